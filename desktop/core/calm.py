"""Calm: the kinds of news that are said aloud unless they are muted, and those that ring only where a person asked."""

from __future__ import annotations

from enum import StrEnum


class Speech(StrEnum):
    """What kind of news a sentence is that a screen reader is to say."""

    QUESTIONS = "questions"
    POSTS = "posts"
    FOR_ME = "for-me"
    """Posts that mention the person, and replies to theirs."""
    SENT = "sent"
    """What becomes of what they write."""
    TROUBLE = "trouble"
    HOUR = "hour"
    """How far the chat is."""
    ANSWER = "answer"
    """What follows on something that the person just did: said always."""

    @property
    def is_urgent(self) -> bool:
        """Whether it may interrupt what is being read."""
        return self is Speech.TROUBLE

    @property
    def waits(self) -> bool:
        """Whether it is kept until the person has stopped typing."""
        return self in (Speech.POSTS, Speech.FOR_ME, Speech.HOUR)


MUTABLE = tuple(kind for kind in Speech if kind is not Speech.ANSWER)


class Alert(StrEnum):
    """What the desktop may be asked to show while the person is elsewhere."""

    QUESTION = "question"
    FOR_ME = "for-me"
    FAILED = "failed"
