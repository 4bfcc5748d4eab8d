"""From what an author typed to what X returns: t.co links, HTML escaping once, and entities.

Offsets are code points of the *escaped* text, end exclusive. X's documents do not say so; clients that un-escape
have to slide the offsets (Twitter4J "unescapeAndSlideEntityIncdices", Penicillin issue 36), so that is how it is here.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from desktop.practice import weight

# \w lacks the combining vowel signs of Indic, Thai, Hebrew and Arabic script.
_WORD = (
    r"[\w\u0300-\u036f\u0591-\u05bd\u064b-\u065f\u0900-\u0dff\u0e31-\u0e4e\u0eb1-\u0ecd\u00b7\u200c\u30fb]"
)
HASHTAG = re.compile(rf"(?<![\w&/#＃])[#＃](?=[\d_]*(?![\d_]){_WORD})({_WORD}+)(?![#＃]|://)")
MENTION = re.compile(r"(?<![A-Za-z0-9_!#$%&*@＠/])[@＠]([A-Za-z0-9_]{1,15})(?![A-Za-z0-9_@＠])")
CASHTAG = re.compile(r"(?<![\w$])\$([A-Za-z]{1,6}(?:[._][A-Za-z]{1,2})?)(?![\w$])")
_TCO = re.compile(r"^https?://t\.co/(\w+)$", re.ASCII | re.IGNORECASE)
_SLUG_DIGITS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
_DISPLAY_LENGTH = 26
# Entities are looked for in this much of a text only: nobody may make the server work for minutes.
_SEARCHED = 5000


@dataclass(frozen=True)
class Composed:
    """A text as X returns it, its entities by kind (X's shape), and the plain words in it."""

    text: str
    entities: dict[str, list[dict[str, Any]]]

    def tags(self, kind: str = "hashtags") -> list[str]:
        """The hashtags or cashtags, without their sign, in the order of the text."""
        return [entity["tag"] for entity in self.entities.get(kind, [])]

    def mentions(self) -> list[str]:
        """The mentioned usernames in lower case."""
        return [entity["username"].lower() for entity in self.entities.get("mentions", [])]


def whole(text: str) -> str:
    """The text without halves of surrogate pairs, which JSON can hold and nothing can encode: each becomes U+FFFD."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def escape(text: str) -> str:
    """HTML-escape as X does: the ampersand and the angle brackets, nothing else, once."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def unescape(text: str) -> str:
    """Take back `escape`, once: `&amp;lt;` becomes `&lt;`."""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _wrap(link: str) -> dict[str, Any]:
    """The t.co entity of a link; a link that is a t.co link already (old transcripts) stays what it is."""
    expanded = link if "://" in link else f"http://{link}"
    if _TCO.match(link):
        return {"url": link, "expanded_url": link, "display_url": link.partition("://")[2]}
    number = int.from_bytes(hashlib.sha256(expanded.encode()).digest()[:8], "big")
    slug = ""
    for _ in range(10):
        number, digit = divmod(number, len(_SLUG_DIGITS))
        slug += _SLUG_DIGITS[digit]
    shown = re.sub(r"^(https?://)?(www\.)?", "", expanded, flags=re.IGNORECASE)
    if len(shown) > _DISPLAY_LENGTH:
        shown = shown[:_DISPLAY_LENGTH] + "…"
    return {"url": f"https://t.co/{slug}", "expanded_url": expanded, "display_url": shown.rstrip("/")}


def compose(raw: str, user_id: Callable[[str], str | None]) -> Composed:
    """Turn a typed text into what X returns; `user_id` gives the id of a username, or None."""
    found: list[tuple[int, int, str, dict[str, Any]]] = []
    for start, end, link in weight.link_spans(raw):
        found.append((start, end, "urls", _wrap(link)))
    links = list(found)

    def free(start: int, end: int) -> bool:
        return all(end <= taken[0] or start >= taken[1] for taken in links)

    head = raw[:_SEARCHED]
    for kind, pattern in (("hashtags", HASHTAG), ("mentions", MENTION), ("cashtags", CASHTAG)):
        for match in pattern.finditer(head):
            if not free(*match.span()):
                continue
            word = match.group(1)
            entity: dict[str, Any] = {"tag": word}
            if kind == "mentions":
                known = user_id(word)
                entity = {"username": word} if known is None else {"username": word, "id": known}
            found.append((match.start(), match.end(), kind, entity))
    found.sort(key=lambda one: one[0])

    pieces: list[str] = []
    length = position = 0
    entities: dict[str, list[dict[str, Any]]] = {}
    for start, end, kind, entity in found:
        between = escape(raw[position:start])
        shown = entity["url"] if kind == "urls" else escape(raw[start:end])
        length += len(between)
        entities.setdefault(kind, []).append({"start": length, "end": length + len(shown), **entity})
        length += len(shown)
        pieces += (between, shown)
        position = end
    pieces.append(escape(raw[position:]))
    return Composed("".join(pieces), entities)


def attach(composed: Composed, address: str, keys: Iterable[str] = ()) -> Composed:
    """`composed` with a link behind the text, as X has it to a quoted post, or to pictures: one place, an entity each.

    `keys` are the media keys of the pictures.
    """
    link = _wrap(address)
    text = f"{composed.text} {link['url']}" if composed.text else link["url"]
    place = {"start": len(text) - len(link["url"]), "end": len(text)}
    slug = link["url"].rpartition("/")[2]
    pictures = [{**link, "display_url": f"pic.x.com/{slug}", "media_key": key} for key in keys]
    links = [*composed.entities.get("urls", []), *({**place, **one} for one in pictures or [link])]
    return Composed(text, {**composed.entities, "urls": links})
