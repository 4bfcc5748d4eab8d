"""Wording: a post's text as markup, each piece escaped, its links set; and names that turn no line around."""

from __future__ import annotations

import html
import re
from functools import lru_cache

from markupsafe import Markup, escape

from desktop.core import direction
from desktop.core.capabilities import WebLinks
from desktop.core.entities import find_entities
from desktop.core.post import Author, Entity, EntityKind, Post
from desktop.documents.edition import Edition

_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff\ud800-\udfff]")
_ADDRESS = re.compile(r"https?://[^\s\"'<>`\\]+", re.IGNORECASE)


def clean(text: str) -> str:
    """Without what no text has, and no file of text should: control signs and half characters."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text if text.isprintable() else _CONTROLS.sub("", text)


def isolated(text: str) -> str:
    """Where a text has letters or signs that turn the line around, they end with it (Unicode UAX 9, FSI and PDI)."""
    return direction.isolated(clean(text))


def is_address(url: str) -> bool:
    """Whether it may be led to: http and https alone."""
    return _ADDRESS.fullmatch(url) is not None


def marked_up(post: Post, edition: Edition) -> Markup:
    """A post's text for a page: as it was written, with its links; without any where names are hidden."""
    if edition.names.hides:
        return escape(clean(edition.names.words(post.text)))
    return linked(post.text, post.entities or find_entities(post.text), edition)


def linked(text: str, entities: tuple[Entity, ...], edition: Edition) -> Markup:
    """`html.escape` is what MarkupSafe does, without an object for each piece."""
    pieces: list[str] = []
    at = 0
    for entity in entities:
        if not at <= entity.start < entity.end <= len(text):
            continue
        pieces.append(html.escape(clean(text[at : entity.start])))
        pieces.append(_entity(entity, text[entity.start : entity.end], edition))
        at = entity.end
    pieces.append(html.escape(clean(text[at:])))
    return Markup("".join(pieces))


def _entity(entity: Entity, written: str, edition: Edition) -> str:
    if entity.kind is EntityKind.LINK:
        return _link(entity.value, clean(entity.shown or written))
    return _named(entity.kind, entity.value, clean(written), edition.site)


@lru_cache(maxsize=1024)
def _named(kind: EntityKind, value: str, shown: str, site: WebLinks | None) -> str:
    """A mention or a tag: a chat has the same few again and again."""
    if site is None or kind not in (EntityKind.MENTION, EntityKind.HASHTAG):
        return html.escape(shown)
    return _link(site.profile(value) if kind is EntityKind.MENTION else site.hashtag(value), shown)


def link(address: str, shown: str) -> Markup:
    """The words as a link, or alone where there is nowhere to go."""
    return Markup(_link(address, shown))


def _link(address: str, shown: str) -> str:
    if not is_address(address):
        return html.escape(shown)
    return f'<a href="{html.escape(address)}" rel="noopener noreferrer">{html.escape(shown)}</a>'


@lru_cache(maxsize=256)
def language(lang: str) -> str:
    """For the `lang` of an element; empty for what X writes where there is none (und, qme, zxx …)."""
    is_one = re.fullmatch(r"[a-z]{2}(-[A-Za-z]{2,4})?", lang) is not None
    return lang if is_one else ""


def author_name(author: Author, edition: Edition) -> str:
    return clean(edition.names.name(author)) or edition.speech.say("Somebody")
