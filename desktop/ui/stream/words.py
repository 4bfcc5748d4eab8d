"""Stream words: times, states, counts and names of rows as a person reads or hears them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QDate, QDateTime, QLocale, QTime

from desktop.core.filter import Filter, What
from desktop.core.link import Link, LinkState
from desktop.core.outbox import State
from desktop.core.post import Picture
from desktop.core.question import Question
from desktop.core.timeline import Role, Row
from desktop.core.verdict import Reason
from desktop.ui.stream.post_text import one_line
from desktop.ui.translate import QT_TR_NOOP, clock_digits, counted, tr

_PENDING: dict[State, str] = {
    State.QUEUED: str(QT_TR_NOOP("waiting")),
    State.SENDING: str(QT_TR_NOOP("sending…")),
    State.UNKNOWN: str(QT_TR_NOOP("checking")),
    State.SENT: str(QT_TR_NOOP("sent, not in search yet")),
    State.FAILED: str(QT_TR_NOOP("did not go out")),
    State.OVERDUE: str(QT_TR_NOOP("its time went by")),
    State.PARKED: str(QT_TR_NOOP("continued in the browser")),
}
_ROLES: dict[Role, str] = {
    Role.HOST: str(QT_TR_NOOP("Host")),
    Role.GUEST: str(QT_TR_NOOP("Guest")),
}
_REASONS: dict[Reason, str] = {
    Reason.REPLY: str(QT_TR_NOOP("it replies to a post about it")),
    Reason.THREAD: str(QT_TR_NOOP("it stands in a thread about it")),
    Reason.AUTHOR: str(QT_TR_NOOP("the same person answered it a moment before")),
    Reason.WORDING: str(QT_TR_NOOP("it uses the question's words")),
    Reason.TIME: str(QT_TR_NOOP("it came while people were answering this")),
}
VIDEO, GIF = "video", "animated_gif"
"""X's words for what moves (X: data-dictionary, media)."""


