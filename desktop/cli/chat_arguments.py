"""Chat arguments: how the commands that make something of one chat are told which one, and what to make."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

Commands = Any
"""argparse's own type is private: what `add_subparsers` gives."""


def add_chat(parser: argparse.ArgumentParser, handles: Callable[[str], tuple[str, ...]]) -> None:
    """What `cli.which_chat` reads: TAG or FILE, --session, --hosts and --label-style."""
    parser.add_argument(
        "chat",
        metavar="TAG|FILE",
        help="the hashtag of a room, with or without # (quote it then), or a file of posts, one JSON object a line",
    )
    parser.add_argument(
        "--session",
        type=day,
        metavar="DATE",
        help="the day on which the chat began (default: a room's newest chat, a file's every post)",
    )
    parser.add_argument(
        "--hosts",
        type=handles,
        default=(),
        metavar="A,B",
        help="of a file: who asks the questions (default: found out from the posts)",
    )
    parser.add_argument(
        "--label-style",
        choices=["auto", "qa", "t", "fa", "pr", "qr"],
        default="auto",
        help="of a file: the letters that the chat uses (default: auto)",
    )


def add_output(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "-o", "--output", type=Path, metavar="FILE", help="where to write it (default: the standard output)"
    )


def add_transcript(commands: Commands, handles: Callable[[str], tuple[str, ...]]) -> None:
    transcript = commands.add_parser(
        "transcript",
        help="write a chat down by question",
        description="Writes a chat by question: each question, its answers, those that are probably answers, and the "
        "side talk; reposts are counted. As a page for everybody (html), for a newsletter (md), for a spreadsheet "
        "(csv), for programs (jsonl: one line for every post, reposts included) or as addresses (links). Of posts that "
        "were read from X's API, 500 a day leave in full; the others stand there as links, and it says so.",
    )
    add_chat(transcript, handles)
    transcript.add_argument(
        "--format",
        choices=["html", "md", "csv", "jsonl", "links"],
        default="html",
        help="what to write (default: html)",
    )
    transcript.add_argument(
        "--names",
        choices=["shown", "initials", "numbers"],
        default="shown",
        help="what people are called, throughout (default: shown)",
    )
    add_output(transcript)
    transcript.set_defaults(command="transcript")


def add_report(commands: Commands, handles: Callable[[str], tuple[str, ...]]) -> None:
    report = commands.add_parser(
        "report",
        help="write what a chat came to, in figures",
        description="Writes a page (HTML) with a chat's figures: what was asked of its hosts and what came of it, who "
        "took part, the hour, each question, and what is not as usual beside the room's earlier chats. Each figure "
        "says how it is counted.",
    )
    add_chat(report, handles)
    report.add_argument(
        "--earlier",
        type=Path,
        nargs="+",
        default=[],
        metavar="FILE",
        help="of a file: earlier chats to compare it with, a file each (a room's own are known)",
    )
    report.add_argument(
        "--names",
        choices=["shown", "initials", "numbers"],
        default="shown",
        help="what people are called, throughout (default: shown)",
    )
    add_output(report)
    report.set_defaults(command="report")


def day(text: str) -> date:
    """A day as in ISO 8601."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is not a day; write it as 2026-11-26") from None
