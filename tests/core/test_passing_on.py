"""An invitation tells what its organiser chose and no more, and comes again as what was known of the chat."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from desktop.core.chat_plan import ChatPlan, Shared
from desktop.core.family import Style
from desktop.core.invitation import format_invitation, parse_invitation
from desktop.core.passing_on import Standing, from_now, invitation_of, next_time, plan_of, standing
from desktop.core.plan import Planned

PLAN = ChatPlan(
    uid="0c9a4a1e-52b1-4a0c-9d0b-0d2e7a5f3c11",
    hashtag="critlib",
    starts=datetime(2026, 11, 19, 10, 0),
    zone="America/Los_Angeles",
    rule="FREQ=WEEKLY;BYDAY=TH",
    aliases=("critlibchat",),
    hosts=("ines",),
    cohosts=("mira", "ines"),
    guests=("bram",),
    title="The autumn chat",
    topic="Stopping",
    aim="Leave with one thing to stop",
    welcome="Welcome, secretly",
    closing="Bye, secretly",
    links=("https://example.org/secret",),
    style=Style.QA,
    folder="somewhere secret",
    sequence=2,
)
NOW = datetime(2026, 11, 20, tzinfo=UTC)
QUESTIONS = (Planned(1, "What did you stop?", 5), Planned(2, "After the end", 60))


@pytest.mark.parametrize(
    ("shared", "told"),
    [
        (Shared.NOTHING, ()),
        (Shared.TOPICS, ("Stopping", "Leave")),
        (Shared.QUESTIONS, ("Stopping", "Leave", "What")),
    ],
)
def test_of_the_plan_it_tells_what_was_chosen(shared: Shared, told: tuple[str, ...]) -> None:
    link = format_invitation(invitation_of(replace(PLAN, shared=shared), QUESTIONS))
    assert tuple(word for word in ("Stopping", "Leave", "What") if word in link) == told
    assert "secret" not in link
    assert "After" not in link
    assert "ines&host=mira&guest" in link, "each once"


def test_who_takes_it_has_the_chat_as_it_was_planned() -> None:
    taken = plan_of(parse_invitation(format_invitation(invitation_of(PLAN))), zone="Asia/Kolkata")
    assert taken is not None
    assert taken == replace(
        PLAN, welcome="", closing="", links=(), folder="", organises=False, hosts=("ines", "mira"), cohosts=()
    )


def test_a_link_that_names_no_zone_and_no_chat_is_kept_by_the_readers_clock_and_once() -> None:
    by_hand = parse_invitation("parley:join?v=1&tag=CritLib&start=2026-11-26T18:00:00Z&minutes=2880")
    first, again = (plan_of(by_hand, zone="Europe/Berlin") for _ in range(2))
    assert first == again
    assert first is not None
    assert (first.starts, first.zone, first.is_slow) == (datetime(2026, 11, 26, 19), "Europe/Berlin", True)
    assert plan_of(replace(by_hand, plan=None), zone="UTC") is None


def test_what_an_invitation_is_to_who_knows_the_chat() -> None:
    taken = replace(PLAN, organises=False)
    moved = replace(taken, starts=taken.starts + timedelta(hours=1), sequence=3)
    for other, known, expected in (
        (taken, None, Standing.NEW),
        (taken, replace(taken, room_id=7, title="Another"), Standing.SAME),
        (moved, taken, Standing.CHANGED),
        (replace(moved, sequence=2), taken, Standing.CHANGED),
        (replace(taken, is_cancelled=True), taken, Standing.CHANGED),
        (taken, moved, Standing.OUTDATED),
        (moved, PLAN, Standing.OWN),
    ):
        assert standing(other, known, NOW) is expected


def test_a_chat_that_comes_again_is_told_at_its_next_time_also_in_summer() -> None:
    link = invitation_of(replace(PLAN, shared=Shared.QUESTIONS), QUESTIONS)
    coming = next_time(link, datetime(2027, 7, 5, tzinfo=UTC))
    assert coming is not None
    assert coming.start == datetime(2027, 7, 8, 17, tzinfo=UTC), "10:00 in Los Angeles"
    assert coming.questions[0].text == "What did you stop?"
    later = plan_of(from_now(link, datetime(2027, 7, 5, tzinfo=UTC)), zone="UTC")
    assert later is not None
    assert later.starts == datetime(2027, 7, 8, 10)
    assert standing(later, plan_of(link, zone="UTC"), datetime(2027, 7, 5, tzinfo=UTC)) is Standing.SAME
    once = replace(link, rule="")
    assert next_time(once, datetime(2027, 7, 5, tzinfo=UTC)) == once.plan
