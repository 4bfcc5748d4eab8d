"""NoticeLine: one sentence and its remedy across the window, with a button for it, which a person may dismiss."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QToolButton, QWidget

from desktop.core.calm import Speech
from desktop.ui.announce import announce
from desktop.ui.button_row import ButtonRow
from desktop.ui.icons import icon
from desktop.ui.mirror import set_margins
from desktop.ui.style import kind, mark
from desktop.ui.theme import Colour, Theme, Type
from desktop.ui.translate import tr

BRIEFLY_MS, WITH_WAY_BACK_MS = 6_000, 20_000
"""How long a confirmation stands, and one that can be taken back; while it has pointer or keyboard it stays."""
READING_MS = 60
"""How long a sign takes to be read."""
LONGEST_BRIEF = 100
"""Characters."""
WORDS_LEAST = 240
"""px beside the buttons, as the text is large."""


class NoticeLine(QFrame):
    """Quiet: it takes no focus and makes no sound; a screen reader says it when it is free to."""

    dismissed = Signal()
    """The person put it away, or chose to let things be."""
    briefly = Signal(bool)
    """What it says now goes by itself, or stays until it is dismissed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._trouble = True
        self._act: Callable[[], None] | None = None
        self._refuse: Callable[[], None] | None = None
        kind(self, "notice")
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setFont(theme.font(Type.CONTROL))
        self._action = QPushButton(self)
        kind(self._action, "link")
        self._action.setFont(theme.font(Type.CONTROL_BOLD))
        self._action.clicked.connect(self._do)
        self._action.hide()
        self._decline = QPushButton(self)
        kind(self._decline, "link")
        self._decline.setFont(theme.font(Type.CONTROL))
        self._close = QToolButton(self)
        kind(self._close, "icon")
        self._close.setIconSize(theme.icon_size(16))
        self._close.setAccessibleName(tr("Dismiss"))
        self._close.setToolTip(tr("Dismiss"))
        for button in (self._decline, self._close):
            button.clicked.connect(self._put_away)
        self._buttons = ButtonRow([self._action, self._decline], self)
        self._rows = QGridLayout(self)
        set_margins(self._rows, 16, 6, 8, 6)
        self._rows.setSpacing(8)
        self._rows.setColumnStretch(0, 1)
        self._rows.addWidget(self._words, 0, 0)
        self._rows.addWidget(self._buttons, 0, 1)
        self._rows.addWidget(self._close, 0, 2)
        self.is_brief = False
        self.time_left = QTimer(self)
        self.time_left.setSingleShot(True)
        self.time_left.timeout.connect(self._go)
        theme.changed.connect(self._tint)
        self._tint()
        self.hide()

    def say(
        self,
        sentence: str,
        *,
        trouble: bool = True,
        action: str = "",
        act: Callable[[], None] | None = None,
        decline: str = "",
        refuse: Callable[[], None] | None = None,
        brief: bool = False,
        aloud: bool = True,
    ) -> None:
        """Red is for what went wrong; what a person only has to know stands on a quiet ground. `action` names a button
        that does `act` and ends the notice; `decline` the other choice, in place of the cross, which does `refuse`.
        `brief`: it goes by itself. `aloud`: it was not said yet."""
        self.is_brief = brief
        self.time_left.stop()
        self._trouble = trouble
        mark(self, "tone", "danger" if trouble else "")
        self.style().polish(self._words)
        self._tint()
        self._words.setText(sentence)
        self._words.setAccessibleName(sentence)
        self.setAccessibleName(sentence)
        self._act, self._refuse = act, refuse
        self._action.setText(action)
        self._action.setAccessibleName(action)
        self._action.setAccessibleDescription(sentence)
        self._action.setVisible(bool(action))
        self._decline.setText(decline)
        self._decline.setAccessibleName(decline)
        self._decline.setAccessibleDescription(sentence)
        self._decline.setVisible(bool(decline))
        self._close.setVisible(not decline)
        self._buttons.setVisible(bool(action or decline))
        self._fit(self.width())
        self.briefly.emit(brief)
        self.setVisible(bool(sentence))
        if brief:
            self.time_left.start(WITH_WAY_BACK_MS if action else BRIEFLY_MS)
        if aloud:
            announce(self, sentence, Speech.TROUBLE if trouble else Speech.ANSWER)

    def show_said(self, words: str) -> None:
        """What was just said aloud because somebody asked; it gives way to what stands here until it is dismissed."""
        if self.isHidden() or self.is_brief:
            self.say(words, trouble=False, brief=True, aloud=False)
            self.time_left.start(max(BRIEFLY_MS, READING_MS * len(words)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(self.width())

    def heightForWidth(self, width: int) -> int:
        self._fit(width)
        return super().heightForWidth(width)

    def _fit(self, width: int) -> None:
        """The buttons stand beneath the words where there was no room for a few of these in a line."""
        beneath = self._buttons.sizeHint().width() + self._theme.px(WORDS_LEAST) > width
        self._rows.addWidget(self._buttons, int(beneath), int(not beneath))

    def _go(self) -> None:
        if self.underMouse() or self.isAncestorOf(self.window().focusWidget()):
            self.time_left.start()
        else:
            self.hide()

    def _do(self) -> None:
        act, self._act = self._act, None
        self.hide()
        if act is not None:
            act()

    def _put_away(self) -> None:
        refuse, self._refuse = self._refuse, None
        self.hide()
        self.dismissed.emit()
        if refuse is not None:
            refuse()

    def _tint(self) -> None:
        ink = Colour.DANGER if self._trouble else Colour.MUTED
        self._close.setIcon(icon("x", self._theme.colour(ink)))


def is_brief(sentence: str) -> bool:
    """A confirmation that is read at a glance; not what gives a reason, and not what is still going on."""
    return len(sentence) <= LONGEST_BRIEF and not sentence.endswith("…")
