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
    AppRefused,
    DailyLimit,
    Duplicate,
    NotFound,
    NotYours,
    Offline,
    OutcomeUnknown,
    OutOfCredit,
    ParleyError,
    PermissionNeeded,
    QuoteRefused,
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
from desktop.core.sentence import sentence
from desktop.networks.hindrance import hindrance
from desktop.networks.wire import Exchange
from desktop.networks.x.transport import day_over, used_up

_LONGEST_DETAIL = 300
_IN_BROWSER = "Continue in the browser."


def explain(
    problem: Exception,
    exchange: Exchange,
    *,
    now: datetime,
    network: str = "X",
    replying: bool = False,
    harmless: bool = False,
) -> ParleyError:
    """What `problem`, raised while `exchange` was under way, means to the caller. `harmless`: a write that may be done
    twice, and so is as good as not done where nobody knows."""
    write = exchange.method not in ("GET", "HEAD") and not harmless
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


def partly(answer: object, network: str) -> ParleyError | None:
    """What the errors of a 200 without data mean: X answers so about what is gone, or kept from this account."""
    if not isinstance(answer, dict) or "data" in answer or not answer.get("errors"):
        return None
    first = answer["errors"][0] if isinstance(answer["errors"], list) else None
    return _by_kind(first, network) if isinstance(first, dict) else None


def _refusal(exchange: Exchange, now: datetime, network: str, replying: bool) -> ParleyError:
    body = exchange.body()
    problem: dict[str, Any] = body if isinstance(body, dict) else {}
    status = exchange.status
    if status == 401:
        return SignInOver(f"{network} does not know this sign-in any more.", "Sign in again.")
    if status == 402:
        return OutOfCredit(
            f"The credit for this app at {network} is used up.",
            "Whoever pays for it has to top it up; you can go on in the browser.",
        )
    if status == 429:
        return _too_much(exchange, problem, now, network)
    known = _by_kind(problem, network) or _by_words(read_detail(problem), network, status)
    if known is not None:
        return known
    if status == 404:
        return _gone(network)
    if replying and status == 403:
        return _no_reply(network)
    detail = read_detail(problem)
    said = sentence("%1 did not take this.", network)
    if detail:
        said = sentence("%1 did not take this: \u201c%2\u201d", network, detail)
    return Refused(said, _remedy(detail))


def _too_much(exchange: Exchange, problem: dict[str, Any], now: datetime, network: str) -> ParleyError:
    """Three meanings of 429; only the body and the headers tell them apart."""
    if kind_of(problem) == "usage-capped" or problem.get("title") == "UsageCapExceeded":
        return UsageCapped(
            f"{network} lets this app do no more this month.",
            "Go on in the browser, or ask whoever pays for it.",
        )
    over = day_over(exchange.headers, now)
    if over is not None:
        return day_is_full(network, over)
    return RateLimited(f"{network} asks for a pause.", not_before=used_up(exchange.headers, now))


def day_is_full(network: str, over: datetime) -> DailyLimit:
    """As many posts went out as the 24 hours allow, which are `over` then."""
    return DailyLimit(
        f"As many posts went out as {network} takes in a day.", "Post in the browser.", not_before=over
    )


def kind_of(problem: dict[str, Any]) -> str:
    """The last part of `type`, whose host has two spellings; empty for about:blank."""
    kind = str(problem.get("type", "")).rstrip("/").rpartition("/")[2]
    return "" if kind == "about:blank" else kind


def _by_kind(problem: dict[str, Any], network: str) -> ParleyError | None:
    """By the problem's kind, or by the title that always goes with it, where X says about:blank."""
    kind, title = kind_of(problem), str(problem.get("title", ""))
    if kind in ("client-forbidden", "client-not-enrolled") or title == "Client Forbidden":
        return _no_app(network)
    if kind == "unsupported-authentication" or title == "Unsupported Authentication":
        return SignInNeeded(f"{network} takes this only from somebody who is signed in.", "Sign in again.")
    if kind == "not-authorized-for-resource" or title == "Authorization Error":
        return _not_yours(network)
    if kind == "resource-not-found" or title == "Not Found Error":
        return _gone(network)
    return None


def _by_words(detail: str, network: str, status: int) -> ParleyError | None:
    """X tells most of its 400s and 403s apart by their text alone."""
    said = detail.casefold()
    if "duplicate content" in said:
        return Duplicate(f"{network} has this text from you already.", "Change it to post it again.")
    if "already retweeted" in said or "already reposted" in said:
        return Duplicate(f"{network} has this repost from you already.")
    if "too long" in said:
        return TooLong(f"{network} counts more characters than fit.", "Make it shorter.")
    if "cashtag" in said:
        return TooManyCashtags(f"{network} takes one word with a $ in a post.", "Leave one of them.")
    if status != 403:
        return None
    if "quot" in said:
        return QuoteRefused(f"{network} takes quotations from Parley only in the browser.", _IN_BROWSER)
    if "not authorized to" in said:
        return _not_yours(network)
    if "permitted to perform" in said or "access level" in said or "client app is not configured" in said:
        return _no_app(network)
    if "repl" in said and ("mention" in said or "not allowed" in said or "not permitted" in said):
        return _no_reply(network)
    if said == "forbidden" or "scope" in said or "oauth" in said:
        return PermissionNeeded(
            f"{network} has no permission from you for this.", "Sign in again and allow it."
        )
    return None


def _no_app(network: str) -> AppRefused:
    return AppRefused(
        f"{network} does not let this copy of Parley in.",
        "Whoever set it up has to add its app to a package in the developer console.",
    )


def _not_yours(network: str) -> NotYours:
    return NotYours(f"{network} does not let you do this: the post is not yours, or kept from you.")


def _gone(network: str) -> NotFound:
    return NotFound(f"{network} has this no longer.")


def _no_reply(network: str) -> ReplyRefused:
    return ReplyRefused(
        f"{network} takes replies from Parley only where the author mentioned you.",
        f"{_IN_BROWSER[:-1]}, or post it with the hashtag.",
    )


def _remedy(detail: str) -> str:
    if "start_time" in detail or "end_time" in detail:
        return sentence("Check this computer's date and time.")
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
