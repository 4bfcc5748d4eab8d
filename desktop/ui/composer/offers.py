"""Offers: what completes the word that is being typed: people of this room, its hashtags, and emoji by name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.core.emoji_names import find_emoji
from desktop.core.unfinished import Unfinished
from desktop.core.voices import Person, Standing, folded
from desktop.ui.theme import Colour
from desktop.ui.translate import QT_TR_NOOP, tr

if TYPE_CHECKING:
    from desktop.services.session import Session

STANDINGS = {
    Standing.HOST: (QT_TR_NOOP("Host"), Colour.HOST),
    Standing.GUEST: (QT_TR_NOOP("Guest"), Colour.GUEST),
}


@dataclass(frozen=True, slots=True)
class Offer:
    """`text` takes the word's place. `shown` stands for it, `beside` tells it from others, `standing` says who."""

    text: str
    shown: str
    beside: str = ""
    standing: str = ""
    colour: Colour = Colour.MUTED

    @property
    def spoken(self) -> str:
        return ", ".join(part for part in (self.shown, self.beside, self.standing) if part)


class Offers:
    """One for each room."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def of(self, word: Unfinished, *, hashtag_stands: bool) -> list[Offer]:
        """At most six. `hashtag_stands`: the post has the room's own hashtag already, or gets it by itself."""
        if word.sign == "#":
            return self._tags(word.word, hashtag_stands)
        return self._people(word.word) if word.sign == "@" else _emoji(word.word)

    def _people(self, typed: str) -> list[Offer]:
        session, room, account = self._session, self._session.room, self._session.account
        hosts = {*(name.casefold() for name in room.hosts), *session.questions().hosts}
        found = session.voices.people(
            typed,
            hosts=hosts,
            guests={name.casefold() for name in room.guests},
            besides="" if account is None else account.username,
        )
        return [_person(person) for person in found]

    def _tags(self, typed: str, hashtag_stands: bool) -> list[Offer]:
        own = {folded(self._session.room.hashtag)} if hashtag_stands else set()
        return [Offer(f"#{tag}", f"#{tag}") for tag in self._session.voices.tags(typed, besides=own)]


def _emoji(typed: str) -> list[Offer]:
    return [Offer(sign, sign, name) for sign, name in find_emoji(typed)]


def _person(person: Person) -> Offer:
    handle = f"@{person.username}"
    word, colour = STANDINGS.get(person.standing, ("", Colour.MUTED))
    standing = tr(word) if word else ""
    return Offer(handle, person.name or handle, handle if person.name else "", standing, colour)
