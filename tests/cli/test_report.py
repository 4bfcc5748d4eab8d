"""`parley report`: the page of a real chat says what is counted by hand, and a mistake is one line and exit 2."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from pathlib import Path
from statistics import median

import pytest

from desktop.cli import main


class Figures(HTMLParser):
    """What stands in the terms and descriptions of a page: name and value, in their order."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.told: list[tuple[str, str]] = []
        self._place, self._name, self._text = "", "", ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag in ("dt", "dd"):
            self._place, self._text = tag, ""

    def handle_data(self, data: str) -> None:
        self._text += data

    def handle_endtag(self, tag: str) -> None:
        if tag == "dt":
            self._name = self._text.strip()
        elif tag == "dd":
            self.told.append((self._name, self._text.strip()))

    def of(self, name: str) -> list[str]:
        return [value for told, value in self.told if told == name]


def page_of(folder: Path, *arguments: str) -> str:
    out = folder / "report.html"
    assert main(["report", *arguments, "-o", str(out)]) == 0
    return out.read_text(encoding="utf-8")


def test_the_page_of_a_real_chat_says_what_is_counted_by_hand(test_data: Path, tmp_path: Path) -> None:
    path = test_data / "chats" / "critlib-2015-06-10.jsonl"
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    fourth = [
        row
        for row in rows
        if re.match(r"\W*(?:@\w+\W*)*A4", row["text"], re.IGNORECASE) and not row["is_repost"]
    ]
    asked = next(row for row in rows if re.match(r"Q4", row["text"]) and not row["is_repost"])
    minutes = [(_seconds(row) - _seconds(asked)) / 60 for row in fourth]

    told = Figures(page_of(tmp_path, str(path)))
    assert told.of("Answers")[4] == str(len(fourth))
    assert told.of("People")[4] == str(len({row["author_username"] for row in fourth}))
    assert told.of("First answer after")[3] == f"{min(minutes):.1f} min"
    assert told.of("Half of them after")[3] == f"{median(minutes):.1f} min"


def test_earlier_chats_say_what_is_not_as_usual(test_data: Path, tmp_path: Path) -> None:
    chats = test_data / "chats"
    earlier = [str(path) for path in sorted(chats.glob("ngsschat-201[24]-*.jsonl"))]
    page = page_of(tmp_path, str(chats / "ngsschat-2015-03-19.jsonl"), "--earlier", *earlier)
    assert "Compared with the 10 chats before this one. More than usual: Posts, People" in page
    assert "From three earlier chats on" not in page


def test_hidden_names_are_nowhere_on_the_page(test_data: Path, tmp_path: Path) -> None:
    path = test_data / "chats" / "nephjc-us-2016-10-19.jsonl"
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    page = page_of(tmp_path, str(path), "--names", "numbers").casefold()
    names = {row["author_username"].casefold() for row in rows} - {"nephjc"}
    assert not [name for name in names if f"@{name}" in page]
    assert "/status/" not in page


def test_a_file_that_is_not_there_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", str(tmp_path / "chat.jsonl")]) == 2
    assert capsys.readouterr().err.count("\n") == 1


def _seconds(row: dict[str, str]) -> int:
    hours, minutes, seconds = row["created_at"][11:19].split(":")
    return int(hours) * 3600 + int(minutes) * 60 + int(seconds)
