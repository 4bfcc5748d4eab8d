"""Question words: labels, counts, reasons, pictures and the whole card as a person reads or hears them."""

from __future__ import annotations

from collections.abc import Collection

from desktop.core.post import Picture
from desktop.core.question import Question
from desktop.core.verdict import Reason
from desktop.ui.plan.words import clock_words
from desktop.ui.stream.post_text import LINE_BREAK, one_line, showable
from desktop.ui.stream.spoken import spoken_question
from desktop.ui.stream.words import reason_words
from desktop.ui.translate import QT_TR_NOOP, counted, tr

PLANNED = QT_TR_NOOP("planned")


def label_words(question: Question) -> str:
    """Q3, or T3 in a chat that asks so."""
    return f"{question.letter}{question.number}"


def shown(text: str) -> str:
    """Other people's words: what has no shape is replaced, lines stay lines."""
    return showable(text).replace(LINE_BREAK, "\n")


def answers_words(count: int, probable: int = 0) -> str:
    """ "12 answers, 5 probably": the guesses are never part of the first number."""
    said = counted("%n answer", "%n answers", count)
    return tr("%1, %2 probably", said, probable) if probable else said


def read_words(count: int, probable: int = 0) -> str:
    """What the button beside "Answer Q3" says."""
    if not count:
        return counted("Read %n probable answer", "Read %n probable answers", probable)
    said = counted("Read %n answer", "Read %n answers", count)
    return tr("%1, %2 probably", said, probable) if probable else said


def read_briefly(count: int, probable: int) -> str:
    """The same where room is scarce; guesses are never called answers."""
    return read_words(count) if count else counted("Read %n probable", "Read %n probable", probable)


def probably_words(reason: Reason) -> str:
    """Why a post probably answers."""
    return tr("probably: %1", reason_words(reason))


def picture_words(picture: Picture) -> str:
    """A picture in words: its own, or that it has none."""
    alt = " ".join(shown(picture.alt_text).split())
    if picture.kind == "video":
        return tr("Video: %1", alt) if alt else tr("Video without a description")
    return tr("Picture: %1", alt) if alt else tr("Picture without a description")


def asker_words(question: Question, *, probably_host: bool) -> str:
    """Who asked, by name; the handle where nothing of the name can be seen."""
    if not question.author.id and question.pin is not None:
        return tr("pinned by you")
    name = one_line(question.author.name) or one_line(question.author.username)
    return tr("%1, probably the host", name) if probably_host else name


def whole_words(question: Question, tags: Collection[str] = ()) -> str:
    """All that was asked, for who hears it. `tags` are the room's."""
    return spoken_question(question.whole, tags, quotes=question.quote is not None)


def card_words(question: Question, tags: Collection[str] = ()) -> str:
    """Everything on the card, for who cannot see it. `tags` are the room's."""
    whole = whole_words(question, tags)
    if question.planned:
        return tr("%1 planned for %2: %3", label_words(question), clock_words(question.asked_at), whole)
    if question.author.id:
        said = tr(
            "%1 asked by %2: %3", label_words(question), asker_words(question, probably_host=False), whole
        )
    else:
        said = tr("%1 pinned by you: %2", label_words(question), whole)
    parts = [said]
    if question.pin is not None and question.author.id:
        parts.append(tr("Pinned for you."))
    if question.quote is not None:
        quote = question.quote
        parts.append(tr("Quotes %1: %2", one_line(quote.author.name), spoken_question(quote.text, tags)))
    return "\n".join([*parts, *map(picture_words, question.pictures)])
