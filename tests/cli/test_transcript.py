"""`parley transcript`: real chats counted by hand, so to speak, and one line and exit 2 for a mistake."""

from __future__ import annotations

import json
import os
import re
from collections import Counter, defaultdict
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from desktop.cli import main
from desktop.core.origin import X_ORIGIN
from desktop.core.post import Author, Post
from desktop.store.archive import Archive
from desktop.store.database import Database
from desktop.store.paths import default_paths
from desktop.store.rooms import Rooms

EVENING = datetime(2026, 3, 3, 20, 0, tzinfo=UTC)
_OPENING = r"(?:[\s.,:;\"“”‘’'()\-]|[@#](?!A\d)\w+)*"
_ANSWER = re.compile(rf"{_OPENING}[Aa]\.?\s?(\d{{1,2}})(?!\d)|.*\bre A(\d)\b")
"""A1 at the opening; and one post that says what it is about in a sentence."""
_ASKED = re.compile(rf"{_OPENING}([QqTt])\.?\s?(\d{{1,2}})(?!\d|\s?\()")
_REPEATED = re.compile(r"\s*(?:RT|MT)\b[\s:]*@")
CHATS = ("critlib-2015-04-08", "ngsschat-2015-06-04", "nephjc-us-2016-10-19")


def asking(rows: list[dict[str, Any]]) -> set[str]:
    """Who was the first to ask under a number, with a question mark or a topic."""
    first: dict[str, str] = {}
    for row in sorted(rows, key=lambda row: row["created_at"]):
        question = _ASKED.match(row["text"])
        if question is not None and (question[1] in "Tt" or "?" in row["text"]):
            first.setdefault(question[2], row["author_username"].casefold())
    return set(first.values())


def counted_by_hand(path: Path) -> dict[str, Any]:
    """From the raw rows, and nothing of Parley's."""
    rows = {row["id"]: row for row in map(json.loads, path.read_text(encoding="utf-8").splitlines())}
    own, answers, asked = [], defaultdict(list), set()
    for row in rows.values():
        words = re.findall(r"\w+", re.sub(r"(https?://|[#@])\S+|…", " ", row["text"]))
        copied = row.get("same_text_earlier") and len(words) >= 5
        if not (row["is_repost"] or row["repost_of"] or copied or _REPEATED.match(row["text"])):
            own.append(row)
    hosts = asking(own)
    for row in own:
        who = row["author_username"].casefold()
        answer, question = _ANSWER.match(row["text"]), _ASKED.match(row["text"])
        if answer is not None:
            answers[int(answer[1] or answer[2])].append(who)
        elif question is not None and (who not in hosts or (question[2] in asked and "?" not in row["text"])):
            answers[int(question[2])].append(who)
        elif question is not None and question[1] in "Tt":
            asked.add(question[2])
    return {
        "posts": len(own),
        "reposts": len(rows) - len(own),
        "people": len({row["author_username"].casefold() for row in own}),
        "answers": {number: len(who) for number, who in answers.items()},
        "answerers": {number: len(set(who)) for number, who in answers.items()},
    }


def written(path: Path, name: str, *arguments: str) -> str:
    out = path / name
    assert main(["transcript", *arguments, "-o", str(out)]) == 0
    return out.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", CHATS)
def test_what_a_transcript_counts_is_what_one_counts_by_hand(
    name: str, test_data: Path, tmp_path: Path
) -> None:
    path = test_data / "chats" / f"{name}.jsonl"
    by_hand = counted_by_hand(path)
    lines = [
        json.loads(line) for line in written(tmp_path, "c.jsonl", str(path), "--format", "jsonl").splitlines()
    ]
    raw = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    assert {(line["id"], line["text"]) for line in lines} == {(row["id"], row["text"]) for row in raw}
    page = written(tmp_path, "c.html", str(path))
    shown = [line for line in lines if f'id="p-{line["id"]}"' in page]
    assert len(shown) == by_hand["posts"]
    assert len(lines) - len(shown) == by_hand["reposts"]
    answers = [line for line in shown if line["kind"] == "answer"]
    assert Counter(line["question"] for line in answers) == by_hand["answers"]
    assert len({line["author_username"].casefold() for line in shown}) == by_hand["people"]
    counts = re.findall(r'<h3 class="count">(\d+|No) answers? <span class="muted">(?:by (\d+|one) )?', page)
    asked = re.findall(r'<h2 id="[A-Z](\d+)">', page)
    said = {int(number): count for number, count in zip(asked, counts, strict=True)}
    for number, count in by_hand["answers"].items():
        people = by_hand["answerers"][number]
        assert said[number] == (str(count), str(people))


