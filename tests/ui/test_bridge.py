"""What crosses into the window: everything that happened, told once, with room for keys in between."""

from __future__ import annotations

import threading
from datetime import UTC, datetime

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from desktop.core.events import ConsentAsked, Event, LinkChanged, OutboxChanged, PostsArrived, Uploading
from desktop.core.link import Link, LinkState
from desktop.services.bus import EventBus
from desktop.ui.bridge import FLUSH_MS, LONGEST_MS, Bridge, merged

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


def link(state: LinkState) -> LinkChanged:
    return LinkChanged(1, Link(state, NOON))


def test_what_arrived_in_a_room_is_one_event_and_keeps_its_order() -> None:
    events: list[Event] = [
        PostsArrived(1, ("1", "2")),
        OutboxChanged(1, 7),
        PostsArrived(2, ("9",)),
        link(LinkState.CONNECTING),
        PostsArrived(1, ("3", "1")),
        OutboxChanged(1, 7),
        Uploading(1, 7, 10, 100),
        link(LinkState.LIVE),
        Uploading(1, 7, 90, 100),
        OutboxChanged(1, 8),
    ]
    assert merged(events) == [
        PostsArrived(1, ("1", "2", "3")),
        OutboxChanged(1, 7),
        PostsArrived(2, ("9",)),
        link(LinkState.LIVE),
        Uploading(1, 7, 90, 100),
        OutboxChanged(1, 8),
    ]


def test_what_asks_something_of_a_person_is_never_merged() -> None:
    asked = [ConsentAsked(1, "http://127.0.0.1/"), ConsentAsked(1, "http://127.0.0.1/")]
    assert merged(asked) == asked


def test_nothing_is_lost_between_threads(qtbot: QtBot) -> None:
    bus = EventBus()
    bridge = Bridge(bus)
    heard: list[str] = []
    bridge.events.connect(
        lambda events: heard.extend(post_id for event in events for post_id in event.post_ids)
    )

    def tell(first: int) -> None:
        for number in range(first, first + 500):
            bus.publish(PostsArrived(1, (str(number),)))

    threads = [threading.Thread(target=tell, args=(first,)) for first in (0, 500)]
    for thread in threads:
        thread.start()
    qtbot.waitUntil(lambda: len(heard) == 1000)
    assert [number for number in map(int, heard) if number < 500] == list(range(500))
    bridge.close()


def test_what_comes_after_a_quiet_while_is_told_at_once_and_keys_have_their_time_between(
    qtbot: QtBot,
) -> None:
    now = [0.0]
    bus = EventBus()
    bridge = Bridge(bus, ticks=lambda: now[0])
    timer = bridge.findChild(QTimer)
    assert isinstance(timer, QTimer)
    lasts = [0.0]

    def take(events: object) -> None:
        now[0] += lasts[0]

    bridge.events.connect(take)
    waits: list[int] = []
    for passed, lasts[0] in ((60.0, 0.0), (0.0, 0.01), (0.01, 0.04), (0.0, 5.0), (0.03, 0.0), (0.06, 0.0)):
        now[0] += passed
        with qtbot.waitSignal(bridge.events):
            bus.publish(PostsArrived(1, ("1",)))
        waits.append(timer.interval())
    assert waits == [0, FLUSH_MS, FLUSH_MS - 20, 40, LONGEST_MS - 30, 0]
    bridge.close()


def test_what_left_is_nothing_new_and_does_not_hide_what_is() -> None:
    gone, come = PostsArrived(1, ("1",), is_new=False), PostsArrived(1, ("2",))
    assert merged([gone, gone]) == [gone]
    assert merged([gone, come, gone]) == [PostsArrived(1, ("1", "2"))]
