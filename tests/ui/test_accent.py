"""Whatever accent a system has: words in it and on it can be read, in every theme."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.contrast import contrast
from desktop.ui.accent import HIGH_TEXT, ON_SOFT, TEXT, UNDER
from desktop.ui.colours import Colour
from desktop.ui.theme import values_of

COLOURS = st.integers(0, 0xFFFFFF).map(lambda value: f"#{value:06x}")


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("high", [False, True], ids=["standard", "high"])
@given(accent=COLOURS)
def test_any_accent_can_be_read(accent: str, dark: bool, high: bool) -> None:
    values, least = values_of(dark=dark, high=high, accent=accent), HIGH_TEXT if high else TEXT
    made, soft = values[Colour.ACCENT], values[Colour.ACCENT_SOFT]
    assert min(contrast(made, ground) for ground in (soft, *(values[role] for role in UNDER))) >= least
    assert min(contrast(values[role], soft) for role in ON_SOFT) >= least
    assert contrast(values[Colour.ON_ACCENT], made) >= least


@pytest.mark.parametrize("accent", ["#000000", "#ffffff", "#ffff00", "#0000ff"])
def test_the_other_roles_stay_as_they_are(accent: str) -> None:
    plain, worn = values_of(dark=False, high=False), values_of(dark=False, high=False, accent=accent)
    changed = {role for role in Colour if plain[role] != worn[role]}
    assert changed <= {Colour.ACCENT, Colour.ACCENT_SOFT}
