"""Links, as X makes them of a text. Its own tests are in test_conformance.py."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.addresses import find_links
from desktop.practice.weight import link_spans

PIECES = (
    *(
        "a",
        "b1",
        "example",
        "é",
        "日本",
        "x" * 64,
        "-",
        "_",
        ".",
        "..",
        "/",
        "?",
        "&",
        "=",
        "#",
        "@",
        "$",
        "(",
        ")",
        ":80",
    ),
    *(
        ":80",
        "!",
        ",",
        "'",
        '"',
        " ",
        "\n",
        "\u200e",
        "\ufeff",
        "\u0301",
        "😀",
        "a.",
        ".com",
        ".de",
        ".みんな",
    ),
    *(
        "http://",
        "https://",
        "HTTP://",
        "t.co/",
        "example.com",
        "example.com/a_(b)",
        "?q=1",
        "/x-",
        "(a)",
        ",(a(b))",
    ),
)


def links(text: str) -> list[str]:
    return [text[start:end] for start, end in find_links(text)]


@pytest.mark.parametrize("ending", ["amazon", "kids", "music", "spa", "ישראל", "アマゾン", "亚马逊"])
def test_endings_of_today_make_links(ending: str) -> None:
    assert links(f"see https://example.{ending}/a and on") == [f"https://example.{ending}/a"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A1.so good", ["A1.so"]),
        ("A1.My view", ["A1.My"]),
        ("a1.I think of node.js at 3.5 p.m.", []),
        ("(see example.org/a_(b)).", ["example.org/a_(b)"]),
        ("日本example.com/x", ["example.com/x"]),
        ("sub_name.example.com", ["name.example.com"]),
        ("example.com?q=1", ["example.com"]),
        ("example.com/?q=1.", ["example.com/?q=1"]),
        ("example.com/a(b(c)d)(e), and on", ["example.com/a(b(c)d)(e)"]),
        ("example.com/a,(b)", ["example.com/a"]),
        ("https://example.com?q=1", ["https://example.com?q=1"]),
        ("me@example.com, #example.com, $example.com and /example.com", []),
    ],
)
def test_what_x_makes_a_link_is_one(text: str, found: list[str]) -> None:
    assert links(text) == found


@given(st.lists(st.sampled_from(PIECES), max_size=14).map("".join))
def test_any_text_has_the_links_that_the_counterpart_finds(text: str) -> None:
    """twitter-text-parser shares nothing with ours."""
    assert list(find_links(text)) == [(start, end) for start, end, _ in link_spans(text)]


@given(st.text(max_size=300))
def test_links_are_in_order_and_apart(text: str) -> None:
    found = find_links(text)
    assert all(0 <= start < end <= len(text) for start, end in found)
    assert all(one[1] <= two[0] for one, two in pairwise(found))
