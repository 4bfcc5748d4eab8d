"""A rehearsal is the chat itself, once and by one person, and its end tells what was missed and nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from desktop.core import run_sheet_acts as acts
from desktop.core.chat_plan import ChatPlan
from desktop.core.cue import Cue, CueKind, Posted
from desktop.core.rehearsal import GATHERING, Miss, Missed, is_over, lateness, prepared, review
from desktop.core.run_sheet import RunSheet
from desktop.core.run_sheet_acts import Hand
from desktop.core.run_sheet_change import Change

START = datetime(2026, 11, 26, 17, tzinfo=UTC)
NOW = datetime(2026, 11, 22, 12, 20, tzinfo=UTC)
PLAN = ChatPlan(
    "one",
    "gardenchat",
    datetime(2026, 11, 26, 18),
    "Europe/Berlin",
    rule="FREQ=WEEKLY",
    hosts=("ines",),
    cohosts=("mira",),
    guests=("bram", "mira"),
    room_id=4,
    folder="shared",
)
CUES = (
    Cue("t", CueKind.TEASER, text="In a week!", minute=-7000),
    Cue("w", CueKind.WELCOME, text="Welcome!", minute=0),
    Cue("a", number=1, text="Who feeds the soil?", minute=6, owner="ines"),
    Cue("n", CueKind.NOTE, text="Drink something", minute=10),
    Cue("b", number=2, text="What grows?", minute=15, is_skipped=True),
    Cue("c", CueKind.CLOSING, text="Bye!", minute=55, posted=Posted(NOW, "ines", "x")),
)


class Chat:
    """A host who acts at minutes of the chat."""

    def __init__(self) -> None:
        self.changes: list[Change] = []
        self.now = START - GATHERING
        played = prepared(PLAN, CUES, "mira", NOW)[1]
        self.changes.append(acts.add(self.sheet, played, self.hand))

    @property
    def sheet(self) -> RunSheet:
        return RunSheet.of(self.changes, START, hashtag="gardenchat")

    @property
    def hand(self) -> Hand:
        return Hand("here", "mira", self.now)

    def at(self, minute: float) -> Chat:
        self.now = START + timedelta(minutes=minute)
        return self

    def does(self, change: Change | None) -> None:
        assert change is not None
        self.changes.append(change)

    def post(self, cue_id: str) -> None:
        cue = self.sheet.get(cue_id)
        assert cue is not None
        self.does(acts.post(self.sheet, cue, self.hand, entry_id=3))

    def missed(self, *others: Missed) -> list[tuple[Miss, str]]:
        return [
            (one.miss, one.name or one.text)
            for one in review(self.sheet, self.changes, others, self.now).missed
        ]


def test_a_rehearsed_chat_is_the_next_one_once_at_its_own_time_and_all_of_it_is_ones_own() -> None:
    plan, cues = prepared(PLAN, CUES, "mira", NOW)
    assert plan.start(NOW) == START
    assert plan.start(START + timedelta(hours=2)) is None
    assert (plan.hosts, plan.cohosts, plan.guests) == (("mira",), (), ("bram",))
    assert (plan.folder, plan.room_id) == ("", 0)
    assert [cue.id for cue in cues] == ["w", "a", "n", "b", "c"]
    assert all(cue.is_waiting and not cue.owner for cue in cues)


def test_a_chat_that_is_over_is_rehearsed_at_the_next_full_hour() -> None:
    over = replace(PLAN, rule="", starts=datetime(2026, 1, 1, 18))
    assert prepared(over, CUES, "mira", NOW)[0].start(NOW) == datetime(2026, 11, 22, 13, tzinfo=UTC)


def test_a_slow_chat_is_rehearsed_within_an_hour() -> None:
    days = [replace(cue, minute=1440 * place, posted=None) for place, cue in enumerate(CUES)]
    plan, cues = prepared(replace(PLAN, minutes=6 * 1440, is_slow=True), days, "mira", NOW)
    assert plan.minutes <= 60
    assert not plan.is_slow
    assert [cue.minute for cue in cues] == [0, 6, 12, 18, 24, 30]


def test_whoever_keeps_the_times_misses_nothing() -> None:
    chat = Chat()
    for minute, cue in ((0, "w"), (6.5, "a"), (14, "b"), (55, "c")):
        chat.at(minute).post(cue)
    assert chat.at(61).missed() == []


def test_a_cue_is_late_against_its_time_as_it_stood_and_never_for_a_hold_or_two_minutes_more() -> None:
    chat = Chat()
    chat.at(0).post("w")
    chat.at(5).does(acts.hold(chat.sheet, chat.hand))
    chat.at(8).does(acts.release(chat.sheet, chat.hand))
    chat.at(9).post("a")
    chat.at(12).does(acts.later(chat.sheet, 2, chat.hand))
    chat.at(23).post("b")
    late = lateness(chat.sheet, chat.changes)
    assert late["a"] == timedelta(0)
    assert late["b"] == timedelta(minutes=3)
    assert chat.at(24).missed() == [(Miss.LATE, "Q2")]


def test_what_was_never_posted_is_missed_once_its_time_has_come_and_what_was_skipped_is_not() -> None:
    chat = Chat()
    chat.at(0).post("w")
    chat.at(1).does(acts.skip(chat.sheet, "b", chat.hand))
    assert chat.at(5).missed() == []
    assert chat.at(61).missed() == [(Miss.NOT_POSTED, "Q1"), (Miss.NOT_POSTED, "Bye!")]
    assert review(chat.sheet, chat.changes, (), chat.now).of == 3


def test_people_who_were_missed_stand_among_the_cues_in_the_order_of_the_hour() -> None:
    chat = Chat()
    chat.at(3).post("w")
    asked = Missed(Miss.QUESTION, "bram", "Will there be a transcript?", START + timedelta(minutes=4))
    assert chat.at(5).missed(asked) == [(Miss.LATE, "Welcome!"), (Miss.QUESTION, "bram")]


def test_the_hour_is_over_later_where_it_is_behind() -> None:
    chat = Chat()
    assert not is_over(chat.sheet, START + timedelta(minutes=60))
    assert is_over(chat.sheet, START + timedelta(minutes=61))
    chat.at(1).does(acts.later(chat.sheet, 5, chat.hand))
    assert not is_over(chat.sheet, START + timedelta(minutes=63))
