"""Objects are found in pieces of JSON wherever the pieces are cut, and a broken one takes no other with it."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop.store.json_values import json_values

OBJECTS = some.lists(
    some.dictionaries(some.text(max_size=5), some.one_of(some.text(max_size=8), some.integers(), some.none())),
    max_size=6,
)  # fmt: skip


@given(
    given_objects=OBJECTS,
    size=some.integers(1, 40),
    indent=some.sampled_from([None, 2]),
    is_array=some.booleans(),
)
def test_wherever_it_is_cut_all_objects_are_there(
    given_objects: list[dict[str, Any]], size: int, indent: int | None, is_array: bool
) -> None:
    told = [json.dumps(one, indent=indent, ensure_ascii=size % 2 == 0) for one in given_objects]
    text = f"[{','.join(told)}];" if is_array else "\n".join(told)
    pieces = [text[place : place + size] for place in range(0, len(text), size)]
    assert list(json_values(pieces)) == given_objects


@pytest.mark.parametrize(
    "broken", ['{"a": }', '{"a" 1}', '{"a": "cut}', "{'a': 1}", "nonsense", "[" * 100_000]
)
def test_a_broken_object_is_told_and_the_next_one_found(broken: str) -> None:
    found = list(json_values([f'{{"a": 1}}\n{broken}\n{{"b": 2}}\n']))
    assert found[0] == {"a": 1}
    assert None in found or broken.startswith("[")
    assert found[-1] == {"b": 2} or "cut" in broken


@given(some.text(alphabet='{}[]",:\\ab1\n u', max_size=60), some.integers(1, 9))
def test_whatever_stands_there_it_ends(text: str, size: int) -> None:
    list(json_values(text[place : place + size] for place in range(0, len(text), size)))
