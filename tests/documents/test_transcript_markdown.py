"""Markdown in which only our own signs mean something."""

from __future__ import annotations

from desktop.core.names import Naming
from desktop.core.transcript import transcript
from desktop.documents.transcript_markdown import transcript_markdown
from tests.documents.chats import edition, hostile_chat

CHAT = hostile_chat()
MADE = transcript_markdown(transcript(CHAT), edition(CHAT))


def test_what_people_wrote_opens_no_title_list_table_code_link_or_element() -> None:
    body = MADE.partition("## Q1")[2]
    for line in body.splitlines():
        words = line.strip()
        assert not words.startswith(("- no", "1. none", "| a", "```", "# no")), line
    assert "\\<script\\>alert(1)\\</script\\>" in MADE
    assert "\\[x\\](javascript:alert(1)) !\\[y\\](" in MADE
    assert "\\&lt;b\\&gt; stays \\&amp; stays" in MADE
    assert "](javascript" not in MADE.replace("\\](javascript", "")


def test_signs_that_turn_the_line_around_end_with_their_post() -> None:
    assert "\u2068A1: \u202eegassem desrever a\u2066 #gardenchat\u2069" in MADE


def test_it_begins_with_the_chat_and_its_figures() -> None:
    assert MADE.splitlines()[:5:2] == [
        "# Gardens & \\<shade\\>",
        "Transcript of \\#gardenchat. Saturday, 21 November 2026, 12:00 to 12:42 (UTC).",
        "1 question, 11 answers, 3 people, 13 posts, 3 reposts.",
    ]
    assert "## Q1. What \\<b\\>grows\\</b\\> in shade?" in MADE


def test_hidden_names_stand_nowhere() -> None:
    made = transcript_markdown(transcript(CHAT), edition(CHAT, Naming.NUMBERS))
    assert not [word for word in ("ines_holt", "mira", "Ines Holt", "x.com") if word in made]


def test_where_only_the_link_may_leave_it_stands_alone() -> None:
    made = transcript_markdown(transcript(CHAT), edition(CHAT, links_only=("151",)))
    assert "- <https://x.com/i/status/151>" in made
    assert "moss" not in made
