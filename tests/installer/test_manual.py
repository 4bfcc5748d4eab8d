"""The manual page has every command with all that it takes, and is roff that nobody has to mend."""

from __future__ import annotations

import argparse
import subprocess
from datetime import UTC, datetime

import pytest
from manual import manual

from desktop.cli.arguments import EPILOG, build_parser

PAGE = manual("1.2.3", datetime(2026, 11, 23, tzinfo=UTC))
PLAIN = PAGE.replace(r"\-", "-").replace(r"\(aq", "'").replace(r"\(dq", '"').replace(r"\(ti", "~")


def commands() -> dict[str, argparse.ArgumentParser]:
    (found,) = (one for one in build_parser()._actions if isinstance(one, argparse._SubParsersAction))
    return dict(found.choices)


@pytest.mark.parametrize("name", sorted(commands()))
def test_it_says_all_that_a_command_takes(name: str) -> None:
    command = commands()[name]
    _, _, rest = PLAIN.partition(f'.SS "parley {name}')
    section = rest.partition(".SS ")[0]
    assert (command.description or "") in section
    for action in command._actions:
        if action.help == argparse.SUPPRESS:
            assert not set(action.option_strings) & set(section.split())
        elif not isinstance(action, argparse._HelpAction):
            assert str(action.help) in section
            assert all(option in section for option in action.option_strings)


def test_it_has_the_examples_and_the_environment_of_the_help() -> None:
    for line in EPILOG.splitlines():
        if line.startswith("  "):
            assert all(word in PLAIN for word in line.split()), line
    assert '"Parley 1.2.3"' in PAGE
    assert "2026-11-23" in PAGE


def test_nothing_that_is_said_is_taken_for_a_request() -> None:
    requests = {line.split()[0] for line in PAGE.splitlines() if line.startswith((".", "'"))}
    assert requests <= {".TH", ".SH", ".SS", ".B", ".TP", ".PP", ".nf", ".fi", ".RS", ".RE"}


@pytest.mark.desktop
def test_groff_has_nothing_to_say_about_it() -> None:
    command = ("groff", "-man", "-Tutf8", "-ww", "-z")
    told = subprocess.run(command, input=PAGE, capture_output=True, text=True, timeout=60, check=False)
    assert (told.returncode, told.stderr) == (0, "")
