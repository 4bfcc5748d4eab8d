"""Names: what people are called in what leaves as a file: as they are, by initials, or by numbers, always alike."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum

from desktop.core.addresses import find_links
from desktop.core.pattern import pattern
from desktop.core.post import Author
from desktop.core.proceedings import Proceedings

_HANDLE = pattern(r"(?<![\w@])[@\uff20](\w{1,50})")
_MAIL = pattern(r"[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}")
_ADDRESS = pattern(r"\b[a-z][a-z+.-]{1,20}://\S+", re.IGNORECASE)
LINK, MAIL = "[link]", "[mail]"
"""What stands where a text had an address, which would lead to somebody."""


class Naming(StrEnum):
    SHOWN = "shown"
    INITIALS = "initials"
    NUMBERS = "numbers"


class Names:
    """The names of those who took part, and of whom they mention. The same person is called the same throughout.

    Where names are hidden, handles and full names within texts are replaced, addresses go, and posts are numbered, for
    a post's id leads to its author. What somebody says of themselves or others in other words stays.
    """

    def __init__(self, naming: Naming, proceedings: Proceedings) -> None:
        self.naming = naming
        self._called: dict[str, str] = {}
        self._taken: dict[str, int] = {}
        self._ids: dict[str, str] = {}
        self._full: re.Pattern[str] | None = None
        self._by_name: dict[str, str] = {}
        if self.hides:
            self._meet(proceedings)

    @property
    def hides(self) -> bool:
        return self.naming is not Naming.SHOWN

    def name(self, author: Author) -> str:
        """Empty for somebody of whom nothing is known."""
        if not self.hides:
            return author.name or author.username
        return self._call(author.username.casefold() or author.id, author.name or author.username)

    def handle(self, author: Author) -> str:
        """With its @; empty where names are hidden, or none is known."""
        return f"@{author.username}" if author.username and not self.hides else ""

    def post_id(self, post_id: str) -> str:
        """The network's, or a number that leads nowhere; empty stays empty."""
        if not self.hides or not post_id:
            return post_id
        return self._ids.setdefault(post_id, str(len(self._ids) + 1))

    def words(self, text: str) -> str:
        """`text` as it is, or with nobody's handle, full name or address in it."""
        if not self.hides:
            return text
        text = _ADDRESS.sub(LINK, _MAIL.sub(MAIL, text))
        for start, end in sorted(find_links(text), reverse=True):
            text = text[:start] + LINK + text[end:]
        text = _HANDLE.sub(lambda found: "@" + self._call(found[1].casefold(), found[1]), text)
        if self._full is not None:
            text = self._full.sub(lambda found: self._by_name[" ".join(found[0].casefold().split())], text)
        return text

    def _meet(self, proceedings: Proceedings) -> None:
        """People in their order, then whom they mention: numbers do not depend on what is asked for first."""
        for person in proceedings.people:
            called = self.name(person.author)
            if len(person.author.name.split()) > 1:
                self._by_name[" ".join(person.author.name.casefold().split())] = called
        said = sorted((*proceedings.counted, *proceedings.repeats), key=lambda one: one.post.sort_key)
        for one in said:
            self.post_id(one.id)
            for found in _HANDLE.finditer(one.post.text):
                self._call(found[1].casefold(), found[1])
        if self._by_name:
            names = sorted(self._by_name, key=len, reverse=True)
            spaced = "|".join(r"\s+".join(map(re.escape, name.split())) for name in names)
            self._full = re.compile(rf"(?<!\w)(?:{spaced})(?!\w)", re.IGNORECASE)

    def _call(self, key: str, name: str) -> str:
        if not key:
            return ""
        if key not in self._called:
            if self.naming is Naming.NUMBERS:
                self._called[key] = f"Person {len(self._called) + 1}"
            else:
                self._called[key] = self._alone(_initials(name))
        return self._called[key]

    def _alone(self, initials: str) -> str:
        """The second with the same ones is "A.V. 2"."""
        count = self._taken[initials] = self._taken.get(initials, 0) + 1
        return initials if count == 1 else f"{initials} {count}"


def _initials(name: str) -> str:
    """ "Asha Vale" is A.V., "asha" is A."""
    words = ["".join(sign for sign in word if sign.isalnum()) for word in name.split()]
    firsts = [word[0].upper() for word in words if word]
    kept: Iterable[str] = firsts[:1] + firsts[1:][-1:]
    return "".join(f"{first}." for first in kept) or "?"
