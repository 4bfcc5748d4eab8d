"""Judge: is a post a question, an answer or neither, and to which numbers, in the chat as it stands."""

from __future__ import annotations

from dataclasses import dataclass, field

from desktop.core.family import ALWAYS, Role, Style, letters_of, partners, role_of
from desktop.core.host import Evidence, is_posed
from desktop.core.label import Label, Place
from desktop.core.reading import Reading, alike, words_of
from desktop.core.verdict import OTHER, Kind, Verdict

_TOWARDS = frozenset(
    {
        *("for", "re", "on", "regarding", "about", "to", "with", "of", "my", "and", "in"),
        *("zu", "sur", "sobre", "à", "pour", "para"),
    }
)
"""Words before a number in a sentence that turns to its question; "we are still at Q2" does not."""
_QUOTES = frozenset("\"“«('")
_SIGNED = 2
"""People who write R with a sign, after whom others may leave it out."""
_FEW = 7
"""Words up to which a remark about the chat is nothing more than that."""


@dataclass(slots=True)
class Asked:
    """What judging needs of a question that was asked."""

    number: int
    letter: str
    by: str
    at: int
    words: list[frozenset[str]] = field(default_factory=list)
    is_pinned: bool = False
    """For one person only: the host has not asked it."""


@dataclass(slots=True)
class Standing:
    """The chat so far: its questions, the current number, and the letters that label in it."""

    asked: dict[int, Asked] = field(default_factory=dict)
    current: int | None = None
    style: Style = Style.AUTO
    letters: frozenset[str] = ALWAYS
    announced: bool = False
    """A notice said that answers begin with R1."""
    signed: set[str] = field(default_factory=set)
    """Who wrote R with a sign to a question that was asked."""

    def open_family(self, letter: str) -> None:
        self.letters |= partners(letter)


def judge(reading: Reading, author: str, standing: Standing, evidence: Evidence) -> Verdict:
    """`author` is a handle in small letters, empty where nobody knows (CHATS.md section 6.3, rules 2 to 6)."""
    label = reading.label
    if label is None:
        return _last(reading, author, evidence)
    speaker = reading.by.casefold() if reading.by and not reading.comments else author
    if not _is_label(reading, label, speaker, standing, evidence):
        return OTHER
    if label.place is Place.WEAK:
        return _verdict(Kind.ANSWER, reading, label) if _is_near(label, standing) else OTHER
    role = role_of(label.letter)
    if role is Role.ANSWER:
        return _answer(reading, label, standing)
    if evidence.is_host(speaker):
        kind = _by_host(reading, label, speaker, standing)
    elif role is Role.BOTH:
        kind = Kind.ANSWER
    else:
        kind = _by_participant(reading, label, speaker, standing, evidence)
    return _verdict(kind, reading, label) if kind is not Kind.OTHER else OTHER


def is_repeated(reading: Reading, asked: Asked | None) -> bool:
    """The same question in nearly the same words."""
    if asked is None or reading.count < 4:
        return False
    words = words_of(reading.body)
    return any(alike(words, known) for known in asked.words)


def _verdict(kind: Kind, reading: Reading, label: Label) -> Verdict:
    return Verdict(kind, label.numbers or (label.number,), label.part, repeats=bool(reading.by))


def _last(reading: Reading, author: str, evidence: Evidence) -> Verdict:
    """ "Final question: ..." has no number. Without its question it is a teaser."""
    if reading.last and (reading.asks or reading.quoted):
        speaker = reading.by.casefold() or author
        if (
            not speaker
            or evidence.is_host(speaker)
            or evidence.is_host(reading.quoted.casefold())
            or reading.by
        ):
            return Verdict(Kind.QUESTION, repeats=bool(reading.by))
    return OTHER


def _is_label(reading: Reading, label: Label, speaker: str, standing: Standing, evidence: Evidence) -> bool:
    """Letters other than Q and A are look-alikes until the chat, or the room's style, makes them labels."""
    letter = label.letter
    if label.word and letter in ALWAYS:
        return True
    if standing.style is not Style.AUTO:
        known = letters_of(standing.style)
    else:
        known = standing.letters
        if letter not in known and role_of(letter) is not Role.ANSWER and evidence.is_asking(reading):
            known = known | {letter} if evidence.is_host(speaker) else known
    if letter not in known:
        return False
    if letter not in ALWAYS and label.place is Place.PASSING and not label.word:
        return bool(reading.quoted) and label.number in standing.asked and evidence.is_host(speaker)
    if letter in ALWAYS or label.separated or label.word or label.place is Place.END:
        known_r = letter == "R" and label.separated and label.number in standing.asked
        if known_r and len(standing.signed) < _SIGNED:
            standing.signed.add(speaker)
        return True
    if reading.asks and evidence.is_host(speaker):
        return True
    sure = standing.style is Style.FRENCH or standing.announced or len(standing.signed) >= _SIGNED
    if letter == "R" and "P" not in known and not sure:
        return False  # French answers carry a sign; "R2 was a road" does not
    begins = reading.body[:1].isalpha() or reading.body[:1] in _QUOTES
    return label.number in standing.asked and begins and label.place is Place.OPENING


