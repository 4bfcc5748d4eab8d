"""What is forgotten is in no file of the home any more, whatever kept it; what is another room's stays."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from contextlib import ExitStack, closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from desktop.core.chat_plan import ChatPlan
from desktop.core.cue import Cue
from desktop.core.draft import Draft
from desktop.core.errors import BadInput, Stopped, StoreLocked
from desktop.core.inquiry import inquiry_of, noted
from desktop.core.marks import Mark, MarkKind
from desktop.core.origin import X_ORIGIN
from desktop.core.outbox import Kind
from desktop.core.post import Author, Quote
from desktop.core.prices import Billed
from desktop.core.room import Room
from desktop.core.run_sheet import RunSheet
from desktop.core.run_sheet_acts import Hand, add
from desktop.store.accounts import Accounts
from desktop.store.archive import Archive
from desktop.store.attachments import Attachments
from desktop.store.chat_plans import ChatPlans
from desktop.store.database import Database
from desktop.store.drafts import Drafts
from desktop.store.forgetting import Forgetting
from desktop.store.inbox import Inbox
from desktop.store.log_file import write_log
from desktop.store.marks import Marks
from desktop.store.outbox import Outbox
from desktop.store.paths import Paths
from desktop.store.picture_cache import PictureCache
from desktop.store.prepared import Prepared
from desktop.store.rechecks import Rechecks
from desktop.store.replay_home import clear_replay_home, take_replay_home
from desktop.store.retention import Retention
from desktop.store.rooms import Rooms
from desktop.store.run_sheets import RunSheets
from desktop.store.search import Search
from desktop.store.spending import Charge, Spending
from desktop.store.unfinished import Unfinished
from tests.store.scene import ME, MINE, NOON, StandingClock, post

SECRET = "qzlantern"
"""A word of the room, which nothing else in a home begins like: an index leaves out how a word begins like another."""
PART = SECRET[3:].encode()
MIRA = Author("77", f"{SECRET}_mira", f"Mira {SECRET}", f"https://pbs.twimg.com/{SECRET}.png")
OTHERS = {
    "settings", "accounts", "authors", "posts", "words", "attachments", "uploads", "learned", "read_today",
    "run_sheet_changes", "run_sheet_pictures", "begun_plans", "reminded", "exported", "rooms",
}  # fmt: skip
"""Tables with words whose rows are no room's own. What they keep of one is forgotten in its own way, or is no word of
it."""


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    made = Paths(tmp_path)
    made.ensure()
    return made


@pytest.fixture
def forgetting(database: Database, paths: Paths, clock: StandingClock) -> Forgetting:
    return Forgetting(database, paths, clock=clock)


@pytest.fixture
def other(rooms: Rooms, archive: Archive) -> Room:
    """A room beside it, that has seen one post of it, too."""
    other = rooms.open("lis_chat", X_ORIGIN)
    archive.add(other.id, [post(1, "A1: What both rooms have"), post(5000, "only here")], seen_by=ME.id)
    return other


@pytest.fixture
def lived(
    database: Database, paths: Paths, clock: StandingClock, rooms: Rooms, archive: Archive, other: Room
) -> Room:
    """A room in which something of everything was done, and done over."""
    database.connection().execute("PRAGMA secure_delete = OFF")  # as most systems build SQLite
    room = rooms.open(f"{SECRET}chat", X_ORIGIN, hosts=[MIRA.username], topic=SECRET, aliases=[f"{SECRET}s"])
    Accounts(database).keep(MINE)
    posts = [post(n, f"{SECRET}{n} said here", author=MIRA if n % 2 else ME) for n in range(2, 1200)]
    quoting = replace(
        post(5001, "so true"), quote_of=posts[0].id, quote=Quote(posts[0].id, ME, posts[0].text)
    )
    archive.add(room.id, [post(1, "A1: What both rooms have"), *posts], seen_by=ME.id)
    archive.add(room.id, [replace(posts[5], text=f"{SECRET} before it was edited")], seen_by="7")
    archive.remove([posts[7].id])
    archive.add(other.id, [quoting], seen_by=ME.id)
    pictures = Attachments(database, clock=clock)
    picture = pictures.describe(pictures.add(SECRET.encode(), "image/png", 4, 3).id, f"alt {SECRET}").id
    Prepared(database, clock=clock).keep(room.id, 4, f"{SECRET} prepared")
    Unfinished(database, clock=clock).keep(room.id, f"correct:{SECRET}", f"{SECRET} begun")
    Marks(database, clock=clock).change(
        room.id, [Mark(MarkKind.NOTE, posts[0].id, f"{SECRET} note"), Mark(MarkKind.KEEP, posts[1].id)]
    )
    Inbox(database).put(room.id, noted(inquiry_of(posts[1], NOON), f"{SECRET}: ask the city"))
    outbox = Outbox(database, clock=clock)
    for text in (f"{SECRET} sent", f"{SECRET} waits"):
        outbox.add(room.id, X_ORIGIN, ME.id, Kind.POST, text)
    plan = ChatPlan("u1", room.hashtag, datetime(2026, 11, 26, 18), "UTC", title=SECRET, room_id=room.id)
    plans = ChatPlans(database)
    plans.put(X_ORIGIN, plan)
    plans.put(X_ORIGIN, ChatPlan("u2", "lis_chat", datetime(2026, 11, 27, 18), "UTC", room_id=other.id))
    plans.keep_begun(X_ORIGIN, "u1", replace(plan, welcome=SECRET))
    plans.keep_begun(X_ORIGIN, "new", replace(plan, uid="", room_id=0, topic=SECRET))
    sheets = RunSheets(database, pictures)
    named = sheets.name(pictures.describe(pictures.add(b"\x89PNG", "image/png", 4, 3).id, f"cue {SECRET}"))
    hand = Hand("device", "", NOON)
    cue = Cue("c1", number=1, text=f"Q1: {SECRET}?", pictures=(named,))
    for sheet in ("u1", "u1/2026-12-03"):
        sheets.add(sheet, [add(RunSheet(NOON), [cue], hand)])
    sheets.add("u2", [add(RunSheet(NOON), [Cue("c2", number=1, text="Q1: Another?")], hand)])
    Spending(database, X_ORIGIN).add([Charge(20778, "app", room.id, Billed.POST_READ, ("1", "2"))])
    for words in (
        f"a long thought {SECRET}" * 2000,
        f"in short {SECRET}",
    ):  # the long one's pages are free then
        Drafts(database, clock=clock).keep(room.id, Draft(words, 3, attachments=(picture,)))
    PictureCache(paths.cache / "pictures").put("https://pbs.twimg.com/1.png", SECRET.encode())
    log = write_log(paths)
    log.emit(log_of(f"could not read {SECRET}"))
    log.close()
    (paths.logs / "parley.log.1").write_text(SECRET)
    for ending in ("", "-wal", ".txt"):
        (paths.home / f"parley.damaged-2026-11-01T10-00-00.sqlite3{ending}").write_text(SECRET)
    return room


def log_of(message: str) -> logging.LogRecord:
    return logging.LogRecord("desktop.x", logging.ERROR, "x.py", 1, message, None, None)


def test_no_file_of_the_home_holds_a_word_of_a_forgotten_room(
    forgetting: Forgetting, lived: Room, paths: Paths
) -> None:
    assert len(found_in(paths.home)) >= 5  # the database, a picture, two logs, three put aside
    forgetting.forget(lived.id)
    assert found_in(paths.home) == []
    assert not forgetting.is_unfinished


def test_a_chat_that_is_replayed_meanwhile_leaves_no_trace_either_once_its_window_is_closed(
    forgetting: Forgetting, lived: Room, paths: Paths
) -> None:
    with ExitStack() as window:
        take_replay_home(window, paths).database.write_text(SECRET)
        with pytest.raises(StoreLocked, match="replayed"):
            forgetting.forget(lived.id)
        assert forgetting.is_unfinished
    forgetting.finish()
    assert found_in(paths.home) == []
    (paths.replay / "cache").mkdir(parents=True)
    (paths.replay / "parley.sqlite3").write_text(f"{SECRET}, of a window that crashed")
    assert clear_replay_home(paths)
    assert found_in(paths.home) == []


def test_what_another_room_has_too_stays_there(
    forgetting: Forgetting,
    lived: Room,
    other: Room,
    archive: Archive,
    database: Database,
    clock: StandingClock,
) -> None:
    forgetting.forget(lived.id)
    texts = [one.text for one in archive.page(other.id, seen_by=ME.id)]
    assert texts == ["A1: What both rooms have", "only here", "so true"]
    assert [one.text for one in archive.search("both rooms", seen_by=ME.id)] == texts[:1]
    assert archive.search(SECRET, seen_by=ME.id) == ()
    assert ChatPlans(database).get(X_ORIGIN, "u2") is not None
    assert RunSheets(database, Attachments(database, clock=clock)).changes("u2")
    assert Spending(database, X_ORIGIN).bill(20778).posts_read == 2  # a bill is paid, forgotten or not
    assert database.read("SELECT room_id FROM spent")[0]["room_id"] == 0
    assert database.read("PRAGMA integrity_check")[0][0] == "ok"
    database.connection().execute("INSERT INTO words (words) VALUES ('integrity-check')")


def test_a_person_is_told_before_what_goes(forgetting: Forgetting, lived: Room) -> None:
    traces = forgetting.traces(lived.id)
    assert (traces.posts, traces.elsewhere, traces.own) == (1198, 1, 599)
    assert (traces.kept, traces.written, traces.waiting, traces.inquiries) == (2, 3, 2, 1)
    assert (traces.plans, traces.is_sending) == ((SECRET,), False)
    assert len(traces.aside) == 3


def test_no_table_of_rooms_is_left_out(
    forgetting: Forgetting, database: Database, room: Room, paths: Paths
) -> None:
    """Also one that comes later: whatever has a room's number goes with it, and the rest is known."""
    connection = database.connection()
    connection.execute("PRAGMA foreign_keys = OFF")
    for table, columns in _tables(database).items():
        has_words = {"TEXT", "BLOB"} & set(columns.values())
        if "room_id" not in columns:
            assert not has_words or table in OTHERS or table.startswith("words_"), table
        elif table != "spent":
            row = [
                room.id if name == "room_id" else SECRET if kind == "TEXT" else 1
                for name, kind in columns.items()
            ]
            marks = ", ".join("?" * len(row))
            connection.execute(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})", row)
    connection.execute("PRAGMA foreign_keys = ON")
    assert found_in(paths.home)
    forgetting.forget(room.id)
    assert found_in(paths.home) == []


