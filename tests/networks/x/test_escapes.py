"""Un-escaping once, and entities that stand where they should."""

from __future__ import annotations

from html import escape
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.post import Entity, EntityKind
from desktop.networks.x.escapes import Plain, read_entities, unescape
from desktop.networks.x.shapes import Entities, fit

TAG = EntityKind.HASHTAG


def read(plain: Plain, given: Any) -> tuple[Entity, ...]:
    return read_entities(plain, fit(given, Entities))


def entity(text: str, found: Entity) -> str:
    return text[found.start : found.end]


@pytest.mark.parametrize(
    ("escaped", "plain"),
    [
        ("a &amp; b", "a & b"),
        ("&amp;lt;b&amp;gt;", "&lt;b&gt;"),
        ("&lt;b&gt;", "<b>"),
        ("&quot;&#39;&", "&quot;&#39;&"),
    ],
)
def test_a_text_is_unescaped_exactly_once(escaped: str, plain: str) -> None:
    assert unescape(escaped).text == plain


@given(st.text(st.sampled_from("ab&<>;lt#é𝕏")), st.text(st.sampled_from("ab&<> 𝕏")))
def test_an_entity_is_found_behind_any_escapes(before: str, after: str) -> None:
    raw = f"{before} #tag {after}"
    escaped = escape(raw, quote=False)
    start = escaped.index("#tag", len(escape(before, quote=False)))
    plain = unescape(escaped)
    assert plain.text == raw
    given_entities = {"hashtags": [{"start": start, "end": start + 4, "tag": "tag"}]}
    (found,) = read(plain, given_entities)
    assert (found.kind, found.start, entity(plain.text, found)) == (TAG, len(before) + 1, "#tag")


def test_offsets_into_the_unescaped_text_are_taken_too() -> None:
    plain = unescape("&amp;&amp; #one #one")
    (found,) = read(plain, {"hashtags": [{"start": 8, "end": 12, "tag": "one"}]})
    assert (found.start, found.end) == (8, 12)


def test_all_kinds_are_found_behind_what_was_un_escaped() -> None:
    plain = unescape("A &amp; B &lt;3 @ines #one https://t.co/ab")
    told = {
        "mentions": [{"start": 16, "end": 21, "username": "ines"}],
        "hashtags": [{"start": 22, "end": 26, "tag": "one"}],
        "urls": [{"start": 27, "end": 42, "url": "https://t.co/ab"}],
    }
    assert [entity(plain.text, found) for found in read(plain, told)] == ["@ines", "#one", "https://t.co/ab"]


def test_offsets_in_utf_16_lead_to_the_nearest_place() -> None:
    plain = unescape("𝕏𝕏𝕏 #one and #one")
    (found,) = read(plain, {"hashtags": [{"start": 7, "end": 11, "tag": "one"}]})
    assert (found.start, entity(plain.text, found)) == (4, "#one")


def test_places_below_nought_are_not_counted_from_the_end() -> None:
    plain = unescape("see #one there")
    for start, end in ((4, -6), (-10, -6), (-10, 8)):
        (found,) = read(plain, {"hashtags": [{"start": start, "end": end, "tag": "one"}]})
        assert (found.start, found.end) == (4, 8)


def test_two_of_the_same_take_two_places() -> None:
    plain = unescape("#one #one")
    wrong = {"hashtags": [{"start": 1, "end": 5, "tag": "one"}, {"start": 2, "end": 6, "tag": "one"}]}
    assert [found.start for found in read(plain, wrong)] == [0, 5]


def test_a_tag_is_not_found_inside_a_longer_one() -> None:
    assert read(unescape("#oneself"), {"hashtags": [{"start": 9, "end": 13, "tag": "one"}]}) == ()


def test_a_link_opens_the_short_address_and_shows_the_long_one() -> None:
    url = {"start": 0, "end": 15, "url": "https://t.co/ab", "display_url": "example.org/a&b"}
    (found,) = read(unescape("https://t.co/ab"), {"urls": [url]})
    assert found == Entity(EntityKind.LINK, 0, 15, "https://t.co/ab", "example.org/a&b")


def test_four_pictures_behind_one_link_are_one_link() -> None:
    picture = {
        "start": 3,
        "end": 18,
        "url": "https://t.co/pp",
        "display_url": "pic.x.com/pp",
        "media_key": "3_1",
    }
    found = read(unescape("oh https://t.co/pp"), {"urls": [picture | {"media_key": n} for n in "1234"]})
    assert [(one.start, one.shown) for one in found] == [(3, "pic.x.com/pp")]


def test_handles_are_compared_without_case_and_full_width_signs_count() -> None:
    plain = unescape("＠ADA and ＃Tag and $twtr")
    given_entities = {
        "mentions": [{"start": 0, "end": 4, "username": "ada"}],
        "hashtags": [{"start": 9, "end": 13, "tag": "Tag"}],
        "cashtags": [{"start": 18, "end": 23, "tag": "TWTR"}],
    }
    assert [found.value for found in read(plain, given_entities)] == ["ada", "Tag", "TWTR"]


@pytest.mark.parametrize("url", ["javascript:alert(1)", "file:///etc/passwd", ""])
def test_only_web_addresses_become_links(url: str) -> None:
    assert read(unescape(url), {"urls": [{"start": 0, "end": len(url), "url": url}]}) == ()


@pytest.mark.parametrize(
    "given_entities",
    [None, [], "x", {"hashtags": 3}, {"hashtags": [3, {}, {"tag": 3}, {"tag": "not there"}]},
     {"hashtags": [{"tag": "t", "start": -1, "end": 10**30}]}, {"hashtags": [{"tag": "t", "start": True}]}],
)  # fmt: skip
def test_entities_that_cannot_be_placed_are_left_out(given_entities: Any) -> None:
    assert read(unescape("words"), given_entities) == ()


def test_a_long_text_full_of_claims_takes_no_time() -> None:
    plain = unescape("#a " * 9_000)
    claims = [{"start": 0, "end": 1, "tag": "a"} for _ in range(5_000)]
    assert len(read(plain, {"hashtags": claims})) <= 300
