"""Nothing that is written in a full session holds a key: not the home folder, not a log at DEBUG, not a crash."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import pytest

from desktop.practice.faults import Fault
from desktop.practice.server import PracticeServer
from desktop.store.holdings import foreign
from desktop.store.paths import Paths
from tests.e2e.keyring_states import World
from tests.e2e.test_keyring import UNLOCKED, end_all_of

WRONG_BEARER = "AAAAAAAAAAAAAAAAAAAAA" + "wrong%3D" * 11

pytestmark = pytest.mark.timeout(120)


@pytest.fixture
def folder() -> Iterator[Path]:
    made = Path(tempfile.mkdtemp(prefix="parley-"))
    (made / "run").mkdir(mode=0o700)
    yield made
    end_all_of(made / "run")
    shutil.rmtree(made)


def played(folder: Path, keyring: str) -> tuple[bytes, frozenset[str]]:
    """All that was written while a session was played, and the secrets that were used in it."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        redirect = f"http://127.0.0.1:{probe.getsockname()[1]}/callback"
    with PracticeServer(redirect_uris=(redirect,)) as server:
        server.faults.add(Fault("cut_before", "POST", "/2/oauth2/token"))
        server.faults.add(Fault("error", "POST", "/2/oauth2/revoke"))
        server.faults.add(Fault("malformed", "GET", "/2/tweets/search/recent"))
        server.faults.add(Fault("drop", "GET", "/2/tweets/search/stream"))
        world = World(server.url, server.client_id, redirect, str(folder / "home"))
        environ = {
            **os.environ,
            "HOME": str(folder),
            "XDG_RUNTIME_DIR": str(folder / "run"),
            "PYTHONPATH": os.pathsep.join(sys.path),
            "QT_QPA_PLATFORM": "offscreen",
        }
        command = [
            sys.executable,
            "-X",
            "dev",
            "-m",
            "tests.e2e.full_session",
            keyring,
            json.dumps(asdict(world)),
        ]
        if keyring == "system":
            environ.pop("DBUS_SESSION_BUS_ADDRESS", None)
            command = ["dbus-run-session", "--", "sh", "-c", f'{UNLOCKED}; exec "$@"', "sh", *command]
        done = subprocess.run(
            command,
            env=environ,
            input=f"{WRONG_BEARER}\n{server.bearer_token}\n".encode(),
            capture_output=True,
            timeout=100,
            check=False,
        )
        assert b"played" in done.stdout, done.stdout + done.stderr
        strange = {path.name for path in foreign(Paths(folder / "home"))}
        assert strange == {"debug.log", "crash.txt"}, "the test's own: who deletes everything knows the rest"
        written = [done.stdout, done.stderr]
        written += [path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()]
        return b"\n".join(written), server.secrets | {server.bearer_token, WRONG_BEARER}


def check(written: bytes, secrets: frozenset[str]) -> None:
    for proof in (
        b"A whole thought",
        b"urllib3.connectionpool",
        b"a bug, while holding Tokens(",
        b"fall_over",
        b"GET /2/tweets/search/stream?",
        b"the stream is {",
    ):
        assert proof in written, "the search looks in the wrong place"
    assert len(secrets) > 10
    for secret in secrets:
        for form in (
            secret.encode(),
            secret.encode("utf-16-le"),
            secret[:40].encode(),
            secret[-40:].encode(),
        ):
            at = written.find(form)
            assert at < 0, f"a key was written: ...{written[max(0, at - 200) : at]!r}"


def test_nothing_that_is_written_holds_a_key(folder: Path) -> None:
    check(*played(folder, "memory"))


@pytest.mark.desktop
@pytest.mark.timeout(120)
def test_nothing_that_is_written_holds_a_key_with_the_systems_own_keyring(folder: Path) -> None:
    check(*played(folder, "system"))
