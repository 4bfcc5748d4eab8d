"""`parley delete-everything`: deletes all that Parley keeps on this computer, after it said what that is."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from contextlib import closing

from desktop.core.errors import BadInput
from desktop.core.inventory import Inventory
from desktop.services.parting import Outcome, Parting
from desktop.store.database import Database
from desktop.store.deleting import begin, is_begun, is_open
from desktop.store.holdings import files
from desktop.store.paths import Paths, default_paths

WORD = "delete"


def run(options: argparse.Namespace) -> int:
    """Its exit status: 1 where the person does not agree, or something could not be deleted. Raises BadInput and
    StoreTrouble."""
    from desktop.parting import parting_at

    paths, practice = (default_paths(os.environ, practice=each) for each in (False, True))
    if not (is_begun(paths) or any(files(paths)) or any(files(practice))):
        print(f"There is nothing of Parley's in {paths.home}.")
        return 0
    if is_open(paths) or is_open(practice):
        raise BadInput("Parley is open.", "Close all its windows first, the practice room's too.")
    if not is_begun(paths) and not _agreed(paths, practice, unasked=options.yes):
        print("Nothing was deleted.")
        return 1
    with parting_at(paths, practice) as parting:
        return _report(parting)


def _agreed(paths: Paths, practice: Paths, *, unasked: bool) -> bool:
    """What goes is said, and where a person agrees it is noted that it goes."""
    from desktop import app
    from desktop.parting import keys_at
    from desktop.store.inventory import take_inventory

    paths.ensure()
    with closing(Database(paths.database, clock=app.utc_now)) as database:
        print("\n".join(told(take_inventory(database, paths, practice), paths)))
        if not unasked and not _agrees():
            return False
        begin(paths, keys_at(database))
    return True


def told(found: Inventory, paths: Paths) -> Iterator[str]:
    """What goes and what stays, line by line. The window says it in ui/settings/, in the person's language."""
    yield "Everything that Parley keeps on this computer:"
    counts = (
        (found.posts, "post", f"posts, in rooms: {found.rooms:,}"),
        (found.kept, "kept post or note", "kept posts and notes"),
        (found.written, "draft or prepared answer", "drafts and prepared answers"),
        (found.waiting, "post that waits, and will not go out", "posts that wait, and will not go out"),
        (found.inquiries, "post in the inbox", "posts in the inbox"),
        (found.plans, "planned chat, with its run sheets", "planned chats, with their run sheets"),
    )
    for count, one, many in counts:
        if count:
            yield f"  {count:,} {one if count == 1 else many}"
    for name in found.accounts:
        yield f"  the key of @{name} in your keyring"
    yield f"  settings, logs, crash reports and fetched pictures in {paths.home}"
    if found.practice:
        yield "  the practice room"
    yield "  the entry by which links open Parley, if you made one"
    for name in (*found.folders, *found.foreign):
        yield f"Not Parley's, and stays: {name}"
    yield "What is posted stays on the network, and so do files that you saved, and your backups."
    yield "`parley export FILE` saves what is your own first. Deleting cannot be undone."


def _agrees() -> bool:
    if not sys.stdin.isatty():
        raise BadInput("Nobody can be asked here.", "Say it with --yes.")
    print(f"Type {WORD} to delete it: ", end="", flush=True)
    return sys.stdin.readline().strip().casefold() == WORD


def _report(parting: Parting) -> int:
    outcome = parting.go_on()
    if outcome.keys:
        parting.leave_keys()
    print("\n".join(_became(outcome)))
    return 0 if outcome.is_done else 1


def _became(outcome: Outcome) -> Iterator[str]:
    if outcome.is_done:
        yield "Deleted. Parley keeps nothing on this computer any more."
    for path in outcome.remains.undeleted:
        yield f"This could not be deleted, because a program has it open: {path}"
    if outcome.remains.undeleted:
        yield "Close that program, then run this again."
    if outcome.keys:
        yield f"{outcome.why} These may still be in your keyring; delete them there:"
    for entry in outcome.keys:
        yield f"  {entry}"
    for path in outcome.remains.foreign:
        yield f"Not Parley's, and still there: {path}"
