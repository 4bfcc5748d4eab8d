"""Notes: what a transcript says of itself: its figures, how they are counted, and what is not in it."""

from __future__ import annotations

from desktop.core.names import Naming
from desktop.core.proceedings import Proceedings
from desktop.core.transcript import Transcript
from desktop.documents.edition import Edition

BELONGS = (
    "To a chat that Parley found belong all posts until a quarter of an hour after it fell quiet; then, for seven days "
    "or until the next chat, what replies to one of them, passes one on, or opens as an answer to a question. "
    "People are counted of the same posts."
)


def figures(chat: Proceedings) -> tuple[tuple[str, str], ...]:
    """Each with its name, the first first."""
    reposts = sum(one.reposts for one in chat.counted) + sum(1 for one in chat.repeats if not one.of)
    answers = sum(person.answers for person in chat.people)
    found = (
        (len(chat.questions.by_number), "questions"),
        (answers, "answers"),
        (sum(1 for person in chat.people if person.posts), "people"),
        (len(chat.counted), "posts"),
        (reposts, "reposts"),
    )
    return tuple(
        (f"{count:,}", name[:-1] if count == 1 and name != "people" else name) for count, name in found
    )


def notes(transcript: Transcript, edition: Edition) -> tuple[str, ...]:
    """In whole sentences."""
    chat = transcript.proceedings
    found = [
        "An answer is counted where its author wrote the question's number (A3), or where whoever made this transcript "
        "put it there; one in several posts is one. Posts without a number stand apart as \u201cprobably\u201d: they "
        "reply to an answer, go on with one, use the question's words, or came while it was the newest.",
        "Reposts, and posts that repeat another one word for word, are counted with the original and not shown again. "
        "Where the network told a larger number, that is given.",
    ]
    found.append(BELONGS)
    if chat.late:
        found.append(f"{_posts(chat.late)} of {len(chat.counted):,} came once the chat was over.")
    strangers = sum(1 for one in chat.repeats if not one.of)
    if strangers:
        found.append(
            f"{_posts(strangers)} repeated something from outside this chat; that is counted, and not shown."
        )
    if chat.questions.host_is_inferred:
        found.append("Nobody named the hosts; they are known by what they wrote.")
    if chat.withheld:
        found.append(
            f"{_posts(chat.withheld)} {'is' if chat.withheld == 1 else 'are'} counted and not shown."
        )
    if edition.links_only:
        found.append(f"Of {_posts(len(edition.links_only))} only the link stands here.")
    if edition.names.naming is not Naming.SHOWN:
        what = "initials" if edition.names.naming is Naming.INITIALS else "numbers"
        found.append(
            f"Names are replaced by {what}, the same ones throughout. What somebody says in a post may still show who "
            "they are, and a post's words can be searched for."
        )
    found.append(
        "What people wrote is theirs. Made with Parley, as one file that contacts nobody when it is opened."
    )
    return tuple(found)


def _posts(count: int) -> str:
    return "One post" if count == 1 else f"{count} posts"
