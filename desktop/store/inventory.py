"""Takes the inventory: counts what a home and the practice room beside it hold, and whose keys there may be."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

from desktop.core.errors import BadInput
from desktop.core.inventory import Inventory
from desktop.core.origin import Origin
from desktop.store.belongings import WAITING
from desktop.store.crash_files import CrashFiles
from desktop.store.database import Database
from desktop.store.deleting import Key, is_open
from desktop.store.holdings import files, foreign
from desktop.store.paths import Paths
from desktop.store.unfinished import BESIDE

_WAITING = ", ".join(f"'{state}'" for state in sorted(WAITING))
_WRITTEN = (
    "drafts WHERE body <> '' OR attachments <> '[]'",
    "prepared",
    f"unfinished WHERE place NOT LIKE '%{BESIDE}'",
    "begun_plans",
)


def take_inventory(database: Database, paths: Paths, practice: Paths) -> Inventory:
    """Raises StoreTrouble."""

    def count(what: str) -> int:
        return int(database.read(f"SELECT count(*) AS n FROM {what}")[0]["n"])

    folders = database.read("SELECT DISTINCT folder FROM chat_plans WHERE folder <> '' ORDER BY folder")
    names = database.read("SELECT username FROM accounts ORDER BY username COLLATE NOCASE")
    found = Inventory(
        rooms=count("rooms WHERE origin <> ''"),
        posts=count("posts"),
        kept=count("marks WHERE kind IN ('keep', 'note')"),
        inquiries=count("inbox"),
        waiting=count(f"outbox WHERE state IN ({_WAITING})"),
        plans=count("chat_plans"),
        written=sum(map(count, _WRITTEN)),
        accounts=tuple(row["username"] for row in names),
        folders=tuple(row["folder"] for row in folders),
        crashes=len(CrashFiles(paths.crashes).all()),
    )
    return replace(
        found,
        foreign=tuple(str(path) for path in (*foreign(paths), *foreign(practice))),
        practice=any(files(practice)),
        practice_is_open=is_open(practice),
    )


def keys_of(database: Database) -> tuple[Key, ...]:
    """Of the people whose keys this home may have put into the keyring: who is signed in, and who was, for a key may
    have been left behind. Raises StoreTrouble."""
    rows = database.read(
        "SELECT origin, id FROM accounts UNION SELECT origin, account_id FROM rooms WHERE account_id <> '' "
        "UNION SELECT origin, account_id FROM outbox"
    )
    found = []
    for row in rows:
        with suppress(BadInput):
            found.append(Key(Origin.parse(row["origin"]), row["id"]))
    return tuple(found)
