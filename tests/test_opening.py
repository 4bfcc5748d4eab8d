"""The window at a start: what it shows while there is no house yet, and what becomes of that."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from benchmarks._start import ORIGIN, POSTS, make_home
from desktop import app
from desktop.core.capabilities import X
from desktop.core.entities import find_entities
from desktop.core.events import PostsArrived
from desktop.core.origin import Origin
from desktop.core.post import Author, Post
from desktop.house import House
from desktop.networks.place import Place
from desktop.opening import Opening
from desktop.store.paths import Paths
from desktop.store.secrets import MemorySecrets
from desktop.ui.theme import Mode, Theme


def test_a_start_without_a_room_covers_nothing_of_its_window(qtbot: QtBot, tmp_path: Path) -> None:
    paths = Paths(tmp_path)
    paths.ensure()
    with ExitStack() as own:
        theme = Theme(Mode.LIGHT)
        window = Opening(own, paths, theme, last_room=False).window
        shown = [child for child in window.children() if isinstance(child, QWidget) and child.isVisible()]
        assert window.centralWidget() in shown
        loose = [
            (one, other)
            for place, one in enumerate(shown)
            for other in shown[:place]
            if one.geometry().intersects(other.geometry())
        ]
        assert loose == []
    theme.deleteLater()


def test_where_it_was_read_to_is_kept_until_the_network_answers(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_home(tmp_path)
    monkeypatch.setenv("PARLEY_X_URL", ORIGIN)
    paths, place = Paths(tmp_path), Place(Origin.parse(ORIGIN), X, practice=False, poll_seconds=60)
    newest = 10**9 + POSTS - 1
    with ExitStack() as own:
        theme = Theme(Mode.LIGHT)
        opening = Opening(own, paths, theme, last_room=True)
        assert opening.read()
        house = House(paths, lambda _: place, MemorySecrets(), clock=app.utc_now, database=opening.database)
        room = house.rooms.list(place.origin)[0]
        house.rooms.set_read_to(room.id, str(newest))
        desk = app.open_desk(own, house, theme, opened=opening)
        desk.start()
        opening.end()
        assert opening.stream is not None
        assert desk.timeline is opening.timeline
        QCoreApplication.processEvents()
        line = opening.stream.view.read_line
        assert line.carrier == ""
        text = "A10: leaves, and then nothing #gardenchat"
        came = Post(
            str(newest + 1), Author("1", "bramoke", "Bram Oke"), text, app.utc_now(), find_entities(text)
        )
        house.archive.add(room.id, [came], seen_by="9")
        house.bus.publish(PostsArrived(room.id, (came.id,)))
        qtbot.waitUntil(lambda: line.carrier == came.id)
    theme.deleteLater()
