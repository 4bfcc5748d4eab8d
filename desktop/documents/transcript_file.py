"""Transcript file: a transcript in any of its formats, as the bytes that are written."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from desktop.core.proceedings import Proceedings
from desktop.core.transcript import Transcript
from desktop.documents.edition import Edition
from desktop.documents.transcript_lines import permalinks, transcript_lines
from desktop.documents.transcript_markdown import transcript_markdown
from desktop.documents.transcript_page import transcript_page
from desktop.documents.transcript_table import transcript_table


class Format(StrEnum):
    HTML = "html"
    MARKDOWN = "md"
    TABLE = "csv"
    LINES = "jsonl"
    LINKS = "links"

    @property
    def suffix(self) -> str:
        return "txt" if self is Format.LINKS else self.value


_MAKERS: dict[Format, Callable[[Transcript, Edition], str]] = {
    Format.HTML: transcript_page,
    Format.MARKDOWN: transcript_markdown,
    Format.TABLE: transcript_table,
    Format.LINES: transcript_lines,
    Format.LINKS: permalinks,
}


def transcript_file(transcript: Transcript, format: Format, edition: Edition) -> bytes:
    """UTF-8; a table with a byte order mark. Half characters become question marks. Raises BadInput for permalinks
    that there are none of."""
    text = _MAKERS[format](transcript, edition)
    return text.encode("utf-8-sig" if format is Format.TABLE else "utf-8", "replace")


def wanted(told: Proceedings, format: Format) -> frozenset[str]:
    """Ids of the posts of which a format shows the words, for core.export_limit."""
    if format is Format.LINKS:
        return frozenset()
    found = {one.id for one in told.spoken}
    if format is Format.LINES:
        found |= {one.id for one in told.repeats}
    elif format is not Format.TABLE:
        found |= {one.post.quote.id for one in told.spoken if one.post.quote is not None}
    return frozenset(found)
