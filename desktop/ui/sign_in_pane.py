"""SignInPane: what stands where the stream would be while nobody is signed in."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.core.capabilities import Capabilities
from desktop.core.client_app import ClientApp, Source
from desktop.core.events import ConsentAsked, ConsentGiven, SignInEnded
from desktop.services.privacy import Privacy
from desktop.ui.button_row import ButtonRow
from desktop.ui.icons import icon
from desktop.ui.keeps import KeepsView
from desktop.ui.mirror import icon_behind
from desktop.ui.paper import Paper
from desktop.ui.prose import Prose, breakable
from desktop.ui.stream.post_text import one_line
from desktop.ui.style import kind
from desktop.ui.theme import Colour, Theme, Type
from desktop.ui.translate import counted, tr

ROOMY = 560
LONGEST = 200
"""px of a hashtag or an owner on a button; the whole is in the button's name."""


def putting_away() -> str:
    """The browser is done; the keyring may take its time."""
    return tr("Your yes came; putting your key away…")


class SignInPane(QScrollArea):
    """Says what is missing and offers what works: sign in, the hashtag in the browser, practice. Before the
    browser opens it says whose app it is and who pays; pressing the button is the yes to that. Whoever was not told yet
    what Parley keeps is told then, in the same place, and presses once more.

    While the browser asks for consent it says so, with the address to copy where no browser came up. Whoever had the
    keyboard here keeps it here, at what comes next.
    """

    link_clicked = Signal(str)
    practise_requested = Signal()
    sign_in_requested = Signal()
    cancel_requested = Signal()
    archive_requested = Signal()
    files_requested = Signal()
    """Files and privacy."""
    help_requested = Signal()
    """An organiser wants to read how it is set up."""

    def __init__(
        self,
        theme: Theme,
        hashtag: str,
        capabilities: Capabilities,
        *,
        app: ClientApp,
        archived: int = 0,
        privacy: Privacy | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._network, self._app = theme, capabilities.network, app
        self._privacy = privacy
        self._keeps: KeepsView | None = None
        self._consent_url = ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = Paper()
        kind(inside, "stream")
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        title = tr("%1 shows posts to signed-in readers only.").replace("%1", self._network)
        self._outward: QPushButton | None = None
        self._column = column = QVBoxLayout(inside)
        column.setSpacing(12)
        column.addWidget(self._label(title, Type.QUESTION, "text"))
        if archived:
            self._add_archived(column, hashtag, archived)
        self._what = Prose(theme, self)
        column.addWidget(self._what)
        self._owner = Prose(theme, self)
        column.addWidget(self._owner)
        column.addSpacing(4)
        self._ways = self._made_choices(hashtag, capabilities)
        self._ways_of_keeps = self._made_ways_of_keeps()
        self._choices = self._row_of(column, [*self._ways, *self._ways_of_keeps])
        self._waiting = self._row_of(column, self._made_waiting())
        self._add_for_organisers(column)
        column.addStretch(1)
        self.setWidget(inside)
        self.show_choices()

    def put_first(self, part: QWidget) -> None:
        """Above all else, because it is nearer: such as the choice of an account that is signed in."""
        self._column.insertWidget(0, part)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = 48 if min(self.width(), self.height()) >= ROOMY else 24
        self._column.setContentsMargins(side, side, side, side)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._keeps is not None:
            self._leave_keeps()
        else:
            super().keyPressEvent(event)

    def follow(self, event: ConsentAsked | ConsentGiven | SignInEnded) -> None:
        """The browser is asked, or has answered."""
        if isinstance(event, ConsentAsked):
            self.show_waiting(event.url)
        elif isinstance(event, ConsentGiven):
            self.show_given()
        else:
            self.show_choices()

    def show_choices(self) -> None:
        """Nothing is under way."""
        had_keyboard = self._has_keyboard()
        self._put_keeps_away()
        self._consent_url = ""
        self._what.say(self._offer())
        own = self._app.source is Source.INVITATION
        self._owner.say(
            breakable(self._whose()), Type.TEXT if own else Type.QUIET, "text" if own else "muted"
        )
        self._owner.setVisible(bool(self._app.client_id))
        self._choices.show()
        if had_keyboard:
            self._choices.findChildren(QPushButton)[0].setFocus()
        self._waiting.hide()

    def show_keeps(self) -> None:
        """What Parley keeps, before the browser is opened for the first time, or because somebody asks."""
        if self._privacy is None or self._keeps is not None:
            return
        focused = self.window().focusWidget()
        self._asked_by = next((way for way in self._ways if way is focused), self._ways[0])
        self._keeps = view = KeepsView(self._theme, self._network, self._privacy, self)
        self._column.insertWidget(self._column.indexOf(self._what), view)
        view.show()
        self._what.hide()
        self._show_ways(among_keeps=True)
        first = self._ways[0]
        first.setAccessibleDescription(view.words)
        first.setFocus()

    def _leave_keeps(self) -> None:
        had_keyboard = self.window().focusWidget() in (*self._ways, *self._ways_of_keeps)
        self._put_keeps_away()
        if had_keyboard:
            self._asked_by.setFocus()

    def _put_keeps_away(self) -> None:
        if self._keeps is None:
            return
        self._keeps.hide()
        self._keeps.deleteLater()
        self._keeps = None
        self._what.show()
        self._show_ways(among_keeps=False)
        self._ways[0].setAccessibleDescription("")

    def _show_ways(self, *, among_keeps: bool) -> None:
        for way in self._ways[1:]:
            way.setVisible(not among_keeps)
        for way in self._ways_of_keeps:
            way.setVisible(among_keeps)

    def _sign_in(self) -> None:
        """Whoever was not told yet is told; the second press is the yes to that."""
        if self._privacy is not None and not self._privacy.seen:
            if self._keeps is None:
                return self.show_keeps()
            self._privacy.see()
        self._put_keeps_away()
        self.sign_in_requested.emit()

    def show_waiting(self, consent_url: str) -> None:
        """The browser asks; the answer comes by itself."""
        self._consent_url = consent_url
        self._put_keeps_away()
        self._what.say(
            tr(
                "Say yes in your browser; Parley goes on by itself. No browser came up? Copy the address into one."
            )
        )
        self._choices.hide()
        self._waiting.show()
        self._waiting.findChildren(QPushButton)[0].setFocus()

    def show_given(self) -> None:
        """The browser has answered; nothing is left to press, and a screen reader hears why."""
        self._what.say(putting_away())
        if self._has_keyboard():
            self._what.setFocus()
        self._waiting.hide()

    def _has_keyboard(self) -> bool:
        """Where the wait for the browser is shown, also while another window is in front."""
        focused: QWidget | None = self.window().focusWidget()
        return focused is not None and (focused is self._what or self._waiting.isAncestorOf(focused))

    def _offer(self) -> str:
        if self._app.client_id:
            return tr(
                "Signing in happens in your browser, on %1's own page; Parley never sees your password."
            ).replace("%1", self._network)
        return tr(
            "There is no app yet to sign in to %1 through. What works without one: the plan, where an "
            "invitation brought it; your answers, written here with number and hashtag and sent from your browser; and "
            "practice."
        ).replace("%1", self._network)

    def _whose(self) -> str:
        """Whose app it is and who pays; the button says so where it is an organisation's."""
        app, owner = self._app, one_line(self._app.owner)
        if app.source is Source.INVITATION:
            words = tr(
                "You sign in through %1's app, which came with the invitation. %1 pays for what is read and posted "
                "here, and %2 names that app on your posts. Parley cannot check who they are."
            )
            return words.replace("%2", self._network).replace("%1", owner)
        if app.source is Source.BUILD and owner:
            return tr("Through Parley's own app; %1 owns it and pays.").replace("%1", owner)
        if app.source is Source.BUILD:
            return tr("Through Parley's own app; its owner pays.")
        if app.source is Source.SETTINGS:
            return tr("Through your own app (settings); its owner pays.")
        return tr("Through the app that was set up on this computer; its owner pays.")

    def _for_organisers(self) -> str:
        return tr(
            "If you organise chats: your organisation sets up one app at %1, once, and puts its public client id into "
            "the invitation. It pays; the people in the chat set up nothing and pay nothing."
        ).replace("%1", self._network)

    def _made_choices(self, hashtag: str, capabilities: Capabilities) -> list[QPushButton]:
        buttons = []
        if self._app.client_id:
            sign_in = self._button(*self._sign_in_words(), "soft")
            sign_in.clicked.connect(self._sign_in)
            buttons.append(sign_in)
        if capabilities.links is not None:
            address = capabilities.links.hashtag(hashtag)
            look = "plain" if self._app.client_id else "soft"
            words = tr("Read #%1 in the browser")
            read = self._button(words.replace("%1", self._short(hashtag)), words.replace("%1", hashtag), look)
            self._outward = read
            self._theme.changed.connect(self._tint)
            self._tint()
            icon_behind(read)
            read.clicked.connect(lambda: self.link_clicked.emit(address))
            buttons.append(read)
        practise = self._button(tr("Practise"), "", "plain")
        practise.clicked.connect(self.practise_requested)
        buttons.append(practise)
        if self._app.client_id and self._privacy is not None:
            keeps = self._button(tr("What Parley keeps"), "", "link")
            keeps.clicked.connect(self.show_keeps)
            buttons.append(keeps)
        return buttons

    def _made_ways_of_keeps(self) -> list[QPushButton]:
        files, back = (
            self._button(tr("Files and privacy"), "", "plain"),
            self._button(tr("Back"), "", "plain"),
        )
        files.clicked.connect(self.files_requested)
        back.clicked.connect(self._leave_keeps)
        for way in (files, back):
            way.hide()
        return [files, back]

    def _tint(self) -> None:
        if self._outward is not None:
            self._outward.setIcon(icon("arrow-up-right", self._theme.colour(Colour.ACCENT)))

    def _made_waiting(self) -> list[QPushButton]:
        copy = self._button(tr("Copy the address"), "", "soft")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._consent_url))
        cancel = self._button(tr("Cancel"), "", "plain")
        cancel.clicked.connect(self.cancel_requested)
        return [copy, cancel]

    def _add_for_organisers(self, column: QVBoxLayout) -> None:
        """What an organisation does once; whoever takes part is asked for nothing."""
        if self._app.client_id:
            return
        column.addSpacing(12)
        once = Prose(self._theme, self)
        once.say(self._for_organisers(), Type.QUIET)
        column.addWidget(once)
        more = self._button(tr("For organisers"), "", "link")
        more.clicked.connect(self.help_requested)
        self._row_of(column, [more])

    def _add_archived(self, column: QVBoxLayout, hashtag: str, count: int) -> None:
        """What is on this computer can be read by whoever sits at it."""
        words = counted(
            "%n post of #%1 is in the archive on this computer.",
            "%n posts of #%1 are in the archive on this computer.",
            count,
            hashtag,
        )
        here = Prose(self._theme, self)
        here.say(
            breakable(words),
            Type.TEXT,
            "text",
        )
        column.addWidget(here)
        read = self._button(tr("Open them in the archive"), "", "soft")
        read.clicked.connect(self.archive_requested)
        self._row_of(column, [read])
        column.addSpacing(8)

    def _row_of(self, column: QVBoxLayout, buttons: list[QPushButton]) -> QWidget:
        row = ButtonRow(buttons, self)
        column.addWidget(row)
        return row

    def _label(self, text: str, style: Type, look: str) -> QLabel:
        label = QLabel(text, self)
        label.setFont(self._theme.font(style))
        label.setWordWrap(True)
        kind(label, look)
        return label

    def _sign_in_words(self) -> tuple[str, str]:
        """On the button and in its name."""
        if self._app.source is not Source.INVITATION:
            return tr("Sign in with %1").replace("%1", self._network), ""
        words, owner = tr("Sign in through %1's app"), one_line(self._app.owner)
        return words.replace("%1", self._short(owner)), words.replace("%1", owner)

    def _short(self, words: str) -> str:
        metrics = QFontMetrics(self._theme.font(Type.NAME))
        return metrics.elidedText(words, Qt.TextElideMode.ElideRight, self._theme.px(LONGEST))

    def _button(self, text: str, name: str, look: str) -> QPushButton:
        """`name` is said where it is not the text."""
        button = QPushButton(text.replace("&", "&&"), self)
        button.setFont(self._theme.font(Type.NAME))
        button.setAccessibleName(name or text)
        kind(button, look)
        return button
