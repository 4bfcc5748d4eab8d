"""The style sheet is made of roles: no value of its own, both modes complete."""

from __future__ import annotations

import re

import pytest

from desktop.ui import style
from desktop.ui.theme import DARK, LIGHT, Mode, Theme

pytestmark = pytest.mark.usefixtures("qtbot")


@pytest.mark.parametrize(("mode", "values"), [(Mode.LIGHT, LIGHT), (Mode.DARK, DARK)])
def test_every_colour_in_the_sheet_is_a_role_s(mode: Mode, values: dict[object, str]) -> None:
    sheet = style.style_sheet(Theme(mode))
    assert set(re.findall(r"#[0-9a-fA-F]{6}", sheet)) <= set(values.values())
    assert "$" not in sheet
