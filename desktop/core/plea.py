"""Plea: what a post asks of who leads the chat: a question once more, where the chat is, or something of its own."""

from __future__ import annotations

import re
from typing import NamedTuple

from desktop.core.label import Place, plain
from desktop.core.pattern import pattern
from desktop.core.reading import Reading

_REACH = 300
_TAG = pattern(r"[#@]\w+|https?://\S+|\bpic\.\w+\.com/\S+")
_WORD = pattern(r"[^\W\d_]{2,}")
_FEW = 9
"""Words about a question's number up to which a post is about nothing else: "Just got home, what is Q3 please?"."""
_WHICH = pattern(
    r"\b(?:"
    r"wh(?:at|ich) (?:question|q|one|number)(?:['’]?s| is| are|['’]?re)? (?:we|this|it|everyone|"
    r"everybody) ?(?:on|at|up to|now|doing)?|"
    r"what['’]?s the (?:current |latest )?(?:question|q)(?= ?(?:\?|$|now|again|pl))|where are we(?= ?(?:\?|"
    r"$|now|at\b|up to|on\b))|"
    r"(?:can|could|would|will|pl(?:ea)?se)(?: \w+){0,3} (?:re-?post|repeat|re-?tweet|post) (?:me )?(?:the|"
    r"that|our|last|first|current)"
    r" (?:\w+ ){0,2}(?:questions?|qs?)\b|"
    r"(?:what|which) (?:is|was) the (?:current|last|latest|first) (?:question|q)\b|"
    r"(?:share|see|get|have|send|tweet) (?:\w+ )?the (?:\w+ )?(?:questions?|qs?) (?:again|please|pls)|"
    r"where (?:can|do) (?:i|we) (?:find|see) the questions?|(?:bei|auf|an) welcher frage|"
    r"welche frage (?:ist|läuft|haben wir|gerade|jetzt)|"
    r"wo (?:sind|stehen) wir(?= ?(?:\?|$|gerade|jetzt|denn))|(?:die|letzte|"
    r"aktuelle) frage (?:bitte )?(?:nochmal|noch mal|noch einmal|wiederholen)|"
    r"(?:à|sur) quelle question|quelle (?:est la )?question (?:en cours|maintenant|actuelle)|on en est où|"
    r"où en (?:est[- ]on|sommes[- ]nous)|"
    r"(?:répéter|reposter|redire) la (?:dernière )?question|"
    r"(?:en|por) (?:qué|que|cuál|cual) pregunta|(?:qué|que|cuál|cual) pregunta (?:es|va|toca|vamos|estamos)|"
    r"por dónde (?:vamos|van)|"
    r"repetir la (?:última )?pregunta"
    r")",
    re.IGNORECASE,
)
"""Asks where the chat is, without a number."""
_HINTS = (
    "question",
    " q ",
    " q?",
    " qs",
    "frage",
    "pregunta",
    "are we",
    "sind wir",
    "stehen wir",
    "en est",
    "vamos",
    "van",
)
"""One of these is in every text that asks so; looking for them takes a fraction of the time."""
_AGAIN = pattern(
    r"\b(?:"
    r"re-?posts?|re-?post(?:ing)|re-?tweet|re-?send|repeat|again|(?:see|find|get)\b|(?:i|we|"
    r"just) (?:\w+ )?missed|what|whats|what['’]s|"
    r"where|wheres|where['’]s|anyone|someone|somebody|"
    r"wiederhol\w*|nochmals?|noch (?:ein)?mal|was|wie|wo|verpasst|"
    r"répét\w*|reposte\w*|quelle|quoi|où|raté|manqué|vois|trouve|encore|"
    r"repit\w*|repet\w*|cuál|cual|qué|dónde|veo|encuentro|perdí|perdi|otra vez"
    r")\b",
    re.IGNORECASE,
)
_CANNOT = pattern(
    r"\b(?:can['’]?t|cannot|can not|don['’]?t|didn['’]?t|couldn['’]?t|could not|unable to|never|haven['’]?t|"
    r"nicht|keine?|pas|no) (?:\w+ ){0,3}"
    r"(?:see|saw|seen|find|get|got|sehe|sehen|finde|finden|gesehen|vois|vu|trouve|veo|vi|encuentro)\b|"
    r"\bfinde\b.{0,20}\bnicht\b|"
    r"\b(?:vois|vu|trouve|retrouve) (?:pas|plus)\b|\bsehe\b.{0,20}\bnicht\b|\b(?:missed|verpasst|raté|"
    r"manqué|perdí)\b",
    re.IGNORECASE,
)
_MIND = pattern(
    r"\bno (?:idea|answer|clue)|\bnothing\b|\bbut\b|\baber\b|\bmais\b|\bpero\b|\banswer(?:s|ed|ing)?\b|"
    r"\blove\b|\bthanks?\b|\bgreat\b|\bgood\b"
    r"|\bcoming\b|\bnext\b|\bready\b|\bsorry\b",
    re.IGNORECASE,
)
"""Words of a post that says something else about a question, or has got over missing it."""
_ASKS = pattern(
    r"(?:^|[.!?…:;,\-–—)]\s*|\b(?:and|but|so|or|hey|hi|ok|question|curious|wondering|und|aber|et|mais|y|"
    r"pero) )"
    r"(?:[\"“¿(]\s*)?(?:"
    r"how|what|what['’]?s|why|who|where|when|which|whose|is there|are there|is it|are|is|does|do|did|has|"
    r"have|can|could|would|should|will|any|"
    r"anyone|anybody|"
    r"wie|was|warum|wieso|wer|wo|wann|welche[rsn]?|gibt es|ist|sind|hat|haben|kann|können|sollte|"
    r"comment|que|quoi|pourquoi|qui|où|quand|quel(?:le)?s?|est-ce|y a-t-il|avez|peut|"
    r"cómo|qué|por qué|quién|dónde|cuándo|cuál(?:es)?|hay|alguien|puede|pueden"
    r")\b[^?]{8,}[?？]",
    re.IGNORECASE,
)
_RHETORIC = pattern(
    r"\b(?:did (?:you|y['’]?all|we|i) (?:know|actually)|join (?:us|in)|check (?:it|this)? ?out|reminder|"
    r"who(?:['’]?s| is| else)? (?:\w+ )?(?:here|joining|in|with|ready|up|excited|else|"
    r"agrees?)\b|are you (?:ready|joining|in|here)|"
    r"(?:won['’]?t|will|can|would) you (?:be )?join|have you (?:seen|read|heard|checked|joined|registered|"
    r"signed)|"
    r"what do you (?:think|say)\?|who knew|why not\b|who are we|could be|have in common|were asked|"
    r"how (?:cool|awesome|great|fun|about that)|"
    r"isn['’]?t (?:it|that|this)|right\?|eh\?|huh\?|no\?|ready for|want to (?:know|learn|see|get|join|win)|"
    r"looking for|need (?:a|some|help)|"
    r"see you|anyone (?:else )?(?:here|joining|there|else agree)|how (?:are|is|r) (?:you|everyone|y['’]?all|"
    r"things)|how['’]?s (?:it|everyone))",
    re.IGNORECASE,
)


