"""The sender lets nothing typed get lost and posts nothing twice, whatever the network does."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from desktop.core.capabilities import PRACTICE
from desktop.core.errors import Refused
from desktop.core.events import CapabilitiesChanged, MarksChanged, OutboxChanged, PostsArrived
from desktop.core.marks import MarkKind
from desktop.core.outbox import Entry, Kind, State
from desktop.core.post import Post
from desktop.networks.gateway import Wanted
from desktop.networks.x.gateway import XGateway
from desktop.practice.faults import Fault
from desktop.services.sender import Times
from desktop.store.rechecks import Rechecks
from tests.services.conftest import Kit

TEXT = "A1: once and only once #practicechat"
HOUR = 3600.0


def queue(kit: Kit, text: str = TEXT) -> Entry:
    return kit.outbox.add(kit.room.id, kit.origin, kit.account.id, Kind.POST, text=text)


def on_the_network(kit: Kit, text: str = TEXT) -> int:
    since = kit.clock() - kit.clock.ahead
    posts = (
        kit.gateway("ada").follow(Wanted(("practicechat",)), start=since.replace(year=since.year - 1)).posts
    )
    return sum(post.text == text for post in posts)


def state(kit: Kit, entry: Entry) -> State:
    return kit.outbox.get(entry.id).state


def test_an_answer_goes_out_and_is_settled_when_it_comes_back(kit: Kit) -> None:
    entry = queue(kit)
    kit.sender().step()
    assert state(kit, entry) is State.SENT
    kit.listener().look()
    assert state(kit, entry) is State.SETTLED
    assert on_the_network(kit) == 1


@pytest.mark.parametrize("kind", ["rate_limit", "credits", "usage_cap"])
def test_what_the_network_puts_off_is_tried_again_later(kit: Kit, kind: str) -> None:
    kit.server.faults.add(Fault(kind, "POST", "/2/tweets"))
    entry = queue(kit)
    sender = kit.sender()
    sender.step()
    assert state(kit, entry) is State.QUEUED
    kit.clock.turn(1800)
    sender.step()
    assert state(kit, entry) is State.SENT
    assert on_the_network(kit) == 1


@pytest.mark.parametrize("kind", ["cut_after", "error_after", "malformed"])
def test_what_was_accepted_without_an_answer_is_found_and_not_sent_again(kit: Kit, kind: str) -> None:
    kit.server.faults.add(Fault(kind, "POST", "/2/tweets"))
    entry = queue(kit)
    sender = kit.sender()
    sender.step()
    assert state(kit, entry) is State.UNKNOWN
    kit.clock.turn(5)
    sender.step()
    assert state(kit, entry) is State.SETTLED
    assert on_the_network(kit) == 1


@pytest.mark.parametrize("kind", ["cut_before", "unavailable", "error"])
def test_what_may_have_gone_out_is_sent_again_only_after_two_looks_found_nothing(kit: Kit, kind: str) -> None:
    kit.server.faults.add(Fault(kind, "POST", "/2/tweets"))
    entry = queue(kit)
    sender = kit.sender()
    sender.step()
    assert state(kit, entry) is State.UNKNOWN
    kit.clock.turn(5)
    sender.step()
    assert state(kit, entry) is State.UNKNOWN
    kit.clock.turn(65)
    sender.step()
    assert state(kit, entry) is State.SENT
    assert on_the_network(kit) == 1


def test_a_time_out_is_not_a_refusal(kit: Kit) -> None:
    kit.server.faults.add(Fault("slow", "POST", "/2/tweets", seconds=1.5))
    entry = queue(kit)
    sender = kit.sender()
    sender.step()
    assert state(kit, entry) is State.UNKNOWN


def test_without_evidence_either_way_an_unknown_entry_waits(kit: Kit) -> None:
    kit.server.faults.add(Fault("cut_after", "POST", "/2/tweets"))
    entry = queue(kit)
    sender = kit.sender()
    sender.step()
    kit.server.faults.add(Fault("unavailable", "GET", "/2/users", count=9))
    for _ in range(3):
        kit.clock.turn(30)
        sender.step()
    assert state(kit, entry) is State.UNKNOWN


def test_a_refusal_keeps_the_text_and_says_what_the_network_said(kit: Kit) -> None:
    kit.server.faults.add(Fault("duplicate", "POST", "/2/tweets"))
    entry = queue(kit)
    kit.sender().step()
    failed = kit.outbox.get(entry.id)
    assert (failed.state, failed.reason, failed.text) == (State.FAILED, "Duplicate", TEXT)


def test_what_a_crash_left_in_sending_is_looked_for_before_anything_else(kit: Kit) -> None:
    entry = queue(kit)
    claimed = kit.outbox.claim(kit.origin, kit.account.id)
    assert claimed is not None
    kit.gateway().publish(claimed.text)  # the post went out, and then the power
    kit.outbox.recover()
    sender = kit.sender()
    sender.step()
    kit.clock.turn(5)
    sender.step()
    assert state(kit, entry) is State.SETTLED
    assert on_the_network(kit) == 1


def test_a_post_that_search_never_shows_is_found_by_its_id(kit: Kit) -> None:
    entry = queue(kit, "A1: no tag at all")
    sender = kit.sender()
    sender.step()
    assert state(kit, entry) is State.SENT
    kit.clock.turn(121)
    sender.step()
    assert state(kit, entry) is State.SETTLED
    assert [post.text for post in kit.archive.page(kit.room.id, seen_by=kit.account.id)] == [
        "A1: no tag at all"
    ]


def test_reposting_and_deleting_are_entries_too(kit: Kit) -> None:
    theirs = kit.gateway("ada").publish("A1: well said #practicechat")
    repost = kit.outbox.add(kit.room.id, kit.origin, kit.account.id, Kind.REPOST, target_id=theirs)
    kit.sender().step()
    assert state(kit, repost) is State.SETTLED


def test_what_cannot_be_reposted_for_it_is_gone_has_its_chat_checked(kit: Kit) -> None:
    theirs = kit.gateway("ada").publish("A1: taken back #practicechat")
    kit.listener().look()
    kit.server.world.delete(int(theirs))
    kit.outbox.add(kit.room.id, kit.origin, kit.account.id, Kind.REPOST, target_id=theirs)
    kit.sender().step()
    assert [one.room_id for one in Rechecks(kit.database).seen()] == [kit.room.id]


def test_a_deleted_post_leaves_the_network_and_the_stream(kit: Kit) -> None:
    mine = kit.gateway().publish("A1: a slip #practicechat")
    listener = kit.listener()
    listener.look()
    deletion = kit.outbox.add(kit.room.id, kit.origin, kit.account.id, Kind.DELETE, target_id=mine)
    kit.sender().step()
    assert state(kit, deletion) is State.SETTLED
    assert kit.archive.page(kit.room.id, seen_by=kit.account.id) == ()
    assert PostsArrived(kit.room.id, (mine,)) in kit.events
    assert on_the_network(kit, "A1: a slip #practicechat") == 0


def test_a_store_that_is_held_when_the_answer_comes_hears_of_it_later(kit: Kit) -> None:
    """Else the entry would stand as sending, and everything behind it, until the next start."""
    holder = sqlite3.connect(kit.path, isolation_level=None, check_same_thread=False)

    class Holding(XGateway):
        def publish(self, text: str, *, reply_to: str = "", media_ids: Sequence[str] = ()) -> str:
            post_id = super().publish(text, reply_to=reply_to, media_ids=media_ids)
            holder.execute("BEGIN IMMEDIATE")
            return post_id

    made = Holding(kit.origin, kit.server.user_token, capabilities=PRACTICE, clock=kit.clock)
    kit.gateways.append(made)
    first, second = queue(kit), queue(kit, "A2: next #practicechat")
    sender = kit.sender(connect=lambda: made)
    assert sender.step() > 0
    assert state(kit, first) is State.SENDING
    holder.execute("ROLLBACK")
    assert sender.step() > 0
    holder.execute("ROLLBACK")
    sender.step()
    holder.close()
    assert [state(kit, first), state(kit, second)] == [State.SENT, State.SENT]
    assert [on_the_network(kit), on_the_network(kit, second.text)] == [1, 1]


def test_a_duplicate_of_its_own_first_sending_is_found_and_not_called_a_failure(kit: Kit) -> None:
    """The own timeline was late, so two looks found nothing and it was sent once more."""
    kit.server.faults.add(Fault("cut_after", "POST", "/2/tweets"))
    entry = queue(kit)
    sender = kit.sender()
    sender.step()
    kit.outbox.missed(entry.id)
    kit.clock.turn(65)
    kit.outbox.missed(entry.id)
    assert state(kit, entry) is State.QUEUED
    sender.step()
    assert state(kit, entry) is State.SETTLED
    assert on_the_network(kit) == 1


@pytest.mark.parametrize("ahead", [3600.0, 7200.0, -3600.0])
def test_a_clock_that_is_wrong_by_hours_does_not_hide_the_evidence(kit: Kit, ahead: float) -> None:
    kit.clock.turn(ahead)
    kit.server.faults.add(Fault("cut_after", "POST", "/2/tweets"))
    entry = queue(kit)
    sender = kit.sender()
    sender.step()
    kit.clock.turn(5)
    sender.step()
    assert state(kit, entry) is State.SETTLED
    assert on_the_network(kit) == 1


def test_only_the_post_that_is_the_evidence_comes_into_the_room(kit: Kit) -> None:
    kit.gateway().publish("private chatter #otherchat")
    kit.server.faults.add(Fault("cut_after", "POST", "/2/tweets"))
    queue(kit)
    sender = kit.sender()
    sender.step()
    kit.clock.turn(5)
    sender.step()
    assert [post.text for post in kit.archive.page(kit.room.id, seen_by=kit.account.id)] == [TEXT]


def test_a_token_refused_before_its_time_is_renewed_and_the_answer_goes_out(kit: Kit) -> None:
    tokens = ["ended early"]

    def renew() -> bool:
        tokens[0] = kit.server.user_token
        return True

    gateway = XGateway(kit.origin, lambda: tokens[0], capabilities=PRACTICE, clock=kit.clock)
    kit.gateways.append(gateway)
    entry = queue(kit)
    kit.sender(renew, lambda: gateway).step()
    assert state(kit, entry) is State.SENT


def test_an_ended_sign_in_holds_the_queue_and_loses_nothing(kit: Kit) -> None:
    tokens = ["ended for good"]
    gateway = XGateway(kit.origin, lambda: tokens[0], capabilities=PRACTICE, clock=kit.clock)
    kit.gateways.append(gateway)
    entry = queue(kit)
    sender = kit.sender(connect=lambda: gateway)
    sender.step()
    held = kit.outbox.get(entry.id)
    assert (held.state, held.reason) == (State.QUEUED, "SignInOver")
    tokens[0] = kit.server.user_token
    kit.clock.turn(1800)
    sender.step()
    assert state(kit, entry) is State.SENT


def test_an_entry_of_another_origin_is_never_claimed(kit: Kit) -> None:
    """A practice answer left in the queue is not sent to another origin at the next start."""
    from desktop.core.origin import X_ORIGIN

    entry = kit.outbox.add(kit.room.id, X_ORIGIN, kit.account.id, Kind.POST, text=TEXT)
    kit.sender().step()
    assert state(kit, entry) is State.QUEUED
    assert on_the_network(kit) == 0


def test_what_the_app_may_not_do_is_learned_and_unlearned_when_it_works_again(kit: Kit) -> None:
    theirs = kit.gateway("ada").publish("A1: well said #practicechat")
    kit.server.faults.add(Fault("client_not_enrolled", "POST", "/2/users"))
    repost = kit.outbox.add(kit.room.id, kit.origin, kit.account.id, Kind.REPOST, target_id=theirs)
    sender = kit.sender()
    sender.step()
    assert state(kit, repost) is State.FAILED
    assert kit.learned.refused(kit.account) == {Kind.REPOST}
    assert kit.events.count(CapabilitiesChanged(kit.room.id)) == 1
    kit.outbox.retry(repost.id)
    sender.step()
    assert (state(kit, repost), kit.learned.refused(kit.account)) == (State.SETTLED, frozenset())
    assert kit.events.count(CapabilitiesChanged(kit.room.id)) == 2


@pytest.mark.parametrize("kind", ["duplicate", "closed_reply", "not_found", "rate_limit", "missing_scope"])
def test_nothing_is_learned_from_what_is_about_one_post_or_one_permission(kit: Kit, kind: str) -> None:
    kit.server.faults.add(Fault(kind, "POST", "/2/tweets"))
    queue(kit)
    kit.sender().step()
    assert kit.learned.refused(kit.account) == frozenset()


def test_a_missing_permission_is_no_reason_to_renew_the_key(kit: Kit) -> None:
    renewed: list[bool] = []

    def renew() -> bool:
        renewed.append(True)
        return True

    kit.server.faults.add(Fault("missing_scope", "POST", "/2/tweets"))
    entry = queue(kit)
    kit.sender(renew).step()
    assert (kit.outbox.get(entry.id).reason, renewed) == ("PermissionNeeded", [])


def test_a_reply_under_one_s_own_question_is_hidden_and_counts_nowhere(kit: Kit) -> None:
    question = kit.gateway().publish("Q1: why? #practicechat")
    visitor = kit.account.username
    reply = kit.server.world.publish(
        kit.server.world.add_user("ada"), f"@{visitor} A1: spam #practicechat", reply_to=int(question)
    )
    hiding = kit.outbox.add(kit.room.id, kit.origin, kit.account.id, Kind.HIDE, target_id=str(reply.id))
    kit.sender().step()
    assert state(kit, hiding) is State.SETTLED
    assert kit.server.world.hidden == {reply.id}
    marked = kit.marks.get(kit.room.id)
    assert marked.is_hidden(str(reply.id))
    assert not marked.counts(str(reply.id), "ada", reply.text)
    assert MarksChanged(kit.room.id) in kit.events
    showing = kit.outbox.add(kit.room.id, kit.origin, kit.account.id, Kind.UNHIDE, target_id=str(reply.id))
    kit.sender().step()
    assert (state(kit, showing), kit.server.world.hidden) == (State.SETTLED, set())
    assert kit.marks.get(kit.room.id).counts(str(reply.id), "ada", reply.text)


def test_a_reply_in_another_s_conversation_is_not_hidden(kit: Kit) -> None:
    theirs = kit.gateway("ada").publish("Q1: why? #practicechat")
    reply = kit.server.world.publish(kit.server.world.add_user("bram"), "A1: so", reply_to=int(theirs))
    hiding = kit.outbox.add(kit.room.id, kit.origin, kit.account.id, Kind.HIDE, target_id=str(reply.id))
    kit.sender().step()
    assert (state(kit, hiding), kit.outbox.get(hiding.id).reason) == (State.FAILED, "NotYours")
    assert kit.marks.get(kit.room.id).get(MarkKind.LEAVE_OUT, str(reply.id)) is None


# --- clocks, sleep, parts and duplicates -----------------------------------------------------------------------------


def test_a_clock_that_is_put_forward_does_not_shorten_the_time_between_two_looks(kit: Kit) -> None:
    kit.server.faults.add(Fault("cut_before", "POST", "/2/tweets"))
    entry = queue(kit)
    sender = kit.sender()
    sender.step()
    kit.clock.turn(5)
    sender.step()
    assert kit.outbox.get(entry.id).misses == 1
    kit.clock.set_by(HOUR / 2)
    sender.step()
    assert state(kit, entry) is State.UNKNOWN
    kit.clock.turn(65)
    sender.step()
    assert state(kit, entry) is State.SENT
    assert on_the_network(kit) == 1


def test_a_look_that_is_answered_late_counts_from_when_it_was_asked(kit: Kit) -> None:
    class Slow(XGateway):
        def recent_posts_of_mine(self, *, since: datetime) -> tuple[Post, ...]:
            found = super().recent_posts_of_mine(since=since)
            kit.clock.turn(0 if kit.outbox.get(entry.id).misses == 0 else 25)
            return found

    kit.server.faults.add(Fault("cut_before", "POST", "/2/tweets"))
    made = Slow(kit.origin, kit.server.user_token, capabilities=kit.capabilities, clock=kit.clock)
    kit.gateways.append(made)
    entry = queue(kit)
    sender = kit.sender(connect=lambda: made)
    sender.step()
    kit.clock.turn(5)
    sender.step()
    kit.clock.turn(30)
    sender.step()
    assert state(kit, entry) is State.UNKNOWN, "asked 55 s apart, whatever passed until the answer"
    kit.clock.turn(5)
    sender.step()
    assert state(kit, entry) is State.SENT


@pytest.mark.parametrize("hours", [5, -5])
def test_a_clock_that_is_set_right_after_a_doubt_does_not_hide_the_evidence(kit: Kit, hours: int) -> None:
    kit.gateway("ada").publish("Q1: before all this #practicechat")
    kit.listener().look()
    kit.clock.set_by(hours * HOUR)
    kit.server.faults.add(Fault("cut_after", "POST", "/2/tweets"))
    entry = queue(kit)
    kit.sender().step()
    assert state(kit, entry) is State.UNKNOWN
    kit.clock.set_by(-hours * HOUR)
    restarted = kit.sender()
    restarted.step()
    kit.clock.turn(5)
    restarted.step()
    assert state(kit, entry) is State.SETTLED
    assert on_the_network(kit) == 1


def test_a_clock_that_is_set_back_does_not_put_off_the_look_for_a_sent_post(kit: Kit) -> None:
    entry = queue(kit, "A1: no tag at all")
    sender = kit.sender()
    sender.step()
    kit.clock.set_by(-HOUR)
    kit.clock.turn(121)
    sender.step()
    assert state(kit, entry) is State.SETTLED


def test_a_clock_that_is_set_back_does_not_prolong_a_wait(kit: Kit) -> None:
    kit.server.faults.add(Fault("rate_limit", "POST", "/2/tweets", seconds=600))
    entry = queue(kit)
    sender = kit.sender()
    sender.step()
    assert state(kit, entry) is State.QUEUED
    kit.clock.set_by(-HOUR)
    sender.step()
    assert state(kit, entry) is State.SENT


def test_what_waits_for_its_time_is_looked_at_often_enough_for_a_computer_that_sleeps(kit: Kit) -> None:
    at = kit.clock() + timedelta(hours=3)
    entry = kit.outbox.add(kit.room.id, kit.origin, kit.account.id, Kind.POST, text=TEXT, timed_for=at)
    sender = kit.sender()
    assert sender.step() <= Times().nap
    kit.clock.set_by(3 * HOUR + 100)  # it slept, and whatever counts ticks with it
    sender.step()
    assert state(kit, entry) is State.SENT


def test_what_was_slept_through_is_asked_about_and_said(kit: Kit) -> None:
    at = kit.clock() + timedelta(hours=3)
    entry = kit.outbox.add(kit.room.id, kit.origin, kit.account.id, Kind.POST, text=TEXT, timed_for=at)
    sender = kit.sender()
    kit.clock.set_by(4 * HOUR)
    sender.step()
    assert state(kit, entry) is State.OVERDUE
    assert OutboxChanged(kit.room.id, entry.id) in kit.events
    assert on_the_network(kit) == 0
    kit.outbox.retry(entry.id)
    sender.step()
    assert on_the_network(kit) == 1


def test_parts_leave_one_after_another_and_none_before_the_one_in_doubt_is_found(kit: Kit) -> None:
    kit.server.faults.add(Fault("cut_after", "POST", "/2/tweets"))
    first = queue(kit, "A1 (1/2): well, #practicechat")
    part = kit.outbox.add(
        kit.room.id, kit.origin, kit.account.id, Kind.POST, "A1 (2/2): yes #practicechat", follows=first.id
    )
    sender = kit.sender()
    sender.step()
    assert [state(kit, first), state(kit, part)] == [State.UNKNOWN, State.QUEUED]
    kit.clock.turn(5)
    sender.step()
    assert [state(kit, first), state(kit, part)] == [State.SETTLED, State.SENT]


def test_a_duplicate_of_what_was_said_before_is_a_failure_and_stays_one(kit: Kit) -> None:
    """X's word that it has this text is no proof that this entry went out."""
    kit.gateway().publish(TEXT)
    kit.pass_by(60)
    kit.gateway("ada").publish("A1: I agree #practicechat")
    kit.listener().look()
    entry = queue(kit)
    sender = kit.sender()
    sender.step()
    kit.clock.turn(120)
    sender.step()
    kit.listener().look()
    failed = kit.outbox.get(entry.id)
    assert (failed.state, failed.reason) == (State.FAILED, "Duplicate")
    assert on_the_network(kit) == 1


