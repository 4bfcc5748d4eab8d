"""The listener brings every post of the hashtag into the archive once, and says how the connection is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from desktop.core.capabilities import PRACTICE
from desktop.core.errors import OutOfCredit, OverBudget, PermissionNeeded, ReadOnly, SignInNeeded
from desktop.core.events import LinkChanged, OutboxChanged, PostsArrived
from desktop.core.late import Minute
from desktop.core.link import LinkState
from desktop.core.outbox import Kind, State
from desktop.core.spending import Allowance, Leave
from desktop.networks.gateway import Gateway, Wanted
from desktop.networks.x.gateway import XGateway
from desktop.practice.faults import Fault
from desktop.practice.server import PracticeServer
from desktop.services.listener import RoomListener
from desktop.services.worker import IDLE
from desktop.store.rechecks import Rechecks
from tests.services.conftest import Kit, TurnableClock
from tests.store.scene import post

SEARCH = "/2/tweets/search/recent"


def texts(kit: Kit) -> list[str]:
    return [post.text for post in kit.archive.page(kit.room.id, seen_by=kit.account.id, limit=9999)]


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


def test_a_post_that_is_said_to_be_gone_leaves_and_its_chat_is_to_be_checked(
    there: TurnableClock, tmp_path: Path
) -> None:
    """By what replies to it, where X speaks its new spelling."""
    with PracticeServer(clock=lambda: there().timestamp(), refused_dialect="old") as server:
        kit = Kit(server, tmp_path / "parley.sqlite3", there=there)
        world, listener = server.world, kit.listener()
        asked = world.publish(world.add_user("ada"), "Q1: Why? #practicechat")
        listener.look()
        world.publish(world.add_user("bram_oke"), "A1: Because #practicechat", reply_to=asked.id)
        world.delete(asked.id)
        listener.look()
        assert texts(kit) == ["A1: Because #practicechat"]
        assert arrived(kit).count(str(asked.id)) == 2  # as it came, and as it went
        assert [one.room_id for one in Rechecks(kit.database).seen()] == [kit.room.id]
        kit.close()


def test_an_answer_says_live_and_when_the_next_look_is(kit: Kit) -> None:
    listener = kit.listener()
    assert listener.look() >= 1.0
    assert listener.link.state is LinkState.LIVE
    assert listener.link.next_look is not None


def test_silence_is_said_with_when_it_was_first_asked_in_vain_and_mends_itself(kit: Kit) -> None:
    """A quiet room is looked at once a minute: that the last answer is as old is not yet silence."""
    listener = kit.listener()
    listener.look()
    kit.pass_by(60)
    asked = kit.clock()
    kit.server.faults.add(Fault("unavailable", "GET", SEARCH, count=2))
    assert listener.look() == 2.0
    since = listener.link.since
    assert states(kit)[-1] is LinkState.WAITING
    assert asked <= since <= kit.clock()
    kit.pass_by(60)
    assert listener.look() == 4.0
    assert listener.link.since == since
    listener.look()
    assert listener.link.state is LinkState.LIVE


def test_a_rate_limit_is_waited_for_as_long_as_the_network_says(kit: Kit) -> None:
    kit.server.faults.add(Fault("rate_limit", "GET", "/2/tweets/search/recent", seconds=120))
    assert 60 < kit.listener().look() <= 125


def test_no_wait_is_longer_than_the_network_asks_for(kit: Kit) -> None:
    kit.server.faults.add(Fault("unavailable", "GET", SEARCH, count=6))
    listener = kit.listener()
    for _ in range(6):
        listener.look()
    kit.server.faults.add(Fault("rate_limit", "GET", SEARCH, seconds=20))
    assert listener.look() <= 20


@pytest.mark.parametrize("kind", ["credits", "usage_cap"])
def test_without_credit_a_look_is_rare_and_a_person_may_ask_for_one(kit: Kit, kind: str) -> None:
    kit.server.faults.add(Fault(kind, "GET", SEARCH))
    listener = kit.listener()
    assert listener.step() >= 600
    assert isinstance(listener.link.error, OutOfCredit)
    assert listener.step() > 0
    listener.look_now()
    listener.step()
    assert listener.link.state is LinkState.LIVE


def test_a_person_cannot_make_us_ask_before_the_network_lets_us(kit: Kit) -> None:
    kit.server.faults.add(Fault("rate_limit", "GET", SEARCH, seconds=120))
    listener = kit.listener()
    listener.step()
    listener.look_now()
    listener.step()
    assert states(kit)[-1] is LinkState.WAITING
    kit.pass_by(121)
    listener.look_now()
    listener.step()
    assert listener.link.state is LinkState.LIVE


def test_a_room_at_its_cap_asks_nothing_until_the_cap_is_raised(kit: Kit) -> None:
    kit.gateway("ada").publish("one #practicechat")
    until = kit.clock() + timedelta(hours=5)
    kit.allowance = Allowance(Leave.STOPPED, until)
    listener = kit.listener()
    assert 4.9 * 3600 < listener.step() <= 5 * 3600
    assert listener.link.state is LinkState.WAITING
    assert listener.link.next_look is not None
    assert abs(listener.link.next_look - until) < timedelta(seconds=1)
    assert isinstance(listener.link.error, OverBudget)
    assert not any(SEARCH in one for one in kit.server.ledger.requests)
    kit.allowance = Allowance(Leave.FREE, until)
    listener.look_now()
    listener.step()
    assert texts(kit) == ["one #practicechat"]


def test_near_its_cap_a_room_is_looked_at_once_a_minute_for_the_hashtag_alone(kit: Kit) -> None:
    asked = kit.gateway("ada").publish("Q1: asked #practicechat")
    kit.conversations = (asked,)
    listener = kit.listener()
    listener.look()
    kit.server.world.publish(kit.server.world.add_user("bob"), "in the conversation", reply_to=int(asked))
    kit.allowance = Allowance(Leave.SLOW, kit.clock())
    assert listener.look() == 60.0
    assert texts(kit) == ["Q1: asked #practicechat"]
    kit.allowance = Allowance(Leave.WARNED, kit.clock())
    assert listener.look() < 5.0
    assert texts(kit) == ["Q1: asked #practicechat", "in the conversation"]


def test_the_end_of_the_budget_stops_the_reading_between_two_pages(kit: Kit) -> None:
    listener = kit.listener()
    listener.look()
    many(kit, 450)
    allowances = iter([Leave.FREE, Leave.FREE, Leave.STOPPED])
    listener._allowance = lambda: Allowance(next(allowances, Leave.STOPPED), kit.clock())
    listener.look()
    assert kit.server.ledger.returned["post_read"] == 200
    listener._allowance = lambda: kit.allowance
    listener.look()
    assert kit.server.ledger.returned["post_read"] == len(texts(kit)) == 450


def test_mentions_and_conversations_are_looked_for_while_a_room_is_live(kit: Kit) -> None:
    world, bob = kit.server.world, kit.server.world.add_user("bob", "Bob")
    asked = kit.gateway("ada").publish("Q1: asked #practicechat")
    listener = kit.listener()
    listener.look()
    kit.conversations = (asked,)
    world.publish(bob, "A1: without the hashtag", reply_to=int(asked))
    world.publish(bob, f"what do you say, @{kit.account.username}?")
    world.publish(bob, "something else")
    listener.look()
    assert texts(kit)[1:] == ["A1: without the hashtag", f"what do you say, @{kit.account.username}?"]
    kit.pass_by(3600)
    world.publish(bob, "A1: long after", reply_to=int(asked))
    listener.look()
    assert len(texts(kit)) == 3


def test_what_was_said_in_a_conversation_before_it_was_looked_at_is_found_by_its_count(kit: Kit) -> None:
    world, bob = kit.server.world, kit.server.world.add_user("bob", "Bob")
    ada = kit.gateway("ada")
    asked = ada.publish("Q1: asked #practicechat")
    world.publish(bob, "A1: at once", reply_to=int(asked))
    ada.publish("so much for that #practicechat")
    listener = kit.listener()
    listener.look()
    kit.conversations = (asked,)
    kit.pass_by(190)
    listener.look()
    assert texts(kit) == ["Q1: asked #practicechat", "A1: at once", "so much for that #practicechat"]
    assert kit.server.ledger.returned["post_read"] == 3


def test_where_the_network_does_not_count_for_us_the_room_goes_on(kit: Kit) -> None:
    kit.gateway("ada").publish("one #practicechat")
    listener = kit.listener()
    listener.look()
    listener._gateway = Uncounted(kit.origin, kit.server.user_token, capabilities=PRACTICE, clock=kit.clock)
    kit.gateways.append(listener._gateway)
    for _ in range(2):
        kit.pass_by(190)
        listener.look()
        assert listener.link.state is LinkState.LIVE
    assert listener._gateway.asked == 1


def test_trouble_with_counting_is_no_trouble_with_the_room(kit: Kit) -> None:
    kit.gateway("ada").publish("one #practicechat")
    listener = kit.listener()
    listener.look()
    fault = kit.server.faults.add(Fault("unavailable", "GET", "/2/tweets/counts"))
    kit.pass_by(190)
    listener.look()
    assert fault.hit.is_set()
    assert listener.link.state is LinkState.LIVE


def test_a_gap_that_the_network_refuses_does_not_stop_the_room(
    kit: Kit, caplog: pytest.LogCaptureFixture
) -> None:
    listener = kit.listener()
    listener.look()
    many(kit, 150)
    kit.server.faults.add(Fault("slow", "GET", SEARCH))
    kit.server.faults.add(Fault("disallowed", "GET", SEARCH))
    listener.look()
    assert (listener.link.state, listener.link.unread) == (LinkState.LIVE, False)
    assert len(texts(kit)) == 100
    assert "stay unread" in caplog.text


class Uncounted(XGateway):
    """X before its API 2.167: a user's token may not count."""

    asked = 0

    def count(self, wanted: Wanted, *, start: datetime, end: datetime) -> tuple[Minute, ...]:
        self.asked += 1
        raise PermissionNeeded("no", "no")


