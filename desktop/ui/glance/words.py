"""Glance words: what is said of who needs somebody, who is new and how busy the room is, and how one greets."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QLocale

from desktop.core.glance import Call, Crowd, Glance, Need, Newcomer, Sign, is_dying_down
from desktop.core.post import Author
from desktop.core.question import Question, Questions
from desktop.ui.stream.post_text import one_line
from desktop.ui.translate import counted, for_a_post, tr

_SHOWN = 160
"""Characters of a post that a row begins with."""


def name_of(author: Author) -> str:
    """The name on one line; the handle where nothing of the name can be seen."""
    return one_line(author.name) or one_line(author.username)


def quoted(text: str) -> str:
    """The words of a post in quotation marks, as much as fits into a line, without the hashtags around them and who
    they are said to."""
    words = one_line(text).split()
    while len(words) > 1 and words[-1].startswith("#"):
        words.pop()
    while len(words) > 1 and words[0].startswith(("#", "@")):
        words.pop(0)
    line = " ".join(words)
    return f"“{line if len(line) <= _SHOWN else line[:_SHOWN] + '…'}”"


def repost_words(number: int, letter: str = "Q") -> str:
    return tr("Repost %1", f"{letter}{number}")


def call_name(call: Call, me: str) -> str:
    """What a screen reader says of somebody who needs somebody. `me` is the person's handle in small letters."""
    who, words = name_of(call.author), quoted(call.text)
    if call.need is Need.QUESTION:
        return tr("%1 looks for a question: %2", who, words)
    if call.need is Need.HOST:
        if call.to == me:
            return tr("%1 asks you: %2", who, words)
        return tr("%1 asks @%2: %3", who, call.to, words)
    return tr("%1 asks everybody: %2", who, words)


def crowd_words(crowd: Crowd) -> str:
    """ "4 accounts, one link: shop.example/deal"."""
    return counted(
        "%n account, one link: %1", "%n accounts, one link: %1", len(crowd.handles), one_line(crowd.link)
    )


def crowd_tip(crowd: Crowd) -> str:
    """Who they are."""
    names = [f"@{one_line(handle)}" for handle in crowd.handles[:12]]
    if len(crowd.handles) > len(names):
        names.append("…")
    said = tr("They post this link and say nothing else here: %1", QLocale().createSeparatedList(names))
    return tr("%1.", said)


def newcomer_words(newcomer: Newcomer) -> str:
    """ "Nora, first chat"."""
    who = name_of(newcomer.author)
    return {
        Sign.SAYS_FIRST: tr("%1, first chat", who),
        Sign.INTRODUCED: tr("%1 said hello", who),
        Sign.NOT_HEARD: tr("%1, new here", who),
    }[newcomer.sign]


def newcomer_tip(newcomer: Newcomer) -> str:
    why = {
        Sign.SAYS_FIRST: tr("They say that it is their first chat."),
        Sign.INTRODUCED: tr("They introduced themselves, and nobody has answered yet."),
        Sign.NOT_HEARD: tr("Parley knows no earlier post of theirs in this room."),
    }[newcomer.sign]
    return f"{why} {quoted(newcomer.text)}"


def greeting(newcomer: Newcomer) -> str:
    """A draft to change and send. The handle does not open it: that would be a reply, which fewer people see."""
    if newcomer.sign is Sign.INTRODUCED:
        return for_a_post(tr("Welcome, @%1! Good to have you here.", newcomer.author.username))
    said = tr("Welcome to the chat, @%1! Glad that you found your way here.", newcomer.author.username)
    return for_a_post(said)


def people_words(count: int) -> str:
    return counted("%n person", "%n people", count)


def silence_words(pace: float) -> str:
    """How many posts a minute there are stands in the top bar, and once is enough."""
    return "" if pace > 0 else tr("Nothing said in the last %1 min", 5)


def room_words(glance: Glance, questions: Questions, now: datetime) -> str:
    """ "47 people · answers to Q3 are dying down"."""
    parts = [silence_words(glance.pace(now)), people_words(glance.people)]
    current = questions.current
    if current is not None and not questions.is_over:
        parts.append(answers_words(glance, current, now))
    return " · ".join(part for part in parts if part)


def answers_words(glance: Glance, question: Question, now: datetime) -> str:
    """How many answers the question has, or that they are dying down."""
    label = f"{question.letter}{question.number}"
    if is_dying_down(glance.minutes, question.number, question.asked_at, now):
        return tr("answers to %1 are dying down", label)
    count = question.answer_count
    return counted("%n answer to %1", "%n answers to %1", count, label) if count else ""
