"""Person marks: somebody on a page: a round mark, name, handle, role, and when they posted."""

from __future__ import annotations

import html
from zlib import crc32

from markupsafe import Markup

from desktop.core.initials import initials
from desktop.core.names import Naming
from desktop.core.post import Author
from desktop.documents.edition import Edition
from desktop.documents.wording import author_name, link

TONES = 6


def face(name: str, role: str, edition: Edition) -> Markup:
    """Seen only: the name stands beside it. Hosts and guests wear their own colours, others one of six."""
    mark = name.rpartition(" ")[2][:3] if edition.names.naming is Naming.NUMBERS else initials(name)
    tone = role or f"t{crc32(name.encode('utf-8', 'replace')) % TONES + 1}"
    return Markup('<span class="face {}" aria-hidden="true">{}</span>').format(tone, mark)


def who(author: Author, role: str, edition: Edition, *, is_inferred: bool) -> Markup:
    """`is_inferred`: nobody named the hosts."""
    name, handle = author_name(author, edition), edition.names.handle(author)
    made = Markup('<bdi class="name">{}</bdi>').format(name)
    if handle and handle[1:] != name:
        made += Markup(' <span class="handle">{}</span>').format(link(edition.profile(author), handle))
    if role == "host":
        probably = Markup('<span class="hidden">Probably the </span>') if is_inferred else ""
        made += Markup(' <span class="chip host">{}Host</span>').format(probably)
    elif role == "guest":
        made += Markup(' <span class="chip guest">Guest</span>')
    return made


def moment(address: str, iso: str, clock: str) -> Markup:
    """When something was posted. `address` is its page, or empty; `iso` and `clock` are our own."""
    time = f'<time datetime="{iso}">{clock}</time>'
    if not address:
        return Markup(f'<span class="time">{time}</span>')
    open_ = '<span class="hidden">, open this post</span>'
    return Markup(
        f'<a class="time" href="{html.escape(address)}" rel="noopener noreferrer">{time}{open_}</a>'
    )
