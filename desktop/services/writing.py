"""Writing: what a person writes in one open room and has not sent, as the window sees it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Protocol

from desktop.core.attachment import Attachment
from desktop.core.draft import Draft
from desktop.store.attachments import Attachments
from desktop.store.drafts import Drafts
from desktop.store.prepared import Prepared
from desktop.store.unfinished import BESIDE as BESIDE
from desktop.store.unfinished import Unfinished


class Writing(Protocol):
    """What panes may ask. Calls are quick and made on the GUI thread, but for `attach`. Raises StoreTrouble."""

    def draft(self) -> Draft:
        """What stands in the composer."""
        ...

    def keep_draft(self, draft: Draft) -> None:
        """It stands in the composer now, in place of what did."""
        ...

    def begun(self) -> tuple[Draft, ...]:
        """What was put away unfinished, the newest first: one for each number at most."""
        ...

    def put_away(self, draft: Draft, *, instead: Draft) -> None:
        """Keep it under its number, behind what was put away there before; `instead` stands in the composer then."""
        ...

    def bring_up(self, number: int | None, *, into: Draft | None = None) -> Draft | None:
        """What was put away under `number`, which is put away no longer: it stands in the composer now, or `into`
        does, which holds it."""
        ...

    def prepared(self) -> Mapping[int, str]:
        """Answers that were written before their question was asked, by number, until they are sent."""
        ...

    def prepare(self, number: int, body: str) -> None:
        """Keep it; an empty one is gone."""
        ...

    def unfinished(self, place: str) -> str:
        """What was being written in that form; empty where nothing is."""
        ...

    def keep_unfinished(self, place: str, words: str) -> None:
        """It is being written there; empty words are gone, as the form is done with."""
        ...

    def attach(self, content: bytes, media_type: str, size: tuple[int, int]) -> Attachment:
        """Keep a picture as it will be sent; `size` is width and height in px. From any thread: a large one takes a
        tenth of a second. A draft carries it by its id: who is in no draft and no post on its way is gone at the next
        start."""
        ...

    def describe(self, attachment_id: int, alt: str) -> Attachment:
        """Keep the words for those who do not see it. Raises LookupError where it is gone."""
        ...

    def attachments(self, attachment_ids: Iterable[int]) -> tuple[Attachment, ...]:
        """In the order of the ids, without those that are gone."""
        ...

    def content(self, attachment_id: int) -> bytes:
        """Raises LookupError where it is gone."""
        ...


class RoomWriting:
    """The Writing of a stored room."""

    def __init__(
        self,
        room_id: int,
        *,
        drafts: Drafts,
        prepared: Prepared,
        unfinished: Unfinished,
        attachments: Attachments,
    ) -> None:
        self._room_id = room_id
        self._unfinished = unfinished
        self._drafts = drafts
        self._prepared = prepared
        self._attachments = attachments

    def draft(self) -> Draft:
        return self._drafts.get(self._room_id)

    def keep_draft(self, draft: Draft) -> None:
        self._drafts.keep(self._room_id, draft)

    def begun(self) -> tuple[Draft, ...]:
        return self._drafts.away(self._room_id)

    def put_away(self, draft: Draft, *, instead: Draft) -> None:
        self._drafts.put_away(self._room_id, draft, instead=instead)

    def bring_up(self, number: int | None, *, into: Draft | None = None) -> Draft | None:
        return self._drafts.take(self._room_id, number, into=into)

    def prepared(self) -> Mapping[int, str]:
        return self._prepared.all(self._room_id)

    def prepare(self, number: int, body: str) -> None:
        self._prepared.keep(self._room_id, number, body)

    def unfinished(self, place: str) -> str:
        return self._unfinished.get(self._room_id, place)

    def keep_unfinished(self, place: str, words: str) -> None:
        self._unfinished.keep(self._room_id, place, words)

    def put_in(self, draft: Draft) -> None:
        """It stands in the composer now; what did and is not in it is put away."""
        written = self._drafts.get(self._room_id)
        if draft.holds(written):
            self._drafts.keep(self._room_id, draft)
        else:
            self._drafts.put_away(self._room_id, written, instead=draft)

    def sent(self, draft: Draft) -> None:
        """It was queued out of the composer. To be called in the transaction that queues it."""
        self._drafts.sent(self._room_id)
        self._prepared.sent(self._room_id, draft)

    def attach(self, content: bytes, media_type: str, size: tuple[int, int]) -> Attachment:
        return self._attachments.add(content, media_type, *size)

    def describe(self, attachment_id: int, alt: str) -> Attachment:
        return self._attachments.describe(attachment_id, alt)

    def attachments(self, attachment_ids: Iterable[int]) -> tuple[Attachment, ...]:
        return self._attachments.get(attachment_ids)

    def content(self, attachment_id: int) -> bytes:
        return self._attachments.content(attachment_id)
