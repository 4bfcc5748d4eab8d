"""Arguments: what `parley` can be told, and one line and exit 2 for a mistake in it."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import NoReturn

from desktop.cli.chat_arguments import add_report, add_transcript, day
from desktop.core.errors import BadInput

EPILOG = """\
examples:
  parley practice                     a chat that answers you, on this computer; nothing is posted
  parley join critlib --host ada_l    open #critlib, whose questions @ada_l asks
  parley join 'parley:join?v=1&...'   see what an invitation says, then join
  parley join chat.parley             the same of an invitation that came as a file
  parley join chat.ics                see which chats a calendar file has, then join one
  parley                              open the room you were in last
  parley questions chat.jsonl         which question each post of a transcript belongs to
  parley transcript critlib -o chat.html
  parley report critlib -o report.html
                                      a room's newest chat by question, as a page; also of a file: chat.jsonl
  parley export parley.zip            all that is yours, for another computer; there: parley import parley.zip
  parley replay critlib               play the newest chat of a room again, as it was; nothing is posted
  parley import chat.csv --room critlib
                                      the posts of a chat that another tool collected
  parley forget critlib               delete a room with all that is kept of it; it asks first
  parley delete-everything            delete all that Parley keeps on this computer; it asks first
  parley self-test --json             whether every part of this program works here
  parley doctor                       what is missing on this computer, and what to do

