"""Report page: a chat's report as one self-contained page, for people who were not there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from markupsafe import Markup

from desktop.core.figures import Best, QuestionFigures
from desktop.core.measure import TOLD, Measure
from desktop.core.report import Figure, Report
from desktop.core.room import Role
from desktop.core.speech import Speech
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
    speech, say = edition.speech, edition.speech.say
    hosts = say("probably hosted by" if held.questions.host_is_inferred else "hosted by")
    roles = ((Role.HOST, hosts), (Role.GUEST, say("guest")))
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
        asked=words.asked(report, speech) if found.posts else "",
        first=[_tile(report[measure], speech) for measure in _FIRST],
        bar=[int(report[measure].value or 0) for measure in _FIRST[1:]],
        has_inbox=report.has_inbox,
        second=[_tile(report[measure], speech) for measure in _SECOND],
        since="" if report.since is None else edition.day(report.since),
        plots=[plot(found.hour, edition, width) for width in (840, 360)] if found.hour is not None else [],
        hour=words.hour(found.hour, edition) if found.hour is not None else "",
        questions=[_question(one, report, edition) for one in found.questions],
        against=words.against_earlier(report, speech),
        compared=[_compared(one, speech) for one in report.compared],
        how_usual=words.how_usual(report, speech) if report.compared else "",
        wording=_wording(report, speech),
        lessons=[_lesson(one, speech) for one in report.lessons],
        pairs=[
            (_called(pair.one, report, edition), _called(pair.other, report, edition), pair.there, pair.back)
            for pair in found.pairs
        ],
        tags=[(f"#{clean(one.what)}", one.posts, one.people) for one in found.tags],
        links=[] if names.hides else [(clean(one.what), one.posts, one.people) for one in found.links],
        told=[(measure.value, say(TOLD[measure].name), say(TOLD[measure].how)) for measure in Measure],
        withheld=" ".join(filter(None, [words.late(held, speech), words.withheld(found, speech)])),
        reason=edition.why,
        made=f"{edition.day(made)}, {edition.clock(made)}",
        is_over=report.is_over,
        speech=speech,
    )


def _tile(figure: Figure, speech: Speech) -> Tile:
    told = TOLD[figure.measure]
    value = words.number(figure.value, told.unit, speech)
    beneath = words.change(figure, speech)
    if figure.value is None and figure.measure is Measure.NEW_PEOPLE:
        beneath = speech.say("nothing earlier of this room is known here")
    is_news = figure.change in (Change.MORE, Change.LESS)
    return Tile(figure.measure.value, told.name, value, beneath, is_news)


def _compared(figure: Figure, speech: Speech) -> dict[str, object]:
    told, usual = TOLD[figure.measure], figure.usual
    assert usual is not None
    return {
        "key": figure.measure.value,
        "name": speech.say(told.name),
        "value": words.number(figure.value, told.unit, speech),
        "middle": words.number(usual.middle, told.unit, speech),
        "span": words.span(usual, told.unit, speech),
        "said": words.verdict(figure, speech),
        "is_news": figure.change is not Change.AS_USUAL,
    }


def _question(one: QuestionFigures, report: Report, edition: Edition) -> dict[str, object]:
    most = max(each.answers + each.unlabelled for each in report.figures.questions) or 1
    speech, say = edition.speech, edition.speech.say

    def figure(value: float | None, unit: Unit = Unit.COUNT) -> str:
        return words.number(value, unit, speech)

    told = (
        (say("Answers"), figure(one.answers), Measure.ANSWERS),
        (say("People"), figure(one.people), Measure.PEOPLE_PER_QUESTION),
        (say("First answer after"), figure(one.first, Unit.MINUTES), Measure.FIRST_ANSWER),
        (say("Half of them after"), figure(one.half, Unit.MINUTES), Measure.HALF_ANSWERS),
        (say("Replies among participants"), figure(one.replies), Measure.REPLIES),
        (say("Without a number"), figure(one.share_unlabelled, Unit.SHARE), Measure.UNLABELLED),
    )
    return {
        "label": f"{one.letter}{one.number}",
        "text": _asked(one, report, edition),
        "asked_at": edition.clock(one.asked_at),
        "told": told,
        "certain": f"{one.answers / most * 100:.1f}",
        "probable": f"{one.unlabelled / most * 100:.1f}",
        "bar": speech.count(
            "%1, and %n post without a number that probably belongs to it",
            "%1, and %n posts without a number that probably belong to it",
            one.unlabelled,
            speech.count("%n answer", "%n answers", one.answers),
        ),
        "best": [_quoted(best, edition) for best in one.best],
    }


def _asked(one: QuestionFigures, report: Report, edition: Edition) -> str:
    question = report.proceedings.questions.get(one.number)
    if question is not None and any(part.post_id in edition.links_only for part in question.parts):
        return edition.speech.say("Its words stay with the network today")
    return clean(edition.names.words(one.text))


def _quoted(best: Best, edition: Edition) -> Quoted:
    post, author = best.said.post, best.said.post.author
    speech = edition.speech
    reposts = [speech.count("%n repost", "%n reposts", best.reposts)] if best.reposts else []
    replies = [speech.count("%n reply", "%n replies", best.replies)] if best.replies else []
    taken_up = speech.listed(reposts + replies)
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


def _wording(report: Report, speech: Speech) -> list[dict[str, object]]:
    return [
        {
            "label": f"{one.letter}{one.number}",
            "words": speech.number(one.worded.words),
            "kind": _kind(one, speech),
            "answers": speech.number(one.answers),
            "length": words.number(one.answer_words, Unit.COUNT, speech),
        }
        for one in report.figures.questions
    ]


def _kind(one: QuestionFigures, speech: Speech) -> str:
    say = speech.say
    kind = {
        Kind.OPEN: say("what, how or why"),
        Kind.YES_NO: say("yes or no"),
        Kind.TASK: say("no question mark"),
        Kind.OTHER: say("otherwise"),
    }[one.worded.kind]
    return say("%1, several questions in one", kind) if one.worded.asks > 1 else kind


def _lesson(one: Lesson, speech: Speech) -> str:
    sides = (
        speech.count(
            "%1: %2 of the people answered (%n question)",
            "%1: %2 of the people answered (the middle one of %n questions)",
            count,
            speech.spoken(side),
            words.number(share, Unit.SHARE, speech),
        )
        for side, share, count in (
            (one.one, one.one_share, one.one_count),
            (one.other, one.other_share, one.other_count),
        )
    )
    sure = speech.say("The difference is too clear to be chance." if one.is_sure else "That may be chance.")
    return f"{'; '.join(sides)}. {sure}"


def _called(handle: str, report: Report, edition: Edition) -> str:
    """Who is known by `handle`, in small letters."""
    for person in report.proceedings.people:
        if person.name == handle:
            return clean(edition.names.handle(person.author)) or author_name(person.author, edition)
    return edition.speech.say("Somebody")
