"""What was missed is told with what would have helped; other people's words stand there as words."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.core.rehearsal import Miss, Missed, Review
from desktop.ui.rehearsal.review_card import ReviewCard
from desktop.ui.rehearsal.words import missed_words
from desktop.ui.theme import Mode, Theme

START = datetime(2026, 11, 26, 17, tzinfo=UTC)


def card(qtbot: QtBot, *missed: Missed) -> ReviewCard:
    made = ReviewCard(Theme(Mode.LIGHT), Review(4, 5, missed), START)
    qtbot.addWidget(made)
    return made


def at(minute: int) -> datetime:
    return START + timedelta(minutes=minute)


def test_each_kind_has_its_heading_its_people_and_a_way_out(qtbot: QtBot) -> None:
    asked = [Missed(Miss.QUESTION, "bram", f"Why {count}?", at(count)) for count in (3, 9)]
    late = Missed(Miss.LATE, "Q2", "What grows?", at(19), timedelta(minutes=4), "question")
    said = card(qtbot, *asked, late).said
    assert said.index("Posted late") < said.index("Asked you, and got no answer · 2")
    assert "Minute 9, @bram: Why 9?" in said
    assert "Q2, 4 min late: What grows?" in said
    assert "4 of 5 cues went out, and this was missed:" in said


def test_many_of_a_kind_are_counted(qtbot: QtBot) -> None:
    new = [Missed(Miss.GREETING, f"new{count}", "Hello", at(count)) for count in range(9)]
    assert "and 3 more" in card(qtbot, *new).said


def test_who_missed_nothing_is_told_so(qtbot: QtBot) -> None:
    assert "Nothing was missed. You are ready." in card(qtbot).said


def test_markup_in_what_people_said_stays_text(qtbot: QtBot) -> None:
    made = card(qtbot, Missed(Miss.TROLL, "x", "<b>loud</b>", at(1)))
    assert "Minute 1, @x: <b>loud</b>" in made.said
    assert not any("<b>" in one.text() for one in made.findChildren(QLabel))


def test_a_cue_without_a_number_goes_by_its_kind_and_what_came_early_by_that() -> None:
    welcome = Missed(Miss.NOT_POSTED, "", "Hello all", at(0), kind="welcome")
    assert missed_words(welcome, START) == "Welcome: Hello all"
    early = Missed(Miss.GREETING, "hana", "New here", at(-1))
    assert missed_words(early, START) == "Before the start, @hana: New here"


def test_no_word_is_cut_off_where_there_is_more_than_fits(qtbot: QtBot) -> None:
    said = "It is a long way from the first word of this to its last one, and all of it is to be read here."
    made = card(qtbot, *(Missed(miss, "bram", said, at(3)) for miss in Miss for _ in range(4)))
    made.resize(1180, 500)
    made.show()
    lines = made.findChildren(QLabel)
    qtbot.waitUntil(lambda: all(line.height() >= line.heightForWidth(line.width()) for line in lines))
