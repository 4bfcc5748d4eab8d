"""Belonging: which posts are part of a sitting, late answers too, and when its host closed it."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta

from desktop.core.family import Role, role_of
from desktop.core.label import read_label
from desktop.core.proceedings import Proceedings
from desktop.core.remark import is_closing
from desktop.core.sitting import QUIET, Ending, Sitting, Stretch
from desktop.core.verdict import Kind

LATE = timedelta(days=7)
"""After its end an answer still belongs to a chat, where the next one has not begun: people answer next day."""
_FEWEST, _PEOPLE, _LEAST = 12, 3, timedelta(minutes=10)
"""Posts, people and time from which on something busy is a chat though nobody asked anything by number."""
_QUESTIONS = 2
_LINGERS = 0.25
"""Of the posts: as many as that do not follow a closing."""


def is_chat(stretch: Stretch, held: Proceedings) -> bool:
    """Whether what was said there was a chat: planned, or led by numbered questions, or talk among a few people."""
    if stretch.occasion is not None and held.counted:
        return True
    asked = [question for question in held.questions.by_number if question.is_asked]
    if len(asked) >= _QUESTIONS:
        return True
    voices = {one.name for one in held.counted}
    long_enough = stretch.ends - stretch.starts >= _LEAST
    return len(held.counted) >= _FEWEST and len(voices) >= _PEOPLE and long_enough


def may_be_late(
    text: str, reply_to: str, repost_of: str, *, ids: Collection[str], asked: Collection[int]
) -> bool:
    """Whether a post after the chat belongs to it: it replies to one of its posts `ids`, repeats one, or opens as an
    answer to a question that was `asked`."""
    if repost_of:
        return repost_of in ids
    if reply_to:
        return reply_to in ids
    label = read_label(text)
    return label is not None and label.number in asked and role_of(label.letter) is not Role.ASK


def sitting_of(stretch: Stretch, held: Proceedings) -> Sitting:
    """The sitting of which `held` are the proceedings, late answers among them."""
    closed = closed_at(held, stretch.ends)
    occasion = stretch.occasion
    asked = [question for question in held.questions.by_number if question.is_asked]
    ending = Ending.OPEN if stretch.is_open else Ending.QUIET
    counted = held.counted
    return Sitting(
        starts=stretch.starts,
        ends=stretch.ends if closed is None else closed,
        until=max(counted[-1].post.created_at, stretch.starts) if counted else stretch.ends,
        ending=ending if closed is None else Ending.CLOSED,
        plan_uid="" if occasion is None else occasion.uid,
        title="" if occasion is None else occasion.title,
        posts=len(counted),
        people=len({one.name for one in counted}),
        questions=len(asked),
        late=0 if stretch.is_open else sum(one.post.created_at > (closed or stretch.ends) for one in counted),
    )


def closed_at(held: Proceedings, ends: datetime) -> datetime | None:
    """When a host said goodbye to all after the last question; None where nobody did, or where many talked on."""
    asked = [question.asked_at for question in held.questions.by_number if question.is_asked]
    if len(asked) < _QUESTIONS:
        return None
    hosts = set(held.questions.hosts)
    after = [
        one for one in held.counted if max(asked) < one.post.created_at < ends + timedelta(minutes=QUIET)
    ]
    most = _LINGERS * len(held.counted)
    for left, one in zip(range(len(after), 0, -1), after, strict=True):
        plain = one.verdict.kind is Kind.OTHER and not one.post.reply_to
        if one.name in hosts and plain and left <= most and is_closing(one.post.text):
            return one.post.created_at
    return None
