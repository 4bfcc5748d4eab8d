"""What is near the eye comes first and once; what nobody wants any more is not asked for."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.networks.picture import PictureLines
from desktop.networks.way import Ways
from desktop.practice.drawing import portrait
from desktop.services.images import DOWN_SECONDS, LATE_SECONDS, MISSED_SECONDS, Images, Made, Wish
from desktop.store.picture_cache import PictureCache
from tests.networks.counterpart import Answer, Counterpart, closed_port, listening

PNG = portrait("ines")


@pytest.fixture
def counterpart() -> Iterator[Counterpart]:
    with listening() as server:
        server.say(Answer(body=PNG))
        yield server


class Desk:
    """Images of a person who looks at `counterpart`; `made` gathers what came of it."""

    def __init__(self, counterpart: Counterpart, folder: Path, qtbot: QtBot) -> None:
        self.counterpart, self.folder, self._qtbot = counterpart, folder, qtbot
        self.now = 0.0
        self.made: list[Made[bytes]] = []
        self.broken: set[bytes] = set()
        self.images = self.opened()

    def opened(self, fetchers: int = 2) -> Images[bytes]:
        return Images(
            PictureCache(self.folder),
            lambda content, wish: None if content in self.broken else content,
            lambda: PictureLines(self.counterpart.origin, Ways()),
            fetchers=fetchers,
            ticks=lambda: self.now,
        )

    def wish(self, name: str, side: int = 40) -> Wish:
        return Wish(f"{self.counterpart.url}/{name}", side, side)

    def want(self, *names: str) -> None:
        self.images.want([self.wish(name) for name in names])

    def came(self, count: int) -> list[Made[bytes]]:
        def enough() -> bool:
            self.made += self.images.taken()
            return len(self.made) >= count and not self.images.busy

        self._qtbot.waitUntil(enough)
        made, self.made = self.made, []
        return made

    @property
    def asked(self) -> list[str]:
        return [path.removeprefix("/") for _, path, _, _ in self.counterpart.heard]


@pytest.fixture
def desk(counterpart: Counterpart, tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    desk = Desk(counterpart, tmp_path / "pictures", qtbot)
    yield desk
    desk.images.close()


def test_two_who_want_one_picture_fetch_it_once(desk: Desk) -> None:
    small, large = desk.wish("a", 40), desk.wish("a", 320)
    for _ in range(3):
        desk.images.want([small, large, small])
    assert {made.wish: made.image for made in desk.came(2)} == {small: PNG, large: PNG}
    assert desk.asked == ["a"]


def test_what_was_fetched_once_is_not_fetched_after_a_restart(desk: Desk) -> None:
    desk.want("a")
    desk.came(1)
    desk.images.close()
    desk.images = desk.opened()
    desk.want("a")
    assert [made.image for made in desk.came(1)] == [PNG]
    assert desk.asked == ["a"]


def test_what_left_the_screen_is_not_asked_for_and_what_is_nearest_comes_first(
    desk: Desk, counterpart: Counterpart, qtbot: QtBot
) -> None:
    gate = threading.Event()
    counterpart.say(Answer(body=PNG, hold=gate))
    desk.images = desk.opened(fetchers=1)
    desk.want("before")
    qtbot.waitUntil(lambda: desk.asked == ["before"])
    desk.want("gone", "gone too")
    desk.want("near", "far")
    counterpart.say(Answer(body=PNG))
    gate.set()
    desk.came(2)
    assert desk.asked == ["before", "near", "far"]


def test_a_failure_is_told_once_and_remembered_for_a_while(desk: Desk, counterpart: Counterpart) -> None:
    counterpart.say(Answer(503))
    desk.want("a")
    assert [made.image for made in desk.came(1)] == [None]
    counterpart.say(Answer(body=PNG))
    desk.want("a")
    assert (desk.images.busy, desk.asked) == (False, ["a"])
    desk.now = MISSED_SECONDS + 1
    desk.want("a")
    assert [made.image for made in desk.came(1)] == [PNG]


def test_nobody_waits_for_each_picture_of_a_server_that_is_not_there(desk: Desk) -> None:
    there = desk.counterpart
    desk.counterpart = Counterpart(closed_port())
    desk.want(*"abcdef")
    assert [made.image for made in desk.came(6)] == [None] * 6
    desk.want("g")
    assert not desk.images.busy
    desk.now = DOWN_SECONDS + 1
    assert desk.images.want([desk.wish("g")])
    desk.came(1)
    desk.counterpart = there


def test_who_answers_for_ever_is_hung_up_on(desk: Desk, counterpart: Counterpart, qtbot: QtBot) -> None:
    counterpart.say(Answer(body=PNG, hold=threading.Event()))
    desk.want("a")
    qtbot.waitUntil(lambda: desk.asked == ["a"])
    desk.now = LATE_SECONDS + 1
    desk.want("a")
    assert [made.image for made in desk.came(1)] == [None]
    counterpart.say(Answer(body=PNG))
    desk.now += MISSED_SECONDS
    desk.want("a")
    assert [made.image for made in desk.came(1)] == [PNG]


def test_a_damaged_file_is_fetched_again(desk: Desk) -> None:
    desk.want("a")
    desk.came(1)
    (file,) = desk.folder.iterdir()
    file.write_bytes(file.read_bytes()[:-7])
    desk.want("a")
    assert [made.image for made in desk.came(1)] == [PNG]
    assert desk.asked == ["a", "a"]


def test_what_cannot_be_made_a_picture_is_not_kept(desk: Desk) -> None:
    desk.broken.add(PNG)
    desk.want("a")
    assert [made.image for made in desk.came(1)] == [None]
    assert list(desk.folder.iterdir()) == []
    desk.want("a")
    assert not desk.images.busy


def test_emptying_the_files_lets_what_was_missed_come(desk: Desk, counterpart: Counterpart) -> None:
    desk.want("a")
    desk.came(1)
    counterpart.say(Answer(404))
    desk.want("b")
    desk.came(1)
    assert desk.images.held() > len(PNG)
    assert desk.images.empty() == 0
    counterpart.say(Answer(body=PNG))
    desk.want("a", "b")
    assert [made.image for made in desk.came(2)] == [PNG, PNG]
    assert sorted(desk.asked) == ["a", "a", "b", "b"]


def test_a_full_disk_only_means_that_nothing_is_kept(desk: Desk) -> None:
    desk.folder.write_bytes(b"")  # where the folder would be
    for _ in range(2):
        desk.want("a")
        assert [made.image for made in desk.came(1)] == [PNG]
    assert desk.asked == ["a", "a"]


def test_closing_waits_for_no_server(desk: Desk, counterpart: Counterpart, qtbot: QtBot) -> None:
    counterpart.say(Answer(body=PNG, hold=threading.Event()))
    desk.want("a", "b")
    qtbot.waitUntil(lambda: len(desk.asked) == 2)
    desk.images.close(30.0)
    assert not [one for one in threading.enumerate() if one.name.startswith("images")]
    desk.want("c")
    assert not desk.images.busy
