"""RunSheet: order, times and what comes next, whoever changed it and in whichever order that is read."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

import pytest

from desktop.core import run_sheet_acts as acts
from desktop.core.cue import MAX_CUES, Cue, CueKind, CueState
from desktop.core.errors import BadInput
from desktop.core.run_sheet import RunSheet
from desktop.core.run_sheet_acts import Hand
from desktop.core.run_sheet_change import Change

START = datetime(2026, 11, 26, 17, tzinfo=UTC)


class Desk:
    """One computer that works at a sheet; `changes` is all that it has seen."""

    def __init__(self, device: str = "one", by: str = "inesholt", changes: tuple[Change, ...] = ()) -> None:
        self.device, self.by, self.changes = device, by, list(changes)
        self.now = START

    @property
    def sheet(self) -> RunSheet:
        return RunSheet.of(self.changes, START, hashtag="farmchat")

    @property
    def hand(self) -> Hand:
        return Hand(self.device, self.by, self.now)

    def does(self, change: Change | None) -> None:
        assert change is not None
        self.changes.append(change)

    def at(self, minute: float) -> Desk:
        self.now = START + timedelta(minutes=minute)
        return self

    def minutes(self) -> list[float]:
        """When each cue is, or was, posted, in minutes after the start."""
        return [
            (self.sheet.at(cue, self.now).shifted - START) / timedelta(minutes=1) for cue in self.sheet.cues
        ]

    def post_next(self) -> None:
        cue = self.sheet.next
        assert cue is not None
        self.does(acts.post(self.sheet, cue, self.hand, entry_id=7))

    def labels(self) -> list[str]:
        return [cue.label or cue.kind for cue in self.sheet.cues]


CUES = (
    Cue("w", CueKind.WELCOME, text="Welcome!", minute=0),
    Cue("a", number=1, text="Who feeds the soil?", minute=6),
    Cue("b", number=2, text="What grows in shade?", minute=15),
    Cue("n", CueKind.NOTE, text="Bram has the pictures", minute=20),
    Cue("c", number=3, text="Which tool do you share?", minute=24),
)


@pytest.fixture
def desk() -> Desk:
    desk = Desk()
    desk.does(acts.add(desk.sheet, CUES, desk.hand))
    return desk


def test_a_cue_is_posted_with_its_label_in_front_and_the_hashtag_behind(desk: Desk) -> None:
    cue = desk.sheet.cues[1]
    assert cue.draft.text("farmchat") == "Q1: Who feeds the soil? #farmchat"
    assert desk.sheet.length(cue) == len("Q1: Who feeds the soil? #farmchat")


def test_a_hold_a_delay_and_a_late_post_shift_all_that_waits_together(desk: Desk) -> None:
    desk.at(0).post_next()
    desk.does(acts.hold(desk.sheet, desk.at(3).hand))
    assert desk.at(5).minutes() == [0, 8, 17, 22, 26]
    desk.does(acts.release(desk.sheet, desk.at(6).hand))
    desk.does(acts.later(desk.sheet, 2, desk.at(7).hand))
    assert desk.minutes() == [0, 11, 20, 25, 29]
    desk.at(14).post_next()
    assert desk.minutes() == [0, 14, 23, 28, 32]
    times = desk.sheet.at(desk.sheet.cues[2], desk.now)
    assert (times.planned, times.is_shifted) == (START + timedelta(minutes=15), True)


def test_a_post_before_its_time_leaves_the_others_where_they_are(desk: Desk) -> None:
    desk.at(0).post_next()
    desk.at(4).post_next()
    assert desk.minutes() == [0, 4, 15, 20, 24]


def test_a_post_that_is_early_again_makes_up_for_what_was_late_and_nothing_comes_before_its_plan(
    desk: Desk,
) -> None:
    desk.at(2.5).post_next()
    desk.does(acts.later(desk.sheet, 2, desk.hand))
    assert desk.minutes() == [2.5, 10.5, 19.5, 24.5, 28.5]
    desk.at(7).post_next()
    assert desk.minutes() == [2.5, 7, 16, 21, 25]
    desk.at(14).post_next()
    assert desk.minutes() == [2.5, 7, 14, 20, 24]


def test_a_cue_that_jumps_the_queue_does_not_hurry_those_that_it_leaves_behind(desk: Desk) -> None:
    desk.does(acts.later(desk.sheet, 5, desk.hand))
    cue = desk.sheet.get("c")
    assert cue is not None
    desk.does(acts.post(desk.sheet, cue, desk.at(10).hand))
    assert desk.sheet.shift == timedelta(minutes=5)


def test_two_minutes_sooner_goes_back_to_the_plan_and_then_before_it(desk: Desk) -> None:
    desk.at(1.5).post_next()
    shifts = []
    for _ in range(2):
        desk.does(acts.later(desk.sheet, -2, desk.hand))
        shifts.append(desk.sheet.shift / timedelta(minutes=1))
    assert shifts == [0, -2]


def test_a_skipped_cue_is_not_next_and_moves_nothing(desk: Desk) -> None:
    desk.at(0).post_next()
    desk.does(acts.skip(desk.sheet, "a", desk.hand))
    assert desk.sheet.next is not None
    assert desk.sheet.next.id == "b"
    desk.does(acts.unskip(desk.sheet, "a", desk.hand))
    assert desk.sheet.next.id == "a"


def test_a_note_is_never_due_nor_next(desk: Desk) -> None:
    for minute in (0, 6, 15):
        desk.at(minute).post_next()
    assert desk.at(23).sheet.due(desk.now) is None
    assert desk.sheet.next is not None
    assert desk.sheet.next.id == "c"


def test_what_comes_fourth_is_asked_as_the_fourth_at_its_time(desk: Desk) -> None:
    desk.does(acts.move(desk.sheet, "c", 1, desk.hand))
    assert [(cue.id, cue.label, cue.minute) for cue in desk.sheet.cues] == [
        ("w", "", 0),
        ("c", "Q1", 6),
        ("a", "Q2", 15),
        ("b", "Q3", 20),
        ("n", "", 24),
    ]


def test_undo_goes_back_act_by_act_and_never_over_a_posting(desk: Desk) -> None:
    desk.at(0).post_next()
    desk.does(acts.later(desk.sheet, 2, desk.hand))
    desk.does(acts.later(desk.sheet, 2, desk.hand))
    desk.does(acts.skip(desk.sheet, "a", desk.hand))
    for expected in (timedelta(minutes=4), timedelta(minutes=2), timedelta(0)):
        desk.does(acts.undo(desk.sheet, desk.changes, desk.hand))
        assert desk.sheet.shift == expected
    assert not desk.sheet.cues[1].is_skipped
    assert desk.sheet.cues[0].state is CueState.POSTED


def test_undo_takes_new_cues_off_and_leaves_what_a_cohost_changed_since(desk: Desk) -> None:
    desk.does(acts.claim(desk.sheet, "a", desk.hand))
    other = Desk("two", "bramoke", tuple(desk.changes))
    other.does(acts.claim(other.sheet, "a", other.hand))
    desk.changes = other.changes
    desk.does(acts.undo(desk.sheet, desk.changes, desk.hand))
    assert desk.sheet.cues == ()


def test_two_desks_that_worked_apart_agree_whatever_is_read_first_and_how_often(desk: Desk) -> None:
    other = Desk("two", "bramoke", tuple(desk.changes))
    desk.does(acts.later(desk.sheet, 2, desk.hand))
    desk.does(
        acts.edit(desk.sheet, Cue("b", number=2, text="What grows at night?", minute=15, place=3), desk.hand)
    )
    other.does(acts.later(other.sheet, 2, other.hand))
    other.does(acts.claim(other.sheet, "b", other.hand))
    other.does(acts.skip(other.sheet, "c", other.hand))
    both = [*desk.changes, *other.changes]
    sheets = set()
    for seed in range(20):
        random.Random(seed).shuffle(both)
        sheets.add(RunSheet.of([*both, *both[:3]], START, hashtag="farmchat"))
    (sheet,) = sheets
    found = sheet.get("b")
    assert found is not None
    assert (found.text, found.owner) == ("What grows at night?", "bramoke")
    assert sheet.shift == timedelta(minutes=2)


def test_a_cue_that_somebody_posted_stays_posted_whoever_skipped_it_meanwhile(desk: Desk) -> None:
    other = Desk("two", "bramoke", tuple(desk.changes))
    desk.post_next()
    other.does(acts.skip(other.sheet, "w", other.hand))
    desk.changes += other.changes
    assert desk.sheet.cues[0].state is CueState.POSTED


def test_a_cohosts_cue_is_anybodys_once_it_is_a_minute_overdue(desk: Desk) -> None:
    desk.does(acts.claim(desk.sheet, "a", desk.hand, owner="bramoke"))
    cue = desk.sheet.get("a")
    assert cue is not None
    assert not desk.sheet.is_anybodys(cue, "inesholt", desk.at(6.9).now)
    assert desk.sheet.is_anybodys(cue, "inesholt", desk.at(7).now)
    assert desk.sheet.is_anybodys(cue, "BramOke", START)


def test_more_cues_than_a_sheet_takes_are_refused_as_a_whole(desk: Desk) -> None:
    many = [Cue(f"x{count}", CueKind.TEASER, text="Soon") for count in range(MAX_CUES)]
    with pytest.raises(BadInput, match="200"):
        acts.add(desk.sheet, many, desk.hand)


@pytest.mark.parametrize("cue", [Cue("x", number=0), Cue("x", number=100), Cue("x", number=1, minute=99999)])
def test_a_cue_that_nobody_could_ask_is_refused(desk: Desk, cue: Cue) -> None:
    with pytest.raises(BadInput):
        acts.add(desk.sheet, [cue], desk.hand)


def test_a_label_that_was_typed_is_not_there_twice(desk: Desk) -> None:
    desk.does(
        acts.edit(desk.sheet, Cue("a", number=1, text="Q1: Who feeds us?", minute=6, place=2), desk.hand)
    )
    assert desk.sheet.cues[1].draft.text("farmchat") == "Q1: Who feeds us? #farmchat"


def test_what_two_desks_posted_at_once_is_said_until_one_takes_it_back(desk: Desk) -> None:
    other = Desk("two", "bramoke", tuple(desk.changes))
    for one in (desk, other):
        one.post_next()
    desk.changes += other.changes
    cue = desk.sheet.cues[0]
    assert cue.posted is not None
    assert (cue.posted.by, cue.also_by) == ("bramoke", ("inesholt",))
    desk.does(acts.taken_back(desk.sheet, "w", desk.hand))
    assert desk.sheet.cues[0].also_by == ()


def test_another_chat_begins_with_the_texts_and_the_questions_that_were_not_asked(desk: Desk) -> None:
    for minute in (0, 6):
        desk.at(minute).post_next()
    desk.does(acts.skip(desk.sheet, "b", desk.hand))
    fresh = acts.carried(desk.sheet, (f"f{count}" for count in range(9)))
    assert [(cue.label or cue.kind.value, cue.minute, cue.text) for cue in fresh] == [
        ("welcome", 0, "Welcome!"),
        ("Q1", 6, "What grows in shade?"),
        ("Q2", 15, "Which tool do you share?"),
        ("note", 20, "Bram has the pictures"),
    ]
    assert {cue.state for cue in fresh} == {CueState.WAITING}
