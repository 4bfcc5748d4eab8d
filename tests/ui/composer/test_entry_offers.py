"""What is offered for a post that waits is what the outbox allows, with what matters most in sight."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.core.origin import X_ORIGIN
from desktop.core.outbox import ARROWS, Entry, Kind, State
from desktop.ui.actions import BY_ID
from desktop.ui.composer.entry_offers import MOST_IN_ROW, Offers, offers
from tests.ui.room_in_memory import NOW

LEADS_TO = {
    "entry.undo": State.DISCARDED,
    "entry.cancel": State.DISCARDED,
    "entry.discard": State.DISCARDED,
    "entry.edit": State.DISCARDED,
    "entry.out": State.SENT,
    "entry.retry": State.QUEUED,
    "entry.not-out": State.QUEUED,
    "entry.browser": State.PARKED,
}
SOON = NOW + timedelta(seconds=4)
POST = Entry(3, 1, X_ORIGIN, "me", Kind.POST, "A3: words #critlib", NOW)
HELD = replace(POST, not_before=SOON)
TIMED = replace(POST, timed_for=NOW + timedelta(hours=1))
WAITS = [
    *(replace(POST, state=state) for state in State),
    HELD,
    TIMED,
    replace(POST, not_before=SOON, attempts=2, reason="Offline"),
    replace(POST, not_before=SOON, attempts=2, reason="DailyLimit"),
    replace(POST, state=State.FAILED, reason="Duplicate"),
    replace(POST, state=State.FAILED, reason="ReplyRefused"),
    replace(POST, state=State.FAILED, kind=Kind.REPOST, text="", target_id="9"),
]


def offered(entry: Entry, *, browser: bool = True, mine: bool = True) -> Offers:
    return offers(entry, NOW, browser=browser, mine=mine)


@pytest.mark.parametrize("entry", WAITS, ids=lambda entry: f"{entry.state} {entry.reason}")
def test_only_what_the_outbox_allows_is_offered_and_each_thing_once(entry: Entry) -> None:
    can = offered(entry)
    everything = (*can.in_row, *can.in_menu)
    assert set(everything) <= set(BY_ID)
    assert len(set(everything)) == len(everything)
    assert len(can.in_row) <= MOST_IN_ROW
    assert {LEADS_TO[one] for one in everything if one in LEADS_TO} <= ARROWS[entry.state]


@pytest.mark.parametrize("entry", WAITS, ids=lambda entry: f"{entry.state} {entry.reason}")
def test_a_text_can_be_copied_wherever_it_stands_and_put_away_wherever_it_may(entry: Entry) -> None:
    can = offered(entry)
    everything = {*can.in_row, *can.in_menu}
    open_post = entry.kind is Kind.POST and entry.state not in (State.SENT, State.SETTLED, State.DISCARDED)
    assert ("entry.copy" in everything) is open_post
    ends = {State.DISCARDED, State.SENT}
    away = {one for one in everything if LEADS_TO.get(one) in ends} - {"entry.edit", "entry.undo"}
    assert bool(away) is (State.DISCARDED in ARROWS[entry.state])


def test_what_has_not_left_is_undone_first_and_no_longer_once_it_was_tried() -> None:
    assert offered(HELD).in_row == ("entry.undo", "entry.now")
    assert "entry.undo" not in (*offered(replace(HELD, attempts=1)).in_row, *offered(TIMED).in_row)


def test_where_the_network_takes_it_in_the_browser_only_that_comes_first() -> None:
    refused = replace(POST, state=State.FAILED, reason="ReplyRefused")
    assert offered(refused).in_row[0] == "entry.browser"
    assert "entry.browser" not in offered(refused, browser=False).in_row


def test_what_it_repeats_is_shown_where_that_is_known_and_nothing_else_is_lost() -> None:
    refused = replace(POST, state=State.FAILED, reason="Duplicate")
    shows, blind = offers(refused, NOW, browser=True, mine=True, shows=True), offered(refused)
    assert shows.in_row == ("entry.show", "entry.discard")
    everything = {*shows.in_row, *shows.in_menu}
    assert everything == {"entry.show", *blind.in_row, *blind.in_menu} <= set(BY_ID)
    assert len(everything) == len((*shows.in_row, *shows.in_menu))


def test_what_another_account_wrote_is_not_taken_into_this_one_s_composer() -> None:
    for entry in WAITS:
        can = offered(entry, mine=False)
        assert not {"entry.edit", "entry.undo"} & {*can.in_row, *can.in_menu}
