"""The practice server alone in the foreground, as `parley practice-server` runs it."""

from __future__ import annotations

import json
import signal
import sys
import threading
from pathlib import Path
from types import FrameType
from typing import TextIO

from desktop.practice.server import BadScript, BadTranscript, PortTaken, PracticeServer

_LOOK_SECONDS = 0.5


def run(
    port: int = 0,
    replay: Path | None = None,
    speed: float = 1.0,
    search_delay: float = 0.0,
    *,
    script: Path | None = None,
    replay_from: str | None = None,
    replay_seconds: float | None = None,
    id_log: Path | None = None,
    out: TextIO | None = None,
    stop: threading.Event | None = None,
) -> int:
    """Serve until SIGINT, SIGTERM or `stop`; the exit status.

    Prints one JSON line on `out` (standard output) as soon as connections are accepted:
    {"url", "authorize_url", "client_id", "bearer_token", "user_token"}. A port or a file that cannot be used gives
    one line on standard error and 2. Signal handlers are installed only in the main thread, and taken back.
    """
    ended = threading.Event() if stop is None else stop
    try:
        server = PracticeServer(
            script, replay, speed, port, search_delay,
            replay_from=replay_from, replay_seconds=replay_seconds, id_log=id_log,
        )  # fmt: skip
        server.start()
    except (PortTaken, BadScript, BadTranscript) as error:
        print(f"parley: {error}", file=sys.stderr)
        return 2

    def end(number: int, frame: FrameType | None) -> None:
        ended.set()

    numbers = (signal.SIGINT, signal.SIGTERM) if threading.current_thread() is threading.main_thread() else ()
    before = [(number, signal.signal(number, end)) for number in numbers]
    try:
        names = ("url", "authorize_url", "client_id", "bearer_token", "user_token")
        print(json.dumps({name: getattr(server, name) for name in names}), file=out or sys.stdout, flush=True)
        # Windows does not interrupt an endless wait for Ctrl+C.
        while not ended.wait(_LOOK_SECONDS):
            pass
    finally:
        server.stop()
        for number, handler in before:
            signal.signal(number, handler)
    return 0
