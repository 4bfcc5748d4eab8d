"""What a filter lets through."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from desktop.core.filter import NO_FILTER, Filter, What, passes
from desktop.core.label import read_label
from desktop.core.outbox import State
from desktop.core.post import Author
from desktop.core.timeline import Role, Row
from desktop.core.verdict import Kind, Reason, Verdict

AT = datetime(2026, 11, 21, 20, tzinfo=UTC)


def row(text: str = "The door.", **more: object) -> Row:
    made = Row("1", Author("u-asha", "asha", "Asha Vale"), text, AT, label=read_label(text))
    return replace(made, **more)  # type: ignore[arg-type]


def seen(one: Row, chosen: Filter = NO_FILTER, own: tuple[str, ...] = ()) -> bool:
    return passes(one, chosen, own)


def test_what_is_muted_is_not_seen_but_for_one_s_own_words() -> None:
    assert seen(row())
    assert not seen(row(is_muted=True))
    assert seen(row(is_muted=True, mine=True))


def test_what_is_on_its_way_is_always_seen() -> None:
    one = row(pending=State.QUEUED, mine=True)
    assert seen(one, Filter(What.FOR_ME, hosts_and_guests=True, unlabelled=True))


def test_this_question_is_what_asks_or_answers_it_for_certain_or_probably() -> None:
    third = Filter(What.QUESTION, 3)
    assert seen(row("A3: The door."), third)
    assert seen(row(verdict=Verdict(Kind.ANSWER, (2, 3))), third)
    assert seen(row(verdict=Verdict(probable=3, reason=Reason.TIME)), third)
    assert not seen(row("A2: The door."), third)
    assert not seen(row(), third)
    assert not seen(row(), Filter(What.QUESTION))


def test_for_me_is_who_names_me_or_replies_to_my_posts() -> None:
    mine = Filter(What.FOR_ME)
    assert seen(row(names_me=True), mine)
    assert seen(row(reply_to="77"), mine, own=("77",))
    assert not seen(row(reply_to="78"), mine, own=("77",))
    assert not seen(row(names_me=True, mine=True), mine)


def test_further_filters_have_to_fit_as_well() -> None:
    assert [seen(row(role=role), Filter(hosts_and_guests=True)) for role in Role] == [
        True,
        True,
        False,
        False,
    ]
    assert seen(row(probably_host=True), Filter(hosts_and_guests=True))
    assert not seen(row(names_me=True), Filter(What.FOR_ME, hosts_and_guests=True))


def test_a_guess_is_no_label() -> None:
    bare = Filter(unlabelled=True)
    assert seen(row(verdict=Verdict(probable=3, reason=Reason.TIME)), bare)
    assert not seen(row("A3: The door."), bare)


def test_what_came_without_the_hashtag_can_be_looked_at_alone() -> None:
    outside = Filter(without_hashtag=True)
    assert outside.is_on
    assert seen(row(without_hashtag=True), outside)
    assert not seen(row(), outside)


def test_reposts_can_be_hidden() -> None:
    assert seen(row(is_repost=True))
    assert not seen(row(is_repost=True), Filter(hide_reposts=True))


def test_a_filter_says_whether_it_is_on() -> None:
    assert not NO_FILTER.is_on
    assert Filter(What.FOR_ME).is_on
    assert Filter(hide_reposts=True).further
