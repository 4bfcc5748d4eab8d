"""Host: who leads a chat: given by the room, else inferred from who asks first, is repeated and announces."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.core.family import Role, role_of
from desktop.core.label import Place
from desktop.core.reading import Reading, alike, words_of

ANOTHER_CHAT = 2 * 3600
"""Seconds after the last question from which a number that was asked begins another chat under the hashtag."""
_FURTHEST = 3
"""A question may be missing from what we see, not five of them: Q9 after Q2 is no question."""


class Evidence:
    """What a chat shows of its hosts, post by post; the order of `note` is the order of the posts.

    Someone is a host who asked a number first, in the form of a question. One such post is enough while the chat runs
    (`settled` False); looking back, whoever asked only once must not have been anticipating somebody who asked more.
    """

    def __init__(self, given: Iterable[str] = ()) -> None:
        self.given = frozenset(name.lstrip("@").casefold() for name in given if name.strip("@ "))
        self.settled = False
        self._first: dict[int, str] = {}
        self._asked: dict[str, set[int]] = {}
        self._claimed: dict[int, set[str]] = {}
        self._words: dict[int, frozenset[str]] = {}
        self._votes: dict[str, int] = {}
        self._highest = 0
        self._last = 0

    @property
    def is_inferred(self) -> bool:
        return not self.given

    def is_host(self, name: str) -> bool:
        """`name` in small letters, without @; nobody without a name is a host."""
        if self.given or not name:
            return name in self.given
        asked = self._asked.get(name)
        if not asked:
            return False
        if not self.settled or len(asked) + min(2, self._votes.get(name, 0)) > 1:
            return True
        number = next(iter(asked))
        return not any(len(self._asked.get(other, ())) > 1 for other in self._claimed.get(number, ()))

    @property
    def state(self) -> tuple[object, ...]:
        """All by which verdicts depend on this: while it is equal, posts that were judged need not be judged again."""
        return (self.hosts(), self._highest)

    def hosts(self) -> tuple[str, ...]:
        """All of them, the one who asked most first."""
        if self.given:
            return tuple(sorted(self.given))
        found = [name for name in self._asked if self.is_host(name)]
        return tuple(sorted(found, key=lambda name: (-len(self._asked[name]), name)))

    def note(self, name: str, reading: Reading, at: int) -> None:
        """Take in one post by `name` at `at` (seconds)."""
        label = reading.label
        if self.given or label is None or role_of(label.letter) is Role.ANSWER:
            return
        speaker = reading.by.casefold() if reading.by and not reading.comments else name
        if not speaker:
            return
        if label.number in self._first and at - self._last > ANOTHER_CHAT and self.is_asking(reading):
            self._restart()
        if label.number in self._first:
            if reading.by and self._first[label.number] == speaker:
                self._votes[speaker] = self._votes.get(speaker, 0) + 1
            elif label.place is Place.OPENING and not reading.personal and reading.asks:
                if alike(words_of(reading.body), self._words[label.number]):
                    return
                claimed = self._claimed.setdefault(label.number, set())
                if len(claimed) < 50:
                    claimed.add(speaker)
            return
        if self.is_asking(reading):
            self._first[label.number] = speaker
            self._words[label.number] = words_of(reading.body)
            self._last = at
            self._asked.setdefault(speaker, set()).add(label.number)
            self._highest = max(self._highest, label.number)
        elif (
            reading.teaser
            and label.place in (Place.OPENING, Place.PASSING)
            and reading.count < 12
            and not reading.by
        ):
            self._votes[speaker] = self._votes.get(speaker, 0) + 1

    def is_asking(self, reading: Reading) -> bool:
        """Whether a post has the form of a host's new question, whoever wrote it."""
        label = reading.label
        if label is None or label.place not in (Place.OPENING, Place.APART):
            return False
        sure = label.separated or label.word or (self.given and reading.asks)
        if label.letter not in "QA" and not sure:
            return False
        if (reading.call and reading.count < 6) or (reading.notice and reading.count < 12):
            return False
        if not self.given and label.number > max(self._highest + _FURTHEST, 3):
            return False
        if reading.quoted and reading.count < 8 and not reading.personal:
            return True
        if label.part.startswith("1/") and label.number == self._highest + 1 and not reading.personal:
            return True
        if reading.count < 3 or (reading.teaser and not reading.asks):
            return False
        return reading.asks if reading.personal else (reading.asks or reading.commands)

    def _restart(self) -> None:
        """Another chat begins under the same hashtag: its numbers are free again, its hosts are still known."""
        self._first.clear()
        self._claimed.clear()
        self._words.clear()
        self._highest = 0
