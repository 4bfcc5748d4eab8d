"""Posts of years: rooms with a chat a week, invented words as frequent as words are, for what measures an archive."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import accumulate

from desktop.core.post import Author, Entity, EntityKind, Post

ROOMS = tuple(
    f"{name}chat"
    for name in ("garden", "tide", "kiln", "loom", "atlas", "lens", "orchard", "ferry", "clay", "owl")
)
BEGAN = datetime(2016, 1, 5, 20, tzinfo=UTC)
CHAT = 300
"""Posts of a chat: the median of those that we know (CHATS.md, 3.1)."""
VOCABULARY = 50_000
PEOPLE = 6_000
_SYLLABLES = [
    first + last for first in "bdfgklmnprstvz" for last in ("a", "e", "i", "o", "u", "an", "er", "ol")
]


def word(rank: int) -> str:
    """The word of that rank, 0 the most frequent: every third post has it, or so."""
    made = ""
    rank += 1
    while rank:
        rank, place = divmod(rank, len(_SYLLABLES))
        made += _SYLLABLES[place]
    return made


def posts(room: int, count: int) -> Iterator[Post]:
    """`count` posts of a room, oldest first: a chat a week with six questions. The same numbers, the same posts."""
    chance = random.Random(room)
    words = [word(rank) for rank in range(VOCABULARY)]
    weights = list(accumulate(1 / (rank + 4) for rank in range(VOCABULARY)))
    people = [Author(str(10**6 + place), f"person_{place}", f"Person {place}") for place in range(PEOPLE)]
    crowd = list(accumulate(1 / (rank + 20) for rank in range(PEOPLE)))
    tag = ROOMS[room]
    for number in range(count):
        week, place = divmod(number, CHAT)
        at = BEGAN + timedelta(days=7 * week, hours=room, seconds=12 * place)
        asks = place % 50 == 0
        author = people[room] if asks else chance.choices(people, cum_weights=crowd)[0]
        said = " ".join(chance.choices(words, cum_weights=weights, k=chance.randrange(8, 30)))
        label = f"{'Q' if asks else 'A'}{place // 50 + 1}: " if asks or place % 5 < 2 else ""
        text = f"{label}{said}{'?' if asks else ''}"
        tags = (Entity(EntityKind.HASHTAG, len(text) + 1, len(text) + 2 + len(tag), tag),)
        post_id = str(7 * 10**17 + number * 2**22 + room)
        yield Post(post_id, author, f"{text} #{tag}", at, tags, conversation_id=post_id, lang="en")
