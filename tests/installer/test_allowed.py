"""A licence is allowed by a choice of the expression, refused by any of its duties, and each copyleft has a reason."""

from __future__ import annotations

import tomllib

import pytest
from allowed import allowed, objection, objections
from parts import TEXTS, known

NAMES = {"MIT", "LGPL-3.0-only", "GPL-2.0-or-later WITH Bootloader-exception", "LicenseRef-Public-Domain"}


@pytest.mark.parametrize(
    "expression",
    [
        "MIT",
        "LGPL-3.0-only OR GPL-3.0-only",
        "GPL-3.0-only OR (MIT AND LGPL-3.0-only)",
        "GPL-2.0-or-later WITH Bootloader-exception",
        "LicenseRef-Public-Domain",
    ],
)
def test_an_expression_is_allowed_by_one_of_its_choices(expression: str) -> None:
    assert objection(expression, NAMES) == ""


@pytest.mark.parametrize(
    ("expression", "named"),
    [
        ("GPL-3.0-or-later", "GPL-3.0-or-later is not allowed"),
        ("GPL-2.0-or-later", "GPL-2.0-or-later is not allowed"),
        ("MIT AND GPL-3.0-only", "GPL-3.0-only is not allowed"),
        ("GPL-3.0-only OR AGPL-3.0-only", "is not allowed"),
        ("LicenseRef-Secret", "LicenseRef-Secret is not allowed"),
        ("Proprietary", "SPDX does not know Proprietary"),
        ("MIT AND", "no expression"),
        ("", "SPDX does not know an empty licence"),
    ],
)
def test_what_asks_for_more_than_is_allowed_is_named(expression: str, named: str) -> None:
    assert named in objection(expression, NAMES)


def test_the_part_is_named_with_the_objection() -> None:
    part = {"name": "libstrict", "version": "1", "licence": "AGPL-3.0-only"}
    fine = {"name": "libkind", "version": "1", "licence": "MIT"}
    assert objections([part, fine], NAMES) == ["libstrict 1 (AGPL-3.0-only): AGPL-3.0-only is not allowed"]


def test_each_copyleft_on_the_list_has_a_reason_and_the_gpl_is_there_with_exceptions_only() -> None:
    copyleft = tomllib.loads((TEXTS / "allowed.toml").read_text(encoding="utf-8"))["copyleft"]
    assert all(len(reason) > 40 for reason in copyleft.values())
    assert not [name for name in allowed() if name.startswith(("GPL", "AGPL")) and " WITH " not in name]


def test_every_row_of_the_table_is_allowed_but_those_that_are_refused() -> None:
    table = known()
    rows = [table["loader"], table["python"], *table["ours"], *table["carried"], *table["library"]]
    for row in rows:
        assert bool(objection(row["licence"], allowed())) is ("refused" in row), row["name"]
