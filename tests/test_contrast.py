"""Every pair of colours in use can be read and seen, in every theme and with the accents of systems (WCAG 2.2)."""

from __future__ import annotations

import importlib.util
import sys
from types import ModuleType
from typing import Any

import pytest

from desktop.core.contrast import contrast
from desktop.ui.colours import Colour
from desktop.ui.initials import ACCOUNTS
from desktop.ui.stream.style import AVATAR_GROUNDS, AVATAR_INK
from tests.conftest import REPOSITORY


def _table() -> ModuleType:
    spec = importlib.util.spec_from_file_location("parley_contrast", REPOSITORY / ".ci" / "contrast.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = made
    spec.loader.exec_module(made)
    return made


table: Any = _table()
PAIRS, THEMES = table.pairs(), list(table.themes())


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: f"{pair.ink} on {pair.ground}: {pair.what}")
def test_every_pair_in_use_is_far_enough_apart(theme: str, pair: Any) -> None:
    assert min(table.found(pair, theme)) >= table.needed(pair, theme)


def test_every_role_has_its_part_in_the_table() -> None:
    """A new role is an ink, a ground, an edge or quiet: whoever adds it says which."""
    said = {*table.INKS, *table.GROUNDS, *table.ON_ITS_OWN, *table.QUIET, *ACCOUNTS, Colour.EDGE}
    assert said == set(Colour)
    used = {pair.ink for pair in PAIRS} | {pair.ground for pair in PAIRS}
    assert used == set(Colour)


@pytest.mark.parametrize(
    ("ink", "ground", "what"),
    [
        (Colour.MUTED, Colour.SURFACE, table.TEXT),
        (Colour.ACCENT, Colour.ACCENT_SOFT, table.TEXT),
        (Colour.FAINT, Colour.RAISED, table.DISABLED),
        (Colour.DANGER, Colour.DANGER_SOFT, table.TEXT),
        (Colour.WARN, Colour.HOST_SOFT, table.TEXT),
        (Colour.TEXT, Colour.ACCENT_SOFT, table.SIGN),
        (Colour.ON_ACCENT, Colour.ACCENT, table.SIGN),
        (Colour.FAINT, Colour.SURFACE, table.SIGN),
    ],
)
def test_the_style_sheet_s_own_pairs_are_found(ink: Colour, ground: Colour, what: str) -> None:
    assert table.Pair(ink, ground, what) in set(table.of_sheet())


@pytest.mark.parametrize("ground", AVATAR_GROUNDS)
def test_initials_of_strangers_can_be_read(ground: str) -> None:
    assert contrast(AVATAR_INK, ground) >= 4.5


def test_the_page_is_true_to_the_code() -> None:
    assert table.PAGE.read_text(encoding="utf-8") == table.page(), "make contrast"
