"""Every pair of colours in the stream meets WCAG 2.2 AA, light and dark."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from desktop.core.capabilities import X
from desktop.core.timeline import post_row
from desktop.ui.initials import GROUNDS
from desktop.ui.stream.style import AVATAR_GROUNDS, AVATAR_INK, RowStyle
from desktop.ui.theme import Colour, Mode, Theme
from tests.ui.stream_scene import ME, ROOM, post

TEXT_PAIRS = [
    *((ink, ground) for ground in (Colour.SURFACE, Colour.HOST_SOFT) for ink in (
        Colour.TEXT, Colour.MUTED, Colour.FAINT, Colour.ACCENT, Colour.HOST
    )),
    (Colour.ACCENT, Colour.ACCENT_SOFT),
    (Colour.GUEST, Colour.GUEST_SOFT),
    (Colour.SURFACE, Colour.HOST),
    (Colour.TEXT, Colour.RAISED),
]  # fmt: skip


def light_of(colour: QColor) -> float:
    """Relative luminance (WCAG 2.2)."""

    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def contrast(one: QColor, other: QColor) -> float:
    high, low = sorted((light_of(one), light_of(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
@pytest.mark.parametrize(("ink", "ground"), TEXT_PAIRS)
def test_text_can_be_read(qtbot: QtBot, mode: Mode, ink: Colour, ground: Colour) -> None:
    theme = Theme(mode)
    assert contrast(theme.colour(ink), theme.colour(ground)) >= 4.5


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
def test_initials_can_be_read(qtbot: QtBot, mode: Mode) -> None:
    theme = Theme(mode)
    pairs = [(QColor(ground), QColor(AVATAR_INK)) for ground in AVATAR_GROUNDS]
    pairs += [(theme.colour(ground), theme.colour(ink)) for ground, ink in GROUNDS.values()]
    assert all(contrast(ground, ink) >= 4.5 for ground, ink in pairs)
    surface = theme.colour(Colour.SURFACE)
    assert all(contrast(QColor(ground), surface) >= 3 for ground in AVATAR_GROUNDS)


def test_a_person_keeps_their_colour(qtbot: QtBot) -> None:
    style = RowStyle(Theme(Mode.LIGHT), X)
    rows = [post_row(post(number, username=f"user{number % 30}"), ROOM, ME) for number in range(60)]
    assert all(
        style.avatar_colours(one) == style.avatar_colours(two)
        for one, two in zip(rows[:30], rows[30:], strict=True)
    )
    assert len({style.avatar_colours(row)[0].name() for row in rows}) > 6
