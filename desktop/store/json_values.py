"""JSON values: the objects of a long piece of JSON one after the other, with no more of it held than the longest."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

MOST = 64_000_000
"""Characters of one object: an answer of a network with all of its posts, many times over."""
_BETWEEN = re.compile(r"[\s,;\[\]\ufeff]*")
_NEXT = re.compile(r"\n[\s,\[]*\{|\}\s*,\s*\{")
_NEAR = 12
"""Characters before the end in which a mistake may be that there is no more yet: "\\ud83d\\ude00" is cut anywhere."""
_decoder = json.JSONDecoder(strict=False)


def json_values(pieces: Iterable[str]) -> Iterator[Any]:
    """What stands in an array, or one after the other. None stands for what is no JSON; what follows it is looked for
    at the beginning of a line or after a closing brace."""
    source = iter(pieces)
    held, place, wanted = "", 0, 0
    is_all = False
    while True:
        while not is_all and len(held) - place <= wanted:
            piece = next(source, None)
            is_all = piece is None
            held, place = held[place:] + (piece or ""), 0
        found = _BETWEEN.match(held, place)
        place = found.end() if found is not None else place
        if place >= len(held):
            if is_all:
                return
            continue
        try:
            value, place = _decoder.raw_decode(held, place)
            wanted = 0
            yield value
        except RecursionError:
            place, wanted = _after(held, place + 1), 0
            yield None
        except ValueError as problem:
            at = problem.pos if isinstance(problem, json.JSONDecodeError) else place
            if not is_all and len(held) - place < MOST and _may_be_cut(problem, len(held)):
                wanted = 2 * (len(held) - place)
                continue
            place, wanted = _after(held, max(at, place + 1)), 0
            yield None


def _may_be_cut(problem: ValueError, length: int) -> bool:
    if not isinstance(problem, json.JSONDecodeError):
        return False
    return problem.pos >= length - _NEAR or problem.msg.startswith("Unterminated")


def _after(held: str, place: int) -> int:
    """Where the next object may begin."""
    found = _NEXT.search(held, place)
    return len(held) if found is None else found.end() - 1
