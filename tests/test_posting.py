"""Posting: with another room on the screen cues go out each second that is theirs, and what keeps one is said there."""

from __future__ import annotations

from datetime import UTC, timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop import app
from desktop.core.chat_plan import ChatPlan
from desktop.core.cue import Cue, CueKind
from desktop.desk import Desk
from desktop.planning import planning
from desktop.practice.server import PracticeServer
from desktop.store.paths import Paths
from desktop.surroundings import utc_now
from desktop.ui.theme import Mode, Theme


def says(desk: Desk) -> str:
    return desk.window.notice.accessibleName() if desk.window.notice.isVisible() else ""


def test_a_cue_that_needs_a_word_is_named_in_another_room_and_open_leads_to_what_is_asked(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with PracticeServer(autoplay=False) as server:
        house = app.practice_house(Paths(tmp_path / "home"), server)
        room = app.admit_visitor(house, server)
        desk = Desk(house, Theme(Mode.LIGHT, parent=qapp), clock=utc_now)
        try:
            desk.show_room(room.id)
            starts = (utc_now() - timedelta(minutes=5)).replace(microsecond=0)
            plan = ChatPlan("u-1", server.hashtag, starts.astimezone(UTC).replace(tzinfo=None), "UTC")
            planning(house, utc_now).save(plan)
            assert desk.session is not None
            hosting = desk.session.hosting
            assert hosting is not None
            hosting.put(Cue("welcome", CueKind.WELCOME, text="Welcome!"))
            hosting.put(Cue("teaser", CueKind.TEASER, text="Tools come next.", minute=5))
            hosting.switch_on_time(True)
            desk.show_room(house.join("shelfchat").id)
            desk.posting.tick()
            asks = "The time of Welcome went by while Parley could not post it. Post it now?"
            assert says(desk) == f"#{server.hashtag}: Welcome waits for you. {asks}"
            desk.window.notice.hide()
            desk.posting.tick()
            assert says(desk) == "", "once"
            desk.posting._open(room.id)
            desk.posting.tick()
            assert desk.session.room.id == room.id
            qtbot.waitUntil(
                lambda: asks in {one.text() for one in desk.window.findChildren(QLabel) if one.isVisible()}
            )
            now = desk.session.hosting
            assert now is not None
            now.skip("welcome")
            desk.show_room(house.join("shelfchat").id)
            desk.posting.tick()
            texts = [one.text for one in house.outbox.open_entries(room.id)]
            assert texts == [f"Tools come next. #{server.hashtag}"]
        finally:
            desk.close()
