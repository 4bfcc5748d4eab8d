"""The listener brings every post of the hashtag into the archive once, and says how the connection is."""

from __future__ import annotations

import pytest

from desktop.core.capabilities import PRACTICE
from desktop.core.errors import SignInNeeded
from desktop.core.events import LinkChanged, PostsArrived
from desktop.core.link import LinkState
from desktop.core.outbox import Kind, State
from desktop.networks.gateway import Gateway
from desktop.networks.x.gateway import XGateway
from desktop.practice.faults import Fault
from desktop.services.worker import IDLE
from tests.services.conftest import Kit


def texts(kit: Kit) -> list[str]:
    return [post.text for post in kit.archive.page(kit.room.id, seen_by=kit.account.id)]


def arrived(kit: Kit) -> list[str]:
    return [key for event in kit.events if isinstance(event, PostsArrived) for key in event.post_ids]


def states(kit: Kit) -> list[LinkState]:
    return [event.link.state for event in kit.events if isinstance(event, LinkChanged)]


def test_what_was_there_and_what_comes_arrives_once_and_in_order(kit: Kit) -> None:
    other = kit.gateway("ada")
    other.publish("one #practicechat")
    listener = kit.listener()
    listener.look()
    other.publish("two #practicechat")
    other.publish("elsewhere #otherchat")
    other.publish("three #PracticeChat")
    listener.look()
    listener.look()
    assert texts(kit) == ["one #practicechat", "two #practicechat", "three #PracticeChat"]
    assert len(arrived(kit)) == len(set(arrived(kit))) == 3


def test_more_than_a_page_arrives_whole(kit: Kit) -> None:
    world = kit.server.world
    ada = world.add_user("ada", "Ada")
    for number in range(130):
        world.publish(ada, f"{number} #practicechat")
    kit.listener().look()
    assert texts(kit) == [f"{number} #practicechat" for number in range(130)]


def test_an_answer_says_live_and_when_the_next_look_is(kit: Kit) -> None:
    listener = kit.listener()
    assert listener.look() >= 1.0
    assert listener.link.state is LinkState.LIVE
    assert listener.link.next_look is not None


def test_silence_is_said_with_the_time_of_the_last_answer_and_mends_itself(kit: Kit) -> None:
    listener = kit.listener()
    listener.look()
    last_answer = listener.link.since
    kit.server.faults.add(Fault("unavailable", "GET", "/2/tweets/search/recent"))
    assert listener.look() == 2.0
    assert (listener.link.state, listener.link.since) == (LinkState.WAITING, last_answer)
    listener.look()
    assert listener.link.state is LinkState.LIVE


def test_a_rate_limit_is_waited_for_as_long_as_the_network_says(kit: Kit) -> None:
    kit.server.faults.add(Fault("rate_limit", "GET", "/2/tweets/search/recent", seconds=120))
    assert 60 < kit.listener().look() <= 125


def test_nonsense_from_the_network_loses_nothing(kit: Kit) -> None:
    kit.gateway("ada").publish("one #practicechat")
    kit.server.faults.add(Fault("malformed", "GET", "/2/tweets/search/recent"))
    listener = kit.listener()
    listener.look()
    listener.look()
    assert texts(kit) == ["one #practicechat"]


def test_a_sign_in_that_ended_stops_the_looking_and_says_so(kit: Kit) -> None:
    def refuse() -> Gateway:
        raise SignInNeeded("ended", "Sign in again.")

    listener = kit.listener()
    listener._connect = refuse
    assert listener.look() == IDLE
    assert listener.link.state is LinkState.SIGNED_OUT


def test_a_post_that_search_shows_late_is_found_by_the_sweep(kit: Kit) -> None:
    """Search is eventually consistent: an older id may turn up after a newer one."""
    ada = kit.gateway("ada")
    ada.publish("early #practicechat")
    listener = kit.listener()
    listener.look()
    kit.clock.turn(100)
    late = ada.publish("late in search #practicechat")
    ada.publish("newer #practicechat")
    listener.look()
    kit.archive.remove((late,))  # as if search had not shown it yet
    listener.look()
    assert texts(kit) == ["early #practicechat", "newer #practicechat"]
    kit.clock.turn(61)
    listener.look()
    assert texts(kit) == ["early #practicechat", "late in search #practicechat", "newer #practicechat"]


