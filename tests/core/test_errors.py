"""The tree in the docstring is the tree in the code."""

from __future__ import annotations

import inspect
import re

from desktop.core import errors
from desktop.core.errors import ParleyError


def drawn() -> dict[str, str]:
    """Class name to parent, as the docstring draws it."""
    parents: dict[str, str] = {}
    stack: list[tuple[int, str]] = []
    for line in (errors.__doc__ or "").splitlines():
        found = re.match(r"^(    [│ ├└─]*)([A-Z]\w+)(?:\s{2,}|$)", line)
        if found is None:
            continue
        depth = len(found[1])
        stack = [item for item in stack if item[0] < depth]
        if stack:
            parents[found[2]] = stack[-1][1]
        stack.append((depth, found[2]))
    return parents


def test_the_drawn_tree_is_true() -> None:
    real = {
        name: kind.__mro__[1].__name__
        for name, kind in inspect.getmembers(errors, inspect.isclass)
        if issubclass(kind, ParleyError) and kind is not ParleyError
    }
    assert drawn() == real


def test_an_error_is_one_sentence_and_a_remedy() -> None:
    problem = ParleyError("It did not go out.", "Try again.")
    assert (str(problem), problem.remedy) == ("It did not go out.", "Try again.")
