"""Rows that begin at the right: the mirror image of those that begin at the left, and clicks hit what is seen."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.core.capabilities import X
from desktop.core.post import Picture, Poll
from desktop.core.timeline import Row, post_row
from desktop.ui.mirror import mirrored_rect
from desktop.ui.stream.paint import paint_row
from desktop.ui.stream.row import lay_out
from desktop.ui.stream.row_parts import RowLayout
from desktop.ui.stream.style import RowStyle
from desktop.ui.theme import Colour, Density, Mode, Theme
from desktop.ui.translate import for_a_post
from tests.ui.stream_scene import ME, NOW, ROOM, Stream, post

ARABIC = "أعتقد أن الحديقة تحتاج إلى الصبر https://example.com/path #gardenchat"
HEBREW = "שלום לכולם"
WIDTH = 640


def row(text: str, name: str = "Asha Patel") -> Row:
    made = post_row(post(1, text, name=name), ROOM, ME)
    media = (Picture("a bed", "https://pics.example/1.jpg", width=800, height=600), Picture("", kind="video"))
    return replace(
        made,
        note="water them",
        reposted_by="Bram Oke",
        pictures=2,
        is_pinned=True,
        media=media,
        is_edited=True,
        poll=Poll(("clay", "sand")),
    )


def both_ways(qapp: QApplication, shown: Row, theme: Theme) -> tuple[RowLayout, RowLayout]:
    plain = lay_out(shown, WIDTH, RowStyle(theme, X, moderates=True), NOW)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        return plain, lay_out(shown, WIDTH, RowStyle(theme, X, moderates=True), NOW)
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("density", list(Density))
@pytest.mark.parametrize("covered", [False, True])
def test_everything_in_a_row_stands_where_its_mirror_image_does(
    qapp: QApplication, qtbot: QtBot, density: Density, covered: bool
) -> None:
    theme = Theme(Mode.LIGHT)
    theme.set_density(density)
    shown = replace(row("A3: a bed that looks empty #gardenchat"), is_covered=covered)
    plain, turned = both_ways(qapp, shown, theme)
    assert not plain.mirrored
    assert turned.mirrored
    assert turned.height == plain.height
    assert turned.avatar == mirrored_rect(plain.avatar, WIDTH)
    assert [one.place for one in turned.targets] == [mirrored_rect(one.place, WIDTH) for one in plain.targets]
    assert [one.place for one in turned.chips] == [mirrored_rect(one.place, WIDTH) for one in plain.chips]
    assert [one.place for one in turned.media] == [mirrored_rect(one.place, WIDTH) for one in plain.media]
    for one, other in zip(turned.words, plain.words, strict=True):
        assert one.x == WIDTH - other.x - other.piece.width
    for mine, its in zip(turned.actions, plain.actions, strict=True):
        assert mine.target.place == mirrored_rect(its.target.place, WIDTH)
    theme.deleteLater()


def test_a_point_means_the_same_in_the_mirror(qapp: QApplication, qtbot: QtBot) -> None:
    theme = Theme(Mode.LIGHT)
    plain, turned = both_ways(qapp, row("A3: a bed that looks empty"), theme)
    for target in plain.targets:
        middle = target.place.center()
        found, same = plain.target_at(middle), turned.target_at(QPointF(WIDTH - middle.x(), middle.y()))
        assert found is not None
        assert same is not None
        assert (found.does, found.url, for_a_post(found.tip)) == (same.does, same.url, for_a_post(same.tip))
    theme.deleteLater()


@pytest.mark.parametrize("text", [ARABIC, HEBREW])
def test_a_post_that_runs_from_right_to_left_has_its_avatar_at_the_right_of_the_name(
    qtbot: QtBot, text: str
) -> None:
    """X: display-requirements."""
    made = lay_out(row(text), WIDTH, RowStyle(Theme(Mode.LIGHT), X), NOW)
    name = next(words for words in made.words if words.ink is Colour.TEXT)
    assert made.avatar.left() > name.x + name.piece.width
    assert made.body is not None
    assert ink_of(made, made.body_at.x() + made.body.width / 2).width() > 0


def ink_of(made: RowLayout, beyond: float) -> QRectF:
    """Where the body's first line has ink at the right of `beyond`."""
    style = RowStyle(Theme(Mode.LIGHT), X)
    image = QImage(made.width, made.height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    assert made.body is not None
    made.body.draw(painter, made.body_at.x(), made.body_at.y(), None, (0.0, float(made.height)))
    painter.end()
    line = range(int(made.body_at.y()), int(made.body_at.y()) + style.line)
    white = QColor(Qt.GlobalColor.white)
    inked = [x for x in range(int(beyond), made.width) if any(image.pixelColor(x, y) != white for y in line)]
    return QRectF(inked[0], 0, inked[-1] - inked[0] + 1, 1) if inked else QRectF()


def test_lines_begin_at_the_right_edge_of_the_text(qtbot: QtBot) -> None:
    made = lay_out(row(HEBREW), WIDTH, RowStyle(Theme(Mode.LIGHT), X), NOW)
    assert made.body is not None
    right = made.body_at.x() + made.body.width
    assert ink_of(made, 0).right() == pytest.approx(right, abs=3)


def test_a_post_keeps_its_own_direction_in_a_mirrored_window(mirrored: None, qtbot: QtBot) -> None:
    made = lay_out(row("plain words"), WIDTH, RowStyle(Theme(Mode.LIGHT), X), NOW)
    assert made.mirrored
    assert ink_of(made, 0).left() == pytest.approx(made.body_at.x(), abs=3)


def test_words_without_a_direction_run_as_the_window_does(mirrored: None, qtbot: QtBot) -> None:
    made = lay_out(row("12 …"), WIDTH, RowStyle(Theme(Mode.LIGHT), X), NOW)
    assert made.body is not None
    assert ink_of(made, 0).right() == pytest.approx(made.body_at.x() + made.body.width, abs=3)


@pytest.mark.parametrize("mine", ["miraengel", "ashap"])
def test_the_edge_of_an_own_post_and_of_a_question_is_where_lines_begin(
    mirrored: None, qtbot: QtBot, mine: str
) -> None:
    style = RowStyle(Theme(Mode.LIGHT), X)
    shown = post_row(post(1, "A1: yes", username=mine), ROOM, ME)
    made = lay_out(shown, WIDTH, style, NOW)
    image = QImage(WIDTH, made.height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint_row(painter, made, 0, style)
    painter.end()
    edge = Colour.ACCENT if shown.mine else Colour.SURFACE
    assert image.pixelColor(WIDTH - 1, 10) == style.colour(edge)
    assert image.pixelColor(0, 10) == style.colour(Colour.SURFACE)


def test_a_click_in_a_mirrored_window_hits_what_is_seen(mirrored: None, qtbot: QtBot) -> None:
    stream = Stream(qtbot)
    index = 50
    stream.view.reveal(index)
    key, top = stream.view.key_at(index), stream.view.row_box(index).top()
    made = stream.view.layout_of(index)
    assert made.avatar.left() > stream.view.viewport().width() / 2
    stream.click(QPoint(round(made.avatar.center().x()), round(made.avatar.center().y()) + top))
    assert stream.urls == ["https://x.com/ashap"]
    reply = next(action.target.place for action in made.actions if action.target.does == "reply")
    assert reply.left() > stream.view.viewport().width() / 2
    stream.click(QPoint(round(reply.center().x()), round(reply.center().y()) + top))
    assert stream.asked == [("reply", key)]


def test_a_window_that_is_turned_lays_its_rows_out_anew(qapp: QApplication, qtbot: QtBot) -> None:
    stream = Stream(qtbot)
    before = stream.view.layout_of(50).avatar
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        qtbot.waitUntil(lambda: stream.view.layout_of(50).avatar.left() > before.left())
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
