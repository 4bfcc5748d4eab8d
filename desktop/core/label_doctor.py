"""Label doctor: looks at a draft before it is sent, and offers one remedy for one slip. Never blames, never insists."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from itertools import islice

from desktop.core.addresses import ENDINGS
from desktop.core.draft import Draft, find_hashtag
from desktop.core.family import ALWAYS, Role, role_of
from desktop.core.label import REACH, Label, Place, plain, scan
from desktop.core.question import Questions
from desktop.core.reading import alike, read, words_of


class HintKind(StrEnum):
    """What a hint is about. The values are kept with how often each was declined."""

    LETTER = "letter"
    """An answer under the letter that asks: "Q3: I think"."""
    TWICE = "twice"
    """The label typed where it stands already: "A3: A3: I think"."""
    NUMBER = "number"
    """Another number typed than the one that stands there: "A3: A2: I think"."""
    NO_QUESTION = "no-question"
    """A number that nobody asked."""
    LINK = "link"
    """ "A1.My": the network takes it for an address."""
    REPEAT = "repeat"
    """Nearly the words of a post of one's own."""
    HASHTAG = "hashtag"
    """The hashtag typed at the end, where it is put anyway."""


@dataclass(frozen=True, slots=True)
class Hint:
    """One slip. `fixed` is the draft without it (None: there is no remedy but other words), `typed` what was written
    that way, `stands` the label that stands in front (empty: none), `becomes` the one that the post then begins with.
    """

    kind: HintKind
    fixed: Draft | None
    typed: str
    stands: str = ""
    becomes: str = ""

    @property
    def about(self) -> tuple[HintKind, str, str]:
        """What makes it the same hint again, however the text goes on."""
        return self.kind, self.typed, self.stands


def examine(
    draft: Draft,
    hashtag: str,
    questions: Questions,
    own_posts: Sequence[str],
    *,
    typing: bool = False,
    hosting: bool = False,
    silent: Callable[[Hint], bool] = lambda hint: False,
) -> Hint | None:
    """The first hint that applies and is not `silent`, or None. Never raises; under 1 ms for any text.

    `typing`: the last word may not be finished, so nothing is said about it yet. `hosting`: the person leads the
    chat, and a Q of theirs may be meant. `own_posts` are whole texts as posted.

    The order: the label first, because under a wrong one an answer is lost; then what costs or is refused, a link
    that nobody meant and the same words again; last the hashtag, which harms nothing.
    """
    if not draft.body.strip():
        return None
    case = _Case(draft, hashtag, questions, own_posts, typing, hosting)
    for look in (_label, _number, _link, _repeat, _hashtag):
        hint = look(case)
        if hint is not None and not silent(hint):
            return hint
    return None


class _Case:
    """A draft and what is known about its room."""

    def __init__(
        self,
        draft: Draft,
        hashtag: str,
        questions: Questions,
        own_posts: Sequence[str],
        typing: bool,
        hosting: bool,
    ) -> None:
        self.draft, self.hashtag, self.questions = draft, hashtag, questions
        self.own_posts, self.typing, self.hosting = own_posts, typing, hosting
        self.asked = frozenset(question.number for question in questions.by_number)
        self.letter = questions.answer_letter if draft.number is None else draft.letter
        known = ALWAYS | questions.letters | {self.letter}
        self.body, self.tag = draft.body, unicodedata.normalize("NFC", hashtag).casefold()
        self.label = _opening(_finished(draft.body) if typing else draft.body, known)

    @property
    def newest(self) -> int:
        current = self.questions.current_number
        return max(self.asked) if current is None else current

    def hint(self, kind: HintKind, fixed: Draft | None, typed: str) -> Hint | None:
        """None where the remedy would change nothing."""
        if fixed == self.draft:
            return None
        becomes = "" if fixed is None else fixed.label
        if fixed is not None and fixed.number is None and self.label is not None:
            becomes = fixed.body[self.label.start : self.label.start + len(typed)]
        return Hint(kind, fixed, typed, self.draft.label, becomes)

    def numbered(self, body: str, number: int | None) -> Draft:
        return replace(self.draft, body=body, number=number, locked=True, letter=self.letter)


# --- the label ------------------------------------------------------------------------------------------------------


