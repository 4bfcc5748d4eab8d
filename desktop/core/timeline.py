"""Row: one line of the timeline, which is the archive's posts and the outbox's entries together."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.core.account import Account
from desktop.core.entities import find_entities
from desktop.core.label import Label, LabelKind, read_label
from desktop.core.outbox import Entry, State
from desktop.core.post import NO_COUNTS, Author, Counts, Entity, Post
from desktop.core.room import Room


class Role(StrEnum):
    HOST = "host"
    GUEST = "guest"
    SELF = "self"
    NONE = ""


@dataclass(frozen=True, slots=True)
class Row:
    """What a pane needs to draw one row. `key` is a post's id, or "outbox:N" until entry N comes back as a post."""

    key: str
    author: Author
    text: str
    created_at: datetime
    entities: tuple[Entity, ...] = ()
    label: Label | None = None
    role: Role = Role.NONE
    mine: bool = False
    counts: Counts = NO_COUNTS
    pending: State | None = None
    """The outbox state where this row is an entry that has not come back yet."""
    is_question: bool = False
    """A question of the host (drawn on the host's soft ground)."""
    reposted_by: str = ""

    @property
    def sort_key(self) -> tuple[datetime, int, int, str]:
        """Oldest first; an entry that has not come back stands after the posts of its second."""
        return (self.created_at, int(self.pending is not None), len(self.key), self.key)


def post_row(post: Post, room: Room, account: Account | None) -> Row:
    """The row of a post as `account` sees it in `room`."""
    label = None if post.repost_of else read_label(post.text)
    mine = account is not None and post.author.id == account.id
    role = _role(post.author.username, room, mine=mine)
    return Row(
        key=post.id,
        author=post.author,
        text=post.text,
        created_at=post.created_at,
        entities=post.entities,
        label=label,
        role=role,
        mine=mine,
        counts=post.counts,
        is_question=role is Role.HOST and label is not None and label.kind is not LabelKind.ANSWER,
    )


def entry_row(entry: Entry, account: Account) -> Row:
    """The row of our own post until it comes back by the front door."""
    return Row(
        key=f"outbox:{entry.id}",
        author=Author(account.id, account.username, account.name, account.avatar_url),
        text=entry.text,
        created_at=entry.created_at,
        entities=find_entities(entry.text),
        label=read_label(entry.text),
        role=Role.SELF,
        mine=True,
        pending=entry.state,
    )


def _role(username: str, room: Room, *, mine: bool) -> Role:
    if room.is_host(username):
        return Role.HOST
    if room.is_guest(username):
        return Role.GUEST
    return Role.SELF if mine else Role.NONE
