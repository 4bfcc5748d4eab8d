"""What a chat came to, against the room's earlier ones."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from desktop.core.figures import figures
from desktop.core.measure import TOLD, Measure
from desktop.core.report import FEWEST_POSTS, Brief, brief_of, report
from desktop.core.usual import Change
from desktop.core.wording import Kind, Tried, Worded
from tests.core.chat_posts import NOON, evening


def earlier(posts: int, weeks: int, people: int = 5) -> Brief:
    return Brief(NOON - timedelta(weeks=weeks), {Measure.POSTS: posts, Measure.PEOPLE: people})


def test_every_figure_of_a_report_says_how_it_is_counted() -> None:
    found = report(evening())
    for measure in Measure:
        assert found[measure].measure is measure
        assert TOLD[measure].how.endswith(".")


def test_what_was_asked_is_answered_handed_over_or_open_and_nothing_else() -> None:
    found = report(evening())
    parts = (Measure.ANSWERED, Measure.HANDED_OVER, Measure.OPEN)
    assert found[Measure.ASKED].value == sum(found[one].value or 0 for one in parts) == 1
    assert found[Measure.ANSWER_TIME].value == 4


def test_nothing_is_compared_with_two_chats() -> None:
    found = report(evening(), [earlier(100, 1), earlier(120, 2)])
    assert found.compared == ()
    assert found.earlier == 2


def test_three_chats_make_something_usual_and_chance_is_no_news() -> None:
    found = report(evening(), [earlier(15, 1), earlier(12, 2), earlier(20, 3)])
    assert found[Measure.POSTS].change is Change.AS_USUAL
    assert found.unusual == ()


def test_far_fewer_posts_than_usual_are_news() -> None:
    found = report(evening(), [earlier(300 + week, week) for week in range(1, 9)])
    assert [one.measure for one in found.unusual] == [Measure.POSTS]
    assert found[Measure.POSTS].change is Change.LESS


def test_later_chats_and_those_that_were_none_are_not_compared_with() -> None:
    tiny = [earlier(FEWEST_POSTS - 1, week) for week in range(1, 4)]
    later = [earlier(50, -week) for week in range(1, 4)]
    assert report(evening(), [*tiny, *later]).earlier == 0


def test_what_is_kept_of_a_chat_comes_back_and_names_nobody() -> None:
    brief = brief_of(NOON, figures(evening()))
    text = brief.encode()
    back = Brief.decode(text)
    assert back is not None
    assert (back.starts, back.tried) == (brief.starts, brief.tried)
    assert {one: back.values.get(one) for one in Measure} == dict(brief.values)
    assert not any(name in text for name in ("bram", "asha", "beans"))


def test_what_was_kept_by_another_version_or_is_broken_is_passed_over() -> None:
    for text in ("", "{}", "[]", '{"version": 99}', '{"version": 1, "starts": "never", "values": {}}'):
        assert Brief.decode(text) is None


def test_wording_is_compared_over_all_the_room_s_chats() -> None:
    short = tuple(Tried(Worded(5, Kind.OPEN, 1), 0.5) for _ in range(8))
    long = tuple(Tried(Worded(40, Kind.OPEN, 1), 0.1) for _ in range(8))
    found = report(evening(), [replace(earlier(50, 1), tried=(*short, *long))])
    assert found.lessons[0].is_sure
