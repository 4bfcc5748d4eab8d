"""Report page: a chat's report as one self-contained page, for people who were not there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, tzinfo

from desktop.core.capabilities import WebLinks
from desktop.core.figures import Best, QuestionFigures
from desktop.core.measure import TOLD, Measure
from desktop.core.names import Names, Naming
from desktop.core.report import Figure, Report
from desktop.core.room import Role
from desktop.core.usual import Change, Unit
from desktop.core.wording import Kind, Lesson
from desktop.documents import report_words as words
from desktop.documents.pages import page
from desktop.documents.report_plot import plot

_FIRST = (Measure.ASKED, Measure.ANSWERED, Measure.HANDED_OVER, Measure.OPEN)
_SECOND = (
    *(Measure.POSTS, Measure.PEOPLE, Measure.NEW_PEOPLE, Measure.ANSWERS, Measure.REPLIES, Measure.REPOSTS),
)
_KINDS = {
    Kind.OPEN: "asks what, how or why",
    Kind.YES_NO: "asks for yes or no",
    Kind.TASK: "no question mark",
    Kind.OTHER: "asks otherwise",
}


@dataclass(frozen=True, slots=True)
class Tile:
    """One figure as it stands on the page."""

    key: str
    name: str
    value: str
    beneath: str = ""
    is_news: bool = False


@dataclass(frozen=True, slots=True)
class Quoted:
    by: str
    handle: str
    text: str
    taken_up: str
    link: str


def report_page(
    report: Report,
    *,
    zone: tzinfo,
    made: datetime,
    naming: Naming = Naming.SHOWN,
    links: WebLinks | None = None,
) -> str:
    """HTML. Times are those of `zone`; `links` are None where the posts have no place on the web. Names that are hidden
    are hidden within texts, too, and then nothing links to a post."""
    names = Names(naming, report.proceedings)
    held, found = report.proceedings, report.figures
    if names.hides:
        links = None
    roles = ((Role.HOST, "hosted by"), (Role.GUEST, "guest"))
    led = [
        (said, [names.name(person.author) for person in held.people if person.role is role])
        for role, said in roles
    ]
    return page(
        "report.html",
        "report.css",
        room=f"#{held.room.hashtag}",
        title=report.title,
        when=words.when(held.starts, held.ends, zone) if found.posts else "",
        led=[(said, people) for said, people in led if people],
        aim=report.aim,
        asked=words.asked(report) if found.posts else "",
        first=[_tile(report[measure]) for measure in _FIRST],
        bar=[int(report[measure].value or 0) for measure in _FIRST[1:]],
        has_inbox=report.has_inbox,
        second=[_tile(report[measure]) for measure in _SECOND],
        plots=[plot(found.hour, zone, width) for width in (840, 360)] if found.hour is not None else [],
        hour=words.hour(found.hour, zone) if found.hour is not None else "",
        questions=[_question(one, report, names, links, zone) for one in found.questions],
        against=words.against_earlier(report),
        compared=[_compared(one) for one in report.compared],
        how_usual=words.how_usual(report) if report.compared else "",
        wording=_wording(report),
        lessons=[_lesson(one) for one in report.lessons],
        pairs=[
            (_called(pair.one, report, names), _called(pair.other, report, names), pair.there, pair.back)
            for pair in found.pairs
        ],
        tags=[(f"#{one.what}", one.posts, one.people) for one in found.tags],
        links=[] if names.hides else [(one.what, one.posts, one.people) for one in found.links],
        told=[(measure.value, TOLD[measure]) for measure in Measure],
        withheld=words.withheld(found),
        made=f"{words.day(made, zone)}, {words.clock(made, zone)}",
        is_over=report.is_over,
    )


def _tile(figure: Figure) -> Tile:
    told = TOLD[figure.measure]
    value = words.number(figure.value, told.unit)
    beneath = words.change(figure)
    if figure.value is None and figure.measure is Measure.NEW_PEOPLE:
        beneath = "nothing earlier of this room is known here"
    is_news = figure.change in (Change.MORE, Change.LESS)
    return Tile(figure.measure.value, told.name, value, beneath, is_news)


def _compared(figure: Figure) -> dict[str, object]:
    told, usual = TOLD[figure.measure], figure.usual
    assert usual is not None
    return {
        "key": figure.measure.value,
        "name": told.name,
        "value": words.number(figure.value, told.unit),
        "middle": words.number(usual.middle, told.unit),
        "span": words.span(usual, told.unit),
        "said": words.change(figure).partition(" (")[0],
        "is_news": figure.change is not Change.AS_USUAL,
    }


def _question(
    one: QuestionFigures, report: Report, names: Names, links: WebLinks | None, zone: tzinfo
) -> dict[str, object]:
    most = max(each.answers + each.unlabelled for each in report.figures.questions) or 1
    told = (
        ("Answers", words.number(one.answers, Unit.COUNT), Measure.ANSWERS),
        ("People", words.number(one.people, Unit.COUNT), Measure.PEOPLE_PER_QUESTION),
        ("First answer after", words.number(one.first, Unit.MINUTES), Measure.FIRST_ANSWER),
        ("Half of them after", words.number(one.half, Unit.MINUTES), Measure.HALF_ANSWERS),
        ("Replies among participants", words.number(one.replies, Unit.COUNT), Measure.REPLIES),
        ("Without a number", words.number(one.share_unlabelled, Unit.SHARE), Measure.UNLABELLED),
    )
    return {
        "label": f"{one.letter}{one.number}",
        "text": names.words(one.text),
        "asked_at": words.clock(one.asked_at, zone),
        "told": told,
        "certain": f"{one.answers / most * 100:.1f}",
        "probable": f"{one.unlabelled / most * 100:.1f}",
        "bar": f"{words.plural(one.answers, 'answer')}, and {words.plural(one.unlabelled, 'post')} without a number "
        f"that probably {'belongs' if one.unlabelled == 1 else 'belong'} to it",
        "best": [_quoted(best, names, links) for best in one.best],
    }


def _quoted(best: Best, names: Names, links: WebLinks | None) -> Quoted:
    post = best.said.post
    taken_up = " and ".join(
        words.plural(count, one, many)
        for count, one, many in ((best.reposts, "repost", "reposts"), (best.replies, "reply", "replies"))
        if count
    )
    link = "" if links is None else links.permalink(post.author.username, post.id)
    return Quoted(names.name(post.author), names.handle(post.author), names.words(post.text), taken_up, link)


def _wording(report: Report) -> list[dict[str, object]]:
    return [
        {
            "label": f"{one.letter}{one.number}",
            "words": one.worded.words,
            "kind": _KINDS[one.worded.kind] + (", several questions in one" if one.worded.asks > 1 else ""),
            "answers": one.answers,
            "length": words.number(one.answer_words, Unit.COUNT),
        }
        for one in report.figures.questions
    ]


def _lesson(one: Lesson) -> str:
    sides = (
        f"{side}: {words.number(share, Unit.SHARE)} of the people answered (the middle one of {count} questions)"
        for side, share, count in (
            (one.one, one.one_share, one.one_count),
            (one.other, one.other_share, one.other_count),
        )
    )
    sure = "The difference is too clear to be chance." if one.is_sure else "That may be chance."
    return f"{'; '.join(sides).capitalize()}. {sure}"


def _called(handle: str, report: Report, names: Names) -> str:
    """Who is known by `handle`, in small letters."""
    for person in report.proceedings.people:
        if person.name == handle:
            return names.handle(person.author) or names.name(person.author)
    return handle if not names.hides else "somebody"
