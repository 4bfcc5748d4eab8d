"""What a post asks of who leads the chat, in the languages that labels are read in."""

from __future__ import annotations

import pytest

from desktop.core.plea import Plea, asks_for_question, asks_one, asks_something
from desktop.core.reading import read


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("What's Q3? #gardenchat", 3),
        ("Can someone repost Q2? #gardenchat", 2),
        ("I missed Q2 #gardenchat", 2),
        ("I can't seem to see Q5", 5),
        ("#gardenchat what is Q3 or a website with the questions?", 3),
        ("Just got here, what question are we on? #gardenchat", None),
        ("Hi from Ulm. Where are we? #gardenchat", None),
        ("Can someone share the original questions again? #gardenchat", None),
        ("Kann jemand F2 nochmal posten? #gartenchat", 2),
        ("Was war F3? #gartenchat", 3),
        ("Bei welcher Frage sind wir gerade? #gartenchat", None),
        ("Je ne vois pas la Q4 #jardinchat", 4),
        ("C'est quoi la Q2 ? #jardinchat", 2),
        ("On en est à quelle question ? #jardinchat", None),
        ("¿Cuál es la P3? #huertochat", 3),
        ("¿Alguien puede repetir la P2? #huertochat", 2),
        ("¿Por qué pregunta vamos? #huertochat", None),
    ],
)
def test_who_looks_for_a_question_is_heard(text: str, number: int | None) -> None:
    assert asks_for_question(text, read(text)) == Plea(number)


@pytest.mark.parametrize(
    "text",
    [
        "A3: What's missing is time #gardenchat",
        "So I missed Q1-3, but for Q4, I believe that mulch helps #gardenchat",
        "Hi all. Missed Q1, but happy to chime in #gardenchat",
        "Q2 has great answers! #gardenchat",
        "No idea about Q3 #gardenchat",
        "What question would you ask a gardener? #gardenchat",
        "RT @ines: Q3: What did you stop doing? #gardenchat",
        "Thinking about Q2 #gardenchat",
        "Q3: Compost, and what's left of it? Nothing. #gardenchat",
        "Antwort auf F2: nochmal umgraben #gartenchat",
    ],
)
def test_who_answers_or_only_names_a_question_is_left_alone(text: str) -> None:
    assert asks_for_question(text, read(text)) is None


@pytest.mark.parametrize(
    "text",
    [
        "How do you handle the paperwork? #gardenchat",
        "Has anyone tried raised beds on a balcony? #gardenchat",
        "Question: does frost hurt garlic? #gardenchat",
        "Wie macht ihr das mit den Schnecken? #gartenchat",
        "Quelqu'un sait ? Comment gardez-vous les graines ? #jardinchat",
        "¿Cómo riegan en agosto? #huertochat",
    ],
)
def test_a_question_to_everybody_is_one(text: str) -> None:
    assert asks_something(text)


@pytest.mark.parametrize(
    "text",
    [
        "Did you know that garlic has a flower? #gardenchat",
        "Who's joining tonight? #gardenchat",
        "Lovely, right? #gardenchat",
        "Why not? #gardenchat",
        "More on this: https://garden.example/a?b=c #gardenchat",
    ],
)
def test_a_question_that_wants_no_answer_is_none(text: str) -> None:
    assert not asks_something(text)


def test_who_is_named_is_asked_only_where_something_is_asked() -> None:
    assert asks_one("@ines is the list somewhere? #gardenchat")
    assert not asks_one("@ines great ?s tonight #gardenchat")
    assert not asks_one("@ines so true, isn't it? #gardenchat")
