"""What X makes of a typed text."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.practice.entities import Composed, compose, escape, unescape


def composed(text: str, known: dict[str, str] | None = None) -> Composed:
    return compose(text, lambda name: (known or {}).get(name.lower()))


def spans(found: Composed, kind: str) -> list[str]:
    return [found.text[one["start"] : one["end"]] for one in found.entities.get(kind, [])]


def test_the_offsets_fit_the_escaped_text() -> None:
    found = composed("a & b < c 😀 #tag @anna https://example.org/x?a=1&b=2 $ABC > d")
    assert spans(found, "hashtags") == ["#tag"]
    assert spans(found, "mentions") == ["@anna"]
    assert spans(found, "cashtags") == ["$ABC"]
    (link,) = found.entities["urls"]
    assert spans(found, "urls") == [link["url"]]
    assert link["url"].startswith("https://t.co/")
    assert link["expanded_url"] == "https://example.org/x?a=1&b=2"
    assert found.text.startswith("a &amp; b &lt; c 😀 #tag")
    assert found.text.endswith("&gt; d")


def test_a_bare_domain_gets_a_scheme_and_a_long_link_is_shown_short() -> None:
    bare, long = composed("example.org and https://www.example.com/" + "x" * 60).entities["urls"]
    assert bare["expanded_url"] == "http://example.org"
    assert bare["display_url"] == "example.org"
    assert long["display_url"] == "example.com/" + "x" * 14 + "…"


def test_a_tco_link_of_an_old_transcript_stays() -> None:
    found = composed("look http://t.co/CJ9WS4bJEj now")
    assert found.text == "look http://t.co/CJ9WS4bJEj now"
    assert spans(found, "urls") == ["http://t.co/CJ9WS4bJEj"]


@pytest.mark.parametrize("tag", ["practiceChat", "日本語", "über_1", "q1", "हिन्दी", "çedilla"])
def test_hashtags_of_any_script_are_found(tag: str) -> None:
    assert composed(f"in #{tag}, yes").tags() == [tag]


@pytest.mark.parametrize("text", ["#1", "a#b", "&#38;", "#", "# tag", "https://example.org/#top", "##twice"])
def test_what_only_looks_like_a_hashtag_is_none(text: str) -> None:
    assert composed(text).tags() == []


def test_a_mention_of_somebody_known_has_their_id() -> None:
    anna, _ = composed("@Anna and @nobody, mail me@example", {"anna": "7"}).entities["mentions"]
    assert (anna["username"], anna["id"]) == ("Anna", "7")


@given(st.text(st.sampled_from("#@$ab1& <>.:/日😀\n\u202e"), max_size=80))
def test_every_entity_is_inside_the_text_and_in_order(text: str) -> None:
    found = composed(text)
    every: list[Any] = sorted(
        (one for kind in found.entities.values() for one in kind), key=lambda one: one["start"]
    )
    ends = [0] + [one["end"] for one in every]
    assert all(end <= one["start"] < one["end"] for end, one in zip(ends, every, strict=False))
    assert ends[-1] <= len(found.text)


@given(st.text())
def test_escaping_once_can_be_taken_back(text: str) -> None:
    assert unescape(escape(text)) == text
