"""SheetSync: keeps a run sheet and the folder that its hosts share the same, on a thread of its own."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from desktop.core.errors import BadInput, FolderGone, ParleyError, StoreTrouble
from desktop.core.events import SheetChanged
from desktop.core.run_sheet import RunSheet
from desktop.services.bus import EventBus
from desktop.services.worker import Worker
from desktop.store.run_sheets import RunSheets
from desktop.store.shared_folder import SharedFolder

EVERY = 2.0
"""Seconds between two looks: what a synchronising program brings is here within 5 s."""

_log = logging.getLogger(__name__)


class SheetSync:
    """Begins with `start`. `read` gives the sheet of these changes as it stands."""

    def __init__(
        self,
        room_id: int,
        sheet: str,
        folder: str,
        *,
        sheets: RunSheets,
        device: str,
        bus: EventBus,
        read: Callable[[], RunSheet],
        every: float = EVERY,
    ) -> None:
        self.trouble: ParleyError | None = None
        """Why co-hosts do not see what is done here, nor this computer what they do."""
        self._room_id, self._sheet, self._device = room_id, sheet, device
        self._sheets, self._bus, self._read, self._every = sheets, bus, read, every
        self._folder = SharedFolder(Path(folder), sheet, device)
        self._worker = Worker(f"run-sheet-{room_id}", self._step, leave=self._leave)

    def start(self) -> None:
        self._worker.start()

    def wake(self) -> None:
        """Something was done here."""
        self._worker.wake()

    def stop(self) -> None:
        """What was done here is written on the way out."""
        self._worker.stop()

    def join(self, seconds: float) -> bool:
        return self._worker.join(seconds)

    def _step(self) -> float:
        before, fresh = self.trouble, self._look()
        if fresh or (before is None) != (self.trouble is None):
            self._bus.publish(SheetChanged(self._room_id))
        return self._every

    def _leave(self) -> None:
        self._look()

    def _look(self) -> bool:
        """Both ways, once; whether anything came."""
        try:
            known = self._sheets.changes(self._sheet)
            came = self._sheets.add(
                self._sheet, self._folder.read(max((one.stamp for one in known), default=0))
            )
            self._folder.write([one for one in known if one.device == self._device])
            pictures = self._exchange_pictures()
        except OSError as problem:
            _log.info("The shared folder cannot be used: %s", problem.strerror)
            self.trouble = FolderGone(
                "Co-hosts cannot be reached: the shared folder is gone or cannot be written.",
                "Your run sheet is kept here, and goes there once the folder is back.",
            )
            return False
        except StoreTrouble as problem:
            self._folder.forget()
            self.trouble = problem
            return False
        self.trouble = None
        return bool(came or pictures)

    def _exchange_pictures(self) -> int:
        """Those that cues mean now; how many came."""
        here, came = self._sheets.pictures(), 0
        for picture in (one for cue in self._read().cues for one in cue.pictures):
            if picture.name not in here:
                content = self._folder.read_picture(picture)
                try:
                    if content is not None:
                        self._sheets.take_in(picture, content)
                        came += 1
                except BadInput:
                    continue  # half of it has come, or it is another one
            elif not self._folder.has_picture(picture.name):
                self._folder.write_picture(picture.name, self._sheets.content(picture.name))
        return came
