"""Writing: what a person writes in one open room and has not sent, as the window sees it."""

from __future__ import annotations

from typing import Protocol

from desktop.core.draft import Draft
from desktop.store.drafts import Drafts


class Writing(Protocol):
    """What panes may ask. Calls are quick and made on the GUI thread. Raises StoreTrouble."""

    def draft(self) -> Draft: ...

    def keep_draft(self, draft: Draft) -> None: ...


class RoomWriting:
    """The Writing of a stored room."""

    def __init__(self, room_id: int, *, drafts: Drafts) -> None:
        self._room_id = room_id
        self._drafts = drafts

    def draft(self) -> Draft:
        return self._drafts.get(self._room_id)

    def keep_draft(self, draft: Draft) -> None:
        self._drafts.keep(self._room_id, draft)
