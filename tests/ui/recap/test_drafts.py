"""Whatever is chosen of a real chat, its recap fits into posts, and a host who posts it asks nothing anew."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.core.account import Account
from desktop.core.fold import read_questions
from desktop.core.length import weighted_length
from desktop.core.origin import X_ORIGIN
from desktop.core.post import Author, Post
from desktop.core.proceedings import proceedings
from desktop.core.recap import recap
from desktop.core.room import Room
from desktop.core.split import MOST, split
from desktop.store.post_lines import PostLines
from desktop.ui.recap.drafts import post_draft, thread_draft

LIMIT = 280
NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    "name", ["critlib-2015-04-08", "ngsschat-2014-05-15", "nephjc-us-2016-10-19", "pstweetchat-2020-04-03"]
)
def test_a_recap_of_a_real_chat_fits_and_asks_nothing_anew(test_data: Path, name: str) -> None:
    tag = name.partition("-")[0]
    posts = list(PostLines(test_data / "chats" / f"{name}.jsonl"))
    told = recap(proceedings(posts, Room(tag, X_ORIGIN)))
    host = next(iter(told.hosts), Author("h", "ines", "Ines Holt"))
    room = Room(tag, X_ORIGIN, hosts=tuple(one.username for one in told.hosts))
    before, end = read_questions(posts, room), posts[-1].created_at
    every = frozenset(one.id for chapter in told.chapters for one in chapter.quotables)
    for chosen in (told.best, every, frozenset[str]()):
        thread = split(thread_draft(told, chosen, None, LIMIT), tag).texts
        (alone,) = split(post_draft(told, chosen, None, LIMIT), tag).texts
        assert 1 <= len(thread) <= MOST
        assert all(weighted_length(text) <= LIMIT for text in (*thread, alone))
        said = [
            Post(str(10**19 + at), host, text, end + timedelta(minutes=1 + at))
            for at, text in enumerate((*thread, alone))
        ]
        after = read_questions([*posts, *said], room)
        assert (after.is_over, after.current_number) == (before.is_over, before.current_number)
        assert [one.whole for one in after.by_number] == [one.whole for one in before.by_number]


def test_who_leads_thanks_everybody_and_whoever_does_not_thanks_who_led() -> None:
    start = Post("1", Author("u", "ines", "Ines Holt"), "Q1: What grows? #gardenchat", NOON)
    room = Room("gardenchat", X_ORIGIN, hosts=("ines",))
    said_so = [start, replace(start, id="2", text="Q2: And slugs? #gardenchat")]
    told = recap(proceedings(said_so, room), topic="Shade")
    mine = Account("u", "ines", "Ines Holt", X_ORIGIN, frozenset())
    theirs = Account("m", "mira", "Mira Engel", X_ORIGIN, frozenset())
    said = "Our chat about “Shade” in short: 2 questions, 2 posts by 1 person."
    assert post_draft(told, (), mine, LIMIT).body == f"{said} Thank you all!"
    assert post_draft(told, (), theirs, LIMIT).body == f"{said} Thank you, @ines!"
