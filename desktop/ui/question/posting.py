"""Posting: what a host can say to everybody about the question on the card: that it is Q4, or back to Q3."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.core.draft import Draft
from desktop.core.question import Question, Questions
from desktop.ui.translate import tr


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


def posting(question: Question, questions: Questions) -> Posting | None:
    """None where everybody has this question as the newest one."""
    number = question.number
    if questions.goes_back(question):
        return Posting(question, tr("Back to Q%1", number), f"Back to Q{number}")
    if question.is_asked:  # in other words, too: every other Parley would take them for a repeat
        return None
    return Posting(question, tr("Post it as Q%1", number), f"Q{number}")
