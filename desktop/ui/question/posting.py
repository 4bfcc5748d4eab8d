"""Posting: what a host can say to everybody about the question on the card: that it is Q4, or back to Q3."""

from __future__ import annotations

from dataclasses import dataclass, replace

from desktop.core.draft import Draft
from desktop.core.label import LabelKind
from desktop.core.question import Question, Questions
from desktop.core.timeline import Row
from desktop.ui.question.words import tr


@dataclass(frozen=True, slots=True)
class Posting:
    """`question` is what Session.post_question takes; `words` name it on the button; the post opens with `opening`."""

    question: Question
    words: str
    opening: str

    def texts(self, hashtag: str) -> tuple[str, str]:
        """The post as it is wanted, and as it is where the words do not fit."""
        whole = Draft(f"{self.opening}: {self.question.whole}").text(hashtag)
        return whole, Draft(self.opening).text(hashtag)


def posting(question: Question, questions: Questions, row: Row | None) -> Posting | None:
    """None where everybody has this question already. `row` is the post of a question that was pinned."""
    number = question.number
    if not _hosts_asked(question, questions, row):
        return Posting(question, tr("Post it as Q%1", number), f"Q{number}")
    corrected = question.pin is not None and bool(question.pin.text)
    if _is_last(question, questions):
        return Posting(question, tr("Post it as Q%1", number), f"Q{number}") if corrected else None
    plain = (
        replace(question, text=question.whole, parts=(), pin=None)
        if corrected
        else replace(question, pin=None)
    )
    return Posting(plain, tr("Back to Q%1", number), f"Back to Q{number}")


def _hosts_asked(question: Question, questions: Questions, row: Row | None) -> bool:
    """A pin may hold up a host's own question, or anything else."""
    if question.pin is None:
        return True
    if row is None or row.label is None or row.author.username.casefold() not in questions.hosts:
        return False
    return row.label.number == question.number and row.label.kind is not LabelKind.ANSWER


def _is_last(question: Question, questions: Questions) -> bool:
    """Asked last by the hosts: also where a pin on that very post keeps it from counting as their move."""
    return question.number == questions.asked_number or question.asked_at.timestamp() > questions.moved[0]
