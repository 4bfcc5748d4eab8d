"""FoundRow: a post that was found, kept or noted: who said it, where and when, with the words that were looked for"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from desktop.core.direction import isolated
from desktop.core.post import Post
from desktop.ui.archive.text_row import TextRow
from desktop.ui.mirror import is_mirrored
from desktop.ui.stream.post_text import one_line
from desktop.ui.stream.spoken import listed
from desktop.ui.stream.words import moment_words
from desktop.ui.theme import Theme
from desktop.ui.translate import tr


@dataclass(frozen=True, slots=True)
class Found:
    """A post of a room, and why it is in a list: `spans` of its text (code points) that were looked for, the question
    under which it stands, the person's own note. `post` is None for a note on a question that nobody asked yet."""

    room_id: int
    hashtag: str
    post: Post | None
    spans: tuple[tuple[int, int], ...] = ()
    number: int | None = None
    note: str = ""
    is_probable: bool = False
    """It stands under `number` probably."""

    @property
    def key(self) -> tuple[int, str]:
        return self.room_id, f"Q{self.number}" if self.post is None else self.post.id


class FoundRow(TextRow):
    """A press opens the post at its place. `item` is what it shows."""

    def __init__(self, theme: Theme, found: Found, parent: QWidget | None = None) -> None:
        post, room = found.post, f"#{one_line(found.hashtag)}"
        question = "" if found.number is None else f"Q{found.number}"
        noted = tr("Your note: %1", found.note) if found.note else ""
        if post is None:
            super().__init__(theme, question, found.note, parent, end=room)
            said, text = listed(question, room), ""
        else:
            name, handle = one_line(post.author.name), f"@{one_line(post.author.username)}"
            number = tr("probably %1", question) if question and found.is_probable else question
            tag = isolated(room, in_right_to_left=is_mirrored())
            where = " · ".join(filter(None, (tag, number, moment_words(post.created_at))))
            beside = handle if name else ""
            super().__init__(
                theme,
                name or handle,
                post.text,
                parent,
                beside=beside,
                end=where,
                spans=found.spans,
                note=noted,
            )
            said = listed(name or handle, room, number, moment_words(post.created_at))
            text = one_line(post.text)
        self.item = found
        self.setAccessibleName(listed(tr("%1: %2", said, text) if text else said, noted))
