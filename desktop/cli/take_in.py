"""`parley import FILE`: takes in what was exported, or what can be read of a database that was put aside."""

from __future__ import annotations

import argparse
import os
from contextlib import closing

from desktop.cli.export import in_words
from desktop.core.errors import BadInput
from desktop.store.database import Database
from desktop.store.paths import default_paths
from desktop.store.transfer import Transfer


def run(options: argparse.Namespace) -> int:
    """Its exit status. Raises BadInput and StoreTrouble."""
    from desktop import app

    paths = default_paths(os.environ)
    paths.ensure()
    with closing(Database(paths.database, clock=app.utc_now)) as database:
        if not database.alone:
            raise BadInput("Parley is open.", "Import it there, in the settings under Files and privacy.")
        taken = Transfer(database, clock=app.utc_now).read(options.file)
    print(f"{options.file}: {in_words(taken, 'nothing new')}")
    for words in taken.unplaced:
        print(f"no chat claims: {words}")
    return 0
