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
    ARABIC = "sj"
    JAPANESE = "ja"


LETTERS = ("Q", "A", "T", "F", "P", "R", "س", "ج", "質問", "回答", "問", "答")
SIGNS = "QATFPRسج"
"""Those of them that are one sign, with a number right behind it or after a blank."""
ALWAYS = frozenset("QA")
"""Letters that label a post in every chat; the others are look-alikes until the chat uses them."""

_ROLES = {
    **dict.fromkeys(("Q", "F", "P", "س", "質問", "問"), Role.ASK),
    **dict.fromkeys(("A", "R", "ج", "回答", "答"), Role.ANSWER),
    "T": Role.BOTH,
}
ANSWERS = tuple(letter for letter, role in _ROLES.items() if role is not Role.ASK)
"""What an answer may be labelled with."""
_LETTERS_OF = {
    Style.AUTO: frozenset(LETTERS),
    Style.QA: ALWAYS,
    Style.TOPIC: ALWAYS | {"T"},
    Style.GERMAN: ALWAYS | {"F"},
    Style.IBERIAN: ALWAYS | {"P", "R"},
    Style.FRENCH: ALWAYS | {"R"},
    Style.ARABIC: ALWAYS | {"س", "ج"},
    Style.JAPANESE: ALWAYS | {"質問", "回答", "問", "答"},
}
_PAIRS = {
    Style.TOPIC: ("T", "T"),
    Style.GERMAN: ("F", "A"),
    Style.IBERIAN: ("P", "R"),
    Style.FRENCH: ("Q", "R"),
    Style.ARABIC: ("س", "ج"),
    Style.JAPANESE: ("質問", "回答"),
}
_ANSWER_OF = {"P": "R", "T": "T", "س": "ج", "質問": "回答", "問": "答"}
_OF_LANGUAGE = {
    "de": Style.GERMAN,
    "es": Style.IBERIAN,
    "pt": Style.IBERIAN,
    "fr": Style.FRENCH,
    "ar": Style.ARABIC,
    "ja": Style.JAPANESE,
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
    "سؤال": "س",
    "السؤال": "س",
    "جواب": "ج",
    "الجواب": "ج",
    "إجابة": "ج",
    "الإجابة": "ج",
    "質問": "質問",
    "回答": "回答",
    "問": "問",
    "答": "答",
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
    if role_of(letter) is Role.ANSWER:
        return frozenset()
    if letter == "Q":
        return frozenset("QR")
    return frozenset({letter, _ANSWER_OF.get(letter, letter)})


def asking(style: Style | None) -> str:
    """The letter that hosts of a chat in that style put before a question's number."""
    return _PAIRS.get(style or Style.AUTO, ("Q", "A"))[0]


def answering(style: Style | None, asked: str = "") -> str:
    """The letter of answers where questions are `asked` under one letter, or where none was asked yet."""
    pair = _PAIRS.get(style or Style.AUTO, ("Q", "A"))
    return pair[1] if asked in ("", pair[0]) else _ANSWER_OF.get(asked, "A")


def style_of(language: str) -> Style:
    """What chats in a language ("pt", "de-AT") are most likely to label with."""
    return _OF_LANGUAGE.get(language.replace("_", "-").partition("-")[0].casefold(), Style.QA)
