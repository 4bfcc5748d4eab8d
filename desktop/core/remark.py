"""Remark: posts that name a question but neither ask nor answer it: teasers, format notices, calls for help."""

from __future__ import annotations

import re


def _phrases(*phrases: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(phrases)})\b", re.IGNORECASE)


_TEASER = _phrases(
    *(
        "coming",
        "comes",
        "on (?:the|its) way",
        "on deck",
        "up next",
        "next up",
        "is next",
        "incoming",
        "follows",
    ),
    *(
        "(?:get|getting|be) ready",
        "ready for",
        "rolling",
        "horizon",
        "around the corner",
        "bringing",
        "drum ?roll",
    ),
    *("(?:almost|nearly) time", "time for", "moving (?:on|to|along)", "moves? on", "getting to", "about to"),
    *("here we go", "heads[- ]?up", "stand ?by", "stay tuned", "shortly", "momentarily", "soon"),
    *("will (?:be|come|go|post|follow)", "let['’]?s (?:go|move|get)"),
    r"(?:in|after) (?:a|one|two|three|just a|\d+) (?:moment|min|minute|sec|second|bit|few)s?",
)
_FORMAT = _phrases(
    r"q\d?\s?[/&,]\s?a\d?",
    r"q\s?(?:and|&|/)\s?a",
    r"q1\W{1,3}a1",
    "format",
    r"(?:answer|respond|reply|us(?:e|ing)|preface|begin|start|label|tag|include|number)\w{0,3} (?:\w+ ){0,5}"
    r"[\"“'‘(]?[aqrt]\d\b[^?]{0,30}\b(?:etc|a[2-9]|format|tag|hashtag)",
    r"remember to (?:use|tag|add|include|label)",
)
_PAIR = re.compile(r"\b[qt](\d)\b\W{1,5}(?:and |with |for |y |or )?(?:use |an? )?\W?[art]\1\b", re.IGNORECASE)
_CALL = _phrases(
    *(
        "miss(?:ed|ing)?",
        "what(?:['’]?s| is| was)",
        "whats",
        "where(?:['’]?s| is)",
        "re-?posts?",
        "re-?tweet",
        "RT",
    ),
    *("resend", "repeat", "already on", "still on", "stuck on", "caught up", "catch(?:ing)? up", "no answer"),
    r"(?:(?:can|could|did|do|have|has)(?:n['’]?t|['’]?t)?|cannot) (?:\w+ ){0,3}(?:see|find|get|catch|post)",
    *(
        "skip(?:ped|ping)?",
        "pass on",
        "not sure (?:about|on)",
        "behind",
        "forgot",
        "fixed",
        "late",
        "thank(?:s| you)",
    ),
    *(
        "(?:previous|last) tweets?",
        "those (?:tweets?|were)",
        "that was",
        "meant for",
        "supposed to",
        "is that",
    ),
    *(
        "should (?:be|have been|say)",
        "which question",
        "are we",
        "thinking about",
        "looking forward",
        "wait(?:ing)? for",
    ),
    "still (?:thinking|working|pondering)",
    "(?:great|good) (?:question|answers?|responses?|discussion|ideas?)",
    "love (?:the |these |all )?(?:answers?|responses?)",
    *(
        "answers? (?:to|for)",
        "responses? to",
        "before",
        "until",
        "during",
        "archive",
        "transcript",
        "storify",
    ),
    r"(?:more|other|any|anyone|anybody) (?:\w+ ){0,3}(?:for|to|on|want)",
)
_LAST = _phrases(
    "(?:final|last|closing|wrap[- ]?up|bonus) (?:q|question|one)",
    r"q\s?wrap",
    "final q",
    r"bonus[ :]{0,3}q",
    r"BQ(?=[:.])",
)
_LONG_ENOUGH = re.compile(r"[^\W\d_]{2,}")
_REACH = 300


def is_teaser(words: str) -> bool:
    """ "Q2 coming up", "Question 3 on the way", "Q5 on deck"."""
    return _TEASER.search(words, 0, _REACH) is not None


def is_format_notice(words: str) -> bool:
    """ "We'll be using a Q1/A1 format"."""
    return _FORMAT.search(words, 0, _REACH) is not None or _PAIR.search(words, 0, _REACH) is not None


def is_call(words: str) -> bool:
    """ "What's Q3?", "I missed Q2", "Already on Q5", "Forgot to tag Q2": about the chat, not about its subject."""
    return _CALL.search(words, 0, _REACH) is not None


def is_last_question(words: str) -> bool:
    """ "Final question: ..." without a number."""
    return _LAST.search(words, 0, _REACH) is not None


def count_words(words: str) -> int:
    """Words of two letters and more, up to 40."""
    return sum(1 for _, _ in zip(range(40), _LONG_ENOUGH.finditer(words), strict=False))
