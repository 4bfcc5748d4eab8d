"""Taken words: what was saved from a damaged database, or went along in a file, as a person counts it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from desktop.core.errors import StoreTrouble
from desktop.ui.translate import counted, tr

_KINDS: dict[str, Callable[[int], str]] = {
    "rooms": lambda count: counted("%n chat", "%n chats", count),
    "drafts": lambda count: counted("%n draft", "%n drafts", count),
    "prepared": lambda count: counted("%n prepared answer", "%n prepared answers", count),
    "marks": lambda count: counted("%n note or mark", "%n notes and marks", count),
    "outbox": lambda count: counted("%n post that waits", "%n posts that wait", count),
    "posts": lambda count: counted("%n post", "%n posts", count),
}


def taken_words(counts: Mapping[str, int], *, none: str = "") -> str:
    """ "2 chats, 1 draft, 14 posts"; "nothing", or `none`, where there was nothing."""
    parts = [said(counts[table]) for table, said in _KINDS.items() if counts.get(table, 0)]
    return ", ".join(parts) or none or tr("nothing")


def put_aside_words(aside: Path, counts: Mapping[str, int], *, unplaced: bool) -> StoreTrouble:
    """A damaged archive stands there now, and so much was saved from it; `unplaced`: some words have no chat."""
    said = [
        tr("The archive was damaged. Parley put it aside and began a new one."),
        tr("Saved from it: %1.", taken_words(counts)),
    ]
    remedy = [tr("The old one is kept as %1 in %2.", aside.name, str(aside.parent))]
    if unplaced:
        remedy.append(tr("Words that no chat claims are in %1.txt.", aside.name))
    return StoreTrouble(" ".join(said), " ".join(remedy))
