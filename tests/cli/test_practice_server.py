"""The practice server alone: one line of JSON, then X's API until it is told to end."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import urllib.request

from tests.conftest import REPOSITORY


def test_it_prints_one_line_of_json_serves_and_ends_on_request() -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "desktop", "practice-server"],
        cwd=REPOSITORY,
        env=dict(os.environ),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    with process:
        assert process.stdout is not None
        told = json.loads(process.stdout.readline())
        assert set(told) == {"url", "authorize_url", "client_id", "bearer_token", "user_token"}
        request = urllib.request.Request(
            f"{told['url']}/2/users/me", headers={"Authorization": f"Bearer {told['user_token']}"}
        )
        with urllib.request.urlopen(request, timeout=10) as answer:
            assert json.load(answer)["data"]["username"] == "visitor"
        process.send_signal(signal.SIGTERM)
        rest, complaints = process.communicate(timeout=10)
        assert (process.returncode, rest, complaints) == (0, "", "")


def test_a_port_that_is_taken_is_one_sentence_and_exit_2() -> None:
    import socket

    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        answer = subprocess.run(
            [sys.executable, "-m", "desktop", "practice-server", "--port", port],
            cwd=REPOSITORY, capture_output=True, text=True, timeout=30, check=False,
        )  # fmt: skip
    assert answer.returncode == 2
    assert port in answer.stderr
    assert len(answer.stderr.splitlines()) == 1
