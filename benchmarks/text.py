"""Text: how many posts a second are weighed and searched for links, tags and mentions on one core, and what is slowest.

    python -m benchmarks.text [--quick] [--fuzz SECONDS]

The posts of ../shared/chats (or PARLEY_TEST_DATA); without them, posts of our own. A parse of ours is the weighted
length and all entities; one of twitter-text-parser, in the same run, is the length and the links alone. CPU time of
this process. Then: on how many texts both agree, and the slowest of hostile texts of 25,000 characters, with how much
longer it takes than half of it. `--fuzz` searches for a slower one.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks._rows import Part, Row, parser, row, run, say
from desktop.core.addresses import find_links
from desktop.core.entities import find_entities
from desktop.core.length import weighted_length
from desktop.practice import weight

SHARED = Path(os.environ.get("PARLEY_TEST_DATA") or Path(__file__).resolve().parents[2] / "shared")
LONGEST = 25_000
_SIGNS = "a é 日 日。 ا . .. - _ / // : :1 ? & = ( ) (( (a ! ' \" # ＃ @ ＠ $ rt #1 #a #日 @a @a/b $a 🏽 🇯 👩"
_ADDRESSES = "a. é. http:// https:// HTTP :// t.co/ xn-- .com a.com a.com/ a.com_ 日.com/ .みんな .рф ?q=1"
_UNSEEN = "\u0301 e\u0301 \u1100 \ud83d \udc69 \u200d \ufe0f \u200e \u2066 \ufeff \u2066a.com\u2069 👩\u200d"
PIECES = (
    *(_SIGNS.split(" ") + _ADDRESSES.split(" ") + _UNSEEN.split(" ")),
    *(
        "x" * 63,
        "x" * 64,
        "word.Next ",
        "é.com ",
        " ",
        "\n",
        "\u3000",
        "1\ufe0f\u20e3",
        "👨\u200d👩\u200d👧\u200d👦",
    ),
)


def own_posts() -> list[str]:
    return [
        f"A{number % 9 + 1}: @ada patience, and example.org/{number} says so too 🌱 #gardenchat"
        for number in range(400)
    ]


def shared_posts() -> list[str]:
    return [
        json.loads(line)["text"]
        for file in sorted((SHARED / "chats").glob("*.jsonl"))
        for line in file.read_text(encoding="utf-8").split("\n")
        if line
    ]


def parse(text: str) -> int:
    return weighted_length(text) + len(find_entities(text))


def posts_a_second(act: Callable[[str], object], texts: list[str]) -> float:
    began = time.process_time()
    for text in texts:
        act(text)
    return len(texts) / (time.process_time() - began)


def agreement(texts: list[str]) -> Counter[str]:
    """Texts that both count and link alike, and what may be the reason where they do not."""
    found: Counter[str] = Counter()
    for text in texts:
        links = [(start, end) for start, end, _ in weight.link_spans(text)]
        alike = weight.weighted_length(text) == weighted_length(text) and links == list(find_links(text))
        found["alike" if alike else reason(text)] += 1
    return found


def reason(text: str) -> str:
    if "\r\n" in text:
        return "CRLF (theirs is one character)"
    if any(sign in text for sign in "©®"):
        return "© or ® without a sign of colour (theirs is an emoji)"
    if not text.isascii():
        return "other than ASCII"
    return "other"


def milliseconds(text: str) -> float:
    find_links.cache_clear()
    began = time.process_time()
    parse(text)
    return (time.process_time() - began) * 1000


def long(pieces: tuple[str, ...], length: int = LONGEST) -> str:
    piece = "".join(pieces)
    return (piece * (length // len(piece) + 1))[:length]


def times_longer(pieces: tuple[str, ...]) -> float:
    """Best of three for each, as the machine is shared."""
    whole, half = (min(milliseconds(long(pieces, n)) for _ in range(3)) for n in (LONGEST, LONGEST // 2))
    return whole / half


def slowest_alone() -> tuple[float, tuple[str, ...]]:
    """Each piece repeated, and each once before the longest row of another."""
    texts = [(piece,) for piece in PIECES] + [
        (piece, "(" * LONGEST) for piece in ("a.com/", "@a", "#a", "\u0301")
    ]
    return max((min(milliseconds(long(pieces)) for _ in range(2)), pieces) for pieces in texts)


def slowest_found(seconds: float, chance: random.Random) -> tuple[float, tuple[str, ...]]:
    """Changes the slowest that it has, one piece at a time, and begins anew now and then."""
    best: tuple[float, tuple[str, ...]] = (0.0, ("a",))
    now, tried = best, 0
    ends = time.monotonic() + seconds
    while time.monotonic() < ends:
        tried += 1
        if tried % 150 == 0:
            now = (0.0, (chance.choice(PIECES),))
        pieces = changed(now[1], chance)
        took = milliseconds(long(pieces))
        now = max(now, (took, pieces))
        if now > best:  # again: the machine may have been at fault
            now = (min(took, *(milliseconds(long(pieces)) for _ in range(3))), pieces)
            best = max(best, now)
    say(f"{tried:,} texts tried in {seconds:.0f} s")
    return best


def changed(pieces: tuple[str, ...], chance: random.Random) -> tuple[str, ...]:
    at, piece = chance.randrange(len(pieces)), chance.choice(PIECES)
    piece *= chance.choice((1, 1, 1, 1, 7, 60, 400, 5_000))
    return chance.choice(
        (
            (*pieces[:at], piece, *pieces[at:]),
            (*pieces, piece),
            (*pieces[:at], piece, *pieces[at + 1 :]),
            (*pieces[:at], *pieces[at + 1 :]) or (piece,),
        )
    )


def import_milliseconds() -> float:
    """What the text rules cost a process that has posts and the standard library already."""
    code = """