def _is_near(label: Label, standing: Standing) -> bool:
    """ "A 2" where question 2 was asked; a bare "5)" only while it is about the newest."""
    current = standing.current
    if current is None or label.number not in standing.asked:
        return False
    return not label.separated or current - 2 <= label.number <= current


def _answer(reading: Reading, label: Label, standing: Standing) -> Verdict:
    if label.place is not Place.OPENING:
        if reading.notice and reading.count < 25:
            return OTHER
        if label.part.isalpha() and len(label.part) == 1 and not label.separated:
            return OTHER
        if (reading.call or reading.teaser) and (label.place is Place.PASSING or reading.count < _FEW):
            return OTHER
        if label.place is Place.PASSING and label.number not in standing.asked:
            return OTHER
    return _verdict(Kind.ANSWER, reading, label)


def _is_remark(reading: Reading, label: Label) -> bool:
    """About the chat, not its subject: teasers, notices, calls for help."""
    if reading.quoted:
        return False
    if reading.notice and label.place is not Place.OPENING:
        return True
    long = reading.count >= _FEW and label.place is not Place.PASSING
    if reading.teaser and label.place is Place.OPENING and not reading.asks and reading.count < 12:
        return True
    return (reading.teaser or reading.call) and not long


def _by_host(reading: Reading, label: Label, speaker: str, standing: Standing) -> Kind:
    known = standing.asked.get(label.number)
    if known is not None and known.is_pinned:
        known = None
    if _is_remark(reading, label) and (known is not None or not is_posed(reading, label)):
        return Kind.OTHER
    if is_repeated(reading, known):
        return Kind.QUESTION
    if label.place is Place.PASSING:
        if reading.quoted or (reading.asks and reading.count >= _FEW and label.lead != "for"):
            return Kind.QUESTION
        return _mention(reading, label, standing) if reading.personal else Kind.OTHER
    if known is None:
        last = reading.last and label.separated  # "Last question, P5: ..." in any language
        sure = label.place is Place.OPENING or reading.asks or reading.commands or last
        if reading.trails and not (reading.asks or reading.commands or reading.points):
            return Kind.OTHER
        asking = ((reading.count >= 2 or label.separated) and sure) or reading.quoted or reading.points
        return Kind.QUESTION if asking else Kind.OTHER
    if reading.quoted or (reading.points and reading.count < _FEW and not reading.trails):
        return Kind.QUESTION
    if reading.trails and reading.points and not reading.asks:
        return Kind.OTHER
    if reading.asks:
        return Kind.ANSWER if reading.personal and not reading.commands else Kind.QUESTION
    if reading.personal:
        return Kind.ANSWER
    part = label.part and label.place is Place.OPENING and role_of(label.letter) is Role.ASK
    if reading.commands or (part and known.by == speaker):
        return Kind.QUESTION
    return Kind.ANSWER


def _by_participant(
    reading: Reading, label: Label, speaker: str, standing: Standing, evidence: Evidence
) -> Kind:
    """A Q by somebody else is an answer (CHATS.md, finding 3), unless it repeats or points at the host's."""
    known = standing.asked.get(label.number)
    if is_repeated(reading, known):
        return Kind.QUESTION
    if reading.points and reading.count < _FEW and (reading.quoted or label.place is Place.OPENING):
        return Kind.QUESTION
    if reading.quoted and reading.count < 3:
        return Kind.QUESTION if evidence.is_host(reading.quoted.casefold()) or label.word else Kind.ANSWER
    if _is_remark(reading, label) or (
        known is None and reading.trails and label.number > (standing.current or 0)
    ):
        return Kind.OTHER
    if label.place is Place.PASSING:
        return _mention(reading, label, standing)
    if not speaker and known is None:
        return Kind.QUESTION if reading.asks or (reading.commands and not reading.personal) else Kind.ANSWER
    if label.word and reading.asks and not reading.personal and known is None:
        return Kind.QUESTION
    if reading.asks and reading.count < 2:
        return Kind.OTHER  # "Q3?"
    return Kind.ANSWER


def _mention(reading: Reading, label: Label, standing: Standing) -> Kind:
    """ "For Q4, I believe" answers; what names a question of which nothing is known does not."""
    if (
        label.number not in standing.asked
        or label.lead not in _TOWARDS
        or reading.call
        or reading.teaser
        or reading.notice
        or reading.count < 5
    ):
        return Kind.OTHER
    return Kind.ANSWER
