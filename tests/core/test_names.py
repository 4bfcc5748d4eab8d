"""People may be called by their names, by initials or by numbers; then nothing in a text names them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from desktop.core.names import Names, Naming
from desktop.core.origin import X_ORIGIN
from desktop.core.post import Author, Post
from desktop.core.proceedings import proceedings
from desktop.core.room import Room

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
INES, ASHA = Author("1", "ines_holt", "Ines Holt"), Author("2", "asha_vale", "Asha Vale")
OTHER = Author("3", "ai_volt", "Anders Isak Volt")
TEXT = "A1: @Ines_Holt and Asha  Vale met @nobody_h, see https://x.com/ines_holt/status/1 or mail asha@garden.example"
CHAT = proceedings(
    [
        Post(str(number), author, text, NOON + timedelta(minutes=number))
        for number, (author, text) in enumerate(
            [(INES, "Q1: Why?"), (ASHA, TEXT), (OTHER, "A1: @asha_vale no")], 10
        )
    ],
    Room("gardenchat", X_ORIGIN, hosts=("ines_holt",)),
)


def test_names_that_are_shown_leave_everything_as_it_is() -> None:
    names = Names(Naming.SHOWN, CHAT)
    assert (names.name(ASHA), names.handle(ASHA), names.words(TEXT), names.post_id("11")) == (
        "Asha Vale",
        "@asha_vale",
        TEXT,
        "11",
    )


@pytest.mark.parametrize(
    ("naming", "people", "words"),
    [
        (
            Naming.NUMBERS,
            ["Person 1", "Person 2", "Person 3"],
            "A1: @Person 1 and Person 2 met @Person 4, see [link] or mail [mail]",
        ),
        (
            Naming.INITIALS,
            ["I.H.", "A.V.", "A.V. 2"],
            "A1: @I.H. and A.V. met @N., see [link] or mail [mail]",
        ),
    ],
)
def test_whoever_is_hidden_is_called_the_same_everywhere(
    naming: Naming, people: list[str], words: str
) -> None:
    names = Names(naming, CHAT)
    assert [names.name(author) for author in (INES, ASHA, OTHER)] == people
    assert names.words(TEXT) == words
    assert names.words("ftp://garden.example/asha_vale") == "[link]"
    assert names.handle(ASHA) == ""
    assert [names.post_id(post_id) for post_id in ("10", "11", "12", "10", "")] == ["1", "2", "3", "1", ""]


def test_a_tag_is_no_name_and_neither_is_half_of_one() -> None:
    names = Names(Naming.NUMBERS, CHAT)
    assert names.words("#asha_vale Asha Valerie") == "#asha_vale Asha Valerie"
