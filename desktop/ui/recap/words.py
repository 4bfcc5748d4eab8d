"""Recap words: what a chat was in figures, why an answer is worth quoting, and what one's own hour is told in."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from desktop.core.catch_up import Why
from desktop.core.post import Author
from desktop.core.room import Role
from desktop.ui.plan.words import clock_words, day_words
from desktop.ui.stream.post_text import one_line
from desktop.ui.stream.words import time_of_day
from desktop.ui.translate import QT_TR_NOOP, counted, tr

if TYPE_CHECKING:
    from desktop.core.proceedings import Spoken
    from desktop.core.recap import Chapter, Quotable, Recap
    from desktop.core.your_hour import Met, OwnAnswer, YourHour

_WHYS: dict[Why, str] = {
    Why.GUEST: QT_TR_NOOP("Guest"),
    Why.HOST: QT_TR_NOOP("Passed on by the host"),
    Why.YOU: QT_TR_NOOP("Kept by you"),
}


def number(count: int) -> str:
    return QLocale().toString(count)


def name_of(author: Author) -> str:
    """The name on one line; the handle where nothing of the name can be seen."""
    return one_line(author.name) or one_line(author.username)


def handle_of(author: Author) -> str:
    """ "@asha"; the name where there is no handle: in some files there is none."""
    return f"@{one_line(author.username)}" if author.username else one_line(author.name)


# --- figures -----------------------------------------------------------------------------------------------------


def posts_words(count: int) -> str:
    return counted("%n post", "%n posts", count)


def people_words(count: int) -> str:
    return counted("%n person", "%n people", count)


def questions_words(count: int) -> str:
    return counted("%n question", "%n questions", count)


def answers_words(chapter: Chapter) -> str:
    """ "12 answers by 9 people"; empty where nothing was asked."""
    if chapter.number is None:
        return ""
    if not chapter.answers:
        return tr("no answers")
    answers = counted("%n answer", "%n answers", chapter.answers)
    return tr("%1 by %2", answers, people_words(chapter.people))


def figures_words(told: Recap) -> str:
    """ "6 questions, 312 posts by 29 people". Its last word is one behind which no figure makes a label."""
    said = tr("%1 by %2", posts_words(told.posts), people_words(told.people))
    return tr("%1, %2", questions_words(told.questions), said) if told.questions else said


def late_words(told: Recap) -> str:
    """ ", 15 of them afterwards"; empty where nobody came late."""
    return ", " + counted("%n of them afterwards", "%n of them afterwards", told.late) if told.late else ""


def when_words(starts: datetime, ends: datetime) -> str:
    """ "Saturday, 21 November 2026, 18:30 to 19:30", by the clock here."""
    last = clock_words(ends)
    if starts.astimezone().date() != ends.astimezone().date():
        last = f"{day_words(ends)}, {last}"
    return tr("%1, %2 to %3", day_words(starts), clock_words(starts), last)


def since_words(answers: int) -> str:
    """What brings a page about a chat that goes on up to date."""
    said = counted("%n new answer", "%n new answers", answers)
    return tr("%1: look again", said)


def over_words(told: str) -> str:
    """What the offer says."""
    return tr("The chat is over: %1.", told) if told else tr("The chat is over.")


# --- a quotation -------------------------------------------------------------------------------------------------


def quotable_chips(one: Quotable, letter: str) -> list[tuple[str, str]]:
    """What stands beside the name, each with its look: why it comes first, and whether it is a guess."""
    chips = [(tr(_WHYS[why]), "guest" if why is Why.GUEST else "muted") for why in one.whys]
    if one.taken_up:
        words = counted("%n repost or reply", "%n reposts and replies", one.taken_up)
        chips.append((words, "muted"))
    if one.spoken.is_probable and one.spoken.number is not None:
        chips.append((tr("probably %1", f"{letter}{one.spoken.number}"), "guess"))
    return chips


def order_words() -> str:
    """How the answers are ordered, said where they are chosen from."""
    return tr(
        "Tick what you want to quote. First comes what you kept, then what the host passed on, then the guests, then "
        "what was most reposted and replied to, then liked."
    )


# --- one's own hour ----------------------------------------------------------------------------------------------


def yours_words(hour: YourHour, asked: int) -> str:
    """ "You posted 7 times and answered 5 of 6 questions"."""
    if hour.account is None:
        return tr("Sign in, and Parley knows which posts are yours. What you kept and noted is here.")
    if not hour.posts:
        return tr("You read along and posted nothing.")
    posted = counted("You posted once", "You posted %n times", hour.posts)
    if not asked:
        return tr("%1.", posted)
    said = tr("%1 and answered %2 of %3", posted, number(hour.answered), questions_words(asked))
    return tr("%1, probably %2 more.", said, number(hour.probably)) if hour.probably else tr("%1.", said)


def met_words(met: Met) -> str:
    """ "Guest · 2 posts to you, 1 by you to them · passed you on once"."""
    roles = {Role.HOST: tr("Host"), Role.GUEST: tr("Guest")}
    spoke = []
    if met.by_them:
        spoke.append(counted("%n post to you", "%n posts to you", met.by_them))
    if met.to_them:
        spoke.append(counted("%n post by you to them", "%n posts by you to them", met.to_them))
    if met.passed_on:
        spoke.append(counted("passed you on once", "passed you on %n times", met.passed_on))
    return " · ".join(part for part in (roles.get(met.role, ""), ", ".join(spoke)) if part)


def own_answer_words(answer: OwnAnswer) -> str:
    """What came of an answer of one's own, behind its label."""
    parts = []
    if answer.replies:
        parts.append(counted("%n reply", "%n replies", len(answer.replies)))
    if answer.reposts:
        parts.append(counted("%n repost", "%n reposts", answer.reposts))
    return ", ".join(parts)


def said_at(one: Spoken) -> str:
    return time_of_day(one.post.created_at)
