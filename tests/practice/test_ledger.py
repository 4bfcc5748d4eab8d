"""What X would bill."""

from __future__ import annotations

from desktop.practice.ledger import Ledger
from tests.practice.conftest import Caller, Clock


def test_a_resource_is_billed_once_a_day(clock: Clock) -> None:
    ledger = Ledger(clock)
    ledger.read(posts=["1", "2"], users=["7"], authors=["8"])
    ledger.read(posts=["2", "3"], authors=["8"])
    assert ledger.returned == {"post_read": 4, "user_read": 1}
    assert ledger.billed == {"post_read": 3, "user_read": 1}
    clock.advance(86400)
    ledger.read(posts=["1"])
    assert ledger.billed["post_read"] == 4
    assert ledger.usd == 0.03
    assert ledger.summary()["usd_with_unsure"] == 0.04


def test_what_a_visit_costs(call: Caller) -> None:
    post = call.post("A1: hello #practicechat")
    call.post("A1: see https://example.org #practicechat")
    call.search("#practicechat", expansions="author_id")
    call.search("#practicechat", expansions="author_id")
    call("DELETE", f"/2/tweets/{post}")
    summary = call.get("/practice/ledger")
    assert summary["writes"] == {"post_create": 1, "post_create_with_url": 1, "manage": 1}
    assert summary["returned"] == {"post_read": 4}
    assert summary["usd"] == 0.23
    assert summary["included_authors"] == 1
    assert summary["requests"]["POST /2/tweets 201"] == 2


def test_what_fails_and_what_is_empty_is_free(call: Caller) -> None:
    call.search("#nothing")
    assert call("POST", "/2/tweets", json={"text": ""}).status_code == 400
    assert call.server.ledger.usd == 0
