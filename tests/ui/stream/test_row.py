"""A row at any width: nothing is cut, nothing overlaps, hostile text stays in its place."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from math import inf

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from desktop.core.capabilities import PRACTICE, Capabilities, X
from desktop.core.head import bulk_of
from desktop.core.outbox import State
from desktop.core.post import Author, Counts
from desktop.core.timeline import Row, post_row
from desktop.core.verdict import Reason, Verdict
from desktop.ui.stream.paint import PLAIN, Look, paint_row
from desktop.ui.stream.row import lay_out
from desktop.ui.stream.row_parts import MORE, NOTE, RowLayout
from desktop.ui.stream.style import FOLD_TO, RowStyle
from desktop.ui.stream.words import pending_words
from desktop.ui.theme import Colour, Density, Mode, Theme
from tests.ui.stream_scene import HOSTILE, ME, NOW, ROOM, entry, post

WIDTHS = (380, 640, 900)


@pytest.fixture
def style(qtbot: QtBot) -> RowStyle:
    return RowStyle(Theme(Mode.LIGHT), X)


def row(text: str = "", **more: object) -> Row:
    return post_row(post(1, text, **more), ROOM, ME)  # type: ignore[arg-type]


def targets(made: RowLayout, does: str) -> list[str]:
    return [target.url for target in made.targets if target.does == does]


def painted(made: RowLayout, style: RowStyle, room: int = 60, look: Look = PLAIN) -> QImage:
    """The row with `room` px of magenta above and below."""
    image = QImage(made.width, made.height + 2 * room, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.magenta)
    painter = QPainter(image)
    paint_row(painter, made, room, style, look)
    painter.end()
    return image


@pytest.mark.parametrize("name", ["short", "links and signs", "stacks", *HOSTILE])
def test_what_is_left_out_of_a_strip_would_not_have_been_seen(style: RowStyle, name: str) -> None:
    """Who scrolls sees some px more of a row at a time."""
    links = "garlic 🌱 速い https://example.com/a #soil " * 6
    marks = "o" + "\u0351\u0343\u0300\u0316" * 40
    texts = {"short": "A1: yes", "links and signs": links, "stacks": links + marks + links, **HOSTILE}
    author = Author("7", "ines_holt", f"Ines {marks}")
    shown = replace(row(texts[name]), author=author, note="water them", reposted_by="Bram Oke", pictures=2)
    made = lay_out(shown, 380, style, NOW)
    look = Look(hovered=made.words[1].target, ring=True)
    for top in range(0, made.height, 11):
        seen = []
        for exposed in ((0.0, 11.0), (-inf, inf)):
            strip = QImage(made.width, 11, QImage.Format.Format_RGB32)
            strip.fill(Qt.GlobalColor.magenta)
            painter = QPainter(strip)
            paint_row(painter, made, -top, style, look, exposed=exposed)
            painter.end()
            seen.append(strip)
        assert seen[0] == seen[1], top


def test_compact_rows_show_their_actions_only_where_they_are_meant_and_move_nothing_for_it(
    qtbot: QtBot,
) -> None:
    theme = Theme(Mode.LIGHT)
    wide = lay_out(row("A1: short"), 640, RowStyle(theme, X), NOW)
    theme.set_density(Density.COMPACT)
    style = RowStyle(theme, X)
    made = lay_out(row("A1: short"), 640, style, NOW)
    assert made.height < wide.height - 26
    assert (made.height % 2, made.avatar.width()) == (0, 28)
    plain, pointed, ringed = (
        painted(made, style, look=look) for look in (PLAIN, Look(pointed=True), Look(ring=True))
    )
    assert plain != pointed
    assert pointed != ringed
    reply = next(target for target in made.targets if target.does == "reply")
    assert made.target_at(reply.place.center()) is reply
    assert QRectF(0, 0, made.width, made.height).contains(reply.place)


@pytest.mark.parametrize("width", WIDTHS)
def test_compact_actions_leave_the_time_alone(qtbot: QtBot, width: int) -> None:
    theme = Theme(Mode.LIGHT)
    theme.set_density(Density.COMPACT)
    made = lay_out(row("A1: short"), width, RowStyle(theme, X, moderates=True), NOW)
    assert made.floats is not None
    assert made.floats.right() <= (made.time_at if width > 400 else width)
    assert all(made.floats.contains(mark.target.place) for mark in made.actions)


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize("width", WIDTHS)
def test_hostile_text_stays_in_its_row(style: RowStyle, text: str, width: int) -> None:
    name = text[:40] or "\u202e"
    hostile = replace(row(text), author=Author("1", "evil", name))
    made = lay_out(hostile, width, style, NOW)
    assert made.height < 600
    assert made.body is not None
    assert made.body.height <= FOLD_TO * style.line * 1.5 + 2 * style.line
    image = painted(made, style)
    magenta = QImage(width, 60, QImage.Format.Format_RGB32)
    magenta.fill(Qt.GlobalColor.magenta)
    assert image.copy(0, 0, width, 60) == magenta
    assert image.copy(0, 60 + made.height, width, 60) == magenta


@pytest.mark.parametrize("width", WIDTHS)
def test_the_head_fits(style: RowStyle, width: int) -> None:
    long = Author("1", "a_handle_of_some_length_and_more", "Somebody With-A-Name the Third of Somewhere Else")
    for author in (long, Author("2", "ab", "Ab")):
        made = lay_out(replace(row("Q1: why? #gardenchat"), author=author), width, style, NOW)
        boxes = [(word.x, word.baseline, word.x + word.piece.width) for word in made.words]
        boxes += [(chip.place.left(), chip.words.baseline, chip.place.right()) for chip in made.chips]
        assert all(right <= width - style.side + 1 for _, _, right in boxes)
        for left, line, right in boxes:
            others = [
                box for box in boxes if box != (left, line, right) and abs(box[1] - line) < style.line / 2
            ]
            assert all(right <= other[0] or other[2] <= left for other in others)


def test_a_long_text_folds_and_unfolds(style: RowStyle) -> None:
    long = row(HOSTILE["novel"])
    folded = lay_out(long, 640, style, NOW)
    whole = lay_out(long, 640, style, NOW, unfolded=True)
    assert targets(folded, MORE) == [""]
    assert targets(whole, MORE) == [""]
    assert folded.height < 400
    assert whole.height > 4000


def test_thirteen_lines_are_not_worth_folding(style: RowStyle) -> None:
    made = lay_out(row("\n".join(["line"] * 13)), 640, style, NOW)
    assert targets(made, MORE) == []


def test_everything_that_x_asks_for_is_linked(style: RowStyle) -> None:
    made = lay_out(row("see #gardenchat"), 640, style, NOW)
    links = targets(made, "link")
    assert links.count("https://x.com/ashap") == 3  # avatar, name, handle
    assert "https://x.com/ashap/status/1001" in links
    assert [target.does for target in made.targets if target.does in ("reply", "repost", "like")] == [
        "reply",
        "repost",
        "like",
    ]
    assert made.body is not None
    spot = made.target_at(made.body_at + QPointF(style.px(40), style.line / 2))
    assert spot is not None
    assert spot.url == "https://x.com/hashtag/gardenchat"


def enabled(caps: Capabilities) -> dict[str, bool]:
    made = lay_out(row("hi"), 640, RowStyle(Theme(Mode.LIGHT), caps), NOW)
    return {
        target.does: target.enabled for target in made.targets if target.does in ("reply", "repost", "like")
    }


def test_practice_posts_have_no_page(qtbot: QtBot) -> None:
    assert enabled(X) == {"reply": True, "repost": True, "like": True}
    assert enabled(PRACTICE) == {"reply": False, "repost": True, "like": False}
    made = lay_out(row("hi #tag"), 640, RowStyle(Theme(Mode.LIGHT), PRACTICE), NOW)
    assert not any(target.url for target in made.targets)
    assert {target.tip for target in made.targets if target.does == "like"} == {
        "Practice posts have no page of their own."
    }


@pytest.mark.parametrize("state", [State.QUEUED, State.SENDING, State.UNKNOWN, State.SENT])
def test_what_is_on_its_way_says_so_and_offers_nothing(style: RowStyle, state: State) -> None:
    made = lay_out(entry(1, state), 640, style, NOW)
    assert made.actions == []
    assert pending_words(state)
    assert made.chips[-1].words.piece is style.piece(pending_words(state), style.small)


def test_the_label_fades_where_the_text_says_the_same(style: RowStyle) -> None:
    said = row("A3: garlic #gardenchat")
    found_elsewhere = replace(said, text="garlic, as I said #gardenchat")
    (faded,), (full,) = (lay_out(one, 640, style, NOW).chips for one in (said, found_elsewhere))
    assert (faded.ground, full.ground) == (None, Colour.ACCENT_SOFT)
    assert (faded.words.ink, full.words.ink) == (Colour.MUTED, Colour.ACCENT)


def test_a_question_of_the_host_stands_on_its_own_ground(style: RowStyle) -> None:
    question = row("Q3: why? #gardenchat", username="elizabethh", name="Elizabeth H.")
    image = painted(lay_out(question, 640, style, NOW), style, room=0)
    assert image.pixelColor(1, 40) == style.colour(Colour.HOST)
    assert image.pixelColor(300, 3) == style.colour(Colour.HOST_SOFT)
    others = painted(lay_out(row("Q3: why?"), 640, style, NOW), style, room=0)
    assert others.pixelColor(300, 3) == style.colour(Colour.SURFACE)


def test_the_height_does_not_depend_on_the_minute(style: RowStyle) -> None:
    for width in range(380, 700, 7):
        one = replace(row("A1: x"), counts=Counts(1, 2, 3))
        heights = {
            lay_out(one, width, style, one.created_at + timedelta(minutes=m)).height for m in (0, 1, 59)
        }
        assert len(heights) == 1


def test_estimates_are_near_the_truth(style: RowStyle) -> None:
    for text in ("short", "A1: " + "some words of a post " * 9, "今年は雨が多くて、葉が弱いです。" * 6):
        guess, truth = style.estimate(bulk_of(text), 640), lay_out(row(text), 640, style, NOW).height
        assert abs(guess - truth) <= 2 * style.line


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_rows_grow_with_the_type(qtbot: QtBot, scale: float) -> None:
    made = lay_out(row("A1: x"), round(640 * scale), RowStyle(Theme(Mode.LIGHT, scale), X), NOW)
    plain = lay_out(row("A1: x"), 640, RowStyle(Theme(Mode.LIGHT), X), NOW)
    assert made.height == pytest.approx(plain.height * scale, abs=6)


@pytest.mark.parametrize("width", WIDTHS)
def test_many_chips_go_on_beneath_and_stay_inside(style: RowStyle, width: int) -> None:
    guess = Verdict(probable=3, reason=Reason.TIME)
    crowded = replace(
        row("same here"), verdict=guess, letter="A", probably_host=True, is_pinned=True, is_left_out=True
    )
    made = lay_out(crowded, width, style, NOW)
    assert len(made.chips) == 4
    assert all(chip.place.right() <= width - style.side + 1 for chip in made.chips)
    assert made.body_at.y() >= max(chip.place.bottom() for chip in made.chips)
    tips = {target.tip for target in made.targets if target.does == ""}
    assert "Probably A3: it came while people were answering this" in tips


def test_a_note_stands_under_the_text_and_opens_for_change(style: RowStyle) -> None:
    plain, noted = (
        lay_out(replace(row("hi"), note=note), 640, style, NOW) for note in ("", "ask\nher " * 40)
    )
    assert noted.height == plain.height + style.px(24)
    (target,) = [target for target in noted.targets if target.does == NOTE]
    assert target.place.right() <= 640 - style.side
    assert "ask her ask her" in target.tip


def test_what_is_left_out_is_fainter_and_can_be_read(style: RowStyle) -> None:
    made = lay_out(replace(row("hi"), is_left_out=True), 640, style, NOW)
    assert made.words[0].ink is Colour.MUTED or made.words[1].ink is Colour.MUTED
    assert [chip.words.piece for chip in made.chips] == [style.piece("left out", style.small)]
