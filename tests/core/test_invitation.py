"""A link is read as it was meant or refused with a sentence, and nothing dangerous comes through it."""

from __future__ import annotations

from datetime import UTC, datetime
from urllib.parse import quote, urlencode

import pytest
from hypothesis import example, given
from hypothesis import strategies as some

from desktop.core.errors import BadInput
from desktop.core.family import Style
from desktop.core.invitation import (
    MAX_INVITATION_FILE,
    MAX_LINK,
    Invitation,
    chat_file,
    format_invitation,
    is_address,
    page_link,
    parse_invitation,
    parse_invitation_file,
)
from desktop.core.plan import Plan, Planned

CLIENT_ID = "Y2FyZGVuLWNoYXQtZXhhbXBsZToxOmNp"
WHOLE = Invitation(
    hashtag="critlib",
    aliases=("critlibchat",),
    hosts=("ines", "mira"),
    guests=("bram",),
    topic="Stopping, and why we don't",
    plan=Plan.of(
        datetime(2026, 11, 26, 18, 0, tzinfo=UTC),
        60,
        [
            Planned(1, "What did you stop doing? 50% + more & #other=things", 5),
            Planned(2, "Wer räumt auf? 🧹", 20),
        ],
    ),
    client_id=CLIENT_ID,
    payer="Example Library & Friends",
    title="The autumn chat",
    aim="Leave with one thing to stop",
    style=Style.QA,
    zone="America/Los_Angeles",
    rule="FREQ=WEEKLY;INTERVAL=2;BYDAY=TH",
    uid="0c9a4a1e-52b1-4a0c-9d0b-0d2e7a5f3c11",
    sequence=3,
    is_cancelled=True,
)
PAGE = "https://example.org/join/"


def link(**given: str) -> str:
    return f"parley:join?{urlencode({'v': '1', 'tag': 'critlib', **given})}"


def test_an_invitation_comes_through_its_link_as_it_was() -> None:
    assert parse_invitation(format_invitation(WHOLE)) == WHOLE
    assert format_invitation(WHOLE).isascii()


def test_its_form_for_people_without_parley_says_the_same_and_tells_no_server() -> None:
    address = page_link(WHOLE, PAGE)
    assert parse_invitation(address) == WHOLE
    assert address.partition("#")[0] == PAGE
    assert is_address(address)


def test_a_link_of_an_earlier_parley_says_what_it_said() -> None:
    first = "parley:join?v=1&tag=critlib&host=ines&start=2026-11-26T18:00:00Z&minutes=60&q=1@5:Why%3F"
    assert parse_invitation(first) == Invitation(
        "critlib",
        hosts=("ines",),
        plan=Plan.of(datetime(2026, 11, 26, 18, 0, tzinfo=UTC), 60, [Planned(1, "Why?", 5)]),
    )
    assert format_invitation(parse_invitation(first)) == first


def test_a_link_written_by_hand_or_by_a_browser_is_read() -> None:
    by_hand = "PARLEY:join?v=1&tag=%23CritLib&host=@ines&host=INES&start=2026-11-26T19:00:00%2B01:00&q=1@5:Why+stop?"
    read = parse_invitation(f"  {by_hand}\n")
    assert (read.hashtag, read.hosts) == ("CritLib", ("ines",))
    assert read.plan == Plan.of(datetime(2026, 11, 26, 18, 0, tzinfo=UTC), 60, [Planned(1, "Why stop?", 5)])


def test_what_a_later_version_adds_is_ignored() -> None:
    assert parse_invitation(link(style="of 2031", link="https://example.org/")) == Invitation("critlib")


def test_whose_app_it_is_means_nothing_without_an_app() -> None:
    assert parse_invitation(link(payer="Example Library")) == Invitation("critlib")


