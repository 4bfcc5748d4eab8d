"""Files are read packed or not and in whichever encoding, and what is none says so."""

from __future__ import annotations

import gzip
import zipfile
from pathlib import Path

import pytest

from desktop.core.errors import BadInput
from desktop.store.post_source import PostSource, mended

WORDS = "café – “beds” 🌱\nsecond line\n"


def read(path: Path) -> str:
    source = PostSource(path)
    told = []
    for part in source.parts:
        with source.text(part) as text:
            told += [mended(line) for line in text]
    return "".join(told)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_words_come_out_of_every_encoding(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "chat.txt"
    path.write_bytes(WORDS.encode(encoding))
    assert read(path) == WORDS


def test_lines_of_windows_and_of_utf_8_stand_in_one_file(tmp_path: Path) -> None:
    path = tmp_path / "chat.txt"
    path.write_bytes("café “beds”\r\n".encode("cp1252") + "café 🌱\r".encode())
    assert read(path) == "café “beds”\ncafé 🌱\n"


def test_what_is_packed_is_unpacked_on_the_way(tmp_path: Path) -> None:
    packed, zipped = tmp_path / "chat.jsonl.gz", tmp_path / "chat.zip"
    packed.write_bytes(gzip.compress(WORDS.encode()))
    with zipfile.ZipFile(zipped, "w") as file:
        file.writestr("__MACOSX/chat.jsonl", "no")
        file.writestr("chat.jsonl", WORDS)
    assert read(packed) == read(zipped) == WORDS


def test_of_xs_archive_the_parts_with_posts_are_read_in_order(tmp_path: Path) -> None:
    path = tmp_path / "archive.zip"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("data/tweets-part1.js", "second")
        file.writestr("data/tweets.js", "first ")
        file.writestr("data/like.js", "no")
        file.writestr("data/account.js", "owner")
    assert read(path) == "first second"
    assert PostSource(path).beside() == b"owner"


def test_a_file_that_is_none_says_so(tmp_path: Path) -> None:
    cut, strange, whole = tmp_path / "cut.gz", tmp_path / "strange.zip", gzip.compress(WORDS.encode() * 99)
    cut.write_bytes(whole[: len(whole) // 2])
    strange.write_bytes(b"PK\x03\x04 and no more")
    for path in (tmp_path, tmp_path / "nowhere.csv", cut, strange):
        with pytest.raises(BadInput):
            read(path)
