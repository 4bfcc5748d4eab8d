"""Report words: figures, what was asked of us and what is not as usual, as a page says them."""

from __future__ import annotations

from datetime import timedelta

from desktop.core.figures import Figures, Hour
from desktop.core.measure import TOLD, Measure
from desktop.core.proceedings import Proceedings
from desktop.core.report import Figure, Report
from desktop.core.usual import FEWEST, Change, Unit, Usual
from desktop.documents.edition import Edition

NOTHING = "–"


def number(value: float | None, unit: Unit) -> str:
    """ "1,204", "4.5 min", "1 h 5 min", "42 %"; a dash for what there is none of."""
    if value is None:
        return NOTHING
    if unit is Unit.SHARE:
        return f"{round(value * 100)} %"
    return minutes(value) if unit is Unit.MINUTES else _plain(value)


def minutes(value: float) -> str:
    if value >= 2 * 24 * 60:
        return f"{round(value / 24 / 60)} days"
    if value < 1:
        return "under 1 min"
    if value >= 60:
        hours, rest = divmod(round(value), 60)
        return f"{hours} h {rest} min" if rest else f"{hours} h"
    return f"{_plain(value) if value < 10 else round(value)} min"


def change(figure: Figure) -> str:
    """Of a figure that could be held against earlier ones; else empty."""
    if figure.usual is None or figure.change is None:
        return ""
    said = {
        Change.MORE: "more than usual",
        Change.LESS: "less than usual",
        Change.AS_USUAL: "as usual",
    }[figure.change]
    if TOLD[figure.measure].unit is Unit.MINUTES:
        said = said.replace("more", "longer").replace("less", "shorter")
    return f"{said} ({span(figure.usual, TOLD[figure.measure].unit)})"


def span(usual: Usual, unit: Unit) -> str:
    """ "20 to 45"."""
    return f"{number(usual.low, unit)} to {number(usual.high, unit)}"


def against_earlier(report: Report) -> str:
    """What a reader should know of the comparison, in a sentence or two."""
    if report.earlier < FEWEST:
        known = {0: "None is known", 1: "One is known"}.get(report.earlier, "Two are known")
        return f"From {_word(FEWEST)} earlier chats on, this says what was not as usual. {known} so far."
    before = f"Compared with the {_word(report.earlier)} chats before this one, "
    sides = ((Change.MORE, "more than usual"), (Change.LESS, "less than usual"))
    said = [
        f"{word}: {_listed([TOLD[one.measure].name.lower() for one in report.unusual if one.change is side])}."
        for side, word in sides
        if any(one.change is side for one in report.unusual)
    ]
    if not said:
        return f"{before}everything that can be compared was as usual."
    return f"{before}{' '.join([said[0], *(one.capitalize() for one in said[1:])])} Everything else was as usual."


def how_usual(report: Report) -> str:
    """How the ranges were found."""
    return (
        "“Usual” is the range into which the next chat falls at least 19 times out of 20 while nothing has changed. "
        f"It is worked out from how far the {_word(report.earlier)} earlier chats lie apart, and is wide while they "
        f"are few (a prediction interval by Student’s t, of counts on the scale of their square roots, of "
        f"minutes of their logarithms). With {_word(len(report.compared))} figures compared, "
        "one outside its range now and then is still chance; the same one twice in a row hardly is."
    )


def asked(report: Report) -> str:
    """The head line of a report."""
    found = report.figures.asked
    answered, handed, open_ = (
        int(report[one].value or 0) for one in (Measure.ANSWERED, Measure.HANDED_OVER, Measure.OPEN)
    )
    if not len(found):
        return "Nobody asked us anything."
    if len(found) == 1:
        time = f" after {minutes(found.minutes)}" if found.minutes is not None else ""
        came = (
            f"We answered it{time}." if answered else "It was handed over." if handed else "It is still open."
        )
        return f"We were asked one thing. {came}"
    said = [f"We answered {answered} of {len(found)}"]
    if found.minutes is not None:
        said[0] += (
            f", half of them within {minutes(found.minutes)}"
            if answered > 1
            else f", after {minutes(found.minutes)}"
        )
    rest = [f"{count} {word}" for count, word in ((handed, "handed over"), (open_, "still open")) if count]
    if rest:
        first = rest[0].replace(" ", " is " if rest[0].startswith("1 ") else " are ", 1)
        said.append(" and ".join([first, *rest[1:]]))
    return f"{'; '.join(said)}."


def hour(found: Hour, edition: Edition) -> str:
    """The plot in words."""
    step = {timedelta(minutes=1): "minute", timedelta(hours=1): "hour"}.get(found.step, "day")

    def at(place: int) -> str:
        moment = found.starts + place * found.step
        short = found.step < timedelta(hours=1)
        return edition.clock(moment) if short else f"{edition.short(moment)}, {edition.clock(moment)}"

    most = found.posts[found.busiest]
    said = f"Posts a {step}. The busiest {step} was at {at(found.busiest)}, with {plural(most, 'post')}."
    if found.asked:
        said += f" Asked: {', '.join(f'{mark.label} {at(mark.place)}' for mark in found.asked)}."
    return said


def plural(count: int, one: str, many: str = "") -> str:
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def late(held: Proceedings) -> str:
    """Empty where nobody came late."""
    if not held.late:
        return ""
    return f"Of its {plural(len(held.counted), 'post')} {held.late:,} came once the chat was over."


def withheld(figures: Figures) -> str:
    """Empty where nothing is."""
    if not figures.withheld:
        return ""
    posts = plural(figures.withheld, "post that was", "posts that were")
    return f"The figures count {posts} handed to somebody outside the chat; nothing of it is quoted here."


def _plain(value: float) -> str:
    """One digit after the point where it says anything."""
    return f"{round(value):,}" if abs(value - round(value)) < 0.05 else f"{value:,.1f}"


def _word(count: int) -> str:
    names = (
        "no",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
    )
    return names[count] if count < len(names) else str(count)


def _listed(names: list[str]) -> str:
    """ "posts, people and answers"."""
    return " and ".join(filter(None, [", ".join(names[:-1]), names[-1]]))
