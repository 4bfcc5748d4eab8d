"""The command line answers a mistake with one line that helps, and exit 2."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.cli import main
from tests.conftest import REPOSITORY


def parley(*arguments: str, **environ: str) -> subprocess.CompletedProcess[str]:
    """The real program in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "desktop", *arguments],
        cwd=REPOSITORY,
        env={**os.environ, **environ},
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )


@pytest.mark.parametrize(
    "arguments",
    [
        ["frobnicate"],
        ["join"],
        ["join", "two words"],
        ["join", "critlib", "--host", "not a handle"],
        ["practice", "--speed", "0"],
        ["practice", "--speed", "fast"],
        ["practice-server", "--port", "99999"],
        ["practice-server", "--search-delay", "-1"],
        ["self-test", "--loud"],
    ],
)
def test_a_mistake_gets_one_line_and_exit_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    try:
        status: object = main(arguments)
    except SystemExit as ended:
        status = ended.code
    said = capsys.readouterr().err
    assert status == 2
    assert said.startswith("parley: ")
    assert len(said.splitlines()) == 1
    assert "Traceback" not in said


def test_help_names_every_command_and_what_it_is_for(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--help"])
    assert ended.value.code == 0
    said = capsys.readouterr().out
    for command in (
        "join",
        "practice",
        "practice-server",
        "self-test",
        "doctor",
        "PARLEY_HOME",
        "PARLEY_X_URL",
    ):
        assert command in said


def test_the_module_is_the_program() -> None:
    answer = parley("--version")
    assert (answer.returncode, answer.stdout.split()[0]) == (0, "parley")


def test_without_a_screen_a_real_room_says_what_works_instead() -> None:
    answer = parley("join", "critlib", DISPLAY="", WAYLAND_DISPLAY="")
    assert answer.returncode == 2
    assert "parley practice" in answer.stderr


@pytest.mark.parametrize(
    ("text", "fault"),
    [("{not json", "1"), ('{"text": "hi"}\n[1]', "2"), ('{"id": "1"}', "text"), ("", "")],
)
def test_a_transcript_that_cannot_be_played_is_named_with_its_line(
    tmp_path: Path, text: str, fault: str
) -> None:
    transcript = tmp_path / "chat.jsonl"
    transcript.write_text(text, encoding="utf-8")
    answer = parley("practice-server", "--replay", str(transcript))
    assert answer.returncode == 2
    assert "chat.jsonl" in answer.stderr
    assert fault in answer.stderr
    assert "Traceback" not in answer.stderr


def test_a_transcript_that_is_not_there_is_named() -> None:
    answer = parley("practice-server", "--replay", "/nowhere/chat.jsonl")
    assert answer.returncode == 2
    assert "/nowhere/chat.jsonl" in answer.stderr
    assert "Traceback" not in answer.stderr


def test_a_complaint_and_its_remedy_are_two_sentences(tmp_path: Path) -> None:
    transcript = tmp_path / "chat.jsonl"
    transcript.write_text("{not json", encoding="utf-8")
    answer = parley("practice", "--replay", str(transcript))
    assert answer.returncode == 2
    assert "this line is not JSON. Mend the file" in answer.stderr
    assert len(answer.stderr.splitlines()) == 1


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_what_is_there_and_no_chat_is_said_to_be_so_and_nothing_waits_for_it(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.ics")
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "folder.parley").mkdir()
    (tmp_path / "zero.ics").symlink_to("/dev/zero")
    for name in ("pipe.ics", "pipe", "folder.parley", "zero.ics"):
        answer = parley("join", str(tmp_path / name), DISPLAY="", WAYLAND_DISPLAY="")
        refused = (
            f"parley: {name} is not a file that Parley can read. Name one that ends in .ics or .parley.\n"
        )
        assert (answer.returncode, answer.stderr) == (2, refused)
    gone = parley("join", str(tmp_path / "gone.ics"), DISPLAY="", WAYLAND_DISPLAY="")
    assert f"There is no file {tmp_path / 'gone.ics'}." in gone.stderr


def test_an_invitation_that_is_none_is_refused_before_any_window() -> None:
    answer = parley("join", "parley:join?v=1&tag=critlib&client_secret=abc", DISPLAY="", WAYLAND_DISPLAY="")
    assert answer.returncode == 2
    assert "secret" in answer.stderr
    assert len(answer.stderr.splitlines()) == 1
    assert (
        "parley practice"
        in parley("join", "parley:join?v=1&tag=critlib", DISPLAY="", WAYLAND_DISPLAY="").stderr
    )
