"""Refusals in X's own words: problem JSON.

Source: X-PLATFORM.md, section 3 "Errors"; x-openapi, schema Problem. The host of `type` is always api.x.com: X's own
client (xdk 0.10.6) knows no other, and the rest compare the last part of the path.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

OLD, NEW = "old", "new"
_KINDS = "https://api.x.com/2/problems"


class Refusal(Exception):
    """Raised by an endpoint: the status, the kind of problem (None for about:blank) and the members of the body."""

    def __init__(self, status: int, title: str, detail: str, kind: str | None = None, **more: Any) -> None:
        super().__init__(f"{status} {title}: {detail}")
        self.status, self.title, self.detail, self.kind, self.more = status, title, detail, kind, more

    def body(self) -> dict[str, Any]:
        """The problem JSON of this refusal."""
        body: dict[str, Any] = {**self.more, "title": self.title, "detail": self.detail}
        body["type"] = type_of(self.kind)
        if self.kind is None:
            body["status"] = self.status
        return body


def type_of(kind: str | None) -> str:
    """The `type` of a problem: the address of its kind, or about:blank."""
    return "about:blank" if kind is None else f"{_KINDS}/{kind}"


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


def duplicate() -> Refusal:
    """403 for a text that the author has posted already (issue akrherz/iembot#163)."""
    return forbidden("You are not allowed to create a Tweet with duplicate content.")


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


def connection_issue(status: int, issue: str, detail: str) -> Refusal:
    """429 TooManyConnections or 409 RuleConfigurationIssue of the filtered stream."""
    return Refusal(status, "ConnectionException", detail, "streaming-connection", connection_issue=issue)
