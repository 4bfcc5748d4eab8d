"""Transcript file: a chat in any of a transcript's formats, as the bytes that are written."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, tzinfo

from desktop.core.capabilities import x_at
from desktop.core.export_limit import NO_LIMIT, Ration
from desktop.core.names import Names, Naming
from desktop.core.proceedings import Proceedings
from desktop.core.speech import ENGLISH, Speech
from desktop.core.transcript import Format, Transcript, transcript
from desktop.documents.edition import Edition
from desktop.documents.transcript_lines import permalinks, transcript_lines
from desktop.documents.transcript_markdown import transcript_markdown
from desktop.documents.transcript_page import transcript_page
from desktop.documents.transcript_table import transcript_table

_MAKERS: dict[Format, Callable[[Transcript, Edition], str]] = {
    Format.HTML: transcript_page,
    Format.MARKDOWN: transcript_markdown,
    Format.TABLE: transcript_table,
    Format.LINES: transcript_lines,
    Format.LINKS: permalinks,
}


def transcript_file(
    told: Proceedings,
    chosen: Format,
    naming: Naming = Naming.SHOWN,
    *,
    title: str = "",
    zone: tzinfo = UTC,
    ration: Ration = NO_LIMIT,
    speech: Speech = ENGLISH,
) -> bytes:
    """UTF-8; a table with a byte order mark. Half characters become question marks. Raises BadInput for permalinks
    that there are none of."""
    links = x_at(told.room.origin).links
    edition = Edition(Names(naming, told), title, zone, links, ration.beyond, ration.why, speech)
    text = _MAKERS[chosen](transcript(told), edition)
    return text.encode("utf-8-sig" if chosen is Format.TABLE else "utf-8", "replace")


def wanted(told: Proceedings, chosen: Format) -> frozenset[str]:
    """Ids of the posts of which a format shows the words, for core.export_limit."""
    if chosen is Format.LINKS:
        return frozenset()
    found = {one.id for one in told.spoken}
    if chosen is Format.LINES:
        found |= {one.id for one in told.repeats}
    elif chosen is not Format.TABLE:
        found |= {one.post.quote.id for one in told.spoken if one.post.quote is not None}
    return frozenset(found)
