"""ShareDialog: a chat's invitation in every form in which it is passed on, with as much of the plan as is chosen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.core.chat_plan import Shared
from desktop.core.errors import BadInput
from desktop.core.invitation import CALENDAR, INVITATION, is_page
from desktop.ui.announce import announce
from desktop.ui.button_row import ButtonRow
from desktop.ui.invite.code import code_image
from desktop.ui.invite.invite_words import announcement, moment_words
from desktop.ui.invite.passing import Passing
from desktop.ui.prose import Prose
from desktop.ui.settings.choice import Choice
from desktop.ui.style import kind
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import spoken, tr

CODE = 240
"""px of the code's side."""
NARROW = 640
"""px, as the text is large, under which the code stands below the links."""
TOLD = (Shared.NOTHING, Shared.TOPICS, Shared.QUESTIONS)


def _choose_new(parent: QWidget, title: str, name: str) -> str:
    """Where to write a file called `name`; empty for nowhere."""
    return QFileDialog.getSaveFileName(parent, title, str(Path.home() / name))[0]


class ShareDialog(QDialog):
    """Nothing in it leaves this computer: it copies, saves, or brings a draft into the composer."""

    announced = Signal(str)
    """The post that announces it, for the composer."""
    calendar_wanted = Signal(str, object)
    """A path to write the calendar file to, and the Passing that says what is in it."""
    chosen = Signal(object)
    """How much of the plan is passed on: a Shared."""
    page_chosen = Signal(str)
    """The address of the person's own join page; empty: none."""

    def __init__(
        self,
        theme: Theme,
        passing: Passing,
        *,
        can_announce: bool = True,
        built_in: bool = False,
        choose_new: Callable[[QWidget, str, str], str] = _choose_new,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        kind(self, "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._theme, self._passing, self.choose_new = theme, passing, choose_new
        self._built_in = built_in
        hashtag = passing.invitation().hashtag
        self.setWindowTitle(tr("Pass on #%1", hashtag))
        self.setAccessibleName(self.windowTitle())
        self._parts(hashtag, can_announce)
        self._lay_out()
        self.resize(720, 720)
        self._show()

    def say(self, words: str, look: str = "ok") -> None:
        """What came of it, under the buttons, and aloud."""
        kind(self._said, look)
        self._said.setText(words)
        self._said.setAccessibleName(words)
        announce(self._said, words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self._theme.px(NARROW)
        self._sides.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )
        beside = (CODE, *(button.sizeHint().width() for button in (self._save_code, self._save_link)))
        self._about_code.setMaximumWidth(self.width() if narrow else max(beside))

    # --- inside ------------------------------------------------------------------------------------------------

    def _parts(self, hashtag: str, can_announce: bool) -> None:
        self._head = self._label(tr("Pass on #%1", hashtag), Type.QUESTION, "text")
        self._when = Prose(self._theme, self)
        self._tells = Choice(
            self._theme,
            tr("What it tells of the plan"),
            (tr("Nothing but when it is"), tr("Topic and aim"), tr("The questions, too")),
            self,
        )
        self._tells.chosen.connect(self._choose)
        self._no_page, self._page = Prose(self._theme, self), QLineEdit(self)
        self._page.setFont(self._theme.font(Type.TEXT))
        self._page.setAccessibleName(tr("Address of your join page"))
        self._page.setPlaceholderText("https://example.org/join/")
        self._page.setText("" if self._built_in else self._passing.page)
        self._page.returnPressed.connect(self._use_page)
        self._use = self._button(tr("Use it"), "", self._use_page)
        self._use.setAccessibleName(tr("Use this join page"))
        self._address, self._link = self._field(tr("Link for everybody")), self._field(tr("Link for Parley"))
        self._post = QPlainTextEdit(self)
        kind(self._post, "field")
        self._post.setFont(self._theme.font(Type.TEXT))
        self._post.setAccessibleName(tr("Announcement"))
        self._post.setTabChangesFocus(True)
        self._post.setMinimumHeight(96)
        self._compose = self._button(tr("Put into the composer"), "soft", self._announce)
        self._compose.setVisible(can_announce)
        self._code = QLabel(self)
        self._code.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._code.setFixedSize(CODE, CODE)
        self._about_code = Prose(self._theme, self)
        self._save_code = self._button(tr("Save the code…"), "small", self._keep_code)
        self._save_link = self._button(tr("Save the invitation…"), "small", self._keep_link)
        self._save = self._button(tr("Save the calendar file…"), "primary", self._keep_calendar)
        self._close = self._button(tr("Close"), "plain", self.reject)
        self._said = self._label("", Type.SMALL, "ok")
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(8)
        column.addWidget(self._head)
        column.addWidget(self._when)
        column.addSpacing(8)
        self._tells_label = self._label(tr("What it tells of the plan"), Type.SMALL_BOLD, "muted")
        column.addWidget(self._tells_label)
        column.addWidget(self._tells)
        column.addSpacing(8)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(24)
        left = QVBoxLayout()
        left.setSpacing(4)
        for words, field in (
            (tr("Link for everybody"), self._address),
            (tr("Link for Parley"), self._link),
        ):
            self._add_field(left, words, field)
        left.addWidget(self._no_page)
        self._page_row = QWidget(self)
        page_row = QHBoxLayout(self._page_row)
        page_row.setContentsMargins(0, 0, 0, 8)
        page_row.setSpacing(8)
        page_row.addWidget(self._page, 1)
        page_row.addWidget(self._use)
        left.addWidget(self._page_row)
        left.addWidget(self._label(tr("Announcement"), Type.SMALL_BOLD, "muted"))
        left.addWidget(self._post)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._compose)
        row.addWidget(self._copy_button(tr("Announcement"), lambda: self._post.toPlainText()))
        row.addStretch(1)
        left.addLayout(row)
        left.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self._code, 0, Qt.AlignmentFlag.AlignHCenter)
        right.addWidget(self._about_code)
        right.addWidget(self._save_code, 0, Qt.AlignmentFlag.AlignHCenter)
        right.addWidget(self._save_link, 0, Qt.AlignmentFlag.AlignHCenter)
        right.addStretch(1)
        self._sides.addLayout(left, 1)
        self._sides.addLayout(right)
        column.addLayout(self._sides)
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 12, 24, 16)
        foot.setSpacing(8)
        foot.addWidget(self._said, 1)
        foot.addWidget(ButtonRow([self._close, self._save], self))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll, 1)
        whole.addLayout(foot)

    def _add_field(self, column: QVBoxLayout, words: str, field: QLineEdit) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(field, 1)
        row.addWidget(self._copy_button(words, field.text))
        holder = QWidget(self)
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(0, 0, 0, 8)
        inside.setSpacing(4)
        inside.addWidget(self._label(words, Type.SMALL_BOLD, "muted"))
        inside.addLayout(row)
        column.addWidget(holder)

    def _show(self) -> None:
        invitation, plan = self._passing.invitation(), self._passing.plan()
        self._tells.set_place(TOLD.index(self._passing.shared))
        for part in (self._tells, self._tells_label):
            part.setVisible(invitation.plan is not None and not invitation.is_cancelled)
        when = tr("Without a date") if plan is None else moment_words(plan, invitation.zone)
        if invitation.is_cancelled:
            when = tr("%1: it does not take place. Pass that on to everybody who was invited.", when)
        self._when.say(when)
        address = self._passing.address()
        for field, text in ((self._address, address), (self._link, self._passing.link())):
            field.setText(text)
            field.setCursorPosition(0)
            if (holder := field.parentWidget()) is not None:
                holder.setVisible(bool(text))
        words = tr(
            "There is no link for everybody, because no join page is set. Put docs/join/ on a web server, and its "
            "address here."
        )
        if address:
            words = tr("Your join page. Leave it empty to have none.")
        self._no_page.say(words, Type.QUIET)
        self._no_page.setVisible(not self._built_in)
        self._page_row.setVisible(not self._built_in)
        short = self._passing.short_address()
        most, off = self._passing.max_weight, self._passing.day_off()
        self._post.setPlainText(announcement(invitation, plan, short, most, off=off))
        self._show_code()
        self._save.setVisible(plan is not None and bool(invitation.uid))
        self._save.setText(
            tr("Save the cancellation…") if invitation.is_cancelled else tr("Save the calendar file…")
        )
        self._save.setAccessibleName(self._save.text())

    def _show_code(self) -> None:
        text, left_out = self._passing.code()
        ratio = self.devicePixelRatioF()
        image = code_image(text, round(CODE * ratio))
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(ratio)
        self._code.setPixmap(pixmap)
        self._code.setAccessibleName(tr("The link as a code that a telephone reads"))
        words = tr("For telephones: the same link as a code.")
        if not self._passing.page and self._passing.links is not None:
            words = tr("For telephones: the hashtag, as everybody sees it in a browser.")
        elif left_out:
            words = tr("For telephones: the link as a code, without what would make it too dense.")
        self._about_code.say(words, Type.QUIET)
        for part in (self._code, self._about_code, self._save_code):
            part.setVisible(not image.isNull())

    def _use_page(self) -> None:
        page = self._page.text().strip()
        if page and not is_page(page):
            self.say(
                tr("That is no address of a page. One begins with https:// and has no # in it."), "danger"
            )
            return
        self._passing = replace(self._passing, page=page)
        self.page_chosen.emit(page)
        self._show()
        self.say(tr("Kept for all invitations."))

    def _choose(self, place: int) -> None:
        try:
            self._passing = self._passing.having(TOLD[place])
        except BadInput as problem:
            self._tells.set_place(TOLD.index(self._passing.shared))
            self.say(" ".join(map(spoken, (problem.sentence, problem.remedy))), "danger")
            return
        self._said.setText("")
        self._show()
        self.chosen.emit(self._passing.shared)

    def _announce(self) -> None:
        self.announced.emit(self._post.toPlainText())
        self.accept()

    def _keep_calendar(self) -> None:
        hashtag = self._passing.invitation().hashtag
        if path := self.choose_new(self, tr("Save the calendar file"), f"{hashtag}{CALENDAR}"):
            self.calendar_wanted.emit(path, self._passing)

    def _keep_link(self) -> None:
        name = f"{self._passing.invitation().hashtag}{INVITATION}"
        chosen = self.choose_new(self, tr("Save the invitation"), name)
        if not chosen:
            return
        path = Path(chosen).with_suffix(INVITATION)  # by which desktops know it
        try:
            path.write_text(f"{self._passing.link()}\n", encoding="utf-8")
        except OSError:
            self._tell_unwritten(path)
        else:
            self.say(tr("Saved as %1.", path.name))

    def _tell_unwritten(self, path: Path) -> None:
        self.say(tr("%1 could not be written. Choose another folder.", path.name), "danger")

    def _keep_code(self) -> None:
        text, _ = self._passing.code()
        name = f"{self._passing.invitation().hashtag}.png"
        chosen = self.choose_new(self, tr("Save the code"), name)
        if not chosen:
            return
        path = Path(chosen).with_suffix(".png")  # by which Qt knows the form
        if code_image(text, 4 * CODE).save(str(path)):
            self.say(tr("Saved as %1.", path.name))
        else:
            self._tell_unwritten(path)

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setReadOnly(True)
        field.setFont(self._theme.font(Type.TEXT))
        field.setAccessibleName(name)
        return field

    def _copy_button(self, what: str, text: Callable[[], str]) -> QPushButton:
        def copy() -> None:
            QGuiApplication.clipboard().setText(text())
            self.say(tr("Copied."))

        button = self._button(tr("Copy"), "", copy)
        button.setAccessibleName(tr("Copy: %1", what))
        return button

    def _button(self, words: str, look: str, pressed: Callable[[], object]) -> QPushButton:
        button = QPushButton(words, self)
        kind(button, look)
        button.setFont(self._theme.font(Type.CONTROL))
        button.setAccessibleName(words)
        button.clicked.connect(lambda: pressed())
        return button

    def _label(self, words: str, style: Type, look: str) -> QLabel:
        label = QLabel(words, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(self._theme.font(style))
        label.setWordWrap(True)
        kind(label, look)
        return label
