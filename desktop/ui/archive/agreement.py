"""Agreement: says what is about to be done to a room or a chat, and waits for a yes"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.ui.mirror import set_margins
from desktop.ui.plan.parts import button, line
from desktop.ui.style import kind
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import tr

WIDTH = 520


class Agreement(QDialog):
    """Of `listed`, each stands on a line of its own between the sentences before and after. Where it `cannot_be_undone`
    the keyboard begins at the way out."""

    agreed = Signal()

    def __init__(
        self,
        theme: Theme,
        title: str,
        before: Sequence[str],
        yes: str,
        *,
        listed: Sequence[str] = (),
        after: Sequence[str] = (),
        no: str = "",
        cannot_be_undone: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        kind(self, "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(title)
        self.setMinimumWidth(WIDTH)
        self.column = QVBoxLayout()
        self.column.setSpacing(8)
        """Where a form puts what it asks besides, between the words and the buttons."""
        self.column.addWidget(line(theme, title, Type.QUESTION, self, "text"))
        for words in before:
            self.column.addWidget(line(theme, words, Type.TEXT, self, "muted"))
        rows = QVBoxLayout()
        rows.setSpacing(4)
        for words in listed:
            row = line(theme, f"· {words}", Type.TEXT, self, "text")
            row.setAccessibleName(words)
            set_margins(row, 8, 0, 0, 0)
            rows.addWidget(row)
        self.column.addLayout(rows)
        for words in after:
            self.column.addWidget(line(theme, words, Type.TEXT, self, "muted"))
        self.yes, self.leave = button(theme, yes, "", self), button(theme, no or tr("Not now"), "", self)
        self.yes.clicked.connect(self._agree)
        self.leave.clicked.connect(self.reject)
        row_of_buttons = QHBoxLayout()
        row_of_buttons.setSpacing(8)
        row_of_buttons.addWidget(self.yes)
        row_of_buttons.addWidget(self.leave)
        row_of_buttons.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 20)
        whole.addLayout(self.column)
        whole.addSpacing(16)
        whole.addStretch(1)
        whole.addLayout(row_of_buttons)
        self.set_yes(yes, cannot_be_undone)
        (self.leave if cannot_be_undone else self.yes).setFocus()

    def set_yes(self, words: str, cannot_be_undone: bool) -> None:
        """What a yes does; where it takes something away for good, Return does not say it."""
        self.yes.setText(words)
        self.yes.setAccessibleName(words)
        first: QPushButton = self.leave if cannot_be_undone else self.yes
        if self.focusWidget() is self.yes:
            first.setFocus()
        for one in (self.yes, self.leave):
            kind(one, "primary" if one is first else "")
            one.setAutoDefault(one is first)
            one.setDefault(one is first)

    def showEvent(self, event: QShowEvent) -> None:
        self.fit()
        super().showEvent(event)

    def fit(self) -> None:
        """As high as its words need: their hint is made for lines that are not broken."""
        if (layout := self.layout()) is not None:
            layout.activate()
            self.resize(max(WIDTH, self.width()), layout.totalHeightForWidth(max(WIDTH, self.width())))

    def _agree(self) -> None:
        self.accept()
        self.agreed.emit()
