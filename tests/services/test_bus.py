"""What happened reaches whoever listens, and one bad listener harms nobody."""

from __future__ import annotations

import logging

import pytest

from desktop.core.events import Event, PostsArrived, RoomChanged
from desktop.services.bus import EventBus


def test_every_listener_hears_in_order_until_it_leaves() -> None:
    bus, first, second = EventBus(), list[Event](), list[Event]()
    leave = bus.subscribe(first.append)
    bus.subscribe(second.append)
    bus.publish(RoomChanged(1))
    leave()
    bus.publish(PostsArrived(1, ("7",)))
    assert first == [RoomChanged(1)]
    assert second == [RoomChanged(1), PostsArrived(1, ("7",))]


def test_a_listener_that_fails_is_logged_and_the_others_still_hear(caplog: pytest.LogCaptureFixture) -> None:
    bus, heard = EventBus(), list[Event]()

    def fail(event: Event) -> None:
        raise RuntimeError("no")

    bus.subscribe(fail)
    bus.subscribe(heard.append)
    with caplog.at_level(logging.ERROR):
        bus.publish(RoomChanged(1))
    assert heard == [RoomChanged(1)]
    assert "RoomChanged" in caplog.text
