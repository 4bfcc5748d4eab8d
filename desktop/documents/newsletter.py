"""Newsletter: a chat's recap as Markdown (CommonMark): the questions, and the chosen quotations as permalinks."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from desktop.core.post import Author
from desktop.core.proceedings import Spoken
from desktop.core.recap import Chapter, Quotable, Recap
from desktop.core.speech import Speech
from desktop.documents.edition import Edition
from desktop.documents.markdown import block, inline, link
from desktop.documents.wording import author_name, isolated


def newsletter(told: Recap, chosen: Collection[str], edition: Edition, *, with_words: bool) -> str:
    """The whole text. Each quotation is its permalink under its author's name, and `with_words` what they wrote, as
    they wrote it; where a post has no page, as in the practice room, its words stand alone."""
    return "\n".join(_lines(told, chosen, edition, with_words)).rstrip() + "\n"


def shown_ids(told: Recap, chosen: Collection[str], *, with_words: bool) -> frozenset[str]:
    """Ids of the posts whose words stand in it, for core.export_limit."""
    asked = {part for chapter in told.chapters for part in chapter.post_ids}
    quoted = {
        one.spoken.id for _, quotables in told.chosen(chosen) for one in quotables if one.id not in asked
    }
    return frozenset(asked | quoted if with_words else asked)


def _lines(told: Recap, chosen: Collection[str], edition: Edition, with_words: bool) -> Iterator[str]:
    room = told.room
    yield f"# {inline(edition.title or f'#{room.hashtag}')}"
    yield ""
    yield f"{inline(f'#{room.hashtag}')}, {edition.when(told.starts, told.ends)}. {_figures(told, edition.speech)}."
    led = _led(told, edition)
    if led:
        yield from ("", led)
    if edition.reason:
        yield from ("", f"> {inline(edition.why)}")
    for chapter, quotables in told.chosen(chosen):
        if chapter.number is not None:
            yield from ("", f"## {_asked(chapter, edition)}", "", _answers(chapter, edition.speech))
        elif not quotables:
            continue
        for one in quotables:
            yield ""
            yield from _quotation(one, edition, with_words)


def _figures(told: Recap, speech: Speech) -> str:
    """ "6 questions, 312 posts by 29 people"."""
    posts = speech.count("%n post", "%n posts", told.posts)
    said = speech.say("%1 by %2", posts, _people(told.people, speech))
    if not told.questions:
        return said
    return speech.say("%1, %2", speech.count("%n question", "%n questions", told.questions), said)


def _led(told: Recap, edition: Edition) -> str:
    hosts, guests = (
        ", ".join(_person(one, edition.profile(one), edition) for one in people)
        for people in (told.hosts, told.guests)
    )
    say = edition.speech.say
    if hosts and guests:
        return say("Hosted by %1 with %2.", hosts, guests)
    return say("Hosted by %1.", hosts) if hosts else say("With %1.", guests) if guests else ""


def _asked(chapter: Chapter, edition: Edition) -> str:
    words = " ".join(chapter.text.split())
    if not edition.links_only.isdisjoint(chapter.post_ids):
        words = edition.speech.say("Question %1", chapter.number)
    return inline(isolated(words))


def _answers(chapter: Chapter, speech: Speech) -> str:
    if not chapter.answers:
        return speech.say("No answers.")
    answers = speech.count("%n answer", "%n answers", chapter.answers)
    return speech.say("%1 by %2.", answers, _people(chapter.people, speech))


def _quotation(one: Quotable, edition: Edition, with_words: bool) -> Iterator[str]:
    first = one.spoken
    address = edition.permalink(first.post)
    if first.id in edition.links_only:
        yield (
            f"- {link(inline(address), address)}"
            if address
            else f"- {edition.speech.say('A post that does not stand here.')}"
        )
        return
    who = _person(first.post.author, address, edition)
    if address and not with_words:
        yield f"- {who}"
        return
    for part in (first, *one.further):
        yield from _words(part)
    yield f"> — {who}"


def _words(spoken: Spoken) -> Iterator[str]:
    """As they were written, line by line, each line but the last kept as one."""
    lines = [line for line in isolated(spoken.post.text).split("\n") if line.strip()]
    yield from (f"> {block(line)}\\" for line in lines[:-1])
    yield from (f"> {block(line)}" for line in lines[-1:])
    yield ">"


def _person(author: Author, address: str, edition: Edition) -> str:
    """ "[Asha Vale, @asha](…)"."""
    name, handle = author_name(author, edition), edition.names.handle(author)
    words = name if not handle or handle[1:] == name else f"{name}, {handle}"
    return link(inline(isolated(words)), address)


def _people(count: int, speech: Speech) -> str:
    return speech.count("%n person", "%n people", count)
