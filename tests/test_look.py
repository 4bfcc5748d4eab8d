"""How the window looks is kept as it is chosen, and two windows side by side look the same."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop.look import Look
from desktop.store.database import Database
from desktop.store.settings import STREAM_DENSITY, STREAM_ORDER, TEXT_SCALE, THEME, Settings
from desktop.ui.theme import Density, Mode, Order, Theme, Type
from tests.ui.stream_scene import NOW


def settings_in(folder: Path) -> Settings:
    return Settings(Database(folder / "parley.db", clock=lambda: NOW))


def test_what_is_chosen_is_worn_at_the_next_start(qtbot: QtBot, tmp_path: Path) -> None:
    settings = settings_in(tmp_path)
    settings.set(TEXT_SCALE, 1.3)
    theme = Theme()
    look = Look(theme, settings)
    theme.set_mode(Mode.DARK)
    theme.set_order(Order.OLDEST_FIRST)
    theme.set_density(Density.COMPACT)
    look.take_off()
    again = Theme()
    Look(again, settings)
    assert (again.mode, again.order, again.density) == (Mode.DARK, Order.OLDEST_FIRST, Density.COMPACT)
    assert again.font(Type.TEXT).pixelSize() == 18


def test_a_second_window_changes_nothing_of_the_first_one_s_look(qtbot: QtBot, tmp_path: Path) -> None:
    beside = tmp_path / "practice"
    beside.mkdir()
    settings, practice = settings_in(tmp_path), settings_in(beside)
    theme = Theme()
    Look(theme, settings)
    theme.set_order(Order.OLDEST_FIRST)
    second = Look(theme, practice)
    assert theme.order is Order.OLDEST_FIRST
    second.take_off()
    theme.set_density(Density.COMPACT)
    assert (settings.get(STREAM_ORDER), settings.get(STREAM_DENSITY)) == ("oldest-first", "compact")
    assert (practice.get(STREAM_ORDER), practice.get(THEME)) == ("newest-first", "system")
