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


def run(options: argparse.Namespace) -> int:
    """Its exit status. Raises StoreTrouble."""
    from desktop import app

    paths = default_paths(os.environ)
    if not paths.database.exists():
        raise BadInput(f"There is nothing to export in {paths.home}.", "PARLEY_HOME names another folder.")
    with closing(Database(paths.database, clock=app.utc_now)) as database:
        taken = Transfer(database, clock=app.utc_now).write(options.file)
    print(f"{options.file}: {in_numbers(taken)}")
    return 0


def in_numbers(taken: Taken) -> str:
    """ "2 rooms, 1 drafts, 14 posts" of what there was any of."""
    names = ("rooms", "drafts", "prepared", "marks", "outbox", "posts")
    return ", ".join(f"{taken.counts[name]} {name}" for name in names if taken.counts[name]) or "nothing"
