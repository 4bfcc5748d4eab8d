"""Taken words: what was saved from a damaged database, or went along in a file, as a person counts it."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.ui.translate import QT_TR_NOOP, tr

_KINDS: dict[str, tuple[str, str]] = {
    "rooms": (QT_TR_NOOP("1 chat"), QT_TR_NOOP("%1 chats")),
    "drafts": (QT_TR_NOOP("1 draft"), QT_TR_NOOP("%1 drafts")),
    "prepared": (
        QT_TR_NOOP("1 prepared answer"),
        QT_TR_NOOP("%1 prepared answers"),
    ),
    "marks": (QT_TR_NOOP("1 note or mark"), QT_TR_NOOP("%1 notes and marks")),
    "outbox": (
        QT_TR_NOOP("1 post that waits"),
        QT_TR_NOOP("%1 posts that wait"),
    ),
    "posts": (QT_TR_NOOP("1 post"), QT_TR_NOOP("%1 posts")),
}


def taken_words(counts: Mapping[str, int], *, none: str = "") -> str:
    """ "2 chats, 1 draft, 14 posts"; "nothing", or `none`, where there was nothing."""
    parts = []
    for table, (one, many) in _KINDS.items():
        if count := counts.get(table, 0):
            parts.append(tr(one) if count == 1 else tr(many).replace("%1", str(count)))
    return ", ".join(parts) or none or tr("nothing")