@pytest.fixture
def chat(tmp_path: Path) -> Path:
    """Two evenings in one file; the second with a late answer."""
    path = tmp_path / "garden.jsonl"
    rows = []
    for day, questions in ((14, "13"), (21, "12")):
        for minute in range(40):
            who = ("ines_holt", "bram_oke", "asha_vale")[minute % 3]
            text = f"A{questions[minute // 20]}: moss {minute} #GardenChat"
            if minute in (0, 21):
                text = f"Q{questions[minute // 20]}: What &amp; why {minute}? #gardenchat"
            rows.append((f"{day}{minute:02}", f"2026-11-{day}T20:{minute:02}:00Z", who, text))
    rows.append(("2200", "2026-11-22T09:00:00Z", "bram_oke", "A1: late, and fern #GardenChat"))
    path.write_text(
        "".join(
            json.dumps({"id": post_id, "created_at": at, "author_username": who, "text": text}) + "\n"
            for post_id, at, who, text in rows
        ),
        encoding="utf-8",
    )
    return path


def test_a_file_of_several_evenings_is_told_by_its_day(chat: Path, tmp_path: Path) -> None:
    arguments = (str(chat), "--format", "jsonl", "--hosts", "ines_holt", "--session")
    first = written(tmp_path, "a", *arguments, "2026-11-14").splitlines()
    second = written(tmp_path, "b", *arguments, "2026-11-21").splitlines()
    assert [len(first), len(second)] == [40, 41]
    assert json.loads(second[-1])["id"] == "2200"


def test_people_read_what_the_network_escaped_and_programs_get_it_as_it_was(
    chat: Path, tmp_path: Path
) -> None:
    page = written(tmp_path, "a", str(chat), "--format", "md", "--session", "2026-11-21")
    assert page.startswith("# \\#GardenChat\n")
    assert "## Q1. What & why 0?" in page
    assert "What &amp; why" in written(tmp_path, "b", str(chat), "--format", "jsonl")


def test_without_a_file_to_write_it_goes_to_the_standard_output(
    chat: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert main(["transcript", str(chat), "--format", "links"]) == 0
    printed = capsysbinary.readouterr()
    assert len(printed.out.splitlines()) == 81
    assert b"more than one chat (2026-11-14, 2026-11-21)" in printed.err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["nowhere.jsonl"], "There is no file"),
        (["{chat}", "--session", "2026-11-20"], "No chat of 2026-11-20"),
        (["{chat}", "--session", "soon"], "is not a day"),
        (["{chat}", "-o", "{chat}/there"], "cannot be written"),
        (["{chat}", "--format", "links", "--names", "numbers"], "name who wrote"),
        (["nosuchroom"], "no archive"),
    ],
)
def test_a_mistake_is_one_line_and_exit_2(
    arguments: list[str],
    said: str,
    chat: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("PARLEY_HOME", str(tmp_path / "home"))
    given = [argument.format(chat=chat) for argument in arguments]
    try:
        status = main(["transcript", *given])
    except SystemExit as end:
        status = int(end.code or 0)
    assert status == 2
    error = capsys.readouterr().err
    assert [line for line in error.splitlines() if said in line] == error.splitlines()[-1:]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A room with two evenings in its archive."""
    folder = tmp_path / "home"
    monkeypatch.setenv("PARLEY_HOME", str(folder))
    monkeypatch.delenv("PARLEY_X_URL", raising=False)
    paths = default_paths(os.environ)
    paths.ensure()
    with closing(Database(paths.database, clock=lambda: EVENING)) as database:
        room = Rooms(database, clock=lambda: EVENING).open("tidechat", X_ORIGIN, hosts=("ines_holt",))
        posts = []
        for week in (0, 1):
            for minute in range(40):
                who = "ines_holt" if minute % 20 == 0 else ("bram_oke", "asha_vale")[minute % 2]
                label = f"{'A' if minute % 20 else 'Q'}{minute // 20 + 1}"
                said = f"{label}: the sea of week {week}, {minute}? #tidechat"
                at = EVENING + timedelta(weeks=week, minutes=minute)
                posts.append(Post(str(1000 * (week + 1) + minute), Author(who, who, who.title()), said, at))
        Archive(database).add(room.id, posts, seen_by="")
    return folder


def test_a_room_s_newest_chat_is_written_or_the_one_of_a_day(home: Path, tmp_path: Path) -> None:
    newest = written(tmp_path, "a", "#TideChat", "--format", "jsonl").splitlines()
    assert [json.loads(line)["id"] for line in newest][::39] == ["2000", "2039"]
    first = written(tmp_path, "b", "tidechat", "--session", "2026-03-03", "--names", "numbers")
    assert "<time datetime=" in first
    assert "the sea of week 0, 39?" in first
    assert not re.search("week 1|ines_holt|Bram", first)


def test_a_room_or_a_day_that_is_not_there_is_said(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["transcript", "nosuchroom"]) == 2
    assert main(["transcript", "tidechat", "--session", "2026-03-04"]) == 2
    said = capsys.readouterr().err
    assert "There is no room #nosuchroom here." in said
    assert "No chat of 2026-03-04 was found" in said


@pytest.mark.parametrize("command", ["transcript", "report"])
def test_the_file_that_is_read_is_never_written_over(
    chat: Path, command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    posts = chat.read_bytes()
    assert main([command, str(chat), "-o", str(chat.parent / "." / chat.name)]) == 2
    assert "is the file that is read. Name another file after -o." in capsys.readouterr().err
    assert chat.read_bytes() == posts
