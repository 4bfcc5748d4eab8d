"""Refusals in X's own words: problem JSON.

Source: X-PLATFORM.md, section 3 "Errors"; x-openapi, schema Problem. The host of `type` is api.x.com, as X's own client
(xdk 0.10.6) has it; a fault may ask for the older api.twitter.com, or for about:blank.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

OLD, NEW = "old", "new"
HOST = "api.x.com"


class Refusal(Exception):
    """Raised by an endpoint: the status, the kind of problem (None for about:blank) and the members of the body."""

    def __init__(self, status: int, title: str, detail: str, kind: str | None = None, **more: Any) -> None:
        super().__init__(f"{status} {title}: {detail}")
        self.status, self.title, self.detail, self.kind, self.more = status, title, detail, kind, more

    def body(self, host: str = HOST) -> dict[str, Any]:
        """The problem JSON of this refusal, its `type` at `host` (empty: about:blank)."""
        body: dict[str, Any] = {**self.more, "title": self.title, "detail": self.detail}
        body["type"] = type_of(self.kind, host)
        if body["type"] == "about:blank":
            body["status"] = self.status
        return body


def type_of(kind: str | None, host: str = HOST) -> str:
    """The `type` of a problem: the address of its kind, or about:blank."""
    return "about:blank" if kind is None or not host else f"https://{host}/2/problems/{kind}"


def invalid(message: str, **parameters: Any) -> Refusal:
    """400, with the parameters that are wrong."""
    wrong = {name: value if isinstance(value, list) else [str(value)] for name, value in parameters.items()}
    return Refusal(
        400, "Invalid Request", "One or more parameters to your request was invalid.", "invalid-request",
        errors=[{"parameters": wrong, "message": message}],
    )  # fmt: skip


def one_of(message: str, value: str, allowed: Iterable[str], **parameters: Any) -> Refusal:
    """400 for a name that X does not know, with those that it does: `message` says what the name is of."""
    return invalid(f"{message} [{value}] is not one of [{','.join(sorted(allowed))}]", **parameters)


def unauthorized() -> Refusal:
    """401: no token, or one that is unknown, expired or revoked."""
    return Refusal(401, "Unauthorized", "Unauthorized")


def forbidden(detail: str = "Forbidden") -> Refusal:
    """403: understood and refused; the detail is all that tells a duplicate from a closed reply."""
    return Refusal(403, "Forbidden", detail)


def closed_reply() -> Refusal:
    """403: its author neither mentioned nor quoted who replies (changelog 2026-02-23)."""
    return forbidden(
        "Reply to this conversation is not allowed because you have not been mentioned or otherwise engaged by the "
        "author of the post you are replying to."
    )


def closed_quote() -> Refusal:
    """403: quotations are for the Enterprise plan (x-api/posts/create-post)."""
    return forbidden(
        "Quoting this post is not allowed: quote-posting through the API requires an Enterprise plan."
    )


def too_many_cashtags() -> Refusal:
    """403: self-serve plans may post one (changelog 2026-02-23); X's wording is not documented."""
    return forbidden("Posts created through the API may have 1 cashtag at most.")


def too_long() -> Refusal:
    """400: more than 280 weighted characters."""
    return invalid(
        "Your Tweet text is too long. For more information on how Twitter determines text length see "
        "https://github.com/twitter/twitter-text."
    )


def not_in_your_conversation() -> Refusal:
    """403: only who began a conversation hides its replies (posts/hide-replies); the wording is not documented."""
    return forbidden("You are not authorized to hide this Tweet.")


def client_forbidden(reason: str) -> Refusal:
    """403: the app is not in a package that may do this (x-openapi 2.166, ClientForbiddenProblem; xurl#64)."""
    return Refusal(
        403, "Client Forbidden",
        "When authenticating requests to the X API v2 endpoints, you must use keys and tokens from an X developer App "
        "that is attached to a Project.",
        "client-forbidden", reason=reason, registration_url="https://console.x.com",
    )  # fmt: skip


def duplicate() -> Refusal:
    """403 for a text that the author has posted already (issue akrherz/iembot#163)."""
    return forbidden("You are not allowed to create a Tweet with duplicate content.")


def already_reposted() -> Refusal:
    """400: once is all."""
    return invalid("You cannot retweet a Tweet that you have already retweeted.")


def broken() -> Refusal:
    """500: the server has made a mistake."""
    return Refusal(500, "Internal Server Error", "Internal Server Error")


def wrong_authentication(app_only: bool) -> Refusal:
    """403: the endpoint wants a user where the app alone asked, or the other way round."""
    used = "OAuth 2.0 Application-Only" if app_only else "OAuth 2.0 User Context"
    wanted = "OAuth 1.0a User Context, OAuth 2.0 User Context" if app_only else "OAuth 2.0 Application-Only"
    return Refusal(
        403, "Unsupported Authentication",
        f"Authenticating with {used} is forbidden for this endpoint.  Supported authentication types are [{wanted}].",
        "unsupported-authentication",
    )  # fmt: skip


def not_found(resource: str, parameter: str, value: str) -> dict[str, Any]:
    """A partial error: `resource` is "user" or "tweet". It stands beside the data, with status 200."""
    return {
        "value": value,
        "detail": f"Could not find {resource} with {parameter}: [{value}].",
        "title": "Not Found Error",
        "resource_type": resource,
        "parameter": parameter,
        "resource_id": value,
        "type": type_of("resource-not-found"),
    }


