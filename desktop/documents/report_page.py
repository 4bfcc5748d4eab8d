"""Report page: a chat's report as one self-contained page, for people who were not there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from markupsafe import Markup

from desktop.core.figures import Best, QuestionFigures
from desktop.core.measure import TOLD, Measure
from desktop.core.report import Figure, Report
from desktop.core.room import Role
from desktop.core.usual import Change, Unit
from desktop.core.wording import Kind, Lesson
from desktop.documents import report_words as words
from desktop.documents.edition import Edition
from desktop.documents.pages import page
from desktop.documents.report_plot import plot
from desktop.documents.wording import author_name, clean, marked_up

_FIRST = (Measure.ASKED, Measure.ANSWERED, Measure.HANDED_OVER, Measure.OPEN)
_SECOND = (
    *(Measure.POSTS, Measure.PEOPLE, Measure.NEW_PEOPLE, Measure.ANSWERS, Measure.REPLIES, Measure.REPOSTS),
)
_KINDS = {
    Kind.OPEN: "what, how or why",
    Kind.YES_NO: "yes or no",
    Kind.TASK: "no question mark",
    Kind.OTHER: "otherwise",
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
    """A best answer. `words` are None where only its link may leave."""

    by: str
    handle: str
    words: Markup | None
    taken_up: str
    link: str


def quoted_ids(report: Report) -> frozenset[str]:
    """Of the posts whose words stand on the page."""
    questions = report.figures.questions
    parts = (part.post_id for one in report.proceedings.questions.by_number for part in one.parts)
    return frozenset((*parts, *(best.said.id for one in questions for best in one.best)))


def report_page(report: Report, edition: Edition, made: datetime) -> str:
    """The whole file, as it was `made`. Opening it contacts nobody, and what people wrote does nothing in it."""
    held, found, names = report.proceedings, report.figures, edition.names
    hosts = "probably hosted by" if held.questions.host_is_inferred else "hosted by"
    roles = ((Role.HOST, hosts), (Role.GUEST, "guest"))
    led = [
        (said, [author_name(person.author, edition) for person in held.people if person.role is role])
        for role, said in roles
    ]
    return page(
        "report.html",
        "report.css",
        room=f"#{held.room.hashtag}",
        title=clean(edition.title),
        when=edition.when(held.starts, held.ends) if found.posts else "",
        led=[(said, people) for said, people in led if people],
        aim=clean(report.aim),
        asked=words.asked(report) if found.posts else "",
        first=[_tile(report[measure]) for measure in _FIRST],
        bar=[int(report[measure].value or 0) for measure in _FIRST[1:]],
        has_inbox=report.has_inbox,
        second=[_tile(report[measure]) for measure in _SECOND],
        since="" if report.since is None else edition.day(report.since),
        plots=[plot(found.hour, edition.zone, width) for width in (840, 360)]
        if found.hour is not None
        else [],
        hour=words.hour(found.hour, edition) if found.hour is not None else "",
        questions=[_question(one, report, edition) for one in found.questions],
        against=words.against_earlier(report),
        compared=[_compared(one) for one in report.compared],
        how_usual=words.how_usual(report) if report.compared else "",
        wording=_wording(report),
        lessons=[_lesson(one) for one in report.lessons],
        pairs=[
            (_called(pair.one, report, edition), _called(pair.other, report, edition), pair.there, pair.back)
            for pair in found.pairs
        ],
        tags=[(f"#{clean(one.what)}", one.posts, one.people) for one in found.tags],
        links=[] if names.hides else [(clean(one.what), one.posts, one.people) for one in found.links],
        told=[(measure.value, TOLD[measure]) for measure in Measure],
        withheld=" ".join(filter(None, [words.late(held), words.withheld(found)])),
        reason=edition.reason,
        made=f"{edition.day(made)}, {edition.clock(made)}",
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


def _question(one: QuestionFigures, report: Report, edition: Edition) -> dict[str, object]:
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
        "text": _asked(one, report, edition),
        "asked_at": edition.clock(one.asked_at),
        "told": told,
        "certain": f"{one.answers / most * 100:.1f}",
        "probable": f"{one.unlabelled / most * 100:.1f}",
        "bar": f"{words.plural(one.answers, 'answer')}, and {words.plural(one.unlabelled, 'post')} without a number "
        f"that probably {'belongs' if one.unlabelled == 1 else 'belong'} to it",
        "best": [_quoted(best, edition) for best in one.best],
    }


def _asked(one: QuestionFigures, report: Report, edition: Edition) -> str:
    question = report.proceedings.questions.get(one.number)
    if question is not None and any(part.post_id in edition.links_only for part in question.parts):
        return "Its words stay with the network today"
    return clean(edition.names.words(one.text))


def _quoted(best: Best, edition: Edition) -> Quoted:
    post, author = best.said.post, best.said.post.author
    taken_up = " and ".join(
        words.plural(count, one, many)
        for count, one, many in ((best.reposts, "repost", "reposts"), (best.replies, "reply", "replies"))
        if count
    )
    link = edition.permalink(post)
    if post.id in edition.links_only:
        return Quoted("", "", None, taken_up, link)
    return Quoted(
        author_name(author, edition),
        clean(edition.names.handle(author)),
        marked_up(post, edition),
        taken_up,
        link,
    )


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


def _called(handle: str, report: Report, edition: Edition) -> str:
    """Who is known by `handle`, in small letters."""
    for person in report.proceedings.people:
        if person.name == handle:
            return clean(edition.names.handle(person.author)) or author_name(person.author, edition)
    return "Somebody"
