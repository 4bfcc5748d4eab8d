"""Web addresses: what a person is sent to for what X's API does not allow."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

from desktop.core.capabilities import PRACTICE, X


def test_intents_carry_the_text_whatever_is_in_it() -> None:
    assert X.links is not None
    text = "A1: 50 % & more? #grün\nnext"
    query = parse_qs(urlsplit(X.links.compose(text)).query)
    assert query["text"] == [text]


def test_a_hostile_name_cannot_leave_the_site() -> None:
    assert X.links is not None
    address = urlsplit(X.links.profile("../evil?x=//example.org"))
    assert (address.scheme, address.netloc, address.query) == ("https", "x.com", "")


def test_practice_has_no_way_to_the_real_site() -> None:
    assert PRACTICE.links is None
    assert PRACTICE.mark == ""