environment:
  PARLEY_HOME     folder for everything that Parley keeps (default: your system's place for program data)
  PARLEY_X_URL    another address for X's API, for example a practice server on 127.0.0.1
  PARLEY_X_CLIENT_ID
                  the public client id that X (or the practice server) knows this Parley by
"""


class Parser(argparse.ArgumentParser):
    """One line that says what is wrong and where to look, then exit 2."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"parley: {message}. See: {self.prog} --help\n")


class Version(argparse.Action):
    """Says which Parley this is, looked up when it is asked for."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from desktop import __version__

        print(f"parley {__version__}")
        parser.exit()


def build_parser() -> argparse.ArgumentParser:
    """For everything but `parley` alone, which has nothing to be read."""
    parser = Parser(
        prog="parley",
        description="Take part in hashtag chats: the stream, the current question and your answer in one window.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action=Version, nargs=0, help="show program's version number and exit")
    parser.set_defaults(command="last_room")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    _add_join(commands)
    _add_practice(commands)
    _add_practice_server(commands)
    _add_questions(commands)
    add_transcript(commands, handles)
    add_report(commands, handles)
    _add_transfer(commands)
    _add_replayed(commands)
    _add_forget(commands)
    _add_delete_everything(commands)
    _add_self_test(commands)
    _add_doctor(commands)
    return parser


def _add_join(commands: argparse._SubParsersAction[Parser]) -> None:
    join = commands.add_parser(
        "join",
        help="open the room of a hashtag or an invitation",
        description="Open the room of a hashtag. An invitation, as a link or a file, is shown first, and used once you "
        "say yes.",
    )
    join.add_argument(
        "tag",
        metavar="TAG|LINK|FILE",
        help="the hashtag, with or without #, an invitation's link (quote both in a shell: '#critlib'), a file with "
        "one (.parley), or a calendar file (.ics)",
    )
    join.add_argument(
        "--host",
        action="append",
        default=[],
        metavar="HANDLE",
        help="who asks the questions; may be given again",
    )
    join.set_defaults(command="join")


def _add_practice(commands: argparse._SubParsersAction[Parser]) -> None:
    practice = commands.add_parser(
        "practice",
        help="practise in a chat on this computer",
        description="Open the practice room: a chat on this computer that answers you. Nothing leaves it. "
        "Without a screen the same window runs unseen for up to a minute, says what happens and saves a picture.",
    )
    _add_replay(practice)
    practice.add_argument(
        "--picture", type=Path, metavar="FOLDER", help="save pictures, light and dark, into FOLDER and end"
    )
    practice.set_defaults(command="practice")


def _add_practice_server(commands: argparse._SubParsersAction[Parser]) -> None:
    server = commands.add_parser(
        "practice-server",
        help="run the practice server alone",
        description="A small X API v2 on 127.0.0.1 for developers and tests. Prints one line of JSON: url, "
        "authorize_url, client_id, bearer_token (app-only), user_token (OAuth 2, all scopes). Ends with Ctrl+C. "
        "As on X, a search with neither since_id nor start_time leaves out the last 30 seconds.",
    )
    server.add_argument("--port", type=port, default=0, metavar="N", help="the port (default: any free one)")
    server.add_argument(
        "--search-delay",
        type=seconds,
        default=0.0,
        metavar="S",
        help="seconds until a post shows up in search",
    )
    _add_replay(server)
    server.set_defaults(command="practice_server")


def _add_replay(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--replay", type=Path, metavar="FILE", help="play a transcript (JSON Lines) instead of the script"
    )
    parser.add_argument(
        "--speed", type=speed, default=1.0, metavar="K", help="K times as fast as it was (default: 1)"
    )


def _add_questions(commands: argparse._SubParsersAction[Parser]) -> None:
    questions = commands.add_parser(
        "questions",
        help="say which question each post of a transcript belongs to",
        description="Reads a transcript (JSON Lines) and prints one JSON line a post: chat, id, kind (question, answer "
        "or other), numbers, part, probable (the question of an unlabelled post, or null) and current, the question "
        "that a person would have seen at that moment.",
    )
    questions.add_argument("file", type=Path, metavar="FILE", help="the posts, one JSON object a line")
    questions.add_argument(
        "--hosts",
        type=handles,
        default=(),
        metavar="A,B",
        help="who asks the questions (default: found out from the posts)",
    )
    questions.add_argument(
        "--label-style",
        choices=["auto", "qa", "t", "fa", "pr", "qr"],
        default="auto",
        help="the letters that the chat uses (default: auto)",
    )
    questions.add_argument(
        "--live", action="store_true", help="judge each post by what stood there at its moment only"
    )
    questions.set_defaults(command="questions")


def _add_transfer(commands: argparse._SubParsersAction[Parser]) -> None:
    export = commands.add_parser(
        "export",
        help="write all that is your own into one file",
        description="Writes your rooms, notes, marks, drafts, prepared answers, own posts and those that wait into a "
        "zip. Nobody else's posts and no keys are in it. It may be done while Parley is open.",
    )
    export.add_argument("file", type=Path, metavar="FILE", help="the new file, for example parley.zip")
    export.set_defaults(command="export")
    take_in = commands.add_parser(
        "import",
        help="take in what was exported, or the posts of a chat that another tool collected",
        description="Adds what `parley export` wrote, here or elsewhere, to what is here. Nothing here is lost. "
        "What waits in it is asked about before it goes out. A damaged database that was put aside is read as far as "
        "it goes. With --room, FILE has posts: lines of JSON (Parley's, twarc's, snscrape's, twint's, answers of X's "
        "API), X's archive (the zip, tweets.js or tweets.csv), or a table with a column named text (TAGS, twarc-csv, "
        "twint, Storify). It may be packed (gz, zip). Done twice it is as done once. Ctrl+C keeps what is in.",
    )
    take_in.add_argument("file", type=Path, metavar="FILE", help="the exported file, or the posts")
    take_in.add_argument("--room", metavar="TAG", default="", help="the chat's hashtag (quote it with #)")
    take_in.add_argument(
        "--author",
        type=one_handle,
        metavar="HANDLE",
        help="who wrote it all, where FILE does not say",
    )
    take_in.set_defaults(command="take_in")


def _add_replayed(commands: argparse._SubParsersAction[Parser]) -> None:
    replay = commands.add_parser(
        "replay",
        help="play a chat of a room again, as it was",
        description="Opens a chat of the archive in the practice room: every post at its time, as fast as you like. "
        "You can answer along; your answers stay in that window, and go with it. Nothing leaves this computer.",
    )
    replay.add_argument("tag", metavar="TAG", help="the room's hashtag, with or without # (quote it then)")
    replay.add_argument(
        "--session",
        type=day,
        metavar="DATE",
        help="the day on which the chat began (default: the newest chat)",
    )
    replay.add_argument(
        "--speed", type=speed, default=10.0, metavar="K", help="K times as fast as it was (default: 10)"
    )
    replay.set_defaults(command="replay")


def _add_forget(commands: argparse._SubParsersAction[Parser]) -> None:
    forget = commands.add_parser(
        "forget",
        help="delete a room with all that is kept of it",
        description="Says what is kept of a room here (posts, notes, drafts, plans, pictures, logs), asks, and deletes "
        "it so that no file has its words any more. This cannot be undone. What is posted stays on the network.",
    )
    forget.add_argument("tag", metavar="TAG", help="the room's hashtag, with or without # (quote it then)")
    forget.add_argument("--yes", action="store_true", help="do not ask")
    forget.set_defaults(command="forget")


def _add_delete_everything(commands: argparse._SubParsersAction[Parser]) -> None:
    delete = commands.add_parser(
        "delete-everything",
        help="delete all that Parley keeps on this computer",
        description="Says what Parley keeps here (posts, drafts, settings, logs, pictures, the practice room, keys in "
        "your keyring, the entry for links), asks, and deletes it. Files of yours in the same folder stay. This cannot "
        "be undone. What is posted stays on the network.",
    )
    delete.add_argument("--yes", action="store_true", help="do not ask")
    delete.set_defaults(command="delete_everything")


def _add_self_test(commands: argparse._SubParsersAction[Parser]) -> None:
    self_test = commands.add_parser(
        "self-test",
        help="check that this program works here",
        description="Boots unseen, joins the practice room, posts an answer, sees it return, and prints ok. With "
        "--json it looks at every part and prints one JSON object: ok, version, frozen, python, qt, platform, system "
        "and checks, each with name, ok, found, remedy and seconds: qt (a window on the screen there is), tls, "
        "keyring, resources, translations, database, practice and window (the first screen as a picture). Nothing "
        "of yours is read or changed, and nothing leaves this computer. Exit status 1 if a check is not ok.",
    )
    self_test.add_argument("--json", action="store_true", help="look at every part; the answer is JSON")
    self_test.add_argument("--picture", type=Path, metavar="FILE", help="save the painted window as a PNG")
    self_test.add_argument(
        "--require-keyring", action="store_true", help="not ok where no keyring keeps secrets safe"
    )
    self_test.add_argument("-o", dest="output", type=Path, metavar="FILE", help="write the answer to FILE")
    self_test.add_argument("--check", default="", help=argparse.SUPPRESS)  # one of them, by --json's children
    self_test.set_defaults(command="self_test")


def _add_doctor(commands: argparse._SubParsersAction[Parser]) -> None:
    doctor = commands.add_parser(
        "doctor",
        help="say what is missing on this computer",
        description="Checks Python, Qt and its platform plugin, the keyring, the database, the clock, the proxy, the "
        "certificates and the network, and says whose client id and which keys there are, never a key itself; each "
        "line says ok or what to do. Exit status 1 if anything needs you.",
    )
    doctor.add_argument("--window", action="store_true", help=argparse.SUPPRESS)  # what the check of Qt runs
    doctor.add_argument(
        "--proxy-script", action="store_true", help=argparse.SUPPRESS
    )  # networks/pac.py's child
    doctor.set_defaults(command="doctor")


def speed(text: str) -> float:
    """A number above 0 and up to 10,000."""
    value = _number(text)
    if not 0 < value <= 10_000:
        raise argparse.ArgumentTypeError(f"{text} is not a speed; use a number above 0, for example 2")
    return value


def seconds(text: str) -> float:
    """0 or more."""
    value = _number(text)
    if not 0 <= value <= 3600:
        raise argparse.ArgumentTypeError(f"{text} is not a number of seconds; use for example 5")
    return value


def port(text: str) -> int:
    """0 to 65535."""
    if not text.isdecimal() or int(text) > 65535:
        raise argparse.ArgumentTypeError(f"{text} is not a port; use 0 (any free one) to 65535")
    return int(text)


def handles(text: str) -> tuple[str, ...]:
    """Handles between commas, with or without @."""
    from desktop.core.room import parse_username

    try:
        return tuple(parse_username(name) for name in text.split(",") if name.strip())
    except BadInput as problem:
        raise argparse.ArgumentTypeError(str(problem).rstrip(".")) from None


def one_handle(text: str) -> str:
    """A handle, with or without @."""
    from desktop.core.room import parse_username

    try:
        return parse_username(text)
    except BadInput as problem:
        raise argparse.ArgumentTypeError(str(problem).rstrip(".")) from None


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is not a number; use for example 2") from None
