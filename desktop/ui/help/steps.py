"""Tour steps: what the tour of the practice room says, what each step points at, and what it waits for."""

from __future__ import annotations

from enum import Enum, auto
from typing import NamedTuple

from desktop.ui.translate import QT_TR_NOOP


class Spot(Enum):
    """What a step points at; spots.py knows where that is."""

    TOP = auto()
    STREAM = auto()
    MENTION = auto()
    QUESTION = auto()
    COMPOSER = auto()
    OUTBOX = auto()
    HOLD = auto()
    HELP = auto()


class Want(Enum):
    """What a step waits for. It can be gone past without."""

    NOTHING = auto()
    QUESTION = auto()
    SENT = auto()
    BACK = auto()
    HELD = auto()


class Step(NamedTuple):
    """One card. What is waited for is said in `meanwhile`, and that it came in `done`. All of it is English source."""

    id: str
    title: str
    words: str
    spot: Spot
    want: Want = Want.NOTHING
    meanwhile: str = ""
    done: str = ""
    unlabelled: str = ""
    """Instead of `words`, whose %1 is the answer's label, while it has none."""


STEPS: tuple[Step, ...] = (
    Step(
        "chat",
        QT_TR_NOOP("This is a chat"),
        QT_TR_NOOP(
            "People meet for an hour on a hashtag, a word with # in front. It stands at the top, with the host, who "
            "leads. Here nothing leaves this computer."
        ),
        Spot.TOP,
    ),
    Step(
        "stream",
        QT_TR_NOOP("Posts come in here"),
        QT_TR_NOOP(
            "Everybody's posts with the hashtag. While you read older ones nothing moves, and a button says how many "
            "are new."
        ),
        Spot.STREAM,
    ),
    Step(
        "question",
        QT_TR_NOOP("The host asks"),
        QT_TR_NOOP(
            "The host posts Q1, Q2, Q3. The question of the moment stays here, however busy the stream gets."
        ),
        Spot.QUESTION,
        Want.QUESTION,
        QT_TR_NOOP("Q1 comes within seconds."),
        QT_TR_NOOP("There it is."),
    ),
    Step(
        "answer",
        QT_TR_NOOP("You answer"),
        QT_TR_NOOP(
            "Type a sentence, then press the button under it or Ctrl+Enter. %1 and the hashtag are put around it."
        ),
        Spot.COMPOSER,
        Want.SENT,
        QT_TR_NOOP("Over to you. Only this computer reads it."),
        QT_TR_NOOP("Sent."),
        QT_TR_NOOP(
            "Type a sentence, then press the button under it or Ctrl+Enter. The hashtag is put behind it."
        ),
    ),
    Step(
        "back",
        QT_TR_NOOP("Your post goes out"),
        QT_TR_NOOP(
            "For a few seconds you can take it back. Then it leaves, and comes in with everybody's posts."
        ),
        Spot.OUTBOX,
        Want.BACK,
        QT_TR_NOOP("It is on its way."),
        QT_TR_NOOP("It is in."),
    ),
    Step(
        "mention",
        QT_TR_NOOP("Somebody answers you"),
        QT_TR_NOOP(
            "A name with @ in front is a mention: its owner hears of it. In a real chat the arrow under a post opens X "
            "in your browser for a reply, as X does not let programs reply to everybody."
        ),
        Spot.MENTION,
    ),
    Step(
        "hold",
        QT_TR_NOOP("Too fast for you?"),
        QT_TR_NOOP("Press this, and new posts wait until you press it again. Nothing is lost."),
        Spot.HOLD,
        Want.HELD,
        QT_TR_NOOP("Try it."),
        QT_TR_NOOP("New posts wait now. Press again to let them in."),
    ),
    Step(
        "help",
        QT_TR_NOOP("Help is always here"),
        QT_TR_NOOP(
            "F1 has this tour, words explained, keys and guides. Stay as long as you like: the chat goes on."
        ),
        Spot.HELP,
    ),
)

IDS: tuple[str, ...] = tuple(step.id for step in STEPS)


def place_of(step_id: str) -> int:
    """Where a step stands in the tour; the first one's place for an id that is none."""
    return IDS.index(step_id) if step_id in IDS else 0
