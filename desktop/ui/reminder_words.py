"""Reminder words: what a notification says of a planned chat that is near, is on, or was missed."""

from __future__ import annotations

from datetime import datetime, timedelta

from desktop.core.reminders import Reminder
from desktop.ui.notifications import Notice
from desktop.ui.plan.words import away_words, clock_words, day_words
from desktop.ui.stream.post_text import one_line
from desktop.ui.translate import filled, tr

NEAR = timedelta(minutes=90)
"""Up to then minutes are counted; before that it is the clock's time that helps."""


def notice_of(reminder: Reminder, now: datetime) -> Notice:
    """What is told of it."""
    parts = [_when(reminder, now), one_line(reminder.about)]
    title = title_words(reminder.hashtag, reminder.start, reminder.end, now)
    return Notice(reminder.room_id, title, "\n".join(filter(None, parts)))


def sentence_of(notice: Notice) -> str:
    """The same in the window's line."""
    return " ".join(f"{part.rstrip('.')}." for part in (notice.title, *notice.body.splitlines()))


def title_words(hashtag: str, start: datetime, end: datetime, now: datetime) -> str:
    """ "#critlib begins tomorrow at 18:30"."""
    tag = f"#{hashtag}"
    if end <= now:
        return tr("You missed %1", tag)
    if start <= now:
        return tr("%1 is on now", tag)
    days = (start.astimezone().date() - now.astimezone().date()).days
    if start - now <= NEAR or days > 1:
        return tr("%1 begins %2", tag, away_words(start - now))
    words = tr("%1 begins tomorrow at %2") if days else tr("%1 begins today at %2")
    return filled(words, tag, clock_words(start))


def _when(reminder: Reminder, now: datetime) -> str:
    start = reminder.start
    if reminder.is_over(now):
        return tr("It was on %1, %2. Its room has what was said.", day_words(start), clock_words(start))
    if start <= now:
        return tr("Since %1.", clock_words(start))
    if start - now <= NEAR:
        return tr("At %1 in your time zone.", clock_words(start))
    return tr("%1, %2 in your time zone.", day_words(start), clock_words(start))
