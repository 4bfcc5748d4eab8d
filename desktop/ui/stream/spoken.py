"""Spoken: a post as a sentence that a person would say, for who hears the stream: who, what it answers, words, when."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import datetime
from functools import reduce
from urllib.parse import urlsplit

from PySide6.QtCore import QLocale

from desktop.core.entities import find_entities
from desktop.core.label import LabelKind
from desktop.core.post import Entity, EntityKind
from desktop.core.timeline import Row
from desktop.core.verdict import Kind
from desktop.ui.stream.post_text import one_line
from desktop.ui.stream.words import (
    covered_words,
    crowd_words,
    display_name,
    edited_words,
    inbox_words,
    moment_words,
    pending_words,
    picture_words,
    pictures_words,
    probably_host_words,
    role_words,
    time_of_day,
    without_hashtag_words,
)
from desktop.ui.translate import counted, tr

_MOST = 600
"""Characters of a text that are said; the rest is a key press away."""
_DESCRIBED = 200
"""Characters of a picture's description."""
_ENDS = tuple(".!?…。！？؟")


def row_name(row: Row, now: datetime, tags: Collection[str] = ()) -> str:
    """ "Asha Patel, host, question 3: text, 2 minutes ago". `tags` are the room's hashtags, in small letters: at the
    end of a text nobody says them again."""
    before = listed(
        tr("You") if row.mine else display_name(row),
        probably_host_words() if row.probably_host else role_words(row.role),
        label_words(row),
        without_hashtag_words() if row.without_hashtag else "",
        tr("pinned") if row.is_pinned else "",
        tr("kept") if row.is_kept else "",
        tr("hidden") if row.is_hidden else tr("left out") if row.is_left_out else "",
        inbox_words(row),
        crowd_words(row),
    )
    text = spoken_text(row, tags)
    after = listed(
        tr("Reposted by %1", one_line(row.reposted_by)) if row.reposted_by else "",
        _quote(row),
        pictures_words(row.pictures),
        _media(row),
        _poll(row),
        tr("Your note: %1", one_line(row.note)) if row.note else "",
        edited_words() if row.is_edited else "",
        ago_words(row.created_at, now),
        pending_words(row.pending) if row.pending else "",
    )
    said = tr("%1: %2", before, text) if text else before
    return f"{said} {after}" if said.endswith(_ENDS) else listed(said, after)


def counts_words(row: Row) -> str:
    """What others did with it; for who asks."""
    counts = row.counts
    return listed(
        counted("%n reply", "%n replies", counts.replies) if counts.replies else "",
        counted("%n repost", "%n reposts", counts.reposts) if counts.reposts else "",
        counted("%n like", "%n likes", counts.likes) if counts.likes else "",
    )


def label_words(row: Row) -> str:
    """ "question 3", "answer 2", "answers 2 and 3", "probably answer 2"; empty for what is neither."""
    if not row.numbers:
        return "" if row.probable is None else tr("probably answer %1", QLocale().toString(row.probable))
    numbers = QLocale().createSeparatedList([QLocale().toString(number) for number in row.numbers])
    if _asks(row):
        return tr("question %1", numbers)
    return tr("answers %1", numbers) if len(row.numbers) > 1 else tr("answer %1", numbers)


def spoken_text(row: Row, tags: Collection[str] = ()) -> str:
    """The words of a post without the label that was said already, with links as the place they lead to."""
    entities = row.entities or find_entities(row.text)  # a file that was imported names none
    start, end = _opening(row), _closing(row.text, entities, tags)
    if start >= end:
        start, end = 0, len(row.text)
    text = one_line("".join(_pieces(row.text, row.entities, start, end)))
    return text if len(text) <= _MOST else f"{text[:_MOST].rstrip()}…"


def spoken_question(text: str, tags: Collection[str] = (), *, quotes: bool = False) -> str:
    """The words of a question, line by line: links are the place they lead to, the room's hashtags at the end are left
    out. Where it `quotes` a post, that post's address, which the network puts last, is not said: its words follow."""
    small = {tag.casefold() for tag in tags}
    return "\n".join(one_line(_spoken_line(line, small, quotes=quotes)) for line in text.splitlines())


def ago_words(at: datetime, now: datetime) -> str:
    """ "just now", "4 minutes ago", then the time of day, with the date from the next day on."""
    seconds = (now - at).total_seconds()
    if seconds < 60:
        return tr("just now")
    if seconds < 3600:
        return counted("%n minute ago", "%n minutes ago", int(seconds // 60))
    same_day = at.astimezone().date() == now.astimezone().date()
    return time_of_day(at) if same_day else moment_words(at)


def listed(*parts: str) -> str:
    """One after the other, as the person's language sets them apart; empty ones are left out."""
    there = [part for part in parts if part]
    return reduce(lambda before, part: tr("%1, %2", before, part), there) if there else ""


def _asks(row: Row) -> bool:
    if row.verdict is not None:
        return row.verdict.kind is Kind.QUESTION
    return row.label is not None and row.label.kind is not LabelKind.ANSWER


def _opening(row: Row) -> int:
    """Where the words begin: behind a label that opens the post and says what was said of it."""
    label = row.label
    if label is None or label.start or label.number not in row.numbers:
        return 0
    return label.end


def _spoken_line(line: str, tags: Collection[str], *, quotes: bool) -> str:
    entities = find_entities(line)
    end = _closing(line, entities, tags, address=quotes)
    return "".join(_pieces(line, entities, 0, end or len(line)))


def _closing(text: str, entities: Iterable[Entity], tags: Collection[str], *, address: bool = False) -> int:
    """Where the words end: before the room's hashtags, where these are last, and before one `address` among them."""
    end = len(text)
    for entity in sorted(entities, key=lambda entity: -entity.start):
        is_address = address and entity.kind is EntityKind.LINK
        is_tag = entity.kind is EntityKind.HASHTAG and entity.value.casefold() in tags
        if text[entity.end : end].strip() or not (is_tag or is_address):
            break
        end, address = entity.start, address and not is_address
    return end


def _pieces(text: str, entities: Iterable[Entity], start: int, end: int) -> Iterator[str]:
    at = start
    for entity in sorted(entities, key=lambda entity: entity.start):
        if entity.kind is EntityKind.LINK and at <= entity.start < entity.end <= end:
            yield text[at : entity.start]
            yield _link(entity)
            at = entity.end
    yield text[at:end]


def _link(entity: Entity) -> str:
    """Nobody reads an address out: where it leads to."""
    shown = entity.shown or entity.value
    try:
        host = urlsplit(shown if "://" in shown else f"//{shown}").hostname or shown
    except ValueError:
        host = shown
    return tr("link to %1", one_line(host.removeprefix("www.")))


def _quote(row: Row) -> str:
    if row.quote is None:
        return ""
    whom = one_line(row.quote.author.name) or one_line(row.quote.author.username)
    return tr("quotes %1: %2", whom, _shortened(one_line(row.quote.text)))


def _media(row: Row) -> str:
    if row.is_covered:
        return tr("%1, covered", covered_words(row.media))
    return listed(*(_shortened(picture_words(picture)) for picture in row.media))


def _poll(row: Row) -> str:
    if row.poll is None:
        return ""
    options: Sequence[str] = [one_line(option) for option in row.poll.options]
    return tr("Poll: %1", "; ".join(options)) if options else tr("Poll")


def _shortened(words: str) -> str:
    return words if len(words) <= _DESCRIBED else f"{words[:_DESCRIBED]}…"