def test_a_post_that_came_another_way_does_not_hide_what_search_shows_later(kit: Kit) -> None:
    """Our own answer, found in a timeline, may be newer than everything that search has shown so far."""
    listener = kit.listener()
    listener.look()
    kit.gateway("ada").publish("Q1: asked first #practicechat")
    mine = kit.gateway().publish("A1: found by its id #practicechat")
    kit.archive.add(kit.room.id, kit.gateway().look_up((mine,)), seen_by=kit.account.id)
    listener.look()
    assert texts(kit) == ["Q1: asked first #practicechat", "A1: found by its id #practicechat"]


def test_a_room_opened_again_is_read_from_a_little_before_its_newest_post(kit: Kit) -> None:
    ada = kit.gateway("ada")
    ada.publish("one #practicechat")
    late = ada.publish("late in search #practicechat")
    ada.publish("three #practicechat")
    kit.listener().look()
    kit.archive.remove((late,))  # as if search had not shown it yet
    kit.listener().look()
    assert texts(kit) == ["one #practicechat", "late in search #practicechat", "three #practicechat"]


@pytest.mark.parametrize("ahead", [3600.0, 7200.0, -3600.0])
def test_a_clock_that_is_wrong_by_hours_does_not_stop_the_room(kit: Kit, ahead: float) -> None:
    kit.clock.turn(ahead)
    kit.gateway("ada").publish("one #practicechat")
    listener = kit.listener()
    listener.look()
    assert listener.link.state is LinkState.LIVE
    assert texts(kit) == ["one #practicechat"]


def test_more_than_one_look_fetches_is_said(kit: Kit) -> None:
    world = kit.server.world
    ada = world.add_user("ada", "Ada")
    for number in range(120):
        world.publish(ada, f"{number} #practicechat")
    small = XGateway(kit.origin, kit.server.user_token, capabilities=PRACTICE, clock=kit.clock, most_pages=1)
    kit.gateways.append(small)
    listener = kit.listener()
    listener._connect = lambda: small
    listener.look()
    assert listener.link.unread
    assert len(texts(kit)) == 100


def test_the_thread_looks_by_itself_and_ends_when_told(kit: Kit) -> None:
    listener = kit.listener()
    listener.start()
    while LinkState.LIVE not in states(kit):
        assert listener.join(0.02) is False
    listener.stop()
    assert listener.join(5.0)


def test_what_a_stream_brings_is_archived_told_and_settles_as_what_a_look_finds(kit: Kit) -> None:
    listener = kit.listener()
    listener.step()
    entry = kit.outbox.add(kit.room.id, kit.origin, kit.account.id, Kind.POST, text="A1: mine #practicechat")
    kit.outbox.claim(kit.origin, kit.account.id)
    mine = kit.gateway().publish("A1: mine #practicechat")
    kit.outbox.sent(entry.id, mine)
    listener.set_streaming(True)
    listener.streamed(kit.gateway().look_up((mine,)))
    listener.step()
    assert texts(kit) == ["A1: mine #practicechat"]
    assert arrived(kit) == [mine]
    assert kit.outbox.get(entry.id).state is State.SETTLED


def test_while_a_stream_is_connected_looks_are_rare_and_one_fills_the_gap_when_it_drops(kit: Kit) -> None:
    ada = kit.gateway("ada")
    listener = kit.listener()
    listener.step()
    listener.set_streaming(True)
    listener.step()
    kit.clock.turn(60)
    ada.publish("while it is connected #practicechat")
    listener.step()
    assert texts(kit) == []
    listener.set_streaming(False)
    listener.step()
    assert texts(kit) == ["while it is connected #practicechat"]
