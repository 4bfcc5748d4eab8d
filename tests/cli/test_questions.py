"""`parley questions`: one JSON line a post, one line and exit 2 for a mistake."""

from __future__ import annotations

import json
import tracemalloc
from pathlib import Path
from typing import Any

import pytest

from desktop.cli import main

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
    from desktop.store.transcript import Transcript

    tracemalloc.start()
    transcript, chats = Transcript(path), (Chat(), Chat())
    for post in transcript:
        for chat in chats:
            chat.add(post)
    held, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert held / number < 300
    assert peak / number < 450
