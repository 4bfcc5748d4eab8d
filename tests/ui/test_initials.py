"""Each account keeps its colour."""

from __future__ import annotations

from desktop.core.account import Account
from desktop.core.origin import X_ORIGIN
from desktop.ui.initials import ACCOUNTS, account_colour


def test_an_account_keeps_its_colour_and_six_are_told_apart() -> None:
    people = [Account(str(number), f"name{number}", "", X_ORIGIN) for number in range(40)]
    alone = {one.id: account_colour(one, [one]) for one in people}
    assert len(set(alone.values())) == len(ACCOUNTS), "the palette is in use"
    for start in range(0, 36, 6):
        group = people[start : start + 6]
        worn = [account_colour(one, group) for one in group]
        assert len(set(worn)) == 6
        assert worn == [account_colour(one, group[::-1]) for one in group]
    assert account_colour(people[0], people), "more than there are colours"