def test_whoever_stops_it_has_the_room_whole_or_gone_and_the_next_start_goes_on(
    lived: Room, paths: Paths, rooms: Rooms, archive: Archive, database: Database, clock: StandingClock
) -> None:
    """Stopped wherever it tells how far it is, later each time."""
    left, ends = Forgetting(database, paths, clock=clock), []
    for stop_at in range(1, 100):
        try:
            left.forget(lived.id, _stopping(stop_at))
        except Stopped:
            if not left.is_unfinished:
                assert archive.count(lived.id, seen_by=ME.id) == 1198
                ends.append("whole")
                continue
        break
    assert ends
    with pytest.raises(LookupError):
        rooms.get(lived.id)
    for stop_at in range(1, 100):
        try:
            Forgetting(database, paths, clock=clock).finish(_stopping(stop_at))
        except Stopped:
            assert left.is_unfinished
            continue
        break
    assert found_in(paths.home) == []
    assert not left.is_unfinished


def test_a_room_whose_post_is_on_its_way_is_not_forgotten(
    forgetting: Forgetting, lived: Room, outbox: Outbox
) -> None:
    assert outbox.claim(X_ORIGIN, ME.id) is not None
    assert forgetting.traces(lived.id).is_sending
    with pytest.raises(BadInput):
        forgetting.forget(lived.id)
    assert forgetting.traces(lived.id).posts == 1198


