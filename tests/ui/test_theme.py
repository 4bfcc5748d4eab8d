"""Every pair of colours in use can be read: WCAG 2.2, 1.4.3 (4.5 to 1), light and dark."""

from __future__ import annotations

import pytest

from desktop.core.contrast import contrast
from desktop.ui.initials import ACCOUNTS
from desktop.ui.system_look import SystemLook
from desktop.ui.theme import (
    DARK,
    HIGH_DARK,
    HIGH_LIGHT,
    LIGHT,
    Accent,
    Colour,
    Contrast,
    Mode,
    Motion,
    Theme,
    Type,
)  # fmt: skip

C = Colour
GROUNDS = (C.BG, C.SURFACE, C.RAISED)
PAIRS: list[tuple[Colour, Colour]] = [
    *((ink, ground) for ground in GROUNDS for ink in (C.TEXT, C.MUTED, C.FAINT, C.ACCENT)),
    *((ink, ground) for ground in (C.BG, C.SURFACE) for ink in (C.HOST, C.GUEST, C.OK, C.WARN, C.DANGER)),
    (C.ON_ACCENT, C.ACCENT),  # Send, the chosen text
    (C.ACCENT, C.ON_ACCENT),  # the account's initials on Send
    (C.ACCENT, C.ACCENT_SOFT),  # chips, "Answer Q3", "Q4 is here."
    (C.TEXT, C.ACCENT_SOFT),  # the question that is shown, in the strip
    (C.MUTED, C.ACCENT_SOFT),
    (C.FAINT, C.ACCENT_SOFT),  # its count
    (C.OK, C.ACCENT_SOFT),  # its check, when you answered
    (C.HOST, C.HOST_SOFT),
    (C.WARN, C.HOST_SOFT),  # the practice band
    (C.TEXT, C.HOST_SOFT),  # a question in the stream
    (C.MUTED, C.HOST_SOFT),
    (C.FAINT, C.HOST_SOFT),
    (C.ACCENT, C.HOST_SOFT),  # its links
    (C.SURFACE, C.HOST),  # initials
    (C.GUEST, C.GUEST_SOFT),
    (C.SURFACE, C.GUEST),
    (C.SURFACE, C.MUTED),
    *((C.SURFACE, ground) for ground in ACCOUNTS),  # the marks of several accounts
    (C.DANGER, C.DANGER_SOFT),  # what is too long, and why
    (C.ACCENT, C.DANGER_SOFT),  # what can be done about it
]


@pytest.mark.parametrize("values", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_every_pair_in_use_can_be_read(values: dict[Colour, str], ink: Colour, ground: Colour) -> None:
    assert contrast(values[ink], values[ground]) >= 4.5


@pytest.mark.parametrize("values", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", GROUNDS)
def test_the_focus_ring_stands_out(values: dict[Colour, str], ground: Colour) -> None:
    """WCAG 2.2, 1.4.11: 3 to 1."""
    assert contrast(values[Colour.ACCENT], values[ground]) >= 3


def test_all_themes_know_every_role() -> None:
    assert set(LIGHT) == set(DARK) == set(HIGH_LIGHT) == set(HIGH_DARK) == set(Colour)


def test_a_change_of_mode_is_told(qtbot: object) -> None:
    theme = Theme(Mode.LIGHT)
    told: list[bool] = []
    theme.changed.connect(lambda: told.append(theme.is_dark))
    theme.set_mode(Mode.DARK)
    assert told == [True]


class Says(SystemLook):
    """A system that wishes for what a test says."""

    def __init__(self, *, contrast: bool = False, accent: str = "", factor: float = 1.0) -> None:
        super().__init__()
        self.contrast, self.named, self.factor = contrast, accent, factor

    @property
    def wants_contrast(self) -> bool:
        return self.contrast

    @property
    def accent(self) -> str:
        return self.named

    @property
    def text_factor(self) -> float:
        return self.factor


def test_high_contrast_is_the_system_s_wish_until_a_person_says_otherwise(qtbot: object) -> None:
    system = Says(contrast=True)
    theme = Theme(Mode.LIGHT, system=system)
    assert theme.values == HIGH_LIGHT
    theme.wear(contrast=Contrast.STANDARD)
    assert theme.values == LIGHT
    system.contrast = False
    theme.wear(Mode.DARK, Contrast.HIGH)
    assert theme.values == HIGH_DARK


def test_a_change_of_the_system_s_wish_is_told(qtbot: object) -> None:
    system = Says()
    theme, told = Theme(Mode.LIGHT, system=system), []
    theme.changed.connect(lambda: told.append(theme.is_high_contrast))
    system.contrast = True
    system.changed.emit()
    assert told == [True]


def test_the_system_s_accent_is_worn_only_where_somebody_wants_it(qtbot: object) -> None:
    theme = Theme(Mode.LIGHT, system=Says(accent="#cc2200"))
    assert theme.value(C.ACCENT) == LIGHT[C.ACCENT]
    theme.wear(accent=Accent.SYSTEM)
    worn = theme.colour(C.ACCENT)
    assert worn.red() > 2 * worn.blue()
    nameless = Theme(Mode.LIGHT, system=Says())
    nameless.wear(accent=Accent.SYSTEM)
    assert nameless.values == LIGHT


def test_text_is_as_large_as_the_system_s_and_the_person_want_it(qtbot: object) -> None:
    theme = Theme(Mode.LIGHT, system=Says(factor=1.5))
    assert theme.font(Type.TEXT).pixelSize() == 21
    theme.set_scale(0.8)
    assert theme.font(Type.TEXT).pixelSize() == 17
    theme.set_scale(3.0)
    assert theme.font(Type.TEXT).pixelSize() == 42, "three times is as far as the window is made for"


def test_stillness_is_a_person_s_to_choose(qtbot: object) -> None:
    theme = Theme(Mode.LIGHT, system=Says())
    assert not theme.is_still
    theme.wear(motion=Motion.NONE)
    assert theme.is_still
