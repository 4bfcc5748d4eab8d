"""Row: one line of the timeline, which is the archive's posts and the outbox's entries together."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from desktop.core.account import Account
from desktop.core.entities import find_entities
from desktop.core.head import has_hashtag
from desktop.core.label import Label, LabelKind, read_label
from desktop.core.marks import Marked, MarkKind
from desktop.core.outbox import Entry, State
from desktop.core.post import NO_COUNTS, Author, Counts, Entity, EntityKind, Picture, Poll, Post, Quote
from desktop.core.question import Questions
from desktop.core.reading import repeats
from desktop.core.room import Role as Role
from desktop.core.room import Room
from desktop.core.verdict import OTHER, Kind, Verdict

SETTLED_AFTER = timedelta(hours=6)
"""Who posted in a room that long before a post of theirs is no new voice: longer than a chat, and than what was said
while people gathered for it."""


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
    reply_to: str = ""
    is_repost: bool = False
    """Somebody else's words: a repost of the network's, an imported one, or an old-style "RT @x"."""
    in_my_thread: bool = False
    """Somebody's reply in a conversation that the person whose window this is began: they may hide it."""
    names_me: bool = False
    """Mentions the person whose window this is."""
    verdict: Verdict | None = None
    """What it is in the chat (`decorated`); None where that was not read: a post of long ago, or on its way."""
    letter: str = ""
    """The letter of its chip: Q, A, T ...; empty without a verdict that numbers it, for certain or probably."""
    probably_host: bool = False
    """Nobody named this host; what they do shows it."""
    is_pinned: bool = False
    is_kept: bool = False
    is_left_out: bool = False
    """Counts nowhere: the person said so of the post or of its author."""
    is_hidden: bool = False
    """Hidden on the network by this person."""
    is_muted: bool = False
    is_placed: bool = False
    """The person moved it to its question."""
    note: str = ""
    inbox: str = ""
    """Its state in the inbox (core.inquiry.InquiryState); empty where it is not in it."""
    pictures: int = 0
    """How many an entry carries that has not come back yet."""
    media: tuple[Picture, ...] = ()
    """The pictures and the stills of videos of a post, in its order."""
    poll: Poll | None = None
    quote: Quote | None = None
    """The post that it quotes, where its words are known."""
    is_edited: bool = False
    """It took the place of an earlier version; its page at the network tells of both."""
    first_version: str = ""
    """The first one's id, where it is edited."""
    is_new_voice: bool = False
    """It has media, and its author nothing in this room from `SETTLED_AFTER` before it."""
    is_covered: bool = False
    """Its media stay covered until the person wants to see them: a new voice's that is nobody they named or let in."""
    crowd: int = 0
    """How many accounts post its link, and nothing else here; 0 for a post of no crowd."""
    without_hashtag: bool = False
    """It came because it mentions the person, or stands in a conversation under a question; none of the room's
    hashtags is in it, so who follows these alone does not see it."""

    @property
    def chip(self) -> str:
        """The label beside the name: "Q3", "A4 A5", empty for none."""
        if self.verdict is None:
            return "" if self.label is None else str(self.label)
        return " ".join(f"{self.letter}{number}" for number in self.verdict.numbers)

    @property
    def numbers(self) -> tuple[int, ...]:
        """The questions that it asks or answers for certain."""
        if self.verdict is None:
            return () if self.label is None else self.label.numbers or (self.label.number,)
        return self.verdict.numbers

    @property
    def probable(self) -> int | None:
        """The question that it probably answers; never shown as certain."""
        return None if self.verdict is None else self.verdict.probable

    @property
    def sort_key(self) -> tuple[datetime, int, int, str]:
        """Oldest first; an entry that has not come back stands after the posts of its second."""
        return (self.created_at, int(self.pending is not None), len(self.key), self.key)


