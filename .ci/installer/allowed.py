"""Allowed: which licences may be in the bundle, by resources/installer/licences/allowed.toml.

python .ci/installer/allowed.py [BUNDLE]    the licences of all parts of dist/parley
"""

from __future__ import annotations

import json
import sys
import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from licences import FOLDER, LIST
from license_expression import (
    AND,
    OR,
    ExpressionError,
    LicenseSymbol,
    LicenseWithExceptionSymbol,
    get_spdx_licensing,
)
from parts import ROOT, TEXTS

OWN_NAMES = "LicenseRef-"
"""SPDX's beginning of names that it does not know."""


@cache
def allowed(folder: Path = TEXTS) -> frozenset[str]:
    table = tomllib.loads((folder / "allowed.toml").read_text(encoding="utf-8"))
    return frozenset(table["permissive"]["names"]) | frozenset(table["copyleft"])


def objection(expression: str, names: Iterable[str]) -> str:
    """Why something under this licence may not be in the bundle; empty where it may."""
    licensing = _spdx()
    try:
        parsed = licensing.parse(expression)
    except ExpressionError as why:
        return f"{expression!r} is no expression: {why}"
    strange = [name for name in licensing.unknown_license_keys(parsed) if not name.startswith(OWN_NAMES)]
    if parsed is None or strange:
        return f"SPDX does not know {', '.join(strange) or 'an empty licence'}"
    refused = sorted(_refused(parsed, frozenset(names)))
    return f"{', '.join(refused)} is not allowed" if refused else ""


def objections(parts: Iterable[Mapping[str, Any]], names: Iterable[str]) -> list[str]:
    """A line for each part that may not be in the bundle."""
    names = frozenset(names)
    said = ((part, objection(part["licence"], names)) for part in parts)
    return [f"{part['name']} {part['version']} ({part['licence']}): {why}" for part, why in said if why]


def parts_of(bundle: Path) -> list[dict[str, Any]]:
    """The list that the build left in the bundle."""
    listed = bundle / "_internal" / FOLDER / LIST
    return list(json.loads(listed.read_text(encoding="utf-8"))["parts"])


@cache
def _spdx() -> Any:
    return get_spdx_licensing()


def _refused(parsed: Any, names: frozenset[str]) -> set[str]:
    """What stands in the way: of choices the least, of what is asked at once all."""
    if isinstance(parsed, OR):
        return min((_refused(choice, names) for choice in parsed.args), key=len)
    if isinstance(parsed, AND):
        return set().union(*(_refused(part, names) for part in parsed.args))
    assert isinstance(parsed, LicenseSymbol | LicenseWithExceptionSymbol)
    return set() if str(parsed) in names else {str(parsed)}


def main(arguments: list[str]) -> int:
    bundle = Path(arguments[0]) if arguments else ROOT / "dist" / "parley"
    found = objections(parts_of(bundle), allowed())
    for line in found:
        print(line)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
