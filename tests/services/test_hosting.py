"""Hosting: a cue goes out once, as the sheet says, and the sheet says what became of it, also after a death."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from itertools import count

import pytest

from desktop.core import run_sheet_acts as acts
from desktop.core.cue import Cue, CueKind, CueState
from desktop.core.errors import BadInput, Doubtful
from desktop.core.events import SheetChanged
from desktop.core.guards import DoubtKind
from desktop.core.outbox import Kind, State
from desktop.core.post import Author
from desktop.core.question import Question, Questions
from desktop.core.run_sheet_acts import Hand
from desktop.services.hosting import Asking, Chat, Hosting
from desktop.store.run_sheets import RunSheets
from tests.services.conftest import Kit
from tests.services.test_room_session import open_session

CUES = (
    Cue("", CueKind.WELCOME, text="Welcome!", minute=0),
    Cue("", number=1, text="Who feeds the soil?", minute=6),
    Cue("", number=2, text="What grows in shade?", minute=15),
    Cue("", number=3, text="Which tool do you share?", minute=24),
)


class Desk:
    """One start of the program over a kit's store."""

    def __init__(self, kit: Kit, *, device: str = "one", me: str = "inesholt") -> None:
        self.kit = kit
        self.session = open_session(kit, [])
        self.sheets = RunSheets(kit.database, kit.attachments)
        self.questions = Questions()
        self.now = kit.clock().replace(microsecond=0)
        self.start = self.now
        numbers = count(1)
        self.hosting = Hosting(
            kit.room.id,
            Chat("farm", self.start, 60, "Q", "practicechat"),
            sheets=self.sheets,
            outgoing=self.session.outgoing,
            attachments=self.session.writing.attachments,
            questions=lambda: self.questions,
            me=lambda: me,
            most=lambda: 280,
            bus=kit.bus,
            clock=lambda: self.now,
            device=device,
            fresh=lambda: f"c{next(numbers)}",
        )

    def at(self, minute: float) -> Hosting:
        self.now = self.start + timedelta(minutes=minute)
        return self.hosting

    def cue(self, label: str) -> Cue:
        return next(cue for cue in self.hosting.sheet().cues if label in (cue.label, cue.kind))

    def post(self, label: str) -> None:
        self.hosting.post(self.cue(label).id)

    def texts(self) -> list[str]:
        return [entry.text for entry in self.session.outgoing.open_entries() if entry.kind is Kind.POST]

    def leaves(self, label: str, post_id: str) -> None:
        """The cue's post is out."""
        posted = self.cue(label).posted
        assert posted is not None
        while (claimed := self.kit.outbox.claim(self.kit.origin, self.kit.account.id)) is not None:
            self.kit.outbox.sent(claimed.id, post_id if claimed.id == posted.entry_id else f"9{claimed.id}")
        self.hosting._moved = True
        self.hosting.tick()


@pytest.fixture
def desk(kit: Kit) -> Desk:
    made = Desk(kit)
    made.hosting.add(CUES)
    return made


def asked(act: Callable[[], object]) -> DoubtKind:
    with pytest.raises(Doubtful) as problem:
        act()
    assert problem.value.doubt is not None
    return problem.value.doubt.kind


def test_what_is_posted_is_the_label_the_text_and_the_hashtag_and_the_sheet_knows_its_entry(
    desk: Desk,
) -> None:
    desk.post("Q1")
    (entry,) = desk.session.outgoing.open_entries()
    assert entry.text == "Q1: Who feeds the soil? #practicechat"
    assert desk.hosting.entry(desk.cue("Q1")) == entry
    with pytest.raises(BadInput):
        desk.post("Q1")


def test_a_restart_knows_what_went_out(desk: Desk, kit: Kit) -> None:
    desk.post("Q1")
    again = Desk(kit)
    assert [cue.state for cue in again.hosting.sheet().cues] == [
        CueState.WAITING,
        CueState.POSTED,
        CueState.WAITING,
        CueState.WAITING,
    ]


def test_what_the_sheet_could_not_keep_was_not_queued_either(desk: Desk) -> None:
    connection = desk.kit.database.connection()
    connection.execute(
        "CREATE TEMP TRIGGER full BEFORE INSERT ON run_sheet_changes BEGIN SELECT RAISE(ABORT, 'full'); END"
    )
    with pytest.raises(sqlite3.IntegrityError):
        desk.post("Q1")
    connection.execute("DROP TRIGGER full")
    assert desk.texts() == []
    assert desk.cue("Q1").state is CueState.WAITING


def test_what_was_discarded_before_it_left_waits_again(desk: Desk) -> None:
    desk.post("Q1")
    posted = desk.cue("Q1").posted
    assert posted is not None
    assert desk.session.outgoing.cancel(posted.entry_id)
    desk.hosting.tick()
    assert desk.cue("Q1").state is CueState.WAITING


