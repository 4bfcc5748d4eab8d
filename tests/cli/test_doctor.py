"""The doctor says of each thing that it is well, or what to do."""

from __future__ import annotations

import re

import pytest

from desktop.cli import main
from desktop.practice.server import PracticeServer

NAMES = ["Python", "Qt", "Keyring", "Database", "Disk", "Clock", "Network"]


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
    assert said["Keyring"].startswith("needs you"), "tests run with a keyring that refuses"
    assert status == 1
    assert len(lines) > len(heads), "what needs somebody comes with a remedy"


def test_an_address_that_would_send_keys_unprotected_is_refused(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PARLEY_X_URL", "http://api.example.org")
    assert main(["doctor"]) == 2
    assert "https" in capsys.readouterr().err
