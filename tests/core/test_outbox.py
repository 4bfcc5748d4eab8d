"""The arrows of the outbox (DESIGN.md, "The outbox")."""

from __future__ import annotations

from desktop.core.outbox import ARROWS, OPEN, State


def test_every_state_has_its_arrows() -> None:
    assert set(ARROWS) == set(State)


def test_only_evidence_or_a_person_leads_out_of_unknown() -> None:
    assert State.SENDING not in ARROWS[State.UNKNOWN]
    assert State.FAILED not in ARROWS[State.UNKNOWN]


def test_nothing_leads_back_from_what_is_settled_and_what_was_discarded_never_leaves_by_itself() -> None:
    assert {state for state in State if not ARROWS[state]} == {State.SETTLED}
    assert State.SENDING not in ARROWS[State.DISCARDED]
    assert set(State) - OPEN == {State.SETTLED, State.DISCARDED}


def test_what_was_sent_is_never_sent_again() -> None:
    reachable, waiting = set(), [State.SENT]
    while waiting:
        state = waiting.pop()
        reachable.add(state)
        waiting += [target for target in ARROWS[state] if target not in reachable]
    assert State.SENDING not in reachable
