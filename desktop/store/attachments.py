"""Attachments: pictures of our own until they are posted, and what the network calls each once it has it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from datetime import datetime

from desktop.core.account import Account
from desktop.core.attachment import Attachment
from desktop.core.outbox import OPEN, Entry
from desktop.store.column import clean, numbers, stamp
from desktop.store.database import Database
from desktop.store.unfinished import BESIDE

_OPEN = ", ".join(f"'{state}'" for state in sorted(OPEN))
_SHOWN = "id, media_type, width, height, length(content) AS size, alt"


class Attachments:
    """`clock` gives aware UTC times. Raises StoreTrouble; LookupError for a picture that is not there (any more).

    A network's ids of pictures belong to one account and end; each is used again until then, after a restart too.
    """

    def __init__(self, database: Database, *, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    def add(self, content: bytes, media_type: str, width: int, height: int) -> Attachment:
        """Keep a picture as it will be sent; width and height in px. It is on the disk when this returns."""
        with self._database.write() as connection:
            cursor = connection.execute(
                "INSERT INTO attachments (content, media_type, width, height, added_at) VALUES (?, ?, ?, ?, ?)",
                (content, clean(media_type), width, height, stamp(self._clock())),
            )
            assert cursor.lastrowid is not None
            return Attachment(cursor.lastrowid, media_type, width, height, len(content))

    def describe(self, attachment_id: int, alt: str) -> Attachment:
        """Keep the words for those who do not see it; the picture with them."""
        with self._database.write() as connection:
            connection.execute("UPDATE attachments SET alt = ? WHERE id = ?", (clean(alt), attachment_id))
        found = self.get((attachment_id,))
        if not found:
            raise LookupError(f"there is no picture {attachment_id}")
        return found[0]

    def get(self, attachment_ids: Iterable[int]) -> tuple[Attachment, ...]:
        """In the order of the ids, without those that are gone."""
        wanted = tuple(attachment_ids)
        places = ", ".join("?" * len(wanted))
        rows = self._database.read(f"SELECT {_SHOWN} FROM attachments WHERE id IN ({places})", wanted)
        found = {row["id"]: _attachment(row) for row in rows}
        return tuple(found[one] for one in wanted if one in found)

    def content(self, attachment_id: int) -> bytes:
        rows = self._database.read("SELECT content FROM attachments WHERE id = ?", (attachment_id,))
        if not rows:
            raise LookupError(f"there is no picture {attachment_id}")
        return bytes(rows[0]["content"])

    def uploaded(self, attachment_id: int, account: Account, media_id: str, until: datetime) -> None:
        """The network has it as `media_id` for this account, without words yet, until then."""
        with self._database.write() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO uploads (attachment, origin, account_id, media_id, until) "
                "VALUES (?, ?, ?, ?, ?)",
                (attachment_id, str(account.origin), account.id, clean(media_id), stamp(until)),
            )

    def described(self, attachment_id: int, account: Account, alt: str) -> None:
        """The network knows these words of it."""
        with self._database.write() as connection:
            connection.execute(
                "UPDATE uploads SET alt = ? WHERE attachment = ? AND origin = ? AND account_id = ?",
                (clean(alt), attachment_id, str(account.origin), account.id),
            )

    def media_id(self, attachment_id: int, account: Account) -> tuple[str, str]:
        """What the network calls it for this account, and which words it knows of it; empty where it has it not."""
        rows = self._database.read(
            "SELECT media_id, alt FROM uploads "
            "WHERE attachment = ? AND origin = ? AND account_id = ? AND until > ?",
            (attachment_id, str(account.origin), account.id, stamp(self._clock())),
        )
        return (rows[0]["media_id"], rows[0]["alt"]) if rows else ("", "")

    def forget_uploads(self, attachment_ids: Iterable[int], account: Account) -> None:
        """The network has them no longer, whatever it promised."""
        with self._database.write() as connection:
            connection.executemany(
                "DELETE FROM uploads WHERE attachment = ? AND origin = ? AND account_id = ?",
                [(one, str(account.origin), account.id) for one in attachment_ids],
            )

    def lacks_uploads(self, entry: Entry) -> bool:
        """Whether a picture of this entry never got to the network: then nothing of its post has left, either."""
        rows = self._database.read(
            "SELECT attachment FROM uploads WHERE origin = ? AND account_id = ?",
            (str(entry.origin), entry.account_id),
        )
        return not set(entry.attachments) <= {row["attachment"] for row in rows}

    def sweep(self) -> int:
        """At start: remove what no draft, no form, no open entry and no run sheet lists. How many those were."""
        with self._database.write() as connection:
            connection.execute(
                "DELETE FROM run_sheet_pictures WHERE NOT EXISTS "
                "(SELECT 1 FROM run_sheet_changes WHERE instr(line, run_sheet_pictures.name))"
            )
            lists = connection.execute(
                f"SELECT attachments FROM drafts UNION SELECT attachments FROM outbox WHERE state IN ({_OPEN}) "
                "UNION SELECT '[' || attachment || ']' FROM run_sheet_pictures "
                "UNION SELECT json_extract(words, '$.attachments') FROM unfinished "
                "WHERE place LIKE ? AND json_valid(words) AND json_type(words, '$.attachments') = 'array'",
                (f"%{BESIDE}",),
            ).fetchall()
            wanted = {one for row in lists for one in numbers(row["attachments"])}
            there = {row["id"] for row in connection.execute("SELECT id FROM attachments").fetchall()}
            connection.executemany("DELETE FROM attachments WHERE id = ?", [(one,) for one in there - wanted])
            return len(there - wanted)


def _attachment(row: sqlite3.Row) -> Attachment:
    return Attachment(row["id"], row["media_type"], row["width"], row["height"], row["size"], row["alt"])