def test_where_the_network_does_not_know_an_operator_the_hashtag_is_followed_alone(kit: Kit) -> None:
    kit.gateway("ada").publish("one #practicechat")
    listener = kit.listener()
    listener.look()
    kit.conversations = ("1",)
    kit.server.faults.add(Fault("duplicate", "GET", SEARCH))  # a 403 like any other
    kit.gateway("ada").publish("two #practicechat")
    listener.look()
    assert listener.link.state is LinkState.LIVE
    assert len(texts(kit)) == 2


def test_who_sends_something_has_the_next_look_brought_forward(kit: Kit) -> None:
    listener = kit.listener()
    kit.pass_by(3600)
    listener.start()
    try:
        wait_until(lambda: LinkState.LIVE in states(kit), listener)
        assert listener.link.next_look is not None
        assert listener.link.next_look - listener.link.since == timedelta(seconds=12)
        before = len(states(kit))
        kit.bus.publish(OutboxChanged(kit.room.id, 1))
        wait_until(lambda: len(states(kit)) > before, listener)
    finally:
        listener.stop()
        assert listener.join(5.0)


def wait_until(came: Callable[[], bool], listener: RoomListener) -> None:
    while not came():
        assert listener.join(0.02) is False


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


def test_a_post_that_search_shows_late_is_found_by_its_minutes_count_and_nothing_is_read_twice(
    kit: Kit,
) -> None:
    """Search is eventually consistent: an older id may turn up after a newer one."""
    ada = kit.gateway("ada")
    ada.publish("early #practicechat")
    listener = kit.listener()
    listener.look()
    late = ada.publish("late in search #practicechat")
    kit.server.delay_in_search(late, 200)
    ada.publish("newer #practicechat")
    listener.look()
    assert texts(kit) == ["early #practicechat", "newer #practicechat"]
    kit.pass_by(190)
    listener.look()
    assert texts(kit) == ["early #practicechat", "newer #practicechat"]
    kit.pass_by(190)
    listener.look()
    assert texts(kit) == ["early #practicechat", "late in search #practicechat", "newer #practicechat"]
    assert kit.server.ledger.returned["post_read"] == 3
    assert kit.server.ledger.billed["post_counts"] == 2


