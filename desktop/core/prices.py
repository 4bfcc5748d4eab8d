"""Prices: what X bills for each thing that is read or written. The one place to change when X changes its table."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from enum import StrEnum

AS_OF = date(2026, 8, 22)
"""When the table below was read (X: getting-started/pricing). It is shown wherever a sum is."""


class Billed(StrEnum):
    """What X counts. Reads are billed for each resource that is returned, once a UTC day; writes each time."""

    POST_READ = "post read"
    USER_READ = "user read"
    POST_COUNTS = "post counts"
    POST_CREATE = "post create"
    POST_CREATE_WITH_URL = "post create with url"
    SUMMONED_REPLY = "summoned reply"
    REPOST = "repost"
    MANAGE = "manage"
    """Delete a post, hide a reply, take a repost back."""
    MEDIA_METADATA = "media metadata"
    """The words of a picture."""
    MEDIA_UPLOAD = "media upload"
    """A call of an upload. Whether X bills them is not known; its own simulator does, as posts."""
    INCLUDED_AUTHOR = "included author"
    """An author who comes along with posts. Whether X bills them is not known; its own simulator does not."""


READS = frozenset({Billed.POST_READ, Billed.USER_READ, Billed.INCLUDED_AUTHOR})
UNSURE = frozenset({Billed.INCLUDED_AUTHOR, Billed.MEDIA_UPLOAD})
"""In no sum but the one that says so."""

USD: dict[Billed, Decimal] = {
    Billed.POST_READ: Decimal("0.005"),
    Billed.USER_READ: Decimal("0.010"),
    Billed.POST_COUNTS: Decimal("0.005"),
    Billed.POST_CREATE: Decimal("0.015"),
    Billed.POST_CREATE_WITH_URL: Decimal("0.200"),
    Billed.SUMMONED_REPLY: Decimal("0.010"),
    Billed.REPOST: Decimal("0.015"),
    Billed.MANAGE: Decimal("0.005"),
    Billed.MEDIA_METADATA: Decimal("0.005"),
    Billed.MEDIA_UPLOAD: Decimal("0.015"),
    Billed.INCLUDED_AUTHOR: Decimal("0.010"),
}
