"""`parley replay TAG`: plays a chat of a room once more, as it was, in the practice room; nothing is posted."""

from __future__ import annotations

import argparse
import os
from contextlib import closing

from desktop.core.errors import BadInput
from desktop.core.room import parse_hashtag
from desktop.services.library import Library
from desktop.store.database import Database
from desktop.store.paths import default_paths
from desktop.store.settings import Settings


def run(options: argparse.Namespace) -> int:
    """Its exit status. Raises BadInput and StoreTrouble."""
    from desktop import app

    tag, paths = parse_hashtag(options.tag), default_paths(os.environ)
    if not app.has_screen():
        raise BadInput(
            "There is no screen here: neither DISPLAY nor WAYLAND_DISPLAY is set.",
            "Use a desktop's terminal.",
        )
    if not paths.database.exists():
        raise BadInput(f"There is no archive in {paths.home}.", "PARLEY_HOME names another folder.")
    with closing(Database(paths.database, clock=app.utc_now)) as database:
        library = Library(database, app.x_origin(Settings(database)), clock=app.utc_now)
        rooms = [room for room in library.rooms() if tag.casefold() in map(str.casefold, room.tags)]
        if not rooms:
            raise BadInput(f"There is no room #{tag} here.", "Look at the list of rooms in Parley.")
        room_id = rooms[0].id
        library.refresh(room_id)
        sitting = library.sitting(room_id, options.session)
    return app.run_replay(paths, room_id, sitting, options.speed)
