"""Aloud keys: what somebody asks about the open room by a key: the question, answer after answer, where they are."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.core.question import Question
from desktop.ui.aloud.voice import aloud_of
from desktop.ui.aloud.words import (
    asked_since_words,
    current_words,
    number_words,
    place_words,
    sentences,
    writing_words,
)
from desktop.ui.stream.pane import StreamPane
from desktop.ui.stream.spoken import row_name
from desktop.ui.stream.words import new_words
from desktop.ui.translate import tr
from desktop.ui.words import about_link

if TYPE_CHECKING:
    from desktop.ui.room_pane import RoomPane


def read_question(pane: RoomPane) -> None:
    """The question that is current, whichever is on the card."""
    questions, tags = pane.questions_model.questions, pane.session.room.tags
    is_inferred = questions.host_is_inferred
    _answer(pane, current_words(questions.current, pane.aloud.clock(), tags, probably_host=is_inferred))


def read_answer(way: int) -> Callable[[RoomPane], None]:
    """The answer after (1) or before (-1) the current one, of the question on the card; the keyboard stays."""

    def read(pane: RoomPane) -> None:
        _answer(pane, _stepped(pane, way))

    return read


def say_where(pane: RoomPane) -> None:
    """The room and its link, what is asked, what is being written, and the stream, with the keyboard's place in it."""
    session, now = pane.session, pane.aloud.clock()
    questions, viewed = pane.questions_model.questions, pane.question.viewed
    current, network = questions.current, session.capabilities.network
    is_other = viewed is not None and current is not None and viewed.number != current.number
    _answer(
        pane,
        sentences(
            [
                tr("You are in #%1.", session.room.hashtag),
                _ended(about_link(session.link, now, network, practice=session.practice, counts_down=False)),
                _ended(tr("The chat is over")) if pane.end.is_over else "",
                asked_since_words(current, now),
                tr("You are reading %1.", number_words(viewed)) if is_other and viewed is not None else "",
                writing_words(pane.composer.sheet.text, is_blank=pane.composer.sheet.is_blank),
                *_in_stream(pane),
            ]
        ),
    )


def say_again(pane: RoomPane) -> None:
    """What was said last, by whatever part of the window."""
    aloud = aloud_of(pane)
    if aloud is not None:
        aloud.answer(aloud.last or tr("Nothing was said yet."))


def _in_stream(pane: RoomPane) -> list[str]:
    if not isinstance(pane.stream, StreamPane):
        return []
    view, hold = pane.stream.view, pane.stream.head.hold
    unseen, at = view.unseen, view.cursor_row.index() if view.hasFocus() else None
    return [
        place_words(at, view.count(), newest_first=view.column.newest_first),
        _ended(new_words(unseen.count, unseen.from_host)) if unseen.count else "",
        hold.accessibleName() if hold.is_on else "",
    ]


def _stepped(pane: RoomPane, way: int) -> str:
    question = pane.question.viewed
    if question is None or question.planned:
        return tr("No question was asked yet.")
    found = _answers(question)
    if not found:
        return tr("Nobody has answered yet.")
    stream = pane.stream
    here = stream.view.cursor_row.key if isinstance(stream, StreamPane) else ""
    place = found.index(here) + way if here in found else (0 if way > 0 else len(found) - 1)
    if not 0 <= place < len(found):
        return tr("That is the last answer so far.") if way > 0 else tr("That is the first answer.")
    if isinstance(stream, StreamPane):
        stream.show_post(found[place])
    tags = {tag.casefold() for tag in pane.session.room.tags}
    return sentences([row_name(row, pane.aloud.clock(), tags) for row in pane.session.rows([found[place]])])


def _answers(question: Question) -> list[str]:
    """Ids of what answers it, then of what probably does."""
    return [*question.answer_ids, *(guess.post_id for guess in question.probable)]


def _ended(words: str) -> str:
    """A line of the window as a sentence of its own."""
    return words if not words or words.endswith((".", "…", "。")) else tr("%1.", words)


def _answer(pane: RoomPane, words: str) -> None:
    if (aloud := aloud_of(pane)) is not None:
        aloud.answer(words)
