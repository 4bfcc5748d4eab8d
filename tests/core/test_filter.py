"""What a filter lets through."""

from __future__ import annotations

import pytest

from desktop.core.filter import NO_FILTER, Filter, What, by_number, by_traits, names
from desktop.core.head import (
    ALWAYS,
    FOR_ME,
    LED,
    MINE,
    MUTED,
    ON_ITS_WAY,
    OTHERS,
    PROBABLY_OTHER,
    REPOST,
    WITHOUT_HASHTAG,
    coded,
)


def seen(
    traits: int = 0,
    chosen: Filter = NO_FILTER,
    numbers: tuple[int, ...] = (),
    probable: int | None = None,
) -> bool:
    code = ALWAYS if traits & ON_ITS_WAY else coded(numbers, probable)
    table = by_number(chosen)
    if table is None or not by_traits(chosen)[traits]:
        return bool(by_traits(chosen)[traits])
    return names(numbers, probable, chosen) if code in (OTHERS, PROBABLY_OTHER) else bool(table[code])


def test_what_is_muted_is_not_seen_but_for_one_s_own_words() -> None:
    assert seen()
    assert not seen(MUTED)
    assert seen(MUTED | MINE)


def test_what_is_on_its_way_is_always_seen() -> None:
    for chosen in (Filter(What.FOR_ME, hosts_and_guests=True, unlabelled=True), Filter(What.QUESTION, 3)):
        assert seen(MINE | ON_ITS_WAY, chosen)


def test_this_question_is_what_asks_or_answers_it_for_certain_or_probably() -> None:
    third = Filter(What.QUESTION, 3)
    assert seen(0, third, (3,))
    assert seen(0, third, (2, 3))
    assert seen(0, third, (), 3)
    assert not seen(0, third, (2,))
    assert not seen(0, third, (2, 4))
    assert not seen(0, third, (), 4)
    assert not seen(0, third)
    assert not seen(0, Filter(What.QUESTION))


def test_numbers_beyond_all_codes_are_found_as_well() -> None:
    far = Filter(What.QUESTION, 180)
    assert seen(0, far, (180,))
    assert seen(0, far, (), 180)
    assert not seen(0, far, (181,))
    assert not seen(0, far, (), 181)


def test_for_me_and_further_filters_have_to_fit_all() -> None:
    assert seen(FOR_ME, Filter(What.FOR_ME))
    assert not seen(0, Filter(What.FOR_ME))
    assert seen(LED, Filter(hosts_and_guests=True))
    assert not seen(0, Filter(hosts_and_guests=True))
    assert not seen(FOR_ME, Filter(What.FOR_ME, hosts_and_guests=True))
    assert seen(FOR_ME | LED, Filter(What.FOR_ME, hosts_and_guests=True))


@pytest.mark.parametrize("numbers", [(3,), (0,), (2, 3), (180,)])
def test_a_guess_is_no_label(numbers: tuple[int, ...]) -> None:
    bare = Filter(unlabelled=True)
    assert seen(0, bare)
    assert seen(0, bare, (), 3)
    assert seen(0, bare, (), 180)
    assert not seen(0, bare, numbers)


def test_what_came_without_the_hashtag_can_be_looked_at_alone() -> None:
    outside = Filter(without_hashtag=True)
    assert outside.is_on
    assert seen(WITHOUT_HASHTAG, outside)
    assert not seen(0, outside)


def test_reposts_can_be_hidden() -> None:
    assert seen(REPOST)
    assert not seen(REPOST, Filter(hide_reposts=True))


def test_a_filter_says_whether_it_is_on() -> None:
    assert not NO_FILTER.is_on
    assert Filter(What.FOR_ME).is_on
    assert Filter(hide_reposts=True).further
