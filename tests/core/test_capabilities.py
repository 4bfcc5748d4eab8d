"""Web addresses for what X does not allow through its API, and what a person granted of what it does."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import parse_qs, urlsplit

from desktop.core.account import Account
from desktop.core.capabilities import PRACTICE, X
from desktop.core.origin import X_ORIGIN
from desktop.core.outbox import Kind


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


def test_what_a_person_granted_decides_what_goes_out_from_here() -> None:
    reader = Account("7", "ines", "Ines Holt", X_ORIGIN, frozenset({"tweet.read", "users.read"}))
    writer = replace(reader, scopes=reader.scopes | {"tweet.write"})
    allowed = [(X.for_account(one).posts, X.for_account(one).reposts) for one in (None, reader, writer)]
    assert allowed == [(False, False), (False, False), (True, True)]
    host = replace(writer, scopes=writer.scopes | {"tweet.moderate.write"})
    assert not X.for_account(writer).hides
    assert not X.for_account(host).uploads  # posting was allowed before pictures were asked for
    assert X.for_account(replace(host, scopes=host.scopes | {"media.write"})) == X


def test_what_the_network_refused_continues_in_the_browser_and_no_permission_is_asked_for_it() -> None:
    host = Account("7", "ines", "Ines Holt", X_ORIGIN, frozenset({"tweet.write", "tweet.moderate.write"}))
    left = X.for_account(host, frozenset({Kind.REPOST}))
    assert (left.posts, left.reposts, left.hides, left.refused) == (
        True,
        False,
        True,
        frozenset({Kind.REPOST}),
    )
    left = X.for_account(host, frozenset({Kind.POST, Kind.HIDE}))
    assert (left.posts, left.reposts, left.hides) == (False, True, False)


def test_a_quote_is_a_post_that_ends_with_the_address() -> None:
    assert X.links is not None
    query = parse_qs(urlsplit(X.links.quote("https://x.com/ines/status/7", "critlib")).query)
    assert query == {"url": ["https://x.com/ines/status/7"], "hashtags": ["critlib"]}
