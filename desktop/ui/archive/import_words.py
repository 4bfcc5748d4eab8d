"""Import words: what a file of posts is, what came of it, and which of its lines are none"""

from __future__ import annotations

from PySide6.QtCore import QLocale

from desktop.core.post_row import Flaw
from desktop.core.taken_posts import Outcome, Shape
from desktop.ui.archive.words import day_words, posts_words
from desktop.ui.translate import QT_TR_NOOP, tr

_KINDS = {
    "JSON": QT_TR_NOOP("JSON"),
    "table": QT_TR_NOOP("A table"),
    "X archive": QT_TR_NOOP("An archive from X"),
}
_FLAWS = {
    Flaw.UNREADABLE: (
        QT_TR_NOOP("1 line cannot be read: %2"),
        QT_TR_NOOP("%1 lines cannot be read: %2"),
    ),
    Flaw.WORDLESS: (
        QT_TR_NOOP("1 line has no words: %2"),
        QT_TR_NOOP("%1 lines have no words: %2"),
    ),
    Flaw.TIMELESS: (
        QT_TR_NOOP("1 line does not say when it was written: %2"),
        QT_TR_NOOP("%1 lines do not say when they were written: %2"),
    ),
    Flaw.YET_TO_COME: (
        QT_TR_NOOP("1 line was written in the future: %2"),
        QT_TR_NOOP("%1 lines were written in the future: %2"),
    ),
    Flaw.TOO_LONG: (
        QT_TR_NOOP("1 line is longer than any post: %2"),
        QT_TR_NOOP("%1 lines are longer than any post: %2"),
    ),
}
"""With how many, and the numbers of the first ones."""
MOST_NUMBERS = 8


def seen_words(shape: Shape, outcome: Outcome) -> str:
    """What a file is, by its first few hundred rows."""
    parts = [tr(_KINDS[shape.kind])]
    if shape.author is not None and shape.is_archive:
        parts[0] = tr("An archive from X, of @%1", shape.author.username)
    if outcome.begins is None:
        parts.append(
            tr("no post of this chat at its beginning")
            if outcome.elsewhere
            else tr("no post at its beginning")
        )
    else:
        parts.append(tr("begins with posts of %1", day_words(outcome.begins)))
    if flaws := outcome.flaws.total():
        parts.append(tr("1 line is no post") if flaws == 1 else tr("%1 lines are no posts", _number(flaws)))
    return ", ".join(parts)


def outcome_words(outcome: Outcome, hashtag: str) -> str:
    """ "412 posts are new in #critlib, 12 were there." """
    if not (outcome.new or outcome.known or outcome.withdrawn):
        return tr("There is nothing of #%1 in this file.", hashtag)
    new = tr("1 post is new in #%1", hashtag)
    if outcome.new != 1:
        new = tr("%1 posts are new in #%2", _number(outcome.new), hashtag)
    if not outcome.known:
        return f"{new}."
    known = tr("1 was there") if outcome.known == 1 else tr("%1 were there", _number(outcome.known))
    return f"{new}, {known}."


def more_words(outcome: Outcome, hashtag: str) -> list[str]:
    """When they were written, what was left out, and the lines that are no posts."""
    lines = []
    if outcome.begins is not None and outcome.ends is not None:
        first, last = day_words(outcome.begins), day_words(outcome.ends)
        both = tr("Written from %1 to %2.", first, last)
        lines.append(tr("Written on %1.", first) if first == last else both)
    if outcome.elsewhere:
        told = posts_words(outcome.elsewhere)
        lines.append(tr("%1 without #%2 stayed out: it is the archive of a whole account.", told, hashtag))
    if outcome.withdrawn == 1:
        lines.append(tr("1 post stayed out: its author deleted or protects it."))
    elif outcome.withdrawn:
        lines.append(
            tr("%1 stayed out: their authors deleted or protect them.", posts_words(outcome.withdrawn))
        )
    for flaw, count in outcome.flaws.items():
        some = outcome.lines(flaw)[:MOST_NUMBERS]
        numbers = ", ".join(map(_number, some)) + (", …" if count > len(some) else "")
        one, many = _FLAWS[flaw]
        lines.append(tr(one if count == 1 else many, _number(count), numbers))
    return lines


def _number(value: int) -> str:
    return QLocale().toString(value)
