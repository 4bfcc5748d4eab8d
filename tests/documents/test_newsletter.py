"""A newsletter quotes by permalink, says what was asked and how much it was answered, and holds no markup but ours."""

from __future__ import annotations

from dataclasses import replace

from desktop.core.proceedings import Proceedings
from desktop.core.recap import recap
from desktop.documents.newsletter import newsletter, shown_ids
from tests.documents.chats import edition, hostile_chat

CHOSEN = frozenset({"101", "109"})


def made(told: Proceedings | None = None, *, with_words: bool = False) -> str:
    told = told or hostile_chat()
    return newsletter(recap(told), CHOSEN, edition(told), with_words=with_words)


def test_each_chosen_quotation_is_its_permalink_under_its_author_s_name() -> None:
    text = made()
    assert "https://x.com/bram_oke/status/101)" in text
    assert "https://x.com/bram_oke/status/102)" not in text
    assert "alert" not in text
    assert "## What \\<b\\>grows\\</b\\> in shade?" in text


def test_with_their_words_a_quotation_is_what_they_wrote_and_nothing_of_it_is_markup() -> None:
    text = made(with_words=True)
    assert "> A1: \\<script\\>alert(1)\\</script\\> #gardenchat" in text
    assert "<script" not in text.replace("\\<", "")
    assert text.count("> — ") == len(CHOSEN)


def test_figures_are_those_of_the_recap() -> None:
    told = hostile_chat()
    found = recap(told)
    assert f"1 question, {found.posts} posts by {found.people} people." in made(told)
    chapter = found.chapters[0]
    assert f"\n{chapter.answers} answers by {chapter.people} people.\n" in made(told)


def test_what_may_not_leave_in_full_today_is_a_link_and_the_reason_stands_there() -> None:
    told = hostile_chat()
    cut = replace(edition(told), links_only=frozenset({"101", "100"}), reason="X lets so many leave.")
    text = newsletter(recap(told), CHOSEN, cut, with_words=True)
    assert "- https://x.com/i/status/101" in text or "- <https://x.com/i/status/101>" in text
    assert "script" not in text
    assert "## Question 1" in text
    assert "> X lets so many leave." in text


def test_only_posts_whose_words_stand_in_it_count_as_leaving() -> None:
    told = recap(hostile_chat())
    assert shown_ids(told, CHOSEN, with_words=False) == {"100"}
    assert shown_ids(told, CHOSEN, with_words=True) == {"100", *CHOSEN}


def test_where_posts_have_no_page_their_words_stand_alone() -> None:
    told = hostile_chat()
    text = newsletter(recap(told), CHOSEN, replace(edition(told), site=None), with_words=False)
    assert "](http" not in text
    assert text.count("> — ") == len(CHOSEN)
