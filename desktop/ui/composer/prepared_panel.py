"""PreparedPanel: in the composer's place for a while: answers for questions that nobody has asked yet."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.core.draft import Draft
from desktop.core.errors import ParleyError
from desktop.ui import words
from desktop.ui.composer.chips import as_posted
from desktop.ui.composer.keeper import Keeper
from desktop.ui.elided_label import ElidedLabel
from desktop.ui.form_text import FormText
from desktop.ui.icons import icon
from desktop.ui.style import kind, mark
from desktop.ui.theme import Colour, Theme, Type
from desktop.ui.translate import tr
from desktop.ui.words import tip

if TYPE_CHECKING:
    from desktop.services.session import Session

LINES = 4


class PreparedPanel(QFrame):
    """What is typed is kept as it is typed. Escape, Ctrl+Enter and Done close it; nothing can be sent from here."""

    kept = Signal()
    """What is prepared is something else now."""
    closed = Signal()

    def __init__(self, theme: Theme, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._session = theme, session
        self._numbers: Sequence[int] = ()
        self._number, self._letter = 0, "A"
        self._asks: Callable[[int], str] = lambda _number: ""
        self._keeper = Keeper(self._keep, self)
        self.chip = QToolButton(self)
        kind(self.chip, "chip")
        self.chip.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        menu = QMenu(self.chip)
        menu.aboutToShow.connect(self._fill_menu)
        self.chip.setMenu(menu)
        self._question = ElidedLabel(self, own_way=True)
        kind(self._question, "muted")
        self._before, self._after = self._step("chevron-left", -1), self._step("chevron-right", 1)
        self.text = FormText(self)
        self._left = QLabel(self)
        self._said = ElidedLabel(self)
        kind(self._said, "muted")
        self._done = QPushButton(tr("Done"), self)
        self._done.setAccessibleName(self._done.text())
        kind(self._done, "soft")
        self._lay_out()
        self.text.textChanged.connect(self._typed)
        self.text.finished.connect(self.close_down)
        self._done.clicked.connect(self.close_down)
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    def open(self, numbers: Sequence[int], number: int, letter: str, asks: Callable[[int], str]) -> None:
        """For answer `number` of `numbers`, under `letter`; `asks` gives a question's words where they are known."""
        self._numbers, self._letter, self._asks = numbers, letter, asks
        self._show(number)

    def keep_now(self) -> None:
        if not self.isHidden():
            self._keeper.keep_now()

    def close_down(self) -> None:
        self.keep_now()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_down()
        else:
            super().keyPressEvent(event)

    # --- inside ------------------------------------------------------------------------------------------------

    def _step(self, icon_name: str, way: int) -> QToolButton:
        button = QToolButton(self)
        kind(button, "icon")
        button.setObjectName(icon_name)
        button.setIconSize(self._theme.icon_size(16))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(partial(self._go, way))
        return button

    def _lay_out(self) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        for row in (head, foot):
            row.setSpacing(8)
        head.addWidget(self.chip)
        head.addWidget(self._question, 1)
        head.addWidget(self._before)
        head.addWidget(self._after)
        foot.addWidget(self._left)
        foot.addWidget(self._said, 1)
        foot.addWidget(self._done)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 10)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.text)
        column.addLayout(foot)

    def _go(self, way: int, _checked: bool = False) -> None:
        self._keeper.keep_now()
        self._show(self._numbers[self._numbers.index(self._number) + way])

    def _pick(self, number: int) -> None:
        self._keeper.keep_now()
        self._show(number)

    def _show(self, number: int) -> None:
        self._number = number
        label, place = f"{self._letter}{number}", self._numbers.index(number)
        self.chip.setText(as_posted(f"{label}:"))
        self.chip.setAccessibleName(tr("Prepared answer %1").replace("%1", label))
        question = " ".join(self._asks(number).split())
        self._question.set_whole(question or tr("Prepared answer"))
        for button, other in ((self._before, place - 1), (self._after, place + 1)):
            there = 0 <= other < len(self._numbers)
            button.setEnabled(there)
            name = f"{self._letter}{self._numbers[other]}" if there else ""
            tip(button, name)
            button.setAccessibleName(
                tr("Prepare %1").replace("%1", name) if there else tr("No further answer")
            )
        self.text.setAccessibleName(tr("Your answer for later, %1").replace("%1", label))
        self.text.setPlaceholderText(tr("Your answer to %1…").replace("%1", f"Q{number}"))
        self.text.setPlainText(self._session.writing.prepared().get(number, ""))
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        self._say(tr("Kept as you type. Nobody sees it."))
        self._measure()
        self._dress()
        self.text.setFocus()

    def _typed(self) -> None:
        self._measure()
        self._keeper.touch()

    def _measure(self) -> None:
        draft = Draft(self.text.toPlainText(), self._number, letter=self._letter)
        left = self._session.outgoing.left(draft)
        self._left.setText(tr("%1 left", left))
        self._left.setAccessibleName(self._left.text())
        mark(self._left, "kind", "danger" if left < 0 else "muted")

    def _keep(self) -> None:
        typed = self.text.toPlainText()
        if typed.strip() == self._session.writing.prepared().get(self._number, "").strip():
            return
        try:
            self._session.writing.prepare(self._number, typed)
        except ParleyError as trouble:
            self._say(words.said(trouble, self._session.capabilities.network), trouble=True)
            return
        self._say(tr("Kept as you type. Nobody sees it."))
        self.kept.emit()

    def _say(self, said: str, *, trouble: bool = False) -> None:
        mark(self._said, "kind", "danger" if trouble else "muted")
        self._said.set_whole(said)

    def _fill_menu(self) -> None:
        menu, prepared = self.chip.menu(), self._session.writing.prepared()
        menu.clear()
        for number in self._numbers:
            label = f"{self._letter}{number}"
            action = menu.addAction(tr("%1 · prepared").replace("%1", label) if number in prepared else label)
            action.setCheckable(True)
            action.setChecked(number == self._number)
            action.triggered.connect(partial(self._pick, number))

    def _dress(self) -> None:
        fonts = {self.chip: Type.COMPOSER_BOLD, self.text: Type.COMPOSER, self._question: Type.TEXT}
        fonts |= {self._left: Type.TEXT, self._said: Type.QUIET, self._done: Type.CONTROL}
        for widget, style in fonts.items():
            widget.setFont(self._theme.font(style))
        self.text.set_lines(LINES)
        metrics = self.chip.fontMetrics()
        self.chip.setFixedSize(metrics.horizontalAdvance(self.chip.text()) + 14, metrics.height() + 4)
        for button in (self._before, self._after):
            button.setIcon(icon(button.objectName(), self._theme.colour(Colour.MUTED)))
