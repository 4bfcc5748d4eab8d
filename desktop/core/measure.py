"""Measure: each figure of a report by name: what it counts, in words for those who read it, and in which unit."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop.core.usual import Unit


class Measure(StrEnum):
    ASKED = "asked"
    ANSWERED = "answered"
    ANSWER_TIME = "answer-time"
    HANDED_OVER = "handed-over"
    OPEN = "open"
    POSTS = "posts"
    PEOPLE = "people"
    NEW_PEOPLE = "new-people"
    ANSWERS = "answers"
    REPOSTS = "reposts"
    QUESTIONS = "questions"
    PER_QUESTION = "answers-per-question"
    PEOPLE_PER_QUESTION = "people-per-question"
    FIRST_ANSWER = "first-answer"
    HALF_ANSWERS = "half-of-answers"
    REPLIES = "replies"
    UNLABELLED = "unlabelled"


@dataclass(frozen=True, slots=True)
class Told:
    """What a figure is called, and in a sentence or two how it is counted."""

    name: str
    how: str
    unit: Unit = Unit.COUNT


TOLD: dict[Measure, Told] = {
    Measure.ASKED: Told(
        "Asked of us",
        "Posts in which somebody else names a host or guest, or replies to one, and asks them something; and whatever "
        "was taken into the inbox. Answers to a numbered question do not count, nor do requests to see a question "
        "again.",
    ),
    Measure.ANSWERED: Told(
        "Answered",
        "Of these: those that the inbox calls answered; of what is not in the inbox, those after which a host or guest "
        "replied to the asker, or named them in a post that replies to nobody else.",
    ),
    Measure.ANSWER_TIME: Told(
        "Time to our answer",
        "From the request to our answer. Half of the answered ones were answered within this time (the median).",
        Unit.MINUTES,
    ),
    Measure.HANDED_OVER: Told(
        "Handed over",
        "Of these: those that the inbox gave to a person or sent outside the chat, and that are not answered yet.",
    ),
    Measure.OPEN: Told("Still open", "Of these: those neither answered nor handed over."),
    Measure.POSTS: Told(
        "Posts",
        "Posts in people's own words. Reposts, and posts that say somebody else's words again, are not among them. "
        "To a chat that Parley found belong all posts until a quarter of an hour after it fell quiet; then, for seven "
        "days or until the next chat, what replies to one of them, passes one on, or opens as an answer to a question.",
    ),
    Measure.PEOPLE: Told(
        "People", "Accounts with at least one post in their own words, hosts and guests among them."
    ),
    Measure.NEW_PEOPLE: Told(
        "New people",
        "Of these: accounts, hosts left out, of which nothing earlier is in this computer's archive of the room.",
    ),
    Measure.ANSWERS: Told(
        "Answers",
        "Posts that carry the number of a question as its answer. An answer in several parts is one; an answer to two "
        "questions is one here, and counts for each of the two below.",
    ),
    Measure.REPOSTS: Told(
        "Reposts",
        "For every post, how often it was passed on: the network's own count, or the reposts and word-for-word repeats "
        "that are here, whichever is more. Added up, with the reposts of posts from outside the chat.",
    ),
    Measure.QUESTIONS: Told("Questions", "Numbers under which a host asked something, or that were pinned."),
    Measure.PER_QUESTION: Told(
        "Answers to a question",
        "The middle one (the median) of the questions' answers: half of the questions have more, half have fewer.",
    ),
    Measure.PEOPLE_PER_QUESTION: Told(
        "People answering a question",
        "The middle one (the median) of how many different accounts answered each question.",
    ),
    Measure.FIRST_ANSWER: Told(
        "First answer after",
        "From the question's first post to its first answer; the middle one (the median) of the questions.",
        Unit.MINUTES,
    ),
    Measure.HALF_ANSWERS: Told(
        "Half of the answers after",
        "From the question's first post until half of its answers were there; the middle one (the median) "
        "of the questions.",
        Unit.MINUTES,
    ),
    Measure.REPLIES: Told(
        "Replies among participants",
        "Posts that reply to somebody in the chat, or begin with their @name, where neither of the two "
        "is a host or guest.",
    ),
    Measure.UNLABELLED: Told(
        "Without a number",
        "Of all posts that belong to a question: the share without its number. Whether such a post belongs to a "
        "question is worked out from replies, wording and time, so this is an estimate.",
        Unit.SHARE,
    ),
}
COMPARED = (
    *(Measure.POSTS, Measure.PEOPLE, Measure.NEW_PEOPLE, Measure.ANSWERS, Measure.PER_QUESTION),
    *(Measure.PEOPLE_PER_QUESTION, Measure.FIRST_ANSWER, Measure.HALF_ANSWERS, Measure.REPLIES),
    Measure.UNLABELLED,
)
"""What is held against the room's earlier chats: not what was asked of us, which depends on how the inbox was used."""
