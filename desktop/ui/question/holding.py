"""Holding: while the stream is held, the card stays on the question that it has; the way to the new one is on it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop.ui.question.pane import QuestionPane
from desktop.ui.stream.hold_control import HoldControl


class Holding(QObject):
    """Whoever goes to another question meanwhile stays there afterwards."""

    def __init__(self, hold: HoldControl, question: QuestionPane) -> None:
        super().__init__(question)
        self._question = question
        self._kept: int | None = None
        hold.wished.connect(self._hold)

    def _hold(self, on: bool) -> None:
        viewed = self._question.viewed
        if on and self._question.follows and viewed is not None:
            self._kept = viewed.number
            self._question.view(viewed.number, stay=True)
        elif not on and viewed is not None and viewed.number == self._kept:
            self._kept = None
            self._question.view(None)
