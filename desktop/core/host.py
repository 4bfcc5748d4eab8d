"""Host: who leads a chat: given by the room and named by its hosts, else inferred from who asks first and announces."""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import IntEnum
from itertools import islice
from sys import intern
from zlib import crc32

from desktop.core.family import ALWAYS, Role, role_of
from desktop.core.label import REACH, Label, Place
from desktop.core.newest import keep_newest
from desktop.core.pattern import pattern
from desktop.core.reading import Reading, alike, words_of
from desktop.core.repeat import find_repeat

ANOTHER_CHAT = 2 * 3600
"""Seconds after the last question from which a number that was asked begins another chat under the hashtag."""
_AT_ONCE = 60
"""Seconds between a question and the same one in another language."""
_FURTHEST = 3
"""A question may be missing from what we see, not five of them: Q9 after Q2 is no question."""
_MOST = 50
"""People of whom is noted that they claim a number, or name a host."""
_VOTES = 2000
"""People of whom is kept who spoke for them."""
_NAMES = 6
"""Hosts that one post may name."""
_WORDS = 32
"""Words of a question by which its wordings are compared."""


class Evidence:
    """What a chat shows of its hosts, post by post; the order of `note` is the order of the posts.

    Someone is a host who asked a number first, in the form of a question. One such post is enough while the chat runs
    (`settled` False); looking back, whoever asked only once must not have been anticipating somebody who asked more.
    Whom a host names is a host as well; whom others name has no more than a vote.
    """

    def __init__(self, given: Iterable[str] = ()) -> None:
        self.given = frozenset(name.lstrip("@").casefold() for name in given if name.strip("@ "))
        self.settled = False
        self._first: dict[int, str] = {}
        self._asked: dict[str, set[int]] = {}
        self._claimed: dict[int, set[str]] = {}
        self._words: dict[int, frozenset[int]] = {}
        self._votes: dict[str, int] = {}
        self._named: dict[str, set[str]] = {}
        self._asked_at: dict[int, int] = {}
        self._twins: dict[str, set[int]] = {}
        self._highest = 0
        self._last = 0

    @property
    def is_inferred(self) -> bool:
        return not self.given

    def is_host(self, name: str) -> bool:
        """`name` in small letters, without @; nobody without a name is a host."""
        if not name:
            return False
        if self.given:
            return name in self.given or name in self._named
        return self._asks(name) or any(by != name and self._asks(by) for by in self._named.get(name, ()))

    def _asks(self, name: str) -> bool:
        if len(self._twins.get(name, ())) > 1:
            return True  # who asks every question a moment after the host translates it
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
            return (*sorted(self.given), *sorted(self._named.keys() - self.given))
        seen = self._asked.keys() | self._named.keys() | self._twins.keys()
        found = [name for name in seen if self.is_host(name)]
        return tuple(sorted(found, key=lambda name: (-len(self._asked.get(name, ())), name)))

    def note(self, name: str, reading: Reading, at: int) -> None:
        """Take in one post by `name` at `at` (seconds)."""
        if not self.given and (trace := _trace(name, reading)) is not None:
            self._take(trace, at)

    def announce(self, name: str, text: str) -> None:
        """Take in whom a post by `name` names as hosts: to be called for every post that is no repost."""
        if named := named_hosts(text):
            self._name(name, named)

    def replay(self, trace: Trace, at: int) -> None:
        """What `note` and `announce` do, from what `trace` kept of a post."""
        if not self.given:
            self._take(trace, at)
        self._name(trace.name, trace.named)

    def is_asking(self, reading: Reading) -> bool:
        """Whether a post has the form of a host's new question, whoever wrote it."""
        label = reading.label
        return label is not None and self._is_new(label.number, _form(reading, given=bool(self.given)))

    def _is_new(self, number: int, form: Form) -> bool:
        if form is Form.OTHER or (not self.given and number > max(self._highest + _FURTHEST, 3)):
            return False
        return form is Form.QUESTION or number == self._highest + 1

    def _name(self, name: str, named: tuple[str, ...]) -> None:
        if self.given and name not in self.given:
            return
        for host in named:
            by = (
                self._named.setdefault(host, set())
                if len(self._named) < _MOST
                else self._named.get(host, {name})
            )
            if name and name not in by and len(by) < _MOST:
                by.add(name)
                self._vote(host)

    def _take(self, trace: Trace, at: int) -> None:
        speaker, number = trace.speaker, trace.number
        if not speaker:
            return
        is_new = self._is_new(number, trace.form)
        if number in self._first and at - self._last > ANOTHER_CHAT and is_new:
            self._restart()
            is_new = self._is_new(number, trace.form)
        if number in self._first:
            self._take_again(trace, at)
        elif is_new:
            self._first[number] = speaker
            self._words[number] = trace.prints
            self._asked_at[number] = at
            self._last = at
            self._asked.setdefault(speaker, set()).add(number)
            self._highest = max(self._highest, number)
        elif trace.teases:
            self._vote(speaker)

    def _vote(self, name: str) -> None:
        self._votes[name] = self._votes.get(name, 0) + 1
        keep_newest(self._votes, _VOTES)

    def _is_twin(self, trace: Trace, at: int) -> bool:
        """The same number asked by somebody else at nearly the same time: the question in another language."""
        by_another = trace.speaker != self._first[trace.number]
        return by_another and 0 <= at - self._asked_at[trace.number] <= _AT_ONCE

    def _take_again(self, trace: Trace, at: int) -> None:
        """Repeating somebody's question is a vote for them; asking it in other words is a claim to it."""
        if trace.repeats and self._first[trace.number] == trace.speaker:
            self._vote(trace.speaker)
            return
        if trace.claims and self._is_twin(trace, at):
            self._twins.setdefault(trace.speaker, set()).add(trace.number)
            keep_newest(self._twins, _VOTES)
        if trace.claims and not alike(trace.prints, self._words[trace.number]):
            claimed = self._claimed.setdefault(trace.number, set())
            if len(claimed) < _MOST:
                claimed.add(trace.speaker)

    def _restart(self) -> None:
        """Another chat begins under the same hashtag: its numbers are free again, its hosts are still known."""
        self._first.clear()
        self._claimed.clear()
        self._words.clear()
        self._highest = 0


