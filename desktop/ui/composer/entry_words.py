"""Entry words: when a post that waits goes out, what it is called, and what was done with it, in sentences."""

from __future__ import annotations

import math
from datetime import datetime, timedelta

from desktop.core.departure import STALE
from desktop.core.outbox import Entry, Kind, State
from desktop.ui.composer.entry_offers import counts_down, is_timed
from desktop.ui.models.outbox import Arrived, answer_of, label_of
from desktop.ui.plan.words import clock_words
from desktop.ui.stream.words import pictures_words
from desktop.ui.translate import counted, tr
from desktop.ui.words import about_entry, age
from desktop.ui.words import clock_words as day_and_clock

SHORT = 40
"""Characters of a text that stand for it where it has no number."""


def why_words(
    entry: Entry,
    network: str,
    now: datetime,
    *,
    uploaded: int = 0,
    before: datetime | None = None,
    hashtag: str = "",
) -> str:
    """Where it is, and why, or when it goes out; `uploaded` is how much of its pictures the network has, in percent.
    `before`: it was refused as a duplicate of a post of that time. `hashtag` is the chat's, where it lacks that."""
    why = _why(entry, network, now, hashtag) if before is None else _duplicate(network, before, now)
    carries = pictures_words(len(entry.attachments))
    if carries and uploaded and entry.state is State.SENDING:
        return tr("%1 · %2, %3 % uploaded", carries, why, uploaded)
    return tr("%1 · %2", carries, why) if carries else why


def _why(entry: Entry, network: str, now: datetime, hashtag: str = "") -> str:
    if entry.state is State.QUEUED and not entry.reason:
        if counts_down(entry, now) and entry.not_before is not None:
            return tr("Goes out in %1 s", max(1, math.ceil((entry.not_before - now).total_seconds())))
        if is_timed(entry) and entry.timed_for is not None:
            going = entry.timed_for <= now
            return tr("Going out now") if going else tr("Goes out at %1", day_and_clock(entry.timed_for, now))
        if entry.follows:
            return tr("Goes out after the one before it")
    if entry.state is State.OVERDUE:
        return _overdue(entry, now) or about_entry(entry, network)
    if entry.state is State.SENT and hashtag:
        return tr("Sent. It has no #%1, so the stream does not show it.", hashtag)
    return about_entry(entry, network)


def _overdue(entry: Entry, now: datetime) -> str:
    """Which time went by. None did of what was saved or imported: it may be out by the other way."""
    since, is_now = entry.wanted_at or entry.created_at, clock_words(now)
    if entry.timed_for is not None and entry.timed_for <= now:
        return tr("It was to go out at %1, and it is %2 now.", day_and_clock(entry.timed_for, now), is_now)
    if entry.timed_for is None and now - since > STALE:
        return tr("It has waited since %1, and it is %2 now.", day_and_clock(since, now), is_now)
    if entry.doubted:
        return tr("Parley does not know whether this went out. Look, then send it or discard it.")
    return ""


def _duplicate(network: str, before: datetime, now: datetime) -> str:
    if now - before < timedelta(minutes=1):
        return tr("%1 says this is a duplicate of what you posted just now.", network)
    return tr("%1 says this is a duplicate of your post %2.", network, age(before, now))


def what_words(entry: Entry) -> str:
    """The text, or what is done without one."""
    if entry.kind is Kind.REPOST:
        return tr("Your repost")
    if entry.kind is Kind.HIDE:
        return tr("Hiding a reply")
    if entry.kind is Kind.UNHIDE:
        return tr("Showing a reply again")
    return tr("Your deletion") if entry.kind is Kind.DELETE else entry.text


def whole_words(entry: Entry, parts: int) -> str:
    """The answer whose first part `entry` is, in so many posts."""
    label, text = answer_of(entry), what_words(entry)
    if not label:
        return counted("%n post: %1", "%n posts: %1", parts, text)
    return counted("%1, %n post: %2", "%1, %n posts: %2", parts, label, text.partition(": ")[2] or text)


def name_words(entry: Entry) -> str:
    """How a button calls it: "A3", or how it begins."""
    return label_of(entry) or what_words(entry)[:SHORT]


def gone_words(entry: Entry, *, cancelled: bool = False) -> str:
    """What was put away, by the state that it had. Nobody knows of an unknown one whether it went out."""
    if entry.state is State.UNKNOWN:
        return tr("Discarded here. It may have gone out all the same.")
    return tr("Cancelled. It does not go out.") if cancelled else tr("Discarded.")


def done_words(arrived: Arrived) -> str:
    """That it is out, and what it was."""
    if arrived.kind is Kind.REPOST:
        return tr("Reposted")
    if arrived.kind is Kind.HIDE:
        return tr("The reply is hidden")
    if arrived.kind is Kind.UNHIDE:
        return tr("The reply is shown again")
    if arrived.kind is Kind.DELETE:
        return tr("Your post is deleted")
    return tr("Your %1 is in", arrived.label) if arrived.label else tr("Your post is in")
