"""`parley join TAG`: the room of a hashtag; of a link or file: what it invites to, to be confirmed."""

from __future__ import annotations

import argparse
import os
from dataclasses import replace
from pathlib import Path

from desktop.core.errors import BadInput
from desktop.core.invitation import chat_file, is_address, parse_invitation
from desktop.core.room import parse_hashtag, parse_username


def run(options: argparse.Namespace) -> int:
    """Open the window on the hashtag or the invitation. Raises BadInput before any window where it is none; whoever
    clicked a link or a file is told in a window, too."""
    hosts = tuple(parse_username(host) for host in options.host)
    named = chat_file(options.tag)
    if not named and not is_address(options.tag):
        hashtag = _hashtag(options.tag)
        from desktop import start

        return start.run(join=hashtag, hosts=hosts)
    from desktop import start

    try:
        file = _file(named) if named else ""
        invitation = None if named else parse_invitation(options.tag)
    except BadInput as problem:
        start.say_refused(problem)
        raise
    if invitation is None:
        return start.run(hosts=hosts, file=file)
    return start.run(invitation=replace(invitation, hosts=(*invitation.hosts, *hosts)))


def _hashtag(typed: str) -> str:
    """What cannot be one, and is there by this name, was meant as a file."""
    try:
        return parse_hashtag(typed)
    except BadInput:
        if os.path.lexists(typed):
            from desktop.store.strange_file import no_chat

            raise no_chat(Path(typed)) from None
        raise


def _file(named: str) -> str:
    from desktop.store.strange_file import beginning_of

    file = Path(named).absolute()
    beginning_of(file, 0)
    return str(file)
