"""Pin: the question that a moderator holds up for themselves, over what Parley reads from the host."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime

Order = tuple[float, int, str]
"""Where a post stands: seconds since 1970, length of its id, its id (Post.sort_key, in what JSON can hold)."""

BEFORE_ALL: Order = (0.0, 0, "")
STAND_IN = "pin:"
"""How the id begins under which a pinned text stands among the posts; no network gives such ids."""


@dataclass(frozen=True, slots=True)
class Pin:
    """Question `number` is the post `post_id`, or `text`, or both: that post in these corrected words.

    `since` is the post by which a host moved the chat last when this was pinned: the pin outranks what Parley reads
    until a host moves it again. `at` says when (aware, UTC).
    """

    number: int
    at: datetime
    post_id: str = ""
    text: str = ""
    since: Order = BEFORE_ALL

    @property
    def key(self) -> str:
        """The id under which the question stands: its post's, or one that no network gives."""
        return self.post_id or f"{STAND_IN}{self.number}"

    def stands(self, moved: Order) -> bool:
        """Whether it still outranks a chat that a host moved last by the post at `moved`."""
        return moved <= self.since

    def encode(self) -> str:
        return json.dumps([self.number, self.at.isoformat(), self.post_id, self.text, list(self.since)])

    @classmethod
    def decode(cls, value: str) -> Pin | None:
        """None for what is no pin."""
        try:
            number, at, post_id, text, (seconds, length, last) = json.loads(value)
            moment = datetime.fromisoformat(at)
            since = (float(seconds), int(length), str(last))
            return cls(int(number), moment, str(post_id), str(text), since) if moment.tzinfo else None
        except (ValueError, TypeError):
            return None
