"""Attachment: a picture of our own, ready to be sent, and what is said of it for those who do not see it."""

from __future__ import annotations

from dataclasses import dataclass

MOST = 4
"""Pictures that one post takes (X: media/best-practices)."""
MOST_ALT = 1000
"""Characters of a description (X: media/metadata)."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """`media_type` as in RFC 2046 ("image/jpeg"); `width` and `height` in px, `size` in bytes. Its content is in the
    store, already without anything but the picture."""

    id: int
    media_type: str
    width: int
    height: int
    size: int
    alt: str = ""
