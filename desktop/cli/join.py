"""`parley join TAG`: the room of a hashtag."""

from __future__ import annotations

import argparse

from desktop.core.room import parse_hashtag, parse_username


def run(options: argparse.Namespace) -> int:
    """Open the window on the hashtag. Raises BadInput before any window where it is none."""
    hashtag = parse_hashtag(options.tag)
    hosts = tuple(parse_username(host) for host in options.host)
    from desktop import app

    return app.run(join=hashtag, hosts=hosts)