def _label(case: _Case) -> Hint | None:
    """A label typed at the opening, behind the one that stands there or without one."""
    label, chip = case.label, case.draft.number
    if label is None or (chip is None and not case.asked):
        return None
    asks = role_of(label.letter) is Role.ASK
    typed = _written(case.body, label)
    if asks and _is_question(case, label):
        return None if chip is None else case.hint(HintKind.LETTER, case.numbered(case.body, None), typed)
    if chip is None:
        return _unnumbered(case, label, typed, asks=asks)
    known = not case.asked or any(number in case.asked for number in label.numbers)
    if chip in label.numbers:
        kind = HintKind.LETTER if asks else HintKind.TWICE
        return case.hint(kind, _fixed(case, label, chip), typed)
    if not known:
        sure = _sign(case.body, label) and chip in case.asked
        return (
            case.hint(HintKind.NO_QUESTION, case.numbered(_without(case.body, label), chip), typed)
            if sure
            else None
        )
    return case.hint(HintKind.NUMBER, _fixed(case, label, label.number), typed)


def _unnumbered(case: _Case, label: Label, typed: str, *, asks: bool) -> Hint | None:
    """No label stands there: the typed one is the person's choice, unless it is there twice or asks."""
    rest = _cut(case.body, label)
    again = _opening(rest, frozenset({label.letter}))
    if again is not None and again.number == label.number:
        return case.hint(HintKind.TWICE, replace(case.draft, body=rest, locked=True), typed)
    if not asks or label.number not in case.asked or _is_about_the_chat(case.body):
        return None
    return case.hint(HintKind.LETTER, _fixed(case, label, label.number), typed)


def _number(case: _Case) -> Hint | None:
    """A number that nobody asked: the one that stands there, or one that was typed."""
    draft, label = case.draft, case.label
    if not case.asked:
        return None
    if draft.number is not None:
        if draft.number in case.asked:
            return None
        fixed = replace(draft, number=case.newest, letter=case.questions.answer_letter)
        return case.hint(HintKind.NO_QUESTION, fixed, draft.label)
    if label is None or not _sign(case.body, label) or any(n in case.asked for n in label.numbers):
        return None
    if role_of(label.letter) is Role.ASK and (_is_question(case, label) or _is_about_the_chat(case.body)):
        return None
    fixed = case.numbered(_without(case.body, label), case.newest)
    return case.hint(HintKind.NO_QUESTION, fixed, _written(case.body, label))


def _fixed(case: _Case, label: Label, number: int) -> Draft:
    """The typed label goes, and the number stands in front. A label that says more, as "A3 (1/2)" or "A4/5", stays,
    under the letter of answers, and nothing stands in front of it."""
    if not _says_more(case.body, label):
        return case.numbered(_without(case.body, label), number)
    body = case.body
    if role_of(label.letter) is Role.ASK and not label.word:
        body = body[: label.start] + case.letter + body[label.start + 1 :]
    return case.numbered(body, None)


_BEFORE = re.compile(r"(?:[@#]\w++|\b(?:oops|whoops)\b|[\W_])*+", re.IGNORECASE)
"""What may stand before a label that opens a text of one's own."""
_TALK = re.compile(
    r"\s*(?:is|was|are|were|has|had|and|or|to|from|about|made|makes|reminds?|seems?|sounds?|really|got|gets|asks?|'s|’s)\b",
    re.I,
)
""" "Q3 was hard" speaks of the question."""
_NUMBERED = re.compile(r"[^\W\d_]+\W{0,6}(?:(?:no|number)\b\W{0,3})?(?:\d{1,2}|[^\W\d_]+)")


def _finished(text: str) -> str:
    """`text` up to its last blank: the word after it is being typed."""
    return text[: len(text) - len(re.split(r"\s", text[-REACH:])[-1])]


def _opening(text: str, letters: frozenset[str]) -> Label | None:
    """The label that `text` begins with, once it is complete: its sign, or a word after it, is there."""
    words = plain(text)
    label = next(scan(words), None)
    if label is None or label.place is not Place.OPENING or label.letter not in letters:
        return None
    if _BEFORE.fullmatch(words, 0, label.start) is None:
        return None
    rest = words[label.end :]
    if not _sign(text, label) and (not rest.strip() or _TALK.match(rest)):
        return None
    return label


def _sign(text: str, label: Label) -> bool:
    """Whether a sign ends the label, as in "Q3:", "a3)" and "A3 - "."""
    return not text[label.start : label.end].rstrip()[-1:].isalnum()


def _written(text: str, label: Label) -> str:
    written = text[label.start : label.end].rstrip(" \n\t:.-,;|>~=…→\u2013\u2014")
    return written if "(" in written or "[" in written else written.rstrip(")].: ")


def _says_more(text: str, label: Label) -> bool:
    written = text[label.start : label.end]
    named = _NUMBERED.match(plain(written))
    return named is not None and any(sign.isalnum() for sign in written[named.end() :])


