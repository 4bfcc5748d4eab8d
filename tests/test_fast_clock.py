"""The clock of a chat that is played goes as fast as it is told, stands and jumps, and never goes back by itself."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

from desktop.fast_clock import STEP, FastClock

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


def test_a_fast_clock_waits_until_it_is_started_and_goes_so_many_times_as_fast() -> None:
    ticks = [100.0]
    clock = FastClock(NOW, 10.0, lambda: ticks[0])
    ticks[0] += 60
    assert clock() == NOW
    clock.start()
    ticks[0] += 6
    assert clock() == NOW + timedelta(minutes=1)


def test_its_speed_may_change_while_it_goes_and_while_it_stands() -> None:
    ticks = [100.0]
    clock = FastClock(NOW, 10.0, lambda: ticks[0])
    clock.start()
    ticks[0] += 6
    clock.set_speed(60.0)
    ticks[0] += 1
    assert clock() == NOW + timedelta(minutes=2)
    clock.stand()
    clock.set_speed(1.0)
    ticks[0] += 60
    assert (clock(), clock.stands, clock.speed) == (NOW + timedelta(minutes=2), True, 1.0)
    clock.start()
    ticks[0] += 60
    assert clock() == NOW + timedelta(minutes=3)


def test_a_jump_leaves_it_going_or_standing() -> None:
    ticks = [100.0]
    clock = FastClock(NOW, 2.0, lambda: ticks[0])
    clock.jump(NOW + timedelta(hours=1))
    ticks[0] += 60
    assert clock() == NOW + timedelta(hours=1)
    clock.start()
    ticks[0] += 60
    clock.jump(NOW + timedelta(hours=2))
    assert clock() == NOW + timedelta(hours=2)
    ticks[0] += 60
    assert clock() == NOW + timedelta(hours=2, minutes=2)


def test_nobody_sleeps_through_a_change_of_its_speed() -> None:
    clock = FastClock(NOW, 0.001)
    clock.start()
    asyncio.run(asyncio.wait_for(clock.sleep(3600), 100 * STEP))
