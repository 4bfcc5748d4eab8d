"""Links, hashtags, mentions and cashtags in a text of our own. X's own tests are in test_conformance.py."""

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
    text = "A1: @ada see https://example.com/x, ok? #GardenChat $SEED"
    assert found(text) == [
        (EntityKind.MENTION, "ada"),
        (EntityKind.LINK, "https://example.com/x"),
        (EntityKind.HASHTAG, "GardenChat"),
        (EntityKind.CASHTAG, "SEED"),
    ]
    assert [text[entity.start : entity.end] for entity in find_entities(text)] == [
        "@ada",
        "https://example.com/x",
        "#GardenChat",
        "$SEED",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "mail ada@example.org",
        "#2026",
        "a#b",
        "https://example.com/#top",
        "@ada/gardeners",
        "#\ufe0f\u20e3",
        "$5",
    ],
)
def test_what_only_looks_like_one_is_none(text: str) -> None:
    assert not [value for kind, value in found(text) if kind is not EntityKind.LINK]


def test_a_bare_address_opens_with_https() -> None:
    assert found("see example.com/report.") == [(EntityKind.LINK, "https://example.com/report")]
    assert found("HTTP://example.com") == [(EntityKind.LINK, "HTTP://example.com")]


@given(st.text(max_size=300) | st.text(alphabet="a1.@#$/: é日\u200d\u0301\ufe0f", max_size=60))
def test_entities_are_ordered_and_do_not_overlap(text: str) -> None:
    entities = find_entities(text)
    assert all(entity.start < entity.end <= len(text) for entity in entities)
    assert all(one.end <= two.start for one, two in pairwise(entities))


@pytest.mark.parametrize(
    "piece",
    [
        "a.",
        "#",
        "@a",
        "é.com ",
        "a.com/(",
        "a.com_.",
        "//",
        "日.",
        "x.Next ",
        "http://",
        "\u0301",
        "$a",
        "日日日",
        "a" * 64,
    ],
)
def test_a_hostile_text_is_read_in_linear_time(piece: str) -> None:
    """A time in the square of the length would take minutes."""
    assert find_entities(piece * (100_000 // len(piece))) is not None