def _without(text: str, label: Label) -> str:
    """`text` without the label at its opening, however often it stands there in a row."""
    for _ in range(4):
        text = _cut(text, label)
        again = _opening(text, frozenset({label.letter}))
        if again is None or again.number != label.number or _says_more(text, again):
            break
        label = again
    return text


def _cut(text: str, label: Label) -> str:
    """ "(A3) More" and "#A3 More" are "More"."""
    start, end = label.start, label.end
    while start and text[start - 1] in "#:":
        start -= 1
    if start and text[start - 1] in "([" and any(sign in ")]" for sign in text[label.start : end]):
        start -= 1
    before, after = text[:start], text[end:]
    return before + (after if before[-1:].strip() else after.lstrip(" "))


def _is_question(case: _Case, label: Label) -> bool:
    """The Q is meant: somebody asks, or says again what was asked."""
    reading = read(case.body)
    known = case.questions.get(label.number)
    if known is None:
        return reading.asks or case.hosting
    return (case.hosting and reading.asks) or alike(words_of(reading.body), words_of(known.whole))


def _is_about_the_chat(body: str) -> bool:
    """ "Q3: I missed it", "Q3 coming up"."""
    reading = read(body)
    return (
        reading.call
        or reading.teaser
        or reading.notice
        or bool(reading.by)
        or (reading.points and reading.count < 3)
    )


# --- the rest of the text -------------------------------------------------------------------------------------------

_IS_ENDING = ENDINGS - {"com", "org", "net", "edu", "gov", "io"}
"""What makes a link without being meant as one: nobody begins a sentence with the six."""
_GLUED = re.compile(
    r"(?<![\w@#$./-])[QATFPR]\d{1,2}(?:\.\d{1,2})?\.(?P<word>[a-z]{2,14})(?![\w@/-]|\.\w)", re.IGNORECASE
)
_ASIDE = re.compile(r"https?://\S+|[@#\uff03]\w+")
_WORD = re.compile(r"\w+")
_FEW = 4
"""Words up to which two posts are the same only if they are so to the letter."""
_NEARLY = 0.9


def _link(case: _Case) -> Hint | None:
    seen = _finished(case.body) if case.typing else case.body
    seen = seen[:REACH]
    for found in _GLUED.finditer(seen):
        if found["word"].lower() in _IS_ENDING:
            at = found.start("word")
            fixed = replace(case.draft, body=f"{case.body[:at]} {case.body[at:]}", locked=True)
            return case.hint(HintKind.LINK, fixed, found[0])
    return None


def _repeat(case: _Case) -> Hint | None:
    """The network refuses a text that it has from the same person."""
    if case.typing:
        return None
    text = replace(case.draft, body=case.body.strip()[:REACH]).text(case.hashtag)
    length = len(text) + max(0, len(case.body) - REACH)
    words = _said(text)
    for own in case.own_posts:
        same = text[:REACH].casefold() == own[:REACH].casefold()
        if abs(length - len(own)) < 0.1 * len(own) + 20 and (same or _is_nearly(words, _said(own))):
            return case.hint(HintKind.REPEAT, None, own[:80])
    return None


def _is_nearly(mine: Counter[str], other: Counter[str]) -> bool:
    """By the words that both have; a cheap measure, blind to their order."""
    count, against = mine.total(), other.total()
    if min(count, against) < _FEW or 2 * min(count, against) < _NEARLY * (count + against):
        return False
    return 2 * (mine & other).total() >= _NEARLY * (count + against)


@lru_cache(maxsize=32)
def _said(text: str) -> Counter[str]:
    """The words of a post without label, tags, mentions and addresses. Read only."""
    text = text[:REACH]
    label = next(scan(plain(text)), None)
    start = label.end if label is not None and label.place is Place.OPENING else 0
    return Counter(_WORD.findall(_ASIDE.sub(" ", text[start:]).casefold()))


def _hashtag(case: _Case) -> Hint | None:
    """Typed at the end, once. Elsewhere it is part of a sentence, and is not put there again."""
    text = unicodedata.normalize("NFC", case.body.rstrip())
    last = text[max(text.rfind("#"), text.rfind("\uff03")) + 1 :]
    if case.typing or not case.draft.with_hashtag or last.casefold() != case.tag:
        return None
    found = list(islice(find_hashtag(text, case.hashtag), 2))
    if len(found) != 1:
        return None
    start, end = found[0]
    if end < len(text) or not text[:start].strip():
        return None
    fixed = replace(case.draft, body=text[:start].rstrip(), locked=True)
    return case.hint(HintKind.HASHTAG, fixed, text[start:end])
