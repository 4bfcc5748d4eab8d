"""Score: kind and number right on hand-labelled posts of real chats, hosts given or not, looking back and live.

    python benchmarks/score.py [--quick] [--misses] [--only PREFIX]

Reads ../shared (or PARLEY_TEST_DATA) and prints, for each of the four, the share with its 95 % interval (Wilson), then
what is probable about answers whose label was hidden. `--misses` names the posts by id.
"""

from __future__ import annotations

import argparse
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

from desktop.core.chat import Chat, gather
from desktop.core.label import Place
from desktop.core.post import Post
from desktop.core.reading import read
from desktop.core.verdict import Kind, Verdict
from desktop.store.transcript import Transcript

SHARED = Path(os.environ.get("PARLEY_TEST_DATA") or Path(__file__).resolve().parents[2] / "shared")
LIMITS = {(given, live): 0.95 if live else 0.98 for given in (True, False) for live in (False, True)}


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


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--quick", action="store_true", help="the same; there is nothing to leave out")
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("--only", default="", metavar="PREFIX", help="chats whose name begins so")
    options = parser.parse_args()
    if not (SHARED / "gold").is_dir():
        print("no hand-labelled chats here: set PARLEY_TEST_DATA")
        return 0
    with (SHARED / "gold" / "qa.jsonl").open(encoding="utf-8") as lines:
        gold = [row for row in map(json.loads, lines) if not row["ambiguous"]]
    gold = [row for row in gold if row["chat"].startswith(options.only)]
    known = json.loads((SHARED / "gold" / "hosts.json").read_text(encoding="utf-8"))
    names = sorted({row["chat"] for row in gold})
    chats = {name: list(Transcript(SHARED / "chats" / f"{name}.jsonl")) for name in names}
    status = 0
    for (given, live), least in LIMITS.items():
        verdicts = {
            (name, post.id): verdict
            for name, posts in chats.items()
            for post, verdict in judged(posts, tuple(known.get(name, ())) if given else (), live=live)
        }
        misses = [row for row in gold if not is_right(row, verdicts[row["chat"], row["id"]])]
        right = len(gold) - len(misses)
        low, high = wilson(right, len(gold))
        form = f"hosts {'given' if given else 'found'}, {'live' if live else 'looking back'}"
        print(
            f"{form:<28} {right}/{len(gold)} = {right / len(gold):.4f}  [{low:.3f}, {high:.3f}]  (at least {least})"
        )
        status |= right / len(gold) < least
        for row in misses if options.misses else ():
            print(
                f"  {row['chat']} {row['id']}: {row['kind']} {row['numbers']}, not {verdicts[row['chat'], row['id']]}"
            )
    print(f"probable, label hidden: {score_probable(chats)}")
    return status


if __name__ == "__main__":
    sys.exit(main())
