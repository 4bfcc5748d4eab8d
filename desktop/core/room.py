"""Room: a hashtag, with its people, on one network."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from desktop.core.errors import BadInput
from desktop.core.family import Style
from desktop.core.origin import Origin
from desktop.core.plan import Plan
from desktop.core.sentence import sentence

MAX_HASHTAG = 100
_SIGNS = "#\uff03"


def parse_hashtag(typed: str) -> str:
    """The hashtag that was meant, without its sign and NFC-normalised; raises BadInput with a form that works.

    Letters, marks, digits and underscore, not digits alone (X: twitter-text 3.1, "hashtags").
    """
    tag = unicodedata.normalize("NFC", typed.strip().lstrip(_SIGNS).strip())
    if not tag:
        raise BadInput("A chat needs a hashtag.", sentence("Type one word, for example %1.", "#critlib"))
    if len(tag) > MAX_HASHTAG:
        raise BadInput("That is too long for a hashtag.", sentence("Use %1 characters at most.", MAX_HASHTAG))
    if all(_in_hashtag(sign) for sign in tag):
        if any(unicodedata.category(sign)[0] in "LM" for sign in tag):
            return tag
        raise BadInput(
            sentence("#%1 has no letter, so X does not link it.", tag),
            sentence("Try #chat%1.", tag.strip("_")),
        )
    joined = "".join(sign for sign in tag if _in_hashtag(sign))
    remedy = sentence("Type one word, for example %1.", "#critlib")
    if _has_letter(joined):
        remedy = sentence("Did you mean #%1?", joined)
    raise BadInput(sentence("#%1 cannot be a hashtag: it is one word of letters and digits.", tag), remedy)


def parse_username(typed: str) -> str:
    """A handle without @; raises BadInput. 1 to 15 of A-Z, a-z, 0-9 and _ (X: help, usernames; 50 once existed)."""
    name = typed.strip().lstrip("@\uff20")
    if name.isascii() and name.replace("_", "a").isalnum() and len(name) <= 50:
        return name
    raise BadInput(
        sentence("%1 is not a handle.", f"{typed!r}"), "Type it as on the profile, for example @ada_l."
    )


def _in_hashtag(sign: str) -> bool:
    return sign == "_" or unicodedata.category(sign)[0] in "LM" or unicodedata.category(sign) == "Nd"


def _has_letter(text: str) -> bool:
    return any(unicodedata.category(sign)[0] in "LM" for sign in text)


class Role(StrEnum):
    """What somebody is in a room."""

    HOST = "host"
    GUEST = "guest"
    SELF = "self"
    NONE = ""


@dataclass(frozen=True, slots=True)
class Room:
    """A hashtag chat. `id` is the store's (0 before it is stored); `hashtag` is spelt as first joined, without #."""

    hashtag: str
    origin: Origin
    id: int = 0
    aliases: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ()
    guests: tuple[str, ...] = ()
    topic: str = ""
    account_id: str = ""
    client_id: str = ""
    """An organisation's app, by which people sign in here; it pays for what is read and written. Empty: Parley's."""
    payer: str = ""
    """Whose app that is, in the organisation's own words."""
    plan: Plan | None = None
    """When it begins and what is to be asked, as its invitation said."""
    style: Style = Style.AUTO
    """How it labels, as its plan or its invitation said."""

    @property
    def tags(self) -> tuple[str, ...]:
        return (self.hashtag, *self.aliases)

    @property
    def people(self) -> tuple[str, ...]:
        """Hosts and guests."""
        return (*self.hosts, *self.guests)

    def is_host(self, username: str) -> bool:
        return username.casefold() in {name.casefold() for name in self.hosts}

    def is_guest(self, username: str) -> bool:
        return username.casefold() in {name.casefold() for name in self.guests}
