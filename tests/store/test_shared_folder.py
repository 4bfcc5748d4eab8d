"""SharedFolder: what others did is read, whoever copied it; what is no change, or nobody's to say, is passed over."""

from __future__ import annotations

import hashlib
import json
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.core import run_sheet_acts as acts
from desktop.core.cue import Cue, CuePicture, Posted
from desktop.core.run_sheet import RunSheet
from desktop.core.run_sheet_acts import Hand
from desktop.core.run_sheet_change import Change, Field, Setting
from desktop.store.shared_folder import GAP, MAX_FILE, SharedFolder

AT = datetime(2026, 11, 26, 17, tzinfo=UTC)


def change(device: str = "two", stamp: int = 1, *sets: Setting) -> Change:
    return Change(stamp, device, "bramoke", AT, sets or (Setting("", Field.SHIFT, 120),))


@pytest.fixture
def mine(tmp_path: Path) -> SharedFolder:
    return SharedFolder(tmp_path, "chat", "one")


@pytest.fixture
def theirs(tmp_path: Path) -> SharedFolder:
    return SharedFolder(tmp_path, "chat", "two")


def file_of(folder: Path) -> Path:
    return next(path for path in folder.iterdir() if path.name.endswith("-two.jsonl"))


def test_what_one_writes_the_other_reads_once(mine: SharedFolder, theirs: SharedFolder) -> None:
    theirs.write([change()])
    assert mine.read(0) == [change()]
    assert mine.read(1) == []
    theirs.write([change(), change(stamp=2)])
    assert mine.read(1) == [change(), change(stamp=2)]
    assert theirs.read(2) == []


@pytest.mark.parametrize(
    "name",
    ["{} (Bram's conflicted copy 2026-11-26)", "{}.sync-conflict-20261126-170000-ABC", "{} (1)", "{}-LAPTOP"],
)
def test_a_copy_that_a_synchronising_program_made_is_read(
    mine: SharedFolder, theirs: SharedFolder, tmp_path: Path, name: str
) -> None:
    theirs.write([change()])
    there = file_of(tmp_path)
    there.rename(there.with_name(name.format(there.stem) + ".jsonl"))
    theirs.write([change(stamp=2)])
    assert mine.read(0) == [change(), change(stamp=2)]


def test_another_sheets_files_and_what_is_no_file_are_left_alone(
    mine: SharedFolder, theirs: SharedFolder, tmp_path: Path
) -> None:
    SharedFolder(tmp_path, "another", "two").write([change()])
    theirs.write([change()])
    there = file_of(tmp_path)
    start = there.name.removesuffix("two.jsonl")
    secret = tmp_path / "secret"
    secret.write_bytes(there.read_bytes())
    (tmp_path / f"{start}link.jsonl").symlink_to(secret)
    os.mkfifo(tmp_path / f"{start}pipe.jsonl")
    (tmp_path / f"{start}folder.jsonl").mkdir()
    (tmp_path / f"{start}large.jsonl").write_bytes(b" " * (MAX_FILE + 1))
    (tmp_path / f"{start}noise.jsonl").write_bytes(bytes(range(256)) * 40)
    (tmp_path / f"{start}deep.jsonl").write_text("[" * 100_000)
    there.write_text(there.read_text().replace('"chat"', '"other"'))
    assert mine.read(0) == []


def test_half_a_line_and_hostile_lines_cost_no_good_one(
    mine: SharedFolder, theirs: SharedFolder, tmp_path: Path
) -> None:
    theirs.write([change(), change(stamp=2)])
    there = file_of(tmp_path)
    lines = there.read_text().splitlines()
    there.write_text("\n".join([lines[0], "{}", "x" * 70_000, lines[1], lines[2][:30]]))
    assert mine.read(0) == [change()]


def test_nobody_says_what_was_done_or_posted_here(mine: SharedFolder, theirs: SharedFolder) -> None:
    forged = Posted(AT, "inesholt", "one", 5, "77")
    theirs.write(
        [
            change("one"),
            change("two", 2, Setting("a", Field.POSTED, acts.kept(forged))),
            change("two", 3, Setting("", Field.ON_TIME, "one")),
            change("two", 4),
        ]
    )
    assert mine.read(0) == [change("two", 4)]


def test_a_stamp_that_was_made_up_does_not_end_everybodys_clock(
    mine: SharedFolder, theirs: SharedFolder
) -> None:
    theirs.write([change(), change(stamp=GAP * 3)])
    assert mine.read(0) == [change()]


def test_a_folder_that_is_gone_is_said_and_never_made(tmp_path: Path) -> None:
    gone = SharedFolder(tmp_path / "gone", "chat", "one")
    with pytest.raises(FileNotFoundError):
        gone.read(0)
    with pytest.raises(FileNotFoundError):
        gone.write([change("one")])
    assert not (tmp_path / "gone").exists()


def test_a_file_of_ours_that_went_is_written_again(mine: SharedFolder, tmp_path: Path) -> None:
    mine.write([change("one")])
    (own,) = tmp_path.iterdir()
    said = own.read_bytes()
    own.unlink()
    mine.write([change("one")])
    assert own.read_bytes() == said
    assert json.loads(said.splitlines()[0])["sheet"] == "chat"


def test_a_picture_is_taken_only_where_it_is_one(mine: SharedFolder, theirs: SharedFolder) -> None:
    content = b"\x89PNG\r\n\x1a\nsoil"
    picture = CuePicture(hashlib.sha256(content).hexdigest(), media_type="image/png")
    assert mine.read_picture(picture) is None
    theirs.write_picture(picture.name, content)
    assert mine.read_picture(picture) == content
    script = CuePicture("a" * 64, media_type="image/png")
    theirs.write_picture(script.name, b"#!/bin/sh")
    assert mine.read_picture(script) is None


def test_a_sheet_of_200_cues_goes_through_a_folder(mine: SharedFolder, theirs: SharedFolder) -> None:
    sheet = RunSheet(AT)
    added = acts.add(
        sheet,
        [
            Cue(f"c{n}", number=n % 99 + 1, text=f'What \U0001f331 "{n}"? ' * 110, minute=n)
            for n in range(200)
        ],
        Hand("two", "bramoke", AT),
    )
    theirs.write([added])
    (read,) = mine.read(0)
    assert len(RunSheet.of([read], AT).cues) == 200
