"""Search against a plain look at every post: the same posts, in the same order, however common the words are."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.core.archive_query import read_query
from desktop.core.origin import X_ORIGIN
from desktop.core.post import Author, Post
from desktop.store import search as searching
from desktop.store import spans
from desktop.store.archive import Archive
from desktop.store.database import Database
from desktop.store.rooms import Rooms
from desktop.store.search import Bounds, Search

BEGAN = datetime(2026, 3, 3, 20, tzinfo=UTC)
PEOPLE = [
    Author(str(n), name.split()[0].lower(), name)
    for n, name in enumerate(["Ines Holt", "Bram Oke", "Asha Vale"])
]
SIGNS = ['"', "*", "tide", "NEAR(", "AND", "-", "^", ":", "from:bram", "on:2026", "#tide"]
WORDS = ("tide", "low", "harbour", "wave", "salt", "rope", "gull")


class Sea:
    """Two rooms of a few hundred posts each, put in by turns and not in the order of their times."""

    def __init__(self, folder: Path) -> None:
        self.database = Database(folder / "parley.db", clock=lambda: BEGAN)
        self.archive, self.search = Archive(self.database), Search(self.database)
        rooms = Rooms(self.database, clock=lambda: BEGAN)
        self.rooms = [rooms.open(tag, X_ORIGIN).id for tag in ("tidechat", "ropechat")]
        self.said: list[tuple[int, Post]] = []
        chance = random.Random(8)
        for batch in range(12):
            room = self.rooms[batch % 2]
            posts = [self._post(chance, batch * 40 + place) for place in range(40)]
            self.archive.add(room, posts, seen_by="9")
            self.said += [(room, post) for post in posts]

    @staticmethod
    def _post(chance: random.Random, number: int) -> Post:
        said = " ".join(chance.choices(WORDS, weights=(40, 20, 10, 5, 3, 2, 1), k=4))
        tag = chance.choice(["#TideChat", "#tidechats", "tidechat"])
        at = BEGAN + timedelta(minutes=chance.randrange(3000))
        return Post(str(1000 + number), chance.choice(PEOPLE), f"{said} {tag}", at)

    def plainly(self, words: list[str], room: int | None = None, who: str = "") -> list[str]:
        """The ids of those that have all words, newest first."""
        found = [
            post
            for here, post in self.said
            if room in (None, here)
            and who in ("", post.author.username)
            and all(word in post.text.lower().replace("#", "").split() for word in words)
        ]
        return [post.id for post in sorted(found, key=lambda post: post.sort_key, reverse=True)]

    def found(
        self, typed: str, room: int | None = None, limit: int = 1000, before: Post | None = None
    ) -> list[str]:
        rooms = dict.fromkeys(self.rooms if room is None else [room], "9")
        key = None if before is None else before.sort_key
        return [
            post.id for _, post in self.search.find(read_query(typed), Bounds(rooms), limit=limit, before=key)
        ]


@pytest.fixture(scope="module")
def sea(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sea]:
    one = Sea(tmp_path_factory.mktemp("sea"))
    with closing(one.database):
        yield one


@pytest.fixture(params=["few words are rare", "no word is rare"], autouse=True)
def rarity(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, sea: Sea) -> Iterator[None]:
    """As in a small archive; and as in one of millions, where nothing is looked up whole and spans are many."""
    if request.param == "no word is rare":
        for name, value in {"FEW": 0, "SMALL": 0, "OFTEN": 0, "SPAN": 32, "_READ": 20}.items():
            monkeypatch.setattr(searching, name, value)
        monkeypatch.setattr(spans, "SPAN", 32)
        with sea.database.write() as connection:
            connection.execute("DELETE FROM spans")
        sea.search.prepare()
        yield
        with sea.database.write() as connection:
            connection.execute("DELETE FROM spans")
    else:
        yield


@pytest.mark.parametrize("words", [["tide"], ["gull"], ["low", "tide"], ["gull", "rope"], ["nowhere"]])
def test_the_newest_come_first_and_none_is_missing(sea: Sea, words: list[str]) -> None:
    wanted = sea.plainly(words)
    assert sea.found(" ".join(words)) == wanted
    assert sea.found(" ".join(words), limit=7) == wanted[:7]


def test_page_by_page_it_is_the_same(sea: Sea) -> None:
    found: list[str] = []
    by_id = {post.id: post for _, post in sea.said}
    while page := sea.found("tide", limit=23, before=by_id[found[-1]] if found else None):
        found += page
    assert found == sea.plainly(["tide"])


def test_a_room_a_person_a_beginning_and_a_phrase_narrow_it(sea: Sea) -> None:
    room = sea.rooms[1]
    assert sea.found("tide", room) == sea.plainly(["tide"], room)
    assert sea.found("from:Bram") == sea.plainly([], who="bram")
    assert sea.found("tide from:bram", room) == sea.plainly(["tide"], room, "bram")
    assert sea.found("from:nobody tide") == []
    assert sea.found("harb*") == sea.plainly(["harbour"])
    phrase = {post.id for _, post in sea.said if "low tide " in post.text}
    assert set(sea.found('"low tide"')) == phrase


def test_a_hashtag_is_no_word_and_no_longer_hashtag(sea: Sea) -> None:
    tagged = [post.id for _, post in sea.said if post.text.endswith("#TideChat")]
    assert sorted(sea.found("#tidechat")) == sorted(tagged)
    assert len(sea.found("#tidechat", limit=11)) == 11


def test_days_bound_it(sea: Sea) -> None:
    first, last = BEGAN + timedelta(hours=10), BEGAN + timedelta(hours=20)
    bounds = Bounds(dict.fromkeys(sea.rooms, "9"), first, last)
    found = [post for _, post in sea.search.find(read_query("tide"), bounds, limit=1000)]
    wanted = [one for one in sea.plainly(["tide"]) if first <= dict(_by_id(sea))[one].created_at < last]
    assert [post.id for post in found] == wanted


def test_another_account_sees_nothing_of_it(sea: Sea) -> None:
    bounds = Bounds(dict.fromkeys(sea.rooms, "8"))
    assert sea.search.find(read_query("tide"), bounds) == ()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(
    typed=st.text(max_size=40)
    | st.lists(st.sampled_from(['"', "*", "tide", "NEAR(", "AND", "-", "^", ":"])).map(" ".join)
)
def test_whatever_is_typed_is_no_error(sea: Sea, typed: str) -> None:
    sea.found(typed, limit=3)


def _by_id(sea: Sea) -> Iterator[tuple[str, Post]]:
    return ((post.id, post) for _, post in sea.said)
