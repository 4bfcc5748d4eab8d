"""Origins never mix: what was queued at one place is never sent at another."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop import app
from desktop.core.draft import Draft
from desktop.core.outbox import State
from desktop.practice.faults import Fault
from desktop.practice.server import PracticeServer
from desktop.store.paths import Paths
from desktop.store.settings import UNDO_SECONDS
from desktop.ui.theme import Theme

LEFT = "left in the queue"


def test_a_practice_answer_left_in_the_queue_is_not_sent_to_another_origin_at_the_next_start(
    tmp_path: Path, qtbot: QtBot
) -> None:
    home = Paths(tmp_path / "one home for both")
    with PracticeServer() as first, ExitStack() as stack:
        first.faults.add(Fault("rate_limit", "POST", "/2/tweets", count=99, seconds=3600))
        house = app.practice_house(home, first)
        house.settings.set(UNDO_SECONDS, 0.0)
        desk = app.open_desk(stack, house, Theme())
        desk.show_room(app.admit_visitor(house, first).id)
        assert desk.session is not None
        (entry,) = desk.session.outgoing.post(Draft(LEFT, 1))
        qtbot.waitUntil(lambda: bool(house.outbox.get(entry.id).attempts), timeout=10_000)
    with PracticeServer() as second, ExitStack() as stack:
        house = app.practice_house(home, second, poll_seconds=0.2)
        house.settings.set(UNDO_SECONDS, 0.0)
        desk = app.open_desk(stack, house, Theme())
        desk.show_room(app.admit_visitor(house, second).id)
        assert desk.session is not None
        (sent,) = desk.session.outgoing.post(Draft("new here", 1))
        qtbot.waitUntil(lambda: house.outbox.get(sent.id).state is State.SETTLED, timeout=10_000)
        assert house.outbox.get(entry.id).state is State.QUEUED
        assert LEFT not in " ".join(post.raw for post in second.world.newest_first())
        assert [row.text for row in desk.rows()] == ["A1: new here #practicechat"]
