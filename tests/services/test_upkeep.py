"""What has to leave leaves by itself, also what an earlier start did not get done."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.core.errors import Stopped
from desktop.core.events import PostsArrived
from desktop.services.rechecking import Rechecking
from desktop.services.upkeep import SOON, Upkeep
from desktop.store.forgetting import Forgetting
from desktop.store.paths import Paths
from desktop.store.retention import Retention
from tests.services.conftest import Kit
from tests.store.scene import post


def upkeep_of(kit: Kit, home: Path) -> Upkeep:
    return Upkeep(
        Forgetting(kit.database, Paths(home), clock=kit.clock),
        Retention(kit.database, clock=kit.clock),
        Rechecking(
            kit.database,
            kit.origin,
            account=lambda room_id: kit.account,
            connect=lambda account, room_id: kit.gateway(),
            renew=lambda account: False,
            purse=kit.purse(),
            bus=kit.bus,
            clock=kit.clock,
        ),
        kit.bus,
    )


def test_a_start_comes_first_and_then_what_is_too_old_leaves(kit: Kit, tmp_path: Path) -> None:
    kit.archive.add(kit.room.id, [post(1), post(2)], seen_by=kit.account.id)
    upkeep = upkeep_of(kit, tmp_path)
    kit.clock.turn(400 * 86_400.0)
    assert upkeep.too_old(kit.room.id, (0, 30)) == {0: 0, 30: 2}
    upkeep.keep_for(kit.room.id, 30)
    assert upkeep.step() == SOON
    assert kit.archive.count(kit.room.id, seen_by=kit.account.id) == 2
    assert upkeep.step() > SOON
    assert kit.archive.count(kit.room.id, seen_by=kit.account.id) == 0
    told = [event for event in kit.events if isinstance(event, PostsArrived)]
    assert told == [PostsArrived(kit.room.id, (post(1).id, post(2).id), is_new=False)]


def test_what_was_forgotten_and_left_traces_is_finished_at_the_next_start(kit: Kit, tmp_path: Path) -> None:
    kit.archive.add(kit.room.id, [post(1, "qzlantern")], seen_by=kit.account.id)

    def stop(done: int, total: int) -> None:
        if done:
            raise Stopped("Stopped.")

    forgetting = Forgetting(kit.database, Paths(tmp_path), clock=kit.clock)
    with pytest.raises(Stopped):
        upkeep_of(kit, tmp_path).forget(kit.room.id, stop)
    left = [forgetting.is_unfinished]
    upkeep = upkeep_of(kit, tmp_path)
    upkeep.step()
    upkeep.step()
    assert [*left, forgetting.is_unfinished] == [True, False]
    assert b"lantern" not in kit.path.read_bytes()