def test_a_duplicate_that_cannot_be_looked_up_is_found_when_it_comes_in(kit: Kit) -> None:
    kit.server.faults.add(Fault("cut_after", "POST", "/2/tweets"))
    entry = queue(kit)
    sender = kit.sender()
    sender.step()
    kit.outbox.missed(entry.id)
    kit.clock.turn(65)
    kit.outbox.missed(entry.id)
    kit.server.faults.add(Fault("unavailable", "GET", "/2/users"))
    sender.step()
    assert state(kit, entry) is State.FAILED
    kit.listener().look()
    assert state(kit, entry) is State.SETTLED


def test_another_parley_that_calls_it_unknown_does_not_stop_the_queue(kit: Kit) -> None:
    class Overtaken(XGateway):
        def publish(self, *words: str, **more: object) -> str:
            kit.outbox.recover()
            raise Refused("No.")

    made = Overtaken(kit.origin, kit.server.user_token, capabilities=kit.capabilities, clock=kit.clock)
    kit.gateways.append(made)
    theirs = kit.gateway("ada").publish("A1: well said #practicechat")
    entry = queue(kit)
    repost = kit.outbox.add(kit.room.id, kit.origin, kit.account.id, Kind.REPOST, target_id=theirs)
    sender = kit.sender(connect=lambda: made)
    sender.step()
    assert [state(kit, entry), state(kit, repost)] == [State.UNKNOWN, State.SETTLED]


