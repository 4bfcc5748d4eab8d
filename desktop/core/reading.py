"""Reading: what one post's text says by itself: its labels, whose words it repeats, and what kind of sentence it is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from desktop.core.family import Role, role_of
from desktop.core.label import REACH, Label, Place, plain, scan
from desktop.core.pattern import pattern
from desktop.core.remark import count_words, is_call, is_format_notice, is_last_question, is_teaser
from desktop.core.repeat import find_repeat, quoted_author

_WORD = pattern(r"[^\W_]{3,}")
_TAG = pattern(r"[#@]\w+")
_ASKS = pattern(r"[?？¿؟]|か[。\s]")
_COMMANDS = pattern(
    r"(?:please |let['’]?s |now |also |or )?(?:"
    r"share|describe|name|list|tell|discuss|give|explain|think|consider|introduce|compare|pick|choose|imagine|post|"
    r"show|suggest|what|how|why|which|who|when|where|if|"
    r"in what|in which|any|wie|was|warum|welche|cómo|como|qué|que|cuál|qual|quel|quelle|comment|pourquoi)\b",
    re.IGNORECASE,
)
_PLEASE = pattern(
    r"\bplease (?:share|describe|name|list|tell|discuss|explain|introduce|give)\b", re.IGNORECASE
)
_PERSONAL = pattern(
    r"\b(?:I|I['’]?(?:m|d|ve|ll)\b|my|me|mine|mpow|we['’]?(?:ve|re)|yes|agree[ds]?|love|imo|imho|ich|mein\w*|yo|mi|creo|je)\b"
)
_TRAILS = pattern(r"^[a-z]|^up\b|(?:\.\s?\.|\u2026|!)\W*$")
_POINTS = pattern(
    r"\b(?:here|below|above|this is|is up|again|in case|ICYMI|re-?tweet|repost)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Reading:
    """The parts of a text that its kind depends on. `label` is the one that counts, `by` whose words hold it where
    they are repeated (else empty), `body` the words after the label."""

    label: Label | None = None
    by: str = ""
    asks: bool = False
    """A question mark in the words after the label."""
    commands: bool = False
    """They begin like a question or a task: "Describe how"."""
    personal: bool = False
    """They speak of their author: "I", "my", "love"."""
    teaser: bool = False
    notice: bool = False
    call: bool = False
    last: bool = False
    """ "Final question" without a number."""
    trails: bool = False
    """Few words that go nowhere: "is primed for take-off . . .", "comin' right up!"."""
    points: bool = False
    """ "Question 3 here!", or nothing but a link to a post."""
    quoted: str = ""
    """Handle of the post that is linked to."""
    count: int = 0
    """Words after the label, tags and addresses left out."""
    body: str = ""
    comments: bool = False
    """The label stands in the comment before repeated words, not in them."""


_CORRECTS = pattern(
    r".{0,6}\b(?:oops|whoops|sorry|meant?|correction|äh|perdón|pardon|digo)\b", re.IGNORECASE | re.DOTALL
)
"""Words right after a label, before a second one that takes its place: "A4 oops A3"."""
_SOON = 16
"""Code points between the two."""
TURNS = frozenset({"for", "re", "on", "regarding", "about"})
"""Words before a label after which a sentence turns to its question: "but for Q4, I believe"."""
NOTHING = Reading()
_DIGIT = pattern(
    r"[0-9](?:(?<=\b[QATFPRqatfprسج][0-9])|(?<=\b[QATFPRqatfprسج][.:#\-\s][0-9])|(?<=\b[QATFPRqatfprسج][.:#\-]\s[0-9])|(?=\)|\ufe0f?\u20e3))"
)
_FANCY = pattern(
    r"[\U0001d400-\U0001d7ff\U0001f130-\U0001f189\uff01-\uff5e\u24b6-\u24e9\u0660-\u0669\u06f0-\u06f9]"
)
_SPELT = (
    *(
        "ques",
        "topic",
        "answer",
        "ans ",
        "frage",
        "antwort",
        "pregunta",
        "pergunta",
        "respuesta",
        "resposta",
        "ponse",
        *("سؤال", "جواب", "جابة", "問", "答"),
    ),
    *("final", "dernière q", "ltima p", "last q", "last one", "bonus", "closing", "wrap", "bq"),
)


@lru_cache(maxsize=512)
def read(text: str) -> Reading:
    """Read one text; about 5 µs where nothing looks like a label, and linear in the text's first 700 signs.

    Reposts come in swarms, and a chat is read live and looking back: the last texts are kept.
    """
    if not _may_have_label(text):
        return NOTHING
    words = plain(text)
    repeat = find_repeat(words)
    label = None
    by, comments = "", False
    if repeat is not None:
        label, by = choose(words, repeat.start), repeat.by
        if label is None or label.place in (Place.PASSING, Place.WEAK):
            own = choose(words[: repeat.comment_end], 0)
            if own is not None and own.place not in (Place.PASSING, Place.WEAK):
                label, comments = own, True
    else:
        label = choose(words, 0)
    if label is None:
        last = is_last_question(words)
        return Reading(by=by, last=last, asks="?" in words, quoted=quoted_author(text)) if last else NOTHING
    start = 0 if repeat is None or comments else repeat.start
    return _read_around(text, words, start, label, by, comments=comments)


def repeats(text: str) -> bool:
    """Whether `text` gives the words of somebody else with their label: `read(text).by`, and quick where it is not."""
    if "@" not in text and "\uff20" not in text:
        return False
    return find_repeat(plain(text)) is not None and bool(read(text).by)


def _may_have_label(text: str) -> bool:
    """Cheap, and never wrong where it says no."""
    text = text[:REACH]
    if _DIGIT.search(text) is not None:
        return True
    low = text.lower()
    for word in _SPELT:
        if word in low:
            return True
    return not text.isascii() and _FANCY.search(text) is not None


def choose(words: str, start: int) -> Label | None:
    """The label that counts: the first that stands by itself, else the last that is named in passing."""
    best: Label | None = None
    for label in scan(words, start):
        if best is not None and best.place is Place.OPENING:
            return label if label.start - best.end < _SOON else best
        if label.place is Place.OPENING and _CORRECTS.match(words, label.end):
            best = label
            continue
        if label.place in (Place.OPENING, Place.WEAK):
            return label
        if best is None or (
            best.place is Place.PASSING and (label.place is not Place.PASSING or label.lead in {*TURNS, "to"})
        ):
            best = label
    return best


def _read_around(text: str, words: str, start: int, label: Label, by: str, *, comments: bool) -> Reading:
    after = _TAG.sub(" ", words[label.end :])
    if label.place is Place.OPENING and role_of(label.letter) is Role.ANSWER:
        return Reading(label, by, body=after.strip(), comments=comments)  # nothing else is asked of it
    before = _TAG.sub(" ", words[start : label.start])
    # At the end or in passing, the words before the label are what is said.
    body = before + after if label.place in (Place.END, Place.PASSING) else after
    body = body.strip(" \n\t\"“”'‘’:-)(")
    whole = before + " " + after
    if label.lead in TURNS and label.place is Place.PASSING and count_words(after) >= 5:
        whole, body = after, after.strip()  # "I missed Q1-3, but for Q4, I believe": what counts comes after
    quoted = quoted_author(text)
    count = count_words(body)
    sure = "://" in text or ":" in words[label.start : label.end]
    remark = count < 12 or label.place is not Place.OPENING
    return Reading(
        label,
        by,
        _ASKS.search(after if label.place is not Place.END else body) is not None,
        _COMMANDS.match(body) is not None or _PLEASE.search(body, 0, 280) is not None,
        _PERSONAL.search(body, 0, 160) is not None,
        is_teaser(whole if remark else body[:24]),
        remark and is_format_notice(words),
        remark and is_call(whole),
        is_last_question(words),
        count < 7 and not sure and _TRAILS.search(body) is not None,
        _POINTS.search(whole) is not None or (count < 4 and "://" in text and label.letter != "A"),
        quoted,
        count,
        body,
        comments,
    )


def words_of(body: str) -> frozenset[str]:
    """The words by which two wordings of a question are compared."""
    return frozenset(_WORD.findall(body[:300].casefold()))


def alike(words: frozenset[object], known: frozenset[object]) -> bool:
    """The same question in nearly the same words; three words say nothing."""
    return min(len(words), len(known)) > 3 and len(words & known) >= 0.6 * min(len(words), len(known))
