"""Score: kind and number right on hand-labelled posts of real chats, hosts given or not, looking back and live.

    python -m benchmarks.score [--misses] [--only PREFIX]

Reads ../shared (or PARLEY_TEST_DATA). The spread of a row is its 95 % interval (Wilson); said besides is what is
probable about answers whose label was hidden. `--misses` names the posts by id.
"""

from __future__ import annotations

import json
import math
import os
import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks._rows import Absent, Part, Row, parser, row, run, say
from desktop.core.chat import Chat, gather
from desktop.core.label import Place
from desktop.core.post import Post
from desktop.core.reading import read
from desktop.core.verdict import Kind, Verdict
from desktop.store.post_lines import PostLines

SHARED = Path(os.environ.get("PARLEY_TEST_DATA") or Path(__file__).resolve().parents[2] / "shared")
FORMS = {
    "score.given": (True, False),
    "score.given_live": (True, True),
    "score.found": (False, False),
    "score.found_live": (False, True),
}
"""By row: are the hosts given, and is the chat read live?"""


def wilson(right: int, of: int, z: float = 1.96) -> tuple[float, float]:
    """The interval in which the true share lies with 95 % certainty."""
    if not of:
        return 0.0, 1.0
    share, spread = right / of, z * z / of
    middle = (share + spread / 2) / (1 + spread)
    half = z * math.sqrt(share * (1 - share) / of + spread / (4 * of)) / (1 + spread)
    return middle - half, middle + half


def judged(posts: list[Post], hosts: tuple[str, ...], *, live: bool) -> Iterator[tuple[Post, Verdict]]:
    evidence = None if live else gather(posts, hosts)
    chat = Chat(hosts, evidence=evidence)
    for post in posts:
        yield post, chat.add(post)


def is_right(row: dict[str, Any], verdict: Verdict) -> bool:
    return verdict.kind.value == row["kind"] and sorted(verdict.numbers) == sorted(row["numbers"])


def hidden(post: Post, verdict: Verdict) -> Post | None:
    """`post` without the label that opens it, if it is an answer that a person numbered once."""
    label = read(post.text).label
    if verdict.kind is not Kind.ANSWER or verdict.repeats or len(verdict.numbers) != 1 or label is None:
        return None
    return replace(post, text=post.text[label.end :]) if label.place is Place.OPENING else None


def score_probable(chats: dict[str, list[Post]]) -> str:
    """Every seventh labelled answer loses its label: how often the probable question is the right one."""
    found: Counter[str] = Counter()
    for posts in chats.values():
        truth: dict[str, int] = {}
        shown = []
        for place, (post, verdict) in enumerate(judged(posts, (), live=False)):
            bare = hidden(post, verdict) if place % 7 == 0 else None
            shown.append(bare or post)
            if bare is not None:
                truth[post.id] = verdict.numbers[0]
        for post, verdict in judged(shown, (), live=False):
            if post.id in truth and not re.search(r"\b[aqAQ]\d", post.text):
                reason = verdict.reason.value if verdict.reason else "none"
                found[f"{reason} {'right' if verdict.probable == truth[post.id] else 'wrong'}"] += 1
    return ", ".join(f"{name} {count}" for name, count in sorted(found.items()))


def shares(only: str, misses: bool) -> Iterator[Row]:
    if not (SHARED / "gold").is_dir():
        raise Absent("there are no hand-labelled chats here: set PARLEY_TEST_DATA")
    with (SHARED / "gold" / "qa.jsonl").open(encoding="utf-8") as lines:
        gold = [
            one for one in map(json.loads, lines) if not one["ambiguous"] and one["chat"].startswith(only)
        ]
    if not gold:
        raise Absent(f"no hand-labelled chat begins with {only!r}")
    known = json.loads((SHARED / "gold" / "hosts.json").read_text(encoding="utf-8"))
    names = sorted({one["chat"] for one in gold})
    chats = {name: list(PostLines(SHARED / "chats" / f"{name}.jsonl")) for name in names}
    for form, (given, live) in FORMS.items():
        verdicts = {
            (name, post.id): verdict
            for name, posts in chats.items()
            for post, verdict in judged(posts, tuple(known.get(name, ())) if given else (), live=live)
        }
        wrong = [one for one in gold if not is_right(one, verdicts[one["chat"], one["id"]])]
        right = len(gold) - len(wrong)
        yield row(
            form, right / len(gold), spread=wilson(right, len(gold)), note=f"{right} of {len(gold)} posts"
        )
        for one in wrong if misses else ():
            verdict = verdicts[one["chat"], one["id"]]
            say(f"  {one['chat']} {one['id']}: {one['kind']} {one['numbers']}, not {verdict}")
    say(f"probable, label hidden: {score_probable(chats)}")


def main() -> int:
    reads = parser(__doc__)
    reads.add_argument("--misses", action="store_true", help="name the posts by id")
    reads.add_argument("--only", default="", metavar="PREFIX", help="chats whose name begins so")
    options = reads.parse_args()
    part = Part(tuple(FORMS), lambda _quick: shares(options.only, options.misses))
    return run(__doc__, part, options=options)


if __name__ == "__main__":
    sys.exit(main())
