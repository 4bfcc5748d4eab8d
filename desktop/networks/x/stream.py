"""XStream: the filtered stream of an app for one room: its rule, one connection, and the posts that come by it.

Source: X: posts/filtered-stream, fundamentals/handling-disconnections, consuming-streaming-data (X-PLATFORM section 2).
Not tweepy's StreamingClient: that connects again without a pause and ends after 20 s (X-PLATFORM section 7).
"""

from __future__ import annotations

import contextlib
import json
import logging
from collections.abc import Callable, Collection, Generator, Iterable, Iterator
from datetime import UTC, datetime

import msgspec
import requests
from msgspec import Struct
from urllib3.exceptions import HTTPError
from urllib3.util import wait_for_read

from desktop.core.errors import (
    BearerRefused,
    Offline,
    OutcomeUnknown,
    ParleyError,
    ServiceDown,
    SignInNeeded,
    StreamTaken,
)
from desktop.core.origin import Origin
from desktop.core.post import Post
from desktop.core.prices import Billed
from desktop.networks.gateway import Meter, unmetered
from desktop.networks.way import Ways
from desktop.networks.wire import CONNECT_SECONDS, NETWORK_TROUBLE, READ_SECONDS, Exchange, Wire
from desktop.networks.x.decode import decode_line
from desktop.networks.x.fields import NAMES, POST_FIELDS, Dialect, other
from desktop.networks.x.problems import explain, names, unclear
from desktop.networks.x.rules import Rules, rule_for
from desktop.networks.x.shapes import Said, fit

SILENCE = 21.0
"""Seconds: X gives a sign of life every 20 at the latest."""
_AT_ONCE = 65536
"""Bytes."""
LONGEST_LINE = 1 << 20
"""Bytes. A post with all that it quotes has a few thousand."""
_PATH = "/2/tweets/search/stream"
_decode = msgspec.json.Decoder(Said).decode
_ODD = (msgspec.MsgspecError, UnicodeDecodeError, RecursionError)
"""What a decoder raises where a line is not of its type."""
_ENDS = frozenset({"operational-disconnect", "streaming-connection"})
_log = logging.getLogger(__name__)


def _now() -> datetime:
    return datetime.now(UTC)


class Heard(Struct, gc=False):
    """What some lines of a stream say."""

    posts: list[Post]
    returned: list[str]
    """The ids of all posts that they hold: X bills these."""
    ended: str = ""
    """The kind of disconnect that X announces."""


