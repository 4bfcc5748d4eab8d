"""ProgressRow: long work in a line across the window: what is done, how far it is, and the button that stops it."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from desktop.core.errors import ParleyError
from desktop.core.going import Course, Going
from desktop.ui.announce import announce
from desktop.ui.errands import Errands
from desktop.ui.mirror import set_margins
from desktop.ui.style import kind
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import tr

LOOK_MS = 100
SOON_MS = 400
"""What is done sooner shows nothing: a line that comes and goes says less than none."""
STEPS = 1000

T = TypeVar("T")


@dataclass(slots=True)
class _Work:
    words: str
    course: Course
    over: threading.Event


class ProgressRow(QFrame):
    """One piece of work after another, on a thread named `archive-work` while there is any. It is stopped with the
    row."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._works: deque[_Work] = deque()
        self._is_over = False
        self.home: Callable[[], QWidget | None] = lambda: None
        """Where the keyboard belongs once the line goes that has it."""
        self._errands = Errands("archive-work", self)
        kind(self, "notice")
        self._words = QLabel(self)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(6)
        self._bar.setMinimumWidth(80)
        self._far = QLabel(self)
        kind(self._far, "muted")
        self._cancel = QPushButton(tr("Cancel"), self)
        kind(self._cancel, "small")
        self._cancel.clicked.connect(self._stop)
        row = QHBoxLayout(self)
        set_margins(row, 16, 6, 12, 6)
        row.setSpacing(12)
        row.addWidget(self._words, 2)
        row.addWidget(self._bar, 1)
        row.addWidget(self._far)
        row.addWidget(self._cancel)
        self._looks, self._soon = QTimer(self), QTimer(self)
        self._looks.setInterval(LOOK_MS)
        self._looks.timeout.connect(self._show)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(self._appear)
        theme.changed.connect(self._dress)
        self.destroyed.connect(partial(_stop_all, self._works))
        self._dress()
        self.hide()

    def run(
        self,
        words: str,
        work: Callable[[Going], T],
        done: Callable[[T], None],
        failed: Callable[[ParleyError], None],
        *,
        quietly: bool = False,
    ) -> None:
        """Do `work` on the thread, with `words` for what it is while it takes longer than a moment; `done` or `failed`
        (also with Stopped, where a person cancelled) is called on the GUI thread. Anything else that it raises is
        raised there. What is done `quietly` is not shown."""
        one = _Work(words, Course(), threading.Event())
        self._works.append(one)

        def do() -> T:
            try:
                one.course.watch(0, 0)  # cancelled while it waited for its turn
                return work(one.course.watch)
            finally:
                one.over.set()

        def hear(future: Future[Any]) -> None:
            if self._is_over:
                return
            self._works.remove(one)
            self._end()
            problem = future.exception()
            if problem is None:
                done(future.result())
            elif isinstance(problem, ParleyError):
                failed(problem)
            else:
                raise problem

        self._errands.run(do, hear)
        if not quietly and not self._soon.isActive() and self.isHidden():
            self._soon.start()

    @property
    def is_busy(self) -> bool:
        return bool(self._works)

    def close_down(self, seconds: float) -> None:
        """The window closes: stop what is under way, and wait that long for it to put its things in order. Nobody hears
        of it any more."""
        self._is_over = True
        _stop_all(self._works)
        if self._works:
            self._works[0].over.wait(seconds)

    # --- inside ------------------------------------------------------------------------------------------------

    def _appear(self) -> None:
        if self._works:
            self._cancel.setEnabled(True)
            self._show()
            self.show()
            self._looks.start()
            announce(self, self._works[0].words)

    def _end(self) -> None:
        self._cancel.setEnabled(True)
        if self._works:
            self._show()
            return
        self._soon.stop()
        self._looks.stop()
        self._leave()
        self.hide()

    def _leave(self) -> None:
        """The keyboard goes to `home`, or on where Tab would take it: the button goes with the line."""
        if not self._cancel.hasFocus():
            return
        if (home := self.home()) is not None:
            home.setFocus()
        else:
            self.window().focusNextPrevChild(True)

    def _stop(self) -> None:
        if self._works:
            self._works[0].course.cancel()
            self._leave()
            self._cancel.setEnabled(False)
            self._show()

    def _show(self) -> None:
        if not self._works:
            return
        one = self._works[0]
        words = one.words if self._cancel.isEnabled() else tr("Stopping…")
        if words != self._words.text():
            self._words.setText(words)
            self._words.setAccessibleName(words)
            self._bar.setAccessibleName(words)
            self._cancel.setAccessibleName(tr("Cancel: %1").replace("%1", one.words))
        done, total = one.course.done, one.course.total
        self._bar.setRange(0, STEPS if total else 0)
        if total:
            self._bar.setValue(min(STEPS, done * STEPS // total))
        number = QLocale().toString
        far = tr("%1 of %2").replace("%1", number(done)).replace("%2", number(total))
        self._far.setText(far if total else number(done) if done else "")

    def _dress(self) -> None:
        self._words.setFont(self._theme.font(Type.CONTROL))
        self._far.setFont(self._theme.font(Type.QUIET))
        self._cancel.setFont(self._theme.font(Type.CONTROL))


def _stop_all(works: deque[_Work], *_: object) -> None:
    for one in works:
        one.course.cancel()
