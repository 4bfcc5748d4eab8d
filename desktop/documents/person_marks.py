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
    say = edition.speech.say
    if role == "host":
        probably = Markup('<span class="hidden">{}: </span>').format(say("Probably")) if is_inferred else ""
        made += Markup(' <span class="chip host">{}{}</span>').format(probably, say("Host"))
    elif role == "guest":
        made += Markup(' <span class="chip guest">{}</span>').format(say("Guest"))
    return made


def moment(address: str, iso: str, clock: str, open_it: str) -> Markup:
    """When something was posted. `address` is its page, or empty, which `open_it` leads to in words; `iso` and `clock`
    are our own."""
    time = f'<time datetime="{iso}">{html.escape(clock)}</time>'
    if not address:
        return Markup(f'<span class="time">{time}</span>')
    open_ = f'<span class="hidden">, {html.escape(open_it)}</span>'
    return Markup(
        f'<a class="time" href="{html.escape(address)}" rel="noopener noreferrer">{time}{open_}</a>'
    )
