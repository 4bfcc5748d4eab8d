"""English as a document says it where no window brought another language."""

from __future__ import annotations

from datetime import UTC, datetime

from desktop.core.sentence import sentence
from desktop.core.speech import ENGLISH

AT = datetime(2015, 4, 8, 20, 5, tzinfo=UTC)


def test_words_and_counts_are_filled_in() -> None:
    assert ENGLISH.say("%1 by %2", "3 posts", "50%1") == "3 posts by 50%1"
    assert ENGLISH.count("%n post by %1", "%n posts by %1", 1204, "Ines") == "1,204 posts by Ines"
    assert ENGLISH.count("%n post", "%n posts", 1) == "1 post"
    assert ENGLISH.spoken(sentence("Look %1.", "up")) == "Look up."


def test_times_and_numbers_do_not_depend_on_the_computer() -> None:
    assert (ENGLISH.clock(AT), ENGLISH.day(AT), ENGLISH.short(AT)) == (
        "20:05",
        "Wednesday, 8 April 2015",
        "8 Apr",
    )
    assert (ENGLISH.number(1204), ENGLISH.number(4.55, 1)) == ("1,204", "4.5")


def test_names_are_listed() -> None:
    assert [ENGLISH.listed(names) for names in ([], ["a"], ["a", "b"], ["a", "b", "c"])] == [
        "",
        "a",
        "a and b",
        "a, b and c",
    ]
