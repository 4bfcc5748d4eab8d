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
from desktop.ui.translate import QT_TR_NOOP, tr

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
    return tr("1 post") if count == 1 else tr("%1 posts", number(count))


def people_words(count: int) -> str:
    return tr("1 person") if count == 1 else tr("%1 people", number(count))


def questions_words(count: int) -> str:
    return tr("1 question") if count == 1 else tr("%1 questions", number(count))


def answers_words(chapter: Chapter) -> str:
    """ "12 answers by 9 people"; empty where nothing was asked."""
    if chapter.number is None:
        return ""
    if not chapter.answers:
        return tr("no answers")
    answers = tr("1 answer") if chapter.answers == 1 else tr("%1 answers", number(chapter.answers))
    return tr("%1 by %2", answers, people_words(chapter.people))


def figures_words(told: Recap) -> str:
    """ "6 questions, 312 posts by 29 people". Its last word is one behind which no figure makes a label."""
    said = tr("%1 by %2", posts_words(told.posts), people_words(told.people))
    return tr("%1, %2", questions_words(told.questions), said) if told.questions else said


def late_words(told: Recap) -> str:
    """ ", 15 of them afterwards"; empty where nobody came late."""
    return tr(", %1 of them afterwards", number(told.late)) if told.late else ""


def when_words(starts: datetime, ends: datetime) -> str:
    """ "Saturday, 21 November 2026, 18:30 to 19:30", by the clock here."""
    last = clock_words(ends)
    if starts.astimezone().date() != ends.astimezone().date():
        last = f"{day_words(ends)}, {last}"
    return tr("%1, %2 to %3", day_words(starts), clock_words(starts), last)


def since_words(answers: int) -> str:
    """What brings a page about a chat that goes on up to date."""
    said = tr("1 new answer") if answers == 1 else tr("%1 new answers", number(answers))
    return tr("%1: look again", said)


def over_words(told: str) -> str:
    """What the offer says."""
    return tr("The chat is over: %1.", told) if told else tr("The chat is over.")


# --- a quotation -------------------------------------------------------------------------------------------------


def quotable_chips(one: Quotable, letter: str) -> list[tuple[str, str]]:
    """What stands beside the name, each with its look: why it comes first, and whether it is a guess."""
    chips = [(tr(_WHYS[why]), "guest" if why is Why.GUEST else "muted") for why in one.whys]
    if one.taken_up:
        once = one.taken_up == 1
        words = tr("1 repost or reply") if once else tr("%1 reposts and replies", number(one.taken_up))
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
    posted = tr("You posted once") if hour.posts == 1 else tr("You posted %1 times", number(hour.posts))
    if not asked:
        return f"{posted}."
    said = tr("%1 and answered %2 of %3", posted, number(hour.answered), questions_words(asked))
    return tr("%1, probably %2 more.", said, number(hour.probably)) if hour.probably else f"{said}."


def met_words(met: Met) -> str:
    """ "Guest · 2 posts to you, 1 by you to them · passed you on once"."""
    roles = {Role.HOST: tr("Host"), Role.GUEST: tr("Guest")}
    spoke = []
    if met.by_them:
        spoke.append(tr("%1 to you", posts_words(met.by_them)))
    if met.to_them:
        spoke.append(tr("%1 by you to them", posts_words(met.to_them)))
    if met.passed_on:
        once = met.passed_on == 1
        spoke.append(
            tr("passed you on once") if once else tr("passed you on %1 times", number(met.passed_on))
        )
    return " · ".join(part for part in (roles.get(met.role, ""), ", ".join(spoke)) if part)


def own_answer_words(answer: OwnAnswer) -> str:
    """What came of an answer of one's own, behind its label."""
    parts = []
    if answer.replies:
        one = len(answer.replies) == 1
        parts.append(tr("1 reply") if one else tr("%1 replies", number(len(answer.replies))))
    if answer.reposts:
        parts.append(tr("1 repost") if answer.reposts == 1 else tr("%1 reposts", number(answer.reposts)))
    return ", ".join(parts)


def said_at(one: Spoken) -> str:
    return time_of_day(one.post.created_at)
