"""`parley questions`: one JSON line a post, one line and exit 2 for a mistake."""

from __future__ import annotations

import argparse
import io
import json
import tracemalloc
from pathlib import Path
from random import Random
from typing import Any

import pytest

from desktop.cli import main, questions
from desktop.core.reading import read
from desktop.store.post_lines import PostLines

POSTS = [
    ("ines", "Q1: What do worms do?"),
    ("ada", "A1b: they dig"),
    ("ada", "and they sleep"),
    ("bo", "Q1/2 both come down to water"),
    ("ines", "Q2: What does frost do to buds?"),
]


@pytest.fixture
def chat(tmp_path: Path) -> Path:
    path = tmp_path / "garden-2026.jsonl"
    rows = (
        {"id": str(place), "author_username": who, "text": text, "created_at": f"2026-11-21T12:0{place}:00Z"}
        for place, (who, text) in enumerate(POSTS)
    )
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def printed(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[dict[str, Any]]:
    assert main(["questions", *arguments]) == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


@pytest.mark.parametrize("options", [[], ["--live"], ["--hosts", "@Ines,bo"], ["--label-style", "qa"]])
def test_each_post_has_a_line(chat: Path, options: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    rows = printed(capsys, str(chat), *options)
    assert [row["id"] for row in rows] == ["0", "1", "2", "3", "4"]
    assert rows[0] == {
        "chat": "garden-2026",
        "id": "0",
        "kind": "question",
        "numbers": [1],
        "part": None,
        "probable": None,
        "current": 1,
    }
    assert (rows[1]["kind"], rows[1]["numbers"], rows[1]["part"]) == ("answer", [1], "b")
    assert (rows[2]["kind"], rows[2]["probable"]) == ("other", 1)
    assert rows[3]["numbers"] == [1, 2]
    assert [row["current"] for row in rows] == [1, 1, 1, 1, 2]


def test_a_mistake_gets_one_line(tmp_path: Path, chat: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bad = tmp_path / "bad.jsonl"
    bad.write_text("no json\n", encoding="utf-8")
    for arguments in (
        [str(bad)],
        [str(tmp_path / "none")],
        [str(chat), "--hosts", "a b"],
        [str(chat), "--label-style", "x"],
    ):
        try:
            status: object = main(["questions", *arguments])
        except SystemExit as ended:
            status = ended.code
        said = capsys.readouterr().err
        assert status == 2
        assert said.startswith("parley: ")
        assert len(said.splitlines()) == 1


def test_it_keeps_little_of_each_post(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, number = tmp_path / "long.jsonl", 20_000
    with path.open("w", encoding="utf-8") as lines:
        for place in range(number):
            row = {
                "id": str(10**18 + place),
                "author_username": f"p{place % 50}",
                "text": f"A{place % 9 + 1}: " + "x" * 600,
            }
            lines.write(json.dumps(row) + "\n")
    from desktop.core.chat import Chat
    from desktop.store.post_lines import PostLines

    tracemalloc.start()
    transcript, chats = PostLines(path), (Chat(), Chat())
    for post in transcript:
        for chat in chats:
            chat.add(post)
    held, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert held / number < 300
    assert peak / number < 450


class CountedFile(io.FileIO):
    """Notes in its path how much was read."""

    def __init__(self, path: CountedPath) -> None:
        super().__init__(str(path), "rb")
        self._path = path

    def readinto(self, buffer: Any) -> int:
        number = super().readinto(buffer) or 0
        self._path.read_bytes_of_it += number
        return number


class CountedPath(type(Path())):  # type: ignore[misc]
    """A path that knows how often its file was opened for reading, and how many bytes were read of it."""

    opened = read_bytes_of_it = 0

    def open(self, mode: str = "r", *rest: Any, **options: Any) -> Any:
        if mode != "rb":
            return super().open(mode, *rest, **options)
        self.opened += 1
        return io.BufferedReader(CountedFile(self))


def run(path: Path, *hosts: str, live: bool = False) -> None:
    assert questions.run(argparse.Namespace(file=path, hosts=hosts, live=live, label_style="auto")) == 0


def long_chat(path: Path, number: int = 600) -> list[str]:
    """One question to fourteen answers; two hosts take turns, and one post names them."""
    rows = [{"id": "1", "author_username": "ines", "text": "I'm co-hosting with @bo tonight #gardenchat"}]
    for place in range(2, number):
        asks = place % 15 == 0
        who = ("ines", "bo")[place % 2] if asks else f"p{place % 40}"
        text = f"Q{place // 15}: What do worms teach you about {place}?" if asks else f"A{place // 15}: soil"
        rows.append({"id": str(place), "author_username": who, "text": text})
    for place, row in enumerate(rows):
        row["created_at"] = f"2026-11-21T12:{place // 60:02d}:{place % 60:02d}Z"
    lines = [json.dumps(row) + "\n" for row in rows]
    path.write_text("".join(lines), encoding="utf-8")
    return lines


@pytest.mark.parametrize("live", [False, True])
@pytest.mark.parametrize("hosts", [(), ("ines",)])
def test_the_file_is_read_twice(tmp_path: Path, live: bool, hosts: tuple[str, ...]) -> None:
    path = CountedPath(tmp_path / "long.jsonl")
    long_chat(path)
    run(path, *hosts, live=live)
    assert path.opened == 2
    assert path.read_bytes_of_it == 2 * path.stat().st_size


def test_lines_in_any_order_are_read_twice_as_well(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = CountedPath(tmp_path / "long.jsonl")
    lines = long_chat(path)
    run(path)
    expected = capsys.readouterr().out
    Random(7).shuffle(lines)
    path.write_text("".join(lines), encoding="utf-8")
    path.opened = 0
    run(path)
    assert path.opened == 2
    assert capsys.readouterr().out == expected


def test_whom_a_host_names_asks_as_well(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "long.jsonl"
    long_chat(path)
    by_id = {row["id"]: row for row in printed(capsys, str(path), "--hosts", "ines")}
    assert (by_id["15"]["kind"], by_id["30"]["kind"]) == ("question", "question")


def test_what_shows_the_hosts_takes_little_room(tmp_path: Path) -> None:
    """Nothing but long questions, by many: more than any chat has."""
    path, number = tmp_path / "long.jsonl", 5_000
    with path.open("w", encoding="utf-8") as lines:
        for place in range(number):
            words = " ".join(f"so{(place * 7 + step) % 900}" for step in range(45))
            row = {
                "id": str(10**18 + place),
                "author_username": f"p{place % 200}",
                "text": f"Q{place % 9}: {words}?",
            }
            lines.write(json.dumps(row) + "\n")
    tracemalloc.start()
    transcript = PostLines(path, questions.trace_of)
    read.cache_clear()  # the last texts, however many posts there are
    held = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    assert held / number < 300
    assert sum(1 for _ in transcript.traces()) > 0.8 * number
    assert list(transcript.traces()) == []
