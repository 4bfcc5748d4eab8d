"""`parley join TAG`: the room of a hashtag; `parley join LINK`: what an invitation says, to be confirmed."""

from __future__ import annotations

import argparse
from dataclasses import replace

from desktop.core.invitation import is_address, parse_invitation
from desktop.core.room import parse_hashtag, parse_username


def run(options: argparse.Namespace) -> int:
    """Open the window on the hashtag or the invitation. Raises BadInput before any window where it is none."""
    hosts = tuple(parse_username(host) for host in options.host)
    if is_address(options.tag):
        invitation = parse_invitation(options.tag)
        from desktop import start

        return start.run(invitation=replace(invitation, hosts=(*invitation.hosts, *hosts)))
    hashtag = parse_hashtag(options.tag)
    from desktop import start

    return start.run(join=hashtag, hosts=hosts)
