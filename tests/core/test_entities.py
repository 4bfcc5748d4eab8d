"""Links, hashtags and mentions in a text of our own."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.entities import find_entities
from desktop.core.post import EntityKind


def found(text: str) -> list[tuple[EntityKind, str]]:
    return [(entity.kind, entity.value) for entity in find_entities(text)]


def test_each_kind_is_found_where_it_stands() -> None:
    text = "A1: @ada see https://example.com/x, ok? #GardenChat"
    assert found(text) == [
        (EntityKind.MENTION, "ada"),
        (EntityKind.LINK, "https://example.com/x"),
        (EntityKind.HASHTAG, "GardenChat"),
    ]
    assert [text[entity.start : entity.end] for entity in find_entities(text)] == [
        "@ada",
        "https://example.com/x",
        "#GardenChat",
    ]


@pytest.mark.parametrize("text", ["mail ada@example.org", "#2026", "a#b", "https://example.com/#top"])
def test_what_only_looks_like_one_is_none(text: str) -> None:
    assert not [value for kind, value in found(text) if kind in (EntityKind.HASHTAG, EntityKind.MENTION)]


def test_a_bare_address_opens_with_https() -> None:
    assert found("see example.com/report.") == [(EntityKind.LINK, "https://example.com/report")]


@given(st.text(max_size=300))
def test_entities_are_ordered_and_do_not_overlap(text: str) -> None:
    entities = find_entities(text)
    assert all(entity.start < entity.end <= len(text) for entity in entities)
    assert all(one.end <= two.start for one, two in pairwise(entities))


def test_hostile_text_is_read_in_linear_time() -> None:
    assert find_entities("a." * 12_500) is not None
    assert find_entities("#" * 25_000) is not None
    assert find_entities("@a" * 12_500) is not None
