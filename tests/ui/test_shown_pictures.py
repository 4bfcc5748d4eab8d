"""Pictures arrive in the window in batches, and no more of them are held than there is room for."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from desktop.core.origin import Origin
from desktop.networks.picture import PictureLines
from desktop.networks.way import Ways
from desktop.practice.server import PracticeServer
from desktop.practice.world import Picture
from desktop.services.images import Images, Wish
from desktop.store.picture_cache import PictureCache
from desktop.ui.picture_bytes import made_for
from desktop.ui.shown_pictures import ShownPictures, wish_for

AVATAR = QSize(40, 40)


class Scene:
    """What a window holds of the pictures of a practice X."""

    def __init__(self, server: PracticeServer, folder: Path) -> None:
        self.server, self.threads = server, set[str]()
        origin = Origin.parse(server.url)
        self.images: Images[QImage] = Images(
            PictureCache(folder), self._make, lambda: PictureLines(origin, Ways())
        )
        self.pictures = ShownPictures(self.images, budget=5 * 40 * 40 * 4)
        self.batches: list[frozenset[str]] = []
        self.pictures.arrived.connect(self.batches.append)

    def _make(self, content: bytes, wish: Wish) -> QImage | None:
        self.threads.add(threading.current_thread().name)
        return made_for(content, wish)

    def avatar(self, username: str) -> Wish:
        user = self.server.world.add_user(username)
        return wish_for(f"{self.server.url}/practice/avatars/{user.id}.png", AVATAR, 1.0)

    @property
    def arrived(self) -> list[str]:
        return [url for batch in self.batches for url in batch]


@pytest.fixture(scope="module")
def server() -> Iterator[PracticeServer]:
    with PracticeServer(autoplay=False, seed=1) as server:
        yield server


@pytest.fixture
def scene(server: PracticeServer, tmp_path: Path, qtbot: QtBot) -> Iterator[Scene]:
    scene = Scene(server, tmp_path / "pictures")
    yield scene
    scene.pictures.close()


def test_avatars_are_made_beside_the_window_and_arrive_together(scene: Scene, qtbot: QtBot) -> None:
    wishes = [scene.avatar(name) for name in ("ines", "bram", "asha")]
    assert [scene.pictures.pixmap(wish) for wish in wishes] == [None] * 3
    scene.pictures.want(wishes)
    qtbot.waitUntil(lambda: len(scene.arrived) == 3)
    for wish in wishes:
        pixmap = scene.pictures.pixmap(wish)
        assert pixmap is not None
        assert pixmap.size() == AVATAR
    assert scene.threads == {"images"}
    assert len(scene.batches) < 3


def test_what_cannot_be_shown_is_told_as_well(scene: Scene, qtbot: QtBot) -> None:
    gone = wish_for(f"{scene.server.url}/practice/avatars/1.png", AVATAR, 1.0)
    outside = wish_for("https://example.org/a.png", AVATAR, 1.0)
    bomb = Picture(body=b"\x89PNG\r\n\x1a\n" + b"\0\0\0\rIHDR" + b"\xff" * 8)
    post = scene.server.world.publish(scene.server.world.add_user("ines"), "look", pictures=[bomb])
    wishes = [gone, outside]
    wishes += [wish_for(f"{scene.server.url}/practice/pictures/{key}.png", AVATAR, 1.0) for key in post.media]
    scene.pictures.want(wishes)
    qtbot.waitUntil(lambda: len(scene.arrived) == 3)
    assert all(scene.pictures.has_failed(wish.url) for wish in wishes)


def test_memory_is_bounded_and_what_was_drawn_last_stays(scene: Scene, qtbot: QtBot) -> None:
    wishes = [scene.avatar(f"person_{number}") for number in range(8)]
    scene.pictures.want(wishes[:5])
    qtbot.waitUntil(lambda: len(scene.arrived) == 5)
    scene.pictures.pixmap(wishes[0])
    scene.pictures.want([wishes[1], *wishes[5:]])
    qtbot.waitUntil(lambda: len(scene.arrived) == 8)
    held = {number for number, wish in enumerate(wishes) if scene.pictures.pixmap(wish) is not None}
    assert held == {0, 1, 5, 6, 7}, "what is near, and what was drawn last of the others"


def test_what_is_near_never_pushes_itself_out(scene: Scene, qtbot: QtBot) -> None:
    wishes = [scene.avatar(f"person_{number}") for number in range(8)]
    scene.pictures.want(wishes)
    qtbot.waitUntil(lambda: len(scene.arrived) == 5)
    assert [scene.pictures.pixmap(wish) is not None for wish in wishes] == [True] * 5 + [False] * 3


def test_two_panes_want_pictures_side_by_side(scene: Scene, qtbot: QtBot) -> None:
    here, there = scene.avatar("ines"), scene.avatar("bram")
    scene.pictures.want([here], by="stream")
    scene.pictures.want([there], by="question")
    qtbot.waitUntil(lambda: len(scene.arrived) == 2)


def test_a_picture_stays_while_it_is_made_for_another_size(scene: Scene, qtbot: QtBot) -> None:
    small = scene.avatar("ines")
    scene.pictures.want([small])
    qtbot.waitUntil(lambda: len(scene.arrived) == 1)
    large = Wish(small.url, 48, 48)
    assert scene.pictures.pixmap(large) is scene.pictures.pixmap(small)
    scene.pictures.want([large])
    qtbot.waitUntil(lambda: len(scene.arrived) == 2)
    made = scene.pictures.pixmap(large)
    assert made is not None
    assert made.size() == QSize(48, 48)
