"""A chat is planned by keyboard: what is wrong is told where it is, and when that will be is said for both clocks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QDate, QLocale, QPoint, QPointF, Qt, QTime
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QTimeEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.core.chat_plan import ChatPlan, Shared
from desktop.core.chat_plan_check import check
from desktop.core.family import Style
from desktop.ui.plan.form import Asked, PlanForm
from desktop.ui.plan.preview import TimesPreview
from desktop.ui.plan.words import span_words
from desktop.ui.theme import Mode, Theme
from tests.ui.room_in_memory import named

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
PLAN = ChatPlan(
    "u1",
    "critlib",
    datetime(2026, 11, 26, 18, 30),
    "Europe/Berlin",
    minutes=90,
    rule="FREQ=WEEKLY;BYDAY=TH",
    aliases=("critlibde",),
    hosts=("ines_holt",),
    cohosts=("bram_oke",),
    guests=("asha_vale",),
    title="Doors",
    topic="Whom a library lets in",
    aim="Ten open doors",
    welcome="Welcome!\nSay who you are.",
    closing="Thanks, all.",
    links=("https://example.org/doors",),
    style=Style.GERMAN,
    shared=Shared.QUESTIONS,
    client_id="abc",
    payer="Example Library",
)
OTHER = replace(PLAN, uid="u2", hashtag="doors", title="")
OpenForm = Callable[..., PlanForm]


@pytest.fixture
def open_form(qtbot: QtBot) -> OpenForm:
    def open_(plan: ChatPlan = PLAN, *, clashes: bool = False, begun: ChatPlan | None = None) -> PlanForm:
        asked = Asked(check, lambda _: (OTHER, NOW) if clashes else None, lambda: NOW)
        form = PlanForm(Theme(Mode.LIGHT), plan, asked, is_new=True, begun=begun)
        qtbot.addWidget(form)
        form.resize(700, 800)
        with qtbot.waitActive(form):
            form.show()
            form.activateWindow()
        return form

    return open_


def said(form: PlanForm) -> str:
    form._soon.stop()
    form._preview()
    return form.findChildren(TimesPreview)[0].accessibleDescription()


def test_what_is_kept_of_a_plan_comes_out_as_it_went_in(open_form: OpenForm, qtbot: QtBot) -> None:
    form = open_form()
    with qtbot.waitSignal(form.saved) as kept:
        qtbot.mouseClick(named(form, QPushButton, "Plan it"), Qt.MouseButton.LeftButton)
    assert kept.args == [PLAN]


def test_a_chat_is_planned_by_keyboard_alone(open_form: OpenForm, qtbot: QtBot) -> None:
    form = open_form(ChatPlan("u3", "", datetime(2026, 11, 29, 18), "UTC"))
    hashtag = named(form, QLineEdit, "Hashtag")
    form.setFocus()
    assert form.focusWidget() is hashtag
    qtbot.keyClicks(hashtag, "#critlib")
    qtbot.keyClicks(named(form, QLineEdit, "Hosts"), "@ines_holt bram_oke")
    zone = named(form, QLineEdit, "Time zone")
    zone.clear()
    qtbot.keyClicks(zone, "los angeles")
    with qtbot.waitSignal(form.saved) as kept:
        qtbot.keyClick(hashtag, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    (plan,) = kept.args
    assert (plan.hashtag, plan.hosts, plan.zone) == (
        "critlib",
        ("ines_holt", "bram_oke"),
        "America/Los_Angeles",
    )


def test_everything_in_it_has_a_name_and_is_on_the_way_of_tab(open_form: OpenForm, qtbot: QtBot) -> None:
    form = open_form()
    fields = {
        widget
        for widget in form.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
    }
    assert [widget for widget in fields if not widget.accessibleName()] == []
    visited = set()
    for _ in range(2 * len(fields)):
        if (focused := QApplication.focusWidget()) is not None:
            visited.add(focused.accessibleName())
            qtbot.keyClick(focused, Qt.Key.Key_Tab)
    wanted = {
        "Hashtag",
        "Aim",
        "First day",
        "Begins at",
        "Length",
        "Time zone",
        "Comes again",
        "Links",
        "Plan it",
    }
    assert wanted - visited == set()


def test_each_slip_is_told_at_its_field_and_the_first_has_the_keyboard(
    open_form: OpenForm, qtbot: QtBot
) -> None:
    form = open_form()
    hashtag, zone, guests = (named(form, QLineEdit, name) for name in ("Hashtag", "Time zone", "Guests"))
    for field, words in ((hashtag, "two words"), (zone, "Mars/Olympus"), (guests, "not+a+handle")):
        field.setText(words)
    with qtbot.assertNotEmitted(form.saved):
        form.save()
    assert "one word" in hashtag.accessibleDescription()
    assert "no time zone" in zone.accessibleDescription()
    assert "not a handle" in guests.accessibleDescription()
    assert form.focusWidget() is hashtag
    hashtag.setText("critlib")
    form.save()
    assert "one word" not in hashtag.accessibleDescription()
    assert form.focusWidget() is zone


def test_the_times_are_said_on_both_clocks_with_the_days_that_follow(open_form: OpenForm) -> None:
    words = said(open_form(replace(PLAN, zone="Asia/Kolkata")))
    assert "18:30 to 20:00 in Kolkata (UTC+5:30)" in words
    assert "clock" in words
    assert "Every Thursday. Then: Thu 3 Dec · Thu 10 Dec · Thu 17 Dec" in words


@pytest.mark.parametrize(
    ("starts", "words"),
    [
        (datetime(2027, 3, 28, 2, 30), "skipped in Berlin that day"),
        (datetime(2027, 10, 31, 2, 30), "comes twice in Berlin that day"),
    ],
)
def test_an_hour_that_daylight_saving_takes_or_doubles_is_remarked(
    open_form: OpenForm, starts: datetime, words: str
) -> None:
    form = open_form(replace(PLAN, rule=""))
    named(form, QDateEdit, "First day").setDate(QDate(starts.year, starts.month, starts.day))
    named(form, QTimeEdit, "Begins at").setTime(QTime(starts.hour, starts.minute))
    assert words in said(form)


def test_a_chat_at_the_same_time_is_remarked_and_hinders_nothing(open_form: OpenForm, qtbot: QtBot) -> None:
    form = open_form(clashes=True)
    assert "#doors (Whom a library lets in) is on at the same time" in said(form)
    with qtbot.waitSignal(form.saved):
        form.save()


def test_a_slow_chat_is_measured_in_days(open_form: OpenForm, qtbot: QtBot) -> None:
    form = open_form()
    qtbot.mouseClick(named(form, QPushButton, "Pace: Slow: one question a day"), Qt.MouseButton.LeftButton)
    named(form, QSpinBox, "Length").setValue(3)
    assert (form.typed.is_slow, form.typed.minutes) == (True, 3 * 24 * 60)
    assert "One question a day, each at 18:30." in said(form)


def test_the_rule_goes_along_with_the_day_and_may_be_ones_own(open_form: OpenForm, qtbot: QtBot) -> None:
    form = open_form()
    rules = named(form, QComboBox, "Comes again")
    named(form, QDateEdit, "First day").setDate(QDate(2026, 11, 24))
    assert (rules.currentText(), form.typed.rule) == ("Every Tuesday", "FREQ=WEEKLY;BYDAY=TU")
    rules.setCurrentIndex(rules.count() - 1)
    own = named(form, QLineEdit, "Rule of your own (RRULE)")
    assert own.isVisible()
    own.setText("FREQ=HOURLY")
    form.save()
    assert "understand" in own.accessibleDescription()
    assert form.focusWidget() is own
    own.setText("FREQ=MONTHLY;BYDAY=4TU;COUNT=6")
    with qtbot.waitSignal(form.saved) as kept:
        form.save()
    assert kept.args[0].rule == "FREQ=MONTHLY;BYDAY=4TU;COUNT=6"


def test_the_wheel_changes_no_field_that_is_only_scrolled_over(open_form: OpenForm) -> None:
    form = open_form()
    before = form.typed
    for name in ("First day", "Begins at", "Length", "Comes again"):
        (field,) = (one for one in form.findChildren(QWidget) if one.accessibleName() == name)
        middle, down = QPointF(field.rect().center()), QPoint(0, -240)
        none = (Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase)
        QApplication.sendEvent(field, QWheelEvent(middle, middle, QPoint(), down, *none, False))
    assert form.typed == before


def test_leaving_keeps_what_was_typed_and_only_that(open_form: OpenForm, qtbot: QtBot) -> None:
    form = open_form()
    named(form, QLineEdit, "Title").setText("Windows")
    with qtbot.waitSignal(form.left):
        qtbot.keyClick(form, Qt.Key.Key_Escape)
    with qtbot.waitSignal(form.put_away) as kept:
        form.hide()
    assert kept.args[0].title == "Windows"
    untouched = open_form()
    with qtbot.waitSignal(untouched.put_away) as nothing:
        untouched.hide()
    assert nothing.args == [None]


@pytest.mark.parametrize(
    ("typed", "zone"),
    [
        ("PT", "America/Los_Angeles"),
        ("et", "America/New_York"),
        ("Los Angeles", "America/Los_Angeles"),
        ("GMT", "UTC"),
    ],
)
def test_a_zone_is_known_by_what_people_call_it(open_form: OpenForm, typed: str, zone: str) -> None:
    form = open_form()
    named(form, QLineEdit, "Time zone").setText(typed)
    assert form.typed.zone == zone


def test_cities_are_still_offered_after_a_blank(open_form: OpenForm) -> None:
    form = open_form()
    completer = named(form, QLineEdit, "Time zone").completer()
    completer.setCompletionPrefix("Los Ang")
    assert completer.currentCompletion() == "America/Los_Angeles"


def test_a_time_that_is_over_is_said_at_once_and_what_was_mended_no_more(open_form: OpenForm) -> None:
    form = open_form()
    day = named(form, QDateEdit, "First day")
    named(form, QComboBox, "Comes again").setCurrentIndex(0)
    day.setDate(QDate(2020, 1, 2))
    said(form)
    assert "That time has gone by" in day.accessibleDescription()
    day.setDate(QDate(2026, 12, 3))
    said(form)
    assert day.accessibleDescription() == ""
    rules = named(form, QComboBox, "Comes again")
    rules.setCurrentIndex(rules.count() - 1)
    rule = named(form, QLineEdit, "Rule of your own (RRULE)")
    rule.setText("WEEKLY")
    form.save()
    assert "does not understand" in rule.accessibleDescription()
    rule.setText("FREQ=WEEKLY")
    said(form)
    assert "does not understand" not in rule.accessibleDescription()


def test_a_chat_over_the_hour_that_comes_twice_names_the_offset_at_its_end() -> None:
    start = datetime(2026, 11, 1, 8, 30, tzinfo=UTC)
    words = span_words(start, timedelta(minutes=60), ZoneInfo("America/Los_Angeles"))
    assert words.endswith("01:30 to 01:30 (UTC-8)")


@pytest.mark.parametrize("first", [Qt.Key.Key_A, Qt.Key.Key_Home, None])
def test_a_time_is_typed_over_the_one_that_stands_there(
    open_form: OpenForm, qtbot: QtBot, first: Qt.Key | None
) -> None:
    form = open_form(PLAN)
    field = named(form, QTimeEdit, "Begins at")
    field.setDisplayFormat("HH:mm")
    field.setTime(QTime(18, 0))
    field.setFocus(Qt.FocusReason.TabFocusReason)
    if first is not None:
        ctrl = Qt.KeyboardModifier.ControlModifier
        qtbot.keyClick(field, first, ctrl if first is Qt.Key.Key_A else Qt.KeyboardModifier.NoModifier)
    qtbot.keyClicks(field, "16:30")
    assert field.time() == QTime(16, 30)


def test_what_is_typed_is_given_to_be_kept_as_typing_pauses(open_form: OpenForm, qtbot: QtBot) -> None:
    form = open_form()
    with qtbot.waitSignal(form.put_away) as kept:
        named(form, QLineEdit, "Title").setText("Windows")
    assert kept.args[0].title == "Windows"


def test_what_was_begun_earlier_is_there_and_can_be_thrown_away(open_form: OpenForm, qtbot: QtBot) -> None:
    form = open_form(begun=replace(PLAN, title="Windows", minutes=30))
    assert (form.typed.title, form.typed.minutes) == ("Windows", 30)
    away = named(form, QPushButton, "Throw away what you began")
    assert away.isVisible()
    with qtbot.waitSignal(form.put_away) as kept:
        away.click()
    assert kept.args == [None]
    assert (form.typed.title, form.typed.minutes) == (PLAN.title, PLAN.minutes)
    assert not away.isVisible()
    assert not named(open_form(), QPushButton, "Throw away what you began").isVisible()


@pytest.mark.parametrize(
    ("language", "first"),
    [
        ("de_DE", "F1 and A1 (German)"),
        ("pt_BR", "P1 and R1 (Spanish, Portuguese)"),
        ("ja_JP", "質問1 and 回答1 (Japanese)"),
        ("en_GB", "Q1 and A1"),
    ],
)
def test_what_is_usual_in_ones_language_is_offered_first(
    open_form: OpenForm, language: str, first: str
) -> None:
    QLocale.setDefault(QLocale(language))
    form = open_form()
    box = named(form, QComboBox, "How questions and answers are labelled")
    assert [box.itemText(place) for place in (0, 1)] == ["Parley finds out", first]
    assert {box.itemData(place) for place in range(box.count())} >= set(Style) - {Style.AUTO}
