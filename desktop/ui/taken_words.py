"""Taken words: what was saved from a damaged database, or went along in a file, as a person counts it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from desktop.ui.translate import QT_TRANSLATE_NOOP

_KINDS: dict[str, tuple[str, str]] = {
    "rooms": (QT_TRANSLATE_NOOP("Taken", "1 chat"), QT_TRANSLATE_NOOP("Taken", "%1 chats")),
    "drafts": (QT_TRANSLATE_NOOP("Taken", "1 draft"), QT_TRANSLATE_NOOP("Taken", "%1 drafts")),
    "prepared": (
        QT_TRANSLATE_NOOP("Taken", "1 prepared answer"),
        QT_TRANSLATE_NOOP("Taken", "%1 prepared answers"),
    ),
    "marks": (QT_TRANSLATE_NOOP("Taken", "1 note or mark"), QT_TRANSLATE_NOOP("Taken", "%1 notes and marks")),
    "outbox": (
        QT_TRANSLATE_NOOP("Taken", "1 post that waits"),
        QT_TRANSLATE_NOOP("Taken", "%1 posts that wait"),
    ),
    "posts": (QT_TRANSLATE_NOOP("Taken", "1 post"), QT_TRANSLATE_NOOP("Taken", "%1 posts")),
}


def taken_words(counts: Mapping[str, int], *, none: str = "") -> str:
    """ "2 chats, 1 draft, 14 posts"; "nothing", or `none`, where there was nothing."""
    parts = []
    for table, (one, many) in _KINDS.items():
        if count := counts.get(table, 0):
            parts.append(_tr(one) if count == 1 else _tr(many).replace("%1", str(count)))
    return ", ".join(parts) or none or _tr("nothing")


def _tr(source: str) -> str:
    return QCoreApplication.translate("Taken", source)