class Form(IntEnum):
    """What a post looks like, whoever wrote it."""

    OTHER = 0
    QUESTION = 1
    HALF = 2
    """The first of two parts: a question where its number is the next."""


@dataclass(frozen=True, slots=True)
class Trace:
    """What one post shows of its chat's hosts, without its words: under 270 bytes, and most posts leave none."""

    name: str
    """Who wrote it, in small letters."""
    named: tuple[str, ...] = ()
    speaker: str = ""
    """Whose words hold the label; empty where none matters."""
    number: int = 0
    form: Form = Form.OTHER
    repeats: bool = False
    claims: bool = False
    teases: bool = False
    words: bytes = b""
    """Two bytes for each of its words, to compare wordings by."""

    @property
    def prints(self) -> frozenset[int]:
        return frozenset(memoryview(self.words).cast("H"))


def trace(name: str, reading: Reading, text: str) -> Trace | None:
    """What `Evidence.replay` needs of a post by `name`, or None where it shows nothing."""
    named, found = named_hosts(text), _trace(name, reading)
    if not named:
        return found
    named = tuple(map(intern, named))
    return Trace(intern(name), named) if found is None else replace(found, named=named)


def _trace(name: str, reading: Reading) -> Trace | None:
    label = reading.label
    if label is None or role_of(label.letter) is Role.ANSWER:
        return None
    form = _form(reading, given=False)
    opening = label.place is Place.OPENING
    claims = opening and not reading.personal and reading.asks
    teases = (
        reading.teaser and (opening or label.place is Place.PASSING) and reading.count < 12 and not reading.by
    )
    if form is Form.OTHER and not (claims or teases or reading.by):
        return None
    speaker = reading.by.casefold() if reading.by and not reading.comments else name
    words = sorted(words_of(reading.body))[:_WORDS] if claims or form is not Form.OTHER else ()
    prints = array("H", (crc32(word.encode("utf-8", "replace")) & 0xFFFF for word in words)).tobytes()
    return Trace(
        intern(name), (), intern(speaker), label.number, form, bool(reading.by), claims, teases, prints
    )