def test_no_list_of_what_an_hour_held_is_made_where_search_counts_no_more(kit: Kit) -> None:
    ada = kit.gateway("ada")
    ada.publish("one #practicechat")
    listener = kit.listener()
    listener.look()
    asked: list[str] = []
    kit.database.connection().set_trace_callback(asked.append)
    kit.pass_by(190)
    ada.publish("two #practicechat")
    listener.look()
    assert kit.server.ledger.billed["post_counts"] == 1
    assert any("count(*)" in one for one in asked)
    assert not any(one.startswith("SELECT sightings.created_at, sightings.post_id") for one in asked)


def test_what_search_counts_and_does_not_show_is_looked_for_once(kit: Kit) -> None:
    """Gone from here, and still counted there for a while."""
    ada = kit.gateway("ada")
    gone = [ada.publish(f"{number} #practicechat") for number in range(3)][1]
    listener = kit.listener()
    listener.look()
    kit.archive.remove((gone,))
    kit.server.delay_in_search(gone, 10_000)
    requests = kit.server.ledger.requests
    search, counts = f"GET {SEARCH} 200", "GET /2/tweets/counts/recent 200"
    before = requests[search]
    for _ in range(3):
        kit.pass_by(190)
        listener.look()
    assert requests[search] - before == 3
    assert requests[counts] == 3


