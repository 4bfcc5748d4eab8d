"""For machines: every distinct post is one line that alters nothing."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from desktop.core.errors import BadInput
from desktop.core.names import Naming
from desktop.core.transcript import transcript
from desktop.documents.transcript_lines import permalinks, transcript_lines
from tests.documents.chats import HOSTILE, edition, hostile_chat

CHAT = hostile_chat()


def lines(naming: Naming = Naming.SHOWN, *links_only: str) -> list[dict[str, Any]]:
    made = transcript_lines(transcript(CHAT), edition(CHAT, naming, links_only))
    return [json.loads(line) for line in made.splitlines()]


def test_each_post_is_one_line_with_what_it_is_reposts_too() -> None:
    found = lines()
    assert [line["id"] for line in found] == [
        "100",
        *(str(number) for number in range(101, 111)),
        "150",
        "151",
        "152",
    ]
    assert [line["text"] for line in found[1:11]] == [f"A1: {words} #gardenchat" for words in HOSTILE]
    question, answer, reply, repost = found[0], found[-2], found[-3], found[-1]
    assert (question["kind"], question["question"], question["role"]) == ("question", 1, "host")
    assert (answer["kind"], answer["question"], answer["reposts"], answer["repost_of"]) == (
        "answer",
        1,
        3,
        None,
    )
    assert (reply["kind"], reply["question"], reply["probable"], reply["in_reply_to"]) == (
        "other",
        None,
        1,
        "101",
    )
    assert (repost["kind"], repost["repost_of"]) == ("answer", "151")
    assert [line["is_repost"] for line in found] == [False] * 13 + [True]
    assert answer["created_at"] == "2026-11-21T12:41:00.000Z"


def test_hidden_names_leave_numbers_that_still_tell_who_replies_to_what() -> None:
    found = lines(Naming.NUMBERS)
    assert found[-3]["in_reply_to"] == found[1]["id"] == "2"
    assert found[-1]["repost_of"] == found[-2]["id"]
    assert {line["author_username"] for line in found} == {line["link"] for line in found} == {None}
    assert {line["author"] for line in found} == {"Person 1", "Person 2", "Person 3"}


def test_where_only_the_link_may_leave_the_line_has_no_words() -> None:
    line = next(line for line in lines(Naming.SHOWN, "151") if line["id"] == "151")
    assert (line["text"], line["author"], line["author_username"], line["pictures"]) == (None, None, None, [])
    assert line["link"] == "https://x.com/i/status/151"


def test_permalinks_stand_in_the_transcripts_order() -> None:
    made = permalinks(transcript(CHAT), edition(CHAT)).splitlines()
    assert made[:3] == [
        "https://x.com/ines_holt/status/100",
        "https://x.com/bram_oke/status/101",
        "https://x.com/mira_engel/status/150",
    ]
    assert len(made) == 13


def test_there_are_no_permalinks_for_hidden_names_or_posts_without_pages() -> None:
    with pytest.raises(BadInput, match="name who wrote"):
        permalinks(transcript(CHAT), edition(CHAT, Naming.INITIALS))
    with pytest.raises(BadInput, match="no pages"):
        permalinks(transcript(CHAT), replace(edition(CHAT), site=None))