import dataclasses, datetime, enum, functools, re, time, unicodedata
import desktop.core.post
began = time.process_time()
import desktop.core.entities, desktop.core.length
print((time.process_time() - began) * 1000)
"""
    root = Path(__file__).resolve().parents[1]
    runs = [
        subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True)
        for _ in range(5)
    ]
    return min(float(run.stdout) for run in runs)


def parses(quick: bool) -> Iterator[Row]:
    texts = shared_posts() or own_posts()
    parse("👍🏽")  # writes the table of emoji out, once in a process
    ours = [posts_a_second(parse, texts) for _ in range(3)]
    theirs = posts_a_second(weight.weighted_length, texts[:: 200 if quick else 20])
    yield row(
        "text.parses_s", ours, baseline=theirs, baseline_is="twitter-text-parser, length and links alone",
        note=f"{len(texts):,} posts",
    )  # fmt: skip
    for name, count in agreement(texts[::20] if quick else texts).most_common():
        say(f"  {count:>7,} {name}")
    say(f"import: {import_milliseconds():.1f} ms")


def hostile(fuzz: float) -> Iterator[Row]:
    took, pieces = slowest_alone()
    if fuzz:
        took, pieces = max((took, pieces), slowest_found(fuzz, random.Random(5)))
    shown = " + ".join(
        ascii(piece[:24]) + (f" ({len(piece)})" if len(piece) > 24 else "") for piece in pieces
    )
    yield row(
        "text.times_longer",
        times_longer(pieces),
        note=f"2 is linear, 4 would be the square; {took:.0f} ms for {shown}",
    )


def main() -> int:
    reads = parser(__doc__)
    reads.add_argument("--fuzz", type=float, default=0, metavar="SECONDS", help="search for a slower text")
    options = reads.parse_args()
    parts = (
        Part(("text.parses_s",), parses),
        Part(("text.times_longer",), lambda _quick: hostile(options.fuzz)),
    )
    return run(__doc__, *parts, options=options)


if __name__ == "__main__":
    sys.exit(main())
