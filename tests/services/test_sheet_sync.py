"""SheetSync: two hosts with one folder have one run sheet, whatever happens to the folder meanwhile."""

from __future__ import annotations

import shutil
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.core import run_sheet_acts as acts
from desktop.core.cue import Cue
from desktop.core.errors import FolderGone
from desktop.core.events import Event, SheetChanged
from desktop.core.run_sheet import RunSheet
from desktop.core.run_sheet_acts import Hand
from desktop.core.run_sheet_change import Change
from desktop.services.bus import EventBus
from desktop.services.sheet_sync import SheetSync
from desktop.store.attachments import Attachments
from desktop.store.database import Database
from desktop.store.run_sheets import RunSheets

AT = datetime(2026, 11, 26, 17, tzinfo=UTC)


class Host:
    """One computer: its store, and its thread over the shared folder."""

    def __init__(self, device: str, home: Path, folder: Path) -> None:
        self.database = Database(home / f"{device}.sqlite3", clock=lambda: AT)
        self.attachments = Attachments(self.database, clock=lambda: AT)
        self.sheets = RunSheets(self.database, self.attachments)
        self.bus, self.changed = EventBus(), threading.Event()
        self.bus.subscribe(self._hear)
        self.hand = Hand(device, device, AT)
        self.sync = SheetSync(
            1, "chat", str(folder), sheets=self.sheets, device=device, bus=self.bus,
            read=self.sheet, every=0.05,
        )  # fmt: skip
        self.sync.start()

    def _hear(self, event: Event) -> None:
        if isinstance(event, SheetChanged):
            self.changed.set()

    def sheet(self) -> RunSheet:
        return RunSheet.of(self.sheets.changes("chat"), AT, attachments=self.sheets.pictures())

    def does(self, act: Callable[[RunSheet, Hand], Change | None]) -> None:
        change = act(self.sheet(), self.hand)
        assert change is not None
        self.sheets.add("chat", [change])
        self.sync.wake()

    def until(self, held: Callable[[], bool]) -> None:
        last = time.monotonic() + 20
        while not held():
            assert time.monotonic() < last
            self.changed.wait(0.05)
            self.changed.clear()

    def close(self) -> None:
        self.sync.stop()
        assert self.sync.join(5)
        self.database.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "shared"
    made.mkdir()
    return made


@pytest.fixture
def hosts(tmp_path: Path, folder: Path) -> Iterator[tuple[Host, Host]]:
    pair = Host("ines", tmp_path, folder), Host("bram", tmp_path, folder)
    yield pair
    for one in pair:
        one.close()


def test_what_one_host_does_the_other_sees_and_may_take_over(hosts: tuple[Host, Host]) -> None:
    ines, bram = hosts
    ines.does(lambda sheet, hand: acts.add(sheet, [Cue("a", number=1, text="Who feeds us?")], hand))
    bram.until(lambda: len(bram.sheet().cues) == 1)
    bram.does(lambda sheet, hand: acts.claim(sheet, "a", hand))
    ines.does(lambda sheet, hand: acts.later(sheet, 2, hand))
    for host in hosts:
        host.until(lambda one=host: one.sheet().cues[0].owner == "bram" and bool(one.sheet().shift))  # type: ignore[misc]
    assert ines.sheet() == bram.sheet()


def test_a_folder_that_vanishes_is_said_and_loses_nothing(hosts: tuple[Host, Host], folder: Path) -> None:
    ines, bram = hosts
    ines.does(lambda sheet, hand: acts.add(sheet, [Cue("a", number=1, text="Who feeds us?")], hand))
    bram.until(lambda: len(bram.sheet().cues) == 1)
    shutil.rmtree(folder)
    for host in hosts:
        host.until(lambda one=host: isinstance(one.sync.trouble, FolderGone))  # type: ignore[misc]
    ines.does(lambda sheet, hand: acts.skip(sheet, "a", hand))
    assert not folder.exists()
    folder.mkdir()
    bram.until(lambda: bram.sheet().cues[0].is_skipped)
    assert ines.sync.trouble is None


def test_a_picture_comes_with_its_cue_and_its_words(hosts: tuple[Host, Host]) -> None:
    ines, bram = hosts
    picture = ines.attachments.add(b"\x89PNG\r\n\x1a\nsoil", "image/png", 4, 4)
    picture = ines.attachments.describe(picture.id, "A spade in the soil")
    named = ines.sheets.name(picture)
    ines.does(
        lambda sheet, hand: acts.add(sheet, [Cue("a", number=1, text="Soil?", pictures=(named,))], hand)
    )
    bram.until(lambda: bool(bram.sheet().cues) and bool(bram.sheet().cues[0].attachments))
    (here,) = bram.attachments.get(bram.sheet().cues[0].attachments)
    assert (here.alt, bram.attachments.content(here.id)) == ("A spade in the soil", b"\x89PNG\r\n\x1a\nsoil")


def test_what_was_done_last_is_in_the_folder_when_the_program_ends(tmp_path: Path, folder: Path) -> None:
    ines = Host("ines", tmp_path, folder)
    ines.sheets.add("chat", [acts.add(RunSheet(AT), [Cue("a", number=1, text="Who?")], ines.hand)])
    ines.close()
    assert "Who?" in next(folder.iterdir()).read_text()
