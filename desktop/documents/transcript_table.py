"""Transcript as a table (CSV, RFC 4180) for a spreadsheet, in which no field is a formula."""

from __future__ import annotations

import csv
import io

from desktop.core.proceedings import Spoken
from desktop.core.transcript import Transcript, in_its_order
from desktop.documents.edition import Edition
from desktop.documents.transcript_page import Paper
from desktop.documents.wording import author_name, clean

COLUMNS = (
    *("section", "kind", "numbers", "name", "handle", "role", "time", "text"),
    *("reposts", "link", "in_reply_to", "id"),
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""What a field begins with that a spreadsheet calculates (OWASP, CSV Injection)."""


def transcript_table(transcript: Transcript, edition: Edition) -> str:
    """One row a post, in the transcript's order; lines end as the RFC says. To be written as UTF-8 with a byte order
    mark, by which spreadsheets know it."""
    paper = Paper(transcript, edition)
    out = io.StringIO(newline="")
    table = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    table.writerow(COLUMNS)
    for section, spoken in in_its_order(transcript):
        post = spoken.post
        whole = post.id not in edition.links_only
        row = (
            "" if section is None else section.label,
            _kind(spoken),
            " ".join(str(number) for number in spoken.verdict.numbers),
            author_name(post.author, edition) if whole else "",
            edition.names.handle(post.author).removeprefix("@") if whole else "",
            (paper.role(spoken) or "participant") if whole else "",
            edition.stamp(post.created_at) if whole else "",
            paper.plain(post.text) if whole else "",
            spoken.reposts,
            edition.permalink(post),
            edition.names.post_id(post.reply_to) if whole else "",
            edition.names.post_id(post.id),
        )
        table.writerow([field if isinstance(field, int) else safe(field) for field in row])
    return out.getvalue()


def _kind(spoken: Spoken) -> str:
    if spoken.is_probable:
        return "probable"
    return "side talk" if spoken.number is None else spoken.verdict.kind.value


def safe(field: str) -> str:
    """With an apostrophe in front where it would be a formula."""
    text = clean(field)
    return f"'{text}" if text.startswith(_FORMULA) or text.lstrip().startswith(_FORMULA) else text
