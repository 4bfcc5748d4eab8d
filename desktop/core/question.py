"""Question: what the host asked, and which one is current. First version: Qn by a host of the room."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from desktop.core.label import LabelKind, read_label
from desktop.core.post import Author, Post
from desktop.core.room import Room


@dataclass(frozen=True, slots=True)
class Question:
    """`text` is the post's text without its label and without the room's hashtags at its end."""

    number: int
    text: str
    post_id: str
    author: Author
    asked_at: datetime
    answer_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Questions:
    """All questions so far, by number, and the number of the one asked last."""

    by_number: tuple[Question, ...] = ()
    current_number: int | None = None

    @property
    def current(self) -> Question | None:
        return self.get(self.current_number) if self.current_number is not None else None

    def get(self, number: int) -> Question | None:
        return next((question for question in self.by_number if question.number == number), None)


def read_questions(posts: Iterable[Post], room: Room) -> Questions:
    """Fold `posts` (any order) into the questions of `room`. A repeat keeps the first asking's place and time."""
    asked: dict[int, Question] = {}
    answers: dict[int, list[str]] = {}
    current: int | None = None
    for post in sorted(posts, key=lambda post: post.sort_key):
        label = None if post.repost_of else read_label(post.text)
        if label is None:
            continue
        if label.kind is LabelKind.ANSWER or not room.is_host(post.author.username):
            answers.setdefault(label.number, []).append(post.id)
        elif _asks(post.text, separated=label.separated):
            current = label.number
            asked.setdefault(label.number, _question(post, label.number, post.text[label.end :], room))
    numbered = (replace(asked[n], answer_ids=tuple(answers.get(n, ()))) for n in sorted(asked))
    return Questions(tuple(numbered), current)


def _asks(text: str, *, separated: bool) -> bool:
    """ "Q2 is coming in a minute" is a teaser: without a separator, only a question mark makes it a question."""
    return separated or "?" in text


def _question(post: Post, number: int, words: str, room: Room) -> Question:
    return Question(number, _without_tags(words, room), post.id, post.author, post.created_at)


def _without_tags(words: str, room: Room) -> str:
    tags = {f"#{tag}".casefold() for tag in room.tags}
    parts = words.strip().split()
    while parts and parts[-1].casefold() in tags:
        parts.pop()
    kept = " ".join(parts)
    return kept if kept else words.strip()
