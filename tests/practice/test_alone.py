"""The practice server as a program."""

from __future__ import annotations

import io
import json
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest
import requests

from desktop.practice.alone import run
from desktop.practice.server import PracticeServer


class Printed(io.StringIO):
    """Says when something was printed."""

    def __init__(self) -> None:
        super().__init__()
        self.ready = threading.Event()

    def flush(self) -> None:
        self.ready.set()


def test_it_prints_one_line_that_is_enough_to_use_it() -> None:
    out, stop, results = Printed(), threading.Event(), list[int]()
    thread = threading.Thread(target=lambda: results.append(run(out=out, stop=stop)))
    thread.start()
    assert out.ready.wait(10)
    line = json.loads(out.getvalue())
    assert set(line) == {"url", "authorize_url", "client_id", "bearer_token", "user_token"}
    headers = {"Authorization": f"Bearer {line['user_token']}"}
    assert requests.get(line["url"] + "/2/users/me", headers=headers, timeout=10).status_code == 200
    stop.set()
    thread.join(10)
    assert results == [0]
    assert out.getvalue().count("\n") == 1


def test_what_cannot_be_used_is_said_in_one_line(
    server: PracticeServer, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    port = int(server.url.rpartition(":")[2])
    assert run(port) == 2
    assert run(replay=tmp_path / "absent.jsonl") == 2
    (tmp_path / "bad.jsonl").write_text('{"text": "one"}\n{\n')
    assert run(replay=tmp_path / "bad.jsonl") == 2
    said = capsys.readouterr()
    assert said.out == ""
    lines = said.err.splitlines()
    assert len(lines) == 3
    assert all(line.startswith("parley: ") for line in lines)
    assert "bad.jsonl:2: " in lines[2]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM to send")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_it_in_order(number: signal.Signals) -> None:
    command = [
        sys.executable,
        "-W",
        "error",
        "-c",
        "import sys; from desktop.practice.alone import run; sys.exit(run())",
    ]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert json.loads(process.stdout.readline())["url"].startswith("http://127.0.0.1:")
        process.send_signal(number)
        out, errors = process.communicate(timeout=10)
    assert (process.returncode, out, errors) == (0, "", "")
