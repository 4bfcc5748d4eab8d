"""SignInPane: what stands where the stream would be while nobody is signed in."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.core.capabilities import Capabilities
from desktop.core.events import ConsentAsked, SignInEnded
from desktop.ui.icons import icon
from desktop.ui.prose import Prose
from desktop.ui.style import kind
from desktop.ui.theme import Colour, Theme, Type

GAP = 8
ROOMY = 560
LONGEST = 24
"""Letters of a hashtag on a button; the whole is in the button's name."""


class SignInPane(QScrollArea):
    """Says what is missing and offers what works: sign in, the hashtag in the browser, practice.

    While the browser asks for consent it says so, with the address to copy where no browser came up.
    """

    link_clicked = Signal(str)
    practise_requested = Signal()
    sign_in_requested = Signal()
    cancel_requested = Signal()

    def __init__(
        self,
        theme: Theme,
        hashtag: str,
        capabilities: Capabilities,
        *,
        can_sign_in: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._network = theme, capabilities.network
        self._can_sign_in = can_sign_in
        self._consent_url = ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        kind(inside, "stream")
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        title = self.tr("%1 shows posts to signed-in readers only.").replace("%1", self._network)
        self._column = column = QVBoxLayout(inside)
        column.setSpacing(12)
        column.addWidget(self._label(title, Type.QUESTION, "text"))
        self._what = Prose(theme, self)
        column.addWidget(self._what)
        column.addSpacing(4)
        self._choices = self._row_of(column, self._made_choices(hashtag, capabilities))
        self._waiting = self._row_of(column, self._made_waiting())
        column.addStretch(1)
        self.setWidget(inside)
        self.show_choices()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = 48 if min(self.width(), self.height()) >= ROOMY else 24
        self._column.setContentsMargins(side, side, side, side)

    def follow(self, event: ConsentAsked | SignInEnded) -> None:
        """The browser is asked, or has answered."""
        if isinstance(event, ConsentAsked):
            self.show_waiting(event.url)
        else:
            self.show_choices()

    def show_choices(self) -> None:
        """Nothing is under way."""
        self._consent_url = ""
        self._what.say(self._offer())
        self._choices.show()
        self._waiting.hide()

    def show_waiting(self, consent_url: str) -> None:
        """The browser asks; the answer comes by itself."""
        self._consent_url = consent_url
        self._what.say(
            self.tr(
                "Say yes in your browser; Parley goes on by itself. No browser came up? Copy the address into one."
            )
        )
        self._choices.hide()
        self._waiting.show()
        self._waiting.findChildren(QPushButton)[0].setFocus()

    def _offer(self) -> str:
        if self._can_sign_in:
            return self.tr(
                "Signing in happens in your browser, on %1's own page; Parley never sees your password."
            ).replace("%1", self._network)
        return self.tr(
            "This Parley is not known to %1 yet: whoever set it up gives it a client id once (PARLEY_X_CLIENT_ID). "
            "Until then you can read the hashtag in the browser, write your answers here with number and hashtag, and "
            "send them from the browser."
        ).replace("%1", self._network)

    def _made_choices(self, hashtag: str, capabilities: Capabilities) -> list[QPushButton]:
        buttons = []
        if self._can_sign_in:
            sign_in = self._button(self.tr("Sign in with %1").replace("%1", self._network), "soft")
            sign_in.clicked.connect(self.sign_in_requested)
            buttons.append(sign_in)
        if capabilities.links is not None:
            address = capabilities.links.hashtag(hashtag)
            look = "plain" if self._can_sign_in else "soft"
            read = self._button(self.tr("Read #%1 in the browser").replace("%1", _in_short(hashtag)), look)
            read.setAccessibleName(self.tr("Read #%1 in the browser").replace("%1", hashtag))
            read.setIcon(icon("arrow-up-right", self._theme.colour(Colour.ACCENT)))
            read.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            read.clicked.connect(lambda: self.link_clicked.emit(address))
            buttons.append(read)
        practise = self._button(self.tr("Practise"), "plain")
        practise.clicked.connect(self.practise_requested)
        return [*buttons, practise]

    def _made_waiting(self) -> list[QPushButton]:
        copy = self._button(self.tr("Copy the address"), "soft")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._consent_url))
        cancel = self._button(self.tr("Cancel"), "plain")
        cancel.clicked.connect(self.cancel_requested)
        return [copy, cancel]

    def _row_of(self, column: QVBoxLayout, buttons: list[QPushButton]) -> QWidget:
        row = _Buttons(buttons, self)
        column.addWidget(row)
        return row

    def _label(self, text: str, style: Type, look: str) -> QLabel:
        label = QLabel(text, self)
        label.setFont(self._theme.font(style))
        label.setWordWrap(True)
        kind(label, look)
        return label

    def _button(self, text: str, look: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setFont(self._theme.font(Type.NAME))
        button.setAccessibleName(text)
        kind(button, look)
        return button


class _Buttons(QWidget):
    """Side by side while they fit, else one under the other."""

    def __init__(self, buttons: list[QPushButton], parent: QWidget) -> None:
        super().__init__(parent)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP)
        self._buttons = buttons
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        edge = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        for (
            button
        ) in buttons:  # absolute, because a button with its arrow behind the words is mirrored itself
            self._row.addWidget(button, 0, edge | Qt.AlignmentFlag.AlignAbsolute)
        self._row.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        widest = max((button.sizeHint().width() for button in self._buttons), default=0)
        return QSize(widest, self._row.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wanted = sum(button.sizeHint().width() + GAP for button in self._buttons)
        way = QBoxLayout.Direction
        self._row.setDirection(way.LeftToRight if wanted <= self.width() else way.TopToBottom)
        self.updateGeometry()


def _in_short(hashtag: str) -> str:
    return hashtag if len(hashtag) <= LONGEST else f"{hashtag[:LONGEST]}…"
