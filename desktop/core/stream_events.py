"""Stream events: the two that change which rows a room has. A start needs no others."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PostsArrived:
    """These posts are in the archive now (new, or in a newer version), oldest first; or gone from it."""

    room_id: int
    post_ids: tuple[str, ...]
    is_new: bool = True
    """False where all of them are gone."""


@dataclass(frozen=True, slots=True)
class OutboxChanged:
    """An entry of this room was added, moved on, settled or discarded."""

    room_id: int
    entry_id: int
