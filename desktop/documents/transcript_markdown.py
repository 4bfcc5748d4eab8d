"""Transcript as Markdown (CommonMark), for a newsletter or a wiki; what people wrote stays plain words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from desktop.core.entities import find_entities
from desktop.core.post import Author, EntityKind, Post
from desktop.core.proceedings import Spoken
from desktop.core.room import Role
from desktop.core.transcript import Said, Section, Transcript
from desktop.documents.edition import Edition
from desktop.documents.markdown import block, inline, link
from desktop.documents.notes import figures, notes
from desktop.documents.transcript_page import Paper
from desktop.documents.wording import author_name, clean, isolated


def transcript_markdown(transcript: Transcript, edition: Edition) -> str:
    """The whole file. Signs that mean something to Markdown are escaped in all that people wrote."""
    return "\n".join(_lines(transcript, edition)).rstrip() + "\n"


def _lines(transcript: Transcript, edition: Edition) -> Iterator[str]:
    chat, paper = transcript.proceedings, Paper(transcript, edition)
    yield f"# {inline(paper.heading)}"
    yield ""
    say = edition.speech.say
    yield say("Transcript of %1. %2.", f"\\#{inline(chat.room.hashtag)}", paper.when)
    yield ""
    yield ", ".join(f"{figure} {name}" for figure, name in figures(chat, edition.speech)) + "."
    if paper.hosts:
        yield ""
        names = ", ".join(_person(author, edition) for author in paper.hosts)
        guests = ", ".join(_person(author, edition) for author in paper.guests)
        yield say("Probably hosted by %1." if paper.host_is_inferred else "Hosted by %1.", names)
        if guests:
            yield say("With %1.", guests)
    if edition.reason:
        yield from ("", f"> {inline(edition.why)}")
    if transcript.before:
        yield from (
            "",
            f"## {say('Before the first question' if transcript.sections else 'What was said')}",
            "",
        )
        yield from _said(transcript.before, paper, edition)
    for section in transcript.sections:
        yield from _section(section, paper, edition)
    yield from ("", f"## {say('Who took part')}", "")
    yield f"| {say('Name')} | | {say('Answers')} | {say('Posts')} | {say('Passed on')} |"
    yield "|---|---|---:|---:|---:|"
    for one in (person for person in chat.people if person.posts):
        name = _person(one.author, edition)
        yield f"| {name} | {_role(one.role, edition)} | {one.answers} | {one.posts} | {one.passed_on} |"
    if paper.passers:
        yield from ("", say("Only passed posts on: %1.", ", ".join(map(inline, paper.passers))))
    yield from ("", f"## {say('How to read this')}", "")
    for sentence in notes(transcript, edition):
        yield from (sentence, "")


def _section(section: Section, paper: Paper, edition: Edition) -> Iterator[str]:
    say = edition.speech.say
    asked = inline(" ".join(paper.question(section).split()))
    yield from ("", f"## {section.label}. {asked}", "")
    if section.question is not None:
        asker, at, again = (
            _person(section.question.author, edition),
            paper.asked_at(section),
            paper.again(section),
        )
        yield (
            say("%1 asked this at %2; again at %3.", asker, at, again)
            if again
            else say("%1 asked this at %2.", asker, at)
        )
        yield ""
    if section.asked:
        yield say("As posted:")
        yield ""
        yield from _said(paper.posted(section), paper, edition)
        yield ""
    people = f" {paper.people(section.people_count)}" if section.answer_count else ""
    yield f"**{paper.answers(section)}**{people}"
    yield ""
    yield from _said(section.answers, paper, edition)
    for one in section.elsewhere:
        who, where = inline(author_name(one.post.author, edition)), paper.answer_label(one.number)
        yield f"- {say('%1 answered this, too, under %2.', who, where)}"
    if section.probable:
        yield from ("", f"### {say('Probably about %1', section.label)}", "")
        yield from _said(section.probable, paper, edition)
    if section.aside:
        yield from ("", f"### {say('Side talk during %1', section.label)}", "")
        yield from _said(section.aside, paper, edition)


def _said(said: Iterable[Said], paper: Paper, edition: Edition) -> Iterator[str]:
    for one in said:
        before = "  " * one.depth
        spoken = one.spoken
        roles = _role(Role(paper.role(spoken)), edition)
        marks = [roles] if roles else []
        marks += [", ".join(paper.chips(spoken, spoken.number))] if len(spoken.verdict.numbers) > 1 else []
        if spoken.is_probable and one.depth:
            marks.append(edition.speech.say("probably %1", paper.answer_label(spoken.number)))
        who = f"**{inline(isolated(author_name(spoken.post.author, edition)))}**"
        what = f" ({', '.join(marks)})" if marks else ""
        passed = paper.passed_on(one)
        passed = f" · {passed}" if passed else ""
        if spoken.id in edition.links_only:
            yield f"{before}- {_only_link(spoken, edition)}"
            continue
        yield f"{before}- {who}{what}, {_moment(spoken.post, paper, edition)}{passed}:"
        for part in one.posts:
            for line in _words(part, edition, paper):
                yield f"{before}  {line}"


def _words(spoken: Spoken, edition: Edition, paper: Paper) -> Iterator[str]:
    """A post's text, each of its lines ended as one, then its quote and pictures."""
    if spoken.id in edition.links_only:
        yield _only_link(spoken, edition)
        return
    lines = [line for line in _text(spoken.post, edition).split("\n") if line.strip()] or [""]
    yield from (f"{line}\\" for line in lines[:-1])
    yield lines[-1]
    quote = paper.quote(spoken.post)
    if quote is not None:
        words = " ".join(paper.plain(quote.text).split())
        yield from ("", f"> {inline(author_name(quote.author, edition))}: {inline(isolated(words))}", "")
    for picture in spoken.post.pictures:
        words = paper.described(picture)
        yield from ("", link(inline(words), "" if edition.names.hides else picture.url), "")


def _only_link(spoken: Spoken, edition: Edition) -> str:
    address = edition.permalink(spoken.post)
    return f"<{address}>" if address else edition.speech.say("A post that does not stand here.")


def _text(post: Post, edition: Edition) -> str:
    if edition.names.hides:
        return block(isolated(edition.names.words(post.text)))
    pieces, at = [], 0
    for entity in post.entities or find_entities(post.text):
        if entity.kind is not EntityKind.LINK or not at <= entity.start < entity.end <= len(post.text):
            continue
        pieces.append(block(clean(post.text[at : entity.start])))
        shown = clean(entity.shown or post.text[entity.start : entity.end])
        pieces.append(link(inline(shown), entity.value))
        at = entity.end
    pieces.append(block(clean(post.text[at:])))
    return isolated("".join(pieces))


def _moment(post: Post, paper: Paper, edition: Edition) -> str:
    return link(paper.clock(post.created_at), edition.permalink(post))


def _person(author: Author, edition: Edition) -> str:
    name = inline(isolated(author_name(author, edition)))
    handle = edition.names.handle(author)
    if not handle or handle[1:] == author_name(author, edition):
        return link(name, edition.profile(author))
    return f"{name} ({link(inline(handle), edition.profile(author))})"


def _role(role: Role, edition: Edition) -> str:
    say = edition.speech.say
    return {Role.HOST: say("host"), Role.GUEST: say("guest")}.get(role, "")
