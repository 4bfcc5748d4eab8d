"""Upkeep: what has to leave the archive leaves: what X deleted, what a room keeps no longer, what was forgotten."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Mapping, Sequence

from desktop.core.errors import ParleyError, Stopped
from desktop.core.events import PostsArrived
from desktop.core.going import Going, unwatched
from desktop.core.traces import Traces
from desktop.services.bus import EventBus
from desktop.services.rechecking import Rechecking
from desktop.services.worker import Worker
from desktop.store.forgetting import Forgetting
from desktop.store.retention import Retention

SOON = 20.0
"""Seconds after a start: the window comes first."""

_log = logging.getLogger(__name__)


class Upkeep:
    """Its own thread is `upkeep`. All else may be called from any thread; what takes `going` belongs on one of its own.
    Raises StoreTrouble."""

    def __init__(
        self, forgetting: Forgetting, retention: Retention, rechecking: Rechecking, bus: EventBus
    ) -> None:
        self._forgetting, self._retention, self.rechecking = forgetting, retention, rechecking
        self._bus = bus
        self._worker = Worker("upkeep", self.step)
        self._begun = False
        self._one_at_a_time, self._leaving = threading.Lock(), threading.Lock()

    def start(self) -> None:
        self._worker.start()

    def close(self, seconds: float) -> None:
        """What is under way stops where it can, and goes on at the next start."""
        self._worker.stop()
        self._worker.join(seconds)

    # --- asked for --------------------------------------------------------------------------------------------------

    def traces(self, room_id: int) -> Traces:
        """What there is of a room, to be told before it is forgotten."""
        return self._forgetting.traces(room_id)

    def forget(self, room_id: int, going: Going = unwatched) -> None:
        """As store/forgetting.py says. Nobody has the room open any more."""
        with self._one_at_a_time:
            self._forgetting.forget(room_id, going)

    @property
    def is_busy(self) -> bool:
        """A room is being forgotten, or what is left of one."""
        return self._one_at_a_time.locked()

    def days(self, room_id: int) -> int:
        """For how long other people's posts stay in a room; 0: for good."""
        return self._retention.days(room_id)

    def too_old(self, room_id: int, choices: Sequence[int]) -> Mapping[int, int]:
        """How many posts would leave, by for how many days posts are kept."""
        return {days: self._retention.too_old(room_id, days) for days in choices}

    def keep_for(self, room_id: int, days: int) -> None:
        """From now on; what is older leaves by `let_go`, or at the next turn."""
        self._retention.keep_for(room_id, days)

    def let_go(self, room_id: int, going: Going = unwatched) -> int:
        """What is too old by now leaves here; how many posts. What `going` stops leaves at the next turn."""
        with self._leaving:
            return self._retention.let_go(room_id, self._tell(room_id), going)

    # --- by itself --------------------------------------------------------------------------------------------------

    def step(self) -> float:
        """Everything that is due; the seconds until the next time."""
        if not self._begun:
            self._begun = True
            return SOON
        try:
            with self._one_at_a_time:
                self._forgetting.finish(self._going)
            for room_id in self._retention.rooms():
                self.let_go(room_id, self._going)
            seconds = self.rechecking.look_after(self._going)
            with self._one_at_a_time:
                self._forgetting.tidy(self._going)
            return seconds
        except Stopped:
            return SOON
        except ParleyError as trouble:
            _log.info("Upkeep goes on later: %s", trouble)
            return SOON

    def _tell(self, room_id: int) -> Callable[[tuple[str, ...]], None]:
        return lambda ids: self._bus.publish(PostsArrived(room_id, ids, is_new=False))

    def _going(self, done: int, total: int) -> None:
        if self._worker.stopping:
            raise Stopped("Parley ends.")
