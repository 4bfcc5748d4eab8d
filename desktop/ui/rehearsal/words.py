"""Rehearsal words: how long one takes, what was missed and what would have helped, in sentences."""

from __future__ import annotations

from datetime import datetime, timedelta

from desktop.core.cue import CueKind
from desktop.core.rehearsal import Miss, Missed, Review
from desktop.ui.moderator.words import kind_words
from desktop.ui.stream.post_text import one_line
from desktop.ui.translate import QT_TR_NOOP, counted, tr

_HEADS = {
    Miss.LATE: QT_TR_NOOP("Posted late"),
    Miss.NOT_POSTED: QT_TR_NOOP("Not posted"),
    Miss.QUESTION: QT_TR_NOOP("Asked you, and got no answer"),
    Miss.AGAIN: QT_TR_NOOP("Asked for a question again, in vain"),
    Miss.GREETING: QT_TR_NOOP("New here, and not greeted"),
    Miss.CUSTOMER: QT_TR_NOOP("Angry, and left alone"),
    Miss.TROLL: QT_TR_NOOP("A troll, in sight to the end"),
}
_HELP = {
    Miss.LATE: QT_TR_NOOP("Hold or +2 min moves all that waits, so that nothing has to be hurried."),
    Miss.NOT_POSTED: QT_TR_NOOP("Skip says that a cue is left out on purpose."),
    Miss.QUESTION: QT_TR_NOOP("Beside the stream, Needs somebody keeps them until you answer."),
    Miss.AGAIN: QT_TR_NOOP("Needs somebody reposts a question with one button."),
    Miss.GREETING: QT_TR_NOOP("Greet, beside the stream, writes the first words for you."),
    Miss.CUSTOMER: QT_TR_NOOP("Answer once that you see to it, and take the post into the inbox."),
    Miss.TROLL: QT_TR_NOOP("Mute, in the menu of a post, takes somebody out of everything here."),
}
ORDER = tuple(_HEADS)


def head_words(miss: Miss, count: int) -> str:
    return tr("%1 · %2", tr(_HEADS[miss]), count) if count > 1 else tr(_HEADS[miss])


def help_words(miss: Miss) -> str:
    return tr(_HELP[miss])


def speed_words(speed: float) -> str:
    """ "10×"."""
    return tr("%1×", f"{speed:g}")


def length_words(minutes: int, speed: float) -> str:
    """ "6 min": what a chat of so many takes."""
    return tr("%1 min", max(1, round(minutes / speed)))


def missed_words(one: Missed, start: datetime) -> str:
    """ "Q4, 3 min late", "Minute 12, @tara: First time here!". People's words are shortened and nothing else."""
    said = one_line(one.text)
    shown = said if len(said) <= 90 else f"{said[:89]}…"
    if one.miss in (Miss.LATE, Miss.NOT_POSTED):
        name = one.name or kind_words(CueKind(one.kind))
        if one.miss is Miss.NOT_POSTED:
            return tr("%1: %2", name, shown)
        return tr("%1, %2 min late: %3", name, max(1, round(one.by / timedelta(minutes=1))), shown)
    minute = (one.at - start) // timedelta(minutes=1)
    if minute < 0:
        return tr("Before the start, @%1: %2", one.name, shown)
    return tr("Minute %1, @%2: %3", minute, one.name, shown)


def result_words(review: Review) -> str:
    """The whole in a sentence."""
    if not review.missed:
        return tr("Nothing was missed. You are ready.")
    return counted(
        "%1 of %n cue went out, and this was missed:",
        "%1 of %n cues went out, and this was missed:",
        review.of,
        review.posted,
    )
