"""X's own tests of its text rules: twitter-text 3.1.0, read where they lie (PARLEY_TEST_DATA/conformance).

Not run, and why:
- validate.yml, `tweets` (8) and `WeightedTweetsCounterTest` (20): the counters of before 2017 and 2018 (140 characters;
  emoji by their parts). Today's is version 3, and has its own section.
- validate.yml, `urls` (24): whether an address is one by RFC 3986, with IPv6 and passwords. X makes no link of those
  in a post, and `extract.yml` says of what it does.
- autolink.yml and hit_highlighting.yml: the HTML of X's web pages.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from desktop.core.entities import find_entities
from desktop.core.length import MAX_WEIGHT, fitting, weighted_length
from desktop.core.post import EntityKind
from desktop.core.signs import find_mentions
from tests.conftest import absent

Answer = Callable[[str], Any]
NAMES = {EntityKind.LINK: "url", EntityKind.HASHTAG: "hashtag", EntityKind.CASHTAG: "cashtag"}


def values(kind: EntityKind) -> Answer:
    return lambda text: [value for value, _ in standing(text, kind)]


def placed(kind: EntityKind) -> Answer:
    name = NAMES.get(kind, "screen_name")
    return lambda text: [{name: value, "indices": span} for value, span in standing(text, kind)]


def standing(text: str, kind: EntityKind) -> list[tuple[str, list[int]]]:
    """Each entity as X's tests write it: an address as it stands in the text."""
    return [
        (entity.shown or entity.value, [entity.start, entity.end])
        for entity in find_entities(text)
        if entity.kind is kind
    ]


def is_all(kind: EntityKind) -> Answer:
    return lambda text: [span for _, span in standing(text, kind)] == [[0, len(text)]]


def lists(text: str) -> list[dict[str, Any]]:
    return [
        {"screen_name": name, "list_slug": slash + slug, "indices": [start, end]}
        for start, end, whole in find_mentions(text)
        for name, slash, slug in [whole.partition("/")]
    ]


def reply_to(text: str) -> str | None:
    """Whom a text answers that begins with a mention."""
    first = next(iter(find_entities(text)), None)
    begins = first is not None and first.kind is EntityKind.MENTION and not text[: first.start].strip()
    return first.value if first and begins else None


def counted(text: str) -> dict[str, Any]:
    """X's tests count ranges in UTF-16; we count code points of the text in NFC."""
    normal, weight = unicodedata.normalize("NFC", text), weighted_length(text)
    taken = fitting(normal)
    return {
        "weightedLength": weight,
        "valid": 0 < weight <= MAX_WEIGHT and taken == len(normal),
        "permillage": weight * 1000 // MAX_WEIGHT,
        "displayRangeStart": 0,
        "displayRangeEnd": utf16(text) - 1,
        "validRangeStart": 0,
        "validRangeEnd": utf16(normal[:taken]) - 1 + utf16(text) - utf16(normal),
    }


def utf16(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


SECTIONS: dict[str, tuple[Answer, int]] = {
    "extract/mentions": (values(EntityKind.MENTION), 23),
    "extract/mentions_with_indices": (placed(EntityKind.MENTION), 3),
    "extract/mentions_or_lists_with_indices": (lists, 5),
    "extract/replies": (reply_to, 13),
    "extract/urls": (values(EntityKind.LINK), 91),
    "extract/urls_with_indices": (placed(EntityKind.LINK), 10),
    "extract/urls_with_directional_markers": (placed(EntityKind.LINK), 2),
    "extract/tco_urls_with_params": (values(EntityKind.LINK), 5),
    "extract/hashtags": (values(EntityKind.HASHTAG), 65),
    "extract/hashtags_from_astral": (values(EntityKind.HASHTAG), 3),
    "extract/hashtags_with_indices": (placed(EntityKind.HASHTAG), 8),
    "extract/cashtags": (values(EntityKind.CASHTAG), 8),
    "extract/cashtags_with_indices": (placed(EntityKind.CASHTAG), 2),
    "tlds/country": (values(EntityKind.LINK), 315),
    "tlds/generic": (values(EntityKind.LINK), 1259),
    "validate/usernames": (is_all(EntityKind.MENTION), 4),
    "validate/lists": (
        lambda text: [one["indices"] for one in lists(text) if one["list_slug"]] == [[0, len(text)]],
        5,
    ),
    "validate/hashtags": (is_all(EntityKind.HASHTAG), 7),
    "validate/urls_without_protocol": (is_all(EntityKind.LINK), 5),
    "validate/WeightedTweetsWithDiscountedEmojiCounterTest": (counted, 22),
    "validate/UnicodeDirectionalMarkerCounterTest": (counted, 2),
}


@pytest.fixture(scope="module")
def conformance(test_data: Path) -> dict[str, Any]:
    folder = test_data / "conformance"
    if not folder.is_dir():
        absent(f"no conformance tests of twitter-text at {folder}")
    return {
        f"{name}/{section}": tests
        for name in ("extract", "tlds", "validate")
        for section, tests in yaml.safe_load((folder / f"{name}.yml").read_text(encoding="utf-8"))[
            "tests"
        ].items()
    }


@pytest.mark.parametrize("section", SECTIONS)
def test_x_says_the_same(section: str, conformance: dict[str, Any]) -> None:
    answer, count = SECTIONS[section]
    tests = conformance[section]
    assert len(tests) == count
    assert [
        (test["description"], got) for test in tests if (got := answer(test["text"])) != test["expected"]
    ] == []
