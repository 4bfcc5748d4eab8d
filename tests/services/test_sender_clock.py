"""No clock that is set, no sleep and no full disk loses a post, posts it twice or lets it stand."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from desktop.core.errors import Refused
from desktop.core.events import OutboxChanged
from desktop.core.outbox import Kind, State
from desktop.core.post import Post
from desktop.networks.x.gateway import XGateway
from desktop.practice.faults import Fault
from desktop.services.sender import Times
from tests.services.conftest import Kit
from tests.services.test_sender import TEXT, on_the_network, queue, state

HOUR = 3600.0


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