class XStream:
    """The port Stream of networks/gateway.py. `bearer` is the app's own key; `silence` is how many seconds without a
    sign of life end a connection; `clock` gives aware UTC."""

    def __init__(
        self,
        origin: Origin,
        bearer: str,
        *,
        clock: Callable[[], datetime] = _now,
        network: str = "X",
        meter: Meter = unmetered,
        connect: float = CONNECT_SECONDS,
        silence: float = SILENCE,
        dialect: Dialect = "tweet",
        ways: Ways | None = None,
    ) -> None:
        self._bearer, self._clock, self._network, self._meter = bearer, clock, network, meter
        self._dialect: Dialect = dialect
        self._tags: tuple[str, ...] = ()
        self._tag = ""
        self._rules = Rules(self._ask, network)
        # Two ways out: rules are looked at while the stream is open, and taken back after it was hung up.
        self._line, self._line_wire = _session(Wire(origin, connect=connect, read=silence, ways=ways))
        self._calls, self._calls_wire = _session(Wire(origin, connect=connect, read=READ_SECONDS, ways=ways))

    def __repr__(self) -> str:
        return f"XStream({self._network}, {self._tags})"

    @property
    def reached(self) -> bool:
        return self._line_wire.exchange.left

    def ask_for(self, tags: tuple[str, ...]) -> bool:
        """See the port. Raises BadInput where the tags do not fit into a rule."""
        self._tags, self._tag = tags, rule_for(tags)[1]
        return self._rules.agree(tags)

    def listen(self) -> Generator[tuple[Post, ...], None, None]:
        """See the port. The spelling of fields is the old one, which X declares for the stream in both versions; where
        it is not taken, the other is tried once."""
        response = self._connect()
        if names(self._line_wire.exchange, *NAMES):
            response.close()
            self._dialect = other(self._dialect)
            response = self._connect()
        with contextlib.closing(response):
            self._check(self._line_wire.exchange)
            yield ()
            for lines in self._lines(response):
                heard = read_lines(lines, self._tag, self._rules.mine)
                if heard.returned:
                    self._meter(Billed.POST_READ, heard.returned)
                yield tuple(heard.posts)
                if heard.ended:
                    _log.info("%s ends the stream: %s", self._network, heard.ended)
                    if heard.ended == "streaming-connection":
                        raise self._taken()
                    return

    def clear(self) -> None:
        self._ask("DELETE", "/2/connections/all", None, {})

    def forget(self) -> None:
        if self._tags:
            self._rules.forget(self._tags)

    def hang_up(self) -> None:
        self._line_wire.hang_up()

    def close(self) -> None:
        self.hang_up()
        self._calls_wire.hang_up()
        self._line.close()
        self._calls.close()

    def _connect(self) -> requests.Response:
        self._line_wire.exchange = Exchange()
        try:
            return self._line.get(
                f"{self._line_wire.origin}{_PATH}",
                params=POST_FIELDS[self._dialect],
                headers=self._headers(),
                stream=True,
            )
        except NETWORK_TROUBLE as problem:
            raise self._explain(problem, self._line_wire.exchange) from problem

    def _lines(self, response: requests.Response) -> Iterator[list[bytes]]:
        """The whole lines of what can be read without waiting, empty ones as well: those are the signs of life."""
        rest = b""
        try:
            while data := self._read(response):
                *lines, rest = (rest + data).split(b"\n")
                if lines:
                    yield lines
                if len(rest) > LONGEST_LINE:
                    raise unclear(self._network, write=False)
        except (HTTPError, OSError, ValueError) as problem:  # ValueError: read from what was closed meanwhile
            raise Offline(f"{self._network} does not send anything any more.") from problem

    def _read(self, response: requests.Response) -> bytes:
        """X sends each post as a chunk (RFC 9112, 7.1), and one read gives one: in a flood, as many as have come."""
        data: bytes = response.raw.read1(_AT_ONCE)
        if not _more_has_come(response):
            return data
        parts, size = [data], len(data)
        while data and size < _AT_ONCE and _more_has_come(response):
            data = response.raw.read1(_AT_ONCE)
            parts.append(data)
            size += len(data)
        return b"".join(parts)

    def _ask(
        self, method: str, route: str, body: dict[str, object] | None, parameters: dict[str, str]
    ) -> dict[str, object]:
        """The JSON of an answer; a 400 or 422 is one as well: it says which rule is not liked."""
        wire = self._calls_wire
        wire.exchange = Exchange(method)
        try:
            response = self._calls.request(
                method, f"{wire.origin}{route}", params=parameters, json=body, headers=self._headers()
            )
            if response.status_code not in (400, 422):
                self._check(wire.exchange)
            answer = response.json()
        except (*NETWORK_TROUBLE, ValueError) as problem:
            raise self._explain(problem, wire.exchange) from problem
        if not isinstance(answer, dict):
            raise unclear(self._network, write=False)
        return answer

    def _check(self, exchange: Exchange) -> None:
        """Raises what an answer that is no 2xx means."""
        status = exchange.status
        if 200 <= status < 300:
            return
        body = exchange.body()
        problem = body if isinstance(body, dict) else {}
        if status == 401 or (status == 403 and _kind(problem) == "unsupported-authentication"):
            raise self._refused()
        if status == 429 and (
            _kind(problem) == "streaming-connection"
            or problem.get("connection_issue") == "TooManyConnections"
        ):
            raise self._taken()
        if status == 409:  # no rule, though there was one a moment ago: somebody took it away
            raise ServiceDown(f"{self._network} has no rule for the stream.")
        raise self._explain(ValueError(status), exchange)

    def _explain(self, problem: Exception, exchange: Exchange) -> ParleyError:
        found = explain(problem, exchange, now=self._clock(), network=self._network)
        if isinstance(found, SignInNeeded):
            return self._refused()
        if isinstance(found, OutcomeUnknown):  # rules and connections may be asked for again without harm
            return ServiceDown(str(found)) if exchange.status else Offline(str(found))
        return found

    def _refused(self) -> BearerRefused:
        return BearerRefused(
            f"{self._network} does not take the bearer token that is stored here.",
            "Parley looks by itself; whoever stored it can put another in Settings.",
        )

    def _taken(self) -> StreamTaken:
        return StreamTaken(f"Another program has the stream from {self._network}.", "Parley looks by itself.")

    def _headers(self) -> dict[str, str]:
        """requests quotes a header that it cannot send in its complaint: such a key never gets there. Not compressed,
        so that nothing waits in a buffer."""
        if not self._bearer.isascii() or not self._bearer.isprintable() or " " in self._bearer:
            raise self._refused()
        return {"Authorization": f"Bearer {self._bearer}", "Accept-Encoding": "identity"}


def read_lines(lines: Iterable[bytes], tag: str, rules: Collection[str]) -> Heard:
    """What they say, up to where X ends the stream; the posts that came by a rule of this tag or one of these ids,
    without reposts. Signs of life say nothing, nor does what is of a kind that is not known."""
    heard = Heard([], [])
    for text in lines:
        if not text or text.isspace():
            continue
        try:
            said: Said | None = _decode(text)
        except _ODD:
            said = _fitted(text, heard)
        if said is None:
            if heard.ended:
                break
            continue
        line = decode_line(said)
        heard.returned += line.returned
        if line.post is None:
            continue
        for one in said.matching_rules:
            if one.id in rules or (one.tag == tag and tag):
                heard.posts.append(line.post)
                break
    return heard


def _more_has_come(response: requests.Response) -> bool:
    """Whether there is something to read for certain; what a buffer holds beside it comes with the next read."""
    raw = response.raw
    return not raw.closed and wait_for_read(raw, 0)  # type: ignore[arg-type]  # it has a file number, as a socket


def _fitted(text: bytes, heard: Heard) -> Said | None:
    """A line that is not as X declares it, as far as it can be read; whether it ends the stream goes to `heard`."""
    try:
        said = json.loads(text.decode("utf-8", "replace"))
    except (ValueError, RecursionError):
        return None
    if not isinstance(said, dict):
        return None
    if "data" in said:
        return fit(said, Said)
    errors = said.get("errors")
    for problem in errors if isinstance(errors, list) else ():
        if isinstance(problem, dict) and (_ENDS & {_kind(problem), problem.get("title")}):
            heard.ended = _kind(problem) or str(problem.get("title"))
            return None
    return None


def _kind(problem: dict[str, object]) -> str:
    """The last part of a problem's type: its host differs (X-PLATFORM section 3)."""
    return str(problem.get("type", "")).rstrip("/").rpartition("/")[2]


def _session(wire: Wire) -> tuple[requests.Session, Wire]:
    session = requests.Session()
    wire.mount_on(session)
    return session, wire
