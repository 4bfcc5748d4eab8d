"""`parley import FILE`: takes in what was exported or put aside, or the posts of a chat that another tool collected."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from contextlib import closing

from desktop.cli.export import in_words
from desktop.core.errors import BadInput
from desktop.core.post_row import Flaw
from desktop.core.room import Room
from desktop.core.taken_posts import Outcome
from desktop.store.database import Database
from desktop.store.paths import default_paths
from desktop.store.transfer import Transfer

_FLAWS = {
    Flaw.UNREADABLE: ("cannot be read", "cannot be read"),
    Flaw.WORDLESS: ("has no words", "have no words"),
    Flaw.TIMELESS: ("does not say when it was written", "do not say when they were written"),
    Flaw.YET_TO_COME: ("was written in the future", "were written in the future"),
    Flaw.TOO_LONG: ("is longer than any post", "are longer than any post"),
}
"""As ui/archive/import_words.py says it in the window, in the person's language."""


def run(options: argparse.Namespace) -> int:
    """Its exit status. Raises BadInput and StoreTrouble."""
    from desktop import app

    paths = default_paths(os.environ)
    paths.ensure()
    with closing(Database(paths.database, clock=app.utc_now)) as database:
        if not database.alone:
            raise BadInput(
                "Parley is open.", "Import it there: what is yours in the settings, posts in the archive."
            )
        return _posts(options, database) if options.room else _belongings(options, database)


def _belongings(options: argparse.Namespace, database: Database) -> int:
    from desktop import app

    try:
        taken = Transfer(database, clock=app.utc_now).read(options.file)
    except BadInput as problem:
        remedy = f"{problem.remedy} The posts of a chat are imported with --room TAG."
        raise BadInput(str(problem), remedy) from None
    print(f"{options.file}: {in_words(taken, 'nothing new')}")
    for words in taken.unplaced:
        print(f"no chat claims: {words}")
    return 0


def _posts(options: argparse.Namespace, database: Database) -> int:
    from desktop import app

    outcome = Outcome()

    def tell(done: int, total: int) -> None:
        if sys.stderr.isatty():
            part = f"{done * 100 // max(total, 1):3} %"
            print(f"\r{part}, {outcome.found:,} posts", end="\r", file=sys.stderr, flush=True)

    try:
        room = app.importing(database).take(
            options.file, options.room, outcome, author=options.author or "", going=tell
        )
    except KeyboardInterrupt:
        print(f"Stopped. {outcome.new:,} new posts are in; the same command goes on.", file=sys.stderr)
        return 130
    print("\n".join(told(outcome, room.hashtag)))
    _find_chats(database, room)
    return 0 if outcome.new or outcome.known or outcome.elsewhere or outcome.withdrawn else 1


def _find_chats(database: Database, room: Room) -> None:
    """As the window would, once it is open: who does not wait for it leaves it to the window."""
    from desktop import app
    from desktop.services.library import Library

    def tell(done: int, total: int) -> None:
        if sys.stderr.isatty():
            print(f"\r{done:,} of {total:,} chats", end="\r", file=sys.stderr, flush=True)

    library = Library(database, room.origin, clock=app.utc_now)
    try:
        library.refresh(room.id, tell)
    except KeyboardInterrupt:
        print("Stopped. Parley finds the other chats once it is open.", file=sys.stderr)
        return
    count = len(library.sittings(room.id))
    print(f"{count:,} {'chat is' if count == 1 else 'chats are'} in #{room.hashtag}.")


def told(outcome: Outcome, hashtag: str) -> Iterator[str]:
    """What came of a file, line by line."""
    many = "post is" if outcome.new == 1 else "posts are"
    known = (
        f", {outcome.known:,} {'was' if outcome.known == 1 else 'were'} there already"
        if outcome.known
        else ""
    )
    yield f"{outcome.new:,} {many} new in #{hashtag}{known}."
    if outcome.begins and outcome.ends:
        yield f"They were written from {outcome.begins:%Y-%m-%d} to {outcome.ends:%Y-%m-%d}."
    if outcome.elsewhere:
        yield f"{outcome.elsewhere:,} without #{hashtag} were left out: the file is the archive of a whole account."
    if outcome.withdrawn:
        were = "was" if outcome.withdrawn == 1 else "were"
        yield f"{outcome.withdrawn:,} {were} left out: deleted or protected by who wrote them."
    for flaw, count in outcome.flaws.items():
        one, many = _FLAWS[flaw]
        lines = outcome.lines(flaw)
        where = f": {', '.join(map(str, lines))}{', …' if count > len(lines) else ''}" if lines else ""
        yield f"{count:,} {'line ' + one if count == 1 else 'lines ' + many}{where}."
