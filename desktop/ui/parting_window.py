"""PartingWindow: everything that Parley keeps is being deleted: that it goes on, that it is done, or what is left."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Future

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.core.errors import ParleyError
from desktop.services.parting import Outcome, Parting
from desktop.ui.announce import announce
from desktop.ui.errands import Errands
from desktop.ui.prose import Prose
from desktop.ui.style import kind
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import tr
from desktop.ui.words import said, sentence_and_remedy

WIDTH = 520


class PartingWindow(QDialog):
    """Begins by itself. Closed while keys are left, it leaves them to whoever was told which they are; while files are
    left, the next start goes on."""

    def __init__(self, theme: Theme, parting: Parting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parting, self._outcome = parting, Outcome()
        self._errands = Errands("parting", self)
        kind(self, "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(tr("Delete everything"))
        self.said = Prose(theme, self)
        self.said.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.again, self.leave = (QPushButton(words, self) for words in (tr("Try again"), tr("Close Parley")))
        for one in (self.again, self.leave):
            one.setFont(theme.font(Type.CONTROL))
            one.setAccessibleName(one.text())
        self.again.clicked.connect(self._begin)
        self.leave.clicked.connect(self._leave)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.again)
        row.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        column.addWidget(self.said)
        column.addLayout(row)
        self._begin()

    def reject(self) -> None:
        """Escape, and the window's own way out: not while it goes on."""
        if self.leave.isEnabled():
            self._leave()

    def _begin(self) -> None:
        for one in (self.again, self.leave):
            one.setEnabled(False)
        self.again.hide()
        self._say(tr("Deleting what Parley keeps here. Your keyring may ask for its password."))
        self._errands.run(self._parting.go_on, self._show)

    def _show(self, done: Future[Outcome]) -> None:
        try:
            self._outcome = done.result()
            words, is_done = "\n\n".join(_became(self._outcome)), self._outcome.is_done
        except ParleyError as problem:
            words, is_done = said(problem, "X"), False
        self.again.setVisible(not is_done)
        for one in (self.again, self.leave):
            one.setEnabled(True)
        self._say(words)
        announce(self.said, words)
        self.leave.setFocus()

    def _leave(self) -> None:
        if self._outcome.keys:
            self._parting.leave_keys()
        self.accept()

    def _say(self, words: str) -> None:
        self.said.say(words, Type.TEXT, "text")
        if (layout := self.layout()) is not None:
            layout.activate()
            self.resize(WIDTH, layout.totalHeightForWidth(WIDTH))


def _became(outcome: Outcome) -> Iterator[str]:
    if outcome.is_done:
        yield tr("Done. Parley keeps nothing on this computer any more.")
    if outcome.remains.undeleted:
        names = "\n".join(map(str, outcome.remains.undeleted))
        yield tr(
            "A program has this open. Close it and try again; else Parley goes on at its next start: %1",
            names,
        )
    if outcome.keys:
        why = (
            "" if outcome.why is None else sentence_and_remedy(outcome.why, "X")[0]
        )  # no more sign-in follows
        entries = "\n".join(outcome.keys)
        still = tr("These may still be in your keyring. Try again, or delete them there: %1", entries)
        yield f"{why} {still}".strip()
    if outcome.remains.foreign:
        yield tr("Not Parley's, and still there: %1", "\n".join(map(str, outcome.remains.foreign)))
