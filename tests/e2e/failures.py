"""Every documented failure of X (X-PLATFORM.md, section 3), with what a person reads and what Parley does.

`python -m tests.e2e.failures` writes docs/failures.md from it; tests/e2e/test_failures.py holds both to the program.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from desktop.core import errors
from desktop.core.errors import ParleyError
from desktop.core.link import LinkState
from desktop.core.outbox import Kind, State
from desktop.core.reconnect import Ending

PAGE = Path("docs/failures.md")


class Again(StrEnum):
    """When the same thing is tried once more."""

    SOON = "again by itself, later each time"
    RESET = "again by itself when X says"
    RARELY = "again by itself, every ten minutes"
    EVIDENCE = "again only after two looks found nothing of it"
    NEVER = "never by itself"
    ON = "goes on"


@dataclass(frozen=True)
class Failure:
    """`fault` is a kind of the practice server's; `said` has {time} where a time stands that the test knows.

    `ends` is the state of the outbox entry, or of the link for a look; `kind` the class of the error, None where there
    is none to tell of.
    """

    fault: str
    x_says: str
    kind: type[ParleyError] | None
    said: str
    ends: State | LinkState
    again: Again
    act: Kind = Kind.POST
    first_look: bool = False
    """Whether it is the first look of a room, which has no id to begin at."""


_KEPT = "Your text is kept; it can go out in the browser."
_ITSELF = "Parley tries again by itself."
_UNKNOWN = "No clear answer yet. Looking whether it went out"
_BROWSER = "Continue in the browser; your text comes along."
_APP = "X does not let this Parley do that. Continue in the browser; whoever set it up can mend it at X."
_NO_APP = (
    "X does not let this Parley read. "
    "Read on in the browser; whoever set it up can add its app to a package at X."
)
_NO_SIGN_IN = "X does not know this sign-in any more."
_INVALID = "X did not take this: \u201cRules must be an object\u201d Change it, or continue in the browser."

WRITING = (
    Failure("rate_limit", "429, x-rate-limit-remaining: 0", errors.RateLimited,
            "X asks us to slow down. It goes out by itself at {time}.", State.QUEUED, Again.RESET),
    Failure("user_day", "429, x-user-limit-24hour-remaining: 0", errors.DailyLimit,
            "As many posts went out as X takes in a day. It goes out by itself at {time}.", State.QUEUED, Again.RESET),
    Failure("app_day", "429, x-app-limit-24hour-remaining: 0", errors.DailyLimit,
            "As many posts went out as X takes in a day. It goes out by itself at {time}.", State.QUEUED, Again.RESET),
    Failure("usage_cap", "429 UsageCapExceeded, with headers that show plenty left", errors.UsageCapped,
            f"X lets this app do no more this month. {_KEPT}", State.QUEUED, Again.SOON),
    Failure("credits", "402 CreditsDepleted", errors.OutOfCredit,
            f"X says that the credit is used up. {_KEPT}", State.QUEUED, Again.SOON),
    Failure("unauthorized", "401 Unauthorized", errors.SignInOver,
            f"{_NO_SIGN_IN} Your text is kept; sign in again, or continue in the browser.", State.QUEUED, Again.SOON),
    Failure("missing_scope", "403 Forbidden, without any more words", errors.PermissionNeeded,
            "You have not allowed Parley to do this for you yet. Your text is kept; allow it, or continue in the "
            "browser.", State.QUEUED, Again.SOON),
    Failure("unsupported_authentication", "403 unsupported-authentication", errors.SignInNeeded,
            "X takes this only from somebody who is signed in. Your text is kept; sign in, or continue in the browser.",
            State.QUEUED, Again.SOON),
    Failure("client_forbidden", "403 client-forbidden, official-client-forbidden", errors.AppRefused,
            _APP, State.FAILED, Again.NEVER),
    Failure("client_not_enrolled", "403 client-forbidden, client-not-enrolled", errors.AppRefused,
            _APP, State.FAILED, Again.NEVER),
    Failure("not_permitted", "403 \u201cYou are not permitted to perform this action.\u201d", errors.AppRefused,
            _APP, State.FAILED, Again.NEVER),
    Failure("duplicate", "403 \u201cYou are not allowed to create a Tweet with duplicate content.\u201d",
            errors.Duplicate, "X has this text from you already. Change a word, or discard it.",
            State.FAILED, Again.NEVER),
    Failure("closed_reply", "403 to a reply whose author did not mention or quote this account", errors.ReplyRefused,
            f"X takes this reply in the browser only. {_BROWSER}", State.FAILED, Again.NEVER),
    Failure("closed_quote", "403 to a quotation (Enterprise only)", errors.QuoteRefused,
            f"X takes quotations in the browser only. {_BROWSER}", State.FAILED, Again.NEVER),
    Failure("cashtags", "403 to a second cashtag", errors.TooManyCashtags,
            "X takes one word with a $ in a post. Leave one of them, or continue in the browser.",
            State.FAILED, Again.NEVER),
    Failure("too_long", "400 \u201cYour Tweet text is too long.\u201d", errors.TooLong,
            "X counts more characters than fit in a post. Shorten it; your text is kept.", State.FAILED, Again.NEVER),
    Failure("invalid_request", "400 invalid-request, with what is wrong in errors[]", errors.Refused,
            _INVALID, State.FAILED, Again.NEVER),
    Failure("disallowed", "403 disallowed-resource", errors.Refused,
            "X did not take this: \u201cThe requested resource violates the precepts of this API.\u201d Change it, or "
            "continue in the browser.", State.FAILED, Again.NEVER),
    Failure("not_authorized", "403 not-authorized-for-resource (a protected post)", errors.NotYours,
            "X does not let you do that with this post. Nothing was changed there.",
            State.FAILED, Again.NEVER),
    Failure("partial_not_authorized", "200 with not-authorized-for-resource in errors[] alone", errors.NotYours,
            "X does not let you do that with this post. Nothing was changed there.",
            State.FAILED, Again.NEVER),
    Failure("not_found", "404 resource-not-found", errors.NotFound,
            "That post or person is gone. Nothing was sent.", State.FAILED, Again.NEVER),
    Failure("partial_not_found", "200 with resource-not-found in errors[] alone", errors.NotFound,
            "That post or person is gone. Nothing was sent.", State.FAILED, Again.NEVER),
    Failure("already_reposted", "400 \u201cYou cannot retweet a Tweet that you have already retweeted.\u201d", None,
            "", State.SETTLED, Again.ON, act=Kind.REPOST),
    Failure("error", "500", errors.OutcomeUnknown, _UNKNOWN, State.UNKNOWN, Again.EVIDENCE),
    Failure("bad_gateway", "502", errors.OutcomeUnknown, _UNKNOWN, State.UNKNOWN, Again.EVIDENCE),
    Failure("unavailable", "503", errors.OutcomeUnknown, _UNKNOWN, State.UNKNOWN, Again.EVIDENCE),
    Failure("gateway_timeout", "504", errors.OutcomeUnknown, _UNKNOWN, State.UNKNOWN, Again.EVIDENCE),
    Failure("cut_before", "nothing: the line is cut before X took it", errors.OutcomeUnknown, _UNKNOWN,
            State.UNKNOWN, Again.EVIDENCE),
    Failure("cut_after", "nothing: the line is cut after X took it", errors.OutcomeUnknown, _UNKNOWN,
            State.UNKNOWN, Again.EVIDENCE),
    Failure("error_after", "500 after X took it", errors.OutcomeUnknown, _UNKNOWN, State.UNKNOWN, Again.EVIDENCE),
    Failure("malformed", "201 with half of the JSON", errors.OutcomeUnknown, _UNKNOWN,
            State.UNKNOWN, Again.EVIDENCE),
    Failure("slow", "nothing in time", errors.OutcomeUnknown, _UNKNOWN, State.UNKNOWN, Again.EVIDENCE),
)  # fmt: skip

_TAKEN_OUT = "X does not take a picture of this post. Leave it out, or take another; your text is kept."

UPLOADING = (
    Failure("unavailable", "503", errors.ServiceDown,
            f"X has trouble of its own just now. {_ITSELF}", State.QUEUED, Again.SOON),
    Failure("error_after", "500 after X took it", errors.ServiceDown,
            f"X has trouble of its own just now. {_ITSELF}", State.QUEUED, Again.SOON),
    Failure("cut_before", "nothing: the line is cut", errors.Offline,
            f"X did not answer. {_ITSELF}", State.QUEUED, Again.SOON),
    Failure("slow", "nothing in time", errors.Offline, f"X did not answer. {_ITSELF}", State.QUEUED, Again.SOON),
    Failure("rate_limit", "429, x-rate-limit-remaining: 0", errors.RateLimited,
            "X asks us to slow down. It goes out by itself at {time}.", State.QUEUED, Again.RESET),
    Failure("credits", "402 CreditsDepleted", errors.OutOfCredit,
            f"X says that the credit is used up. {_KEPT}", State.QUEUED, Again.SOON),
    Failure("missing_scope", "403 Forbidden, without any more words", errors.PermissionNeeded,
            "You have not allowed Parley to do this for you yet. Your text is kept; allow it, or continue in the "
            "browser.", State.QUEUED, Again.SOON),
    Failure("not_permitted", "403 \u201cYou are not permitted to perform this action.\u201d", errors.PictureRefused,
            _TAKEN_OUT, State.FAILED, Again.NEVER),
    Failure("invalid_request", "400: too large, of a kind that X does not know, not what it says that it is",
            errors.PictureRefused, _TAKEN_OUT, State.FAILED, Again.NEVER),
    Failure("processing_failed", "processing_info.state failed", errors.PictureRefused,
            _TAKEN_OUT, State.FAILED, Again.NEVER),
    Failure("processing", "processing_info.state pending", errors.PictureUnready,
            f"X still works on a picture of this post. {_ITSELF}", State.QUEUED, Again.SOON),
    Failure("lost_media", "400 \u201cYour media IDs are invalid.\u201d to a post whose pictures were uploaded before",
            errors.PictureGone, f"X does not have a picture of this post any more. {_ITSELF}",
            State.QUEUED, Again.SOON),
)  # fmt: skip

READING = (
    Failure("rate_limit", "429, x-rate-limit-remaining: 0", errors.RateLimited,
            "X asks us to slow down. Parley looks again by itself.", LinkState.WAITING, Again.RESET),
    Failure("usage_cap", "429 UsageCapExceeded, with headers that show plenty left", errors.UsageCapped,
            "X lets this app read no more posts this month. Read on in the browser; whoever pays for the app can ask "
            "for more.", LinkState.WAITING, Again.RARELY),
    Failure("credits", "402 CreditsDepleted", errors.OutOfCredit,
            "X says that the credit is used up. Read on in the browser; whoever pays for the app can top it up.",
            LinkState.WAITING, Again.RARELY),
    Failure("unauthorized", "401 Unauthorized", errors.SignInOver,
            f"{_NO_SIGN_IN} Sign in again to read on.", LinkState.SIGNED_OUT, Again.NEVER),
    Failure("missing_scope", "403 Forbidden, without any more words", errors.PermissionNeeded,
            "You have not allowed Parley to read for you. Sign in again and allow it.",
            LinkState.SIGNED_OUT, Again.NEVER),
    Failure("unsupported_authentication", "403 unsupported-authentication", errors.SignInNeeded,
            "X shows this only to somebody who is signed in. Sign in to read on.",
            LinkState.SIGNED_OUT, Again.NEVER),
    Failure("client_forbidden", "403 client-forbidden, official-client-forbidden", errors.AppRefused,
            _NO_APP, LinkState.STOPPED, Again.NEVER),
    Failure("client_not_enrolled", "403 client-forbidden, client-not-enrolled", errors.AppRefused,
            _NO_APP, LinkState.STOPPED, Again.NEVER),
    Failure("not_permitted", "403 \u201cYou are not permitted to perform this action.\u201d", errors.AppRefused,
            _NO_APP, LinkState.STOPPED, Again.NEVER),
    Failure("not_authorized", "403 not-authorized-for-resource", errors.NotYours,
            "X keeps this from you. Read on in the browser.", LinkState.STOPPED, Again.NEVER),
    Failure("not_found", "404 resource-not-found", errors.NotFound,
            "X has nothing there any more. Read on in the browser.", LinkState.STOPPED, Again.NEVER),
    Failure("invalid_request", "400 invalid-request, with what is wrong in errors[]", errors.Refused,
            "X did not take this: \u201cRules must be an object\u201d Continue in the browser.",
            LinkState.STOPPED, Again.NEVER),
    Failure("disallowed", "403 disallowed-resource", errors.Refused,
            "X did not take this: \u201cThe requested resource violates the precepts of this API.\u201d Continue in "
            "the browser.", LinkState.STOPPED, Again.NEVER),
    Failure("unknown_fields", "400 that names a field of ours", None, "", LinkState.LIVE, Again.ON),
    Failure("old_since_id", "400 that names since_id", None, "", LinkState.LIVE, Again.ON),
    Failure("early_start_time", "400 that names start_time", None, "", LinkState.LIVE, Again.ON, first_look=True),
    Failure("partial_not_found", "200 with resource-not-found in errors[]", None, "", LinkState.LIVE, Again.ON),
    Failure("partial_not_authorized", "200 with not-authorized-for-resource in errors[]", None, "",
            LinkState.LIVE, Again.ON),
    Failure("error", "500", errors.ServiceDown,
            f"X has trouble of its own just now. {_ITSELF}", LinkState.WAITING, Again.SOON),
    Failure("bad_gateway", "502", errors.ServiceDown,
            f"X has trouble of its own just now. {_ITSELF}", LinkState.WAITING, Again.SOON),
    Failure("unavailable", "503", errors.ServiceDown,
            f"X has trouble of its own just now. {_ITSELF}", LinkState.WAITING, Again.SOON),
    Failure("gateway_timeout", "504", errors.ServiceDown,
            f"X has trouble of its own just now. {_ITSELF}", LinkState.WAITING, Again.SOON),
    Failure("malformed", "200 with half of the JSON", errors.ServiceDown,
            f"X has trouble of its own just now. {_ITSELF}", LinkState.WAITING, Again.SOON),
    Failure("cut_before", "nothing: the line is cut", errors.Offline,
            f"X did not answer. {_ITSELF}", LinkState.WAITING, Again.SOON),
    Failure("slow", "nothing in time", errors.Offline,
            f"X did not answer. {_ITSELF}", LinkState.WAITING, Again.SOON),
)  # fmt: skip


@dataclass(frozen=True)
class StreamFailure:
    """Of an organiser's stream. `kind` is what stands beside the connection, None where nothing does: looking by search
    goes on and says how it is. `ending` is when the stream is opened again, None for never."""

    fault: str
    x_says: str
    ending: Ending | None
    kind: type[ParleyError] | None = None
    said: str = ""


_RULES = "X has no room for this chat in its stream, so Parley looks by itself."
_BEARER = "X does not take the stored bearer token, so Parley looks by itself."
_OTHER = "Another Parley or program has the stream, so this one looks by itself."

RULES = (
    StreamFailure("rule_cap", "422 rule-cap", None, errors.RuleRefused, _RULES),
    StreamFailure("invalid_rules", "400 invalid-rules", None, errors.RuleRefused, _RULES),
    StreamFailure("unauthorized", "401 Unauthorized", None, errors.BearerRefused, _BEARER),
    StreamFailure("unavailable", "503", Ending.REFUSED),
)
CONNECTING = (
    StreamFailure(
        "too_many_connections",
        "429 streaming-connection, TooManyConnections",
        Ending.LIMITED,
        errors.StreamTaken,
        _OTHER,
    ),
    StreamFailure("no_rules", "409 streaming-connection, RuleConfigurationIssue", Ending.REFUSED),
    StreamFailure("unauthorized", "401 Unauthorized", None, errors.BearerRefused, _BEARER),
    StreamFailure(
        "unsupported_authentication", "403 unsupported-authentication", None, errors.BearerRefused, _BEARER
    ),
    StreamFailure("rate_limit", "429, x-rate-limit-remaining: 0", Ending.LIMITED),
    StreamFailure("usage_cap", "429 UsageCapExceeded, with headers that show plenty left", Ending.LIMITED),
    StreamFailure("credits", "402 CreditsDepleted", Ending.LIMITED),
    StreamFailure("unavailable", "503", Ending.REFUSED),
    StreamFailure("cut_before", "nothing: the line is cut", Ending.UNREACHED),
)
OPEN = (
    StreamFailure("drop", "nothing: the line is cut", Ending.BROKEN),
    StreamFailure("disconnect", "operational-disconnect in the stream", Ending.BROKEN),
    StreamFailure("silence", "nothing, not even a sign of life", Ending.BROKEN),
    StreamFailure("overflow", "nothing: it closes, as for a reader that is too slow", Ending.BROKEN),
)  # fmt: skip

_OPENS = {
    Ending.BROKEN: "Opens it again at once",
    Ending.UNREACHED: "Opens it again, 250 ms later each time, up to 16 s",
    Ending.REFUSED: "Opens it again after 5 s, twice as long each time, up to 320 s",
    Ending.LIMITED: "Opens it again after 60 s, twice as long each time, or when X says",
    None: "Leaves the stream alone until the room is opened again or another bearer is stored",
}
_DOES = {
    State.QUEUED: "Stays queued",
    State.FAILED: "Kept with its text, to be changed, continued in the browser or discarded",
    State.UNKNOWN: "Looks among this account's own posts",
    State.SETTLED: "Done: what was wanted is so already",
    LinkState.WAITING: "Waits",
    LinkState.STOPPED: "Stops looking",
    LinkState.SIGNED_OUT: "Stops looking until somebody signs in",
    LinkState.LIVE: "Asks in another way, or shows what there is",
}
_HEAD = """# What X refuses, and what Parley does about it

