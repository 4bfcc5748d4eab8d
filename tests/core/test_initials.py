"""Initials stand for a person whatever the name is made of."""

from __future__ import annotations

import pytest

from desktop.core.initials import initials


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Mira Engel", "ME"),
        ("mira", "MI"),
        ("Ana María de la Cruz", "AC"),
        ("田辺ゆき", "田"),
        ("🎉 Jo!", "JO"),
        ("", "?"),
    ],
)
def test_initials(name: str, shown: str) -> None:
    assert initials(name) == shown
