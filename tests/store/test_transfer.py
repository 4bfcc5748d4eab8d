"""What is a person's own goes along to another computer: all of it, once, and nothing else."""

from __future__ import annotations

import json
import stat
import zipfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from desktop.core.chat_plan import ChatPlan
from desktop.core.cue import Cue
from desktop.core.draft import Draft
from desktop.core.errors import BadInput, HomeUnusable
from desktop.core.inquiry import inquiry_of, noted
from desktop.core.marks import Mark, MarkKind
from desktop.core.origin import X_ORIGIN
from desktop.core.outbox import Kind, State
from desktop.core.run_sheet import RunSheet
from desktop.core.run_sheet_acts import Hand, add
from desktop.store.accounts import Accounts
from desktop.store.archive import Archive
from desktop.store.attachments import Attachments
from desktop.store.chat_plans import ChatPlans
from desktop.store.database import Database
from desktop.store.drafts import Drafts
from desktop.store.inbox import Inbox
from desktop.store.marks import Marks
from desktop.store.outbox import Outbox
from desktop.store.rooms import Rooms
from desktop.store.run_sheets import RunSheets
from desktop.store.settings import CAP_USD, POLL_SECONDS, THEME, Settings
from desktop.store.transfer import Transfer
from desktop.store.unfinished import Unfinished
from tests.store.scene import ME, MINE, NOON, StandingClock, post

WAITING = "A2: It waits. #critlib"
PLAN = ChatPlan("u1", "CritLib", datetime(2026, 11, 26, 18), "Europe/Berlin", cohosts=("bram_oke",))
Home = Callable[[str], Database]


@pytest.fixture
def home(tmp_path: Path, clock: StandingClock) -> Iterator[Home]:
    opened = []

    def open_one(name: str) -> Database:
        (tmp_path / name).mkdir(exist_ok=True)
        opened.append(Database(tmp_path / name / "parley.sqlite3", clock=clock))
        return opened[-1]

    yield open_one
    for database in opened:
        database.close()


@pytest.fixture
def exported(home: Home, tmp_path: Path, clock: StandingClock) -> Path:
    """From a home in which something of everything was done."""
    database = home("old")
    room = Rooms(database, clock=clock).open("CritLib", X_ORIGIN, hosts=["ada_l"], topic="Doors")
    Rooms(database, clock=clock).set_account(room.id, ME.id)
    Accounts(database).keep(MINE)
    pictures = Attachments(database, clock=clock)
    picture = pictures.add(b"\x89PNG picture", "image/png", 4, 3).id
    pictures.describe(picture, "A door.")
    Drafts(database, clock=clock).keep(
        room.id, Draft("half a thought", 3, locked=True, attachments=(picture,))
    )
    database.connection().execute("INSERT INTO prepared VALUES (?, 5, 'an answer for later', 0)", (room.id,))
    Unfinished(database, clock=clock).keep(room.id, "correct:one", "which shelf would")
    Marks(database, clock=clock).change(
        room.id, [Mark(MarkKind.NOTE, "7", "my own words"), Mark(MarkKind.KEEP, "8")]
    )
    Inbox(database).put(room.id, noted(inquiry_of(post(1, "a stranger's #critlib"), NOON), "ask the city"))
    ChatPlans(database).put(X_ORIGIN, replace(PLAN, room_id=room.id))
    ChatPlans(database).keep_begun(X_ORIGIN, "new", PLAN)
    sheets = RunSheets(database, pictures)
    named = sheets.name(pictures.add(b"\x89PNG cue", "image/png", 4, 3))
    cue = Cue("a", number=1, text="Which door?", pictures=(named,))
    sheets.add("chat", [add(RunSheet(NOON), [cue], Hand("one", "ada_l", NOON))])
    outbox = Outbox(database, clock=clock)
    first = outbox.add(room.id, X_ORIGIN, ME.id, Kind.POST, WAITING, timed_for=NOON)
    outbox.add(room.id, X_ORIGIN, ME.id, Kind.POST, "A2: and follows. #critlib", follows=first.id)
    gone = outbox.add(room.id, X_ORIGIN, ME.id, Kind.POST, "A1: Not any more. #critlib")
    outbox.discard(gone.id)
    Archive(database).add(
        room.id, [post(1, "a stranger's #critlib"), post(2, "mine #critlib", author=ME)], seen_by=ME.id
    )
    settings = Settings(database)
    settings.set(THEME, "dark")
    settings.set(CAP_USD, 3.0)
    settings.set(POLL_SECONDS, 30.0)
    path = tmp_path / "mine.zip"
    Transfer(database, clock=clock).write(path)
    return path


