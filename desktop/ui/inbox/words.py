"""Inbox words: states, waits, letters and drafts of follow-ups, as a person reads or sends them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QDate, QLocale

from desktop.core.draft import Draft
from desktop.core.inquiry import Inquiry, InquiryState, bare
from desktop.core.mail import Letter
from desktop.core.post import Author
from desktop.ui.stream.post_text import one_line
from desktop.ui.stream.words import full_time
from desktop.ui.translate import counted, for_a_post, tr

_SUBJECT = 60
_QUOTED = (90, 45)
"""Characters of a question that a post repeats: as many as there is room for."""


def name_words(author: Author) -> str:
    return one_line(author.name) or one_line(author.username)


def handle_words(author: Author) -> str:
    return f"@{one_line(author.username)}"


def state_words(inquiry: Inquiry) -> str:
    words = {
        InquiryState.OPEN: tr("Open"),
        InquiryState.WITH: tr("Passed on"),
        InquiryState.ESCALATED: tr("Escalated"),
        InquiryState.READY: tr("Answer ready"),
        InquiryState.ANSWERED: tr("Answered"),
    }
    return words[inquiry.state]


def span_words(span: timedelta) -> str:
    """ "12 min", "3 h", "2 days"."""
    minutes = int(span.total_seconds() // 60)
    if minutes < 1:
        return tr("under a minute")
    if minutes < 60:
        return tr("%1 min", QLocale().toString(minutes))
    if minutes < 48 * 60:
        return tr("%1 h", QLocale().toString(minutes // 60))
    return counted("%n day", "%n days", minutes // (24 * 60))


def wait_words(inquiry: Inquiry, now: datetime) -> str:
    """How long its asker waits, and where it is."""
    waited = span_words(inquiry.waited(now))
    if not inquiry.is_open:
        return tr("answered after %1", waited)
    if inquiry.state is InquiryState.READY:
        return tr("waits %1, not posted yet", waited)
    if inquiry.person:
        return tr("waits %1, with %2", waited, one_line(inquiry.person))
    return tr("waits %1", waited)


def summary_words(inquiries: tuple[Inquiry, ...], now: datetime) -> str:
    """What waits, and for how long."""
    waiting = [one for one in inquiries if one.is_open]
    if not waiting:
        return tr("Nobody waits for an answer.")
    longest = span_words(max(one.waited(now) for one in waiting))
    return counted("%n waits, for %1", "%n wait, the longest for %1", len(waiting), longest)


def over_words(inquiries: tuple[Inquiry, ...]) -> str:
    """What a chat that ends leaves open; empty for nothing."""
    count = sum(one.is_open for one in inquiries)
    if not count:
        return ""
    return counted(
        "The chat is over, and %n post still waits for an answer. It stays here until the next one.",
        "The chat is over, and %n posts still wait for an answer. They stay here until the next one.",
        count,
    )


def letter_of(inquiry: Inquiry, text: str, hashtag: str, link: str) -> Letter:
    """What whoever can answer is told. `text` is the post's, empty where this computer has it no more."""
    asker = inquiry.asker
    who = tr("%1 (%2)", name_words(asker), handle_words(asker))
    return Letter(
        inquiry.mail_address,
        tr("#%1: %2", hashtag, bare(text, _SUBJECT) if text else handle_words(asker)),
        tr("%1 asked in #%2, on %3:", who, hashtag, full_time(inquiry.asked_at)),
        text,
        link,
        inquiry.note,
    )


def list_words(inquiries: tuple[Inquiry, ...], texts: dict[str, str], now: datetime) -> str:
    """What is open, as plain text: one a line."""
    lines = [
        f"- {handle_words(one.asker)}: {bare(texts.get(one.post_id, '')) or tr('(the post is gone)')} "
        f"({state_words(one)}, {wait_words(one, now)})"
        for one in inquiries
        if one.is_open
    ]
    return "\n".join(lines)


def holding_draft(inquiry: Inquiry) -> Draft:
    """Says that somebody is at it, to who is curious and to who is angry. A post that began with the handle would be
    shown to few."""
    return draft_of(tr("Seen, %1. We are looking into it, and answer you here.", handle_words(inquiry.asker)))


def told_words(inquiry: Inquiry, text: str, now: datetime, left: Callable[[Draft], int]) -> str:
    """ "Last week @asha asked ...": the answer for everybody, with as much of the question as there is room for.
    `text` is the post's; `left` says how many characters a draft leaves."""
    when, handle = when_words(inquiry.asked_at, now), handle_words(inquiry.asker)
    for most in _QUOTED if text else ():
        words = tr("%1 %2 asked: “%3” %4", when, handle, bare(text, most), inquiry.answer)
        if left(draft_of(words)) >= 0:
            return words
    return tr("%1 %2 asked, and here is the answer: %3", when, handle, inquiry.answer)


def when_words(at: datetime, now: datetime) -> str:
    """As a sentence begins: "Yesterday", "Last week", "On 14 November"."""
    local, today = at.astimezone().date(), now.astimezone().date()
    days = (today - local).days
    if days < 1:
        return tr("Earlier today")
    if days == 1:
        return tr("Yesterday")
    if days < 7:
        return tr("A few days ago")
    if days < 14:
        return tr("Last week")
    date = QLocale().toString(QDate(local.year, local.month, local.day), tr("d MMMM"))
    return tr("On %1", date)


def draft_of(body: str) -> Draft:
    """A post without a number."""
    return Draft(for_a_post(body), None, locked=True)
