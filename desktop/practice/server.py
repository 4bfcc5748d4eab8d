"""The practice server: one X on 127.0.0.1, in a thread of its own."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import random
import socket
import threading
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from email.utils import formatdate
from pathlib import Path
from types import TracebackType

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from desktop.practice import consent, control, counts, media, posts, problems, stream, users
from desktop.practice.audience import Surprise
from desktop.practice.box import Box, Delay
from desktop.practice.cast import Cast, Chat
from desktop.practice.engine import HOST, Engine, Lines, PortTaken, listen
from desktop.practice.faults import Faults
from desktop.practice.gate import refuse
from desktop.practice.ledger import Ledger
from desktop.practice.limits import Limits
from desktop.practice.oauth import Tokens
from desktop.practice.problems import Refusal
from desktop.practice.replay import BadTranscript, read_transcript
from desktop.practice.script import BadScript, read_script
from desktop.practice.world import User, World

REDIRECTS = tuple(f"http://127.0.0.1:{port}/callback" for port in (43117, 43118, 43119))
_STOP_SECONDS = 5
_log = logging.getLogger(__name__)


class PracticeServer:
    """A small X in a box. Start it, point a client at `url`, stop it; or use it in a `with`.

    script, replay, chat: what the cast plays (TOML, a transcript in JSON Lines, or made already); none is an empty X.
    replay_from, replay_seconds: the part of the transcript (a moment as in the transcript; None is all).
    speed: how many times faster the cast plays. search_delay, timeline_delay: seconds until search, and the timeline
    of its author, shows a post; or a function of the post that gives them (see delay_in_search, too).
    keep_alive: seconds between signs of life on the stream. access_seconds: how long a token lives.
    limits: requests per 15 minutes, changed by endpoint (see limits.DEFAULTS). refused_dialect: "old" or "new".
    refuses_duplicates: as X does; without, the same words are posted as often as they come.
    clock gives Unix seconds for everything that X stamps; ticks and sleep pace the cast; seed makes tokens repeat.
    id_log: a file that gets a line {"old", "new"} for every replayed post. Raises BadScript or BadTranscript.
    """

    def __init__(
        self,
        script: Path | None = None,
        replay: Path | None = None,
        speed: float = 1.0,
        port: int = 0,
        search_delay: Delay = 0.0,
        *,
        timeline_delay: Delay = 0.0,
        autoplay: bool = True,
        replay_from: str | None = None,
        replay_seconds: float | None = None,
        hashtag: str = "practicechat",
        keep_alive: float = 20.0,
        access_seconds: float = 7200,
        limits: Mapping[str, tuple[int, int]] | None = None,
        refused_dialect: str | None = None,
        refuses_duplicates: bool = True,
        redirect_uris: Sequence[str] = REDIRECTS,
        clock: Callable[[], float] = time.time,
        ticks: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
        seed: int | None = None,
        id_log: Path | None = None,
        chat: Chat | None = None,
    ) -> None:
        if sum(one is not None for one in (script, replay, chat)) > 1:
            raise ValueError("the cast plays a script, a transcript or a chat, not both")
        if not speed > 0:
            raise ValueError(f"the speed has to be above 0, not {speed}")
        if script is not None:
            self._chat = read_script(script)
        elif replay is not None:
            self._chat = read_transcript(replay, replay_from, replay_seconds)
        else:
            self._chat = chat or Chat(hashtag)
        self._port, self._autoplay = port, autoplay
        world = World(clock)
        visitor = world.add_user(self._chat.visitor, self._chat.visitor_name)
        chance: random.Random = random.SystemRandom() if seed is None else random.Random(seed)
        tokens = Tokens(clock, chance, redirect_uris, access_seconds)
        ledger, faults = Ledger(clock), Faults()
        self._box = Box(
            world,
            visitor,
            tokens,
            Limits(clock, limits),
            ledger,
            faults,
            search_delay,
            keep_alive,
            refused_dialect,
            timeline_delay,
            refuses_duplicates,
        )
        self.user_token = tokens.issue_for(visitor)
        self.cast = Cast(self._chat, world, visitor, speed, ticks, sleep, id_log, faults)
        self._box.on_write = self.cast.heard
        self._thread: threading.Thread | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._server: Engine | None = None
        self._lines: Lines = {}
        self._box.cut = self._cut

    @property
    def url(self) -> str:
        """`http://127.0.0.1:PORT`; the port is known once the server has been started."""
        return self._box.url

    @property
    def authorize_url(self) -> str:
        """Where a person consents."""
        return f"{self.url}{consent.AUTHORIZE}"

    @property
    def client_id(self) -> str:
        """The id of the app that is Parley's own, a public client."""
        return self._box.tokens.client_id

    @property
    def bearer_token(self) -> str:
        """The token of the app alone."""
        return self._box.tokens.bearer_token

    @property
    def redirect_uri(self) -> str:
        """The first of the redirect addresses that the app has registered."""
        return self.redirect_uris[0]

    @property
    def redirect_uris(self) -> tuple[str, ...]:
        """All of them; a request for consent has to name one exactly."""
        return self._box.tokens.redirect_uris

    @property
    def hashtag(self) -> str:
        """The hashtag of the chat, without its sign."""
        return self._chat.hashtag

    @property
    def topic(self) -> str:
        """What the chat is about; empty for a transcript."""
        return self._chat.topic

    @property
    def host(self) -> str | None:
        """The username of who asks the questions, if it is known."""
        return self._chat.host

    @property
    def guests(self) -> tuple[str, ...]:
        """The usernames of the guests."""
        return self._chat.guests

    @property
    def visitor(self) -> str:
        """The username of the person who practises."""
        return self._box.visitor.username

    @property
    def visitor_id(self) -> str:
        """Their id."""
        return self._box.visitor.id

    @property
    def id_map(self) -> dict[str, str]:
        """Of a replay: the id in the transcript -> the id here, for the posts that were played so far."""
        return self.cast.id_map

    @property
    def ledger(self) -> Ledger:
        """What was read and written, and what X would bill."""
        return self._box.ledger

    @property
    def faults(self) -> Faults:
        """Trouble on request."""
        return self._box.faults

    @property
    def world(self) -> World:
        """The people and the posts, for a test that wants to add some."""
        return self._box.world

    @property
    def good_refresh_tokens(self) -> frozenset[str]:
        """Those that could be used now, one for each sign-in that goes on."""
        return self._box.tokens.good_refresh_tokens()

    @property
    def secrets(self) -> frozenset[str]:
        """Every code, verifier and token that was given or shown so far, the newest 2,000."""
        return self._box.tokens.secrets()

    def register_app(self, name: str) -> str:
        """The client id of another app, an organisation's, with the same redirect addresses."""
        return self._box.tokens.register(name)

    @property
    def granted(self) -> tuple[tuple[str, str], ...]:
        """The grant type and the client id of every token request that was answered with tokens, oldest first."""
        return tuple(self._box.tokens.granted)

    def delay_in_search(self, post_id: str | int, seconds: float) -> None:
        """Show this one post in search so many seconds after it was made: out of order, if others are quicker."""
        self._box.search_delays[int(post_id)] = seconds

    def user_token_for(self, username: str, scopes: Sequence[str] | None = None) -> str:
        """A token of somebody else (made if there is no such user), or with fewer scopes."""
        user: User = self.world.add_user(username)
        tokens = self._box.tokens
        return tokens.issue_for(user) if scopes is None else tokens.issue_for(user, scopes)

    def start(self) -> None:
        """Listen, and return when connections are accepted. Raises PortTaken."""
        if self._thread is not None:
            return
        listener = listen(self._port)
        self._box.url = f"http://{HOST}:{listener.getsockname()[1]}"
        ready = threading.Event()
        self._thread = threading.Thread(
            target=self._run, args=(listener, ready), name="practice-server", daemon=True
        )
        self._thread.start()
        ready.wait()
        if self._autoplay:
            self.start_cast()

    def start_cast(self) -> None:
        """Let the cast play, from the beginning; a second call does nothing."""
        if self._loop is None:
            raise RuntimeError("the practice server has not been started")
        self._loop.call_soon_threadsafe(self.cast.start)

    def surprise(self, what: Surprise) -> None:
        """Something that a host who rehearses did not plan happens now."""
        if self._loop is None:
            raise RuntimeError("the practice server has not been started")
        self._loop.call_soon_threadsafe(self.cast.surprise, what)

    def stop(self) -> None:
        """Close every connection and end the thread; a second call does nothing."""
        thread, loop, server = self._thread, self._loop, self._server
        if thread is None or loop is None or server is None or not thread.is_alive():
            return
        with contextlib.suppress(RuntimeError):  # the loop has ended by itself
            loop.call_soon_threadsafe(self._end, server)
        thread.join(_STOP_SECONDS)

    def __enter__(self) -> PracticeServer:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def _end(self, server: Engine) -> None:
        self._box.stopping.set()
        self.cast.stop()
        server.end()

    def _cut(self, client: tuple[str, int]) -> None:
        line = self._lines.get(client)
        if line is not None:
            line.transport.abort()

    def _run(self, listener: socket.socket, ready: threading.Event) -> None:
        async def serve() -> None:
            self._loop = asyncio.get_running_loop()
            try:
                self._server = Engine(_app(self._box), self._lines, ready)
                await self._server.serve(sockets=[listener])
            finally:
                self.cast.stop()
                ready.set()

        with listener:
            asyncio.run(serve())


