"""The filtered stream: its rules, its one connection, keep-alives and disconnects.

Source: X-PLATFORM.md, section 2: app-only token, 1 connection, 1,000 rules of 1,024 characters, a keep-alive at
least every 20 s, 409 without rules, 429 TooManyConnections for a second connection, reposts delivered. Connections are
listed and ended as in x-openapi, /2/connections.
"""

from __future__ import annotations

import asyncio
import json
import uuid
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute
from starlette.types import Receive, Scope, Send

from desktop.practice import problems, query
from desktop.practice.box import Box, Line
from desktop.practice.fields import SHOWN_ON_STREAM, Wanted, wanted
from desktop.practice.gate import Asked, route
from desktop.practice.problems import OLD, invalid
from desktop.practice.render import Renderer, timestamp
from desktop.practice.world import Post

MAX_RULES = 1000
_PATH = "/2/tweets/search/stream"
_TAKES = SHOWN_ON_STREAM | {"backfill_minutes", "start_time", "end_time"}
_LISTING = frozenset({"ids", "max_results", "pagination_token"})
_CHANGE = frozenset({"dry_run", "delete_all"})
_CONNECTIONS = "/2/connections"
_HISTORY = frozenset({"status", "endpoints", "max_results", "pagination_token", "connection.fields"})
# What a reader may be behind; beyond it X closes without a word (X-PLATFORM.md, section 2).
_BUFFER = 2000


def routes(box: Box) -> list[BaseRoute]:
    """The routes of the stream and its rules."""
    return [
        route(box, "GET", _PATH, open_stream, "stream", app=True, user=None, takes=_TAKES),
        route(box, "GET", f"{_PATH}/rules", read_rules, "rules_read", app=True, user=None, takes=_LISTING),
        route(box, "POST", f"{_PATH}/rules", write_rules, "rules_write", app=True, user=None, takes=_CHANGE),
        route(box, "GET", _CONNECTIONS, read_connections, "connections", app=True, user=None, takes=_HISTORY),
        route(box, "DELETE", f"{_CONNECTIONS}/all", end_connections, "connections", app=True, user=None),
    ]


async def open_stream(asked: Asked) -> Response:
    """GET /2/tweets/search/stream: an answer without an end."""
    box = asked.box
    wants = wanted(asked.query, dialect=OLD)
    if not box.rules:
        raise problems.no_rules()
    if box.connections:
        raise problems.too_many_connections()
    return _Stream(box, wants)


async def read_connections(asked: Asked) -> tuple[int, dict[str, Any]]:
    """GET /2/connections: the one that is open, or that X takes for open; past ones are not remembered."""
    found = [
        {"id": one, "endpoint_name": "filtered_stream", "connected_at": timestamp(line.since)}
        for one, line in asked.box.connections.items()
    ]
    return 200, {"data": found, "meta": {"result_count": len(found)}}


async def end_connections(asked: Asked) -> tuple[int, dict[str, Any]]:
    """DELETE /2/connections/all."""
    lines = dict(asked.box.connections)
    asked.box.connections.clear()
    for line in lines.values():
        line.end.set()
    results = [{"uuid": one, "success": True} for one in lines]
    return 200, {"data": {"successful_kills": len(lines), "failed_kills": 0, "results": results}}


async def read_rules(asked: Asked) -> tuple[int, dict[str, Any]]:
    """GET …/rules, all or those of `ids`."""
    only = {part for part in asked.query.get("ids", "").split(",") if part}
    rules = [_rule(one, *rule) for one, rule in asked.box.rules.items() if not only or one in only]
    answer: dict[str, Any] = {"data": rules} if rules else {}
    return 200, {**answer, "meta": {"sent": timestamp(asked.box.world.clock()), "result_count": len(rules)}}


async def write_rules(asked: Asked) -> tuple[int, dict[str, Any]]:
    """POST …/rules with {"add": […]} or {"delete": {"ids" | "values": […]}}; `dry_run` changes nothing."""
    body = asked.body
    dry = asked.query.get("dry_run", "false").lower() == "true"
    if isinstance(body, dict) and set(body) == {"add"} and isinstance(body["add"], list):
        return _add(asked, body["add"], dry)
    if isinstance(body, dict) and set(body) == {"delete"} and isinstance(body["delete"], dict):
        return _delete(asked, body["delete"], dry)
    if asked.query.get("delete_all", "").lower() == "true":
        return _delete(asked, {"ids": list(asked.box.rules)}, dry)
    raise invalid("You must provide either add or delete")


def _add(asked: Asked, wishes: list[Any], dry: bool) -> tuple[int, dict[str, Any]]:
    box = asked.box
    made: list[dict[str, Any]] = []
    errors: list[dict[str, Any]] = []
    bad = 0
    for wish in wishes:
        value = wish.get("value") if isinstance(wish, dict) else None
        tag = wish.get("tag") if isinstance(wish, dict) else None
        if not isinstance(value, str) or not (tag is None or isinstance(tag, str)):
            raise invalid("a rule is an object with a value and, if wanted, a tag")
        same = next((one for one, rule in box.rules.items() if rule[0] == value), None)
        if same is not None:
            errors.append({"value": value, "id": same, "title": "DuplicateRule",
                           "type": problems.type_of("duplicate-rules")})  # fmt: skip
            continue
        if len(box.rules) >= MAX_RULES:
            raise problems.rule_cap()
        try:
            query.parse(value, query.LONGEST_RULE, fold_accents=False)
        except query.BadQuery as error:
            bad += 1
            errors.append({"value": value, "details": [str(error)], "title": "UnprocessableEntity",
                           "type": problems.type_of("invalid-rules")})  # fmt: skip
            continue
        number = str(box.world.new_id())
        if not dry:
            box.rules[number] = (value, tag)
        made.append(_rule(number, value, tag))
    if bad and not dry:
        # X takes all rules of a request or none.
        for rule in made:
            box.rules.pop(rule["id"], None)
        made = []
    summary = {"created": len(made), "not_created": len(errors), "valid": len(wishes) - bad, "invalid": bad}
    answer: dict[str, Any] = {"meta": {"sent": timestamp(box.world.clock()), "summary": summary}}
    if made:
        answer["data"] = made
    if errors:
        answer["errors"] = errors
    return (400 if bad else 201 if made else 200), answer