@pytest.mark.parametrize(
    ("danger", "named"),
    [
        ({"client_secret": "x"}, "secret key"),
        ({"Bearer_Token": "x"}, "secret key"),
        ({"access_token": "x"}, "secret key"),
        ({"consumer_key": "x"}, "secret key"),
        ({"topic": "A" * 22 + "%2Fq"}, "secret key"),
        ({"payer": "Bearer abcdefghijklmnopqrstuvwxyz"}, "secret key"),
        ({"api_url": "https://example.org"}, "address"),
        ({"origin": "https://example.org"}, "address"),
        ({"token_url": "https://example.org"}, "secret key"),
        ({"redirect_uri": "https://example.org"}, "address"),
        ({"client_id": "k" * 50, "payer": "Example Library"}, "client id"),
        ({"client_id": "https://example.org", "payer": "Example Library"}, "client id"),
        ({"client_id": CLIENT_ID}, "does not say whose"),
        ({"payer": "Example\u202eyrarbiL", "client_id": CLIENT_ID}, "cannot be seen"),
        ({"payer": "Example\u200b Library", "client_id": CLIENT_ID}, "cannot be seen"),
        ({"topic": "one\x00two"}, "cannot be seen"),
        ({"topic": "one\ntwo"}, "cannot be seen"),
        ({"topic": "x" * 201}, "topic"),
        ({"tag": "two words"}, "one word"),
        ({"host": "no handle"}, "handle"),
        ({"v": "2"}, "another version"),
        ({"start": "tomorrow"}, "when the chat begins"),
        ({"start": "2026-11-26T18:00:00"}, "when the chat begins"),
        ({"q": "1@5:Why?"}, "when the chat begins"),
        ({"start": "2026-11-26T18:00:00Z", "q": "Why?"}, "1@5:Why?"),
        ({"start": "2026-11-26T18:00:00Z", "minutes": "²"}, "how long"),
        ({"start": "2026-11-26T18:00:00Z", "zone": "Mars/Olympus"}, "time zone"),
        ({"start": "2026-11-26T18:00:00Z", "zone": "../../etc/passwd"}, "time zone"),
        ({"start": "2026-11-26T18:00:00Z", "zone": "America"}, "time zone"),
        ({"start": "2026-11-26T18:00:00Z", "rule": "FREQ=SECONDLY"}, "comes again"),
        ({"start": "2026-02-30T18:00:00Z"}, "when the chat begins"),
        ({"seq": "-1"}, "seq"),
        ({"uid": "x" * 256}, "uid"),
        ({"title": "x" * 101}, "title"),
        ({"x": "x" * MAX_LINK}, "too long"),
        ({"topic": "ü" * 200, "x": "x" * 8000}, "too long"),
        ({"x": "x" * 10_000_000}, "too long"),
    ],
)
def test_what_is_dangerous_or_unclear_is_refused_with_a_sentence(danger: dict[str, str], named: str) -> None:
    with pytest.raises(BadInput) as refused:
        parse_invitation(link(**danger))
    assert named in str(refused.value)


@pytest.mark.parametrize(
    "text",
    [
        "https://example.org/join?v=1&tag=critlib",
        "https://example.org/join/#about",
        "http://example.org/join/#v=1&tag=critlib",
        "https://example.org/join/#v=1&tag=critlib&api_url=https://example.org",
        "parley://join?v=1&tag=critlib",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "parley:post?v=1&tag=critlib",
        "parley:join",
        "parley:join?tag=critlib",
        "parley:join?v=1&v=1&tag=critlib",
        "parley:join?v=1",
        "parley:join?v=1&tag=%ff",
        "parley:join?v=1&tag=critlib&" + "&".join(f"host=h{n}" for n in range(21)),
        "parley:join?v=1&tag=critlib" + "&x=" * 300,
        "parley:join?v=1&tag=critlib&start=2026-11-26T18:00Z&"
        + "&".join(f"q={n}@{n}:Why?" for n in range(1, 52)),
    ],
)
def test_other_links_are_refused_with_a_sentence(text: str) -> None:
    assert is_address(text)
    with pytest.raises(BadInput) as refused:
        parse_invitation(text)
    assert str(refused.value)


@pytest.mark.parametrize("typed", ["critlib", "#critlib", " two words", "日本語", ""])
def test_a_hashtag_is_no_link(typed: str) -> None:
    assert not is_address(typed)


