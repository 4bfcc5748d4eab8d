"""What a person sees of others: faces and pictures come from the network's own place, and none that is covered."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop import app
from desktop.practice.server import PracticeServer
from desktop.practice.world import Picture
from desktop.store.paths import Paths
from desktop.ui.theme import Theme


def test_a_room_fetches_faces_and_the_hosts_pictures_and_nothing_that_is_covered(
    tmp_path: Path, qtbot: QtBot
) -> None:
    home = Paths(tmp_path / "home")
    with PracticeServer() as server, ExitStack() as stack:
        host, other = (server.world.add_user(name) for name in ("ines_holt", "bram_oke"))
        server.world.publish(host, "Q1: What is here? #practicechat", pictures=[Picture("A hill")])
        server.world.publish(other, "A1: This #practicechat", pictures=[Picture("A door")])
        house = app.practice_house(home, server, poll_seconds=0.2)
        desk = app.open_desk(stack, house, Theme())
        room = app.admit_visitor(house, server)
        house.rooms.add_host(room.id, host.username)
        desk.show_room(room.id)
        kept = home.cache / "pictures"
        faces_and_the_hosts_picture = 3
        qtbot.waitUntil(lambda: len([*kept.glob("[0-9a-f]*")]) == faces_and_the_hosts_picture)
        assert {row.author.username: row.is_covered for row in desk.rows()} == {
            "ines_holt": False,
            "bram_oke": True,
        }
