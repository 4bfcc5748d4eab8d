"""Probable: the question that an unlabelled post probably belongs to, and why. Never certain, and shown as such."""

from __future__ import annotations

import re

from desktop.core.judge import Asked
from desktop.core.newest import keep_newest
from desktop.core.pattern import pattern
from desktop.core.reading import words_of
from desktop.core.remark import is_call
from desktop.core.verdict import Reason

SOON = 2 * 60
"""Seconds in which an author probably still speaks of what their last label named."""
FRESH = 90
"""Seconds after a question in which what arrives was still written under the one before (median answer: 7 minutes)."""
LONG = 25 * 60
"""Seconds after which a question gathers nothing by time alone (p90 of answers: 18 minutes)."""
_RECENT = 4
_PLACES = 10_000
"""Posts and authors of whom the place is known, the newest."""
_ASIDE = pattern(
    r"\W*(?:(?:[@#]\w+\W+){0,6})(?:hi|hello|hey|welcome|thanks|thank you|good (?:evening|morning|night|afternoon)|bye|"
    r"see you|joining|lurking|greetings|great (?:chat|hour|discussion)|looking forward|sorry|reminder|fun fact|"
    r"hallo|guten (?:abend|tag|morgen)|gute nacht|tschüss|danke|hola|buen[oa]s (?:noches|tardes|días)|gracias|adiós|"
    r"bonsoir|bonjour|salut|merci|bonne (?:soirée|nuit))\b",
    re.IGNORECASE,
)
_COMING_OR_GOING = pattern(
    r"\b(?:late to the|(?:i|we)(?:['’]m| am|['’]re) (?:here|late)|jump(?:ing|ed)? in|just (?:joined|got here|arrived)|"
    r"(?:gotta|have to|need to) (?:run|go|leave|jump)|did i miss|llego tarde|bin (?:zu )?spät|en retard)\b",
    re.IGNORECASE,
)
_TO = pattern(r"\W{0,3}@(\w{1,50})")
_FEW = 12
"""Blanks up to which "what question is it?" or "I am late" is all that a post says."""
_ANSWERABLE = 5 * 60
"""Seconds in which "@name" without a link to a post speaks of what that person said last."""


class Places:
    """Where authors and posts stood last: what makes a reply, a thread or a minute later a hint."""

    def __init__(self) -> None:
        self.of_post: dict[str, int] = {}
        self._of_author: dict[str, tuple[int, int]] = {}

    def put(self, post_id: str, number: int) -> None:
        self.of_post[post_id] = number
        keep_newest(self.of_post, _PLACES)

    def speak(self, author: str, number: int, at: int) -> None:
        if author:
            self._of_author.pop(author, None)  # who speaks again is among the newest
            self._of_author[author] = (number, at)
            keep_newest(self._of_author, _PLACES)

    def last(self, author: str, at: int, asked_at: int) -> int | None:
        """The number that `author` labelled a post with in the minutes before `at`, and after the newest question."""
        found = self._of_author.get(author)
        if found is None or not 0 <= at - found[1] <= SOON:
            return None
        return found[0] if found[1] >= asked_at or at - asked_at < FRESH else None

    def said(self, author: str, at: int) -> int | None:
        """The number that `author` labelled a post with last, where that is not long ago."""
        found = self._of_author.get(author)
        return found[0] if found is not None and 0 <= at - found[1] <= _ANSWERABLE else None

    def clear(self) -> None:
        self._of_author.clear()


def guess(
    text: str, author: str, at: int, links: tuple[str, str, str], places: Places, recent: list[Asked]
) -> tuple[int, Reason] | None:
    """`links` are the ids of the post that is replied to, quoted, and that began the thread; `recent` the questions in
    the order of their asking; times in seconds."""
    reply_to, quoted, conversation = links
    for linked, reason in ((reply_to, Reason.REPLY), (quoted, Reason.REPLY), (conversation, Reason.THREAD)):
        if linked and linked in places.of_post:
            return places.of_post[linked], reason
    number = places.last(author, at, recent[-1].at if recent else 0)
    if number is not None:
        return number, Reason.AUTHOR
    named = _TO.match(text)
    if named is not None and not any(links):
        number = places.said(named[1].casefold(), at)
        if number is not None:
            return number, Reason.REPLY
    if not recent or _ASIDE.match(text):
        return None
    if text.count(" ") < _FEW and (_COMING_OR_GOING.search(text, 0, 80) or is_call(text)):
        return None
    number = _by_wording(text, recent[-_RECENT:])
    if number is not None:
        return number, Reason.WORDING
    return _by_time(at, recent)


def _by_wording(text: str, recent: list[Asked]) -> int | None:
    """The only question with three or more of the post's words that the others do not have."""
    words = words_of(text)
    scores = [(0, 0)]
    for asked in recent:
        shared = words & asked.words[0] if asked.words else frozenset()
        if len(shared) >= 3:
            others = [other.words[0] for other in recent if other is not asked and other.words]
            scores.append((len(shared.difference(*others)), asked.number))
    scores.sort(reverse=True)
    if scores[0][0] >= 3 and (len(scores) == 1 or scores[1][0] < scores[0][0] - 1):
        return scores[0][1]
    return None


def _by_time(at: int, recent: list[Asked]) -> tuple[int, Reason] | None:
    newest = recent[-1]
    if at - newest.at < FRESH and len(recent) > 1:
        newest = recent[-2]
    return (newest.number, Reason.TIME) if 0 <= at - newest.at <= LONG else None
