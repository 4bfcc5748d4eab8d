"""Icons take a role's colour and are sharp at every scale; all of them may be shipped."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QColor
from PySide6.QtSvg import QSvgRenderer

from desktop.ui.icons import NOTHING, application_icon, drawing, icon, icons_folder

pytestmark = pytest.mark.usefixtures("qtbot")


def test_an_icon_is_drawn_in_the_colour_asked_for() -> None:
    image = icon("plus", QColor("#3a4fd0")).pixmap(QSize(24, 24), 1.0).toImage()
    assert image.pixelColor(12, 12).name() == "#3a4fd0"
    assert image.pixelColor(1, 1).alpha() == 0


def test_an_icon_can_be_filled() -> None:
    outline, filled = (
        icon("bookmark", QColor("#3a4fd0"), filled=full).pixmap(QSize(24, 24), 1.0).toImage()
        for full in (False, True)
    )
    assert (outline.pixelColor(12, 10).alpha(), filled.pixelColor(12, 10).name()) == (0, "#3a4fd0")


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 1.75, 2.0, 3.0])
def test_an_icon_is_drawn_at_the_screen_s_own_size(ratio: float) -> None:
    assert icon("lock", QColor("black")).pixmap(QSize(16, 16), ratio).width() == round(16 * ratio)


def test_a_name_that_is_not_in_the_set_is_a_mistake() -> None:
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon", QColor("black"))


def test_a_program_that_was_removed_while_it_is_open_goes_on_without_its_icons(tmp_path: Path) -> None:
    assert drawing(icons_folder() / "plus.svg", packaged=True).startswith("<svg")
    assert drawing(tmp_path / "gone.svg", packaged=True) == NOTHING
    assert QSvgRenderer(QByteArray(NOTHING.encode())).isValid()


def test_the_application_has_an_icon_of_its_own() -> None:
    assert not application_icon().pixmap(QSize(64, 64)).isNull()


def test_the_licence_goes_with_the_icons() -> None:
    assert "ISC License" in (icons_folder() / "LICENSE").read_text(encoding="utf-8")
