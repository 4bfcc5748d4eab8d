"""Family: which letters and words a chat labels its posts with, and whether each asks, answers or does both."""

from __future__ import annotations

from enum import StrEnum


class Role(StrEnum):
    """What a label claims. `BOTH`: hosts and participants write the same letter (T0, T1 of topic chats)."""

    ASK = "ask"
    ANSWER = "answer"
    BOTH = "both"


class Style(StrEnum):
    """How a room labels (CHATS.md section 6.3, rule 2). `AUTO` finds out: a family other than Q and A counts once it
    has asked a question."""

    AUTO = "auto"
    QA = "qa"
    TOPIC = "t"
    GERMAN = "fa"
    IBERIAN = "pr"
    FRENCH = "qr"


LETTERS = "QATFPR"
ALWAYS = frozenset("QA")
"""Letters that label a post in every chat; the others are look-alikes until the chat uses them."""

_ROLES = {"Q": Role.ASK, "F": Role.ASK, "P": Role.ASK, "A": Role.ANSWER, "R": Role.ANSWER, "T": Role.BOTH}
_LETTERS_OF = {
    Style.AUTO: frozenset(LETTERS),
    Style.QA: ALWAYS,
    Style.TOPIC: ALWAYS | {"T"},
    Style.GERMAN: ALWAYS | {"F"},
    Style.IBERIAN: ALWAYS | {"P", "R"},
    Style.FRENCH: ALWAYS | {"R"},
}

WORDS = {
    "question": "Q",
    "ques": "Q",
    "topic": "T",
    "answer": "A",
    "ans": "A",
    "frage": "F",
    "antwort": "A",
    "pregunta": "P",
    "pergunta": "P",
    "respuesta": "R",
    "resposta": "R",
    "réponse": "R",
    "reponse": "R",
}
"""Words that stand for a letter: "Question 3", "Frage 2"."""

NUMBERS = {
    word: number
    for number, words in enumerate(
        (
            "one uno une eins um",
            "two dos deux zwei dois",
            "three tres trois drei três",
            "four cuatro quatre vier quatro",
            "five cinco cinq fünf",
            "six seis sechs",
            "seven siete sept sieben sete",
            "eight ocho huit acht oito",
            "nine nueve neuf neun nove",
            "ten diez dix zehn dez",
        ),
        start=1,
    )
    for word in words.split()
}
"""Numbers as words: "Question one"."""


def role_of(letter: str) -> Role:
    return _ROLES[letter]


def letters_of(style: Style) -> frozenset[str]:
    """The letters that may be labels in a room of that style."""
    return _LETTERS_OF[style]


def partners(letter: str) -> frozenset[str]:
    """The letters that a question under `letter` makes labels: after P1, R1 is an answer and no road."""
    return frozenset({"P": "PR", "Q": "QR", "F": "F", "T": "T"}.get(letter, ""))