def _form(reading: Reading, *, given: bool) -> Form:
    label = reading.label
    if label is None or label.place not in (Place.OPENING, Place.APART):
        return Form.OTHER
    sure = label.separated or label.word or (given and reading.asks)
    if label.letter not in ALWAYS and not sure:
        return Form.OTHER
    if (reading.call and reading.count < 6 and not is_posed(reading, label)) or (
        reading.notice and reading.count < 12
    ):
        return Form.OTHER
    if reading.quoted and reading.count < 8 and not reading.personal:
        return Form.QUESTION
    poses = reading.asks or (reading.commands and not (reading.personal or reading.teaser))
    if poses and reading.count >= 3:
        return Form.QUESTION
    return Form.HALF if label.part.startswith("1/") and not reading.personal else Form.OTHER


def is_posed(reading: Reading, label: Label) -> bool:
    """ "Q2: What is planted here?" asks although "what is" may be a call; "Q2 coming up, ready?" does not."""
    if label.place not in (Place.OPENING, Place.APART) or not reading.asks:
        return False
    if label.separated:
        return True  # "Q12: And what is next?", "Next up, Q3: where do you begin?"
    return label.place is Place.OPENING and (reading.commands or (not reading.teaser and reading.count >= 4))


_MAY_NAME = (
    *("host", "moder", "mod ", "mods", "mod:", "facilit", "gastgeb", "animé", "asking"),
    *("over to @", "reins to @", "takes ", "taking ", "will take "),
)
# Possessive: after fewer names stands another name, which nothing that may follow a list begins with.
_LIST = r"(@\w{1,30}+(?:[\s,&+/]{1,4}(?:(?:and|y|und|et|plus|amp;)[\s,]{1,3})?@\w{1,30}+){0,5}+)"
_FILLERS = (
    r"tonight|today|2night|tonight's|today's|this|week|week's|evening|morning|for|of|the|our|your|my|chat|discussion|"
    r"#\w+|is|are|will|be|again|also|both|guest|special|one|and|only|co|fellow|friend|best|always|"
    r"awesome|amazing|wonderful|lovely|great|fabulous|fantastic|brilliant|heute|esta|noche|hoy|ce|soir|ist|sind|es|son"
)
_BETWEEN = rf"(?:[\s:,\u2013\u2014-]{{1,3}}(?:{_FILLERS}))"
_PERSON = r"(?:[\s:,(]{1,2}(?-i:['\"“‘]?[A-Z][\w.'’\"”-]{0,20})){0,4}[\s:,(\u2013\u2014-]{1,3}"
_ROLE = (
    r"(?:co[- ]?|guest[- ]?){0,2}"
    r"(?:host|moderator|mod|facilitator|gastgeber|gastgeberin|moderatorin|moderador|moderadora)(?:e?s)?\b"
)
_VERB = r"(?:guest[- ])?(?:co[- ]?)?"
_DOING = rf"{_VERB}(?:hosting|moderating|facilitating)"
_DONE = r"(?:co[- ]?)?(?:hosted|moderated|facilitated|moderiert|moderado|animé)"
_THIS_CHAT = r"(?:tonight|today|2night|chat|#\w+)"
_WILL = r",?(?:'s| is| are|'ll be| will be)(?: also| again| now| tonight| today| here)?"
_I_AND = (
    r",? (?:and|&|&amp;|\+) (?:i|me|myself)(?: are| am| will be| will|'ll be)?(?: tonight| today| your| the)?"
)
_HANDS = r"\b(?:turn|hand|pass|throw)\w{0,3} (?:it |this |things |you |the \w{4,9} )?over (?:the reins )?to"
_NAMINGS = tuple(
    pattern(naming, re.IGNORECASE)
    for naming in (
        # "Your moderators tonight are @a and @b", "my co-mod @b"
        r"\b(?:your|our|my|the|tonight's|today's|week's|fellow|special|unsere?|nuestr[oa]s?)(?: [\w#]{1,20}){0,2} "
        rf"{_ROLE}{_BETWEEN}{{0,7}}{_PERSON}{_LIST}",
        # "Guest host: @a"
        rf"(?:\bguest[- ]|\bco[- ]?|(?:^|[.!\n]\s?)){_ROLE}{_BETWEEN}{{0,7}}{_PERSON}{_LIST}",
        # "@a is our host", "@a is asking the questions tonight", "@a is hosting #tag"
        rf"{_LIST}{_WILL} (?:our|your|tonight's|today's|the)(?: \w{{1,15}}){{0,2}} {_ROLE}",
        rf"{_LIST}{_WILL} asking (?:the |our |your |tonight's |today's |all ){{0,2}}questions",
        rf"{_LIST}{_WILL} {_DOING}"
        rf"(?=\s*(?:$|[.,!;&\n]|{_THIS_CHAT}|(?:the|our|this|tonight's) (?:#|chat|week|evening)|us\b|with\b))",
        # "I'm co-hosting with @b", "excited to host tonight's #tag with @b"
        rf"\b(?:{_DOING}|(?:to|will|i'll) {_VERB}(?:host|moderate|facilitate)){_BETWEEN}{{0,6}}"
        rf"[\s,]{{1,2}}(?:with|w/|alongside){_BETWEEN}{{0,4}}\s?{_LIST}",
        # "Moderating today: @a", "Hoy modera @a"
        rf"(?:{_DOING}|\bmoderan?){_BETWEEN}{{0,3}}:?{_PERSON}{_LIST}",
        # "Welcome to #tag, moderated tonight by @a"
        rf"(?:{_THIS_CHAT}[^.!?\n@]{{0,30}}\b{_DONE}{_BETWEEN}{{0,3}}|\b{_DONE} (?:tonight|today|2night|heute))"
        rf" (?:by|von|por|par){_BETWEEN}{{0,3}}\s?{_LIST}",
        # "@b and I are hosting"
        rf"{_LIST}{_I_AND} (?:{_DOING}|{_ROLE}|asking the questions)",
        # "then I turn it over to @b", "handing over the reins to @b", "@b takes over from here"
        rf"{_HANDS} {_LIST}",
        rf"\bhand\w{{0,3}} (?:over )?the reins to {_LIST}",
        rf"{_LIST} (?:takes|is taking|will take) (?:it )?over (?=now|from here|the questions|as host)",
    )
)
_ELSEWHERE = pattern(
    r"\b(?:(?:next|last) (?:#\w+|week|chat|month|time|year|session|\w{2,6}day)|previous|former|upcoming|tomorrow|"
    r"yesterday|podcast|webinar|episode|conference|summit|event|workshop|panel|radio|show|website|server|meetup|party|"
    r"want\w{0,3} to|like to|if you|volunteer\w{0,3}|looking for|who (?:wants|will|would)|how to|should|could|might|"
    r"used to)\b",
    re.IGNORECASE,
)
_STOPS = pattern(r"[.!?\n](?=\s|$)")
_NAME = pattern(r"@(\w{1,30})")


