"""Posts that another tool collected are in the room after one command, and nothing is there twice."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

from desktop.core.origin import X_ORIGIN
from desktop.store.archive import Archive
from desktop.store.database import Database
from desktop.store.provenance import NOBODY
from desktop.store.rooms import Rooms
from tests.cli.test_command import parley


def now() -> datetime:
    return datetime.now(UTC)


def test_a_table_is_taken_into_a_room_that_is_made_for_it(tmp_path: Path) -> None:
    file, home = tmp_path / "chat.csv", str(tmp_path / "home")
    file.write_text(
        "time,username,text\n3/11/15 20:01,ines_h,Q1: Why?\n3/11/15 20:02,bramoke,A1: Beds.\n3/11/15,,\n"
    )
    read = parley("import", str(file), "--room", "#GardenChat", PARLEY_HOME=home)
    assert (read.returncode, read.stderr) == (0, "")
    assert read.stdout.splitlines() == [
        "2 posts are new in #GardenChat.",
        "They were written from 2015-03-11 to 2015-03-11.",
        "1 line has no words: 4.",
        "0 chats are in #GardenChat.",
    ]
    again = parley("import", str(file), "--room", "gardenchat", PARLEY_HOME=home)
    assert again.stdout.startswith("0 posts are new in #GardenChat, 2 were there already.")
    database = Database(tmp_path / "home" / "parley.sqlite3", clock=now)
    (room,) = Rooms(database, clock=now).list(X_ORIGIN)
    texts = [one.text for one in Archive(database).page(room.id, seen_by=NOBODY)]
    opened = parley("import", str(file), "--room", "gardenchat", PARLEY_HOME=home)
    database.close()
    assert texts == ["Q1: Why?", "A1: Beds."]
    assert (opened.returncode, "Parley is open" in opened.stderr) == (2, True)


def test_answers_of_the_network_are_understood(tmp_path: Path) -> None:
    answer = {
        "data": [{"id": "575449325100105728", "text": "A1: beds", "author_id": "77"}],
        "includes": {"users": [{"id": "77", "username": "ines_h", "name": "Ines Holt"}]},
    }
    file = tmp_path / "answers.jsonl"
    file.write_text(f"{json.dumps(answer)}\n{{broken\n")
    read = parley("import", str(file), "--room", "gardenchat", PARLEY_HOME=str(tmp_path / "home"))
    assert read.stdout.splitlines()[0] == "1 post is new in #gardenchat."
    assert read.stdout.splitlines()[-2] == "1 line cannot be read: 2."


def test_what_cannot_be_taken_is_one_line_and_makes_no_room(tmp_path: Path) -> None:
    file, home = tmp_path / "notes.txt", tmp_path / "home"
    file.write_text("dear diary\n")
    for given in (
        [str(file), "--room", "gardenchat"],
        [str(file)],
        [str(tmp_path / "none.csv"), "--room", "garden"],
    ):
        read = parley("import", *given, PARLEY_HOME=str(home))
        assert (read.returncode, read.stderr.count("\n")) == (2, 1)
    assert "--room TAG" in parley("import", str(file), PARLEY_HOME=str(home)).stderr
    database = Database(home / "parley.sqlite3", clock=now)
    assert Rooms(database, clock=now).list(X_ORIGIN) == ()
    database.close()
