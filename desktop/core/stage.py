"""Stage: what of a chat is shown to a whole room of people: what was asked, and the answers that were chosen for it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from desktop.core.marks import Marked, MarkKind
from desktop.core.question import Question, Questions
from desktop.core.timeline import Row

MOST = 3
"""Answers that are readable from afar at once; of more, those that were chosen last."""


@dataclass(frozen=True, slots=True)
class Stage:
    """`question` is None before the first one. Answers are in the order in which they were chosen. Nothing else of the
    room is in it: no note, no inbox, no money, no pin of one's own, and nothing that somebody left out or withheld."""

    hashtag: str
    topic: str = ""
    question: Question | None = None
    answers: tuple[Row, ...] = ()

    @property
    def asked(self) -> str:
        """The question as everybody has it."""
        return "" if self.question is None else self.question.whole


def asked(questions: Questions, before: Question | None = None) -> Question | None:
    """What the hosts asked last, in their words: what a person pinned is theirs alone. Where their own words stand in
    the question's place, it is `before`, which was shown until then."""
    number = questions.asked_number
    found = None if number is None else questions.get(number)
    if found is None or found.planned:
        return None
    return replace(found, pin=None) if found.is_asked else before


def chosen(question: Question | None, marked: Marked) -> tuple[str, ...]:
    """Ids of the posts that are shown with this question, the one chosen last at the end."""
    if question is None:
        return ()
    by_post = marked.by_kind.get(MarkKind.STAGE, {})
    found = [post_id for post_id, number in by_post.items() if number == str(question.number)]
    return tuple(found)


def staged(
    hashtag: str,
    topic: str,
    questions: Questions,
    marked: Marked,
    rows: Callable[[Iterable[str]], tuple[Row, ...]],
    before: Question | None = None,
) -> Stage:
    """`rows` gives posts by their ids, decorated; those that are gone are left out. `before` is the question that is on
    the stage now."""
    question = asked(questions, before)
    ids = chosen(question, marked)
    found = {row.key: row for row in (rows(ids) if ids else ())}
    shown = [found[post_id] for post_id in ids if post_id in found and _may_be_shown(found[post_id], marked)]
    return Stage(hashtag, topic, question, tuple(shown[-MOST:]))


def _may_be_shown(row: Row, marked: Marked) -> bool:
    return not (row.is_left_out or row.is_muted or row.is_hidden or marked.withholds(row.key))
