"""A sentence is read as English by whoever knows nothing of languages, and can be said again in another."""

from __future__ import annotations

from desktop.core.sentence import counted_sentence, sentence


def test_a_sentence_is_the_english_that_it_says() -> None:
    said = sentence("There is no time zone %1.", "Mars/Olympus")
    assert said == "There is no time zone Mars/Olympus."
    assert isinstance(said, str)


def test_it_remembers_how_it_was_put_together() -> None:
    said = sentence("%2 asks %1.", "Ines", 3)
    assert (said.source, said.values, said.number) == ("%2 asks %1.", ("Ines", 3), None)


def test_a_value_is_never_read_for_more() -> None:
    assert sentence("%1 of %2", "50%2 off", "all") == "50%2 off of all"
    assert counted_sentence("%n line of %1", "%n lines of %1", 2, "%n.csv") == "2 lines of %n.csv"


def test_so_many_are_said_in_english_by_their_number() -> None:
    assert [str(counted_sentence("%n line", "%n lines", number)) for number in (0, 1, 2)] == [
        "0 lines",
        "1 line",
        "2 lines",
    ]