def _delete(asked: Asked, wish: dict[str, Any], dry: bool) -> tuple[int, dict[str, Any]]:
    box = asked.box
    ids, values = wish.get("ids", []), wish.get("values", [])
    if not isinstance(ids, list) or not isinstance(values, list) or not (ids or values):
        raise invalid("delete needs a list of ids or of values")
    values = set(map(str, values))
    doomed = {str(one) for one in ids if str(one) in box.rules}
    doomed |= {one for one, rule in box.rules.items() if rule[0] in values}
    if not dry:
        for one in doomed:
            del box.rules[one]
    missing = max(0, len(ids) + len(values) - len(doomed))
    summary = {"deleted": len(doomed), "not_deleted": missing}
    return 200, {"meta": {"sent": timestamp(box.world.clock()), "summary": summary}}


def _rule(number: str, value: str, tag: str | None) -> dict[str, Any]:
    rule = {"id": number, "value": value}
    return rule if tag is None else {**rule, "tag": tag}


class _Stream(Response):
    """Sends posts that match a rule as lines of JSON, as they are made, until somebody ends it."""

    def __init__(self, box: Box, wants: Wanted) -> None:
        super().__init__(media_type="application/json; charset=utf-8")
        del self.headers["content-length"]
        self._box, self._wants = box, wants
        self._queue: asyncio.Queue[Post | None] = asyncio.Queue()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Run until the reader hangs up, the server stops, or a fault ends it."""
        box = self._box
        mine, line = str(uuid.uuid4()), Line(box.world.clock())
        box.connections[mine] = line
        loop = asyncio.get_running_loop()

        def posted(what: str, post: Post) -> None:
            if what == "posted":
                loop.call_soon_threadsafe(self._queue.put_nowait, post)

        def woken() -> None:
            loop.call_soon_threadsafe(self._queue.put_nowait, None)

        box.world.listeners.append(posted)
        box.faults.listeners.append(woken)
        ends = [
            asyncio.ensure_future(self._write(Request(scope), send)),
            asyncio.ensure_future(_hung_up(receive)),
            asyncio.ensure_future(box.stopping.wait()),
            asyncio.ensure_future(line.end.wait()),
        ]
        try:
            await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED)
        finally:
            if box.faults.take("GET", _PATH, when="left") is None:
                box.connections.pop(mine, None)
            box.world.listeners.remove(posted)
            box.faults.listeners.remove(woken)
            for end in ends:
                end.cancel()
            await asyncio.gather(*ends, return_exceptions=True)
        if not ends[1].done() or ends[1].cancelled():
            await send({"type": "http.response.body", "body": b"", "more_body": False})

    async def _write(self, request: Request, send: Send) -> None:
        box = self._box
        await send({"type": "http.response.start", "status": 200, "headers": self.raw_headers})
        # Something has to leave, or the reader does not know that it is connected.
        await _send(send, b"\r\n")
        ticks = asyncio.get_running_loop().time
        due = ticks() + box.keep_alive
        while True:
            fault = box.faults.take("GET", _PATH, when="open")
            if fault is not None and fault.kind in ("drop", "silence"):
                client = request.client
                if fault.kind == "drop":
                    box.cut((client.host, client.port) if client else ("", 0))
                await asyncio.Event().wait()
            if fault is not None and fault.kind == "overflow":
                return
            if fault is not None:
                await _send(send, _line({"errors": [_operational_disconnect()]}))
                return
            try:
                # Counted from the last byte that left: posts that match no rule are no sign of life.
                post = await asyncio.wait_for(self._queue.get(), due - ticks())
            except TimeoutError:
                await _send(send, b"\r\n")
                due = ticks() + box.keep_alive
                continue
            if self._queue.qsize() > _BUFFER:
                return
            line = None if post is None else self._rendered(post)
            if line is not None:
                await _send(send, line)
                due = ticks() + box.keep_alive

    def _rendered(self, post: Post) -> bytes | None:
        box = self._box
        matching = [
            {
                "id": one,
                "tag": tag or "",
            }  # tweepy reads the tag of every rule, and its users get posts from X
            for one, (value, tag) in box.rules.items()
            if query.parse(value, query.LONGEST_RULE, fold_accents=False)(post)
        ]
        if not matching:
            return None
        renderer = Renderer(box.world, self._wants, box.pictures)
        answer: dict[str, Any] = {"data": renderer.post(post)}
        renderer.expand([post])
        renderer.finish(answer, box.ledger, posts=[post])
        return _line({**answer, "matching_rules": matching})


def _operational_disconnect() -> dict[str, Any]:
    return {
        "title": "operational-disconnect",
        "disconnect_type": "UpstreamOperationalDisconnect",
        "detail": "This stream has been disconnected upstream for operational reasons.",
        "type": problems.type_of("operational-disconnect"),
    }


def _line(answer: dict[str, Any]) -> bytes:
    return json.dumps(answer, ensure_ascii=False, separators=(",", ":")).encode() + b"\r\n"


async def _send(send: Send, body: bytes) -> None:
    await send({"type": "http.response.body", "body": body, "more_body": True})


async def _hung_up(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
