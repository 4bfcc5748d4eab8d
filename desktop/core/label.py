"""Label: the Q3 or A3 that opens a post. First version: Q and A with one number; other families come with #3."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum


class LabelKind(StrEnum):
    QUESTION = "Q"
    ANSWER = "A"


@dataclass(frozen=True, slots=True)
class Label:
    """`separated` says that a sign or the end of the text follows the number, as in "Q1:" but not in "Q1 is near"."""

    kind: LabelKind
    number: int
    separated: bool
    end: int
    """Where the label and its separator end, in code points of the text."""

    def __str__(self) -> str:
        return f"{self.kind}{self.number}"


# Mentions, tags and "RT @x:" may stand before a label; "A.1" and "a1" are labels, "A1b" and "Q10k" are no numbers.
_LABEL = re.compile(
    r"\s*(?:RT\s+@\w+:\s*)?(?:[@#]\w+\s+){0,10}"
    r"(?P<kind>[QqAa])\.?\s?(?P<number>[1-9]\d?)(?![\w%])(?P<separator>\s*(?:[:.)\-\u2013\u2014,]+|\(\?\):?)\s*|\s*$)?",
)


def read_label(text: str) -> Label | None:
    """The label that opens `text`, or None. A one-letter word before a number in running text is not one."""
    found = _LABEL.match(text[:400])
    if found is None or (found["kind"] == "a" and " " in text[found.start("kind") : found.end("number")]):
        return None
    separator = found["separator"]
    return Label(LabelKind(found["kind"].upper()), int(found["number"]), separator is not None, found.end())
