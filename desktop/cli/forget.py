"""`parley forget TAG`: deletes a room with all that this computer keeps of it, after it said what that is."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from contextlib import closing

from desktop.core.errors import BadInput
from desktop.core.room import parse_hashtag
from desktop.core.traces import Traces
from desktop.store.database import Database
from desktop.store.forgetting import Forgetting
from desktop.store.paths import default_paths


def run(options: argparse.Namespace) -> int:
    """Its exit status: 1 where the person does not agree. Raises BadInput and StoreTrouble."""
    from desktop import app

    tag, paths = parse_hashtag(options.tag), default_paths(os.environ)
    if not paths.database.exists():
        raise BadInput(f"There is nothing to forget in {paths.home}.", "PARLEY_HOME names another folder.")
    with closing(Database(paths.database, clock=app.utc_now)) as database:
        if not database.alone:
            raise BadInput("Parley is open.", "Forget the room there, or close Parley first.")
        forgetting = Forgetting(database, paths, clock=app.utc_now)
        forgetting.finish(_tell)  # what a stop or a crash left
        rooms = database.read("SELECT id FROM rooms WHERE tag = ? AND origin <> ''", (tag.casefold(),))
        if not rooms:
            raise BadInput(f"There is no room #{tag} here.", "Look at the list of rooms in Parley.")
        found = [(row["id"], forgetting.traces(row["id"])) for row in rooms]  # one for each network
        for _, traces in found:
            print("\n".join(told(traces)))
        if not options.yes and not _agrees(found[0][1].hashtag):
            print("Nothing was forgotten.")
            return 1
        for room_id, _ in found:
            forgetting.forget(room_id, _tell)
    if elsewhere := sum(traces.elsewhere for _, traces in found):
        print(
            f"#{tag} is forgotten. What other rooms have of it, too, is still there (posts: {elsewhere:,})."
        )
    else:
        print(f"#{tag} is forgotten. No file in {paths.home} has its words any more.")
    return 0


def told(traces: Traces) -> Iterator[str]:
    """What goes and what stays, line by line. The window says it in ui/archive/, in the person's language."""
    yield f"#{traces.hashtag} and all that Parley keeps of it here:"
    counts = (
        (traces.posts, "post", "posts"),
        (traces.kept, "kept post or note", "kept posts and notes"),
        (traces.written, "draft or prepared answer", "drafts and prepared answers"),
        (traces.waiting, "post that waits, and will not go out", "posts that wait, and will not go out"),
        (traces.inquiries, "post in the inbox", "posts in the inbox"),
    )
    for count, one, many in counts:
        if count:
            yield f"  {count:,} {one if count == 1 else many}"
    for plan in traces.plans:
        yield f"  the plan of {plan}, with its run sheets"
    for name in traces.aside:
        yield f"  {name}, which was put aside as damaged and may hold any of your rooms"
    yield "  all fetched pictures, and what the log says"
    if traces.elsewhere:
        yield f"Other rooms have {traces.elsewhere:,} of these posts, too. There they stay."
    for folder in traces.folders:
        yield f"What is in the shared folder {folder} stays."
    yield "What is posted stays on the network, and files that you saved stay where they are."
    yield "This cannot be undone."


def _agrees(hashtag: str) -> bool:
    if not sys.stdin.isatty():
        raise BadInput("Nobody can be asked here.", "Say it with --yes.")
    print(f"Type {hashtag} to forget it: ", end="", flush=True)
    return sys.stdin.readline().strip().lstrip("#").casefold() == hashtag.casefold()


def _tell(done: int, total: int) -> None:
    """How far it is, where somebody looks on. Ctrl+C stops it: before the rows are gone, nothing is forgotten."""
    if sys.stderr.isatty():
        print(f"\r{done * 100 // total:3} %", end="\r", file=sys.stderr, flush=True)
