"""What went wrong, by what the caller can do about it."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import requests

from desktop.core.errors import (
    AppRefused,
    CertificateTrouble,
    Duplicate,
    NotFound,
    Offline,
    OutcomeUnknown,
    OutOfCredit,
    ParleyError,
    PermissionNeeded,
    RateLimited,
    Refused,
    ReplyRefused,
    ServiceDown,
    SignInNeeded,
    SignInOver,
    TooLong,
    TooManyCashtags,
    UsageCapped,
    WrongOrigin,
)
from desktop.networks.wire import Exchange
from desktop.networks.x.problems import explain, names, read_detail

NOW = datetime(2026, 11, 21, 20, 0, tzinfo=UTC)
CLOSED = (
    "Reply to this conversation is not allowed because you have not been mentioned or otherwise engaged by the author "
    "of the post you are replying to."
)
TROUBLE = requests.ConnectionError("cut")


def answered(status: int, body: Any = None, method: str = "POST", **headers: str) -> Exchange:
    response = requests.Response()
    response.status_code = status
    response._content = body if isinstance(body, bytes) else json.dumps(body).encode()
    response.headers.update({name.replace("_", "-"): value for name, value in headers.items()})
    return Exchange(method, left=True, response=response)


def why(exchange: Exchange, problem: Exception = TROUBLE, **more: Any) -> ParleyError:
    return explain(problem, exchange, now=NOW, **more)


def about(detail: str, kind: str = "", title: str = "Forbidden") -> dict[str, str]:
    host = "https://api.twitter.com/2/problems/"
    return {"detail": detail, "title": title, "type": f"{host}{kind}" if kind else "about:blank"}


@pytest.mark.parametrize(
    ("status", "body", "kind"),
    [
        (401, about("Unauthorized"), SignInOver),
        (402, about("CreditsDepleted"), OutOfCredit),
        (403, about("You are not allowed to create a Tweet with duplicate content."), Duplicate),
        (403, about(CLOSED), ReplyRefused),
        (403, about("Forbidden"), PermissionNeeded),
        (403, about("Not allowed with this.", "unsupported-authentication"), SignInNeeded),
        (403, about("When authenticating requests", "client-forbidden"), AppRefused),
        (403, about("Posts created through the API may have 1 cashtag at most."), TooManyCashtags),
        (403, about("Your Tweet text is too long."), TooLong),
        (
            400,
            {"errors": [{"message": "Your Tweet text is too long. For more"}], "detail": "One or more"},
            TooLong,
        ),
        (
            400,
            {"errors": [{"message": "You cannot retweet a Tweet that you have already retweeted."}]},
            Duplicate,
        ),
        (400, about("One or more parameters"), Refused),
        (404, about("Could not find tweet"), NotFound),
        (409, b"not json", Refused),
        (422, b"[]", Refused),
        (429, about("Too Many Requests"), RateLimited),
        (429, about("Usage cap exceeded", "usage-capped", "UsageCapExceeded"), UsageCapped),
        (500, about("Internal Server Error"), OutcomeUnknown),
        (503, b"<html>", OutcomeUnknown),
        (504, b"", OutcomeUnknown),
        (201, b'{"data": {"id"', OutcomeUnknown),
        (302, b"", OutcomeUnknown),
    ],
)
def test_an_answer_to_a_write(status: int, body: Any, kind: type[ParleyError]) -> None:
    assert type(why(answered(status, body))) is kind


@pytest.mark.parametrize("status", [500, 502, 503, 408])
def test_trouble_at_x_on_a_read_is_simply_tried_again(status: int) -> None:
    assert type(why(answered(status, b"", method="GET"), ValueError())) is ServiceDown


def test_nonsense_in_answer_to_a_read_is_trouble_at_x() -> None:
    nonsense = requests.exceptions.JSONDecodeError("x", "y", 0)
    assert type(why(answered(200, b"<html>", method="GET"), nonsense)) is ServiceDown


def test_a_read_that_is_cut_is_offline() -> None:
    assert type(why(Exchange("GET", left=True))) is Offline
    assert type(why(answered(200, b"{", method="GET"))) is Offline


@pytest.mark.parametrize("method", ["GET", "POST", "DELETE"])
def test_where_nothing_left_nothing_happened(method: str) -> None:
    assert type(why(Exchange(method))) is Offline


def test_a_line_that_is_not_safe_is_named() -> None:
    unsafe = why(Exchange("POST"), requests.exceptions.SSLError("certificate verify failed"))
    assert type(unsafe) is CertificateTrouble
    assert "not safe" in str(unsafe)


@pytest.mark.parametrize("method", ["POST", "DELETE"])
def test_a_write_that_is_cut_after_bytes_left_is_unknown(method: str) -> None:
    assert type(why(Exchange(method, left=True))) is OutcomeUnknown


def test_a_pause_lasts_until_x_says() -> None:
    reset = int((NOW + timedelta(seconds=90)).timestamp())
    pause = why(answered(429, {}, x_rate_limit_remaining="0", x_rate_limit_reset=str(reset)))
    assert isinstance(pause, RateLimited)
    assert pause.not_before == NOW + timedelta(seconds=90)


def test_any_403_to_a_reply_that_says_nothing_known_is_a_closed_reply() -> None:
    assert type(why(answered(403, about("No.")), replying=True)) is ReplyRefused
    assert type(why(answered(403, about("No.")))) is Refused


def test_a_write_that_was_sent_on_to_another_host_may_have_happened() -> None:
    assert type(why(answered(302), WrongOrigin("elsewhere"))) is OutcomeUnknown
    assert type(why(answered(302, method="GET"), WrongOrigin("elsewhere"))) is WrongOrigin
    assert type(why(Exchange("POST"), WrongOrigin("elsewhere"))) is WrongOrigin


def test_what_x_says_is_passed_on_in_its_own_words() -> None:
    refusal = why(answered(403, about("Nobody may post on this day.")))
    assert "Nobody may post on this day." in str(refusal)
    assert refusal.remedy


def test_the_first_message_says_more_than_the_detail() -> None:
    assert read_detail({"errors": [{"message": " a\n\x00 b"}], "detail": "One or more"}) == "a b"
    assert read_detail({"errors": [3], "detail": "d" * 2000}) == "d" * 300
    assert read_detail({"errors": "x", "title": 3}) == ""


def test_a_complaint_about_the_time_says_to_check_the_clock() -> None:
    assert "time" in why(answered(400, {"errors": [{"message": "Invalid 'start_time':'x'"}]})).remedy


def test_a_400_says_which_parameter_it_is_about() -> None:
    complaint = {"errors": [{"parameters": {"tweet.fields": ["x"]}, "message": "not one of [post.fields]"}]}
    assert names(answered(400, complaint), "tweet.fields")
    assert not names(answered(400, complaint), "since_id")
    assert not names(answered(403, complaint), "tweet.fields")


@pytest.mark.parametrize(
    "body", [b"", b"[]", b"3", b'{"errors": 5, "detail": [], "type": 9}', b'{"errors": [null]}']
)
@pytest.mark.parametrize("status", [400, 401, 402, 403, 404, 418, 429, 500])
def test_a_body_of_any_form_is_explained(body: bytes, status: int) -> None:
    assert str(why(answered(status, body)))


def test_no_sentence_of_ours_blames_or_begs_or_speaks_of_tweets() -> None:
    said = [
        why(exchange, replying=replying)
        for status in (0, 200, 400, 401, 402, 403, 404, 429, 500)
        for method in ("GET", "POST")
        for exchange in (
            answered(status, {}, method),
            answered(status, about("Forbidden"), method),
            Exchange(method),
        )
        for replying in (False, True)
    ]
    texts = [f"{one} {one.remedy}".replace("\u201cForbidden\u201d", "") for one in said]
    assert [text for text in texts if re.search("tweet|error|invalid|please", text, re.IGNORECASE)] == []
    assert [text for text in texts if not text.strip().endswith(".")] == []