def time_words(at: datetime, now: datetime) -> str:
    """ "just now", "4 min", then the time of day, with the date from the next day on."""
    seconds = (now - at).total_seconds()
    if seconds < 60:
        return tr("just now")
    if seconds < 3600:
        return tr("%1 min", QLocale().toString(int(seconds // 60)))
    local, today = at.astimezone(), now.astimezone().date()
    return time_of_day(at) if local.date() == today else moment_words(at)


def moment_words(at: datetime) -> str:
    """ "11 Mar 2015, 20:04", by the reader's clock: the same day wherever a post is shown."""
    local = at.astimezone()
    day = QLocale().toString(QDate(local.year, local.month, local.day), tr("d MMM yyyy"))
    return f"{day}, {time_of_day(at)}"


def time_of_day(at: datetime) -> str:
    """Hours and minutes on this computer's clock, as its locale writes them."""
    local = at.astimezone()
    return QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)


def full_time(at: datetime) -> str:
    """Date and time in full."""
    local = at.astimezone()
    date = QDate(local.year, local.month, local.day)
    moment = QDateTime(date, QTime(local.hour, local.minute, local.second))
    return QLocale().toString(moment, QLocale.FormatType.LongFormat)


def pending_words(state: State) -> str:
    return tr(_PENDING[state]) if state in _PENDING else ""


def pictures_words(count: int) -> str:
    """How many pictures a post carries; nothing for none."""
    return "" if not count else counted("%n picture", "%n pictures", count)


def moving_words(picture: Picture) -> str:
    """ "Video, 0:42", "Video", "GIF"; nothing for what stands still."""
    if picture.kind == GIF:
        return tr("GIF")
    if picture.kind != VIDEO:
        return ""
    seconds = round(picture.duration_ms / 1000)
    if not seconds:
        return tr("Video")
    minutes, rest = divmod(seconds, 60)
    hours, left = divmod(minutes, 60)
    clock = f"{hours}:{left:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
    return tr("Video, %1", clock_digits(clock))


def picture_words(picture: Picture) -> str:
    """A picture in a line: what moves by its kind, and what its author wrote of it."""
    kind, said = moving_words(picture), one_line(picture.alt_text)
    if not said:
        return kind or tr("Picture without a description")
    return tr("%1: %2", kind or tr("Picture"), said)


def covered_words(media: Sequence[Picture]) -> str:
    """What stands over the pictures of a first-time voice."""
    if len(media) > 1:
        return counted("%n picture from someone new here", "%n pictures from someone new here", len(media))
    if media and media[0].kind == VIDEO:
        return tr("Video from someone new here")
    if media and media[0].kind == GIF:
        return tr("GIF from someone new here")
    return tr("Picture from someone new here")


def not_loaded_words(picture: Picture) -> str:
    """What stands in place of a picture that did not come."""
    return one_line(picture.alt_text) or tr("Picture did not load")


def there(words: str) -> str:
    """The words of what goes on in the browser."""
    return f"{words} \u2197"


def edited_words() -> str:
    return tr("Edited")


def role_words(role: Role) -> str:
    return tr(_ROLES[role]) if role in _ROLES else ""


def probably_host_words() -> str:
    return tr("Probably host")


def probably_host_tip(row: Row) -> str:
    return tr("Nobody named the hosts here. What @%1 posts shows it.", one_line(row.author.username))


def probable_words(row: Row) -> str:
    """ "probably A3", empty for what is certain or nothing."""
    if row.probable is None or row.numbers:
        return ""
    return tr("probably %1", f"{row.letter}{row.probable}")


def probable_tip(row: Row) -> str:
    """The guess with its reason."""
    reason = None if row.verdict is None else row.verdict.reason
    guess = f"{row.letter}{row.probable}"
    return "" if reason is None else tr("Probably %1: %2", guess, reason_words(reason))


def reason_words(reason: Reason) -> str:
    """Why a post probably answers a question, as half a sentence."""
    return tr(_REASONS[reason])


def without_hashtag_words() -> str:
    return tr("without the hashtag")


def display_name(row: Row) -> str:
    """The author's name on one line; the handle where nothing of the name can be seen."""
    return one_line(row.author.name) or one_line(row.author.username)


def inbox_words(row: Row) -> str:
    """Where a post stands in the inbox; empty where it is not in it, or done with."""
    if not row.inbox:
        return ""
    from desktop.core.inquiry import InquiryState  # few posts are in the inbox

    words = {
        InquiryState.OPEN: tr("in the inbox"),
        InquiryState.WITH: tr("in the inbox"),
        InquiryState.READY: tr("in the inbox"),
        InquiryState.ESCALATED: tr("escalated"),
    }
    return words.get(InquiryState(row.inbox), "") if row.inbox in [*InquiryState] else ""


def crowd_words(row: Row) -> str:
    """ "4 accounts, one link"."""
    return counted("%n account, one link", "%n accounts, one link", row.crowd) if row.crowd else ""


def new_words(count: int, from_host: int) -> str:
    """What the pill says: "6 new, 1 from the host"."""
    if not from_host:
        return counted("%n new", "%n new", count)
    if from_host == count:
        return counted("%n new from the host", "%n new from the host", count)
    return counted(
        "%n new, %1 from the host", "%n new, %1 from the host", count, QLocale().toString(from_host)
    )


def held_words(count: int, from_host: int) -> str:
    """What the stream's hold says of what waits."""
    said = counted("The stream is held. %n post waits.", "The stream is held. %n posts wait.", count)
    return f"{said} {tr('From the host: %1.', QLocale().toString(from_host))}" if from_host else said


def still_held_words(count: int) -> str:
    """What is said of the newest post while others wait."""
    return counted(
        "This is the newest post that you let in. %n more waits: you hold the stream.",
        "This is the newest post that you let in. %n more wait: you hold the stream.",
        count,
    )


def arrived_words(count: int, from_host: int) -> str:
    """What is said aloud when posts came in."""
    number = QLocale().toString(count)
    if from_host:
        return tr("New posts: %1, from the host: %2", number, QLocale().toString(from_host))
    return tr("New posts: %1", number)


def copied_words(count: int, selected: int) -> str:
    """What is said once posts are on the clipboard; of very many only the newest are."""
    if count < selected:
        number = QLocale().toString(count)
        return counted(
            "The newest %1 of %n post are copied.", "The newest %1 of %n posts are copied.", selected, number
        )
    return counted("The post is copied.", "%n posts are copied.", count)


def count_words(count: int) -> str:
    """A count beside an icon: nothing for 0, "12", "12.3K" from ten thousand on."""
    if count <= 0:
        return ""
    if count < 10_000:
        return QLocale().toString(count)
    size, unit = (1_000, tr("K")) if count < 1_000_000 else (1_000_000, tr("M"))
    return QLocale().toString(count / size, "f", 1) + unit


def waiting_words(link: Link, network: str, *, practice: bool) -> str:
    """What the band says while the network does not answer."""
    whom = tr("The practice room") if practice else network
    since = time_of_day(link.since)
    return tr("%1 has not answered since %2. A newer question may exist. What you send is kept.", whom, since)


def question_words(question: Question | None) -> tuple[str, str]:
    """What the chip says, "This question · 12", and its name; by the answers that are certain."""
    count = 0 if question is None else question.answer_count
    if not count:
        return tr("This question"), tr("This question")
    number = QLocale().toString(count)
    name = counted("This question, %n answer", "This question, %n answers", count)
    return tr("This question · %1", number), name


def about_question(question: Question | None) -> str:
    """What the chip "This question" shows, in a sentence."""
    if question is None:
        return tr("Nothing was asked yet")
    label = f"{question.letter}{question.number}"
    if question.probable:
        return tr("%1, what answers it, and what probably does (%2)", label, question.probable_count)
    return tr("%1 and what answers it", label)


def for_me_words(count: int) -> tuple[str, str]:
    """What the chip says, "For me · 1", and its name."""
    if not count:
        return tr("For me"), tr("For me")
    number = QLocale().toString(count)
    return tr("For me · %1", number), counted("For me, %n post", "For me, %n posts", count)


def filter_words(chosen: Filter) -> str:
    """What is shown only: "Q3, hosts and guests, no reposts"."""
    parts = [
        tr("Q%1", chosen.number) if chosen.what is What.QUESTION else "",
        tr("for me") if chosen.what is What.FOR_ME else "",
        tr("hosts and guests") if chosen.hosts_and_guests else "",
        tr("unlabelled") if chosen.unlabelled else "",
        without_hashtag_words() if chosen.without_hashtag else "",
        tr("no reposts") if chosen.hide_reposts else "",
    ]
    return ", ".join(part for part in parts if part)


def nothing_fits_words(chosen: Filter) -> tuple[str, str]:
    """What stands in place of posts while a filter, or what was muted, hides them all."""
    if not chosen.is_on:
        return tr("Every post here is muted"), tr("“More filters” takes a mute back.")
    if chosen == Filter(What.FOR_ME):
        return tr("Nobody has mentioned or answered you yet"), tr("Only posts for you are shown.")
    return tr("No post fits yet"), tr("Only these are shown: %1.", filter_words(chosen))


def empty_words(link: Link | None, hashtag: str, network: str) -> tuple[str, str]:
    """What stands in place of posts: a line, and a quieter one under it."""
    tag = f"#{hashtag}"
    if link is None or link.state is LinkState.CONNECTING:
        return tr("Looking for posts with %1", tag), tr("They appear here in a moment.")
    if link.state is LinkState.SIGNED_OUT:
        return (
            tr("Sign in to read %1 here", tag),
            tr("%1 shows its posts only to people who have signed in.", network),
        )
    return tr("No posts with %1 yet", tag), tr("New ones appear here.")