def kept_away(parameter: str, value: str) -> dict[str, Any]:
    """A partial error beside the data: a post that its author protects (docs: response codes and errors)."""
    return {
        "value": value,
        "detail": f"Sorry, you are not authorized to see the Tweet with {parameter}: [{value}].",
        "title": "Authorization Error",
        "resource_type": "tweet",
        "parameter": parameter,
        "resource_id": value,
        "section": "data",
        "type": type_of("not-authorized-for-resource"),
    }


def missing(parameter: str, value: str) -> Refusal:
    """404: what a write is about is not there."""
    return Refusal(
        404, "Not Found Error", f"Could not find tweet with {parameter}: [{value}].", "resource-not-found",
        value=value, parameter=parameter, resource_id=value, resource_type="tweet",
    )  # fmt: skip


def no_upload(number: str) -> Refusal:
    """404: an upload that is not there, is over, or is somebody else's; the wording is not documented."""
    return Refusal(
        404, "Not Found Error", f"Could not find media with id: [{number}].", "resource-not-found",
        value=number, parameter="id", resource_id=number, resource_type="media",
    )  # fmt: skip


def lost_media(*ids: str) -> Refusal:
    """400 to a post: what it was to carry is not there, or cannot be used (plhery/node-twitter-api-v2#501)."""
    return invalid("Your media IDs are invalid.", **{"media.media_ids": list(ids)})


def not_authorized(status: int = 403) -> Refusal:
    """403, or a partial error beside the data: a protected post."""
    return Refusal(
        status, "Authorization Error", "Sorry, you are not authorized to see the Tweet with id: [20].",
        "not-authorized-for-resource", value="20", parameter="id", resource_id="20", resource_type="tweet",
        section="data",
    )  # fmt: skip


def disallowed() -> Refusal:
    """403: a resource that X keeps from its API."""
    return Refusal(
        403, "Disallowed Resource", "The requested resource violates the precepts of this API.", "disallowed-resource",
        resource_id="20", resource_type="tweet", section="data",
    )  # fmt: skip


def too_many_requests() -> Refusal:
    """429: the window of this endpoint is used up; when it ends is in x-rate-limit-reset."""
    return Refusal(429, "Too Many Requests", "Too Many Requests")


def usage_capped() -> Refusal:
    """429 that is not a rate limit: the month's posts are read (xdk#25)."""
    return Refusal(
        429, "UsageCapExceeded", "Usage cap exceeded: Monthly product cap", "usage-capped",
        period="Monthly", scope="Product",
    )  # fmt: skip


def out_of_credits() -> Refusal:
    """402: the app owner has no credits left (ethernal#1324)."""
    return Refusal(
        402,
        "CreditsDepleted",
        "Your enrolled account does not have any credits to fulfill this request.",
        "credits",
    )


def too_many_connections() -> Refusal:
    """429 of the filtered stream: somebody has the one that there is."""
    detail = "This stream is currently at the maximum allowed connection limit."
    return _connection_issue(429, "TooManyConnections", detail)


def no_rules() -> Refusal:
    """409 of the filtered stream."""
    detail = "You must define rules before you can connect to the stream."
    return _connection_issue(409, "RuleConfigurationIssue", detail)


def rule_cap() -> Refusal:
    """422: an app has as many rules for its stream as it may."""
    return Refusal(422, "RulesCapExceeded", "an app has at most 1000 rules", "rule-cap")


def invalid_rules() -> Refusal:
    """400: a rule that is none."""
    return Refusal(400, "UnprocessableEntity", "a rule is not valid", "invalid-rules")


def _connection_issue(status: int, issue: str, detail: str) -> Refusal:
    return Refusal(status, "ConnectionException", detail, "streaming-connection", connection_issue=issue)


def _status(status: int, title: str) -> Callable[[], Refusal]:
    return lambda: Refusal(status, title, title)


NAMED: dict[str, Callable[[], Refusal]] = {
    "invalid_request": lambda: invalid("Rules must be an object", query=["#"]),
    "old_since_id": lambda: invalid(
        "'since_id' must be a tweet id created after 2026-11-14T20:00Z. Please use a 'since_id' that is larger than 1",
        since_id="1",
    ),
    "early_start_time": lambda: invalid(
        "Invalid 'start_time':'2026-11-01T00:00Z'. 'start_time' must be on or after 2026-11-14T20:00Z",
        start_time="2026-11-01T00:00Z",
    ),
    "unknown_fields": lambda: one_of(
        "The `tweet.fields` query parameter value",
        "author_id",
        ["created_at"],
        **{"tweet.fields": ["author_id"]},
    ),
    "too_long": too_long,
    "unauthorized": unauthorized,
    "credits": out_of_credits,
    "missing_scope": forbidden,
    "duplicate": duplicate,
    "already_reposted": already_reposted,
    "closed_reply": closed_reply,
    "closed_quote": closed_quote,
    "cashtags": too_many_cashtags,
    "not_permitted": lambda: forbidden("You are not permitted to perform this action."),
    "client_forbidden": lambda: client_forbidden("official-client-forbidden"),
    "client_not_enrolled": lambda: client_forbidden("client-not-enrolled"),
    "unsupported_authentication": lambda: wrong_authentication(app_only=True),
    "not_authorized": not_authorized,
    "disallowed": disallowed,
    "lost_media": lost_media,
    "not_found": lambda: missing("id", "20"),
    "too_many_connections": too_many_connections,
    "no_rules": no_rules,
    "rule_cap": rule_cap,
    "invalid_rules": invalid_rules,
    "usage_cap": usage_capped,
    "error": broken,
    "bad_gateway": _status(502, "Bad Gateway"),
    "unavailable": _status(503, "Service Unavailable"),
    "gateway_timeout": _status(504, "Gateway Timeout"),
}
"""What X may say of any request, by the names that a fault calls it (see faults.py)."""
