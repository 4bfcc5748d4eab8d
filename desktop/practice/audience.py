"""The audience of a rehearsed chat: answers what its host asks, wants things of them, and has surprises in store."""

from __future__ import annotations

import random
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from desktop.practice.cast import Player
from desktop.practice.script import BadScript

ANSWERS = {"Q": "A", "F": "A", "P": "R", "T": "T"}
"""The letter that a chat answers under, by the one that it asks under."""
MINUTE = 60.0
_QUESTION = re.compile(r"^\s*([QFPT])\s?(\d{1,2})\b(?! \(corrected)[\s:.)-]*(.*)", re.DOTALL)
_ASKED_AGAIN = re.compile(r"\b([QFPT])\s?(\d{1,2})\b")
_WORD = re.compile(r"(?<![@#\w])[^\W\d_]{5,}")
_TAIL = re.compile(r"(?:\s*[#@]\w+|\s*https?://\S+)+\s*$")
_COMMON = (
    "about after again their there these thing things think those where which while would could should first what's "
    "whose other people often never still might really every because before being between today your yours ourselves "
    "chats great different differently makes making question something somebody anything"
)
"""Long words that say nothing of what a question is about."""
_OPENINGS = {"what's": "what", "who's": "who", "whose": "who", "how's": "how"}


class Surprise(StrEnum):
    TROLL = "troll"
    CUSTOMER = "customer"
    SILENCE = "silence"
    DOWN = "down"
    """The network answers nothing for a while."""
    GUEST_LATE = "guest-late"


class Want(StrEnum):
    """What somebody wants of the host."""

    QUESTION = "question"
    """An answer: they asked the host by name."""
    AGAIN = "again"
    """To read a question once more."""
    GREETING = "greeting"
    """It is their first chat."""
    CUSTOMER = "customer"
    """They are angry, and somebody has to see to them."""
    TROLL = "troll"
    """Attention, which is better not given."""


@dataclass(frozen=True)
class Said:
    """Something that is said `after` seconds of the chat. `number` is the question that it is about, 0 for none."""

    after: float
    author: Player
    text: str
    want: Want | None = None
    number: int = 0


@dataclass
class Wanted:
    """What was wanted, in which post and when (Unix seconds), and whether the host has seen to it by posting."""

    want: Want
    author: Player
    text: str
    post_id: str
    at: float
    number: int = 0
    is_met: bool = False


@dataclass(frozen=True)
class Words:
    """What an audience can say: sentences by kind, people who are new, and those who are trouble by their role."""

    answers: Mapping[str, Sequence[str]]
    said: Mapping[str, Sequence[str]]
    surprise: Mapping[str, Sequence[str]]
    newcomers: Sequence[tuple[Player, str]]
    roles: Mapping[str, Player]
    absent: frozenset[str] = frozenset()
    """Usernames in small letters of players who are not among them."""


def read_words(path: Path) -> Words:
    """`resources/practice/audience.toml` ships, and explains the form. Raises BadScript."""
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8"))
        return Words(
            found["answers"],
            found["said"],
            found["surprise"],
            [(Player(one["username"], one["name"]), one["text"]) for one in found["newcomer"]],
            {one["role"]: Player(one["username"], one["name"]) for one in found["person"]},
            frozenset(one.casefold() for one in found["absent"]),
        )
    except (
        OSError,
        UnicodeDecodeError,
        tomllib.TOMLDecodeError,
        KeyError,
        TypeError,
        AttributeError,
    ) as error:
        raise BadScript(f"{path}: cannot be used ({error})") from None