def _app(box: Box) -> Starlette:
    async def unknown(request: Request, error: Exception) -> Response:
        status = error.status_code if isinstance(error, HTTPException) else 404
        if status == 405:
            return refuse(Refusal(405, "Method Not Allowed", "Method Not Allowed"))
        return refuse(Refusal(404, "Not Found", "Not Found"))

    async def broken(request: Request, error: Exception) -> Response:
        _log.error("%s %s failed", request.method, request.url.path, exc_info=error)
        return refuse(problems.broken())

    parts = (posts, media, counts, users, stream, consent, control)
    # The stream's fixed paths come before /2/tweets/{id}.
    found = sorted(
        (one for part in parts for one in part.routes(box)), key=lambda one: "{" in getattr(one, "path", "")
    )
    return Starlette(
        routes=found,
        exception_handlers={404: unknown, 405: unknown, Exception: broken},
        middleware=[Middleware(Dated, clock=box.world.clock)],
    )


class Dated:
    """Dates every answer (RFC 9110 section 6.6.1) by the clock that dates the posts: clients go by it."""

    def __init__(self, app: ASGIApp, clock: Callable[[], float]) -> None:
        self._app, self._clock = app, clock

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def dated(message: Message) -> None:
            if message["type"] == "http.response.start":
                date = formatdate(self._clock(), usegmt=True).encode()
                message["headers"] = [*message.get("headers", []), (b"date", date)]
            await send(message)

        await self._app(scope, receive, dated)


__all__ = ["BadScript", "BadTranscript", "PortTaken", "PracticeServer"]
