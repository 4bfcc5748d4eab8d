"""The report of a stored chat: against the room's chats before it, with inbox and plan."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.core.chat_plan import ChatPlan
from desktop.core.inquiry import given_to, inquiry_of
from desktop.core.measure import Measure
from desktop.core.origin import X_ORIGIN
from desktop.core.post import Author, Post
from desktop.core.usual import Change
from desktop.services.library import Library
from desktop.services.reports import Reports
from desktop.store.archive import Archive
from desktop.store.chat_plans import ChatPlans
from desktop.store.database import Database
from desktop.store.inbox import Inbox
from desktop.store.rooms import Rooms

FIRST = datetime(2026, 3, 3, 20, 0, tzinfo=UTC)
NOW = datetime(2026, 6, 1, tzinfo=UTC)
WEEK = timedelta(weeks=1)


class Chats:
    """A room with a chat every week: two questions, and as many answers to each as it is told of."""

    def __init__(self, folder: Path) -> None:
        self.database = Database(folder / "parley.db", clock=lambda: NOW)
        self.room = Rooms(self.database, clock=lambda: NOW).open("tidechat", X_ORIGIN, hosts=("inesholt",))
        self.library = Library(self.database, X_ORIGIN, clock=lambda: NOW, zone=UTC)
        self.reports = Reports(self.database, self.library)
        self._ids = 1000

    def hold(self, week: int, people: list[str]) -> None:
        starts = FIRST + week * WEEK
        posts = []
        for number in (1, 2):
            asked = starts + timedelta(minutes=2 + 12 * (number - 1))
            posts.append(self.post("inesholt", asked, f"Q{number}: What does the sea teach you? #tidechat"))
            for place, name in enumerate(people):
                at = asked + timedelta(minutes=1, seconds=20 * place)
                posts.append(self.post(name, at, f"A{number}: wave {place} of week {week}, {name} #tidechat"))
        Archive(self.database).add(self.room.id, posts, seen_by="")

    def post(self, name: str, at: datetime, text: str) -> Post:
        self._ids += 1
        return Post(str(self._ids), Author(name, name, name.title()), text, at)


@pytest.fixture
def chats(tmp_path: Path) -> Iterator[Chats]:
    made = Chats(tmp_path)
    with closing(made.database):
        yield made


def test_a_chat_is_held_against_those_before_it_and_new_people_against_all_that_is_there(
    chats: Chats,
) -> None:
    regulars = [f"person{place}" for place in range(10)]
    for week in range(6):
        chats.hold(week, [*regulars, f"guest{week}"])
    chats.hold(6, [*regulars, *(f"new{place}" for place in range(30))])
    chats.library.refresh(chats.room.id)
    newest, before, *_, first = chats.library.sittings(chats.room.id)

    found = chats.reports.report(chats.room.id, newest)
    assert found.earlier == 6
    assert found[Measure.NEW_PEOPLE].value == 30
    assert found[Measure.PEOPLE].change is Change.MORE
    assert found[Measure.NEW_PEOPLE].change is Change.MORE
    assert found[Measure.FIRST_ANSWER].change is Change.AS_USUAL
    assert found.since == FIRST + timedelta(minutes=2)

    assert chats.reports.report(chats.room.id, before)[Measure.NEW_PEOPLE].value == 1
    alone = chats.reports.report(chats.room.id, first)
    assert (alone.earlier, alone[Measure.NEW_PEOPLE].value, alone.since) == (0, None, None)


def test_inbox_aim_and_title_are_the_organisers(chats: Chats) -> None:
    chats.hold(0, ["bramoke", "ashavale", "miraengel"])
    lost = chats.post("bramoke", FIRST + timedelta(minutes=20), "Where do I find last week's notes?")
    Archive(chats.database).add(chats.room.id, [lost], seen_by="")
    Inbox(chats.database).put(chats.room.id, given_to(inquiry_of(lost, NOW), "Mira Engel"))
    plan = ChatPlan(
        "0b5f4c1e-0000-4000-8000-000000000001",
        "tidechat",
        FIRST.replace(tzinfo=None),
        "UTC",
        title="Tides",
        aim="Two stories for the spring issue",
        room_id=chats.room.id,
    )
    ChatPlans(chats.database).put(X_ORIGIN, plan)
    chats.library.refresh(chats.room.id)

    found = chats.reports.report(chats.room.id, chats.library.sitting(chats.room.id))
    assert (found.title, found.aim) == ("Tides", "Two stories for the spring issue")
    assert found.has_inbox
    assert found[Measure.HANDED_OVER].value == 1
