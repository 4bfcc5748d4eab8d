"""The stream is opened again when it should be, by one process of this computer, and says what it cannot do."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from desktop.core.errors import BearerRefused, KeyringLocked, StreamTaken
from desktop.core.post import Post
from desktop.practice.faults import Fault
from desktop.practice.server import PracticeServer
from desktop.services.streamer import SEAT, Opened
from desktop.services.worker import IDLE
from tests.services.studio import STREAM, Ear, Studio


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[Studio]:
    with PracticeServer(limits={"stream": (0, 5000)}, keep_alive=0.05) as server:
        made = Studio(server, tmp_path)
        yield made
        made.close()


def test_a_connection_that_brought_something_is_opened_again_at_once(studio: Studio) -> None:
    streamer = studio.streamer()
    streamer.start()
    for number, kind in enumerate(("drop", "disconnect", "overflow"), 1):
        studio.ear.wait(partial(studio.ear.is_at, connections=number))
        studio.say(f"A{number} #critlib")
        studio.ear.wait(partial(studio.ear.is_at, connections=number, posts=number))
        studio.server.faults.add(Fault(kind))
    studio.ear.wait(lambda: studio.ear.told == [True, False] * 3 + [True])
    assert studio.ear.posts == [f"A{number} #critlib" for number in (1, 2, 3)]


def test_a_connection_that_is_closed_before_it_brought_anything_is_not_opened_again_at_once(
    studio: Studio,
) -> None:
    streamer = studio.streamer()
    for wait in (5, 10, 20):
        studio.server.faults.add(Fault("overflow"))
        assert streamer.step() == pytest.approx(wait, abs=2)
        assert streamer.step() > 1, "being woken changes nothing"
        studio.clock.turn(wait)
    assert studio.connections() == 3
    assert studio.ear.told == [True, False] * 3


@pytest.mark.parametrize(
    ("kind", "waits"), [("unavailable", (5, 10)), ("rate_limit", (60, 120)), ("credits", (60, 120))]
)
def test_a_refusal_is_waited_for(studio: Studio, kind: str, waits: tuple[int, ...]) -> None:
    streamer = studio.streamer()
    for wait in waits:
        studio.server.faults.add(Fault(kind, "GET", STREAM, seconds=1.0 if kind == "rate_limit" else 0.0))
        assert streamer.step() == pytest.approx(wait, abs=3)
        studio.clock.turn(wait)
    assert studio.ear.told == []


def test_the_networks_own_time_is_waited_for(studio: Studio) -> None:
    studio.server.faults.add(Fault("rate_limit", "GET", STREAM, seconds=600))
    assert studio.streamer().step() == pytest.approx(600, abs=5)


def test_without_a_bearer_or_a_keyring_there_is_no_stream_and_nobody_is_asked_again(studio: Studio) -> None:
    def locked() -> Opened | None:
        raise KeyringLocked("locked")

    assert studio.streamer(connect=lambda: None).step() == IDLE
    assert studio.streamer(connect=locked).step() == IDLE
    assert studio.ear.aside == []


def test_a_bearer_that_is_refused_is_said_once_and_not_tried_again(studio: Studio) -> None:
    studio.bearer = "AAAAnobody"
    streamer = studio.streamer()
    assert streamer.step() == IDLE
    assert [type(error) for error in studio.ear.aside if error] == [BearerRefused]
    assert studio.connections() == 0


def test_a_stale_connection_is_cleared_once_and_whoever_lives_keeps_theirs(studio: Studio) -> None:
    holder = studio.open()
    assert holder is not None
    studio.server.faults.add(Fault("stale"))
    lines = holder[0]
    lines.ask_for(studio.tags)
    reading = lines.listen()
    next(reading)
    reading.close()  # its reader left, and X has not noticed
    lines.close()
    streamer = studio.streamer()
    assert streamer.step() == pytest.approx(5, abs=2)
    assert not studio.server._box.connections
    studio.server.faults.add(Fault("overflow"))
    studio.clock.turn(5)
    streamer.step()
    assert studio.ear.told == [True, False]

    other = studio.open()
    assert other is not None
    held = other[0].listen()
    next(held)
    for wait in (60, 120):
        studio.clock.turn(400)
        assert streamer.step() == pytest.approx(wait, abs=3)
    assert isinstance(studio.ear.aside[-1], StreamTaken)
    assert next(held) == (), "what somebody else reads goes on"
    held.close()
    other[0].close()


def test_one_process_has_the_stream_and_the_next_takes_over_when_it_leaves(studio: Studio) -> None:
    first = studio.streamer()
    first.start()
    studio.ear.wait(lambda: studio.ear.told == [True])
    ear = Ear()
    second = studio.streamer(ear)
    assert second.step() == SEAT
    assert isinstance(ear.aside[-1], StreamTaken)
    assert studio.connections() == 1
    first.stop()
    assert first.join(20)
    assert studio.rules() == []
    second.start()
    ear.wait(lambda: ear.told == [True])
    assert ear.aside.pop() is None
    assert studio.rules() == ["#critlib -is:retweet"]


def test_leaving_a_room_takes_its_rule_back_and_waits_for_no_sign_of_life(tmp_path: Path) -> None:
    with PracticeServer(keep_alive=3600) as server:
        studio = Studio(server, tmp_path)
        studio.silence = 3600.0
        streamer = studio.streamer()
        streamer.start()
        studio.ear.wait(lambda: studio.ear.told == [True])
        streamer.stop()
        assert streamer.join(20), "it waits for the next sign of life"
        assert studio.ear.told == [True, False]
        assert studio.rules() == []


def test_a_rule_that_somebody_took_away_comes_back_and_search_fills_what_was_missed(studio: Studio) -> None:
    studio.streamer().start()
    studio.ear.wait(lambda: studio.ear.told == [True])
    studio.ear.wait(lambda: studio.server.ledger.requests[f"GET {STREAM}/rules 200"] == 2)
    studio.server._box.rules.clear()
    studio.clock.turn(301)
    studio.ear.wait(lambda: studio.ear.told == [True, False, True])
    assert studio.rules() == ["#critlib -is:retweet"]
    assert studio.connections() == 1


def test_a_room_whose_money_is_spent_reads_no_stream_until_there_is_more(studio: Studio) -> None:
    studio.rich = False
    streamer = studio.streamer()
    assert streamer.step() == SEAT
    assert studio.connections() == 0
    streamer._leave()
    studio.rich = True
    studio.streamer().start()
    studio.ear.wait(lambda: studio.ear.told == [True])
    studio.rich = False
    studio.clock.turn(SEAT + 1)
    studio.ear.wait(lambda: studio.ear.told == [True, False])


class Slow(Ear):
    """Has no room for posts at first."""

    refused = 0

    def streamed(self, posts: tuple[Post, ...]) -> bool:
        if self.refused < 3:
            self.refused += 1
            return False
        return super().streamed(posts)


def test_posts_that_there_is_no_room_for_are_given_again(studio: Studio) -> None:
    ear = Slow()
    studio.streamer(ear).start()
    ear.wait(lambda: ear.told == [True])
    studio.say("A1 #critlib")
    studio.say("A2 #critlib")
    ear.wait(lambda: ear.posts == ["A1 #critlib", "A2 #critlib"])
    assert ear.refused == 3
