"""Index and position lead to each other, whatever passes, comes and goes."""

from __future__ import annotations

import random

import pytest

from desktop.core.filter import Filter, What
from desktop.core.head import LED, MUTED
from desktop.ui.models.columns import Columns, Keys, Line
from desktop.ui.models.shown import Shown, Sieve


@pytest.mark.parametrize("share", [0.0, 0.02, 0.5, 1.0])
def test_a_list_says_the_same(share: float) -> None:
    chance = random.Random(share)
    plain = [chance.random() < share for _ in range(5000)]
    shown = Shown(bytearray(plain))
    for _ in range(30):
        at, size = chance.randrange(len(plain)), chance.randrange(1, 400)
        what = chance.randrange(3)
        if what == 0:
            new = [chance.random() < share for _ in range(size)]
            shown.put(at, bytes(new))
            plain[at:at] = new
        elif what == 1:
            last = min(len(plain) - 1, at + size)
            shown.take(at, last)
            del plain[at : last + 1]
        else:
            plain[at] = not plain[at]
            shown.set(at, plain[at])
        positions = [position for position, is_shown in enumerate(plain) if is_shown]
        assert len(shown) == len(positions)
        for index in {0, len(positions) // 3, len(positions) - 1} & set(range(len(positions))):
            assert (shown.position(index), shown.index(positions[index])) == (positions[index], index)
        assert shown.index(len(plain)) == len(positions)
        assert shown.has(at if at < len(plain) else 0) == plain[at if at < len(plain) else 0]


def test_the_mask_says_what_each_line_says() -> None:
    numbers = [((), None), ((3,), None), ((2, 3), None), ((), 3), ((), 180), ((180,), None)]
    columns = Columns(Keys())
    lines = [
        Line(2 * at, str(at), (0, MUTED, LED)[at % 3], numbers[at % len(numbers)], on_its_way=at % 17 == 0)
        for at in range(100)
    ]
    columns.put(0, lines, lambda _: 1)
    for chosen in (
        Filter(),
        Filter(What.QUESTION, 3),
        Filter(What.QUESTION, 180, hosts_and_guests=True),
        Filter(unlabelled=True),
    ):
        sieve = Sieve(chosen)
        one_by_one = [sieve.lets_in(columns, at) for at in range(100)]
        assert list(map(bool, sieve.mask(columns))) == one_by_one
        assert [sieve.passes(line.traits, line.code, line.numbers) for line in lines] == one_by_one