def test_another_room_goes_on_meanwhile(lived: Room, other: Room, paths: Paths, clock: StandingClock) -> None:
    """Its posts arrive on a thread of its own, and none is lost."""
    database = Database(paths.database, clock=clock)
    archive, told, written = Archive(database), threading.Event(), []

    def listen() -> None:
        for number in range(6000, 6400):
            archive.add(other.id, [post(number)], seen_by=ME.id)
            written.append(number)
            told.set()

    listener = threading.Thread(target=listen)
    listener.start()
    told.wait()
    Forgetting(database, paths, clock=clock).forget(lived.id)
    listener.join()
    assert len(written) == 400
    assert archive.count(other.id, seen_by=ME.id) == 403
    database.close()
    assert found_in(paths.home) == []


def test_others_write_between_two_steps(
    forgetting: Forgetting, lived: Room, paths: Paths, clock: StandingClock
) -> None:
    """At once, also where they do not wait at all; only while the file is written anew they have to."""
    with closing(Database(paths.database, clock=clock, busy_timeout=0.0)) as other:
        steps = set[int]()

        def going(done: int, total: int) -> None:
            if done < 50:
                other.try_to_write()
                steps.add(done)

        forgetting.forget(lived.id, going)
    assert len(steps) > 3


def test_a_room_that_is_opened_anew_before_all_of_it_is_gone_is_another_one(
    forgetting: Forgetting, lived: Room, rooms: Rooms, archive: Archive, paths: Paths
) -> None:
    with pytest.raises(Stopped):
        forgetting.forget(lived.id, _stopping(4))
    assert lived.id not in {room.id for room in rooms.list(X_ORIGIN, left_too=True)}
    with pytest.raises(LookupError):
        archive.add(lived.id, [post(9000)], seen_by=ME.id)
    again = rooms.open(lived.hashtag.upper().replace(SECRET.upper(), "x"), X_ORIGIN)
    archive.add(again.id, [post(2, "anew")], seen_by=ME.id)
    forgetting.finish()
    assert [one.text for one in archive.page(again.id, seen_by=ME.id)] == ["anew"]
    assert found_in(paths.home) == []


