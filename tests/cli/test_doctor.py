"""The doctor says of each thing that it is well, or what to do."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.cli import main
from desktop.core.account import Account
from desktop.core.origin import X_ORIGIN
from desktop.practice.server import PracticeServer
from desktop.store.accounts import Accounts
from desktop.store.database import Database
from desktop.store.paths import Paths
from desktop.store.settings import CLIENT_ID, PROXY_ADDRESS, PROXY_BY, Settings
from tests.networks.counterpart import closed_port

NAMES = [
    *("Python", "Qt", "Keyring", "Database", "Disk", "Clock", "Proxy", "Certificates", "Network", "Links"),
    *("Client", "Account", "Bearer"),
]


def test_every_line_says_ok_or_what_to_do(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with PracticeServer() as server:
        monkeypatch.setenv("PARLEY_X_URL", server.url)
        status = main(["doctor"])
    lines = capsys.readouterr().out.splitlines()
    heads = [line for line in lines if not line.lstrip().startswith("->")]
    assert [line.split()[0] for line in heads] == NAMES
    said = {line.split()[0]: re.split(r"\s+", line, maxsplit=1)[1] for line in heads}
    assert said["Network"].startswith("ok")
    assert said["Clock"].startswith("ok")
    assert said["Database"].startswith("ok")
    assert said["Qt"].startswith("ok")
    assert said["Proxy"].startswith("ok: none")
    assert said["Certificates"].startswith("ok")
    assert said["Account"] == "ok: nobody is signed in"
    assert said["Keyring"].startswith("needs you"), "tests run with a keyring that refuses"
    assert status == 1
    assert len(lines) > len(heads), "what needs somebody comes with a remedy"


def test_an_address_that_would_send_keys_unprotected_is_refused(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PARLEY_X_URL", "http://api.example.org")
    assert main(["doctor"]) == 2
    assert "https" in capsys.readouterr().err


def test_the_doctor_sees_the_settings_that_parley_sees_and_changes_nothing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], parley_home: Path
) -> None:
    gone = str(closed_port())
    paths = Paths(parley_home)
    paths.ensure()
    database = Database(paths.database, clock=lambda: datetime.now(UTC))
    settings = Settings(database)
    settings.set(CLIENT_ID, "an-app-of-ones-own")
    settings.set(PROXY_BY, "address")
    settings.set(PROXY_ADDRESS, gone)
    Accounts(database).keep(Account("7", "mira", "Mira Engel", X_ORIGIN))
    database.close()
    before = paths.database.read_bytes()
    assert main(["doctor"]) == 1
    said = capsys.readouterr().out
    assert "an-app-of-ones-own (from the settings)" in said
    assert f"{gone} (the settings)" in said
    assert "needs you: https://api.x.com: The proxy on the way cannot be reached." in said
    assert "@mira: not known while the keyring cannot be asked" in said
    monkeypatch.setenv("PARLEY_X_CLIENT_ID", "the-class-room")
    main(["doctor"])
    assert "the-class-room (from PARLEY_X_CLIENT_ID)" in capsys.readouterr().out
    assert paths.database.read_bytes() == before
