"""Problems: what went wrong between X and us, as the tree in core/errors.py, in plain words.

Sources: X: fundamentals/response-codes-and-errors; issues akrherz/iembot#163 (duplicate), tryethernal/ethernal#1324
(402), xdevplatform/xdk#25 (UsageCapExceeded). The answer decides, not tweepy's exception: those raise in turn on odd
bodies, and have no class for 402.
"""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

import requests

from desktop.core.errors import (
    Duplicate,
    NotFound,
    Offline,
    OutcomeUnknown,
    OutOfCredit,
    ParleyError,
    RateLimited,
    Refused,
    ReplyRefused,
    ServiceDown,
    SignInNeeded,
    TooLong,
    WrongOrigin,
)
from desktop.networks.hindrance import hindrance
from desktop.networks.wire import Exchange
from desktop.networks.x.transport import used_up

_LONGEST_DETAIL = 300
_IN_BROWSER = "Continue in the browser."


def explain(
    problem: Exception, exchange: Exchange, *, now: datetime, network: str = "X", replying: bool = False
) -> ParleyError:
    """What `problem`, raised while `exchange` was under way, means to the caller."""
    write = exchange.method not in ("GET", "HEAD")
    if isinstance(problem, ParleyError):
        sent_on = isinstance(problem, WrongOrigin) and exchange.status
        return _unknown(network) if write and sent_on else problem
    if not exchange.left:
        cut = Offline(f"{network} cannot be reached.", "Check the connection to the internet.")
        return hindrance(problem, network) or cut
    if 400 <= exchange.status < 500 and exchange.status != 408:
        return _refusal(exchange, now, network, replying)
    if write:
        return _unknown(network)
    if exchange.status == 0 or _cut(problem):
        return Offline(f"{network} did not answer.")
    if exchange.status >= 500 or exchange.status == 408:
        return ServiceDown(f"{network} has trouble at the moment ({exchange.status}).")
    return ServiceDown(f"{network} answered in a form that Parley cannot read.")


def names(exchange: Exchange, *words: str) -> bool:
    """Whether a 400 is about one of these parameters."""
    if exchange.status != 400:
        return False
    said = json.dumps(exchange.body())
    return any(word in said for word in words)


def unclear(network: str, *, write: bool) -> ParleyError:
    """For a 2xx whose JSON lacks what it has to hold."""
    if write:
        return _unknown(network)
    return ServiceDown(f"{network} answered in a form that Parley cannot read.")


def _cut(problem: Exception) -> bool:
    return isinstance(problem, requests.RequestException) and not isinstance(problem, ValueError)


def _unknown(network: str) -> OutcomeUnknown:
    return OutcomeUnknown(
        f"{network} did not say whether it took this.", "Parley looks before it tries again."
    )


def _refusal(exchange: Exchange, now: datetime, network: str, replying: bool) -> ParleyError:
    body = exchange.body()
    problem: dict[str, Any] = body if isinstance(body, dict) else {}
    kind = str(problem.get("type", "")).rstrip("/").rpartition("/")[2]
    detail = read_detail(problem)
    status = exchange.status
    if status == 401:
        return SignInNeeded(f"{network} does not know you any more.", "Sign in again.")
    if status == 402:
        return _no_credit(network)
    if status == 429:
        if kind == "usage-capped" or problem.get("title") == "UsageCapExceeded":
            return _no_credit(network)
        when = used_up(exchange.headers, now)
        return RateLimited(f"{network} asks for a pause.", not_before=when)
    if status == 404:
        return NotFound(f"{network} has this no longer.")
    known = _by_words(detail, kind, network, status)
    if known is not None:
        return known
    if replying and status == 403:
        return _no_reply(network)
    said = f"{network} did not take this: \u201c{detail}\u201d" if detail else f"{network} did not take this."
    return Refused(said, _remedy(detail))


def _by_words(detail: str, kind: str, network: str, status: int) -> ParleyError | None:
    """X tells most of its 400s and 403s apart by their text alone."""
    said = detail.casefold()
    if "duplicate content" in said:
        return Duplicate(f"{network} has this text from you already.", "Change it to post it again.")
    if "already retweeted" in said or "already reposted" in said:
        return Duplicate(f"{network} has this repost from you already.")
    if "too long" in said:
        return TooLong(f"{network} counts more characters than fit.", "Make it shorter.")
    if status != 403:
        return None
    if "repl" in said and ("mention" in said or "not allowed" in said or "not permitted" in said):
        return _no_reply(network)
    if kind == "unsupported-authentication" or said == "forbidden" or "scope" in said or "oauth" in said:
        return SignInNeeded(f"{network} has no permission from you for this.", "Sign in again and allow it.")
    if kind in ("client-forbidden", "client-not-enrolled"):
        return Refused(
            f"{network} does not let this copy of Parley in.",
            "Whoever set it up has to add its app to a package in the developer console.",
        )
    return None


def _no_credit(network: str) -> OutOfCredit:
    return OutOfCredit(
        f"Parley's credit with {network} is used up.",
        "Whoever pays for it has to top it up; you can go on there.",
    )


def _no_reply(network: str) -> ReplyRefused:
    return ReplyRefused(
        f"{network} takes replies from Parley only where the author mentioned you.",
        f"{_IN_BROWSER[:-1]}, or post it with the hashtag.",
    )


def _remedy(detail: str) -> str:
    if "start_time" in detail or "end_time" in detail:
        return "Check this computer's date and time."
    return _IN_BROWSER


def read_detail(problem: dict[str, Any]) -> str:
    """X's own words, on one line: the first message of `errors`, else `detail`, else `title`."""
    errors = problem.get("errors")
    first = errors[0] if isinstance(errors, list) and errors else None
    told = [first.get("message"), first.get("detail")] if isinstance(first, dict) else []
    for words in (*told, problem.get("detail"), problem.get("title")):
        if isinstance(words, str) and words.strip():
            plain = "".join(sign if sign.isprintable() else " " for sign in words[: 2 * _LONGEST_DETAIL])
            return " ".join(plain.split())[:_LONGEST_DETAIL]
    return ""
