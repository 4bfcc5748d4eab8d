"""A mail program is handed one letter to one person, whatever somebody wrote into it."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.mail import CUT, LONGEST, Letter, is_mailto, mailto

LETTER = Letter(
    "bram+chat@critlib.example",
    "Question in #critlib: Who pays & why?",
    "Asha Vale (@asha) asked:",
    "Who pays for the door,\nand why? 50 % of it? #critlib",
    "https://x.com/asha/status/9",
    "Third this week.",
)


def fields(address: str) -> dict[str, list[str]]:
    return parse_qs(urlsplit(address).query, strict_parsing=True)


def test_a_letter_arrives_as_it_was_written() -> None:
    address = mailto(LETTER)
    assert address.startswith("mailto:bram+chat@critlib.example?subject=Question%20in%20%23critlib")
    assert fields(address) == {
        "subject": [LETTER.subject],
        "body": [LETTER.body.replace("\n", "\r\n")],
    }
    assert is_mailto(address)


@given(
    st.builds(Letter, *[st.text(max_size=400)] * 4, st.text(max_size=20), st.text(max_size=400)),
)
def test_whatever_is_written_makes_one_mail_to_one_person(letter: Letter) -> None:
    address = mailto(letter)
    assert is_mailto(address)
    assert set(fields(address)) <= {"subject", "body"}


def test_a_name_and_a_subject_of_emoji_alone_leave_room() -> None:
    long = replace(LETTER, opening="😀" * 300, subject="😀" * 300, text="", note="")
    assert is_mailto(mailto(long))


def test_of_what_is_too_long_the_link_stays() -> None:
    long = replace(LETTER, text="門" * 3000, note="é" * 3000)
    address = mailto(long)
    assert len(address) <= LONGEST
    (body,) = fields(address)["body"]
    assert LETTER.link in body
    assert body.count(CUT) == 2
    assert body.startswith(LETTER.opening)


@pytest.mark.parametrize(
    "address",
    [
        "mailto:bram@critlib.example?bcc=mira@critlib.example",
        "mailto:bram@critlib.example?attach=/etc/passwd",
        "mailto:bram@critlib.example,mira@critlib.example",
        "mailto:bram@critlib.example%0D%0ABcc:mira@critlib.example",
        "mailto:?subject=a%0D%0ABcc:%20mira@critlib.example",
        "mailto:?subject=a%0ABcc",
        "mailto:?body=a%00",
        "mailto:?body=a%0Db",
        "mailto:?body=%ff",
        "mailto:?body=%4",
        "mailto:?subject=a&subject=b",
        "mailto:?body=a#b",
        "mailto:?body=" + "a" * LONGEST,
        "MAILTO:?body=a b",
        "mailto://host/path",
        "https://x.com",
        "file:///etc/passwd",
    ],
)
def test_no_other_mail_is_opened(address: str) -> None:
    assert not is_mailto(address)


def test_a_name_that_is_no_address_goes_to_nobody() -> None:
    for name in ("Bram", "bram@critlib.example, mira@critlib.example", "bram@critlib.example\nBcc: x@y.z"):
        assert mailto(replace(LETTER, to=name)).startswith("mailto:?subject=")
