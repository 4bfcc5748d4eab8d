"""CardForm: a small form on the question's card: a number, a text, and a button that keeps it for this person."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QTextCursor
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from desktop.ui.form_text import FormText
from desktop.ui.style import kind
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import tr
from desktop.ui.words import tip

HIGHEST = 99
"""The number with which a label can still be read."""
LINES = 3


class CardForm(QFrame):
    """Opened with what there is; `done` gives what it became. Escape and Cancel close it without a word, and the
    keyboard goes back to where it was."""

    done = Signal(int, str)
    changed = Signal()
    let_go = Signal()
    """Cancel was pressed; `closed` follows."""
    opened = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        kind(self, "foot")
        self._first: tuple[int, str] = (0, "")
        self._back: QWidget | None = None
        self._hint_for: Callable[[int], str] = lambda _number: ""
        self._heading = QLabel(self)
        self._heading.setTextFormat(Qt.TextFormat.PlainText)
        self._heading.setWordWrap(True)
        self._heading.setFont(theme.font(Type.NAME))
        self._number_words = QLabel(tr("Number"), self)
        self._number_words.setFont(theme.font(Type.QUIET))
        kind(self._number_words, "muted")
        self._number = QSpinBox(self)
        self._number.setRange(1, HIGHEST)
        self._number.setFont(theme.font(Type.TEXT))
        self._number.setMinimumHeight(QFontMetrics(self._number.font()).height() + 12)
        self._number.setAccessibleName(tr("Number of the question"))
        self._text = FormText(self)
        self._text.setFont(theme.font(Type.TEXT))
        self._text.set_lines(LINES)
        self._hint = self._line(theme, "muted")
        self._problem = self._line(theme, "danger")
        self._ok, self._cancel = QPushButton(self), QPushButton(tr("Cancel"), self)
        kind(self._ok, "soft")
        for button in (self._ok, self._cancel):
            button.setFont(theme.font(Type.CONTROL))
        self._cancel.setAccessibleName(self._cancel.text())
        self._lay_out()
        self._ok.clicked.connect(self._finish)
        self._cancel.clicked.connect(self.let_go)
        self._cancel.clicked.connect(self.close_down)
        self._text.textChanged.connect(self.changed)
        self._text.finished.connect(self._finish)
        self._text.textChanged.connect(self._problem.hide)
        self._number.valueChanged.connect(self.renew)
        self.hide()

    def open(
        self,
        heading: str,
        ok: str,
        name: str,
        text: str,
        *,
        number: int | None = None,
        from_number: bool = False,
        hint: Callable[[int], str] = lambda _number: "",
    ) -> bool:
        """Ask for a text called `name`, and for a number where one is given; `from_number` begins there. `hint` says
        what a number means. What is being typed already stays: then it is False, and the cursor goes there."""
        if self.is_changed:
            self._text.setFocus()
            self.opened.emit()
            return False
        if self.isHidden():
            self._back = self.window().focusWidget()
        self._heading.setText(heading)
        self._ok.setText(ok)
        self._ok.setAccessibleName(ok)
        self._text.setAccessibleName(name)
        self._hint_for = hint
        for part in (self._number_words, self._number):
            part.setVisible(number is not None)
        self._number.setValue(number or 1)
        self._text.setPlainText(text)
        self._text.selectAll()
        self._first = self.typed
        self._problem.hide()
        self.renew()
        self.show()
        if from_number:
            self._number.setFocus()
            self._number.selectAll()
        else:
            self._text.setFocus()
        self.opened.emit()
        return True

    @property
    def is_changed(self) -> bool:
        """Whether words stand in it that are kept nowhere yet."""
        return not self.isHidden() and self._first != self.typed

    @property
    def typed(self) -> tuple[int, str]:
        return self._number.value(), self._text.toPlainText()

    def put_back(self, typed: tuple[int, str]) -> None:
        """What was typed before in the same form."""
        self._number.setValue(typed[0])
        self._text.setPlainText(typed[1])
        self._text.moveCursor(QTextCursor.MoveOperation.End)

    def renew(self) -> None:
        """What the hint is about may have changed."""
        said = self._hint_for(self._number.value())
        self._hint.setText(said)
        self._hint.setVisible(bool(said))

    def say(self, problem: str) -> None:
        """What is missing; what was typed stays."""
        self._problem.setText(problem)
        tip(self._text, problem)
        self._problem.show()
        self._text.setFocus()

    def close_down(self) -> None:
        tip(self._text, "")
        self._text.clear()
        back = self._back
        if (
            back is not None
            and isValid(back)
            and back.isVisible()
            and _holds(self, self.window().focusWidget())
        ):
            back.setFocus()
        self._back = None
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_down()
        else:
            super().keyPressEvent(event)

    def _line(self, theme: Theme, look: str) -> QLabel:
        line = QLabel(self)
        line.setTextFormat(Qt.TextFormat.PlainText)
        line.setWordWrap(True)
        line.setFont(theme.font(Type.CONTROL))
        kind(line, look)
        line.hide()
        return line

    def _lay_out(self) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        for row in (head, foot):
            row.setSpacing(8)
        head.addWidget(self._heading, 1)
        head.addWidget(self._number_words)
        head.addWidget(self._number)
        foot.addWidget(self._ok)
        foot.addWidget(self._cancel)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        for part in (self._text, self._hint, self._problem):
            column.addWidget(part)
        column.addLayout(foot)

    def _finish(self) -> None:
        number, text = self.typed
        self.done.emit(number, text.strip())


def _holds(place: QWidget, widget: QWidget | None) -> bool:
    return widget is not None and place.isAncestorOf(widget)
