"""The price table: one file with its date, and the practice X bills by the same prices."""

from __future__ import annotations

from decimal import Decimal

from desktop.core.prices import READS, UNSURE, USD, Billed
from desktop.practice.ledger import PRICES


def test_everything_that_is_billed_has_a_price() -> None:
    assert set(USD) == set(Billed)
    assert set(Billed) > UNSURE | READS


def test_the_practice_x_bills_by_the_same_table() -> None:
    ours = {kind.value.replace(" ", "_"): price for kind, price in USD.items()}
    assert {kind: ours[kind] for kind in PRICES} == {kind: Decimal(str(usd)) for kind, usd in PRICES.items()}
    assert set(ours) - set(PRICES) == {"included_author", "media_upload"}
    assert USD[Billed.INCLUDED_AUTHOR] == USD[Billed.USER_READ]  # what the ledger adds for authors,
    assert USD[Billed.MEDIA_UPLOAD] == USD[Billed.POST_CREATE]  # and for calls of uploads
