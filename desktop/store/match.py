"""Match: is this post the one that we sent? The only evidence there is, for X has no idempotency key."""

from __future__ import annotations

import html
import re
import unicodedata
from datetime import timedelta

from desktop.core.outbox import Entry, Kind
from desktop.core.post import Entity, EntityKind, Post

SKEW = timedelta(days=1)
"""How far our clock may have been set since the entry was made. The same words of last week are not evidence; those of
today would be refused as a duplicate, so that they are none of another sending."""
SAME_MOMENT = timedelta(seconds=5)
"""How far the clocks of one network may disagree."""

MOST_LINKS = 12
"""280 characters at 23 a link; a text with more is not ours."""
MOST_OPEN = 4
"""Links of one post that may stand for anything: each multiplies the ways in which a text can be divided."""


def is_evidence(post: Post, entry: Entry, ahead: timedelta = timedelta(0)) -> bool:
    """Whether `post` (of the entry's account and origin) shows that `entry` went out.

    `ahead` is how far this computer's clock is ahead of the network's now, as far as is known. It may have been set
    since it stamped the entry: what was seen before that first left is by the network's clock alone.
    """
    if entry.seen_until is not None and post.created_at < entry.seen_until - SAME_MOMENT:
        return False
    if post.created_at + ahead < entry.created_at - SKEW:
        return False
    if entry.kind is Kind.REPOST:
        return bool(post.repost_of) and post.repost_of == entry.target_id
    return entry.kind is Kind.POST and not post.repost_of and same_text(entry.text, post)


def same_text(text: str, post: Post) -> bool:
    """Whether `text` became `post`, after un-escaping and with its links shortened to t.co.

    X gives a link's address as t.co and shows its beginning ("example.com/a-long…"), so that is what is compared. A
    post with pictures ends with a link to them that nobody typed.
    """
    links = sorted((e for e in post.entities if e.kind is EntityKind.LINK), key=lambda link: link.start)
    if _same(text, post.text, links):
        return True
    if not links or links[-1].end < len(post.text) or not _PICTURES.match(links[-1].shown):
        return False
    return _same(text, post.text[: links[-1].start].rstrip(), links[:-1])


_PICTURES = re.compile(r"pic\.(x|twitter)\.com/", re.IGNORECASE)


def _same(text: str, posted: str, links: list[Entity]) -> bool:
    addresses = [_address(link, posted[link.start : link.end]) for link in links]
    if len(links) > MOST_LINKS or sum(_ANY in address for address in addresses) > MOST_OPEN:
        return False
    pattern, last = "", 0
    for link, address in zip(links, addresses, strict=True):
        pattern += _words(posted[last : link.start]) + address
        last = link.end
    return re.fullmatch(pattern + _words(posted[last:]), _plain(text).strip()) is not None


_ANY = r"\S*"


def _plain(text: str) -> str:
    return unicodedata.normalize("NFC", text)


def _words(part: str) -> str:
    """Either as it is, or as it would be were it still escaped."""
    plain = _plain(part)
    forms = {re.escape(form) for form in (plain, html.unescape(plain))}
    return f"(?:{'|'.join(sorted(forms))})"


def _address(link: Entity, as_is: str) -> str:
    """A pattern for what may have been typed where the post has `link`."""
    shown = re.sub(r"^https?://(www\.)?", "", _plain(link.shown or link.value))
    if (not link.shown and "://t.co/" in link.value) or "%" in shown or not shown.isascii():
        return _ANY  # no way to know what it stands for
    whole = re.escape(shown.removesuffix("\u2026").rstrip("/"))
    rest = _ANY if shown.endswith("\u2026") else "/?"
    return rf"(?:{re.escape(as_is)}|(?i:(?:https?://)?(?:www\.)?{whole}){rest})"
