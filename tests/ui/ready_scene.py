"""A ready check over a room in memory: what keyring, clock and network say is as a test sets it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from desktop.core.chat_plan import ChatPlan
from desktop.core.errors import ParleyError
from desktop.services.ready import ReadyCheck
from tests.ui.room_in_memory import RoomInMemory

PLAN = ChatPlan("u-1", "critlib", datetime(2026, 11, 21, 18, 40), "UTC", guests=("bram",))


class BeyondInMemory:
    """Everything that desktop.services.ready.Beyond promises."""

    def __init__(self) -> None:
        self.key_trouble: ParleyError | None = None
        self.clock_trouble: ParleyError | None = None
        self.upload_trouble: ParleyError | None = None
        self.off: timedelta | None = timedelta(seconds=1)
        self.there: set[int] = set()
        self.posts = 0

    def ask_key(self) -> None:
        if self.key_trouble is not None:
            raise self.key_trouble

    def clock_off(self) -> timedelta | None:
        if self.clock_trouble is not None:
            raise self.clock_trouble
        return self.off

    def upload(self, attachment_ids: Iterable[int]) -> None:
        if self.upload_trouble is not None:
            raise self.upload_trouble
        self.there.update(attachment_ids)

    def uploaded(self, attachment_ids: Iterable[int]) -> frozenset[int]:
        return frozenset(attachment_ids) & self.there

    def expected(self) -> int:
        return self.posts


def check_of(session: RoomInMemory, beyond: BeyondInMemory, plan: ChatPlan = PLAN) -> ReadyCheck:
    return ReadyCheck(session, plan, beyond, str)
