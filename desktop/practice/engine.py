"""uvicorn, tamed: no signals, no log, a line that can be cut, and a stop that does not dawdle."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import sys
import threading
from collections.abc import Iterator

import uvicorn
from starlette.applications import Starlette
from uvicorn.protocols.http.h11_impl import H11Protocol

HOST = "127.0.0.1"
Lines = dict[tuple[str, int], H11Protocol]
_STOP_SECONDS = 1
_TICK_SECONDS = 0.1
_TURNS = 5
_MOST_TURNS = 50


class PortTaken(OSError):
    """Another program listens on the port; the message is one line with a remedy."""


class Engine(uvicorn.Server):
    """uvicorn without signal handlers, which says when it accepts connections."""

    def __init__(self, app: Starlette, lines: Lines, ready: threading.Event) -> None:
        super().__init__(
            uvicorn.Config(
                app,
                http=_protocol(lines),
                ws="none",
                lifespan="off",
                log_config=None,
                access_log=False,
                log_level="critical",
                loop="asyncio",
                server_header=False,
                date_header=False,  # the world's clock dates the answers
                proxy_headers=False,
                timeout_keep_alive=75,
            )
        )
        self._ready = ready
        self._ending = asyncio.Event()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Signals belong to the program, not to its practice room."""
        yield

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, then tell."""
        await super().startup(sockets=sockets)
        self._ready.set()

    async def main_loop(self) -> None:
        """uvicorn's loop, but it ends at once and not with the next tick."""
        ticks = 0
        while not await self.on_tick(ticks):
            ticks = (ticks + 1) % 864000
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._ending.wait(), _TICK_SECONDS)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Let answers that are under way finish and close everything, without uvicorn's pauses."""
        # asyncio stumbles over a connection that it has accepted but not yet given a transport when the server
        # closes (an AssertionError in its log): no more are accepted, and those that were get theirs first.
        loop = asyncio.get_running_loop()
        for server in self.servers:
            for listener in server.sockets:
                with contextlib.suppress(NotImplementedError):  # Windows accepts in another way
                    loop.remove_reader(listener.fileno())
        for _ in range(_TURNS):
            await asyncio.sleep(0)
        for server in self.servers:
            server.close()
        for connection in list(self.server_state.connections):
            connection.shutdown()
        if self.server_state.tasks:
            _, late = await asyncio.wait(self.server_state.tasks, timeout=_STOP_SECONDS)
            for task in late:
                task.cancel()
        await self._turn()
        for connection in list(self.server_state.connections):
            # Its client does not read, or came while the door was closing.
            connection.transport.abort()
        await self._turn()

    async def _turn(self) -> None:
        # A socket is closed one turn of the loop after its transport, and accepted two turns before it has one.
        for turn in range(_MOST_TURNS):
            if turn >= _TURNS and not self.server_state.connections:
                return
            await asyncio.sleep(0)

    def end(self) -> None:
        """Shut down."""
        self.should_exit = True
        self._ending.set()


def _protocol(lines: Lines) -> type[H11Protocol]:
    """uvicorn's protocol that keeps itself in `lines` by the client's address, so that a line can be cut."""

    class Line(H11Protocol):
        def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
            self._address: tuple[str, int] = transport.get_extra_info("peername")[:2]
            lines[self._address] = self
            super().connection_made(transport)

        def connection_lost(self, exc: Exception | None) -> None:
            lines.pop(self._address, None)
            super().connection_lost(exc)

    return Line


def listen(port: int) -> socket.socket:
    """A socket that listens on 127.0.0.1; port 0 is any that is free. Raises PortTaken."""
    # asyncio sends small answers at once only where the protocol is named.
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if sys.platform == "win32":
            # Windows lets two programs share a port with SO_REUSEADDR.
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((HOST, port))
        listener.listen(128)
    except (OSError, OverflowError) as error:
        listener.close()
        raise PortTaken(
            f"port {port} on {HOST} cannot be used ({error}): choose another, or 0 for any"
        ) from None
    return listener
