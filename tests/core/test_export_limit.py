"""What leaves in full: what matters most, as far as the day's number goes, and what is one's own always."""

from __future__ import annotations

from dataclasses import replace

from desktop.core.export_limit import NO_LIMIT, ration
from desktop.core.marks import Mark, Marked, MarkKind
from desktop.core.post import Quote
from tests.core.test_proceedings import CHAT, of, post

ALL = {one.id for one in CHAT}
"""Two questions (1001, 1005), a guest's post (1002), hosts', others'; nothing is kept."""


def test_questions_guests_and_kept_posts_leave_first_then_as_it_was_said() -> None:
    marked = Marked.of([Mark(MarkKind.KEEP, "1007")])
    found = ration(of(CHAT), marked, limited=ALL, most=6)
    assert found.counted == ("1001", "1005", "1002", "1007", "1000", "1003")
    assert found.beyond == {"1004", "1006"}
    assert (found.allows("1007"), found.allows("1004")) == (True, False)
    assert "2 posts stand here as links" in found.why


def test_what_is_not_from_the_network_or_left_today_costs_nothing() -> None:
    found = ration(of(CHAT), limited=ALL - {"1003", "1004"}, left_today={"1000", "1001"}, most=4)
    assert found.counted == ("1005", "1002")
    assert found.beyond == {"1006", "1007"}


def test_reposts_come_last_and_what_is_not_shown_is_not_counted() -> None:
    told = of((*CHAT, post(8, "asha_vale", "RT @mira_engel: A2: Beer", repost_of="1007")))
    assert ration(told, limited={*ALL, "1008"}, most=8).beyond == {"1008"}
    assert ration(told, limited={*ALL, "1008"}, wanted={"1006", "1007"}, most=1).counted == ("1006",)


def test_what_is_quoted_from_outside_leaves_in_full_too_and_counts() -> None:
    quoting = replace(CHAT[3], quote=Quote("77", CHAT[3].author, "From elsewhere"))
    inside = replace(CHAT[4], quote=Quote("1002", CHAT[2].author, CHAT[2].text))
    told = of((*CHAT[:3], quoting, inside, *CHAT[5:]))
    assert ration(told, limited=ALL).counted[-1] == "77"
    assert ration(told, limited=ALL, most=8).beyond == {"77"}
    assert ration(told, limited=ALL - {"1003"}).counted.count("77") == 0
    assert ration(told, limited=ALL, wanted=ALL).counted.count("77") == 0


def test_a_file_that_a_person_has_is_not_limited() -> None:
    assert (NO_LIMIT.allows("1"), NO_LIMIT.why, NO_LIMIT.counted) == (True, "", ())