def test_a_second_question_within_a_minute_is_asked_about_once(desk: Desk) -> None:
    desk.at(6)
    desk.post("Q1")
    desk.leaves("Q1", "77")
    desk.at(6.5)
    assert asked(lambda: desk.post("Q2")) is DoubtKind.TOO_SOON
    doubt = desk.hosting.doubt(desk.cue("Q2").id)
    assert doubt is not None
    desk.hosting.agree(doubt)
    desk.post("Q2")
    assert desk.texts()[-1] == "Q2: What grows in shade? #practicechat"


def test_a_question_that_was_said_again_less_than_a_minute_ago_is_asked_about(desk: Desk) -> None:
    desk.at(6)
    desk.post("Q1")
    desk.leaves("Q1", "77")
    desk.at(14.5).correct(desk.cue("Q1").id, "Who feeds the soil here?")
    desk.leaves("Q1", "78")
    desk.at(15)
    assert asked(lambda: desk.post("Q2")) is DoubtKind.TOO_SOON


def test_a_question_before_the_chat_has_begun_is_asked_about_and_one_that_was_planned_then_is_not(
    desk: Desk,
) -> None:
    desk.at(-1)
    assert asked(lambda: desk.post("Q1")) is DoubtKind.NOT_BEGUN
    desk.post("welcome")
    desk.hosting.put(replace(desk.cue("Q1"), minute=-5))
    desk.post("Q1")


def test_a_question_that_has_not_left_is_said_before_the_next(desk: Desk) -> None:
    desk.at(6)
    desk.post("Q1")
    desk.at(15)
    assert asked(lambda: desk.post("Q2")) is DoubtKind.NOT_OUT_YET


def test_a_number_that_another_cue_used_is_asked_about(desk: Desk) -> None:
    desk.post("Q1")
    desk.leaves("Q1", "77")
    desk.hosting.put(replace(desk.cue("Q2"), number=1))
    second = desk.hosting.sheet().cues[2]
    desk.at(15)
    assert asked(lambda: desk.hosting.post(second.id)) is DoubtKind.NUMBER_USED


def test_a_number_that_was_asked_in_this_chat_is_used_and_one_of_last_week_is_not(desk: Desk) -> None:
    ines = Author("u-ines", "inesholt", "Ines Holt")
    for days, doubt in ((7, None), (0, DoubtKind.NUMBER_USED)):
        asked = Question(1, "Who?", "5", ines, desk.start - timedelta(days=days), ("6",))
        desk.questions = Questions((asked,), 1)
        found = desk.hosting.doubt(desk.cue("Q1").id)
        assert (None if found is None else found.kind) is doubt


def test_what_is_too_long_goes_out_in_parts_after_a_yes(desk: Desk) -> None:
    desk.hosting.put(replace(desk.cue("Q1"), text="Who feeds the soil, and with what? " * 10))
    assert asked(lambda: desk.post("Q1")) is DoubtKind.TOO_LONG
    doubt = desk.hosting.doubt(desk.cue("Q1").id)
    assert doubt is not None
    assert doubt.over > 0
    desk.hosting.agree(doubt)
    desk.post("Q1")
    assert [text[:9] for text in desk.texts()] == ["Q1 (1/2):", "Q1 (2/2):"]


def test_a_cohosts_cue_is_asked_about_until_it_is_a_minute_overdue(desk: Desk) -> None:
    desk.hosting.claim(desk.cue("Q1").id, "bramoke")
    desk.at(6)
    assert asked(lambda: desk.post("Q1")) is DoubtKind.SOMEBODY_ELSES
    desk.at(7)
    desk.post("Q1")


def test_nothing_goes_out_by_itself_unless_that_is_switched_on(desk: Desk) -> None:
    for minute in range(30):
        desk.at(minute).tick()
    assert desk.texts() == []


def test_on_time_each_cue_goes_out_once_at_its_shifted_minute(desk: Desk) -> None:
    desk.hosting.switch_on_time(True)
    out = []
    for minute in range(40):
        if minute == 3:
            desk.at(3).later(2)
        if minute == 10:
            desk.at(10).hold()
        if minute == 12:
            desk.at(12).release()
        before = len(desk.hosting.sheet().cues) - sum(cue.is_waiting for cue in desk.hosting.sheet().cues)
        desk.at(minute).tick()
        after = [cue for cue in desk.hosting.sheet().cues if cue.posted is not None]
        if len(after) > before:
            desk.leaves(after[-1].label or after[-1].kind, f"{70 + minute}")
            out.append((after[-1].label or after[-1].kind, minute))
    assert out == [("welcome", 0), ("Q1", 8), ("Q2", 19), ("Q3", 28)]


