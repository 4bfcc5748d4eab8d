"""Aloud words: a question, a place and what became of a post, as they are said to somebody who does not see them."""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QLocale

from desktop.core.question import Question
from desktop.ui.question.words import asker_words, card_words, picture_words, whole_words
from desktop.ui.stream.post_text import one_line
from desktop.ui.stream.spoken import ago_words, listed, spoken_question
from desktop.ui.translate import counted, tr


def number_words(question: Question) -> str:
    return tr("Question %1", QLocale().toString(question.number))


def asked_words(question: Question, tags: Collection[str] = (), *, probably_host: bool = False) -> str:
    """ "Question 3, asked by Asha Patel: text", with what it shows and quotes, as `tags` are the room's."""
    if question.planned or not question.author.id:
        return one_line(card_words(question, tags))
    head = tr("%1, asked by %2", number_words(question), asker_words(question, probably_host=probably_host))
    said = tr("%1: %2", head, one_line(whole_words(question, tags)))
    if question.quote is not None:
        quote = question.quote
        quoted = tr("quotes %1: %2", one_line(quote.author.name), one_line(spoken_question(quote.text, tags)))
        said = listed(said, quoted)
    return listed(said, *map(picture_words, question.pictures))


def current_words(
    question: Question | None, now: datetime, tags: Collection[str] = (), *, probably_host: bool
) -> str:
    """The question that is asked now, with its age."""
    if question is None:
        return tr("No question was asked yet.")
    said = asked_words(question, tags, probably_host=probably_host)
    return said if question.planned else tr("%1 (%2)", said, ago_words(question.asked_at, now))


def asked_since_words(question: Question | None, now: datetime) -> str:
    """Which question is current, and for how long."""
    if question is None or question.planned:
        return tr("No question was asked yet.")
    return tr("%1 was asked %2.", number_words(question), ago_words(question.asked_at, now))


def writing_words(text: str, *, is_blank: bool) -> str:
    """What is being written, exactly as it would be posted; nothing where nothing is."""
    return "" if is_blank else tr("You are writing: %1", one_line(text))


def place_words(index: int | None, count: int, *, newest_first: bool) -> str:
    """Which of the posts is current, counted from the upper end; how many there are where none is."""
    number = QLocale().toString
    if index is None:
        return counted("%n post is in the stream.", "%n posts are in the stream.", count)
    place = count - index if newest_first else index + 1
    return tr("Post %1 of %2.", number(place), number(count))


def left_words(left: timedelta) -> str:
    """How long a chat goes on."""
    minutes = max(1, math.ceil(left.total_seconds() / 60))
    return counted("%n minute is left in this chat.", "%n minutes are left in this chat.", minutes)


def sentences(parts: Sequence[str]) -> str:
    return " ".join(part for part in parts if part)