def test_all_that_is_ones_own_is_there_on_the_other_computer(
    home: Home, exported: Path, clock: StandingClock
) -> None:
    database = home("new")
    Rooms(database, clock=clock).open(
        "otherchat", X_ORIGIN
    )  # numbers differ from those of the other computer
    taken = Transfer(database, clock=clock).read(exported)
    room = next(one for one in Rooms(database, clock=clock).list(X_ORIGIN) if one.hashtag == "CritLib")
    assert (room.hosts, room.topic, room.account_id) == (("ada_l",), "Doors", ME.id)
    draft = Drafts(database, clock=clock).get(room.id)
    assert (draft.body, draft.number) == ("half a thought", 3)
    (picture,) = database.read("SELECT * FROM attachments WHERE id = ?", draft.attachments)
    assert (picture["content"], picture["alt"]) == (b"\x89PNG picture", "A door.")
    assert (
        database.read("SELECT body FROM prepared WHERE room_id = ?", (room.id,))[0][0]
        == "an answer for later"
    )
    marked = Marks(database, clock=clock).get(room.id)
    assert (marked.note("7"), marked.is_kept("8")) == ("my own words", True)
    (inquiry,) = Inbox(database).list(room.id)
    assert (inquiry.note, inquiry.asker.username, inquiry.shown_id) == ("ask the city", "ada_l", "")
    assert ChatPlans(database).list(X_ORIGIN) == (replace(PLAN, room_id=room.id),)
    assert ChatPlans(database).begun(X_ORIGIN, "new") == PLAN
    sheets = RunSheets(database, Attachments(database, clock=clock))
    (cue,) = RunSheet.of(sheets.changes("chat"), NOON, attachments=sheets.pictures()).cues
    assert (cue.text, sheets.content(cue.pictures[0].name)) == ("Which door?", b"\x89PNG cue")
    assert len(cue.attachments) == 1
    own = Archive(database).page(room.id, seen_by=ME.id, limit=9)
    assert [one.text for one in own] == ["mine #critlib"]
    assert (Settings(database).get(THEME), Settings(database).get(CAP_USD)) == ("dark", 3.0)
    assert Settings(database).get(POLL_SECONDS) == POLL_SECONDS.default, "that is the other computer's"
    assert (taken.counts["rooms"], taken.unplaced) == (1, [])


def test_what_was_waiting_is_asked_about_and_never_goes_out_from_two_computers(
    home: Home, exported: Path, clock: StandingClock
) -> None:
    database = home("new")
    Transfer(database, clock=clock).read(exported)
    (room,) = Rooms(database, clock=clock).list(X_ORIGIN)
    outbox = Outbox(database, clock=clock)
    first, second = outbox.open_entries(room.id)
    assert (first.text, first.state, first.timed_for) == (WAITING, State.OVERDUE, NOON)
    assert (second.state, second.follows) == (State.OVERDUE, first.id)
    assert outbox.claim(X_ORIGIN, ME.id) is None


def test_nobody_elses_words_and_no_key_are_in_the_file(exported: Path) -> None:
    with zipfile.ZipFile(exported) as file:
        whole = file.read("parley.json").decode()
    assert "stranger" not in whole
    assert "accounts" not in json.loads(whole)["tables"]
    assert "Not any more" not in whole
    assert stat.S_IMODE(exported.stat().st_mode) == 0o600


