"""FoundRow: a post that was found, kept or noted: who said it, where and when, with the words that were looked for"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from desktop.core.post import Post
from desktop.ui.archive.text_row import TextRow
from desktop.ui.archive.words import moment_words, tr
from desktop.ui.stream.post_text import one_line
from desktop.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Found:
    """A post of a room, and why it is in a list: `spans` of its text (code points) that were looked for, the question
    under which it stands, the person's own note."""

    room_id: int
    hashtag: str
    post: Post
    spans: tuple[tuple[int, int], ...] = ()
    number: int | None = None
    note: str = ""

    @property
    def key(self) -> tuple[int, str]:
        return self.room_id, self.post.id


class FoundRow(TextRow):
    """A press opens the post at its place. `item` is what it shows."""

    def __init__(self, theme: Theme, found: Found, parent: QWidget | None = None) -> None:
        name, handle = one_line(found.post.author.name), f"@{one_line(found.post.author.username)}"
        number = "" if found.number is None else f"Q{found.number}"
        parts = (f"#{one_line(found.hashtag)}", number, moment_words(found.post.created_at))
        where = " · ".join(filter(None, parts))
        noted = tr("Your note: %1", found.note) if found.note else ""
        super().__init__(
            theme,
            name or handle,
            found.post.text,
            parent,
            beside=handle if name else "",
            end=where,
            spans=found.spans,
            note=noted,
        )
        self.item = found
        said = ", ".join((name or handle, where))
        self.setAccessibleName("\n".join(filter(None, (said, found.post.text, noted))))
