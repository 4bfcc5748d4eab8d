"""Accounts: who is signed in, without their secrets (those are in secrets.py)."""

from __future__ import annotations

import sqlite3

from desktop.core.account import Account
from desktop.core.origin import Origin
from desktop.core.room import Room
from desktop.store.column import clean, join, split
from desktop.store.database import Database
from desktop.store.glance import Glance
from desktop.store.provenance import show_imported


class Accounts:
    """Raises StoreTrouble."""

    def __init__(self, database: Database | Glance) -> None:
        self._database = database

    def keep(self, account: Account) -> None:
        """Add it, or put it in the place of what was known about it. It sees what came by a file, as everybody does."""
        with self._database.write() as connection:
            connection.execute(
                "INSERT INTO accounts (origin, id, username, name, avatar_url, scopes, client_id) "
                "VALUES (?, ?, ?, ?, ?, ?, ?) "
                "ON CONFLICT (origin, id) DO UPDATE SET username = excluded.username, name = excluded.name, "
                "avatar_url = excluded.avatar_url, scopes = excluded.scopes, client_id = excluded.client_id",
                (
                    str(account.origin),
                    clean(account.id),
                    clean(account.username),
                    clean(account.name),
                    clean(account.avatar_url),
                    join(sorted(account.scopes)),
                    clean(account.client_id),
                ),
            )
        show_imported(self._database, account.origin, account.id)

    def list(self, origin: Origin) -> tuple[Account, ...]:
        """By username."""
        rows = self._database.read(
            "SELECT * FROM accounts WHERE origin = ? ORDER BY username COLLATE NOCASE, id", (str(origin),)
        )
        return tuple(_account(row) for row in rows)

    def get(self, origin: Origin, account_id: str) -> Account | None:
        rows = self._database.read(
            "SELECT * FROM accounts WHERE origin = ? AND id = ?", (str(origin), clean(account_id))
        )
        return _account(rows[0]) if rows else None

    def reading(self, room: Room) -> Account | None:
        """Who reads and posts in this room: whom it remembers, or the only one who is signed in where it never knew
        anybody. None where a person has to say who: nobody posts as somebody else by surprise."""
        if room.account_id:
            return self.get(room.origin, room.account_id)
        accounts = self.list(room.origin)
        return accounts[0] if len(accounts) == 1 else None

    def put_off(self, origin: Origin, account_id: str) -> None:
        """This person does not want to be asked for the permission to post; kept until they sign out."""
        with self._database.write() as connection:
            connection.execute(
                "UPDATE accounts SET put_off = 1 WHERE origin = ? AND id = ?",
                (str(origin), clean(account_id)),
            )

    def has_put_off(self, origin: Origin, account_id: str) -> bool:
        return bool(
            self._database.read(
                "SELECT 1 FROM accounts WHERE origin = ? AND id = ? AND put_off",
                (str(origin), clean(account_id)),
            )
        )

    def remove(self, origin: Origin, account_id: str) -> None:
        """What it has seen and queued stays; nothing of that is shown or sent without it."""
        with self._database.write() as connection:
            connection.execute(
                "DELETE FROM accounts WHERE origin = ? AND id = ?", (str(origin), clean(account_id))
            )


def _account(row: sqlite3.Row) -> Account:
    return Account(
        id=row["id"],
        username=row["username"],
        name=row["name"],
        origin=Origin.parse(row["origin"]),
        scopes=frozenset(split(row["scopes"])),
        avatar_url=row["avatar_url"],
        client_id=row["client_id"],
    )