# --- a full disk --------------------------------------------------------------------------------------------------

ON_A_FULL_DISK = """
import resource, sys
from pathlib import Path
from desktop.core.errors import HomeUnusable
from desktop.core.outbox import State
from desktop.networks.x.gateway import XGateway
from desktop.practice.server import PracticeServer
from tests.services.conftest import Kit
from tests.services.test_sender import TEXT, on_the_network, queue, state

path = Path(sys.argv[1])

def fill():
    size = path.with_name(path.name + "-wal").stat().st_size
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))

def empty():
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))

class Filling(XGateway):
    def publish(self, *words, **more):
        try:
            return super().publish(*words, **more)
        finally:
            fill()

with PracticeServer() as server:
    kit = Kit(server, path)
    made = Filling(kit.origin, server.user_token, capabilities=kit.capabilities, clock=kit.clock)
    sender = kit.sender(connect=lambda: made)

    first, second = queue(kit), queue(kit, "A2: next #practicechat")
    fill()
    sender.step()
    assert state(kit, first) is State.QUEUED and on_the_network(kit) == 0, "sent without a claim on the disk"
    try:
        queue(kit, "A3")
        raise AssertionError("it was not said")
    except HomeUnusable:
        pass
    assert len(kit.outbox.open_entries(kit.room.id)) == 2

    empty()
    sender.step()  # the disk is full when the answer comes
    assert state(kit, first) is State.SENDING and on_the_network(kit) == 1
    assert sender.step() < 10.0
    assert state(kit, first) is State.SENDING and on_the_network(kit) == 1
    for _ in range(3):
        empty()
        sender.step()
    empty()
    sender.step()
    assert [state(kit, first), state(kit, second)] == [State.SENT, State.SENT]
    assert [on_the_network(kit), on_the_network(kit, second.text)] == [1, 1]
    made.close()
    kit.close()
print("all of it")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="RLIMIT_FSIZE is POSIX's")
def test_on_a_full_disk_nothing_is_sent_unwritten_and_what_was_sent_is_written_later(tmp_path: Path) -> None:
    """A limit on the size of files stands for the disk: it may be set without being root."""
    child = subprocess.run(
        [sys.executable, "-c", ON_A_FULL_DISK, str(tmp_path / "parley.sqlite3")],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert child.stdout == "all of it\n", child.stderr
