"""Posts of an invented chat, written short: minute, handle, words."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from desktop.core.marks import NOTHING_MARKED, Marked
from desktop.core.origin import X_ORIGIN
from desktop.core.post import Author, Counts, Post
from desktop.core.proceedings import Proceedings, proceedings
from desktop.core.room import Room

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
ROOM = Room("gardenchat", X_ORIGIN, hosts=("ines",), guests=("mira",))


def post(
    number: int,
    minute: float,
    handle: str,
    text: str,
    *,
    reply_to: int = 0,
    repost_of: int = 0,
    reposts: int = 0,
    likes: int = 0,
) -> Post:
    return Post(
        str(1000 + number),
        Author(handle, handle, handle.title()),
        text,
        NOON + timedelta(minutes=minute),
        reply_to=str(1000 + reply_to) if reply_to else "",
        repost_of=str(1000 + repost_of) if repost_of else "",
        counts=Counts(reposts=reposts, likes=likes),
    )


def chat(*posts: Post, marked: Marked = NOTHING_MARKED, room: Room = ROOM) -> Proceedings:
    return proceedings(posts, room, marked)


def evening(*more: Post, marked: Marked = NOTHING_MARKED) -> Proceedings:
    """Two questions, five answers of four people, a repost, and talk beside them."""
    return chat(
        post(1, 0, "ines", "Welcome to #gardenchat, say hello!"),
        post(2, 5, "ines", "Q1: What do you plant first in a new bed? #gardenchat"),
        post(3, 6, "bram", "A1: Broad beans, they feed the soil #gardenchat", reposts=3),
        post(4, 8, "asha", "A1 (1/2): Compost before anything else #gardenchat"),
        post(5, 8.5, "asha", "A1 (2/2): and then potatoes #gardenchat"),
        post(6, 9, "bram", "@asha how much compost do you dig in?", reply_to=4),
        post(7, 10, "asha", "@bram two barrows a bed", reply_to=6),
        post(8, 11, "lou", "RT @bram: A1: Broad beans, they feed the soil #gardenchat", repost_of=3),
        post(9, 15, "ines", "Q2: Do you water in the evening? #gardenchat"),
        post(10, 17, "asha", "A2: In the morning, slugs like it wet #gardenchat"),
        post(11, 18, "mira", "A2: Evening, with a can #gardenchat"),
        post(12, 19, "lou", "A2: Never, it rains #gardenchat"),
        post(13, 20, "lou", "@ines which beans would you take for clay?"),
        post(14, 24, "ines", "@lou runner beans do well on clay", reply_to=13),
        *more,
        marked=marked,
    )
