"""Text of other people: shown as it is, linked where it should be, and inert."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.capabilities import WebLinks
from desktop.core.entities import find_entities
from desktop.core.post import Entity, EntityKind
from desktop.ui.stream.post_text import LINE_BREAK, one_line, opens, post_text, utf16_length
from tests.ui.stream_scene import HOSTILE

LINKS = WebLinks("https://x.com")


def units(text: str, start: int, length: int) -> str:
    """A stretch of `text` by UTF-16 units."""
    return text.encode("utf-16-le")[2 * start : 2 * (start + length)].decode("utf-16-le")


def test_links_count_in_utf16_units() -> None:
    text = "🌱👏🏽 with @mollym on #gardenchat"
    made = post_text(text, find_entities(text), LINKS)
    assert made.text == text
    assert [(units(made.text, span.start, span.length), span.url) for span in made.spans] == [
        ("@mollym", "https://x.com/mollym"),
        ("#gardenchat", "https://x.com/hashtag/gardenchat"),
    ]


def test_a_link_shows_its_short_form_and_opens_the_whole() -> None:
    text = "see https://t.co/abc 🌱 #tag"
    entities = (
        Entity(EntityKind.LINK, 4, 20, "https://t.co/abc", "example.org/note…"),
        Entity(EntityKind.HASHTAG, 23, 27, "tag"),
    )
    made = post_text(text, entities, LINKS)
    assert made.text == "see example.org/note… 🌱 #tag"
    assert [units(made.text, span.start, span.length) for span in made.spans] == ["example.org/note…", "#tag"]
    assert made.spans[0].url == "https://t.co/abc"


def test_practice_links_nothing_to_the_site() -> None:
    made = post_text("hi #tag", find_entities("hi #tag"), None)
    assert [(span.shown, span.url) for span in made.spans] == [("#tag", "")]


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "https://",
        "ftp://a.example/",
        "https://a b",
        "http://[",
        "",
    ],
)
def test_only_web_addresses_open(url: str) -> None:
    assert not opens(url)
    made = post_text("here", (Entity(EntityKind.LINK, 0, 4, url, "here"),), LINKS)
    assert made.spans[0].url == ""


def test_html_is_text() -> None:
    assert post_text(HOSTILE["html"], (), LINKS).text == HOSTILE["html"]


def test_what_has_no_shape_becomes_a_replacement() -> None:
    assert post_text("a\x00b\ud83dc\x1b", (), None).text == "a\ufffdb\ufffdc\ufffd"
    assert post_text("a\r\nb\nc", (), None).text == LINE_BREAK.join("abc")


def test_an_override_does_not_turn_a_link_around() -> None:
    text = "\u202ego to https://good.example.org/x now"
    made = post_text(text, find_entities(text), LINKS)
    span = made.spans[0]
    assert units(made.text, span.start - 1, span.length + 2) == "\u2066https://good.example.org/x\u2069"


def test_a_shown_link_brings_no_direction() -> None:
    made = post_text("x", (Entity(EntityKind.LINK, 0, 1, "https://a.example", "\u202eelpmaxe.a"),), LINKS)
    assert made.spans[0].shown == "elpmaxe.a"


def test_names_stay_on_their_line() -> None:
    assert one_line("\u202eAda\n\u2067  L.\x00\u200f") == "Ada L.\ufffd"


def test_entities_that_overlap_or_point_outside_are_ignored() -> None:
    bad = tuple(
        Entity(EntityKind.HASHTAG, *where, "t") for where in [(0, 3), (1, 2), (2, 2), (-1, 1), (3, 99)]
    )
    made = post_text("#ab!", bad, LINKS)
    assert (made.text, [span.shown for span in made.spans]) == ("#ab!", ["#ab"])


def test_a_limit_cuts() -> None:
    made = post_text("abc #tag", find_entities("abc #tag"), LINKS, limit=5)
    assert (made.text, made.spans, made.cut) == ("abc #", (), True)


anything = st.text(st.characters() | st.sampled_from("\ud83d\x00\u202e\u2066\r\n#@ \U0001f331"), max_size=60)


@given(
    anything,
    st.lists(st.tuples(st.sampled_from(EntityKind), st.integers(-2, 70), st.integers(-2, 70), anything)),
)
def test_any_text_is_safe_to_lay_out(text: str, found: list[tuple[EntityKind, int, int, str]]) -> None:
    entities = tuple(Entity(kind, start, end, said, said) for kind, start, end, said in found)
    made = post_text(text, entities, LINKS)
    made.text.encode("utf-16-le")
    assert not set(made.text) & set("\x00\n\r")
    for span in made.spans:
        assert units(made.text, span.start, span.length) == span.shown
        assert span.start + span.length <= utf16_length(made.text)
