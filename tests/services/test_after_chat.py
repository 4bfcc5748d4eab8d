"""What is told of the newest chat is all of it, and nothing of the chats before."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from desktop.core.capabilities import X
from desktop.core.marks import NOTHING_MARKED
from desktop.core.post import Author, Post
from desktop.core.proceedings import proceedings
from desktop.services.after_chat import AfterChat, after_latest
from desktop.store.exports import Exports
from tests.services.conftest import Kit

HOST, ASHA = Author("h", "ines", "Ines Holt"), Author("a", "asha", "Asha Vale")


def test_a_chat_of_more_than_a_page_is_told_whole_and_last_week_s_is_not(kit: Kit) -> None:
    start = kit.clock()
    week, tag = timedelta(days=7), kit.room.hashtag
    posts = [Post("1", HOST, f"Q1: What was last week? #{tag}", start - week)]
    posts.append(Post("2", HOST, f"Q1: What grows in shade? #{tag}", start))
    posts += [
        Post(str(10 + at), ASHA, f"A1: Thing {at} #{tag}", start + timedelta(seconds=at))
        for at in range(1200)
    ]
    kit.archive.add(kit.room.id, posts, seen_by=kit.account.id)
    room = kit.rooms.add_host(kit.room.id, "ines")
    after = after_latest(
        kit.archive,
        Exports(kit.database, clock=kit.clock),
        room,
        kit.account,
        X,
        NOTHING_MARKED,
        start - timedelta(minutes=10),
    )
    told = after.recap()
    assert (told.posts, told.people, told.chapters[0].answers) == (1201, 2, 1200)
    assert [one.text for one in told.chapters] == ["What grows in shade?"]


def test_where_nobody_is_signed_in_there_is_nothing_to_tell(kit: Kit) -> None:
    after = after_latest(
        kit.archive, Exports(kit.database, clock=kit.clock), kit.room, None, X, NOTHING_MARKED, kit.clock()
    )
    assert after.recap().posts == 0
    assert after.hour().answers == ()


def test_what_a_newsletter_shows_in_full_counts_once_it_leaves(kit: Kit, tmp_path: Path) -> None:
    start, tag = kit.clock(), kit.room.hashtag
    posts = [
        Post("2", HOST, f"Q1: What grows in shade? #{tag}", start),
        Post("3", ASHA, f"A1: Ferns #{tag}", start + timedelta(minutes=1)),
    ]
    kit.archive.add(kit.room.id, posts, seen_by=kit.account.id)
    room, exports = kit.rooms.add_host(kit.room.id, "ines"), Exports(kit.database, clock=kit.clock)
    after = after_latest(kit.archive, exports, room, kit.account, X, NOTHING_MARKED, start)
    told = after.recap()
    made = after.newsletter(told, {"3"}, with_words=False)
    assert exports.left_today(room.origin) == frozenset()
    after.save(made, tmp_path / made.name)
    assert "status/3)" in (tmp_path / made.name).read_text(encoding="utf-8")
    assert exports.left_today(room.origin) == {"2"}
    after.leaves(after.newsletter(told, {"3"}, with_words=True))
    assert exports.left_today(room.origin) == {"2", "3"}


def test_an_older_chat_is_not_said_to_be_about_what_its_room_is_about_now(kit: Kit) -> None:
    room = replace(kit.room, topic="Doors")
    for title, is_latest, topic in (("", True, "Doors"), ("", False, ""), ("Shelves", False, "Shelves")):
        told = AfterChat(
            room, None, X, lambda _: proceedings((), room), title=title, is_latest=is_latest
        ).recap()
        assert told.topic == topic
