"""What a post carries besides its text: where it stands, what a click on it does, and what it says."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from desktop.core.capabilities import PRACTICE, Capabilities, X
from desktop.core.head import bulk_of
from desktop.core.post import Picture, Poll
from desktop.core.timeline import Row, post_row
from desktop.ui.stream.decision import SHOW_MEDIA
from desktop.ui.stream.row import lay_out
from desktop.ui.stream.row_parts import LINK, RowLayout
from desktop.ui.stream.style import RowStyle
from desktop.ui.theme import Colour, Density, Mode, Theme
from tests.ui.stream_scene import ME, NOW, ROOM, post

PAGE = "https://x.com/ashap/status/1001"
BED = Picture("A bed in May", "https://p.example/bed.jpg", width=1200, height=800)
CLIP = Picture("", "https://p.example/clip.jpg", "video", 1280, 720, 42_000)
LOOP = Picture("", "", "animated_gif")


@pytest.fixture
def style(qtbot: QtBot) -> RowStyle:
    return RowStyle(Theme(Mode.LIGHT), X)


def row(*media: Picture, text: str = "look", **more: object) -> Row:
    return replace(post_row(post(1, text), ROOM, ME), media=media, **more)  # type: ignore[arg-type]


def click(made: RowLayout, point: QPointF) -> tuple[str, str]:
    target = made.target_at(point)
    return ("", "") if target is None or not target.enabled else (target.does, target.url)


def said(made: RowLayout, style: RowStyle, *words: str) -> list[bool]:
    return [any(each.piece is style.piece(one, style.bold) for each in made.words) for one in words]


@pytest.mark.parametrize("media", [(BED,), (BED, CLIP), (BED,) * 3, (BED, CLIP, LOOP, BED), (LOOP,)])
def test_a_row_is_as_high_covered_as_uncovered(style: RowStyle, media: tuple[Picture, ...]) -> None:
    shown, covered = (lay_out(row(*media, is_covered=is_covered), 640, style, NOW) for is_covered in (0, 1))
    assert shown.height == covered.height
    assert shown.height > lay_out(row(), 640, style, NOW).height + 120
    assert (len(shown.media), shown.cover) == (len(media), None)
    assert covered.media == []


def test_a_click_on_a_picture_opens_the_post_s_page(style: RowStyle) -> None:
    made = lay_out(row(BED, CLIP), 640, style, NOW)
    assert [click(made, mark.place.center()) for mark in made.media] == [(LINK, PAGE)] * 2
    tips = [target.tip for target in made.targets if target.place in [mark.place for mark in made.media]]
    assert tips == ["Picture: A bed in May", "Video, 0:42"]


def test_what_moves_is_named(style: RowStyle, qtbot: QtBot) -> None:
    still, video, gif = lay_out(row(BED, CLIP, LOOP), 640, style, NOW).media
    assert still.label is None
    assert video.label is not None
    assert gif.label is not None
    assert video.label.piece is style.piece("Video, 0:42 \u2197", style.bold)
    assert gif.label.piece is style.piece("GIF \u2197", style.bold)


def test_a_cover_opens_by_its_button_alone(style: RowStyle) -> None:
    made = lay_out(row(BED, is_covered=True), 640, style, NOW)
    assert made.cover is not None
    assert made.cover.said == "Picture from someone new here"
    assert made.cover.show.target is not None
    assert click(made, made.cover.show.target.place.center()) == (SHOW_MEDIA, "")
    assert click(made, made.cover.place.topLeft() + QPointF(9, 9)) == ("", "")
    assert made.cover.place.contains(made.cover.show.target.place)


def test_a_poll_says_its_options_and_where_one_votes(style: RowStyle) -> None:
    long = "Mulch, " * 40
    made = lay_out(row(poll=Poll(("Compost", long, "<b>Neither</b>"))), 400, style, NOW)
    assert said(made, style, "Poll", "Vote on X \u2197") == [True, True]
    drawn = {each.piece for each in made.words}
    assert {style.piece("Compost", style.text), style.piece("<b>Neither</b>", style.text)} <= drawn
    assert all(each.x + each.piece.width <= 400 - style.side for each in made.words)
    assert long.strip() in [target.tip for target in made.targets]
    (vote,) = [
        each.target for each in made.words if each.piece is style.piece("Vote on X \u2197", style.bold)
    ]
    assert vote is not None
    assert click(made, vote.place.center()) == (LINK, PAGE)


def test_a_poll_of_which_only_the_id_is_known_is_named_all_the_same(style: RowStyle) -> None:
    assert said(lay_out(row(poll=Poll()), 400, style, NOW), style, "Poll", "Vote on X \u2197") == [True, True]


@pytest.mark.parametrize("width", [380, 640])
def test_an_edited_post_says_so_beside_the_time_and_leads_to_its_page(style: RowStyle, width: int) -> None:
    plain, edited = (lay_out(row(is_edited=is_edited), width, style, NOW) for is_edited in (False, True))
    words = style.piece("Edited", style.small)
    assert not any(each.piece is words for each in plain.words)
    (mark,) = [each for each in edited.words if each.piece is words]
    assert mark.target is not None
    assert mark.ink is Colour.ACCENT
    assert click(edited, mark.target.place.center()) == (LINK, PAGE)
    assert mark.x + words.width < max(each.x for each in edited.words)


def test_practice_says_the_same_and_opens_nothing(qtbot: QtBot) -> None:
    style = RowStyle(Theme(Mode.LIGHT), PRACTICE)
    made = lay_out(row(CLIP, poll=Poll(("Compost",)), is_edited=True), 640, style, NOW)
    assert not any(target.url for target in made.targets)
    assert made.media[0].label is not None
    assert made.media[0].label.piece is style.piece("Video, 0:42", style.bold)
    assert said(made, style, "Poll", "Vote on The practice room \u2197") == [True, False]


@pytest.mark.parametrize("caps", [X, PRACTICE], ids=["x", "practice"])
@pytest.mark.parametrize("density", Density)
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_the_height_of_what_has_the_usual_shape_is_guessed_to_the_px_where_the_text_s_is(
    qtbot: QtBot, caps: Capabilities, density: Density, scale: float
) -> None:
    theme = Theme(Mode.LIGHT, scale)
    theme.set_density(density)
    style = RowStyle(theme, caps)
    text = missed(row(), style)
    bed = replace(BED, width=0, height=0)
    least = 0 if density is Density.COMFORTABLE else style.line  # a row is never lower than its avatar
    for carried in (
        row(bed),
        row(BED, CLIP, LOOP),
        row(bed, is_covered=True),
        row(poll=Poll(("a", "b", "c"))),
    ):
        assert abs(missed(carried, style) - text) <= least


def missed(one: Row, style: RowStyle) -> int:
    """By how many px the guess is too low."""
    bulk = bulk_of(one.text, len(one.media), poll=one.poll is not None)
    return lay_out(one, 640, style, NOW).height - style.estimate(bulk, 640)