Each of these is a fault of the practice server (`desktop/practice/faults.py`), and a test drives Parley through it over
a socket: tests/e2e/failures.py has this table, `python -m tests.e2e.failures` writes this page. "{time}" is a time of
day here.
"""
_WRITING = """What stays queued for an hour is asked about before it goes out: the chat has gone on. A duplicate is
looked for among this account's own posts; only what is found there says that it went out. Where
an earlier post with the same words is known, its row says how long ago that was, and shows it.
"""
_PICTURES = """Before its post, which goes out with all its pictures or not at all. Whatever X took by then is not given
to it again.
"""
_STREAM = """Where an organiser stored a bearer. Looking by search goes on meanwhile, and fills the gap. A first
`too_many_connections` is met by ending a connection that nobody may have any more; `duplicate-rules` is no failure, the
rule is there. A connection that ends before it brought a post, or stood for 30 s, counts as a 503.
"""


def page() -> str:
    """docs/failures.md."""
    parts = [_HEAD]
    for title, failures in (
        ("When something is sent", WRITING),
        ("When a picture is uploaded", UPLOADING),
        ("When Parley looks", READING),
    ):
        parts += [f"## {title}", ""]
        parts += [_WRITING] if failures is WRITING else []
        parts += [_PICTURES] if failures is UPLOADING else []
        parts += ["| fault | X says | Parley says | Parley does |", "|---|---|---|---|"]
        parts += [_line(failure) for failure in failures]
        parts.append("")
    for title, streaming in (
        ("When a stream's rule is asked for", RULES),
        ("When a stream is opened", CONNECTING),
        ("When a stream is open", OPEN),
    ):
        parts += [f"## {title}", ""]
        parts += [_STREAM] if streaming is RULES else []
        parts += ["| fault | X says | Parley says | Parley does |", "|---|---|---|---|"]
        parts += [_stream_line(failure) for failure in streaming]
        parts.append("")
    return "\n".join(parts)


def _stream_line(failure: StreamFailure) -> str:
    return f"| `{failure.fault}` | {failure.x_says} | {failure.said or '(nothing)'} | {_OPENS[failure.ending]}. |"


def _line(failure: Failure) -> str:
    does = _DOES[failure.ends] + ("" if failure.again is Again.ON else f"; {failure.again}")
    return f"| `{failure.fault}` | {failure.x_says} | {failure.said or '(nothing)'} | {does}. |"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
