"""The chips beside a name: certain or a guess, and what a person did with the post."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.core.account import Account
from desktop.core.origin import X_ORIGIN
from desktop.core.outbox import Entry
from desktop.core.outbox import Kind as OutboxKind
from desktop.core.timeline import Row, entry_row, post_row
from desktop.core.verdict import Kind, Reason, Verdict
from desktop.ui.stream.chips import ChipLook, chips_of
from desktop.ui.stream.spoken import row_name
from desktop.ui.theme import Colour
from tests.ui.room_in_memory import NOW
from tests.ui.stream_scene import ME, ROOM, post

pytestmark = pytest.mark.usefixtures("qapp")


def row(text: str = "", **more: object) -> Row:
    return replace(post_row(post(1, text), ROOM, ME), **more)  # type: ignore[arg-type]


def only(one: Row) -> ChipLook:
    (chip,) = chips_of(one)
    return chip


def test_a_guess_is_dashed_and_says_probably_and_why() -> None:
    chip = only(row("same here", verdict=Verdict(probable=3, reason=Reason.REPLY), letter="A"))
    assert (chip.words, chip.dashed) == ("probably A3", True)
    assert chip.tip == "Probably A3: it replies to a post about it"


def test_what_is_in_the_inbox_says_so_until_it_is_answered() -> None:
    said = [chips_of(row(inbox=state))[-1].words for state in ("open", "with", "escalated")]
    assert said == ["in the inbox", "in the inbox", "escalated"]
    assert "escalated" in row_name(row(inbox="escalated"), NOW)
    assert chips_of(row(inbox="answered")) == chips_of(row(inbox="of a newer Parley")) == chips_of(row())


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_has_words(reason: Reason) -> None:
    chip = only(row("same here", verdict=Verdict(probable=3, reason=reason), letter="A"))
    assert chip.tip.startswith("Probably A3: it") or chip.tip.startswith("Probably A3: the")


def test_a_label_fades_where_the_text_says_the_same() -> None:
    both = Verdict(Kind.ANSWER, (4, 5))
    assert only(row("A4/5: garlic", verdict=both, letter="A")).ground is None
    assert only(row("A4/5: garlic", verdict=both, letter="A")).words == "A4 A5"
    assert (
        only(row("A3: garlic", verdict=Verdict(Kind.ANSWER, (4,)), letter="A")).ground is Colour.ACCENT_SOFT
    )


def test_a_host_that_nobody_named_is_probably_one() -> None:
    chip = chips_of(row("Q1: why?", probably_host=True, is_question=True))[0]
    assert (chip.words, chip.dashed, chip.edge) == ("Probably host", True, Colour.HOST)
    assert "@ashap" in chip.tip


def test_what_came_without_the_hashtag_says_so_quietly_and_to_screen_readers() -> None:
    one = row("A3: garlic", without_hashtag=True)
    label, outside = chips_of(one)
    assert (label.words, outside.words, outside.ground) == ("A3", "without the hashtag", None)
    assert "does not see it" in outside.tip
    assert ", answer 3, without the hashtag: " in row_name(one, one.created_at)


def test_a_post_of_a_crowd_says_how_many_post_its_link() -> None:
    one = row("Look", crowd=4)
    assert only(one).words == "4 accounts, one link"
    assert ", 4 accounts, one link: " in row_name(one, one.created_at)


def test_what_a_person_did_stands_beside_the_label() -> None:
    words = [chip.words for chip in chips_of(row("A3: garlic", is_pinned=True, is_left_out=True))]
    assert words == ["A3", "pinned", "left out"]


def test_an_own_post_on_its_way_says_how_many_pictures_it_carries() -> None:
    account = Account("u-mira", "mira", "Mira Engel", X_ORIGIN)
    entry = Entry(3, 1, X_ORIGIN, account.id, OutboxKind.POST, "A3: Here.", NOW, attachments=(7, 8))
    row = entry_row(entry, account)
    assert [chip.words for chip in chips_of(row)][-2] == "2 pictures"
    assert " 2 pictures, " in row_name(row, NOW)


def test_a_hidden_reply_says_so_and_not_twice_that_it_does_not_count() -> None:
    chip = only(row("spam", is_left_out=True, is_hidden=True))
    assert (chip.words, chip.icon, chip.bold) == ("hidden", "eye-off", False)
    assert chip.tip == "You hid this reply for everybody; it counts nowhere."
