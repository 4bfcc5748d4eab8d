"""Who has just come in is known by what they say, in the languages that labels are read in."""

from __future__ import annotations

import pytest

from desktop.core.newcomer import asks_to_join, introduces, says_first_time, without_leave
from desktop.core.reading import read


@pytest.mark.parametrize(
    "text",
    [
        "Bram from Ghent #gardenchat",
        "Hi #gardenchat! I'm Mira, a school librarian in Ulm",
        "Mira Engel, allotment holder and teacher, Ulm #gardenchat",
        "Asha here, from Leeds #gardenchat",
        "A1: Hi, I'm Asha from Leeds #gardenchat",
        "Hallo #gartenchat, ich bin Mira aus Ulm",
        "Moin aus Hamburg #gartenchat",
        "Bonjour #jardinchat, je suis Inès de Lyon",
        "Hola #huertochat, soy Asha desde Lima",
    ],
)
def test_who_says_name_and_place_introduces_themselves(text: str) -> None:
    assert introduces(text, read(text))


@pytest.mark.parametrize(
    "text",
    [
        "A2: Lessons from Boston gardens are useful #gardenchat",
        "Great question! I'm going to think about it #gardenchat",
        "Compost works best from spring on #gardenchat",
        "So excited to be here tonight #gardenchat",
    ],
)
def test_who_says_something_else_does_not(text: str) -> None:
    assert not introduces(text, read(text))


@pytest.mark.parametrize(
    "text",
    [
        "This is my first #gardenchat",
        "Bram from Ghent, first time here #gardenchat",
        "Hi everyone, I am new to the chat #gardenchat",
        "Zum ersten Mal dabei #gartenchat",
        "C'est ma première fois ici #jardinchat",
        "Es mi primera vez en #huertochat",
    ],
)
def test_a_first_time_is_heard(text: str) -> None:
    assert says_first_time(text)


@pytest.mark.parametrize(
    "text",
    [
        "May I read along? First time here, just lurking #gardenchat",
        "First time here: is it okay if I just lurk? #gardenchat",
        "Bin neu hier, darf ich einfach mitlesen? #gartenchat",
    ],
)
def test_who_asks_to_be_let_in_for_the_first_time_asks_for_nothing_else(text: str) -> None:
    assert asks_to_join(text)
    assert says_first_time(text)
    assert "?" not in without_leave(text)


def test_who_asks_for_more_than_to_be_let_in_is_heard() -> None:
    text = "May I read along? And where do I find Q1? #gardenchat"
    assert without_leave(text).split() == ["And", "where", "do", "I", "find", "Q1?", "#gardenchat"]
    assert not asks_to_join("Can I join the mailing list somewhere? #gardenchat")


@pytest.mark.parametrize(
    "text",
    [
        "Welcome to all who are new here! #gardenchat",
        "Is this your first #gardenchat?",
        "My students saw their first time lapse #gardenchat",
        "If you are new to our chats, we meet on Fridays #gardenchat",
    ],
)
def test_somebody_elses_first_time_is_not(text: str) -> None:
    assert not says_first_time(text)
