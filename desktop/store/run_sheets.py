"""RunSheets: the changes of each chat's run sheet, and which of our pictures its cues mean."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping

from desktop.core.attachment import Attachment
from desktop.core.cue import CuePicture
from desktop.core.errors import BadInput
from desktop.core.run_sheet_change import Change
from desktop.store.attachments import Attachments
from desktop.store.database import Database


class RunSheets:
    """May be used from any thread. Raises StoreTrouble. A sheet is named by its chat (services/hosting.py, Chat)."""

    def __init__(self, database: Database, attachments: Attachments) -> None:
        self._database = database
        self._attachments = attachments

    def changes(self, sheet: str) -> tuple[Change, ...]:
        """In order. What cannot be read any more (a file that was tampered with) is left out."""
        rows = self._database.read(
            "SELECT line FROM run_sheet_changes WHERE sheet = ? ORDER BY stamp, device", (sheet,)
        )
        found = []
        for row in rows:
            try:
                found.append(Change.read(row["line"]))
            except BadInput:
                continue
        return tuple(found)

    def add(self, sheet: str, changes: Iterable[Change]) -> int:
        """Keep those that are not there yet; how many those were. What is there is never changed."""
        with self._database.write() as connection:
            before = connection.total_changes
            connection.executemany(
                "INSERT INTO run_sheet_changes (sheet, stamp, device, line) VALUES (?, ?, ?, ?) "
                "ON CONFLICT DO NOTHING",
                [(sheet, change.stamp, change.device, change.line()) for change in changes],
            )
            return connection.total_changes - before

    def of_plan(self, uid: str) -> tuple[str, ...]:
        """The sheets of this plan's chats that have one, the first chat's first."""
        rows = self._database.read(
            "SELECT DISTINCT sheet FROM run_sheet_changes WHERE sheet = ? OR substr(sheet, 1, ?) = ? ORDER BY sheet",
            (uid, len(uid) + 1, f"{uid}/"),
        )
        return tuple(row["sheet"] for row in rows)

    def remove(self, sheet: str) -> None:
        with self._database.write() as connection:
            connection.execute("DELETE FROM run_sheet_changes WHERE sheet = ?", (sheet,))

    def pictures(self) -> Mapping[str, int]:
        """The ids of the pictures that cues mean and that are here, by name."""
        rows = self._database.read(
            "SELECT name, attachment FROM run_sheet_pictures JOIN attachments ON attachments.id = attachment"
        )
        return {row["name"]: row["attachment"] for row in rows}

    def name(self, attachment: Attachment) -> CuePicture:
        """What a picture of ours is called in cues. It is kept from now on for as long as one means it."""
        name = hashlib.sha256(self._attachments.content(attachment.id)).hexdigest()
        self._keep(name, attachment.id)
        return CuePicture(name, attachment.alt, attachment.media_type, attachment.width, attachment.height)

    def take_in(self, picture: CuePicture, content: bytes) -> None:
        """Keep a picture that a co-host put in. Raises BadInput where it is another one than its name says."""
        if hashlib.sha256(content).hexdigest() != picture.name:
            raise BadInput("A picture in the shared folder is not the one that its cue means.")
        with self._database.write():
            if picture.name not in self.pictures():
                added = self._attachments.add(content, picture.media_type, picture.width, picture.height)
                self._attachments.describe(added.id, picture.alt)
                self._keep(picture.name, added.id)

    def describe(self, pictures: Iterable[CuePicture]) -> None:
        """Their words, which a co-host may have changed, are those that are posted."""
        known = self.pictures()
        for picture in pictures:
            for kept in self._attachments.get((known[picture.name],) if picture.name in known else ()):
                if kept.alt != picture.alt:
                    self._attachments.describe(kept.id, picture.alt)

    def content(self, name: str) -> bytes:
        """Raises LookupError where it is not here."""
        return self._attachments.content(self.pictures()[name])

    def _keep(self, name: str, attachment_id: int) -> None:
        with self._database.write() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO run_sheet_pictures (name, attachment) VALUES (?, ?)",
                (name, attachment_id),
            )
