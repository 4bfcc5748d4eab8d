"""The painted window: a real one passes and is saved; an empty picture and letters without a font do not."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from desktop.self_testing.painted_window import blank, check_painted_window, colours, unreadable
from tests.conftest import REPOSITORY

WITHOUT_FONT = """
from PySide6.QtWidgets import QApplication
from desktop.self_testing.painted_window import unreadable
app = QApplication([])
print(unreadable(app.font()))
"""


def test_the_first_screen_is_painted_and_saved(qapp: QApplication, tmp_path: Path) -> None:
    check = check_painted_window(tmp_path / "window.png")
    assert check.ok, check
    saved = QImage(str(tmp_path / "window.png"))
    assert len(colours(saved)) > 100
    assert check.found.startswith(f"{saved.width()} x {saved.height()}")


def test_a_picture_that_cannot_be_written_is_said(qapp: QApplication, tmp_path: Path) -> None:
    check = check_painted_window(tmp_path / "nowhere" / "window.png")
    assert not check.ok
    assert "cannot be written" in check.found


def test_nothing_and_one_colour_are_no_window() -> None:
    plain = QImage(300, 200, QImage.Format.Format_RGB32)
    plain.fill(QColor("white"))
    assert blank(plain) == "1 colours where 8 are the least"
    assert blank(QImage()) == "nothing was painted"


def test_letters_are_told_apart(qapp: QApplication) -> None:
    assert unreadable(qapp.font()) == ""


@pytest.mark.skipif(sys.platform != "linux", reason="fonts come by fontconfig on Linux")
def test_a_computer_without_a_font_is_found(tmp_path: Path) -> None:
    empty = tmp_path / "fonts.conf"
    empty.write_text('<?xml version="1.0"?><fontconfig></fontconfig>')
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_FONT],
        env={**os.environ, "FONTCONFIG_FILE": str(empty), "QT_QPA_PLATFORM": "offscreen"},
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        timeout=50,
        check=True,
    )
    assert done.stdout.strip() in ("there is no font", "letters leave no trace", "letters look alike")
