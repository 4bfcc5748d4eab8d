"""What every request passes: faults, size, token, scopes, rate limit, and X's way to refuse."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from email.parser import BytesParser
from email.policy import HTTP
from typing import Any

from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from desktop.practice import problems
from desktop.practice.box import Box
from desktop.practice.faults import AFTER, BEFORE, LIMITS, PARTIAL, Fault
from desktop.practice.fields import check_names, dialect_of
from desktop.practice.limits import DAY, WINDOW, headers
from desktop.practice.oauth import Grant
from desktop.practice.problems import Refusal
from desktop.practice.world import User

READ = frozenset({"tweet.read", "users.read"})
WRITE = READ | {"tweet.write"}
MODERATE = READ | {"tweet.moderate.write"}
_LARGEST_BODY = 64 * 1024


@dataclass(frozen=True)
class Asked:
    """A request that may be answered: who asks, with which parameters and which JSON body (None for GET)."""

    box: Box
    grant: Grant
    path: Mapping[str, str]
    query: Mapping[str, str]
    body: Any
    dialect: str

    @property
    def user(self) -> User:
        """The user who asks; only for endpoints that do not take the app's own token."""
        if self.grant.user is None:
            raise problems.unauthorized()
        return self.grant.user


Answer = Callable[[Asked], Awaitable[tuple[int, dict[str, Any]] | Response]]


class NoAnswer(Response):
    """Closes the connection without a byte, as a cut line does."""

    def __init__(self, box: Box, client: tuple[str, int]) -> None:
        super().__init__()
        self._box, self._client = box, client

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Cut, and wait until the server has noticed: it would answer 500 for us otherwise."""
        self._box.cut(self._client)
        while (await receive())["type"] != "http.disconnect":
            pass


def route(
    box: Box, method: str, path: str, answer: Answer, limit: str, *, app: bool, user: frozenset[str] | None,
    takes: frozenset[str] = frozenset(), largest: int = _LARGEST_BODY,
) -> Route:  # fmt: skip
    """A route of X's API.

    `limit` names the rate limit; `app`: the app's own token is taken; `user`: the scopes a user's token needs,
    None if no user's token is taken (table in X-PLATFORM.md, section 1); `takes` are its query parameters;
    `largest` is how many bytes its body may have.
    """

    async def endpoint(request: Request) -> Response:
        fault = box.faults.take(request.method, request.url.path)
        await delay(box, fault)
        rate: dict[str, str] = {}
        try:
            try:
                # The body is read before a line is cut: the bytes have left the client then.
                body = await _body(request, largest)
                if fault is not None and fault.kind in BEFORE:
                    response = before(box, fault, request)
                else:
                    grant = _grant(box, request, app, user)
                    # All tokens of a user share one window, all of the app another.
                    who = "app" if grant.user is None else grant.user.id
                    fits, rate = box.limits.spend(limit, who, grant.user is None)
                    if limit == "create" and fits:
                        fits, day = box.limits.spend_day(who)
                        rate.update(day)
                    if not fits:
                        raise problems.too_many_requests()
                    query = request.query_params
                    check_names(query, takes)
                    asked = Asked(box, grant, request.path_params, query, body, dialect_of(query))
                    answered = await answer(asked)
                    response = (
                        answered if isinstance(answered, Response) else JSONResponse(answered[1], answered[0])
                    )
            except Refusal as refusal:
                response = refuse(refusal)
            if fault is not None and fault.kind in AFTER:
                response = after(box, fault, request, response)
        except ClientDisconnect:
            return Response(status_code=499)
        for name, value in rate.items():
            response.headers.setdefault(name, value)
        box.ledger.request(f"{method} {path}", response.status_code)
        return response

    return Route(path, endpoint, methods=[method])


def refuse(refusal: Refusal, type_host: str = problems.HOST) -> Response:
    """A refusal as X sends it."""
    return JSONResponse(refusal.body(type_host), refusal.status, media_type="application/problem+json")


async def body_of(request: Request, largest: int = _LARGEST_BODY) -> bytes:
    """The bytes of a request, 64 KiB at most unless told otherwise: Refusal 413 beyond."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > largest:
            raise Refusal(413, "Payload Too Large", "The request body is too large")
    return bytes(body)