@pytest.mark.parametrize(
    ("typed", "path"),
    [
        ("chat.ics", "chat.ics"),
        ("/home/ines/Chat #1.ICS", "/home/ines/Chat #1.ICS"),
        ("file:///home/ines/Chat%20%231.ics", "/home/ines/Chat #1.ics"),
        ("file://localhost/home/ines/chat.ics", "/home/ines/chat.ics"),
        ("file:///C:/chat.ics", "C:/chat.ics"),
        ("C:\\chat.ics", "C:\\chat.ics"),
        ("file:///home/ines/Garden%20chat.parley", "/home/ines/Garden chat.parley"),
        ("https://example.org/chat.parley", ""),
        ("https://example.org/chat.ics", ""),
        ("file://elsewhere/chat.ics", ""),
        ("webcal:chat.ics", ""),
        ("file:///etc/passwd", ""),
        ("chat.ics\0", ""),
        ("critlib", ""),
    ],
)
def test_a_file_of_chats_is_known_by_its_name_and_nothing_is_fetched(typed: str, path: str) -> None:
    assert chat_file(typed) == path


@pytest.mark.parametrize("around", ["%s", "%s\r\n", "\ufeff%s\n\n", "\n  %s  \n"])
def test_a_file_holds_one_link_whatever_an_editor_put_around_it(around: str) -> None:
    content = (around % "parley:join?v=1&tag=critlib").encode()
    assert parse_invitation_file(content).hashtag == "critlib"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe\x00parley:join?v=1&tag=critlib",
        b"parley:join?v=1&tag=critlib\nparley:join?v=1&tag=other",
        b"parley:join?v=1&tag=critlib --host mallory",
        b"#!/bin/sh\nrm -r ~",
        b"parley:join?v=1&tag=critlib&api_url=https://evil.example",
        b"parley:join?v=1&tag=critlib" + b" " * MAX_INVITATION_FILE,
    ],
)
def test_a_file_with_anything_else_in_it_is_refused_with_a_sentence(content: bytes) -> None:
    with pytest.raises(BadInput) as refused:
        parse_invitation_file(content)
    assert refused.value.remedy


def test_an_invitation_too_long_for_a_link_is_not_written() -> None:
    wordy = Plan.of(datetime(2026, 11, 26, tzinfo=UTC), 60, [Planned(n, "ü" * 400, n) for n in range(1, 50)])
    with pytest.raises(BadInput):
        format_invitation(Invitation("critlib", plan=wordy))


values = (
    some.text(max_size=30)
    | some.sampled_from(
        ["1", "critlib", "@ines", "90", "1@5:Why + how?", "2@7:ü", CLIENT_ID, "ﬁ", "İx", "e\u0301"]
    )
    | some.sampled_from(["qa", "Europe/Berlin", "FREQ=WEEKLY;BYDAY=TH", "7"])
    | some.datetimes(timezones=some.timezones()).map(datetime.isoformat)
)
ONCE = "topic start minutes client_id payer x Topic title aim style zone rule uid seq cancelled"
once = some.dictionaries(some.sampled_from(ONCE.split()), values).map(lambda pairs: [*pairs.items()])
often = some.lists(some.tuples(some.sampled_from(["alias", "host", "guest", "q"]), values), max_size=6)
links = some.builds(
    lambda single, repeated: "&".join(
        ["parley:join?v=1&tag=critlib"]
        + [f"{name}={quote(value.encode('utf-8', 'replace'))}" for name, value in (*single, *repeated)]
    ),
    once,
    often,
)


def read(text: str) -> Invitation | str:
    """The invitation, or the sentence that refuses it."""
    try:
        return parse_invitation(text)
    except BadInput as refused:
        return str(refused)


@given(links | some.text(max_size=200).map("parley:join?v=1&tag=a&".__add__) | some.text())
@example("parley:join?v=1&tag=a&start=0001-01-01T00:00:00%2B14:00")
@example("parley:join?v=1&tag=a&topic=\ud800")
@example("parley:join?v=1&tag=a&topic=" + "ü" * 200 + "&x=" + "x" * 7000)
def test_any_text_is_an_invitation_that_can_be_passed_on_or_is_refused_with_a_sentence(text: str) -> None:
    result = read(text)
    assert result
    if isinstance(result, Invitation):
        assert parse_invitation(format_invitation(result)) == result
