"""The outbox moves entries along its arrows only, in order, and closes them on evidence."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from desktop.core.origin import X_ORIGIN
from desktop.core.outbox import ARROWS, Entry, Kind, State
from desktop.core.post import Post
from desktop.core.room import Room
from desktop.store.archive import Archive
from desktop.store.database import Database
from desktop.store.entries import WrongArrow
from desktop.store.outbox import Outbox
from tests.store.scene import ADA, ELSEWHERE, ME, NOON, StandingClock, post

Queue = Callable[..., Entry]


@pytest.fixture
def queue(outbox: Outbox, room: Room) -> Queue:
    def add(text: str = "A1: yes", **more: object) -> Entry:
        kind = more.pop("kind", Kind.POST)
        assert isinstance(kind, Kind)
        return outbox.add(room.id, X_ORIGIN, ME.id, kind, text, **more)  # type: ignore[arg-type]

    return add


def claim(outbox: Outbox) -> Entry:
    entry = outbox.claim(X_ORIGIN, ME.id)
    assert entry is not None
    return entry


def bring_to(state: State, outbox: Outbox, queue: Queue) -> Entry:
    entry = queue()
    if state in {State.SENDING, State.UNKNOWN, State.SENT, State.FAILED, State.SETTLED}:
        claim(outbox)
    steps: dict[State, Callable[[], object]] = {
        State.UNKNOWN: lambda: outbox.unknown(entry.id),
        State.SENT: lambda: outbox.sent(entry.id, "1"),
        State.FAILED: lambda: outbox.fail(entry.id, "Refused", "no"),
        State.PARKED: lambda: outbox.park(entry.id),
        State.OVERDUE: lambda: outbox.overdue(entry.id),
        State.DISCARDED: lambda: outbox.discard(entry.id),
        State.SETTLED: lambda: (outbox.sent(entry.id, "1"), outbox.settle(entry.id)),
    }
    steps.get(state, lambda: None)()
    assert outbox.get(entry.id).state is state
    return outbox.get(entry.id)


def as_post(entry: Entry, number: int = 1) -> Post:
    return post(number, entry.text, author=ME)


# --- entries ------------------------------------------------------------------------------------------------------


def test_an_entry_comes_back_as_it_was_queued(outbox: Outbox, room: Room, clock: StandingClock) -> None:
    later = NOON + timedelta(hours=1)
    entry = outbox.add(room.id, X_ORIGIN, ME.id, Kind.POST, "A1: \0 & \u202e", "77", later)
    assert entry == Entry(
        entry.id,
        room.id,
        X_ORIGIN,
        ME.id,
        Kind.POST,
        "A1: \0 & \u202e",
        NOON,
        State.QUEUED,
        "77",
        later,
        changed_at=NOON,
        wanted_at=NOON,
    )
    assert outbox.get(entry.id) == entry
    assert outbox.open_entries(room.id) == (entry,)


def test_an_entry_that_does_not_exist_is_a_mistake(outbox: Outbox) -> None:
    with pytest.raises(LookupError):
        outbox.get(99)


def test_an_entry_of_no_room_is_a_mistake(outbox: Outbox) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        outbox.add(99, X_ORIGIN, ME.id, Kind.POST, "x")


def test_open_entries_are_those_that_a_person_may_have_to_know_about(
    outbox: Outbox, queue: Queue, room: Room
) -> None:
    entries = [
        bring_to(state, outbox, queue) for state in (State.SETTLED, State.DISCARDED, State.SENT, State.FAILED)
    ]
    queued = queue()
    assert outbox.open_entries(room.id) == (*entries[2:], queued)
    assert outbox.open_entries(room.id + 1) == ()


# --- arrows -------------------------------------------------------------------------------------------------------

MOVES: dict[str, tuple[Callable[[Outbox, int], object], State]] = {
    "sent": (lambda outbox, id_: outbox.sent(id_, "1"), State.SENT),
    "fail": (lambda outbox, id_: outbox.fail(id_, "Refused"), State.FAILED),
    "back_off": (lambda outbox, id_: outbox.back_off(id_, None), State.QUEUED),
    "unknown": (lambda outbox, id_: outbox.unknown(id_), State.UNKNOWN),
    "retry": (lambda outbox, id_: outbox.retry(id_), State.QUEUED),
    "discard": (lambda outbox, id_: outbox.discard(id_), State.DISCARDED),
    "overdue": (lambda outbox, id_: outbox.overdue(id_), State.OVERDUE),
    "park": (lambda outbox, id_: outbox.park(id_), State.PARKED),
    "settle": (lambda outbox, id_: outbox.settle(id_), State.SETTLED),
}
NARROWER = {
    "sent": {State.SENDING, State.UNKNOWN},
    "back_off": {State.SENDING},
    "fail": {State.SENDING},
    "unknown": {State.SENDING},
    "retry": {State.FAILED, State.PARKED, State.OVERDUE},
    "overdue": {State.QUEUED},
    "park": {State.QUEUED, State.FAILED, State.OVERDUE},
}


@pytest.mark.parametrize("state", list(State))
@pytest.mark.parametrize("move", MOVES)
def test_only_the_arrows_of_the_design_exist(outbox: Outbox, queue: Queue, state: State, move: str) -> None:
    entry = bring_to(state, outbox, queue)
    act, target = MOVES[move]
    allowed = target in ARROWS[state] and state in NARROWER.get(move, State)
    if allowed or (move == "settle" and state is State.SETTLED):  # settled twice is settled
        act(outbox, entry.id)
        assert outbox.get(entry.id).state is target
    else:
        with pytest.raises(WrongArrow):
            act(outbox, entry.id)
        assert outbox.get(entry.id) == entry


@pytest.mark.parametrize("state", list(State))
def test_only_a_queued_entry_can_be_taken_back(outbox: Outbox, queue: Queue, state: State) -> None:
    entry = bring_to(state, outbox, queue)
    assert outbox.cancel(entry.id) is (state is State.QUEUED)
    assert outbox.get(entry.id).state is (State.DISCARDED if state is State.QUEUED else state)


def test_what_waits_for_a_time_leaves_when_a_person_says_now(
    outbox: Outbox, queue: Queue, clock: StandingClock
) -> None:
    for at in ({"not_before": clock() + timedelta(seconds=5)}, {"timed_for": clock() + timedelta(hours=1)}):
        entry = queue("A1: my words", **at)
        outbox.send_now(entry.id)
        assert claim(outbox).id == entry.id
        with pytest.raises(WrongArrow):
            outbox.send_now(entry.id)
        outbox.sent(entry.id, "7")


def test_text_and_reason_survive_a_failure(outbox: Outbox, queue: Queue) -> None:
    entry = queue("A1: my words")
    claim(outbox)
    failed = outbox.fail(entry.id, "Duplicate", "You said that already.")
    assert (failed.text, failed.reason, failed.detail) == (
        "A1: my words",
        "Duplicate",
        "You said that already.",
    )
    again = outbox.retry(entry.id)
    assert (again.state, again.reason, again.detail) == (State.QUEUED, "", "")


# --- order --------------------------------------------------------------------------------------------------------


def test_the_oldest_leaves_first_and_alone(outbox: Outbox, queue: Queue) -> None:
    first, second = queue("A1"), queue("A2")
    assert claim(outbox) == replace(first, state=State.SENDING, attempts=1)
    assert outbox.claim(X_ORIGIN, ME.id) is None
    assert outbox.due_in(X_ORIGIN, ME.id) is None
    outbox.sent(first.id, "1")
    assert claim(outbox).id == second.id


def test_nothing_leaves_for_another_origin_or_account(outbox: Outbox, queue: Queue) -> None:
    queue()
    assert outbox.claim(ELSEWHERE, ME.id) is None
    assert outbox.claim(X_ORIGIN, "somebody") is None
    assert outbox.due_in(ELSEWHERE, ME.id) is None


def test_accounts_do_not_wait_for_each_other(outbox: Outbox, queue: Queue, room: Room) -> None:
    queue()
    claim(outbox)
    theirs = outbox.add(room.id, X_ORIGIN, "somebody", Kind.POST, "A1")
    claimed = outbox.claim(X_ORIGIN, "somebody")
    assert claimed is not None
    assert claimed.id == theirs.id


def test_a_post_waits_for_an_older_one_that_is_unknown(outbox: Outbox, queue: Queue) -> None:
    first, second = queue("A1"), queue("A2")
    claim(outbox)
    outbox.unknown(first.id)
    assert outbox.claim(X_ORIGIN, ME.id) is None
    assert outbox.due_in(X_ORIGIN, ME.id) is None
    outbox.settle_seen(ME.id, [as_post(first)])
    assert claim(outbox).id == second.id


def test_a_post_waits_for_an_older_one_that_backs_off(
    outbox: Outbox, queue: Queue, clock: StandingClock
) -> None:
    first, _second = queue("A1"), queue("A2")
    claim(outbox)
    outbox.back_off(first.id, NOON + timedelta(seconds=30), "RateLimited")
    assert outbox.claim(X_ORIGIN, ME.id) is None
    assert outbox.due_in(X_ORIGIN, ME.id) == 30.0
    clock.turn(30)
    assert outbox.due_in(X_ORIGIN, ME.id) == 0.0
    assert claim(outbox).id == first.id


@pytest.mark.parametrize("state", [State.FAILED, State.PARKED, State.SENT])
def test_a_post_does_not_wait_for_what_is_out_of_our_hands(
    outbox: Outbox, queue: Queue, state: State
) -> None:
    bring_to(state, outbox, queue)
    second = queue("A2")
    assert claim(outbox).id == second.id


def test_a_post_does_not_wait_for_one_that_is_timed_for_later(
    outbox: Outbox, queue: Queue, clock: StandingClock
) -> None:
    timed = queue("tomorrow", not_before=NOON + timedelta(hours=1))
    assert outbox.due_in(X_ORIGIN, ME.id) == 3600.0
    now = queue("now")
    assert claim(outbox).id == now.id
    outbox.sent(now.id, "1")
    assert outbox.claim(X_ORIGIN, ME.id) is None
    clock.turn(3600)
    assert claim(outbox).id == timed.id


@pytest.mark.parametrize("kind", [Kind.REPOST, Kind.DELETE])
def test_other_acts_do_not_wait_for_an_unknown_post(outbox: Outbox, queue: Queue, kind: Kind) -> None:
    bring_to(State.UNKNOWN, outbox, queue)
    act = queue("", kind=kind, target_id="77")
    assert outbox.due_in(X_ORIGIN, ME.id) == 0.0
    assert claim(outbox).id == act.id


def test_an_empty_outbox_has_nothing_due(outbox: Outbox) -> None:
    assert outbox.due_in(X_ORIGIN, ME.id) is None
    assert outbox.claim(X_ORIGIN, ME.id) is None


# --- evidence -----------------------------------------------------------------------------------------------------


def test_what_was_under_way_when_the_last_process_ended_is_unknown(outbox: Outbox, queue: Queue) -> None:
    entry = queue()
    claim(outbox)
    assert outbox.recover() == 1
    assert outbox.recover() == 0
    assert [each.id for each in outbox.unknowns(X_ORIGIN, ME.id)] == [entry.id]


def test_two_misses_a_grace_apart_put_an_unknown_entry_back(
    outbox: Outbox, queue: Queue, clock: StandingClock
) -> None:
    entry = bring_to(State.UNKNOWN, outbox, queue)
    assert outbox.missed(entry.id).misses == 1
    clock.turn(59)
    assert outbox.missed(entry.id).state is State.UNKNOWN
    clock.turn(1)
    back = outbox.missed(entry.id)
    assert (back.state, back.misses, back.not_before) == (State.QUEUED, 0, None)
    assert claim(outbox).attempts == 2


def test_misses_are_counted_anew_for_each_attempt(outbox: Outbox, queue: Queue, clock: StandingClock) -> None:
    entry = bring_to(State.UNKNOWN, outbox, queue)
    outbox.missed(entry.id)
    clock.turn(60)
    outbox.missed(entry.id)
    claim(outbox)
    outbox.unknown(entry.id)
    assert outbox.missed(entry.id).state is State.UNKNOWN


@pytest.mark.parametrize("state", [state for state in State if state is not State.UNKNOWN])
def test_a_look_up_that_ends_too_late_changes_nothing(outbox: Outbox, queue: Queue, state: State) -> None:
    entry = bring_to(state, outbox, queue)
    assert outbox.missed(entry.id) == entry


def test_a_sent_entry_settles_when_its_post_is_seen(outbox: Outbox, queue: Queue) -> None:
    entry = queue()
    claim(outbox)
    seen = as_post(entry)
    sent = outbox.sent(entry.id, seen.id)
    assert outbox.unsettled(X_ORIGIN, ME.id) == (sent,)
    assert outbox.settle_seen(ME.id, [post(5), seen]) == (replace(sent, state=State.SETTLED),)
    assert outbox.unsettled(X_ORIGIN, ME.id) == ()
    assert outbox.settle_seen(ME.id, [seen]) == ()


def test_a_sent_entry_settles_when_an_edit_of_its_post_is_seen(outbox: Outbox, queue: Queue) -> None:
    entry = queue()
    claim(outbox)
    outbox.sent(entry.id, "1")
    edited = replace(post(9, "A1: better", author=ME), first_version="1")
    assert [each.id for each in outbox.settle_seen(ME.id, [edited])] == [entry.id]


def test_a_post_that_came_back_before_its_answer_settles_at_once(
    outbox: Outbox, queue: Queue, archive: Archive, room: Room
) -> None:
    entry = queue()
    claim(outbox)
    archive.add(room.id, [as_post(entry)], seen_by=ME.id)
    assert outbox.settle_seen(ME.id, [as_post(entry)]) == ()
    assert outbox.sent(entry.id, as_post(entry).id).state is State.SETTLED


def test_a_repost_of_a_known_post_is_not_settled_by_that_post(
    outbox: Outbox, queue: Queue, archive: Archive, room: Room
) -> None:
    archive.add(room.id, [post(1)], seen_by=ME.id)
    repost = queue("", kind=Kind.REPOST, target_id=post(1).id)
    claim(outbox)
    assert outbox.sent(repost.id, post(1).id).state is State.SENT
    assert outbox.settle(repost.id).state is State.SETTLED


@pytest.mark.parametrize("state", [State.UNKNOWN, State.PARKED])
def test_a_post_with_the_same_words_settles_what_was_in_doubt(
    outbox: Outbox, queue: Queue, state: State
) -> None:
    entry = bring_to(state, outbox, queue)
    (settled,) = outbox.settle_seen(ME.id, [as_post(entry)])
    assert (settled.id, settled.state, settled.post_id) == (entry.id, State.SETTLED, as_post(entry).id)


def test_somebody_elses_same_words_prove_nothing(outbox: Outbox, queue: Queue) -> None:
    entry = bring_to(State.UNKNOWN, outbox, queue)
    assert outbox.settle_seen(ME.id, [replace(as_post(entry), author=ADA)]) == ()
    assert outbox.settle_seen(ADA.id, [replace(as_post(entry), author=ADA)]) == ()


def test_a_post_of_another_origin_proves_nothing(outbox: Outbox, queue: Queue) -> None:
    entry = bring_to(State.UNKNOWN, outbox, queue)
    assert outbox.settle_seen(ME.id, [as_post(entry)], origin=ELSEWHERE) == ()
    assert len(outbox.settle_seen(ME.id, [as_post(entry)], origin=X_ORIGIN)) == 1


def test_one_post_proves_one_entry(outbox: Outbox, queue: Queue) -> None:
    first, second = queue("same"), queue("same")
    for entry in (first, second):
        outbox.park(entry.id)
    assert [entry.id for entry in outbox.settle_seen(ME.id, [post(1, "same", author=ME)])] == [first.id]
    assert outbox.settle_seen(ME.id, [post(1, "same", author=ME)]) == ()
    assert [entry.id for entry in outbox.settle_seen(ME.id, [post(2, "same", author=ME)])] == [second.id]


# --- threads ------------------------------------------------------------------------------------------------------


def test_two_programs_never_claim_the_same_entry(
    open_database: Callable[[], Database], outbox: Outbox, queue: Queue, clock: StandingClock
) -> None:
    queue()
    other = Outbox(open_database(), clock=clock)
    assert [outbox.claim(X_ORIGIN, ME.id) is not None, other.claim(X_ORIGIN, ME.id) is not None] == [
        True,
        False,
    ]


# --- what follows something --------------------------------------------------------------------------------------

NOT_OUT = [State.FAILED, State.PARKED, State.UNKNOWN, State.OVERDUE, State.QUEUED]


@pytest.mark.parametrize("state", NOT_OUT)
def test_what_follows_waits_until_its_lead_is_out(outbox: Outbox, queue: Queue, state: State) -> None:
    lead = bring_to(state, outbox, queue)
    part = queue("A1 (2/2)", follows=lead.id)
    claimed = outbox.claim(X_ORIGIN, ME.id)
    assert claimed is None or claimed.id == lead.id
    assert outbox.get(part.id).state is State.QUEUED


@pytest.mark.parametrize("state", [State.SENT, State.SETTLED])
def test_what_follows_leaves_when_its_lead_is_out(outbox: Outbox, queue: Queue, state: State) -> None:
    part = queue("A1 (2/2)", follows=bring_to(state, outbox, queue).id)
    assert claim(outbox).id == part.id


def test_what_says_a_deleted_post_again_waits_until_the_deletion_is_done(
    outbox: Outbox, queue: Queue
) -> None:
    deletion = queue("", kind=Kind.DELETE, target_id="77")
    again = queue("A1: yes #critlib", follows=deletion.id)
    claim(outbox)
    outbox.sent(deletion.id, "77")
    assert outbox.claim(X_ORIGIN, ME.id) is None
    assert outbox.due_in(X_ORIGIN, ME.id) is None
    outbox.settle(deletion.id)
    assert claim(outbox).id == again.id


def test_what_waits_for_its_lead_holds_nothing_else_back(outbox: Outbox, queue: Queue) -> None:
    queue("A1 (2/2)", follows=bring_to(State.FAILED, outbox, queue).id)
    other = queue("A2")
    assert claim(outbox).id == other.id


def test_parts_leave_in_their_order(outbox: Outbox, queue: Queue) -> None:
    first = queue("A1 (1/3)")
    second = queue("A1 (2/3)", follows=first.id)
    third = queue("A1 (3/3)", follows=second.id)
    for number, part in enumerate((first, second, third)):
        assert claim(outbox).id == part.id
        assert outbox.due_in(X_ORIGIN, ME.id) is None
        outbox.sent(part.id, str(number))


@pytest.mark.parametrize("give_up", [Outbox.discard, Outbox.cancel])
def test_a_part_whose_lead_is_given_up_fails_and_comes_back_with_it(
    outbox: Outbox, queue: Queue, give_up: Callable[[Outbox, int], object]
) -> None:
    first = queue("A1 (1/3)")
    second = queue("A1 (2/3)", follows=first.id)
    third = queue("A1 (3/3)", follows=second.id)
    give_up(outbox, first.id)
    failed = outbox.get(second.id)
    assert (failed.state, failed.reason) == (State.FAILED, "PartMissing")
    assert outbox.get(third.id).state is State.QUEUED
    assert outbox.claim(X_ORIGIN, ME.id) is None
    outbox.restore(first.id)
    assert outbox.get(second.id) == replace(second, changed_at=outbox.get(second.id).changed_at)
    assert claim(outbox).id == first.id


def test_a_part_that_is_retried_without_its_lead_follows_nothing_any_more(
    outbox: Outbox, queue: Queue
) -> None:
    first = queue("A1 (1/2)")
    second = queue("A1 (2/2)", follows=first.id)
    outbox.discard(first.id)
    assert outbox.retry(second.id).follows == 0
    assert claim(outbox).id == second.id


def test_all_parts_can_be_taken_back_one_after_another(outbox: Outbox, queue: Queue) -> None:
    first = queue("A1 (1/2)")
    second = queue("A1 (2/2)", follows=first.id)
    assert [outbox.cancel(first.id), outbox.cancel(second.id)] == [True, True]
    assert outbox.restore(second.id).reason == "PartMissing"
    outbox.restore(first.id)
    assert [outbox.get(part.id).state for part in (first, second)] == [State.QUEUED, State.QUEUED]


# --- undo of a discard --------------------------------------------------------------------------------------------

DISCARDABLE = [state for state in State if State.DISCARDED in ARROWS[state]]


@pytest.mark.parametrize("state", DISCARDABLE)
def test_a_discarded_entry_comes_back_to_where_it_was(outbox: Outbox, queue: Queue, state: State) -> None:
    entry = bring_to(state, outbox, queue)
    outbox.discard(entry.id)
    assert outbox.claim(X_ORIGIN, ME.id) is None
    assert outbox.restore(entry.id) == entry
    with pytest.raises(WrongArrow):
        outbox.restore(entry.id)


def test_an_unknown_entry_that_comes_back_is_looked_for_anew(
    outbox: Outbox, queue: Queue, clock: StandingClock
) -> None:
    entry = bring_to(State.UNKNOWN, outbox, queue)
    outbox.missed(entry.id)
    outbox.discard(entry.id)
    clock.turn(60)
    outbox.restore(entry.id)
    assert outbox.missed(entry.id).state is State.UNKNOWN
    assert len(outbox.settle_seen(ME.id, [as_post(entry)])) == 1


# --- times --------------------------------------------------------------------------------------------------------


def at(minutes: float) -> datetime:
    return NOON + timedelta(minutes=minutes)


def states(outbox: Outbox, *entries: Entry) -> list[State]:
    return [outbox.get(entry.id).state for entry in entries]


def test_a_timed_post_leaves_at_its_time_and_holds_nothing_back(
    outbox: Outbox, queue: Queue, clock: StandingClock
) -> None:
    timed, now = queue("20:00", timed_for=at(180)), queue("now")
    assert claim(outbox).id == now.id
    outbox.sent(now.id, "1")
    assert outbox.due_in(X_ORIGIN, ME.id) == 3 * 3600.0
    clock.turn(3 * 3600 + 119)
    assert outbox.lapse(X_ORIGIN, ME.id) == ()
    assert claim(outbox).id == timed.id


def test_a_timed_post_whose_time_went_by_is_asked_about_and_leaves_on_a_yes(
    outbox: Outbox, queue: Queue, clock: StandingClock
) -> None:
    timed = queue("20:00", timed_for=at(10))
    part = queue("20:00 (2/2)", timed_for=at(10), follows=timed.id)
    clock.turn(12 * 60 + 1)
    assert outbox.claim(X_ORIGIN, ME.id) is None
    assert outbox.due_in(X_ORIGIN, ME.id) == 0.0
    assert [entry.id for entry in outbox.lapse(X_ORIGIN, ME.id)] == [timed.id]
    assert states(outbox, timed, part) == [State.OVERDUE, State.QUEUED]
    assert outbox.due_in(X_ORIGIN, ME.id) is None
    outbox.retry(timed.id)
    assert claim(outbox).id == timed.id
    outbox.sent(timed.id, "1")
    assert claim(outbox).id == part.id, "one yes is enough for all parts"


def test_what_is_timed_anew_leaves_then(outbox: Outbox, queue: Queue, clock: StandingClock) -> None:
    timed = queue("20:00", timed_for=at(10))
    part = queue("20:00 (2/2)", timed_for=at(10), follows=timed.id)
    clock.turn(20 * 60)
    outbox.lapse(X_ORIGIN, ME.id)
    outbox.reschedule(timed.id, at(30))
    assert outbox.get(part.id).timed_for == at(30)
    assert outbox.claim(X_ORIGIN, ME.id) is None
    clock.turn(10 * 60)
    assert claim(outbox).id == timed.id


def test_a_post_that_waited_for_an_hour_is_asked_about(
    outbox: Outbox, queue: Queue, clock: StandingClock
) -> None:
    post, repost = queue("A1"), queue("", kind=Kind.REPOST, target_id="77")
    clock.turn(3600)
    assert outbox.lapse(X_ORIGIN, ME.id) == ()
    clock.turn(1)
    assert [entry.id for entry in outbox.lapse(X_ORIGIN, ME.id)] == [post.id]
    assert claim(outbox).id == repost.id
    outbox.retry(post.id)
    assert outbox.lapse(X_ORIGIN, ME.id) == ()


def test_what_was_tried_in_time_goes_on_within_the_hour(
    outbox: Outbox, queue: Queue, clock: StandingClock
) -> None:
    timed = queue("20:00", timed_for=at(10))
    behind = queue("20:00, too", timed_for=at(10))
    clock.turn(10 * 60)
    claim(outbox)
    outbox.back_off(timed.id, at(40), "RateLimited")
    outbox.lapse(X_ORIGIN, ME.id)
    clock.turn(30 * 60)
    assert outbox.lapse(X_ORIGIN, ME.id) == ()
    assert claim(outbox).id == timed.id
    outbox.sent(timed.id, "1")
    assert claim(outbox).id == behind.id


# --- clocks that are set ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("hours", [-1, -48])
def test_a_clock_that_was_set_back_makes_nothing_wait_for_it(
    outbox: Outbox, queue: Queue, clock: StandingClock, hours: int
) -> None:
    """The undo window and the back-off are void; the post's age is not counted backwards."""
    entry = queue("A1", not_before=NOON + timedelta(seconds=5))
    clock.set_by(hours * 3600)
    assert outbox.due_in(X_ORIGIN, ME.id) == 0.0
    assert claim(outbox).id == entry.id
    outbox.back_off(entry.id, clock() + timedelta(seconds=30), "RateLimited")
    clock.set_by(-3600)
    assert claim(outbox).id == entry.id


