"""Archive words: moments of long ago, how much was found, and what can be typed into the search"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QTime

from desktop.ui.translate import QT_TR_NOOP, counted, tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop.ui.archive.acts import ArchivedChat


OPERATORS: tuple[tuple[str, str], ...] = (
    ('"…"', QT_TR_NOOP("these words, one after the other")),
    ("read*", QT_TR_NOOP("every word that begins like this")),
    ("from:", QT_TR_NOOP("posts by one person: from:ines")),
    ("#", QT_TR_NOOP("posts with a hashtag: #books")),
    ("in:", QT_TR_NOOP("posts of one chat: in:critlib")),
    ("question:", QT_TR_NOOP("what was said to a question: question:3")),
    ("on:", QT_TR_NOOP("posts of one day: on:2026-11-21")),
    ("since:", QT_TR_NOOP("posts of that day and after it")),
    ("until:", QT_TR_NOOP("posts of that day and before it")),
)
"""What may be typed beside words, and what it finds."""


def day_words(at: datetime) -> str:
    """ "11 March 2015", by the reader's clock."""
    there = at.astimezone()
    return QLocale().toString(QDate(there.year, there.month, there.day), tr("d MMMM yyyy"))


def span_words(starts: datetime, ends: datetime) -> str:
    """ "Wednesday, 11 March 2015, 20:00 to 21:10", by the reader's clock."""
    there, end = starts.astimezone(), ends.astimezone()
    day = QLocale().toString(QDate(there.year, there.month, there.day), QLocale.FormatType.LongFormat)
    short = QLocale.FormatType.ShortFormat
    first, last = (QLocale().toString(QTime(at.hour, at.minute), short) for at in (there, end))
    if there.date() != end.date():
        last = f"{day_words(end)}, {last}"
    return tr("%1, %2 to %3", day, first, last)


def chat_words(chat: ArchivedChat) -> str:
    """ "#critlib of 11 March 2015"."""
    return tr("#%1 of %2", chat.room.hashtag, day_words(chat.sitting.starts))


def chats_words(count: int) -> str:
    return counted("%n chat", "%n chats", count)


def emptied_words(days: int) -> str:
    """Of a room without chats that keeps posts for so many days; empty for one that keeps them for good."""
    if not days:
        return ""
    if days == 365:
        return tr("No chat of the last year. This room keeps posts for a year; those that were older left.")
    return counted(
        "No chat of the last day. Posts that were older left: this room keeps them no longer.",
        "No chat of the last %n days. Posts that were older left: this room keeps them no longer.",
        days,
    )


def looking_words(tag: str, done: int, total: int) -> str:
    """While the chats of all rooms are looked for: in which room, and how far that is, as far as it is known."""
    if tag and total:
        number = QLocale().toString
        return tr("Looking for chats in #%1: %2 of %3.", tag, number(done), number(total))
    return tr("Looking for chats in #%1.", tag) if tag else tr("Looking for chats in all rooms.")


def notes_words(count: int) -> str:
    return counted("%n note", "%n notes", count)


def people_words(count: int) -> str:
    return counted("%n person", "%n people", count)


def asked_words(count: int) -> str:
    """How many questions were asked; nothing where none was."""
    if not count:
        return ""
    return counted("%n question", "%n questions", count)


def posts_words(count: int) -> str:
    """ "1 post", "412 posts"."""
    return counted("%n post", "%n posts", count)


def said_words(count: int, late: int) -> str:
    """ "403 posts, 15 of them afterwards": late answers belong to a chat and do not make it longer."""
    said = posts_words(count)
    return counted("%1, %n of them afterwards", "%1, %n of them afterwards", late, said) if late else said


def late_words(late: int) -> str:
    """ " · 15 posts afterwards"; empty where nobody came late."""
    return " · " + counted("%n post afterwards", "%n posts afterwards", late) if late else ""


def found_words(count: int, more: bool) -> str:
    """How much a search found, as far as it was read."""
    if not count:
        return tr("Nothing found. Try fewer words, only the beginning of one, or another chat.")
    return tr("The newest %1", posts_words(count)) if more else posts_words(count)


_EXAMPLES = {
    "from": QT_TR_NOOP("“%1” is not understood. A handle comes right after it, as in from:asha."),
    "in": QT_TR_NOOP("“%1” is not understood. A hashtag comes right after it, as in in:critlib."),
    "question": QT_TR_NOOP("“%1” is not understood. A number comes right after it, as in question:3."),
    "day": QT_TR_NOOP(
        "“%1” is not understood. A day comes right after it, as in %2:2015-06-10; a month is 2015-06.",
    ),
}


def misread_words(misread: Iterable[tuple[str, str]]) -> str:
    """Which operators were not understood (core.archive_query), each with an example of what is; empty for none."""
    return " ".join(tr(_EXAMPLES.get(name, _EXAMPLES["day"]), typed, name) for name, typed in misread)


def is_day_first() -> bool | None:
    """Whether the person's days in figures begin with the day; None where they begin with the year."""
    written = QLocale().dateFormat(QLocale.FormatType.ShortFormat).casefold()
    return {"d": True, "m": False}.get(next((one for one in written if one in "dmy"), ""))