def named_hosts(text: str) -> tuple[str, ...]:
    """Handles, in small letters, that `text` names as hosts of this chat: "Your moderators tonight are @a and @b".

    Repeated words, other chats ("@a is hosting next week") and questions ("Is @a hosting?") name nobody. Most texts
    hold none of the words and cost under a microsecond.
    """
    if "@" not in text:
        return ()
    words = text[:REACH].replace("’", "'")
    low = words.lower()
    for word in _MAY_NAME:  # a loop and not any(): this runs for every post that mentions somebody
        if word in low:
            break
    else:
        return ()
    repeat = find_repeat(words)
    if repeat is not None:
        words = words[: repeat.comment_end]
    found: dict[str, None] = {}
    for naming in _NAMINGS:
        for match in islice(naming.finditer(words), 3):  # whoever says it more often means no more
            if not _is_elsewhere(words, match):
                found.update((name.casefold(), None) for name in _NAME.findall(match[1]))
    return tuple(found)[:_NAMES]


def _is_elsewhere(words: str, match: re.Match[str]) -> bool:
    """Whether the sentence asks, or speaks of something else than this chat."""
    stop = _STOPS.search(words, match.end())
    start = max((found.end() for found in _STOPS.finditer(words, 0, match.start())), default=0)
    if stop is not None and stop[0] == "?":
        return True
    return _ELSEWHERE.search(words, start, len(words) if stop is None else stop.start()) is not None
