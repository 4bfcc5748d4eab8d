"""Who speaks to whom."""

from __future__ import annotations

from desktop.core.exchange import exchanges, pairs
from tests.core.chat_posts import chat, evening, post


def test_a_reply_and_an_opening_name_speak_to_somebody_who_took_part() -> None:
    found = [(one.by, one.to) for one in exchanges(evening())]
    assert found == [("bram", "asha"), ("asha", "bram"), ("lou", "ines"), ("ines", "lou")]


def test_to_oneself_and_to_somebody_who_said_nothing_is_not_to_anybody_here() -> None:
    alone = chat(
        post(1, 0, "bram", "A thought"),
        post(2, 1, "bram", "@bram and another", reply_to=1),
        post(3, 2, "bram", "@nobody_here hello"),
    )
    assert exchanges(alone) == ()


def test_a_pair_is_two_who_both_spoke() -> None:
    found = pairs(exchanges(evening(post(20, 30, "asha", "@lou agreed"))))
    assert [(pair.one, pair.other, pair.there, pair.back) for pair in found] == [
        ("asha", "bram", 1, 1),
        ("ines", "lou", 1, 1),
    ]
