"""A chat of the archive is played again in a window beside as it was, at any speed, and nothing of it is left."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.app import offer_replay, open_desk, practice_house
from desktop.archive_acts import acts
from desktop.core.draft import Draft
from desktop.core.entities import find_entities
from desktop.core.errors import BadInput
from desktop.core.marks import NOTHING_MARKED, Mark, Marked, MarkKind
from desktop.core.origin import X_ORIGIN
from desktop.core.post import Author, Picture, Post, Quote
from desktop.core.room import Room
from desktop.core.sitting import Sitting
from desktop.desk import Desk
from desktop.practice.server import PracticeServer
from desktop.recording import Recording
from desktop.replaying import Replay, ReplayBeside, Replaying, read
from desktop.store.paths import Paths
from desktop.store.replay_home import take_replay_home
from desktop.store.settings import UNDO_SECONDS
from desktop.ui.archive.acts import ArchivedChat
from desktop.ui.replay_bar import ReplayBar
from desktop.ui.theme import Mode, Theme
from tests.ui.room_in_memory import named

BEGINS = datetime(2015, 3, 11, 1, 0, tzinfo=UTC)
ROOM = Room("gardenchat", X_ORIGIN, aliases=("gardeners",), hosts=("ines_holt",), topic="Seeds")
INES = Author("14000001", "ines_holt", "Ines Holt")
BRAM = Author("14000002", "bram_oke", "Bram Oke", "https://pbs.twimg.com/profile_images/1/bram.jpg")
ASHA = Author("14000003", "asha_vale", "Asha Vale")


def snowflake(at: datetime, number: int = 0) -> str:
    return str(((int(at.timestamp() * 1000) - 1288834974657) << 22) + number)


def post(author: Author, text: str, second: float, **more: object) -> Post:
    at = BEGINS + timedelta(seconds=second)
    given = {"id": snowflake(at), "entities": find_entities(text), **more}
    return Post(author=author, text=text, created_at=at, **given)  # type: ignore[arg-type]


Q1 = post(INES, "Q1: Which seeds do you share? #gardenchat", 0)
A1 = post(BRAM, "A1: Beans & peas <3 see https://t.co/abc #gardenchat", 30, reply_to=Q1.id)
POSTS = (
    Q1,
    A1,
    post(ASHA, "RT @bram_oke: A1: Beans & peas <3 see https://t.co/abc #gardenchat", 40, repost_of=A1.id),
    post(
        ASHA,
        "without any hashtag, and with a picture https://t.co/pic",
        41,
        id="row-4",
        pictures=(Picture("A bean", "https://pbs.twimg.com/media/1.jpg"),),
    ),
    post(
        BRAM,
        "A1: As I said https://t.co/q #gardenchat",
        50,
        quote_of="12345",
        quote=Quote("12345", ASHA, "Beans first"),
    ),
    post(INES, "That is all for today. Thank you! #gardenchat", 600),
    post(ASHA, "A1: Late, but peas. #gardenchat", 4 * 3600),
)


@pytest.fixture
def own() -> Iterator[ExitStack]:
    with ExitStack() as stack:
        yield stack


class Begin:
    def __init__(self, own: ExitStack, qapp: QApplication, home: Path) -> None:
        self._own, self._paths = own, Paths(home)
        self._theme = Theme(Mode.LIGHT, parent=qapp)
        self._paths.ensure()

    def __call__(self, speed: float, marked: Marked = NOTHING_MARKED) -> Replaying:
        home = take_replay_home(self._own, self._paths)
        return Replaying(self._own, self._theme, Replay.of(Recording(ROOM, POSTS), marked), home, speed=speed)


@pytest.fixture
def begin(own: ExitStack, qapp: QApplication, parley_home: Path) -> Begin:
    return Begin(own, qapp, parley_home)


def there(run: Replaying) -> dict[str, Post]:
    session = run.desk.session
    assert session is not None
    assert session.account is not None
    archive = run.desk.house.archive
    return {one.id: one for one in archive.page(session.room.id, seen_by=session.account.id, limit=5000)}


def test_every_post_is_there_as_it_was_and_answers_along_stay_there(
    qtbot: QtBot, begin: Begin, own: ExitStack
) -> None:
    run = begin(1000.0)
    qtbot.waitUntil(lambda: len(there(run)) == len(POSTS), timeout=20_000)
    found = there(run)
    assert {one.id for one in POSTS if one.id.isdigit()} < set(found)
    for one in POSTS:
        same = found.get(one.id) or next(other for other in found.values() if other.text == one.text)
        assert (same.text, same.created_at, same.author.id, same.author.username) == (
            one.text,
            one.created_at,
            one.author.id,
            one.author.username,
        )
        assert same.entities == one.entities
        assert (same.reply_to, same.repost_of, same.quote_of) == (one.reply_to, one.repost_of, one.quote_of)
        assert [picture.alt_text for picture in same.pictures] == [one.alt_text for one in one.pictures]
    assert not any(
        "pbs.twimg.com" in one.author.avatar_url + "".join(p.url for p in one.pictures)
        for one in found.values()
    )
    session = run.desk.session
    assert session is not None
    assert session.account is not None
    assert session.account.username == "visitor"
    run.desk.house.settings.set(UNDO_SECONDS, 0.0)
    session.outgoing.post(Draft("A1: I share carrots. #gardenchat"))
    qtbot.waitUntil(lambda: len(there(run)) == len(POSTS) + 1, timeout=20_000)
    qtbot.waitUntil(lambda: run.is_over)
    home = run.desk.house.paths.home
    own.close()
    assert not home.exists()


def test_it_stands_and_goes_as_it_is_told_and_skips_what_was_quiet(qtbot: QtBot, begin: Begin) -> None:
    run = begin(1.0)
    bar = run.bar
    named(bar, QPushButton, "Pause").click()
    stands = run.clock()
    assert run.clock.stands
    assert named(bar, QPushButton, "Slower").isEnabled() is False
    for _ in range(7):
        named(bar, QPushButton, "Faster").click()
    assert (run.clock.speed, run.clock.stands) == (1000.0, False)
    assert run.clock() >= stands
    qtbot.waitUntil(lambda: run.clock() > POSTS[-1].created_at - timedelta(minutes=1), timeout=20_000)
    qtbot.waitUntil(lambda: len(there(run)) == len(POSTS), timeout=20_000)
    qtbot.waitUntil(lambda: named(bar, QPushButton, "Faster").isHidden())
    assert run.clock.speed == 1.0


def test_what_a_person_decided_about_the_posts_holds_and_pins_do_not(qtbot: QtBot, begin: Begin) -> None:
    marks = [
        Mark(MarkKind.MUTE_PERSON, "bram_oke"),
        Mark(MarkKind.NOTE, A1.id, "Ask about this"),
        Mark(MarkKind.PIN, "1", "{}"),
    ]
    run = begin(1000.0, Marked.of(marks))
    session = run.desk.session
    assert session is not None
    marked = session.marked()
    assert marked.note(A1.id) == "Ask about this"
    assert marked.has(MarkKind.MUTE_PERSON, "bram_oke")
    assert not marked.keys(MarkKind.PIN)
    assert (session.room.hosts, session.room.aliases) == (("ines_holt",), ("gardeners",))


@pytest.fixture
def desk(own: ExitStack, qapp: QApplication, parley_home: Path) -> Desk:
    server = own.enter_context(PracticeServer(autoplay=False))
    return open_desk(own, practice_house(Paths(parley_home), server), Theme(Mode.LIGHT, parent=qapp))


def test_a_chat_of_the_archive_opens_beside_once_and_again_after_its_window_is_closed(
    qtbot: QtBot, own: ExitStack, desk: Desk
) -> None:
    house = desk.house
    room = house.join("gardenchat", hosts=("ines_holt",))
    house.archive.add(room.id, POSTS, seen_by="")
    chat = Sitting(BEGINS, BEGINS + timedelta(minutes=10), POSTS[-1].created_at)
    beside = ReplayBeside(own, desk.theme, desk)
    for _ in range(2):
        beside.open(room.id, chat, speed=2.0)
        qtbot.waitUntil(lambda: beside._open is not None, timeout=20_000)
        run = beside._open
        assert run is not None
        assert [one.text for one in run.recording.posts] == [one.text for one in POSTS]
        assert run.clock.speed == 2.0
        assert run.desk.house.paths.home.parent == house.paths.home
        beside.open(room.id, chat)
        assert "Close its window first." in " ".join(
            one.text() for one in desk.window.findChildren(QLabel) if one.text()
        )
        named(run.bar, QPushButton, "End").click()
        qtbot.waitUntil(lambda: beside._open is None, timeout=20_000)
    assert not house.paths.replay.exists()
    assert {one.id for one in house.archive.page(room.id, seen_by="")} == {one.id for one in POSTS}


def test_the_archive_offers_it_for_each_chat(
    qtbot: QtBot, qapp: QApplication, own: ExitStack, desk: Desk
) -> None:
    room = desk.house.join("gardenchat")
    desk.house.archive.add(room.id, POSTS, seen_by="")
    offer_replay(own, desk.theme, desk)
    (act,) = [one for one in acts(desk.archiving).chat if one.id == "replay"]
    act.run(ArchivedChat(room, Sitting(BEGINS, BEGINS + timedelta(minutes=10), POSTS[-1].created_at)))

    def bars() -> list[ReplayBar]:
        return [bar for window in qapp.topLevelWidgets() for bar in window.findChildren(ReplayBar)]

    qtbot.waitUntil(lambda: any(bar.isVisible() for bar in bars()), timeout=20_000)
    named(next(bar for bar in bars() if bar.isVisible()), QPushButton, "End").click()
    qtbot.waitUntil(lambda: not desk.house.paths.replay.exists(), timeout=20_000)


def test_a_chat_of_which_nothing_is_left_is_said_to_be_empty(
    qtbot: QtBot, own: ExitStack, desk: Desk
) -> None:
    room = desk.house.join("gardenchat")
    with pytest.raises(BadInput):
        read(desk.house.database, desk.house.place.origin, room.id, Sitting(BEGINS, BEGINS, BEGINS))
