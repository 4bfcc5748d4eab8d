"""Questions: how many posts a second are read and reduced on one core, and whether that holds to a million.

    python -m benchmarks.questions [--quick]

The posts of ../shared/chats (or PARLEY_TEST_DATA), over and over with new ids and times, each time another chat;
without them, posts of our own. CPU time of this process; memory is what the chat holds on to, in bytes a post.
"""

from __future__ import annotations

import os
import sys
import time
import tracemalloc
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count, islice
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks._rows import Part, Row, row, run, say
from desktop.core.chat import Chat
from desktop.core.newcomer import introduces, says_first_time
from desktop.core.plea import asks_for_question, asks_one, asks_something
from desktop.core.post import Author, Post
from desktop.core.reading import read
from desktop.store.post_lines import PostLines

SHARED = Path(os.environ.get("PARLEY_TEST_DATA") or Path(__file__).resolve().parents[2] / "shared")
HOSTILE = {
    "500 labels": "A1 " * 500,
    "one long word": "A" * 100_000,
    "mentions": "@a " * 40_000 + "Q1: far away",
    "digits": "1" * 100_000,
    "labels without end": "A1/" * 30_000,
    "reposts in reposts": "RT @a: " * 20_000 + "A1",
    "quotes": '"“' * 50_000,
    "blanks": "Q1" + " " * 100_000 + "x",
    "words": "question " * 12_000,
    "letters of other fonts": "\U0001d5e4\U0001d7ed" * 50_000,
    "keycaps": "Q1\ufe0f\u20e3" * 30_000,
    "dots": "Q1" + "." * 100_000,
    "brackets": "(" * 100_000 + "Q1",
    "can you see": "Q1 can " + "a b " * 30_000,
    "signs in words": "Aa teacher, first? " + ".-" * 50_000,
}


def own_posts() -> list[Post]:
    people = [Author(str(place), f"person{place}", "") for place in range(30)]
    began = datetime(2026, 11, 21, 20, tzinfo=UTC)
    texts = (
        "Q{}: What grows here, and why?",
        "A{}: patience does",
        "that is so true, thank you",
        "@ada A{} garlic #chat",
    )
    return [
        Post(str(place), people[0 if place % 40 == 0 else place % 30], texts[place % 4].format(place // 40 % 9 + 1),
             began + timedelta(seconds=9 * place))
        for place in range(400)
    ]  # fmt: skip


def endless(chats: list[list[Post]]) -> Iterator[Post]:
    """The chats one after another, later and later."""
    later = timedelta()
    for round_number in count():
        for posts in chats:
            began = posts[0].created_at
            base = datetime(2026, 1, 1, tzinfo=UTC) + later
            for post in posts:
                yield replace(
                    post, id=f"{round_number}-{post.id}", created_at=base + (post.created_at - began)
                )
            later += posts[-1].created_at - began + timedelta(days=1)


def posts_a_second(posts: list[Post]) -> float:
    chat = Chat()
    began = time.process_time()
    for post in posts:
        chat.add(post)
    return len(posts) / (time.process_time() - began)


def bytes_a_post(chats: list[list[Post]], number: int) -> float:
    """What a chat and the transcript's index hold on to: two chats (live, looking back) share nothing else."""
    tracemalloc.start()
    chats_held = (Chat(), Chat())
    for post in islice(endless(chats), number):
        for chat in chats_held:
            chat.add(post)
    held, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return held / number


def slowest() -> tuple[float, str]:
    """Milliseconds for the most hostile text, best of three, and which one it is."""
    found = []
    for name, text in HOSTILE.items():
        times = []
        for _ in range(3):
            read.cache_clear()
            began = time.process_time()
            said = read(text)
            for asks in (introduces, asks_for_question):
                asks(text, said)
            for says in (says_first_time, asks_one, asks_something):
                says(text)
            times.append((time.process_time() - began) * 1000)
        found.append((min(times), name))
    return max(found)


def own_chats() -> list[list[Post]]:
    files = sorted((SHARED / "chats").glob("*.jsonl")) if (SHARED / "chats").is_dir() else []
    return [list(PostLines(file)) for file in files] or [own_posts()]


def reading(quick: bool) -> Iterator[Row]:
    chats = own_chats()
    rates = {}
    for number in (20_000, 50_000) if quick else (20_000, 200_000, 1_000_000):
        rates[number] = posts_a_second(list(islice(endless(chats), number)))
        say(f"{number:>9,} posts: {rates[number]:>8,.0f} posts/s")
    low, high = min(rates.values()), max(rates.values())
    yield row("questions.posts_s", low, spread=(low, high))
    yield row("questions.linear", low / high)
    yield row("questions.bytes_per_post", bytes_a_post(chats, 20_000 if quick else 100_000))


def hostile(quick: bool) -> Iterator[Row]:
    milliseconds, name = slowest()
    yield row("questions.hostile_ms", milliseconds, note=f"best of three; the text: {name}")


if __name__ == "__main__":
    sys.exit(
        run(
            __doc__,
            Part(("questions.posts_s", "questions.linear", "questions.bytes_per_post"), reading),
            Part(("questions.hostile_ms",), hostile),
        )
    )
