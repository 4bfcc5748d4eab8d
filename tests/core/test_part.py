"""What follows a label's number (CHATS.md section 6.3, rule 3)."""

from __future__ import annotations

import pytest

from desktop.core.part import last_part, read_number, read_tail


@pytest.mark.parametrize(
    ("text", "sub", "part", "more", "rest"),
    [
        ("1: yes", "", "", (), "yes"),
        ("1b: yes", "b", "", (), "yes"),
        ("1A yes", "a", "", (), " yes"),
        ("1a's", "", "", (), "a's"),
        ("1.5 yes", "5", "", (), " yes"),
        ("1.2.1 yes", "2.1", "", (), " yes"),
        ("1. 5 worms", "", "", (), "5 worms"),
        ("1:2 yes", "2", "", (), " yes"),
        ("1 1:1 yes", "", "", (), " 1:1 yes"),
        ("4/5: yes", "", "", (5,), "yes"),
        ("4 & 5 yes", "", "", (5,), " yes"),
        ("4 &amp; A5: yes", "", "", (5,), "yes"),
        ("1, A2, A3: yes", "", "", (2, 3), "yes"),
        ("1 and Q2 yes", "", "", (2,), " yes"),
        ("2 +1 yes", "", "", (), " +1 yes"),
        ("2/2. yes", "", "", (), "yes"),
        ("1 (1/2) yes", "", "1/2", (), " yes"),
        ("1 2/2 A path", "", "2/2", (), " A path"),
        ("1 (1 of 2) yes", "", "1/2", (), " yes"),
        ("1 1 of 2 people", "", "", (), " 1 of 2 people"),
        ("1, p2 - yes", "", "2", (), "yes"),
        ("1 part 2-I", "", "2", (), "I"),
        ("1 cont'd: yes", "", "cont", (), "yes"),
        ("1 (cont.) yes", "", "cont", (), " yes"),
        ("1 continents", "", "", (), " continents"),
        ("1 yes #tag (1/2)", "", "1/2", (), " yes #tag (1/2)"),
        ("1", "", "", (), ""),
    ],
)
def test_tails(text: str, sub: str, part: str, more: tuple[int, ...], rest: str) -> None:
    tail = read_tail(text, 1, int(text[0]))
    assert (tail.sub, tail.part, tail.more, text[tail.end :]) == (sub, part, more, rest)


def test_numbers_may_be_words() -> None:
    assert [read_number(word) for word in ("7", "one", "Zwei", "três", "many", "")] == [7, 1, 2, 3, 0, 0]


def test_the_part_at_the_end_may_stand_before_tags() -> None:
    assert last_part("why? (2/2) #gardenchat") == "2/2"
    assert last_part("why? (2/2) he said") == ""
