"""How long X says a text is: 280 weighted characters (X: fundamentals/counting-characters; twitter-text config v3).

First version: the weights, links and emoji sequences of the rule; the exact tables of links and emoji come with #5.
Where it is unsure it counts more, never less, so that it can only refuse early.
"""

from __future__ import annotations

import re
import unicodedata

from desktop.core.entities import find_links

MAX_WEIGHT = 280
LINK_WEIGHT = 23

_LIGHT = re.compile("[\u0000-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]")
_PICTOGRAPH = (
    "[\U0001f000-\U0001faff\u2190-\u21ff\u2300-\u27bf\u2900-\u297f\u2b00-\u2bff"
    "\u3030\u303d\u3297\u3299\u00a9\u00ae\u203c\u2049\u2122\u2139]"
)
_MODIFIERS = "(?:\ufe0f?\u20e3|\ufe0f|[\U0001f3fb-\U0001f3ff]|[\U000e0020-\U000e007f]+)*"
_EMOJI = re.compile(
    "[\U0001f1e6-\U0001f1ff]{2}|[0-9#*]\ufe0f?\u20e3|"
    f"{_PICTOGRAPH}{_MODIFIERS}(?:\u200d{_PICTOGRAPH}{_MODIFIERS})*"
)


def weighted_length(text: str) -> int:
    """The weight of `text` after NFC: 1 for most letters, 2 for CJK and for a whole emoji, 23 for a link."""
    text = unicodedata.normalize("NFC", text)
    weight, last = 0, 0
    for start, end in find_links(text):
        weight += _plain_weight(text[last:start]) + LINK_WEIGHT
        last = end
    return weight + _plain_weight(text[last:])


def _plain_weight(text: str) -> int:
    rest, emoji = (text, 0) if text.isascii() else _EMOJI.subn(_keep_light_signs, text)
    del emoji
    light = len(_LIGHT.findall(rest))
    return light + 2 * (len(rest) - light)


def _keep_light_signs(found: re.Match[str]) -> str:
    """One emoji stands for two; a lone text-style sign such as (c) or an arrow keeps its own weight."""
    sign = found[0]
    return sign if len(sign) == 1 else "\u4e00"
