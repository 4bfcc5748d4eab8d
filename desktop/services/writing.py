"""Writing: what a person writes in one open room and has not sent, as the window sees it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from desktop.core.attachment import Attachment
from desktop.core.draft import Draft
from desktop.store.attachments import Attachments
from desktop.store.drafts import Drafts


class Writing(Protocol):
    """What panes may ask. Calls are quick and made on the GUI thread. Raises StoreTrouble."""

    def draft(self) -> Draft: ...

    def keep_draft(self, draft: Draft) -> None: ...

    def attach(self, content: bytes, media_type: str, size: tuple[int, int]) -> Attachment:
        """Keep a picture as it will be sent; `size` is width and height in px. A draft carries it by its id: who is in
        no draft and no post on its way is gone at the next start."""
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

    def __init__(self, room_id: int, *, drafts: Drafts, attachments: Attachments) -> None:
        self._room_id = room_id
        self._drafts = drafts
        self._attachments = attachments

    def draft(self) -> Draft:
        return self._drafts.get(self._room_id)

    def keep_draft(self, draft: Draft) -> None:
        self._drafts.keep(self._room_id, draft)

    def attach(self, content: bytes, media_type: str, size: tuple[int, int]) -> Attachment:
        return self._attachments.add(content, media_type, *size)

    def describe(self, attachment_id: int, alt: str) -> Attachment:
        return self._attachments.describe(attachment_id, alt)

    def attachments(self, attachment_ids: Iterable[int]) -> tuple[Attachment, ...]:
        return self._attachments.get(attachment_ids)

    def content(self, attachment_id: int) -> bytes:
        return self._attachments.content(attachment_id)
