"""Speech: how a document says words, counts and times in one language: English, unless the window brings another."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from desktop.core.sentence import sentence

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
"""Written out here: strftime's depend on the computer."""


class Speech(Protocol):
    """Sources are English literals, which a tool collects (ADR 12). Times come in the zone that they are shown in."""

    code: str
    """For the `lang` of a page (BCP 47)."""
    from_right: bool
    """Its script runs from right to left."""

    def say(self, source: str, *values: object) -> str:
        """`source` with %1, %2 … filled in."""

    def count(self, one: str, many: str, count: int, *values: object) -> str:
        """So many of something, which %n stands for."""

    def spoken(self, words: str) -> str:
        """What the house said in English (core/sentence.py)."""

    def number(self, value: float, digits: int = 0) -> str:
        """With so many digits after the point."""

    def clock(self, moment: datetime) -> str:
        """ "20:05"."""

    def day(self, moment: datetime) -> str:
        """ "Wednesday, 8 April 2015"."""

    def short(self, moment: datetime) -> str:
        """ "8 Apr"."""

    def listed(self, names: list[str]) -> str:
        """ "posts, people and answers"."""


class English:
    """What a terminal, a script and a test get."""

    code, from_right = "en", False

    def say(self, source: str, *values: object) -> str:
        return str(sentence(source, *values))

    def count(self, one: str, many: str, count: int, *values: object) -> str:
        words = (one if count == 1 else many).replace("%n", self.number(count))
        return str(sentence(words, *values))

    def spoken(self, words: str) -> str:
        return str(words)

    def number(self, value: float, digits: int = 0) -> str:
        return f"{value:,.{digits}f}"

    def clock(self, moment: datetime) -> str:
        return f"{moment:%H:%M}"

    def day(self, moment: datetime) -> str:
        return f"{DAYS[moment.weekday()]}, {moment.day} {MONTHS[moment.month - 1]} {moment.year}"

    def short(self, moment: datetime) -> str:
        return f"{moment.day} {MONTHS[moment.month - 1][:3]}"

    def listed(self, names: list[str]) -> str:
        return " and ".join(filter(None, [", ".join(names[:-1]), *names[-1:]]))


ENGLISH: Speech = English()
