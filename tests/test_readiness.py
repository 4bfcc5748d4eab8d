"""Before a chat that this person leads, the open room asks keyring and network whether all is ready, and uploads."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop import app
from desktop.core.chat_plan import ChatPlan
from desktop.core.cue import Cue, CueKind
from desktop.core.ready import Mend, Point
from desktop.desk import Desk
from desktop.planning import planning
from desktop.practice.drawing import scene, size_of
from desktop.practice.server import PracticeServer
from desktop.store.paths import Paths
from desktop.surroundings import utc_now
from desktop.ui.ready_card import ReadyCard
from desktop.ui.theme import Mode, Theme


def card_of(desk: Desk) -> ReadyCard | None:
    return desk.readiness.card


def test_a_quarter_of_an_hour_before_the_room_is_checked_and_pictures_go_up(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with PracticeServer(autoplay=False) as server:
        house = app.practice_house(Paths(tmp_path / "home"), server)
        room = app.admit_visitor(house, server)
        desk = Desk(house, Theme(Mode.LIGHT, parent=qapp), clock=utc_now)
        try:
            desk.show_room(room.id)
            starts = (utc_now() + timedelta(minutes=20)).replace(microsecond=0)
            plan = ChatPlan("u-1", server.hashtag, starts.astimezone(UTC).replace(tzinfo=None), "UTC")
            kept = planning(house, utc_now).save(plan)
            desk.readiness.look()
            assert card_of(desk) is None, "it is too early"
            planning(house, utc_now).save(replace(kept, starts=kept.starts - timedelta(minutes=10)))
            assert desk.session is not None
            hosting = desk.session.hosting
            assert hosting is not None
            content = scene("doors")
            picture = house.attachments.add(content, "image/png", *size_of(content))
            hosting.put(Cue("cue-1", CueKind.QUESTION, 1, "Which?", 5, attachments=(picture.id,)))
            desk.readiness.look()
            card = card_of(desk)
            assert card is not None
            assert card.isVisible()
            qtbot.waitUntil(lambda: not any(item.looks for item in card.items), timeout=20_000)
            card.renew()
            assert [(item.point, item.mend) for item in card.items if not item.is_right] == [
                (Point.PICTURES, Mend.UPLOAD)
            ]
            next(one for one in card.findChildren(QPushButton) if one.text() == "Upload now").click()
            qtbot.waitUntil(lambda: card.accessibleName() == "All is ready", timeout=20_000)
            account = desk.session.account
            assert account is not None
            assert house.attachments.media_id(picture.id, account)[0]
            next(one for one in card.findChildren(QPushButton) if one.text() == "Got it").click()
            assert card_of(desk) is None
        finally:
            desk.close()