@pytest.mark.parametrize("way", ["deleted", "protected", "too old", "deleted by oneself"])
def test_a_post_that_left_leaves_no_word_in_any_file(
    way: str,
    forgetting: Forgetting,
    database: Database,
    room: Room,
    archive: Archive,
    paths: Paths,
    clock: StandingClock,
) -> None:
    database.connection().execute("PRAGMA secure_delete = OFF")
    said = [post(n, f"{SECRET}{n} said here" if n % 3 and n > 300 else f"fern {n}") for n in range(900)]
    for start in range(0, 900, 100):
        archive.add(room.id, said[start : start + 100], seen_by=ME.id)
    gone = [one.id for one in said if SECRET in one.text]
    if way == "too old":
        clock.turn(40 * 86_400.0)
        retention = Retention(database, clock=clock)
        retention.keep_for(room.id, 1)
        retention.let_go(room.id, lambda ids: None)
    elif way == "deleted by oneself":
        archive.remove(gone)
    else:
        asked = ((), gone) if way == "protected" else (gone, ())
        Rechecks(database).take_away(X_ORIGIN, *asked, seen_by=ME.id)
    assert found_in(paths.home) != []
    with pytest.raises(Stopped):
        forgetting.tidy(_stopping(1))
    forgetting.tidy()
    assert found_in(paths.home) == []
    assert len(archive.search("fern", seen_by=ME.id, limit=1000)) == (
        0 if way == "too old" else 900 - len(gone)
    )
    database.connection().execute("INSERT INTO words (words) VALUES ('integrity-check')")
    assert database.connection().execute("PRAGMA secure_delete").fetchone()[0] == 0


def test_what_comes_after_is_searched_as_new(
    forgetting: Forgetting, rooms: Rooms, archive: Archive, database: Database
) -> None:
    """It gets the numbers of what was forgotten, of which it was written down how old it is."""
    kept, newest = rooms.open("lis_chat", X_ORIGIN), rooms.open("critlib", X_ORIGIN)
    archive.add(kept.id, [post(n, f"fern {n}") for n in range(4000)], seen_by=ME.id)
    archive.add(newest.id, [post(n, f"moss {n}") for n in range(10_000, 14_400)], seen_by=ME.id)
    search = Search(database)
    search.prepare()
    forgetting.forget(newest.id)
    archive.add(kept.id, [post(n, f"fern {n}") for n in range(20_000, 24_400)], seen_by=ME.id)
    search.prepare()
    newer = "SELECT count(*) FROM posts JOIN spans ON block = posts.id / 4096 WHERE created_at > newest"
    assert database.read(newer)[0][0] == 0


def found_in(home: Path) -> list[str]:
    """The files in which a word of the room can be read, as `strings -e S` and `strings -e l` would show it."""
    wide = PART.decode().encode("utf-16-le")
    files = [path for path in home.rglob("*") if path.is_file()]
    contents = {path.name: path.read_bytes().lower() for path in files}
    return sorted(name for name, content in contents.items() if PART in content or wide in content)


def _tables(database: Database) -> dict[str, dict[str, str]]:
    """Their columns with their types."""
    names = [row["name"] for row in database.read("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return {
        name: {row["name"]: row["type"] for row in database.read(f"PRAGMA table_info({name})")}
        for name in names
    }


def _stopping(at: int) -> Callable[[int, int], None]:
    calls = iter(range(1, at))

    def going(done: int, total: int) -> None:
        assert 0 <= done <= total
        if next(calls, None) is None:
            raise Stopped("Stopped.")

    return going