_AFTER_ALL = pattern(
    r"\?(?=['’]?\w)|\b(?:right|yeah|yes|no|eh|huh|ok|okay|amirite|agreed?|oder|ne|gell|non|hein|verdad|cierto|"
    r"isn't it|n'est-ce pas)\W*\?|"
    r"\w+\W{0,2}\? *[;:=]-?[)DP]",
    re.IGNORECASE,
)
"""A mark that asks for nothing: "your ?s", "right?"."""
_SENTENCE_END = pattern(r"[.!?…]+\s")
_MARK = pattern(r"\w[\"'”’)*]{0,2}\s?[?？]")


class Plea(NamedTuple):
    """Asks for question `number` again; None for the one that is current."""

    number: int | None = None


def asks_for_question(text: str, reading: Reading) -> Plea | None:
    """ "Can someone repost Q2?", "What's Q3?", "I missed Q2": and nothing else; "Which question are we on?".

    For the post of somebody who does not lead the chat. `reading` is the text's.
    """
    label = reading.label
    if label is None:
        small = text[:_REACH].lower()
        if not any(hint in small for hint in _HINTS):
            return None
        found = _WHICH.search(_said(plain(text[:_REACH])))
        return None if found is None else Plea()
    if label.letter in "AR" and label.place is Place.OPENING:
        return None
    if reading.by or reading.teaser or reading.notice:
        return None
    words = plain(text[:_REACH])
    around = _TAG.sub(" ", words[: label.start] + " " + words[label.end :])
    if label.place is not Place.OPENING and len(_WORD.findall(around)) > _FEW:
        around = _TAG.sub(" ", _sentence(words, label.start, label.end))
    asked = "?" in around
    if len(_WORD.findall(around)) > _FEW or _MIND.search(around) is not None:
        return None
    if label.place is Place.OPENING and not asked:
        return None
    if _CANNOT.search(around) is None and not (asked and _AGAIN.search(around) is not None):
        return None
    return Plea(label.number)


def _sentence(words: str, start: int, end: int) -> str:
    """The question that has the label in it, without the label: what it is at the end of an introduction."""
    asked, mark, _ = words[end:].partition("?")
    if not mark or _SENTENCE_END.search(asked):
        return words
    return f"{_SENTENCE_END.split(words[:start])[-1]} {asked}?"


def asks_one(text: str) -> bool:
    """Whether words that name somebody ask something of them; "Nice, isn't it?" and "your ?s" do not."""
    if "?" not in text and "\uff1f" not in text:
        return False
    words = _said(text)
    return len(_WORD.findall(words)) > 1 and _MARK.search(_AFTER_ALL.sub(" ", words)) is not None


def asks_something(text: str) -> bool:
    """Whether somebody's words hold a question to all that wants an answer: "How do you handle the paperwork?"."""
    if "?" not in text and "\uff1f" not in text:
        return False
    words = _AFTER_ALL.sub(" ", _said(text))
    if len(_WORD.findall(words)) < 4 or _RHETORIC.search(words) is not None:
        return False
    return _ASKS.search(words) is not None


def _said(text: str) -> str:
    """The words on one line, without tags, names and links."""
    return " ".join(_TAG.sub(" ", text[:_REACH]).split())
