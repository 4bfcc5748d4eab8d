"""Report words: figures, what was asked of us, what is not as usual, and how wording told, as a person reads them"""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QLocale

from desktop.core.figures import Hour, QuestionFigures
from desktop.core.measure import TOLD, Measure
from desktop.core.report import Figure, Report
from desktop.core.usual import FEWEST, Change, Unit, Usual
from desktop.core.wording import Kind, Lesson
from desktop.ui.stream.words import moment_words, time_of_day
from desktop.ui.translate import QT_TR_NOOP, counted, filled, spoken, tr

NOTHING = "–"
_CHANGES: dict[Change, tuple[str, str]] = {
    Change.MORE: (
        QT_TR_NOOP("more than usual (%1)"),
        QT_TR_NOOP("longer than usual (%1)"),
    ),
    Change.LESS: (
        QT_TR_NOOP("less than usual (%1)"),
        QT_TR_NOOP("shorter than usual (%1)"),
    ),
    Change.AS_USUAL: (
        QT_TR_NOOP("as usual (%1)"),
        QT_TR_NOOP("as usual (%1)"),
    ),
}
_KINDS: dict[Kind, str] = {
    Kind.OPEN: QT_TR_NOOP("asks what, how or why"),
    Kind.YES_NO: QT_TR_NOOP("asks for yes or no"),
    Kind.TASK: QT_TR_NOOP("has no question mark"),
    Kind.OTHER: QT_TR_NOOP("asks in another way"),
}


def name_of(measure: Measure) -> str:
    return tr(TOLD[measure].name)


def how_of(measure: Measure) -> str:
    """How it is counted."""
    return tr(TOLD[measure].how)


def number(value: float | None, unit: Unit = Unit.COUNT) -> str:
    """ "1,204", "4.5 min", "1 h 5 min", "42%"; a dash for what there is none of."""
    if value is None:
        return NOTHING
    if unit is Unit.SHARE:
        return tr("%1%", QLocale().toString(round(value * 100)))
    return minutes(value) if unit is Unit.MINUTES else _plain(value)


def minutes(value: float) -> str:
    if value < 1:
        return tr("under 1 min")
    if value >= 2 * 24 * 60:
        return counted("%n day", "%n days", round(value / 24 / 60))
    if value >= 60:
        hours, rest = divmod(round(value), 60)
        return tr("%1 h %2 min", hours, rest) if rest else tr("%1 h", hours)
    return tr("%1 min", _plain(value if value < 10 else round(value)))


def value_of(figure: Figure) -> str:
    return number(figure.value, TOLD[figure.measure].unit)


def change_words(figure: Figure) -> str:
    """ "more than usual (20 to 45)"; empty where too few earlier chats have it."""
    if figure.usual is None or figure.change is None:
        return ""
    unit = TOLD[figure.measure].unit
    return tr(_CHANGES[figure.change][unit is Unit.MINUTES], span(figure.usual, unit))


def span(usual: Usual, unit: Unit) -> str:
    return tr("%1 to %2", number(usual.low, unit), number(usual.high, unit))


def asked_words(report: Report) -> str:
    """The head line: what was asked of us, and what came of it."""
    found = report.figures.asked
    answered, handed, open_ = (
        int(report[one].value or 0) for one in (Measure.ANSWERED, Measure.HANDED_OVER, Measure.OPEN)
    )
    if not len(found):
        return tr("Nobody asked the hosts or guests anything.")
    said = [tr("%1 of %2 answered", number(answered), number(len(found)))]
    if found.minutes is not None:
        within = tr("half of them within %1") if answered > 1 else tr("after %1")
        said[0] += f", {filled(within, minutes(found.minutes))}"
    if handed:
        said.append(counted("%n handed over", "%n handed over", handed))
    if open_:
        said.append(counted("%n still open", "%n still open", open_))
    return " · ".join(said)


def against_words(report: Report) -> str:
    """What the comparison with earlier chats comes to."""
    if report.earlier < FEWEST:
        return tr(
            "From three earlier chats on, this says what is not as usual. Known so far: %1.",
            number(report.earlier),
        )
    unusual = [tr("%1: %2", name_of(one.measure), change_words(one)) for one in report.unusual]
    if not unusual:
        return counted(
            "Compared with the chat before it, everything is as usual.",
            "Compared with the %n chats before it, everything is as usual.",
            report.earlier,
        )
    return counted(
        "Not as in the chat before it: %1. All else is as usual.",
        "Not as in the %n chats before it: %1. All else is as usual.",
        report.earlier,
        "; ".join(unusual),
    )


def usual_words(report: Report) -> str:
    """How the ranges are found."""
    return tr(
        "Usual is where the next chat falls at least 19 times out of 20 while nothing has changed, by how far the "
        "earlier chats (here %1) lie apart: a prediction interval by Student's t. One figure outside its range now and "
        "then is still chance.",
        number(report.earlier),
    )


def hour_words(hour: Hour) -> str:
    """The plot for who cannot see it."""
    most = place_words(hour, hour.busiest), number(hour.posts[hour.busiest])
    said = {
        timedelta(minutes=1): tr("Posts a minute. The busiest minute was at %1, with %2.", *most),
        timedelta(hours=1): tr("Posts an hour. The busiest hour was at %1, with %2.", *most),
    }.get(hour.step, tr("Posts a day. The busiest day was %1, with %2.", *most))
    if not hour.asked:
        return said
    asked = ", ".join(f"{mark.label} {place_words(hour, mark.place)}" for mark in hour.asked)
    return tr("%1 Asked: %2.", said, asked)


def place_words(hour: Hour, place: int) -> str:
    at: datetime = hour.starts + place * hour.step
    return time_of_day(at) if hour.step < timedelta(hours=1) else moment_words(at)


def wording_words(one: QuestionFigures) -> str:
    """ "Q3: 17 words, asks what, how or why; its answers have 16 words"."""
    kind = tr(_KINDS[one.worded.kind])
    if one.worded.asks > 1:
        kind = tr("%1, several questions in one", kind)
    label = f"{one.letter}{one.number}"
    said = counted("%1: %n word, %2", "%1: %n words, %2", one.worded.words, label, kind)
    if one.answer_words is None:
        return said
    return tr("%1; words in its answers: %2", said, number(one.answer_words))


def lesson_words(lesson: Lesson) -> str:
    sides = (
        counted(
            "%1: %2 of the people answered (%n question)",
            "%1: %2 of the people answered (the middle one of %n questions)",
            count,
            spoken(side),
            number(share, Unit.SHARE),
        )
        for side, share, count in (
            (lesson.one, lesson.one_share, lesson.one_count),
            (lesson.other, lesson.other_share, lesson.other_count),
        )
    )
    sure = tr("The difference is too clear to be chance.") if lesson.is_sure else tr("That may be chance.")
    return f"{'; '.join(sides)}. {sure}"


def taken_up_words(reposts: int, replies: int) -> str:
    """What makes an answer one of the best."""
    said = []
    if reposts:
        said.append(counted("%n repost", "%n reposts", reposts))
    if replies:
        said.append(counted("%n reply", "%n replies", replies))
    return ", ".join(said)


def carried_words(posts: int, people: int) -> str:
    """ "3 posts by 2 people"."""
    said = counted("%n post", "%n posts", posts)
    return counted("%1 by %n person", "%1 by %n people", people, said)


def _plain(value: float) -> str:
    """One digit after the point where it says anything."""
    if abs(value - round(value)) < 0.05:
        return QLocale().toString(round(value))
    return QLocale().toString(value, "f", 1)