def test_a_quiet_room_is_not_compared(kit: Kit) -> None:
    listener = kit.listener()
    listener.look()
    kit.pass_by(600)
    listener.look()
    assert kit.server.ledger.billed["post_counts"] == 0


def test_a_post_that_came_another_way_does_not_hide_what_search_shows_later(kit: Kit) -> None:
    """Our own answer, found in a timeline, may be newer than everything that search has shown so far."""
    listener = kit.listener()
    listener.look()
    kit.gateway("ada").publish("Q1: asked first #practicechat")
    mine = kit.gateway().publish("A1: found by its id #practicechat")
    kit.archive.add(kit.room.id, kit.gateway().look_up((mine,)), seen_by=kit.account.id)
    listener.look()
    assert texts(kit) == ["Q1: asked first #practicechat", "A1: found by its id #practicechat"]


def test_a_restart_reads_no_post_twice_and_still_finds_what_was_late(kit: Kit) -> None:
    ada = kit.gateway("ada")
    ada.publish("one #practicechat")
    kit.server.delay_in_search(ada.publish("late in search #practicechat"), 100)
    ada.publish("three #practicechat")
    kit.listener().look()
    again = kit.listener()
    again.look()
    kit.pass_by(190)
    again.look()
    assert texts(kit) == ["one #practicechat", "late in search #practicechat", "three #practicechat"]
    assert kit.server.ledger.returned["post_read"] == 3


@pytest.mark.parametrize("ahead", [3600.0, 7200.0, -3600.0])
def test_a_clock_that_is_wrong_by_hours_does_not_stop_the_room(kit: Kit, ahead: float) -> None:
    kit.clock.turn(ahead)
    kit.gateway("ada").publish("one #practicechat")
    listener = kit.listener()
    listener.look()
    assert listener.link.state is LinkState.LIVE
    assert texts(kit) == ["one #practicechat"]


def many(kit: Kit, count: int) -> list[str]:
    ada = kit.server.world.add_user("ada", "Ada")
    return [kit.server.world.publish(ada, f"{number} #practicechat").raw for number in range(count)]


def test_an_outage_in_the_middle_of_many_pages_loses_nothing_and_reads_nothing_twice(kit: Kit) -> None:
    """More than 3,000 posts, from the newest back; the network fails, and the program is started again."""
    listener = kit.listener()
    listener.look()
    sent = many(kit, 3210)
    for kind in ("unavailable", "cut_before", "rate_limit"):
        kit.server.faults.add(Fault("slow", "GET", SEARCH, count=3))
        kit.server.faults.add(Fault(kind, "GET", SEARCH, seconds=1))
        listener.look()
        assert listener.link.state is LinkState.WAITING
        kit.pass_by(60)
    listener = kit.listener()
    looks = 0
    while not looks or listener.link.unread:
        listener.look()
        looks += 1
        assert listener.link.state is LinkState.LIVE
        assert looks < 20
    assert texts(kit) == sent
    assert kit.server.ledger.returned["post_read"] == 3210
    assert looks > 1


def test_what_came_while_a_gap_is_read_is_read_first(kit: Kit) -> None:
    listener = kit.listener()
    listener.look()
    many(kit, 950)
    listener.look()
    assert listener.link.unread
    kit.gateway("ada").publish("now #practicechat")
    listener.look()
    assert texts(kit)[-1] == "now #practicechat"


def test_who_was_away_for_hours_gets_all_and_who_was_for_days_gets_the_last_hour(kit: Kit) -> None:
    ada = kit.gateway("ada")
    kit.listener().look()
    kit.pass_by(5 * 3600)
    ada.publish("five hours on #practicechat")
    kit.pass_by(5 * 3600)
    kit.listener().look()
    assert texts(kit) == ["five hours on #practicechat"]
    kit.pass_by(3600)
    ada.publish("while nobody looked #practicechat")
    kit.pass_by(40 * 3600)
    ada.publish("just now #practicechat")
    kit.listener().look()
    assert texts(kit) == ["five hours on #practicechat", "just now #practicechat"]


