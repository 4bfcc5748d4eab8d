"""Verdicts as they stood when they were looked at, at the same cost however many there are."""

from __future__ import annotations

from desktop.core.ledger import Ledger
from desktop.core.verdict import Kind, Verdict

ASKS, ANSWERS = Verdict(Kind.QUESTION, (1,)), Verdict(Kind.ANSWER, (1,))


def test_a_view_stays_what_it_was_and_a_later_one_says_what_is_new() -> None:
    ledger = Ledger()
    empty = ledger.seen()
    ledger.put("1", ASKS)
    first = ledger.seen()
    ledger.put("2", ANSWERS)
    second = ledger.seen()
    assert (dict(empty), dict(first)) == ({}, {"1": ASKS})
    assert second == {"1": ASKS, "2": ANSWERS}
    assert ("2" in first, first.get("2"), second["2"]) == (False, None, ANSWERS)
    assert (second.since(first), second.since(empty), first.since(first)) == (["2"], ["1", "2"], [])


def test_only_an_earlier_view_of_the_same_chat_is_followed() -> None:
    one, other = Ledger(), Ledger()
    one.put("1", ASKS)
    other.put("1", ASKS)
    assert one.seen().since(other.seen()) is None
    assert one.seen().since({}) is None
    before = one.seen()
    one.put("2", ANSWERS)
    assert before.since(one.seen()) is None


def test_what_is_let_go_is_gone_and_the_rest_stays() -> None:
    ledger = Ledger()
    for number in range(10):
        ledger.put(str(number), ANSWERS)
    view = ledger.seen()
    ledger.let_go(8)
    ledger.put("10", ASKS)
    assert list(view) == ["8", "9"]
    assert list(ledger.seen()) == ["8", "9", "10"]
    assert ledger.seen().since(view) == ["10"]
    assert ledger.end == 11
