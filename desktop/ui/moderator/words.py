"""Moderator words: cues, times and what is behind, as a host reads or hears them."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTime

from desktop.core.addresses import find_links
from desktop.core.cue import Cue, CueKind
from desktop.core.guards import Doubt, DoubtKind
from desktop.core.prices import USD, Billed
from desktop.ui.money_words import dollars
from desktop.ui.stream.words import time_of_day
from desktop.ui.translate import QT_TR_NOOP, counted, digits, tr

if TYPE_CHECKING:
    from desktop.core.run_sheet import RunSheet, Times

MINUTE = timedelta(minutes=1)

_KINDS = {
    CueKind.WELCOME: QT_TR_NOOP("Welcome"),
    CueKind.QUESTION: QT_TR_NOOP("Question"),
    CueKind.TEASER: QT_TR_NOOP("Teaser"),
    CueKind.NOTE: QT_TR_NOOP("Note"),
    CueKind.CLOSING: QT_TR_NOOP("Closing"),
}
_POSTS = {
    CueKind.WELCOME: QT_TR_NOOP("Post the welcome"),
    CueKind.TEASER: QT_TR_NOOP("Post the teaser"),
    CueKind.CLOSING: QT_TR_NOOP("Post the closing"),
}


def kind_words(kind: CueKind) -> str:
    return tr(_KINDS[kind])


def name_of(cue: Cue) -> str:
    """ "Q4", or "Welcome"."""
    return cue.label or kind_words(cue.kind)


def says(cue: Cue) -> str:
    """The words on one line, under their label; what is no question is told by its kind where it has no words."""
    words = " ".join((cue.correction or cue.text).replace("\0", "").split())
    if cue.label:
        return f"{cue.label}: {words}"
    return words or kind_words(cue.kind)


def post_words(cue: Cue, handle: str) -> str:
    """ "Post Q4 as @mira": the button names the account. A note is ticked off."""
    if not cue.goes_out:
        return tr("Done")
    what = tr("Post %1", cue.label) if cue.label else tr(_POSTS[cue.kind])
    return tr("%1 as @%2", what, handle) if handle else what


# --- times ---------------------------------------------------------------------------------------------------


def clock_face(now: datetime) -> str:
    """The time here with its seconds, as the locale writes them."""
    local = now.astimezone()
    return QLocale().toString(QTime(local.hour, local.minute, local.second), "HH:mm:ss")


def span_words(span: timedelta) -> str:
    """ "12:05", "1:02:05": what a clock that counts shows."""
    seconds = max(0, int(span.total_seconds()))
    hours, rest = divmod(seconds, 3600)
    minutes, seconds = divmod(rest, 60)
    own = str.maketrans({str(one): digits(one) for one in range(10)})
    return (f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}").translate(own)


def countdown(sheet: RunSheet, now: datetime) -> tuple[str, str]:
    """What is counted, and what it is: until the start, until the end, since the end."""
    if now < sheet.start:
        if sheet.start - now > timedelta(hours=47):
            days = -(-(sheet.start - now) // timedelta(days=1))  # rounded up, as everywhere
            return QLocale().toString(days), tr("days until it begins")
        return span_words(sheet.start - now), tr("until it begins")
    if now < sheet.end:
        return span_words(sheet.end - now), tr("left")
    return span_words(now - sheet.end), tr("since the end")


def behind(sheet: RunSheet, now: datetime) -> timedelta:
    """How late the chat is (negative: how far ahead): what is put off, and what the next cue is late. By as much the
    times are moved that the sheet shows of what waits."""
    return sheet.drift(now) + sheet.overdue(now)


def drift_words(sheet: RunSheet, now: datetime) -> str:
    """ "2 min behind", "On time"; what is held says for how long. In whole minutes, as the times are shown in them."""
    if sheet.held_since is not None:
        return tr("Held for %1", span_words(now - sheet.held_since))
    minutes = behind(sheet, now) // MINUTE
    if not minutes:
        return tr("On time")
    return tr("%1 min behind", minutes) if minutes > 0 else tr("%1 min ahead", -minutes)


def until_words(times: Times, now: datetime) -> str:
    """ "in 3:05 min", "now", "1:20 min late"."""
    left = times.shifted - now
    if left >= timedelta(hours=1):
        return tr("at %1", time_of_day(times.shifted))
    if left > timedelta(0):
        return tr("in %1 min", span_words(left))
    return tr("now") if -left < timedelta(seconds=20) else tr("%1 min late", span_words(-left))


def times_name(times: Times) -> str:
    """For who does not see that the planned time is struck through."""
    if times.is_shifted:
        return tr("%1, planned for %2", time_of_day(times.shifted), time_of_day(times.planned))
    return time_of_day(times.shifted)


# --- what stands under a cue -----------------------------------------------------------------------------------


def length_words(length: int, most: int) -> str:
    """ "203 of 280", "12 too many"."""
    if length > most:
        return tr("%1 too many", QLocale().toString(length - most))
    return tr("%1 of %2", QLocale().toString(length), QLocale().toString(most))


def pictures_words(cue: Cue) -> str:
    """ "1 picture, described", "2 pictures, 1 without a description"; empty without any."""
    count = len(cue.pictures)
    if not count:
        return ""
    bare = sum(not one.alt.strip() for one in cue.pictures)
    what = counted("%n picture", "%n pictures", count)
    if not bare:
        return tr("%1, described", what)
    return (
        tr("%1, not described", what)
        if bare == count
        else counted("%1, %n not described", "%1, %n not described", bare, what)
    )


def link_words(cue: Cue) -> str:
    """What a link costs; empty without any."""
    if not (cue.goes_out and find_links(cue.text)):
        return ""
    return tr("a link: %1", dollars(USD[Billed.POST_CREATE_WITH_URL]))


def owner_words(cue: Cue, me: str, *, is_late: bool) -> str:
    """Whose it is; a co-host's that is overdue is anybody's."""
    if not cue.owner:
        return ""
    if cue.owner.casefold() == me.casefold():
        return tr("yours")
    return tr("@%1 is late: you can take it over", cue.owner) if is_late else tr("@%1 posts it", cue.owner)


def answers_words(answers: int) -> str:
    if not answers:
        return ""
    return counted("%n answer", "%n answers", answers)


def joined(parts: list[str]) -> str:
    return " · ".join(part for part in parts if part)


# --- what is asked once ------------------------------------------------------------------------------------------


def doubt_words(doubt: Doubt, cue: Cue) -> str:
    """What there is to think of before this goes out, as a question."""
    label = name_of(cue)
    before = f"{cue.letter}{doubt.number}"
    return {
        DoubtKind.NUMBER_USED: tr("%1 was asked already. Ask another question as %1?", label),
        DoubtKind.TOO_SOON: tr("%1 went out less than a minute ago. Post %2 now?", before, label),
        DoubtKind.NOT_BEGUN: tr("The chat has not begun yet. Post %1 now?", label),
        DoubtKind.NOT_OUT_YET: tr("%1 has not left this computer yet. Post %2 now?", before, label),
        DoubtKind.TOO_LONG: tr(
            "%1 is %2 over what fits into one post. Post it as several?",
            label,
            QLocale().toString(doubt.over),
        ),
        DoubtKind.SOMEBODY_ELSES: tr("@%1 means to post %2. Post it yourself?", doubt.by, label),
        DoubtKind.PICTURE_MISSING: tr("The picture of %1 is not on this computer yet. Post without?", label),
        DoubtKind.IS_LATE: tr("The time of %1 went by while Parley could not post it. Post it now?", label),
        DoubtKind.WRITTEN_ELSEWHERE: tr("@%1 wrote %2. Post it as it is?", doubt.by, label),
        DoubtKind.ANSWERS_AS_HOST: tr("You host with this account. Answer with it?"),
    }[doubt.kind]
