"""A chat is rehearsed in a window beside, with people who answer, and nothing of it is left but what one learned."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.app import open_desk, practice_house
from desktop.core.chat_plan import ChatPlan
from desktop.core.cue import Cue, CueKind
from desktop.core.errors import BadInput, SignInNeeded
from desktop.core.rehearsal import GATHERING, Miss, Rehearsal, Surprise
from desktop.planning import planning
from desktop.practice.server import PracticeServer
from desktop.rehearsing import RehearsalBeside, Rehearsing, surprises
from desktop.store.paths import Paths
from desktop.surroundings import utc_now
from desktop.ui.prose import Prose
from desktop.ui.rehearsal.form import RehearsalForm
from desktop.ui.rehearsal.review_card import ReviewCard
from desktop.ui.theme import Mode, Theme
from tests.ui.room_in_memory import named

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
PLAN = ChatPlan(
    "0b1c2d3e-0000-4000-8000-000000000001",
    "gardenchat",
    datetime(2026, 11, 26, 18),
    "Europe/Berlin",
    minutes=4,
    hosts=("ines_holt",),
    guests=("bram_oke",),
)
CUES = (
    Cue("w", CueKind.WELCOME, text="Welcome to #gardenchat!", minute=0),
    Cue("a", number=1, text="What was the first thing that you planted?", minute=1, owner="mira_engel"),
    Cue("b", number=2, text="Which seeds do you share?", minute=3),
)
SPEED = 400.0


def nothing(name: str) -> bytes:
    raise LookupError(name)


@pytest.fixture
def own() -> Iterator[ExitStack]:
    with ExitStack() as stack:
        yield stack


def test_a_question_is_answered_and_the_end_tells_who_was_missed_and_leaves_nothing_behind(
    qtbot: QtBot, qapp: QApplication, own: ExitStack
) -> None:
    rehearsal = Rehearsal(PLAN, CUES, "ines_holt", SPEED)
    theme = Theme(Mode.LIGHT, parent=qapp)
    run = Rehearsing(own, theme, rehearsal, content=nothing, chance=random.Random(3), now=lambda: NOW)
    home = run.desk.house.paths.home
    assert run.desk.session is not None
    hosting = run.desk.session.hosting
    assert hosting is not None
    assert [cue.owner for cue in hosting.sheet().cues] == ["", "", ""]
    for cue in hosting.sheet().cues[:2]:
        due = hosting.sheet().at(cue, NOW).planned
        qtbot.waitUntil(lambda due=due: bool(run.clock() >= due))  # type: ignore[misc]
        hosting.post(cue.id)
    qtbot.waitUntil(lambda: any(row.text.startswith("A1: ") for row in run.desk.rows()), timeout=20_000)
    end = run.sheet.end + timedelta(minutes=1)
    qtbot.waitUntil(lambda: run.clock() > end, timeout=20_000)
    assert {one.miss for one in run.review().missed} >= {Miss.GREETING, Miss.NOT_POSTED}
    named(run.desk.window, QPushButton, "End and see what was missed").click()
    card = run.desk.window.findChild(ReviewCard)
    assert card is not None
    said = [one.accessibleName() for one in card.findChildren(QLabel) + card.findChildren(Prose)]
    assert any("Q2: Which seeds do you share?" in one for one in said)
    named(run.desk.window, QPushButton, "Back to the chat").click()
    assert not named(run.desk.window, QPushButton, "Surprise me").isHidden()
    own.close()
    assert not Path(home).exists()


def test_what_went_out_is_counted_also_long_after_the_end_and_the_clock_stands_while_it_is_read(
    qtbot: QtBot, qapp: QApplication, own: ExitStack
) -> None:
    ticks = [100.0]
    theme = Theme(Mode.LIGHT, parent=qapp)
    rehearsal = Rehearsal(PLAN, CUES, "ines_holt", SPEED)
    run = Rehearsing(
        own,
        theme,
        rehearsal,
        content=nothing,
        chance=random.Random(3),
        now=lambda: NOW,
        ticks=lambda: ticks[0],
    )
    assert run.desk.session is not None
    hosting = run.desk.session.hosting
    assert hosting is not None
    hosting.post(hosting.sheet().cues[0].id)
    run.clock._known = run.sheet.end + timedelta(hours=3), ticks[0], SPEED
    review = run.review()
    assert (review.posted, review.of, review.count(Miss.NOT_POSTED)) == (1, 3, 2)
    run._tick()
    before = run.clock()
    ticks[0] += 60
    assert run.clock() - before == timedelta(minutes=1)
    run.show_review()
    stands = run.clock()
    ticks[0] += 600
    assert run.clock() == stands
    run.desk.window.actions_by_id["chat.rehearse"].trigger()
    assert run.desk.window.notice.accessibleName().startswith("This is the rehearsal.")


def test_who_is_not_signed_in_prepares_and_rehearses_a_chat(
    qapp: QApplication, own: ExitStack, tmp_path: Path
) -> None:
    server = PracticeServer(autoplay=False)
    server.start()
    own.callback(server.stop)
    theme = Theme(Mode.LIGHT, parent=qapp)
    desk = open_desk(own, practice_house(Paths(tmp_path), server), theme)
    later = replace(PLAN, starts=datetime.now().replace(microsecond=0) + timedelta(days=2))
    desk.show_room(planning(desk.house, utc_now).save(later).room_id)
    assert desk.session is not None
    assert desk.session.account is None
    hosting = desk.session.hosting
    assert hosting is not None
    hosting.add(CUES)
    with pytest.raises(SignInNeeded):
        hosting.post(hosting.sheet().cues[0].id)
    beside = RehearsalBeside(own, theme, desk)
    beside.ask()
    form = desk.window.findChild(RehearsalForm)
    assert form is not None
    rehearsal = beside._rehearsal()
    assert (rehearsal.me, len(rehearsal.cues)) == ("ines_holt", 3)
    form.close()


def test_who_is_in_no_room_is_told_so(qapp: QApplication, own: ExitStack, tmp_path: Path) -> None:
    server = PracticeServer(autoplay=False)
    server.start()
    own.callback(server.stop)
    theme = Theme(Mode.LIGHT, parent=qapp)
    desk = open_desk(own, practice_house(Paths(tmp_path), server), theme)
    assert desk.session is None
    RehearsalBeside(own, theme, desk).ask()
    assert desk.window.notice.accessibleName().startswith("You are in no room yet.")


def test_an_empty_run_sheet_is_nothing_to_rehearse(qapp: QApplication, own: ExitStack) -> None:
    with pytest.raises(BadInput):
        Rehearsing(own, Theme(parent=qapp), Rehearsal(PLAN, (), "ines_holt"), content=nothing)


@pytest.mark.parametrize("seed", range(20))
def test_surprises_come_one_after_another_in_the_hour_and_a_late_guest_needs_a_guest(seed: int) -> None:
    hour = replace(PLAN, minutes=60)
    found = surprises(hour, random.Random(seed))
    moments = [at for at, _ in found]
    assert len({what for _, what in found}) == 3
    assert moments == sorted(moments)
    assert GATHERING.total_seconds() < moments[0]
    assert moments[-1] < GATHERING.total_seconds() + 0.9 * 3600
    alone = surprises(replace(hour, guests=()), random.Random(seed))
    assert Surprise.GUEST_LATE not in {what for _, what in alone}
