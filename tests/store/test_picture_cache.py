"""Pictures are kept within a budget, and whatever is wrong with a file only means that it is not there."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from desktop.store.picture_cache import UNUSED_SECONDS, PictureCache

URL = "https://example.org/picture-{}.png"
CONTENT = b"\x89PNG" + bytes(1000)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "pictures"


def files(folder: Path) -> list[Path]:
    return sorted(folder.iterdir())


def test_a_picture_comes_back_also_after_a_restart_and_its_file_tells_no_address(folder: Path) -> None:
    cache = PictureCache(folder)
    assert cache.get(URL) is None
    cache.put(URL, CONTENT)
    assert cache.get(URL) == CONTENT
    again = PictureCache(folder)
    assert (again.get(URL), again.held) == (CONTENT, cache.held)
    (file,) = files(folder)
    assert "example" not in file.name
    assert b"example" not in file.read_bytes()


@pytest.mark.parametrize("damaged", [b"", b"\x89PNG", b"half", b"flipped"])
def test_a_damaged_file_is_not_there_and_goes(folder: Path, damaged: bytes) -> None:
    cache = PictureCache(folder)
    cache.put(URL, CONTENT)
    (file,) = files(folder)
    whole = file.read_bytes()
    file.write_bytes(
        {b"half": whole[: len(whole) // 2], b"flipped": whole[:-1] + b"\1"}.get(damaged, damaged)
    )
    assert cache.get(URL) is None
    assert (files(folder), cache.held) == ([], 0)
    cache.put(URL, CONTENT)
    assert cache.get(URL) == CONTENT


def test_what_nobody_looked_at_for_a_month_is_gone_at_the_next_start(folder: Path) -> None:
    cache = PictureCache(folder)
    cache.put(URL, CONTENT)
    used = files(folder)[0].stat().st_mtime
    assert PictureCache(folder, now=lambda: used + UNUSED_SECONDS - 1).held == cache.held
    assert PictureCache(folder, now=lambda: used + UNUSED_SECONDS + 1).held == 0
    assert files(folder) == []


def test_what_was_used_longest_ago_goes_first_when_the_budget_is_spent(folder: Path) -> None:
    one = PictureCache(folder / "one")
    one.put("x", CONTENT)
    cache = PictureCache(folder / "all", budget=5 * one.held, now=lambda: 0.0)
    for number in range(5):
        cache.put(URL.format(number), CONTENT)
        os.utime(max(files(folder / "all"), key=lambda file: file.stat().st_mtime_ns), (number, number))
    assert cache.get(URL.format(0)) == CONTENT
    cache = PictureCache(folder / "all", budget=5 * one.held, now=lambda: 0.0)  # the files remember, too
    cache.put(URL.format(5), CONTENT)
    left = [number for number in range(6) if cache.get(URL.format(number)) is not None]
    assert left == [0, 3, 4, 5]
    assert cache.held == 4 * one.held == sum(file.stat().st_size for file in files(folder / "all"))


def test_what_is_larger_than_the_budget_is_not_kept(folder: Path) -> None:
    cache = PictureCache(folder, budget=100)
    cache.put(URL, CONTENT)
    assert (cache.get(URL), cache.held) == (None, 0)


def test_a_place_that_cannot_be_written_keeps_nothing_and_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    cache = PictureCache(tmp_path / "file" / "pictures")
    cache.put(URL, CONTENT)
    cache.drop(URL)
    cache.clear()
    assert (cache.get(URL), cache.held) == (None, 0)


def test_it_can_be_emptied_and_filled_again(folder: Path) -> None:
    cache = PictureCache(folder)
    cache.put(URL, CONTENT)
    cache.clear()
    assert (cache.get(URL), cache.held, files(folder)) == (None, 0, [])
    cache.put(URL, CONTENT)
    assert cache.get(URL) == CONTENT


def test_whoever_takes_the_folder_away_takes_nothing_else(folder: Path) -> None:
    cache = PictureCache(folder)
    cache.put(URL, CONTENT)
    for file in files(folder):
        file.unlink()
    folder.rmdir()
    assert cache.get(URL) is None
    cache.put(URL, CONTENT)
    assert cache.get(URL) == CONTENT