class Audience:
    """`host` is the visitor's username. All is in seconds of the chat, which `ends_after` so many. Who plays it knows
    its speed."""

    def __init__(
        self,
        words: Words,
        players: Sequence[Player],
        *,
        hashtag: str,
        host: str,
        guests: Sequence[Player] = (),
        chance: random.Random,
        is_guest_late: bool = False,
        ends_after: float = 3600.0,
    ) -> None:
        self._words, self._chance = words, chance
        self._tag, self._host = f"#{hashtag}", f"@{host}"
        taken = {host.casefold(), *words.absent, *(one.username.casefold() for one in guests)}
        self._players = [one for one in players if one.username.casefold() not in taken]
        self._newcomers = [one for one in words.newcomers if one[0].username.casefold() not in taken]
        self._guests = list(guests)
        self._has_guest = not is_guest_late
        self._ends_after = ends_after
        self._packs: dict[str, list[str]] = {}
        self._asked: dict[int, tuple[str, str]] = {}
        self.is_silent = False
        self.wanted: list[Wanted] = []

    # --- what is said --------------------------------------------------------------------------------------------

    def gathering(self) -> list[Said]:
        """What is said whatever the host does: people come in, somebody new among them, and the guest if they are in
        time; at the end they thank."""
        said = [
            Said(10 + 25 * place, player, self._line("hello"))
            for place, player in enumerate(self._some(self._players, 3))
        ]
        if self._has_guest:
            said += [Said(55, guest, self._line("guest_hello")) for guest in self._guests]
        said += [
            Said(self._ends_after - 60 + 40 * place, player, self._line("thanks"))
            for place, player in enumerate(self._some(self._players, 3))
        ]
        return [*said, *self._newcomer(70)]

    def heard(self, raw: str, *, reply_to: str = "") -> list[Said]:
        """What the host posted, and all that comes of it."""
        self._see_to(raw, reply_to)
        asked = _QUESTION.match(raw)
        if asked is None:
            return self._wake()
        letter, number, text = asked[1], int(asked[2]), _TAIL.sub("", asked[3])
        if number in self._asked:
            return []
        self._asked[number] = (letter, text)
        answers = self._answers(number)
        return [*answers, *self._besides(number, {one.author for one in answers})]

    def surprise(self, what: Surprise) -> list[Said]:
        """Posts that it takes. Silence and a network that is down take none, and are for who plays it."""
        if what is Surprise.GUEST_LATE:
            late, self._has_guest = not self._has_guest, True
            return [Said(0, guest, self._line("guest_late")) for guest in self._guests] if late else []
        if what in (Surprise.TROLL, Surprise.CUSTOMER):
            player, want = self._words.roles[what.value], Want(what.value)
            lines = self._words.surprise[what.value]
            return [
                Said(150.0 * place, player, self._filled(line), want if place == 0 else None)
                for place, line in enumerate(lines)
            ]
        return []

    def posted(self, said: Said, post_id: str, at: float) -> None:
        """It is out, `at` in Unix seconds."""
        if said.want is not None:
            self.wanted.append(Wanted(said.want, said.author, said.text, post_id, at, said.number))

    # --- inside --------------------------------------------------------------------------------------------------

    def _see_to(self, raw: str, reply_to: str) -> None:
        low = raw.casefold()
        again = {int(found[2]) for found in _ASKED_AGAIN.finditer(raw)}
        for one in self.wanted:
            named = f"@{one.author.username.casefold()}" in low or reply_to == one.post_id
            one.is_met = one.is_met or named or (one.want is Want.AGAIN and one.number in again)

    def _wake(self) -> list[Said]:
        """A word of the host ends a silence."""
        if not self.is_silent:
            return []
        self.is_silent = False
        return self._answers(max(self._asked), first=10.0)[:4] if self._asked else []

    def _answers(self, number: int, first: float = 22.0) -> list[Said]:
        """Half of them within three minutes, the last after seven (as in real chats: most answers come early)."""
        letter, text = self._asked[number]
        kinds = self._kind(text)
        said = []
        at = first
        for player in self._some(self._players, self._chance.randint(6, 8)):
            fresh = [one for one in kinds if one == "any" or self._packs.get(one, [one])]
            said.append(Said(at, player, self._answer(letter, number, text, self._chance.choice(fresh))))
            at += self._chance.expovariate(1 / 35) + 6
        if self._has_guest:
            for guest in self._guests:
                said.append(
                    Said(80 + self._chance.uniform(0, 60), guest, self._answer(letter, number, text, "guest"))
                )
        return [one for one in sorted(said, key=lambda one: one.after) if one.after < 7 * MINUTE]

    def _besides(self, number: int, busy: set[Player]) -> Iterator[Said]:
        """What else comes with a question: somebody new, somebody who asks the host, somebody who lost their place."""
        if number in (1, 3):
            yield from self._newcomer(130)
        free = [one for one in self._players if one not in busy] or self._players
        asker = self._chance.choice(free)
        if number % 2:
            yield Said(self._chance.uniform(100, 160), asker, self._line("to_host"), Want.QUESTION)
        else:
            label = f"{self._asked[number][0]}{number}"
            text = self._line("again").replace("{label}", label)
            yield Said(self._chance.uniform(60, 140), asker, text, Want.AGAIN, number)
        if number % 3 == 2:
            yield Said(200, self._chance.choice(free), self._line("asks_all"))

    def _newcomer(self, after: float) -> Iterator[Said]:
        if self._newcomers:
            player, text = self._newcomers.pop(0)
            yield Said(after, player, self._filled(text), Want.GREETING)

    def _kind(self, text: str) -> list[str]:
        """Of the answers that fit a question: those for its first word, and those for all."""
        first = text.split(maxsplit=1)[0].casefold().strip(",:;") if text.strip() else ""
        kind = _OPENINGS.get(first, first)
        return [kind, "any"] if kind in self._words.answers and kind not in ("any", "guest") else ["any"]

    def _answer(self, letter: str, number: int, text: str, kind: str) -> str:
        common = _COMMON.split()
        words = [one for one in _WORD.findall(text) if one.casefold() not in common]
        line = self._take(kind, self._words.answers[kind])
        while "{word}" in line and not words:  # a question of short words alone
            line = self._take("any", [one for one in self._words.answers["any"] if "{word}" not in one])
        line = line.replace("{word}", max(words, key=len).lower() if words else "")
        return self._filled(f"{ANSWERS[letter]}{number}: {line}")

    def _line(self, kind: str) -> str:
        return self._filled(self._take(kind, self._words.said[kind]))

    def _take(self, kind: str, lines: Sequence[str]) -> str:
        """One that was not said for as long as possible: X refuses the same words twice by one author, too."""
        if not self._packs.get(kind):
            self._packs[kind] = self._chance.sample(list(lines), len(lines))
        return self._packs[kind].pop()

    def _filled(self, line: str) -> str:
        return f"{line.replace('{host}', self._host)} {self._tag}"

    def _some(self, players: Sequence[Player], count: int) -> list[Player]:
        return self._chance.sample(list(players), min(count, len(players)))