def test_a_clock_that_is_put_forward_does_not_shorten_the_grace(
    outbox: Outbox, queue: Queue, clock: StandingClock
) -> None:
    entry = bring_to(State.UNKNOWN, outbox, queue)
    outbox.missed(entry.id)
    clock.set_by(3600)
    assert outbox.missed(entry.id).state is State.UNKNOWN
    clock.turn(60)
    assert outbox.missed(entry.id).state is State.QUEUED


def test_a_restart_does_not_shorten_the_grace(
    outbox: Outbox, queue: Queue, database: Database, clock: StandingClock
) -> None:
    entry = bring_to(State.UNKNOWN, outbox, queue)
    outbox.missed(entry.id)
    clock.turn(3600)
    later = Outbox(database, clock=clock, ticks=clock.ticks)
    later.recover()
    assert later.missed(entry.id).misses == 1
    clock.turn(59)
    assert later.missed(entry.id).state is State.UNKNOWN


@pytest.mark.parametrize("hours", [-5, 5])
def test_a_clock_that_is_set_right_meanwhile_does_not_hide_the_evidence(
    outbox: Outbox, queue: Queue, archive: Archive, room: Room, clock: StandingClock, hours: int
) -> None:
    archive.add(room.id, [post(0)], seen_by=ME.id)
    clock.set_by(hours * 3600)
    entry = bring_to(State.UNKNOWN, outbox, queue)
    clock.set_by(-hours * 3600)
    assert [each.id for each in outbox.settle_seen(ME.id, [as_post(entry, 30)])] == [entry.id]


