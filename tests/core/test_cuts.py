"""Where a text may be cut, and where it may not."""

from __future__ import annotations

import pytest

from desktop.core.cuts import Level, find_bounds


def level(text: str) -> Level | None:
    """How well `text` may be cut at its bar."""
    at, whole = text.index("|"), text.replace("|", "")
    return find_bounds(whole, 0, len(whole), 60).get(at)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One thing. |Two things.", Level.SENTENCE),
        ("Really?! |Yes.", Level.SENTENCE),
        ("“So it is.” |Then we left.", Level.SENTENCE),
        ("First line\n|second line", Level.SENTENCE),
        ("First line\n\n|second line", Level.PARAGRAPH),
        ("本を読む。|書く。", Level.SENTENCE),
        ("क्या है? यह है। |और", Level.SENTENCE),
        ("that is true. |i agree", Level.CLAUSE),
        ("One thing, |and another", Level.CLAUSE),
        ("One thing – |and another", Level.CLAUSE),
        ("本、|書く", Level.CLAUSE),
        ("Ask Dr. |Holt", Level.WORD),
        ("many, e.g. |Books", Level.WORD),
        ("J. |Holt said", Level.WORD),
        ("No. |5 is alive", Level.WORD),
        ("1. |First", Level.WORD),
        ("am 3. |Mai", Level.WORD),
        ("No. |That is wrong", Level.SENTENCE),
        ("in 2015. |We left", Level.SENTENCE),
        ("about 3.|5 percent", None),
        ("https://example.com/|a", None),
        ("#" + "tag" * 8 + "|tag", None),
    ],
)
def test_bounds(text: str, expected: Level | None) -> None:
    assert level(text) is expected


@pytest.mark.parametrize(
    "text",
    [
        "x" * 40 + "e|\u0301" + "x" * 40,
        "本" * 30 + "👩|\u200d👩" + "本" * 30,
        "本" * 30 + "👍|🏽" + "本" * 30,
        "本" * 30 + "🇯|🇵" + "本" * 30,
        "本" * 30 + "1|\ufe0f\u20e3" + "本" * 30,
        "本" * 30 + "|。" + "本" * 30,
        "本" * 30 + "「|本」" + "本" * 30,
        "본" * 30 + "\u1112|\u1161\u11ab" + "본" * 30,
        "क" * 40 + "क्|ष" + "क" * 40,
        "x" * 40 + "|@bram" + "x" * 40,
    ],
)
def test_what_a_reader_takes_for_one_sign_is_not_cut(text: str) -> None:
    assert level(text) is None


def test_only_what_has_no_blank_for_long_is_cut_between_signs() -> None:
    assert Level.SIGN not in find_bounds("word " * 40, 0, 199, 60).values()
    assert find_bounds("x" * 100, 0, 100, 60)[50] is Level.SIGN
