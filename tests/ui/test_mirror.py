"""The window in a mirror: margins, sides of the style sheet, signs that point, and texts that run their own way."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QStyle, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui import mirror
from desktop.ui.actions import Actions, keys
from desktop.ui.brief_text import BriefText
from desktop.ui.elided_label import ElidedLabel
from desktop.ui.icons import icon, icons_folder
from desktop.ui.mirror import POINTING, icon_behind, mirrored_rect, mirrored_sheet, seen, set_margins
from desktop.ui.stage.fitted_text import FittedText
from desktop.ui.style import kind, style_sheet
from desktop.ui.theme import Colour, Mode, Theme

WORDS = {"hello there": False, "مرحبا بكم": True, "שלום לכם": True}


def drawn(name: str) -> QImage:
    return icon(name, QColor("black")).pixmap(20, 20).toImage().convertToFormat(QImage.Format.Format_ARGB32)


@pytest.mark.parametrize("name", sorted(POINTING))
def test_a_sign_that_points_is_turned_with_the_window(qtbot: QtBot, name: str, mirrored: None) -> None:
    """Its picture before was another, and turned around it is the same."""
    turned = drawn(name)
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    plain = drawn(name)
    assert turned != plain
    assert _alike(turned.flipped(Qt.Orientation.Horizontal), plain)


def _alike(one: QImage, other: QImage) -> bool:
    """Up to what rounding does to the edges."""
    far = 0
    for y in range(one.height()):
        for x in range(one.width()):
            far = max(far, abs(one.pixelColor(x, y).alpha() - other.pixelColor(x, y).alpha()))
    return far < 40


def test_what_points_is_in_the_set() -> None:
    assert all((icons_folder() / f"{name}.svg").is_file() for name in POINTING)


@pytest.mark.parametrize("name", ["clock", "check", "search", "rotate-ccw"])
def test_a_clock_is_the_same_everywhere(qtbot: QtBot, name: str) -> None:
    plain = drawn(name)
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    turned = drawn(name)
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert turned == plain


def test_the_sides_of_the_style_sheet_change_places_and_nothing_else_does(qtbot: QtBot) -> None:
    sheet = style_sheet(Theme(Mode.LIGHT))
    turned = mirrored_sheet(sheet)
    assert turned != sheet
    assert mirrored_sheet(turned) == sheet
    assert 'QWidget[kind="rail"]' in turned
    assert re.search(r'kind="rail"\][^}]*border-left-width: 1px', turned)
    assert "text-align: left" in turned
    assert "padding: 6px 24px 6px 12px" in turned


def test_a_margin_is_where_lines_begin(qtbot: QtBot, mirrored: None) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    row = QHBoxLayout(holder)
    set_margins(row, 30, 1, 5, 2)
    label = QLabel("name", holder)
    row.addWidget(label)
    row.addStretch(1)
    holder.resize(300, 40)
    holder.show()
    assert label.geometry().right() + 1 == 300 - 30


def test_a_quotes_edge_is_where_lines_begin(qtbot: QtBot, mirrored: None) -> None:
    theme = Theme(Mode.LIGHT)
    quote = QFrame()
    qtbot.addWidget(quote)
    quote.setStyleSheet(style_sheet(theme))
    kind(quote, "quote")
    quote.resize(100, 40)
    quote.show()
    picture = quote.grab().toImage()
    line = theme.colour(Colour.LINE)
    assert (picture.pixelColor(98, 20) == line, picture.pixelColor(1, 20) == line) == (True, False)
    theme.deleteLater()


@pytest.mark.parametrize("what", ["padding-left: 30px", "padding: 0 0 0 30px"])
def test_qt_mirrors_the_padding_of_a_sheet_itself(qtbot: QtBot, mirrored: None, what: str) -> None:
    """Where it no longer does, `mirrored_sheet` has to."""
    frame = QFrame()
    qtbot.addWidget(frame)
    frame.setStyleSheet(f"QFrame {{ {what} }}")
    frame.resize(100, 40)
    frame.show()
    assert frame.contentsRect() == QRect(0, 0, 70, 40)


def test_places_in_the_mirror(qtbot: QtBot, mirrored: None) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(100, 20)
    assert seen(widget, QRect(0, 2, 30, 5)) == QRect(70, 2, 30, 5)
    assert seen(widget, QRect(10, 0, 5, 5), QRect(10, 0, 40, 20)) == QRect(45, 0, 5, 5)
    assert mirrored_rect(QRectF(10, 1, 20, 5), 100) == QRectF(70, 1, 20, 5)


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_places_are_turned_as_qt_does(way: Qt.LayoutDirection) -> None:
    within = QRect(7, 3, 101, 40)
    for place in (QRect(7, 3, 10, 5), QRect(20, 8, 31, 4), QRect(90, 0, 60, 9), QRect(-4, 1, 0, 0)):
        assert mirror.turned(way, within, place) == QStyle.visualRect(way, within, place)


@pytest.mark.parametrize("is_turned", [False, True])
def test_an_icon_behind_the_words_is_there_in_both_windows(
    request: pytest.FixtureRequest, qtbot: QtBot, is_turned: bool
) -> None:
    if is_turned:
        request.getfixturevalue("mirrored")
    button = QPushButton("Read")
    qtbot.addWidget(button)
    icon_behind(button)
    assert (button.layoutDirection() == Qt.LayoutDirection.RightToLeft) is not is_turned


@pytest.mark.parametrize("is_turned", [False, True])
@pytest.mark.parametrize("text", WORDS)
@pytest.mark.parametrize("made", [BriefText, FittedText])
def test_a_text_runs_its_own_way_in_both_windows(
    request: pytest.FixtureRequest, qtbot: QtBot, made: type[QWidget], text: str, is_turned: bool
) -> None:
    if is_turned:
        request.getfixturevalue("mirrored")
    theme = Theme(Mode.LIGHT)
    holder = QWidget()
    qtbot.addWidget(holder)
    if made is BriefText:
        brief = BriefText(theme, holder)
        brief.say(text)
        shown: QWidget = brief
    else:
        fitted = FittedText(theme, holder)
        fitted.set_text(text)
        fitted.set_pixels(16)
        shown = fitted
    shown.setGeometry(0, 0, 400, 30)
    holder.resize(400, 30)
    holder.show()
    first, last = _ink(holder)
    assert (first > 200, last > 390) == ((True, True) if WORDS[text] else (False, False))
    theme.deleteLater()


def _ink(widget: QWidget) -> tuple[int, int]:
    picture = widget.grab().toImage()
    ground = picture.pixelColor(199, 29)
    inked = [
        x
        for x in range(picture.width())
        if any(picture.pixelColor(x, y) != ground for y in range(picture.height()))
    ]
    return inked[0], inked[-1]


def test_what_comes_next_is_where_the_eye_goes(qtbot: QtBot, mirrored: None) -> None:
    actions = Actions(Theme(Mode.LIGHT))
    assert actions["question.next"].shortcut() == QKeySequence("Alt+Left")
    assert actions["question.previous"].shortcut() == QKeySequence("Alt+Right")
    assert actions["post.send"].shortcuts() == [QKeySequence("Ctrl+Enter"), QKeySequence("Ctrl+Return")]
    assert keys("question.next") == "Alt+Left"


def test_keys_of_a_window_from_left_to_right_are_those_of_the_table() -> None:
    assert keys("question.next") == "Alt+Right"


@pytest.mark.parametrize(("own_way", "is_at_the_right"), [(False, True), (True, False)])
def test_a_name_begins_where_lines_do_and_a_post_where_its_words_do(
    qtbot: QtBot, mirrored: None, own_way: bool, is_at_the_right: bool
) -> None:
    label = ElidedLabel(own_way=own_way)
    qtbot.addWidget(label)
    label.set_whole("Ines Holt")
    label.resize(400, 30)
    label.show()
    assert (_ink(label)[0] > 200) is is_at_the_right
