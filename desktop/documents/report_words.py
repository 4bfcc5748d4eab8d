"""Report words: figures, what was asked of us and what is not as usual, as a page says them."""

from __future__ import annotations

from datetime import timedelta

from desktop.core.figures import Figures, Hour
from desktop.core.measure import TOLD, Measure
from desktop.core.proceedings import Proceedings
from desktop.core.report import Figure, Report
from desktop.core.speech import Speech
from desktop.core.usual import FEWEST, Change, Unit, Usual
from desktop.documents.edition import Edition

NOTHING = "–"


def number(value: float | None, unit: Unit, speech: Speech) -> str:
    """ "1,204", "4.5 min", "1 h 5 min", "42 %"; a dash for what there is none of."""
    if value is None:
        return NOTHING
    if unit is Unit.SHARE:
        return speech.say("%1 %", speech.number(round(value * 100)))
    return minutes(value, speech) if unit is Unit.MINUTES else _plain(value, speech)


def minutes(value: float, speech: Speech) -> str:
    say, written = speech.say, speech.number
    if value >= 2 * 24 * 60:
        return speech.count("%n day", "%n days", round(value / 24 / 60))
    if value < 1:
        return say("under 1 min")
    if value >= 60:
        hours, rest = divmod(round(value), 60)
        return say("%1 h %2 min", written(hours), written(rest)) if rest else say("%1 h", written(hours))
    return say("%1 min", _plain(value, speech) if value < 10 else written(round(value)))


def change(figure: Figure, speech: Speech) -> str:
    """Of a figure that could be held against earlier ones; else empty."""
    if figure.usual is None:
        return ""
    said = verdict(figure, speech)
    return said and speech.say("%1 (%2)", said, span(figure.usual, TOLD[figure.measure].unit, speech))


def verdict(figure: Figure, speech: Speech) -> str:
    """ "more than usual", of a time "longer than usual"; empty where it could not be held against earlier ones."""
    say, is_time = speech.say, TOLD[figure.measure].unit is Unit.MINUTES
    if figure.change is Change.MORE:
        return say("longer than usual" if is_time else "more than usual")
    if figure.change is Change.LESS:
        return say("shorter than usual" if is_time else "less than usual")
    return "" if figure.change is None else say("as usual")


def span(usual: Usual, unit: Unit, speech: Speech) -> str:
    """ "20 to 45"."""
    return speech.say("%1 to %2", number(usual.low, unit, speech), number(usual.high, unit, speech))


def against_earlier(report: Report, speech: Speech) -> str:
    """What a reader should know of the comparison, in a sentence or two."""
    if report.earlier < FEWEST:
        return speech.say(
            "From three earlier chats on, this says what was not as usual. Known so far: %1.",
            speech.number(report.earlier),
        )
    compared = speech.count(
        "Compared with the chat before this one.",
        "Compared with the %n chats before this one.",
        report.earlier,
    )
    more, less = (
        speech.listed([speech.say(TOLD[one.measure].name) for one in report.unusual if one.change is side])
        for side in (Change.MORE, Change.LESS)
    )
    if not (more or less):
        return f"{compared} {speech.say('Everything that can be compared was as usual.')}"
    said = [compared]
    if more:
        said.append(speech.say("More than usual: %1.", more))
    if less:
        said.append(speech.say("Less than usual: %1.", less))
    return " ".join([*said, speech.say("Everything else was as usual.")])


def how_usual(report: Report, speech: Speech) -> str:
    """How the ranges were found."""
    return speech.say(
        "“Usual” is the range into which the next chat falls at least 19 times out of 20 while nothing has changed. "
        "It is worked out from how far the earlier chats (here %1) lie apart, and is wide while they are few (a "
        "prediction interval by Student’s t, of counts on the scale of their square roots, of minutes of their "
        "logarithms). Of the figures compared (here %2) one outside its range now and then is still chance; the same "
        "one twice in a row hardly is.",
        speech.number(report.earlier),
        speech.number(len(report.compared)),
    )


def asked(report: Report, speech: Speech) -> str:
    """The head line of a report."""
    say, found = speech.say, report.figures.asked
    answered, handed, open_ = (
        int(report[one].value or 0) for one in (Measure.ANSWERED, Measure.HANDED_OVER, Measure.OPEN)
    )
    if not len(found):
        return say("Nobody asked us anything.")
    time = "" if found.minutes is None else minutes(found.minutes, speech)
    if len(found) == 1:
        if answered:
            return (
                say("We were asked one thing. We answered it after %1.", time)
                if time
                else say("We were asked one thing. We answered it.")
            )
        return say(
            "We were asked one thing. It was handed over."
            if handed
            else "We were asked one thing. It is still open."
        )
    numbers = speech.number(answered), speech.number(len(found))
    if not time:
        first = say("We answered %1 of %2.", *numbers)
    elif answered > 1:
        first = say("We answered %1 of %2, half of them within %3.", *numbers, time)
    else:
        first = say("We answered %1 of %2, after %3.", *numbers, time)
    rest = [speech.count("%n was handed over.", "%n were handed over.", handed)] if handed else []
    rest += [speech.count("%n is still open.", "%n are still open.", open_)] if open_ else []
    return " ".join([first, *rest])


def hour(found: Hour, edition: Edition) -> str:
    """The plot in words."""
    speech = edition.speech

    def at(place: int) -> str:
        moment = found.starts + place * found.step
        short = found.step < timedelta(hours=1)
        return edition.clock(moment) if short else f"{edition.short(moment)}, {edition.clock(moment)}"

    most = found.posts[found.busiest]
    busiest = at(found.busiest), speech.count("%n post", "%n posts", most)
    said = {
        timedelta(minutes=1): speech.say("Posts a minute. The busiest minute was at %1, with %2.", *busiest),
        timedelta(hours=1): speech.say("Posts an hour. The busiest hour was at %1, with %2.", *busiest),
    }.get(found.step, speech.say("Posts a day. The busiest day was %1, with %2.", *busiest))
    if not found.asked:
        return said
    asked = ", ".join(f"{mark.label} {at(mark.place)}" for mark in found.asked)
    return speech.say("%1 Asked: %2.", said, asked)


def late(held: Proceedings, speech: Speech) -> str:
    """Empty where nobody came late."""
    if not held.late:
        return ""
    return speech.count(
        "Of its %n post %1 came once the chat was over.",
        "Of its %n posts %1 came once the chat was over.",
        len(held.counted),
        speech.number(held.late),
    )


def withheld(figures: Figures, speech: Speech) -> str:
    """Empty where nothing is."""
    if not figures.withheld:
        return ""
    return speech.count(
        "The figures count %n post that was handed to somebody outside the chat; nothing of it is quoted here.",
        "The figures count %n posts that were handed to somebody outside the chat; nothing of them is quoted here.",
        figures.withheld,
    )


def _plain(value: float, speech: Speech) -> str:
    """One digit after the point where it says anything."""
    return speech.number(round(value)) if abs(value - round(value)) < 0.05 else speech.number(value, 1)