async def _body(request: Request, largest: int) -> Any:
    if request.method not in ("POST", "PUT"):
        return None
    body = await body_of(request, largest)
    form = request.headers.get("content-type", "")
    if form.startswith("multipart/form-data") and largest > _LARGEST_BODY:
        return _form(form, body)
    try:
        found = json.loads(body or b"{}")
        # Half of a surrogate pair is no character: nothing could be done with it here, or sent back.
        json.dumps(found, ensure_ascii=False).encode()
        return found
    except (ValueError, RecursionError):
        raise problems.invalid("Invalid JSON received. Expected an object.") from None


def _form(content_type: str, body: bytes) -> dict[str, Any]:
    """The fields of a form (RFC 7578): files as bytes, digits as a number."""
    found: dict[str, Any] = {}
    head = f"content-type: {content_type}\r\n\r\n".encode("latin-1")
    for part in BytesParser(policy=HTTP).parsebytes(head + body).iter_parts():
        name = part.get_param("name", "", header="content-disposition")
        content = part.get_payload(decode=True)
        if not isinstance(name, str) or not isinstance(content, bytes):
            raise problems.invalid("The request body is not a form.")
        found[name] = int(content) if content.isdigit() and part.get_filename() is None else content
    return found


def _grant(box: Box, request: Request, app: bool, user: frozenset[str] | None) -> Grant:
    kind, _, token = request.headers.get("authorization", "").partition(" ")
    grant = box.tokens.grant_of(token.strip()) if kind.lower() == "bearer" else None
    if grant is None:
        raise problems.unauthorized()
    if grant.user is None and not app:
        raise problems.wrong_authentication(app_only=True)
    if grant.user is not None and user is None:
        raise problems.wrong_authentication(app_only=False)
    if grant.user is not None and user is not None and not user <= grant.scopes:
        raise problems.forbidden()
    return grant


def before(box: Box, fault: Fault, request: Request) -> Response:
    """The answer of a fault that keeps the request from being heard."""
    if fault.kind == "cut_before":
        return NoAnswer(box, client_of(request))
    now = box.world.clock()
    plain = headers(300, 299, now + WINDOW)
    if fault.kind in PARTIAL:
        gone = fault.kind == "partial_not_found"
        refusal = problems.missing("id", "20") if gone else problems.not_authorized()
        return JSONResponse({"errors": [refusal.body(fault.type_host)]}, headers=plain)
    if fault.kind not in LIMITS:
        response = refuse(problems.NAMED[fault.kind](), fault.type_host)
        response.headers.update(plain)
        return response
    response = refuse(problems.too_many_requests(), fault.type_host)
    length = WINDOW if fault.kind == "rate_limit" else DAY
    spent = headers(300, 0, now + (fault.seconds or length), LIMITS[fault.kind])
    response.headers.update(plain | spent)
    return response


def after(box: Box, fault: Fault, request: Request, response: Response) -> Response:
    """What a fault makes of the answer to a request that was heard."""
    if fault.kind == "cut_after":
        return NoAnswer(box, client_of(request))
    if fault.kind == "error_after":
        return refuse(problems.broken())
    half = bytes(response.body)[: max(1, len(response.body) // 2)]
    return Response(half, response.status_code, media_type="application/json")


def client_of(request: Request) -> tuple[str, int]:
    """The address that the request comes from, the name of its line."""
    client = request.client
    return (client.host, client.port) if client is not None else ("", 0)


async def delay(box: Box, fault: Fault | None) -> None:
    """Be as slow as the fault says; a slow answer does not keep the server from stopping."""
    # The seconds of a limit are when it ends.
    if fault is None or not fault.seconds or fault.kind in LIMITS:
        return
    try:
        await asyncio.wait_for(box.stopping.wait(), fault.seconds)
    except TimeoutError:
        return
