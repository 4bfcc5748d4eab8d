"""How long a post is for X, and where its links are: twitter-text, with the length of the input capped.

Rule: 280 weighted characters, a link counts 23, an emoji or a CJK character 2, after NFC
(X-PLATFORM.md, section 3; docs.x.com, fundamentals/counting-characters).
"""

from __future__ import annotations

import importlib
import importlib.resources
import sys
import types
from typing import Any

LIMIT = 280
# twitter-text needs time in the square of the length for some texts: nothing longer is given to it.
LONGEST_PARSED = 2000


def _read_resource(module: str, name: str) -> bytes:
    return importlib.resources.files(module.rpartition(".")[0]).joinpath(name).read_bytes()


def _load_twitter_text() -> Any:
    """Import twitter-text without setuptools.

    It reads one file with `pkg_resources`, which setuptools took out in version 82 (and warned about before):
    for the time of the import a stand-in with this one function is in its place.
    """
    if "twitter_text" in sys.modules:
        return sys.modules["twitter_text"]
    before = sys.modules.get("pkg_resources")
    stand_in = types.ModuleType("pkg_resources")
    stand_in.resource_string = _read_resource  # type: ignore[attr-defined]
    sys.modules["pkg_resources"] = stand_in
    try:
        return importlib.import_module("twitter_text")
    finally:
        if before is None:
            del sys.modules["pkg_resources"]
        else:
            sys.modules["pkg_resources"] = before


_twitter_text = _load_twitter_text()


def weighted_length(text: str) -> int:
    """The length in X's weighted characters; texts above the cap are counted by code point, far above the limit."""
    if len(text) > LONGEST_PARSED:
        return len(text)
    return int(_twitter_text.parse_tweet(text).weightedLength)


def is_postable(text: str) -> bool:
    """Whether X takes the text: 1 to 280 weighted characters and none of those that X forbids."""
    return 0 < len(text) <= LONGEST_PARSED and bool(_twitter_text.parse_tweet(text).valid)


def link_spans(text: str) -> list[tuple[int, int, str]]:
    """Links of a text as (start, end, link), in code points, from left to right and not overlapping."""
    found = _twitter_text.extract_urls_with_indices(text[:LONGEST_PARSED])
    return [(one["indices"][0], one["indices"][1], one["url"]) for one in found]
