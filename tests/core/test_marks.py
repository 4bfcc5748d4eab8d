"""Marks say what is shown and what counts."""

from __future__ import annotations

from datetime import UTC, datetime

from desktop.core.marks import Mark, Marked, MarkKind
from desktop.core.pin import Pin

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


def test_a_muted_person_or_word_is_neither_shown_nor_counted() -> None:
    marked = Marked.of([Mark(MarkKind.MUTE_PERSON, "bram"), Mark(MarkKind.MUTE_WORD, "offer")])
    assert marked.mutes("Bram", "hello")
    assert marked.mutes("asha", "Special OFFERS!")
    assert not marked.mutes("asha", "They offered tea")
    assert not marked.mutes("asha", "hello")
    assert not marked.counts("1", "bram", "A1: yes")


def test_what_is_left_out_is_still_shown() -> None:
    marked = Marked.of([Mark(MarkKind.LEAVE_OUT, "1"), Mark(MarkKind.LEAVE_OUT_PERSON, "bram")])
    assert not marked.counts("1", "asha", "A1: yes")
    assert not marked.counts("2", "Bram", "A1: yes")
    assert not marked.mutes("bram", "A1: yes")
    assert marked.counts("2", "asha", "A1: yes")


def test_what_is_no_pin_any_more_is_no_pin() -> None:
    pin = Pin(2, NOON, text="Why?")
    marked = Marked.of(
        [
            Mark(MarkKind.PIN, "9", "{"),
            Mark(MarkKind.PIN, "8", "[1]"),
            Mark(MarkKind.PIN, "7", '[7, "2026-11-21T12:00:00", "", "", [0, 0, ""]]'),
            Mark(MarkKind.PIN, "2", pin.encode()),
        ]
    )
    assert marked.pins == (pin,)


def test_a_place_that_is_no_number_is_no_place() -> None:
    assert Marked.of([Mark(MarkKind.PLACE, "1", "three")]).place("1") is None


def test_the_inbox_knows_a_post_by_its_first_version_too() -> None:
    marked = Marked.of([Mark(MarkKind.INBOX, "1", "open"), Mark(MarkKind.WITHHELD, "1")])
    assert [marked.inbox("1"), marked.inbox("3", "1"), marked.inbox("3"), Marked().inbox("1")] == [
        *("open", "open", "", "")
    ]
    assert [marked.withholds("1"), marked.withholds("3", "1"), marked.withholds("3")] == [True, True, False]
