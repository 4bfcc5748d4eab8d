"""Rows: posts and entries as one account sees them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from desktop.core.account import Account
from desktop.core.entities import find_entities
from desktop.core.marks import NOTHING_MARKED, Mark, Marked, MarkKind
from desktop.core.origin import X_ORIGIN
from desktop.core.outbox import Entry, Kind, State
from desktop.core.post import Author, Picture, Post
from desktop.core.question import Questions
from desktop.core.room import Room
from desktop.core.timeline import Role, decorated, entry_row, post_row

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
ROOM = Room("gardenchat", X_ORIGIN, hosts=("host",), guests=("guest",))
ME = Account("7", "me", "Me", X_ORIGIN)
NOTHING_ASKED = Questions()


def row_of(username: str, text: str = "A1: yes") -> tuple[Role, bool, bool]:
    author_id = ME.id if username == "me" else username
    row = post_row(Post("1", Author(author_id, username, username), text, NOON), ROOM, ME)
    return row.role, row.mine, row.is_question


def test_a_row_knows_who_speaks() -> None:
    assert row_of("Host") == (Role.HOST, False, False)
    assert row_of("guest") == (Role.GUEST, False, False)
    assert row_of("me") == (Role.SELF, True, False)
    assert row_of("ada") == (Role.NONE, False, False)


def test_only_a_hosts_q_is_a_question() -> None:
    assert row_of("host", "Q1: Why?")[2]
    assert not row_of("ada", "Q1: because")[2]


def test_a_row_says_that_it_came_without_the_rooms_hashtag() -> None:
    def came(text: str, reply_to: str = "", repost_of: str = "") -> bool:
        ada = Author("ada", "ada", "Ada")
        post = Post("2", ada, text, NOON, find_entities(text), reply_to=reply_to, repost_of=repost_of)
        return post_row(post, replace(ROOM, aliases=("Pflanzen",)), ME).without_hashtag

    assert came("A1: here, too", reply_to="1")
    assert came("what do you say, @me? #otherchat")
    assert not came("A1: here, too #GardenChat", reply_to="1")
    assert not came("A1: hier #pflanzen", reply_to="1")
    assert came("A1: #gardenchats is another", reply_to="1")
    assert not came("RT @me: yes", reply_to="1", repost_of="3")


def test_an_entry_stands_after_the_posts_of_its_second_and_shows_its_tags() -> None:
    entry = Entry(3, 1, X_ORIGIN, ME.id, Kind.POST, "A1: mine #gardenchat", NOON)
    mine = entry_row(entry, ME)
    theirs = post_row(Post("99999", Author("a", "a", "A"), "hi", NOON), ROOM, ME)
    assert sorted([mine, theirs], key=lambda row: row.sort_key) == [theirs, mine]
    assert (mine.key, mine.pending, [entity.value for entity in mine.entities]) == (
        "outbox:3",
        State.QUEUED,
        ["gardenchat"],
    )


def test_a_new_voices_pictures_are_covered_until_the_person_lets_them_be_seen() -> None:
    asha = Author("asha", "Asha_Vale", "Asha Vale")
    post = Post("1", asha, "A1: look", NOON, pictures=(Picture("A door"),))
    row = post_row(post, ROOM, ME, new_voices={"1"})
    assert row.is_covered
    assert decorated(row, NOTHING_ASKED, NOTHING_MARKED) == row
    let_in = decorated(row, NOTHING_ASKED, Marked.of([Mark(MarkKind.UNCOVER_PERSON, "asha_vale")]))
    assert not let_in.is_covered
    assert decorated(let_in, NOTHING_ASKED, NOTHING_MARKED).is_covered
    hosts = replace(NOTHING_ASKED, hosts=("asha_vale",))
    assert not decorated(row, hosts, NOTHING_MARKED).is_covered
    assert not post_row(replace(post, pictures=()), ROOM, ME, new_voices={"1"}).is_covered
