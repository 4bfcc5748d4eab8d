"""Every pair of colours in use can be read: WCAG 2.2, 1.4.3 (4.5 to 1), light and dark."""

from __future__ import annotations

import pytest

from desktop.ui.initials import ACCOUNTS
from desktop.ui.theme import DARK, LIGHT, Colour, Mode, Theme

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


def luminance(value: str) -> float:
    """WCAG's relative luminance of #rrggbb."""
    channels = [int(value[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("values", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_every_pair_in_use_can_be_read(values: dict[Colour, str], ink: Colour, ground: Colour) -> None:
    assert contrast(values[ink], values[ground]) >= 4.5


@pytest.mark.parametrize("values", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", GROUNDS)
def test_the_focus_ring_stands_out(values: dict[Colour, str], ground: Colour) -> None:
    """WCAG 2.2, 1.4.11: 3 to 1."""
    assert contrast(values[Colour.ACCENT], values[ground]) >= 3


def test_contrast_is_computed_as_wcag_does() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_both_modes_know_every_role() -> None:
    assert set(LIGHT) == set(DARK) == set(Colour)


def test_a_change_of_mode_is_told(qtbot: object) -> None:
    theme = Theme(Mode.LIGHT)
    told: list[bool] = []
    theme.changed.connect(lambda: told.append(theme.is_dark))
    theme.set_mode(Mode.DARK)
    assert told == [True]