def post_row(
    post: Post,
    room: Room,
    account: Account | None,
    *,
    began: Container[str] = (),
    new_voices: Container[str] = (),
) -> Row:
    """The row of a post as `account` sees it in `room`.

    `began` are the conversations that they began, `new_voices` the ids of posts with media by somebody new here.
    """
    label = None if post.repost_of else read_label(post.text)
    mine = account is not None and post.author.id == account.id
    role = _role(post.author.username, room, mine=mine)
    names_me = account is not None and _names(post, account.username)
    is_new_voice = bool(post.pictures) and post.id in new_voices
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
        reply_to=post.reply_to,
        is_repost=bool(post.repost_of) or repeats(post.text),
        in_my_thread=bool(post.reply_to) and not mine and post.conversation_id in began,
        names_me=names_me,
        without_hashtag=(names_me or bool(post.reply_to))
        and not post.repost_of
        and not has_hashtag(post.text, post.entities, {tag.casefold() for tag in room.tags}),
        media=post.pictures,
        poll=post.poll,
        quote=post.quote,
        is_edited=bool(post.first_version),
        first_version=post.first_version,
        is_new_voice=is_new_voice,
        is_covered=is_new_voice and role is Role.NONE,
    )


def decorated(row: Row, questions: Questions, marked: Marked) -> Row:
    """`row` as it stands in the chat and in the person's marks. Decorating twice is decorating once."""
    if row.pending is not None:
        return row
    handle = row.author.username.casefold()
    is_host = row.role is Role.HOST or handle in questions.hosts
    verdict = _verdict(row, questions)
    asks = verdict is not None and verdict.kind is Kind.QUESTION and not verdict.repeats
    by_label = row.label is not None and row.label.kind is not LabelKind.ANSWER
    is_pinned = any(pin.post_id == row.key for pin in marked.pins)
    new = replace(
        row,
        verdict=verdict,
        letter=_letter(row, verdict, questions),
        is_question=is_pinned or (is_host and (asks if verdict is not None else by_label)),
        probably_host=is_host and row.role is not Role.HOST,
        is_pinned=is_pinned,
        is_kept=marked.is_kept(row.key),
        is_left_out=marked.has(MarkKind.LEAVE_OUT, row.key) or marked.has(MarkKind.LEAVE_OUT_PERSON, handle),
        is_hidden=marked.is_hidden(row.key),
        is_muted=marked.mutes(handle, row.text),
        is_placed=marked.place(row.key) is not None,
        note=marked.note(row.key),
        inbox=marked.inbox(row.key, row.first_version),
        crowd=questions.glance.accounts_with(row.key),
        is_covered=row.is_new_voice
        and row.role is Role.NONE
        and not is_host
        and not marked.has(MarkKind.UNCOVER_PERSON, handle),
    )
    return row if new == row else new


def _verdict(row: Row, questions: Questions) -> Verdict | None:
    found = questions.verdicts.get(row.key)
    if found is None and questions.since is not None and row.created_at >= questions.since:
        return OTHER
    return found


def _letter(row: Row, verdict: Verdict | None, questions: Questions) -> str:
    """A participant's "Q3:" is an answer, so its chip says A3; a host's "T1:" asks and says T1."""
    if verdict is None or not (verdict.numbers or verdict.probable is not None):
        return ""
    if verdict.kind is not Kind.QUESTION:
        return questions.answer_letter
    asked = questions.get(verdict.numbers[0])
    return "Q" if asked is None else asked.letter


def _names(post: Post, username: str) -> bool:
    wanted = username.casefold()
    return bool(wanted) and any(
        entity.kind is EntityKind.MENTION and entity.value.casefold() == wanted for entity in post.entities
    )


def entry_row(entry: Entry, account: Account) -> Row:
    """The row of our own post until it comes back by the front door."""
    return Row(
        key=f"outbox:{entry.id}",
        author=Author(account.id, account.username, account.name, account.avatar_url),
        text=entry.text,
        created_at=max(entry.created_at, entry.timed_for or entry.created_at),
        entities=find_entities(entry.text),
        label=read_label(entry.text),
        role=Role.SELF,
        mine=True,
        pending=entry.state,
        pictures=len(entry.attachments),
    )


def _role(username: str, room: Room, *, mine: bool) -> Role:
    if room.is_host(username):
        return Role.HOST
    if room.is_guest(username):
        return Role.GUEST
    return Role.SELF if mine else Role.NONE