def test_a_late_machine_asks_before_anything_goes_out(desk: Desk) -> None:
    desk.hosting.switch_on_time(True)
    desk.at(6.5).tick()
    asking = desk.hosting.asking
    assert isinstance(asking, Asking)
    assert asking.doubt is not None
    assert (asking.cue.kind, asking.doubt.kind) == (CueKind.WELCOME, DoubtKind.IS_LATE)
    assert desk.texts() == []
    desk.hosting.skip(asking.cue.id)
    desk.hosting.tick()
    assert desk.texts() == ["Q1: Who feeds the soil? #practicechat"]
    assert desk.hosting.asking is None


def test_on_time_a_question_waits_for_the_one_before_that_has_not_left(desk: Desk) -> None:
    desk.hosting.switch_on_time(True)
    for minute in (0, 6, 15):
        desk.at(minute).tick()
    assert len(desk.texts()) == 2
    asking = desk.hosting.asking
    assert asking is not None
    assert asking.doubt is not None
    assert asking.doubt.kind is DoubtKind.NOT_OUT_YET


def test_only_the_computer_that_was_switched_on_posts_by_itself(desk: Desk, kit: Kit) -> None:
    desk.hosting.switch_on_time(True)
    other = Desk(kit, device="two", me="bramoke")
    other.hosting.tick()
    assert desk.texts() == []


def test_what_a_cohost_writes_later_goes_out_by_itself_only_after_a_yes(desk: Desk, kit: Kit) -> None:
    desk.hosting.switch_on_time(True)
    welcome = desk.cue("welcome")
    hand = Hand("two", "bramoke", desk.now)
    change = acts.edit(desk.hosting.sheet(), replace(welcome, text="Buy my seeds!"), hand)
    assert change is not None
    desk.sheets.add("farm", [change])
    kit.bus.publish(SheetChanged(kit.room.id))
    desk.hosting.tick()
    asking = desk.hosting.asking
    assert asking is not None
    assert asking.doubt is not None
    assert (asking.doubt.kind, asking.doubt.by) == (DoubtKind.WRITTEN_ELSEWHERE, "bramoke")
    assert desk.texts() == []
    desk.hosting.agree(asking.doubt)
    desk.hosting.tick()
    assert desk.texts() == ["Buy my seeds! #practicechat"]


def test_a_young_unanswered_question_is_taken_back_and_asked_anew(desk: Desk) -> None:
    desk.post("Q1")
    desk.leaves("Q1", "77")
    desk.at(2)
    deletion, again = desk.hosting.correct(desk.cue("Q1").id, "Who feeds your soil?")
    assert (deletion.kind, deletion.target_id) == (Kind.DELETE, "77")
    assert (again.text, again.follows) == ("Q1: Who feeds your soil? #practicechat", deletion.id)
    assert desk.cue("Q1").correction == "Who feeds your soil?"


def test_an_old_question_is_corrected_by_another_post(desk: Desk) -> None:
    desk.post("Q1")
    desk.leaves("Q1", "77")
    desk.at(5)
    (entry,) = desk.hosting.correct(desk.cue("Q1").id, "Who feeds your soil?")
    assert entry.text == "Q1 (corrected): Who feeds your soil? #practicechat"


def test_a_question_that_has_not_left_is_changed_in_place(desk: Desk) -> None:
    desk.post("Q1")
    (entry,) = desk.hosting.correct(desk.cue("Q1").id, "Who feeds your soil?")
    assert entry.state is State.QUEUED
    assert desk.texts() == ["Q1: Who feeds your soil? #practicechat"]


def test_pictures_go_with_their_cue_and_outlive_a_start(desk: Desk, kit: Kit) -> None:
    picture = desk.session.writing.attach(b"\x89PNG soil", "image/png", (4, 4))
    desk.session.writing.describe(picture.id, "A spade in the soil")
    desk.hosting.put(replace(desk.cue("Q1"), attachments=(picture.id,)))
    assert kit.attachments.sweep() == 0
    cue = desk.cue("Q1")
    assert (cue.attachments, cue.pictures[0].alt) == ((picture.id,), "A spade in the soil")
    (entry,) = desk.hosting.post(cue.id)
    assert entry.attachments == (picture.id,)
    desk.sheets.remove("farm")
    kit.outbox.discard(entry.id)
    assert kit.attachments.sweep() == 1


def test_a_new_cue_gets_the_next_number_at_the_pace_of_the_others(desk: Desk) -> None:
    cue = desk.hosting.new()
    assert (cue.label, cue.minute) == ("Q4", 33)
    desk.hosting.put(replace(cue, text="Last one?"))
    assert desk.hosting.sheet().cues[-1].text == "Last one?"


def test_what_another_thread_kept_is_read_after_its_event(desk: Desk, kit: Kit) -> None:
    sheet = desk.hosting.sheet()
    desk.sheets.add("farm", [acts.later(sheet, 2, Hand("two", "bramoke", desk.now))])
    kit.bus.publish(SheetChanged(kit.room.id))
    assert desk.hosting.sheet().shift == timedelta(minutes=2)
