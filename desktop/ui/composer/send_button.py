"""SendButton: says who sends and what; where room is scarce the handle is shortened on it, never in its name."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop.core.account import Account
from desktop.ui.account_menu import AccountMenu
from desktop.ui.actions import with_key
from desktop.ui.icons import icon
from desktop.ui.initials import ICON_GAP, SWITCH, account_colour, initials_icon, switch_icon
from desktop.ui.mirror import icon_behind
from desktop.ui.style import kind
from desktop.ui.theme import Colour, Theme, Type
from desktop.ui.translate import counted, filled, tr
from desktop.ui.words import tip

LEAST_LETTERS = 3
"""Of a handle that is shortened; with fewer it says nothing, and the mark on the button has to do."""


class SendButton(QPushButton):
    """The one filled accent of a room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        kind(self, "primary")
        self._whole = self._short = self._handle = ""
        self._switch: AccountMenu | None = None
        self._dressed: tuple[Theme, Account | None] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def name(
        self, account: Account | None, *, practice: bool, anyway: bool, asks: bool = False, posts: int = 1
    ) -> None:
        """`anyway`: it goes out in spite of a hint. `asks`: the account has to allow posting first. `posts` is how
        many it becomes."""
        says = tr("Practise sending as @%1") if practice else tr("Send as @%1")
        short = tr("Practise sending") if practice else tr("Send")
        if posts > 1:
            says = (
                counted("Practise %n post as @%1", "Practise %n posts as @%1", posts)
                if practice
                else counted("Send %n post as @%1", "Send %n posts as @%1", posts)
            )
            short = (
                counted("Practise %n post", "Practise %n posts", posts)
                if practice
                else counted("Send %n post", "Send %n posts", posts)
            )
        if anyway:
            says = tr("Practise sending anyway as @%1") if practice else tr("Send anyway as @%1")
            short = tr("Practise anyway") if practice else tr("Send anyway")
        if asks:
            says, short = tr("Allow posting as @%1"), tr("Allow posting")
        if account is None:
            self.say(tr("Continue in browser"), short=tr("In browser"))
        else:
            self.say(filled(says, account.username), short=short, handle=account.username)

    def set_switch(self, menu: AccountMenu) -> None:
        """Where several are signed in, the mark on the button opens `menu`; the rest of it sends."""
        self._switch = menu
        if self._dressed is not None:
            self.dress(*self._dressed)
            self._describe()
            self._fit()

    @property
    def switches(self) -> bool:
        """Whether there is anybody else to be, and a mark to press for it."""
        has_mark = self._dressed is not None and self._dressed[1] is not None
        return has_mark and self._switch is not None and len(self._switch.accounts) > 1

    def open_switch(self) -> None:
        """Above the button: it stands at the window's foot."""
        if self.switches and self._switch is not None:
            self._switch.fill()
            above = QPoint(0, -self._switch.sizeHint().height() - 4)
            self._switch.popup(self.mapToGlobal(above))

    def dress(self, theme: Theme, account: Account | None) -> None:
        """The mark of who posts; the arrow where the browser is the way."""
        self._dressed = (theme, account)
        self.setFont(theme.font(Type.NAME))
        on_accent, accent = theme.colour(Colour.ON_ACCENT), theme.colour(Colour.ACCENT)
        if account is None:
            self.setIconSize(theme.icon_size(16))
            self.setIcon(icon("arrow-up-right", on_accent))
            icon_behind(self)
        elif self.switches and self._switch is not None:
            ground = theme.colour(account_colour(account, self._switch.accounts))
            ink = theme.colour(Colour.SURFACE)
            self.setIconSize(SWITCH)
            self.setIcon(switch_icon(account.name or account.username, ground, ink, on_accent))
        elif self._switch is not None:
            ground = theme.colour(account_colour(account, self._switch.accounts))
            ink, name = theme.colour(Colour.SURFACE), account.name or account.username
            self.setIconSize(QSize(theme.px(24 + ICON_GAP), theme.px(24)))
            self.setIcon(initials_icon(name, ground, ink, 24, ring=on_accent))
        else:  # practice: nobody could be taken for another
            self.setIconSize(QSize(theme.px(20 + ICON_GAP), theme.px(20)))
            self.setIcon(initials_icon(account.name or account.username, on_accent, accent))

    def say(self, words: str, *, short: str = "", handle: str = "") -> None:
        """`short` says the same without `handle`, which is a part of `words`."""
        said = (words, short or words, handle)
        if said == (self._whole, self._short, self._handle):
            return
        self._whole, self._short, self._handle = said
        self.setAccessibleName(words)
        self._describe()
        self.setText(words)
        self._fit()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        missing = self._words_width(self._whole) - self._words_width(self.text())
        return QSize(hint.width() + missing, hint.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._words_width(self._short) + self._around(), self.sizeHint().height())

    def enough_width(self) -> int:
        """Px in which it says all but a part of the handle."""
        return min(self._words_width(said) for said in self._forms()[:-1]) + self._around()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.switches and event.button() is Qt.MouseButton.LeftButton and self._is_on_mark(event):
            self.open_switch()
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.switches and event.key() == Qt.Key.Key_Down:
            self.open_switch()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Qt drops the font where the button moves to another place under the style sheet."""
        super().changeEvent(event)
        if event.type() not in (QEvent.Type.FontChange, QEvent.Type.StyleChange) or self._dressed is None:
            return
        font = self._dressed[0].font(Type.NAME)
        if self.font() != font:
            self.setFont(font)
        else:
            self.updateGeometry()
            self._fit()

    def _fit(self) -> None:
        room = self.width() - self._around()
        forms = self._forms()
        shown = next((said for said in forms if self._words_width(said) <= room), forms[-1])
        if shown != self.text():
            self.setText(shown)

    def _forms(self) -> list[str]:
        """From all of it to that without the handle."""
        cut = range(len(self._handle) - 1, LEAST_LETTERS - 1, -1)
        before, _, after = self._whole.rpartition(self._handle) if self._handle else ("", "", "")
        return [self._whole, *(f"{before}{self._handle[:most]}…{after}" for most in cut), self._short]

    def _describe(self) -> None:
        keyed = with_key("post.send", self._whole)
        switch = tr("Another account: F4, or a click on the initials")
        tip(self, f"{keyed}. {switch}" if self.switches else keyed)

    def _is_on_mark(self, event: QMouseEvent) -> bool:
        """Mark and words stand side by side in the middle; in a script from right to left the mark is at the right."""
        inside = self.iconSize().width() + 4 + self._words_width(self.text())
        end = (self.width() - inside) / 2 + self.iconSize().width()
        x = event.position().x()
        return x < end if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else x > self.width() - end

    def _around(self) -> int:
        """Icon, frame and padding."""
        return super().sizeHint().width() - self._words_width(self.text())

    def _words_width(self, words: str) -> int:
        return QFontMetrics(self.font()).horizontalAdvance(words)
