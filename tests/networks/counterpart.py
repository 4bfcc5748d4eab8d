"""A server of our own for what the practice server is too well-behaved to do: it says what a test tells it to say."""

from __future__ import annotations

import json
import ssl
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from desktop.core.origin import Origin


@dataclass
class Answer:
    """`promised`: the length that the head claims, where it is more than there is. `hold`: answer when it is set."""

    status: int = 200
    body: bytes = b"{}"
    headers: Mapping[str, str] = field(default_factory=dict)
    promised: int | None = None
    hold: threading.Event | None = None


@dataclass
class Counterpart:
    """Answers in turn, the last one for ever; `heard` has every request as (method, path, headers, body)."""

    origin: Origin
    answers: list[Answer] = field(default_factory=lambda: [Answer()])
    heard: list[tuple[str, str, dict[str, str], bytes]] = field(default_factory=list)
    lines: set[tuple[str, int]] = field(default_factory=set)
    arrived: threading.Event = field(default_factory=threading.Event)

    @property
    def url(self) -> str:
        return str(self.origin)

    def say(self, *answers: Answer) -> None:
        self.answers = list(answers)

    def say_json(self, value: object, status: int = 200, **headers: str) -> None:
        given = {name.replace("_", "-"): text for name, text in headers.items()}
        self.say(Answer(status, json.dumps(value).encode(), given))

    def next_answer(self) -> Answer:
        return self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]


@contextmanager
def listening(tls: ssl.SSLContext | None = None) -> Iterator[Counterpart]:
    """A counterpart on a free port of 127.0.0.1."""

    class Talk(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True  # head and body in two packets would cost 40 ms an answer

        def do_GET(self) -> None:
            length = int(self.headers.get("Content-Length") or 0)
            body = self.rfile.read(length)
            me.heard.append((self.command, self.path, dict(self.headers), body))
            me.lines.add(self.client_address)
            me.arrived.set()
            answer = me.next_answer()
            if answer.hold is not None:
                answer.hold.wait(10)
            try:
                self._reply(answer)
            except OSError:
                self.close_connection = True

        do_POST = do_DELETE = do_CONNECT = do_GET

        def _reply(self, answer: Answer) -> None:
            self.send_response(answer.status)
            for name, value in answer.headers.items():
                self.send_header(name, value)
            if "Transfer-Encoding" not in answer.headers:
                self.send_header("Content-Length", str(answer.promised or len(answer.body)))
            self.end_headers()
            self.wfile.write(answer.body)
            self.close_connection = answer.promised is not None

        def log_message(self, format: str, *args: object) -> None:
            pass

    class Server(ThreadingHTTPServer):
        daemon_threads = True
        block_on_close = False

        def handle_error(self, request: object, client_address: object) -> None:
            """Lines that the other side cuts are what these tests are about."""

    with Server(("127.0.0.1", 0), Talk) as server:
        scheme = "http" if tls is None else "https"
        me = Counterpart(Origin(scheme, "127.0.0.1", server.server_address[1]))
        if tls is not None:
            server.socket = tls.wrap_socket(server.socket, server_side=True)
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield me
        finally:
            for answer in me.answers:
                if answer.hold is not None:
                    answer.hold.set()
            server.shutdown()
            thread.join()


def closed_port() -> Origin:
    """An origin where nobody listens."""
    with listening() as gone:
        return gone.origin
