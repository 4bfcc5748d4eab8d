"""CrashWatch: whatever breaks unexpectedly leaves a report, once for each place, and goes on as it would have gone."""

from __future__ import annotations

import faulthandler
import logging
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from types import TracebackType
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.core.crash import CrashReport, Facts
    from desktop.store.crash_files import CrashFiles

MOST = 20
"""Reports of one process: more are of no use to anybody."""


class CrashWatch:
    """Watches from `begin` to `end`. What is asked before goes on afterwards as before: the terminal gets its
    traceback, the window its sentence, the log its line.

    It costs a start next to nothing: what makes a report is imported when there is one. `facts` say what program this
    is. Used in a `with`, it also takes down what ends the program.
    """

    def __init__(
        self, files: CrashFiles, *, clock: Callable[[], datetime], facts: Callable[[], Facts]
    ) -> None:
        self._files, self._clock, self._facts = files, clock, facts
        self._told: set[str] = set()
        self._lock = threading.RLock()
        self._dump: IO[str] | None = None
        self._log = _Failures(self)
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)

    def __enter__(self) -> CrashWatch:
        self.begin()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        from desktop.core.errors import ParleyError

        if isinstance(problem, Exception) and not isinstance(problem, ParleyError):
            self.note(problem, ended=True)
        self.end()

    def begin(self) -> None:
        """What a signal left behind that ended the last process becomes a report, too."""
        self._gather()
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        sys.excepthook, threading.excepthook, sys.unraisablehook = (
            self._raised,
            self._raised_in_thread,
            self._unraisable,
        )
        logging.getLogger("desktop").addHandler(self._log)
        if not faulthandler.is_enabled():  # whoever enabled it wants it elsewhere
            with suppress(OSError):
                self._dump = self._files.open_dump()
                faulthandler.enable(self._dump)

    def describe(self) -> None:
        """Once there is time: which program a signal would end."""
        if self._dump is not None:
            with suppress(OSError, ValueError):
                self._files.describe(self._dump, self._facts())

    def end(self) -> None:
        logging.getLogger("desktop").removeHandler(self._log)
        mine = (self._raised, self._raised_in_thread, self._unraisable)
        if (sys.excepthook, threading.excepthook, sys.unraisablehook) == mine:
            sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
        if self._dump is not None:
            faulthandler.disable()
            self._files.close_dump(self._dump)
            self._dump = None

    def note(self, problem: BaseException, *, ended: bool = False, thread: str = "") -> None:
        """Write a report, unless there was one of this place. Whatever goes wrong here is nobody's trouble."""
        if isinstance(problem, SystemExit | KeyboardInterrupt | GeneratorExit):
            return
        with self._lock, suppress(Exception):
            report = self._report(problem, ended, thread)
            if len(self._told) < MOST and report.mark not in self._told:
                self._told.add(report.mark)
                self._files.write(report)

    def _report(self, problem: BaseException, ended: bool, thread: str) -> CrashReport:
        from desktop.core.crash import CrashReport
        from desktop.services.crash_places import troubles

        return CrashReport(
            at=self._clock(),
            ended=ended,
            facts=self._facts(),
            troubles=troubles(problem),
            thread=thread or threading.current_thread().name,
            threads=tuple(one.name for one in threading.enumerate()),
        )

    def _gather(self) -> None:
        with suppress(Exception):
            if self._files.has_dump():
                from desktop.services.crash_places import roots

                self._files.take_dump(roots(), self._facts())

    def _raised(self, kind: type[BaseException], problem: BaseException, trace: TracebackType | None) -> None:
        """PySide6 gives here what a slot or a virtual method raised."""
        self.note(problem)
        self._before[0](kind, problem, trace)

    def _raised_in_thread(self, raised: threading.ExceptHookArgs) -> None:
        if raised.exc_value is not None:
            self.note(raised.exc_value, thread=raised.thread.name if raised.thread else "")
        self._before[1](raised)

    def _unraisable(self, raised: sys.UnraisableHookArgs) -> None:
        if raised.exc_value is not None:
            self.note(raised.exc_value)
        self._before[2](raised)


class _Failures(logging.Handler):
    """What a worker survived, and the log has with its trace."""

    def __init__(self, watch: CrashWatch) -> None:
        super().__init__(logging.ERROR)
        self._watch = watch

    def emit(self, record: logging.LogRecord) -> None:
        if record.exc_info and record.exc_info[1] is not None:
            self._watch.note(record.exc_info[1], thread=record.threadName or "")
