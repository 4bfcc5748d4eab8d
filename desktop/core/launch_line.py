"""Launch line: how a second start passes on what it was asked for to the window that is open, and is answered.

One line of JSON there, one line back:

    {"v": 1, "join": "critlib", "hosts": ["ada_l"], "invitation": "", "file": "", "token": "", "refused": ""}
    {"v": 1, "taken": true}

Whatever can write to the socket may say anything: only these fields are read, each is parsed as if a person had typed
it, and an invitation is shown before anything of it is used. A file is read as a calendar or not at all.
"""

from __future__ import annotations

import json

from desktop.core.errors import BadInput
from desktop.core.invitation import (
    MAX_LINK,
    MAX_NAMES,
    format_invitation,
    parse_invitation,
    without_hidden,
)
from desktop.core.launch import Answer, Launch
from desktop.core.room import parse_hashtag, parse_username

VERSION = 1
MAX_LAUNCH = 2 * MAX_LINK
"""Bytes of the line, its end included."""
MAX_TOKEN = 512
MAX_PATH = 1024
"""Characters, of which each may take twelve bytes in JSON."""
MAX_REFUSED = 400
"""Characters of a sentence and what to do; a longer one is cut."""


def write_launch(launch: Launch) -> bytes:
    """The line that says it."""
    link = "" if launch.invitation is None else format_invitation(launch.invitation)
    hosts = list(launch.hosts)
    said = {"v": VERSION, "join": launch.join, "hosts": hosts, "invitation": link, "file": launch.file}
    more = {"token": launch.token, "refused": launch.refused[:MAX_REFUSED]}
    return json.dumps({**said, **more}).encode() + b"\n"


def read_launch(line: bytes) -> Launch:
    """What a line says. Raises BadInput where it is none of ours."""
    said = _read(line)
    hosts = said.get("hosts", [])
    if not isinstance(hosts, list) or len(hosts) > MAX_NAMES:
        raise _strange()
    join, link = _text(said.get("join", "")), _text(said.get("invitation", ""))
    return Launch(
        join=parse_hashtag(join) if join else "",
        hosts=tuple(parse_username(_text(host)) for host in hosts),
        invitation=parse_invitation(link) if link else None,
        file=_file(said.get("file", "")),
        token=_token(said.get("token", "")),
        refused=without_hidden(_text(said.get("refused", "")))[:MAX_REFUSED],
    )


def write_answer(*, taken: bool) -> bytes:
    return json.dumps({"v": VERSION, "taken": taken}).encode() + b"\n"


def read_answer(line: bytes) -> Answer:
    """TAKEN or REFUSED."""
    try:
        return Answer.TAKEN if _read(line).get("taken") is True else Answer.REFUSED
    except BadInput:
        return Answer.REFUSED


def _read(line: bytes) -> dict[str, object]:
    if len(line) > MAX_LAUNCH:
        raise _strange()
    try:
        said = json.loads(line)
    except (ValueError, RecursionError):
        raise _strange() from None
    if not isinstance(said, dict) or said.get("v") is not VERSION:
        raise _strange()
    return said


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise _strange()
    return value


def _file(value: object) -> str:
    path = _text(value)
    if len(path) > MAX_PATH or not path.isprintable():
        raise _strange()
    return path


def _token(value: object) -> str:
    """It goes into the environment. One that cannot be a token is none, and the window blinks instead."""
    fits = isinstance(value, str) and len(value) <= MAX_TOKEN and value.isascii() and value.isprintable()
    return str(value) if fits else ""


def _strange() -> BadInput:
    return BadInput("That is nothing that a start of Parley would say.")
