"""FindBar: words looked for in the room's posts, one match after another, from the newest to the oldest."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from desktop.ui.actions import BY_ID, words
from desktop.ui.announce import announce
from desktop.ui.icons import icon
from desktop.ui.mirror import set_margins
from desktop.ui.style import kind
from desktop.ui.theme import Colour, Theme, Type
from desktop.ui.translate import tr
from desktop.ui.words import tip

DEBOUNCE_MS = 150
MOST = 500
"""Matches that a search gives at most: from here on there may be more."""
_LEAST_FIELD = 120


class FindBar(QFrame):
    """`find` gives the ids of posts with the words, newest first; `show_post` brings one into sight, if it can."""

    closed = Signal()
    """It is about to go, with the keyboard still in it if it was."""
    gone = Signal()

    def __init__(
        self,
        theme: Theme,
        hashtag: str,
        find: Callable[[str], Sequence[str]],
        show_post: Callable[[str], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._find, self._show_post = theme, find, show_post
        self._found: tuple[str, ...] = ()
        self._at = -1
        kind(self, "bar")
        self.setAccessibleName(tr("Find"))
        self.field = QLineEdit(self)
        self.field.setMinimumWidth(_LEAST_FIELD)
        self.field.setPlaceholderText(tr("Find in #%1", hashtag))
        self.field.setAccessibleName(self.field.placeholderText())
        self._count = QLabel(self)
        self._nothing = QLabel(self)
        for label in (self._count, self._nothing):
            label.setTextFormat(Qt.TextFormat.PlainText)
            kind(label, "muted")
        self._nothing.setWordWrap(True)
        self._next = self._button(words("find.next"), tr("Enter or F3"), "chevron-down")
        self._previous = self._button(words("find.previous"), tr("Shift+Enter or Shift+F3"), "chevron-up")
        self._close = self._button(tr("Close the search"), tr("Escape"), "x")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DEBOUNCE_MS)
        self._lay_out()
        self._connect()
        self._dress()
        self.hide()

    def open(self) -> None:
        """Show the bar with what was looked for last, ready to be typed over."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        if self.field.text().strip():
            self._search()

    def close_bar(self) -> None:
        self._timer.stop()
        self.closed.emit()
        self.hide()
        self.gone.emit()

    def renew(self) -> None:
        """Posts came or went: the count follows, and whoever reads a match stays with it."""
        if not self.isVisible() or not self._words() or self._timer.isActive():
            return
        current = self._found[self._at] if self._found else ""
        self._found = tuple(self._find(self._words()))
        self._at = self._found.index(current) if current in self._found else min(0, len(self._found) - 1)
        self._say()

    def step(self, by: int) -> None:
        """The next match (1) or the one before (-1), round and round. What is still being typed is found first."""
        if self._timer.isActive():
            self._search()
        elif self._found:
            self._at = (self._at + by) % len(self._found)
            self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.field.hasFocus():
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.step(-1 if back else 1)
        else:
            super().keyPressEvent(event)

    # --- inside ------------------------------------------------------------------------------------------------

    def _words(self) -> str:
        return self.field.text().strip()

    def _typed(self) -> None:
        if self._words():
            self._timer.start()
            return
        self._timer.stop()
        self._found, self._at = (), -1
        self._say()

    def _search(self) -> None:
        self._timer.stop()
        self._found = tuple(self._find(self._words())) if self._words() else ()
        self._at = 0 if self._found else -1
        self._show()

    def _show(self) -> None:
        shown = not self._found or self._show_post(self._found[self._at])
        self._say(hidden=not shown)
        if self._words():
            announce(self, " ".join(filter(None, (self._count.text(), self._nothing.text()))))

    def _say(self, *, hidden: bool = False) -> None:
        """ "3 of 12", or in words why there is nothing to see."""
        words, number = "", QLocale().toString
        if self._found:
            self._count.setText(
                tr("%1 of %2")
                .replace("%1", number(self._at + 1))
                .replace("%2", number(len(self._found)) + ("+" if len(self._found) >= MOST else ""))
            )
            if hidden:
                words = tr("This post is gone from the stream.")
        else:
            self._count.setText("")
            if self._words():
                words = tr("Nothing found. Try fewer words, or only the beginning of one.")
        self._count.setAccessibleName(self._count.text())
        self._nothing.setText(words)
        self._nothing.setAccessibleName(words)
        self._nothing.setVisible(bool(words))
        for button in (self._next, self._previous):
            button.setEnabled(len(self._found) > 1)

    def _button(self, name: str, keys: str, picture: str) -> QToolButton:
        button = QToolButton(self)
        kind(button, "icon")
        button.setIconSize(self._theme.icon_size(16))
        button.setProperty("picture", picture)
        tip(button, f"{name} ({keys})")
        button.setAccessibleName(name)
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        row.addSpacing(4)
        row.addWidget(self._count)
        for button in (self._previous, self._next, self._close):
            row.addWidget(button)
        column = QVBoxLayout(self)
        set_margins(column, 12, 8, 8, 8)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._nothing)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._typed)
        self._timer.timeout.connect(self._search)
        self._next.clicked.connect(lambda: self.step(1))
        self._previous.clicked.connect(lambda: self.step(-1))
        self._close.clicked.connect(self.close_bar)
        for command_id, by in (("find.next", 1), ("find.previous", -1)):
            for keys in BY_ID[command_id].shortcuts:
                QShortcut(QKeySequence(keys), self).activated.connect(lambda by=by: self.step(by))
        self._theme.changed.connect(self._dress)
        self._say()

    def _dress(self) -> None:
        self.field.setFont(self._theme.font(Type.TEXT))
        for label in (self._count, self._nothing):
            label.setFont(self._theme.font(Type.QUIET))
        for button in (self._next, self._previous, self._close):
            button.setIcon(icon(button.property("picture"), self._theme.colour(Colour.MUTED)))
