"""Rescue: a post of one's own that the chat does not find, for want of hashtag or number, and what can be done."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from desktop.core.draft import Draft, find_hashtag
from desktop.core.label import read_label
from desktop.core.outbox import OPEN, Entry, Kind, State
from desktop.core.part import last_part
from desktop.core.post import Post
from desktop.core.question import Questions
from desktop.core.reading import alike, words_of
from desktop.core.room import Room
from desktop.core.verdict import Reason

LATELY = timedelta(minutes=10)
"""How old a post may be of which anything is said: later the chat has gone on."""
_GOING = OPEN | {State.SETTLED}
_TELLING = frozenset({Reason.WORDING, Reason.AUTHOR})
"""What makes an unlabelled post an answer that lost its number. By time alone any remark would be one."""
_FEW = 5
"""Words up to which a post is a remark, and needs no number."""


@dataclass(frozen=True, slots=True)
class OwnPost:
    """A post of one's own. `text` is as it was typed, where that is known. `answered`: somebody replied to it;
    `stands`: it carries what cannot be posted anew, such as a picture."""

    id: str
    text: str
    created_at: datetime
    answered: bool = False
    stands: bool = False


@dataclass(frozen=True, slots=True)
class Lost:
    """`lacks` is what is not there, as it would be written: "#critlib" or "A3". `fixed` is the post with it. Where
    `follow_up`, it stays where it is, and another post leads to it."""

    post: OwnPost
    lacks: str
    fixed: Draft
    follow_up: bool

    def pointing(self, apology: str, address: str) -> Draft:
        """The post that leads to it: `apology` in the person's language, and the address where there is one."""
        body = f"{apology} {address}" if address else f"{apology} {self.fixed.body}"
        return replace(self.fixed, body=body)


def find_lost(
    own: Iterable[OwnPost],
    room: Room,
    questions: Questions,
    *,
    hosting: bool = False,
    left: Callable[[str], bool] = lambda post_id: False,
) -> Lost | None:
    """The newest of `own`, posts in whatever order, that lacks anything; None where all is well, or the person `left`
    it so. A host's number is never missed, and none that nothing but the time suggests.
    """
    posts = sorted(own, key=lambda post: (post.created_at, post.id), reverse=True)
    for place, post in enumerate(posts):
        if left(post.id) or _is_said_again(post, posts[:place], room):
            continue
        lost = _without_hashtag(post, room)
        if lost is None and not hosting:
            lost = _without_number(post, room, questions)
        if lost is not None:
            return lost
    return None


def own_posts_of(
    said: Iterable[Post], entries: Iterable[Entry], answered: Container[str], since: datetime
) -> tuple[OwnPost, ...]:
    """One's own posts from `since` on, by what came back of them (`said`) and by the `entries` that they were; to those
    in `answered` somebody replied. What is a reply or a repost, or about to be deleted, is not among them."""
    entries = tuple(entries)
    going = {entry.target_id for entry in entries if entry.kind is Kind.DELETE and entry.state in _GOING}
    typed = {entry.post_id: entry for entry in entries if entry.kind is Kind.POST and entry.post_id}
    found: dict[str, OwnPost] = {}
    for entry in typed.values():
        if not entry.target_id:
            at = entry.changed_at or entry.created_at
            found[entry.post_id] = OwnPost(entry.post_id, entry.text, at, stands=bool(entry.attachments))
    for post in said:
        if post.repost_of or post.reply_to or post.quote_of:
            found.pop(post.id, None)
            continue
        text = typed[post.id].text if post.id in typed else post.text
        has_replies = bool(post.counts.replies)
        found[post.id] = OwnPost(post.id, text, post.created_at, has_replies, bool(post.pictures))
    kept = (post for post in found.values() if post.created_at >= since and post.id not in going)
    return tuple(replace(post, answered=post.answered or post.id in answered) for post in kept)


def lacks_hashtag(entry: Entry, room: Room) -> bool:
    """Whether the chat does not find what this entry becomes."""
    return entry.kind is Kind.POST and not _carries(entry.text, room)


def _without_hashtag(post: OwnPost, room: Room) -> Lost | None:
    if _carries(post.text, room) or _is_part(post.text):
        return None
    draft = replace(Draft.of(post.text, room.hashtag), with_hashtag=True)
    return Lost(post, f"#{room.hashtag}", draft, post.answered or post.stands)


def _without_number(post: OwnPost, room: Room, questions: Questions) -> Lost | None:
    verdict = questions.verdicts.get(post.id)
    if verdict is None or verdict.probable is None or verdict.reason not in _TELLING:
        return None
    draft = Draft.of(post.text, room.hashtag)
    if read_label(post.text) is not None or len(draft.body.split()) <= _FEW:
        return None
    fixed = replace(draft, number=verdict.probable, letter=questions.answer_letter)
    return Lost(post, fixed.label, fixed, post.answered or post.stands)


def _is_said_again(post: OwnPost, later: Iterable[OwnPost], room: Room) -> bool:
    """With the hashtag, and in nearly the same words: the person saw to it themselves."""
    said = words_of(post.text)
    tagged = (words_of(other.text) for other in later if _carries(other.text, room))
    return any(said == known or alike(said, known) for known in tagged)


def _is_part(text: str) -> bool:
    """Of several posts, which would not stand in their order any more."""
    label = read_label(text)
    return "/" in ((label.part if label is not None else "") or last_part(text))


def _carries(text: str, room: Room) -> bool:
    return any(True for tag in room.tags for _ in find_hashtag(text, tag))
