"""File name: what a document is called on a disk, whatever the hashtag is."""

from __future__ import annotations

import re
import unicodedata
from datetime import date

_MOST = 120
"""Bytes of the hashtag's part: file systems take 255 of a name."""


def file_name(hashtag: str, day: date | None, what: str, suffix: str) -> str:
    """ "critlib-2015-04-08-transcript.html". Letters and digits of any script stay; nothing of a path does, and no name
    that Windows keeps for itself (with what follows, CON is none)."""
    plain = unicodedata.normalize("NFC", hashtag).casefold()
    tag = re.sub(r"[^\w]+", "", plain).strip("_").encode()[:_MOST].decode(errors="ignore")
    parts = [tag or "chat", "" if day is None else day.isoformat(), what]
    return "-".join(filter(None, parts)) + f".{suffix}"
