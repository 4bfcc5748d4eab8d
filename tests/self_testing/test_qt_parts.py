"""Qt's parts: the plugin of the screen that is there is the one that has to paint, and what it cannot read is named."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from desktop.self_testing.qt_parts import FORMATS, check_qt_parts, expected


@pytest.mark.parametrize(
    ("environ", "system", "plugins"),
    [
        ({}, "linux", ("offscreen",)),
        ({"DISPLAY": ":0"}, "linux", ("xcb",)),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, "linux", ("wayland", "xcb")),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, "linux", ("offscreen",)),
        ({"QT_QPA_PLATFORM": "wayland;xcb:option"}, "linux", ("wayland", "xcb")),
        ({}, "win32", ("windows",)),
        ({}, "darwin", ("cocoa",)),
    ],
)
def test_which_plugin_may_paint(environ: dict[str, str], system: str, plugins: tuple[str, ...]) -> None:
    assert expected(environ, system) == plugins


def test_a_window_is_shown_and_says_on_what(qapp: QApplication) -> None:
    check = check_qt_parts({"QT_QPA_PLATFORM": qapp.platformName()})
    assert check.ok, check
    assert f"on {qapp.platformName()}" in check.found


def test_another_plugin_than_the_screens_is_trouble(qapp: QApplication) -> None:
    check = check_qt_parts({"QT_QPA_PLATFORM": "wayland"})
    assert not check.ok
    assert "where wayland was expected" in check.found


def test_a_kind_of_picture_that_cannot_be_read_is_named(qapp: QApplication) -> None:
    check = check_qt_parts({"QT_QPA_PLATFORM": qapp.platformName()}, (*FORMATS, "xyz"))
    assert not check.ok
    assert check.found.endswith("these kinds: xyz")
