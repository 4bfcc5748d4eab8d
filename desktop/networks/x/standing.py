"""Standing: which posts an answer of X names as there, as gone, or as kept from whoever asks.

Sources: OpenAPI 2.166, Problem and its kinds; X: fundamentals/response-codes-and-errors, "partial errors". A post that
an answer merely does not have is none of these: X may have sent it in a form that nobody here can read.
"""

from __future__ import annotations

from desktop.networks.gateway import Standing
from desktop.networks.x.shapes import Item, fit, is_id

_GONE = "resource-not-found"
_KEPT_AWAY = "not-authorized-for-resource"
_POSTS = ("tweet", "post")


def decode_standing(answer: object) -> Standing:
    """What an answer with posts, whichever fields it was asked for, says of them. Never raises."""
    whole = answer if isinstance(answer, dict) else {}
    data = whole.get("data")
    items = [fit(one, Item) for one in (data if isinstance(data, list) else [data])]
    there = frozenset(item.id for item in items if is_id(item.id))
    newer = frozenset(last for item in items if (last := _last_version(item)) and last not in there)
    return Standing(there, named(answer, _GONE) - there, named(answer, _KEPT_AWAY) - there, newer)


def gone_of(answer: object) -> frozenset[str]:
    """The posts that an answer to anything names as gone for everybody: those that others reply to or quote, too."""
    return named(answer, _GONE)


def named(answer: object, kind: str) -> frozenset[str]:
    """The ids of posts of which a partial error of this kind tells."""
    errors = answer.get("errors") if isinstance(answer, dict) else None
    found = set()
    for one in errors if isinstance(errors, list) else ():
        if not isinstance(one, dict) or one.get("resource_type") not in _POSTS:
            continue
        post_id = one.get("resource_id") or one.get("value")
        if (
            str(one.get("type", "")).rpartition("/")[2] == kind
            and isinstance(post_id, str)
            and is_id(post_id)
        ):
            found.add(post_id)
    return frozenset(found)


def _last_version(item: Item) -> str:
    """Of a post that was edited meanwhile; else empty."""
    given = item.edit_history_tweet_ids or item.edit_history_post_ids
    last = given[-1] if isinstance(given, tuple) and given else ""
    return last if is_id(last) and is_id(item.id) and int(last) > int(item.id) else ""
