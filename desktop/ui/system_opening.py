"""SystemOpening: what the system hands a program that runs to be opened: macOS sends links and files as events."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from desktop.core.errors import BadInput, ParleyError
from desktop.core.invitation import chat_file, parse_invitation
from desktop.core.launch import Launch

MOST = 8
"""How much of it waits for a window."""


class SystemOpening(QApplication):
    """What comes before there is a window waits for it. Written for macOS, and not tried there. No event filter: one
    at the application would see every event of every widget."""

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(list(arguments))
        self._waiting: list[Launch] = []
        self._take: Callable[[Launch], None] | None = None

    def give(self, take: Callable[[Launch], None]) -> None:
        """From here on `take` gets it, and first what waits."""
        self._take = take
        self._hand_over()

    def event(self, event: QEvent) -> bool:
        if not isinstance(event, QFileOpenEvent):
            return super().event(event)
        if len(self._waiting) < MOST:
            self._waiting.append(launch_of(event))
            QTimer.singleShot(0, self, self._hand_over)  # not within the system's own call
        return True

    def _hand_over(self) -> None:
        while self._take is not None and self._waiting:
            self._take(self._waiting.pop(0))


def launch_of(event: QFileOpenEvent) -> Launch:
    """What opens on it; a refusal is a launch, too, for the window to say."""
    path = event.file() or event.url().toLocalFile()
    try:
        if not path:
            return Launch(invitation=parse_invitation(bytes(event.url().toEncoded().data()).decode()))
        if not chat_file(path):
            raise BadInput(
                "Parley does not open that file.", "It opens invitations (.parley) and calendar files (.ics)."
            )
        return Launch(file=path)
    except ParleyError as problem:
        return Launch(refused=" ".join(filter(None, (str(problem), problem.remedy))))
