"""Planned: what the card says where nothing was asked that can be read: when the plan begins, goes on and ends."""

from __future__ import annotations

from datetime import datetime

from desktop.core.plan import Plan
from desktop.core.question import Question
from desktop.core.room import Room
from desktop.ui.plan.words import away_words, clock_words, day_words
from desktop.ui.translate import tr


def unasked_words(plan: Plan, now: datetime) -> str:
    """Instead of a question: before the first one's minute, and after the end."""
    if plan.is_over(now):
        return tr("By its plan this chat ended at %1 on %2.", clock_words(plan.end), day_words(plan.end))
    if now < plan.start:
        begins = (day_words(plan.start), clock_words(plan.start), away_words(plan.start - now))
        return tr("This chat begins on %1 at %2, %3.", *begins)
    first = plan.following(now)
    if first is None:
        return tr("By its plan this chat goes on until %1.", clock_words(plan.end))
    return tr(
        "This chat has begun. Q%1 is planned for %2, %3.",
        first.number,
        clock_words(plan.at(first)),
        away_words(plan.at(first) - now),
    )


def awaited_words(room: Room, *, reads: bool) -> str:
    """Where nothing was asked and there is no plan that is heard. `reads`: posts can be read."""
    if not reads:
        return tr("Nobody is signed in, so no question can be read. Choose the number you answer below.")
    if room.hosts:
        return tr("The first question will appear here when @%1 posts Q1.", room.hosts[0])
    return tr(
        "The first question of #%1 will appear here. Parley sees who hosts from what they post.", room.hashtag
    )


def moment_words(question: Question, plan: Plan) -> str:
    """In the card's head, instead of who asked it: "18:55, minute 25"."""
    minute = round((question.asked_at - plan.start).total_seconds() / 60)
    return tr("%1, minute %2", clock_words(question.asked_at), minute)


def outlook_words(question: Question, plan: Plan, now: datetime) -> str:
    """Under a planned question: what the plan has next; for one that is read before its time, when that is."""
    if question.asked_at > now:
        return tr("Planned %1.", away_words(question.asked_at - now))
    following = plan.following(now)
    if plan.is_over(now):
        return unasked_words(plan, now)
    if following is None:
        return tr("By its plan the chat ends %1.", away_words(plan.end - now))
    return tr("Q%1 is planned %2.", following.number, away_words(plan.at(following) - now))
