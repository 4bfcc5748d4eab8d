"""It is asked once a day at most, by leave, whatever the clock does; what was refused is no news; news ends by a no."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from desktop.core.update import UpdateSource
from desktop.networks.update_file import UpdateFile
from desktop.networks.way import Ways
from desktop.services.updates import Came, Updates
from desktop.store.database import Database
from desktop.store.settings import Settings
from tests.networks.counterpart import Answer, Counterpart, listening
from tests.signed_notices import NOW, PAGE, Maker


class Home:
    """One home, whose program can be started again."""

    def __init__(self, database: Database, server: Counterpart) -> None:
        self.now: datetime = NOW - timedelta(days=1)
        self.running = "0.1.0"
        self.maker, self.server, self.database = Maker(), server, database
        self.settings = Settings(database)
        self.updates = self.start()
        self.updates.is_due()  # the first start
        self.now = NOW

    def start(self, source: UpdateSource | None = None) -> Updates:
        source = source or self.maker.source(f"{self.server.url}/update.json")
        file = UpdateFile(source.address, Ways())
        self.updates = Updates(
            source, file, self.settings, running=lambda: self.running, clock=lambda: self.now
        )
        return self.updates

    def at(self, now: datetime) -> bool:
        """Whether it is asked then."""
        self.now, before = now, len(self.server.heard)
        assert self.updates.look_if_due() is (len(self.server.heard) > before)
        return len(self.server.heard) > before

    def look(self, content: bytes, status: int = 200) -> tuple[Came, str]:
        self.server.say(Answer(status, content))
        self.updates.look()
        return self.updates.came, self.updates.news


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    with listening() as server, closing(Database(tmp_path / "a.sqlite3", clock=lambda: NOW)) as database:
        yield Home(database, server)


def test_the_first_start_asks_nobody_so_that_there_is_time_to_say_no(home: Home) -> None:
    assert not home.at(NOW - timedelta(seconds=1))
    assert home.updates.looked is None
    assert home.at(NOW)
    assert home.updates.looked == NOW


def test_once_a_day_whatever_is_started_how_often(home: Home) -> None:
    for hour in range(0, 72, 3):
        home.start()
        assert home.at(NOW + timedelta(hours=hour)) is (hour % 24 == 0)
    assert len(home.server.heard) == 3


def test_a_clock_that_is_set_back_asks_nobody_and_one_set_forward_asks_once(home: Home) -> None:
    assert home.at(NOW)
    assert not home.at(NOW - timedelta(days=400))
    assert not home.at(NOW - timedelta(days=399, minutes=1))
    assert home.at(NOW - timedelta(days=399))
    assert home.at(NOW + timedelta(days=4000))
    assert not home.at(NOW + timedelta(days=4000, hours=1))
    assert not home.at(NOW + timedelta(days=1))
    assert home.at(NOW + timedelta(days=2))


@pytest.mark.parametrize("year", [1960, 1970, 2100, 9000])
def test_a_clock_that_stands_anywhere_is_no_trouble(home: Home, year: int) -> None:
    home.at(NOW.replace(year=year))
    home.at(NOW.replace(year=year) + timedelta(days=1))
    home.at(NOW + timedelta(days=1))
    assert len(home.server.heard) <= 3
    assert home.at(NOW + timedelta(days=2))


def test_who_said_no_is_not_asked_for_and_not_told(home: Home) -> None:
    assert home.look(home.maker.file()) == (Came.READ, "9.1")
    home.updates.let_look(False)
    home.start()
    assert not home.at(NOW + timedelta(days=9))
    assert home.updates.news == ""
    assert home.updates.newer == "9.1"
    home.updates.let_look(True)
    assert home.at(NOW + timedelta(days=10))


def test_a_newer_version_is_told_of_until_it_runs_or_was_put_off(home: Home) -> None:
    assert home.look(home.maker.file("9.1", 5)) == (Came.READ, "9.1")
    assert home.start().news == "9.1"
    home.updates.put_off()
    assert home.start().news == ""
    assert home.look(home.maker.file("9.1", 6)) == (Came.READ, "")
    assert home.look(home.maker.file("9.2", 7)) == (Came.READ, "9.2")
    home.running = "9.2"
    assert home.start().news == home.updates.newer == ""
    assert home.updates.page == PAGE


@pytest.mark.parametrize("version", ["0.1.0", "0.1", "0.0.9"])
def test_what_runs_already_or_is_older_is_no_news(home: Home, version: str) -> None:
    assert home.look(home.maker.file(version)) == (Came.READ, "")


def test_an_older_notice_and_another_of_the_same_number_are_refused(home: Home) -> None:
    home.look(home.maker.file("9.2", 6))
    home.start()
    assert home.look(home.maker.file("9.9", 5)) == (Came.REFUSED, "9.2")
    assert home.look(home.maker.file("9.1", 6)) == (Came.REFUSED, "9.2")
    assert home.look(home.maker.file("9.2", 6)) == (Came.READ, "9.2")


def test_what_a_stolen_key_said_ends_with_the_build_that_knew_it(home: Home) -> None:
    """The highest serial there can be refuses everything after it, for as long as the key is known."""
    last = 2**31 - 1
    assert home.look(home.maker.file("9999.9", last)) == (Came.READ, "9999.9")
    assert home.look(home.maker.file("9.1", 6)) == (Came.REFUSED, "9999.9")
    thief, home.maker = home.maker, Maker()
    assert home.start().news == ""
    assert home.look(thief.file("9999.9", last)) == (Came.REFUSED, "")
    assert home.look(home.maker.file("9.1", 6)) == (Came.READ, "9.1")
    assert home.look(home.maker.file("9.0", 5)) == (Came.REFUSED, "9.1")


def test_what_is_not_good_is_refused_and_changes_nothing(home: Home) -> None:
    good = home.maker.file()
    for content in (
        Maker().file(),
        good.replace(b'"notice":"', b'"notice":"A'),
        home.maker.file(issued=NOW - timedelta(days=91)),
        home.maker.file(issued=NOW + timedelta(days=3)),
        b"<!DOCTYPE html><title>Sign in to this network</title>",
        b'{"form":"parley-update-2"}',
        good + b" " * 5000,
    ):
        assert home.look(content) == (Came.REFUSED, "")
    assert home.look(good, status=404) == (Came.REFUSED, "")
    assert home.look(good) == (Came.READ, "9.1")


def test_after_trouble_the_next_look_is_a_day_later(home: Home) -> None:
    home.start(home.maker.source("http://127.0.0.1:9/update.json"))
    assert home.updates.look_if_due()
    assert home.updates.came is Came.MISSED
    home.start()
    assert not home.at(NOW + timedelta(hours=23))
    assert home.at(NOW + timedelta(hours=24))


def test_where_nothing_can_be_kept_nobody_is_asked(home: Home) -> None:
    home.database.connection().execute("PRAGMA query_only = ON")
    assert not home.at(NOW + timedelta(days=2))
    home.database.connection().execute("PRAGMA query_only = OFF")
    assert home.at(NOW + timedelta(days=2))


def test_the_settings_say_who_is_asked(home: Home) -> None:
    assert home.updates.host == "127.0.0.1"
