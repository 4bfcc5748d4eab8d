"""Uploads: the pictures that are on their way into the practice X, or there and not posted yet."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from desktop.practice.world import User

LIVES = 86400
"""Seconds until an upload is gone, posted or not."""
_KEPT = 40
"""So many are held at most: the oldest go first."""
_ID = re.compile(r"^[0-9]{1,19}$", re.ASCII)


@dataclass
class Upload:
    """A picture on its way in. `total` is in bytes, `ends` in Unix seconds; once it is `finished`, `processing` counts
    the looks until it is ready, None where X cannot use it."""

    id: int
    owner: User
    media_type: str
    total: int
    ends: float
    segments: dict[int, bytes] = field(default_factory=dict)
    alt_text: str = ""
    finished: bool = False
    processing: int | None = 0

    @property
    def body(self) -> bytes:
        """All segments in their order."""
        return b"".join(self.segments[index] for index in sorted(self.segments))

    @property
    def key(self) -> str:
        """Its media key, which begins as X's do."""
        return f"{16 if self.media_type == 'image/gif' else 3}_{self.id}"


class Uploads:
    """All that were begun, by id. Only the server's own thread uses them."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._all: dict[int, Upload] = {}

    def begin(self, number: int, owner: User, media_type: str, total: int) -> Upload:
        """A new one, of `total` bytes."""
        upload = Upload(number, owner, media_type, total, self._clock() + LIVES)
        self._all[number] = upload
        while len(self._all) > _KEPT:
            del self._all[min(self._all)]
        return upload

    def get(self, number: str, owner: User) -> Upload | None:
        """Somebody's own, while it lives."""
        found = self._all.get(int(number)) if _ID.match(number) else None
        theirs = found is not None and found.owner.id == owner.id and found.ends > self._clock()
        return found if theirs else None
