"""Notes: what a transcript says of itself: its figures, how they are counted, and what is not in it."""

from __future__ import annotations

from desktop.core.names import Naming
from desktop.core.proceedings import Proceedings
from desktop.core.speech import Speech
from desktop.core.transcript import Transcript
from desktop.documents.edition import Edition


def figures(chat: Proceedings, speech: Speech) -> tuple[tuple[str, str], ...]:
    """Each with its name, the first first."""
    reposts = sum(one.reposts for one in chat.counted) + sum(1 for one in chat.repeats if not one.of)
    answers = sum(person.answers for person in chat.people)
    people = sum(1 for person in chat.people if person.posts)
    questions, posts = len(chat.questions.by_number), len(chat.counted)
    return (
        (speech.number(questions), speech.count("question", "questions", questions)),
        (speech.number(answers), speech.count("answer", "answers", answers)),
        (speech.number(people), speech.count("people", "people", people)),
        (speech.number(posts), speech.count("post", "posts", posts)),
        (speech.number(reposts), speech.count("repost", "reposts", reposts)),
    )


def notes(transcript: Transcript, edition: Edition) -> tuple[str, ...]:
    """In whole sentences."""
    chat, say, count = transcript.proceedings, edition.speech.say, edition.speech.count
    found = [
        say(
            "An answer is counted where its author wrote the question's number (A3), or where whoever made this "
            "transcript put it there; one in several posts is one. Posts without a number stand apart as "
            "\u201cprobably\u201d: they reply to an answer, go on with one, use the question's words, or came while it "
            "was the newest."
        ),
        say(
            "Reposts, and posts that repeat another one word for word, are counted with the original and not shown "
            "again. Where the network told a larger number, that is given."
        ),
        say(
            "To a chat that Parley found belong all posts until a quarter of an hour after it fell quiet; then, for "
            "seven days or until the next chat, what replies to one of them, passes one on, or opens as an answer to a "
            "question. People are counted of the same posts."
        ),
    ]
    if chat.late:
        late = edition.speech.number(chat.late)
        found.append(
            count(
                "Of its %n post %1 came once the chat was over.",
                "Of its %n posts %1 came once the chat was over.",
                len(chat.counted),
                late,
            )
        )
    if strangers := sum(1 for one in chat.repeats if not one.of):
        found.append(
            count(
                "One post repeated something from outside this chat; that is counted, and not shown.",
                "%n posts repeated something from outside this chat; that is counted, and not shown.",
                strangers,
            )
        )
    if chat.questions.host_is_inferred:
        found.append(say("Nobody named the hosts; they are known by what they wrote."))
    if chat.withheld:
        found.append(
            count("One post is counted and not shown.", "%n posts are counted and not shown.", chat.withheld)
        )
    if edition.links_only:
        found.append(
            count(
                "Of one post only the link stands here.",
                "Of %n posts only the link stands here.",
                len(edition.links_only),
            )
        )
    if edition.names.naming is not Naming.SHOWN:
        found.append(_hidden_names(edition))
    found.append(
        say(
            "What people wrote is theirs. Made with Parley, as one file that contacts nobody when it is opened."
        )
    )
    return tuple(found)


def _hidden_names(edition: Edition) -> str:
    say = edition.speech.say
    if edition.names.naming is Naming.INITIALS:
        return say(
            "Names are replaced by initials, the same ones throughout. What somebody says in a post may still show who "
            "they are, and a post's words can be searched for."
        )
    return say(
        "Names are replaced by numbers, the same ones throughout. What somebody says in a post may still show who "
        "they are, and a post's words can be searched for."
    )
