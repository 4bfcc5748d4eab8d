"""The manual page parley(1), made from the command line's own tables, so that it says what the program does.

python .ci/installer/manual.py     prints it
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

FILES = (
    (
        "~/.local/share/parley",
        "What Parley keeps: rooms, posts, notes, drafts. PARLEY_HOME moves it. It stays when Parley is removed: to "
        "delete it, with your keys in the keyring, run parley delete-everything before.",
    ),
    ("~/.local/share/parley-practice", "The same of the practice room."),
)
STATUS = (
    ("0", "Done."),
    ("1", "It did not work, or something needs you (doctor)."),
    ("2", "A mistake in the call, or in what surrounds the program; a line says which."),
)


def manual(version: str, moment: datetime) -> str:
    """The page as roff (man(7)). Every command with all that it takes stands in it."""
    from desktop.cli.arguments import build_parser

    parser = build_parser()
    commands = _commands(parser)
    lines = [
        f'.TH PARLEY 1 "{moment:%Y-%m-%d}" "Parley {version}" "User Commands"',
        ".SH NAME",
        r"parley \- take part in hashtag chats",
        ".SH SYNOPSIS",
        ".B parley",
        r"[\fICOMMAND\fR [\fIARGUMENT\fR ...]]",
        ".SH DESCRIPTION",
        _text(parser.description or ""),
        ".PP",
        _text("Without a command it opens the room that you were in last. A link or a file alone is joined."),
        ".SH OPTIONS",
        *_arguments(parser),
        ".SH COMMANDS",
    ]
    for name, command in commands.items():
        lines += [f'.SS "parley {_text(_usage(name, command))}"', _text(command.description or "")]
        lines += _arguments(command)
    examples, environment = _epilog(parser.epilog or "")
    lines += [".SH EXAMPLES", *_examples(examples), ".SH ENVIRONMENT", *_tagged(environment, "B")]
    lines += [".SH FILES", *_tagged(FILES, "I"), ".SH EXIT STATUS", *_tagged(STATUS, "B")]
    return "\n".join(line for line in lines if line) + "\n"


def _commands(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            return dict(action.choices)
    return {}


def _usage(name: str, command: argparse.ArgumentParser) -> str:
    parts = [name]
    for action in _shown(command):
        if action.option_strings:
            parts.append(f"[{action.option_strings[-1]}{_value(action)}]")
        else:
            parts.append(_placeholder(action))
    return " ".join(parts)


def _shown(parser: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    for action in parser._actions:
        is_inner = isinstance(action, argparse._SubParsersAction | argparse._HelpAction)
        if not is_inner and action.help != argparse.SUPPRESS:
            yield action


def _arguments(parser: argparse.ArgumentParser) -> list[str]:
    lines = []
    for action in _shown(parser):
        if action.option_strings:
            head = ", ".join(rf"\fB{_text(one)}\fR" for one in action.option_strings)
            value = _value(action).strip()
            head += rf" \fI{_text(value)}\fR" if value else ""
        else:
            head = rf"\fI{_text(_placeholder(action))}\fR"
        lines += [".TP", head, _text(action.help or "")]
    return lines


def _value(action: argparse.Action) -> str:
    """What an option takes, behind a blank; empty for a switch."""
    return "" if action.nargs == 0 else f" {_placeholder(action)}"


def _placeholder(action: argparse.Action) -> str:
    if action.choices is not None and not action.metavar:
        return "|".join(map(str, action.choices))
    return str(action.metavar or action.dest)


def _epilog(epilog: str) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """Its two tables: two columns, of which the second may stand on the next line alone."""
    tables: dict[str, list[tuple[str, str]]] = {}
    rows: list[tuple[str, str]] = []
    for line in epilog.splitlines():
        if line.endswith(":") and not line.startswith(" "):
            rows = tables.setdefault(line[:-1], [])
        elif further := re.fullmatch(r" {10,}(\S.*)", line):
            name, said = rows[-1]
            rows[-1] = (name, f"{said} {further[1]}".strip())
        elif row := re.fullmatch(r"  (\S.*?)(?:  +(\S.*))?", line):
            rows.append((row[1], row[2] or ""))
    return tables["examples"], tables["environment"]


def _examples(rows: list[tuple[str, str]]) -> list[str]:
    lines = []
    for command, said in rows:
        lines += [".PP", ".nf", rf"\fB{_text(command)}\fR", ".fi", ".RS", _text(said), ".RE"]
    return lines


def _tagged(rows: tuple[tuple[str, str], ...] | list[tuple[str, str]], font: str) -> list[str]:
    lines = []
    for name, said in rows:
        lines += [".TP", rf"\f{font}{_text(name)}\fR", _text(said)]
    return lines


def _text(plain: str) -> str:
    """Plain text as roff: nothing in it is a request, and a hyphen is what a person can copy."""
    for sign, written in (
        ("\\", r"\e"),
        ("-", r"\-"),
        ("~", r"\(ti"),
        ("^", r"\(ha"),
        ("'", r"\(aq"),
        ('"', r"\(dq"),
    ):
        plain = plain.replace(sign, written)
    return rf"\&{plain}" if plain.startswith(".") else plain


if __name__ == "__main__":
    sys.stdout.write(manual("", datetime.now(UTC)))