def test_what_a_stream_brought_is_not_read_again_and_what_it_missed_is_read_once(kit: Kit) -> None:
    ada = kit.gateway("ada")
    listener = kit.listener()
    ada.publish("before #practicechat")
    listener.step()
    missed = ada.publish("while it connected #practicechat")
    listener.set_streaming(True)
    listener.streamed(kit.gateway().look_up((ada.publish("by stream #practicechat"),)))
    listener.step()
    ada.publish("while it was down #practicechat")
    listener.set_streaming(False)
    listener.step()
    assert texts(kit) == [
        "before #practicechat",
        "while it connected #practicechat",
        "by stream #practicechat",
        "while it was down #practicechat",
    ]
    assert missed in arrived(kit)
    assert kit.server.ledger.returned["post_read"] == 4


def test_what_was_missed_between_two_connections_is_read_where_posts_of_the_first_still_wait(
    kit: Kit,
) -> None:
    ada = kit.gateway("ada")
    listener = kit.listener()
    listener.step()
    listener.set_streaming(True)
    listener.step()
    listener.streamed(kit.gateway().look_up((ada.publish("by the first #practicechat"),)))
    listener.set_streaming(False)
    ada.publish("while there was none #practicechat")
    listener.set_streaming(True)
    listener.streamed(kit.gateway().look_up((ada.publish("by the second #practicechat"),)))
    listener.step()
    listener.step()
    assert texts(kit) == [
        "by the first #practicechat",
        "while there was none #practicechat",
        "by the second #practicechat",
    ]


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
    kit.pass_by(60)
    ada.publish("while it is connected #practicechat")
    listener.step()
    assert texts(kit) == []
    listener.set_streaming(False)
    listener.step()
    assert texts(kit) == ["while it is connected #practicechat"]


def test_a_disk_that_cannot_be_written_stops_the_paying_and_all_goes_on_when_it_can(kit: Kit) -> None:
    kit.gateway("ada").publish("one #practicechat")
    listener = kit.listener()
    listener.look()
    kit.gateway("ada").publish("two #practicechat")
    connection = kit.database.connection()
    connection.execute("PRAGMA query_only = ON")
    assert listener.look() < IDLE
    assert isinstance(listener.link.error, ReadOnly)
    assert states(kit)[-1] is LinkState.WAITING
    asked = len(kit.server.ledger.requests)
    assert listener.look() < IDLE
    assert len(kit.server.ledger.requests) == asked, "what cannot be kept is not read again"
    listener.streamed(tuple(kit.archive.page(kit.room.id, seen_by=kit.account.id, limit=1)))
    assert listener.step() < IDLE
    connection.execute("PRAGMA query_only = OFF")
    listener.look()
    assert listener.link.state is LinkState.LIVE
    assert texts(kit) == ["one #practicechat", "two #practicechat"]


def test_a_flood_is_written_and_told_together_and_none_of_it_is_lost(kit: Kit) -> None:
    listener = kit.listener(batch=20)
    listener.step()
    listener.set_streaming(True)
    listener.step()
    flood = [post(number) for number in range(50)]
    assert all(listener.streamed((one,)) for one in flood)
    assert listener.step() == 0.0, "the rest does not wait for another post"
    connection = kit.database.connection()
    connection.execute("PRAGMA query_only = ON")
    listener.step()
    connection.execute("PRAGMA query_only = OFF")
    while listener.step() == 0.0:
        pass
    told = [event.post_ids for event in kit.events if isinstance(event, PostsArrived)]
    assert [len(each) for each in told] == [20, 20, 10]
    assert arrived(kit) == [one.id for one in flood]


def test_whoever_reads_a_stream_waits_where_too_much_of_it_is_not_written_yet(kit: Kit) -> None:
    listener = kit.listener(full=3)
    listener.step()
    assert [listener.streamed((post(number),)) for number in range(4)] == [True, True, True, False]
    listener.step()
    assert listener.streamed((post(3),))
    listener.step()
    assert arrived(kit) == [post(number).id for number in range(4)]
