"""`parley replay` says in a line what keeps it from playing."""

from __future__ import annotations

import pytest

from desktop.cli import main


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["replay", "gardenchat"], "no archive"),
        (["replay", "gardenchat", "--session", "yesterday"], "is not a day"),
        (["replay", "gardenchat", "--speed", "0"], "not a speed"),
    ],
)
def test_what_cannot_be_played_is_said_in_a_line(
    words: list[str], told: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPLAY", ":0")  # nothing is opened
    try:
        status = main(words)
    except SystemExit as end:
        status = int(end.code or 0)
    assert status == 2
    said = capsys.readouterr().err
    assert told in said
    assert len(said.splitlines()) == 1