def test_taken_in_twice_is_taken_in_once(home: Home, exported: Path, clock: StandingClock) -> None:
    database = home("new")
    first, second = (Transfer(database, clock=clock).read(exported) for _ in range(2))
    assert (first.counts["outbox"], second.counts.total()) == (2, 0), "it says what is new"
    counts = [database.read(f"SELECT count(*) FROM {table}")[0][0] for table in
              ("rooms", "marks", "drafts", "prepared", "unfinished", "inbox", "outbox", "attachments",
               "posts", "run_sheet_changes")]  # fmt: skip
    assert counts == [1, 2, 1, 1, 1, 1, 2, 2, 1, 1]
    assert Drafts(database, clock=clock).get(1).body == "half a thought"


def test_what_is_here_stays_and_what_comes_is_added(home: Home, exported: Path, clock: StandingClock) -> None:
    database = home("new")
    room = Rooms(database, clock=clock).open("critlib", X_ORIGIN, topic="Windows")
    Drafts(database, clock=clock).keep(room.id, Draft("what I type here", 3, locked=True))
    Marks(database, clock=clock).change(room.id, [Mark(MarkKind.NOTE, "7", "what I noted here")])
    Settings(database).set(THEME, "light")
    Transfer(database, clock=clock).read(exported)
    assert Drafts(database, clock=clock).get(room.id).body == "what I type here\nhalf a thought"
    assert Marks(database, clock=clock).get(room.id).note("7") == "what I noted here"
    assert Settings(database).get(THEME) == "light"
    assert [one.topic for one in Rooms(database, clock=clock).list(X_ORIGIN)] == ["Windows"]


def test_a_damaged_database_that_was_put_aside_can_be_taken_in(
    home: Home, exported: Path, clock: StandingClock
) -> None:
    home("old").connection().execute("PRAGMA wal_checkpoint(TRUNCATE)")
    whole = exported.parent / "old" / "parley.sqlite3"
    damaged = exported.parent / "aside.sqlite3"
    damaged.write_bytes(b"\0" * 100 + whole.read_bytes()[100:])
    database = home("new")
    Transfer(database, clock=clock).read(damaged)
    assert Drafts(database, clock=clock).get(1).body == "half a thought"


@pytest.mark.parametrize(
    "content",
    [b"", b"no zip", b"PK\x03\x04 no zip either"],
)
def test_a_file_of_another_kind_is_refused_with_a_sentence(
    home: Home, tmp_path: Path, clock: StandingClock, content: bytes
) -> None:
    path = tmp_path / "other"
    path.write_bytes(content)
    with pytest.raises(BadInput, match="not a file that Parley wrote"):
        Transfer(home("new"), clock=clock).read(path)


@pytest.mark.parametrize(
    "whole",
    [
        {"parley": "1"},
        {"tables": {}},
        [],
        {
            "parley": 1,
            "tables": {"rooms": [{"origin": "x", "tag": 5}], "outbox": [{"text": [1]}], "marks": [7]},
        },
        {"parley": 1, "tables": {"settings": [{"name": "x_url", "value": '"http://evil.example"'}]}},
        {"parley": 1, "tables": {"settings": [{"name": "cap_usd", "value": '"lots"'}]}},
    ],
)
def test_what_cannot_be_understood_harms_nothing(
    home: Home, tmp_path: Path, clock: StandingClock, whole: object
) -> None:
    path, database = tmp_path / "odd.zip", home("new")
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("parley.json", json.dumps(whole))
    with suppress(BadInput):
        Transfer(database, clock=clock).read(path)
    assert Rooms(database, clock=clock).list(X_ORIGIN) == ()
    assert database.read("SELECT * FROM settings") == []


def test_a_file_of_a_newer_parley_is_refused(home: Home, tmp_path: Path, clock: StandingClock) -> None:
    path = tmp_path / "newer.zip"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("parley.json", json.dumps({"parley": 2, "tables": {}}))
    with pytest.raises(BadInput, match="newer Parley"):
        Transfer(home("new"), clock=clock).read(path)


def test_a_place_that_cannot_be_written_is_said_and_leaves_nothing(
    home: Home, tmp_path: Path, clock: StandingClock
) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(HomeUnusable, match="cannot be written"):
        Transfer(home("new"), clock=clock).write(tmp_path / "file" / "mine.zip")
