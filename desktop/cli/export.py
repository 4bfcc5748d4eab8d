"""`parley export FILE`: all that is a person's own, as one file for another computer; also while Parley is open."""

from __future__ import annotations

import argparse
import os
from contextlib import closing

from desktop.core.errors import BadInput
from desktop.store.belongings import Taken
from desktop.store.database import Database
from desktop.store.paths import default_paths
from desktop.store.transfer import Transfer

_KINDS = {
    "rooms": ("chat", "chats"),
    "drafts": ("draft", "drafts"),
    "prepared": ("prepared answer", "prepared answers"),
    "marks": ("note or mark", "notes and marks"),
    "outbox": ("post that waits", "posts that wait"),
    "posts": ("post", "posts"),
}
"""As ui/taken_words.py says it in the window, in the person's language."""


def run(options: argparse.Namespace) -> int:
    """Its exit status. Raises BadInput and StoreTrouble."""
    from desktop import app

    paths = default_paths(os.environ)
    if not paths.database.exists():
        raise BadInput(f"There is nothing to export in {paths.home}.", "PARLEY_HOME names another folder.")
    with closing(Database(paths.database, clock=app.utc_now)) as database:
        taken = Transfer(database, clock=app.utc_now).write(options.file)
    print(f"{options.file}: {in_words(taken, 'nothing')}")
    return 0


def in_words(taken: Taken, none: str) -> str:
    """ "2 chats, 1 draft, 14 posts" of what there is any of, else `none`."""
    parts = []
    for table, (one, many) in _KINDS.items():
        if count := taken.counts[table]:
            parts.append(f"1 {one}" if count == 1 else f"{count} {many}")
    return ", ".join(parts) or none