def test_the_same_words_from_before_are_no_evidence_whatever_the_clock_says(
    outbox: Outbox, queue: Queue, archive: Archive, room: Room, clock: StandingClock
) -> None:
    archive.add(room.id, [post(600)], seen_by=ME.id)
    clock.turn(660)
    entry = bring_to(State.UNKNOWN, outbox, queue)
    assert outbox.settle_seen(ME.id, [as_post(entry, 500)]) == ()
    assert len(outbox.settle_seen(ME.id, [as_post(entry, 670)])) == 1


# --- what shows up late -------------------------------------------------------------------------------------------


def test_a_post_that_shows_up_before_it_is_sent_again_is_not_sent_again(
    outbox: Outbox, queue: Queue, clock: StandingClock
) -> None:
    entry = bring_to(State.UNKNOWN, outbox, queue)
    for _ in range(2):
        outbox.missed(entry.id)
        clock.turn(60)
    assert outbox.get(entry.id).state is State.QUEUED
    assert len(outbox.settle_seen(ME.id, [as_post(entry)])) == 1
    assert outbox.claim(X_ORIGIN, ME.id) is None


def test_what_was_never_in_doubt_is_not_proven_by_the_same_words(outbox: Outbox, queue: Queue) -> None:
    entry = queue("A1: yes")
    assert outbox.settle_seen(ME.id, [as_post(entry)]) == ()
    claim(outbox)
    outbox.fail(entry.id, "Refused")
    assert outbox.settle_seen(ME.id, [as_post(entry)]) == ()
