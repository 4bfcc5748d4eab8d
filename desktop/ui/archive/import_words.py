"""Import words: what a file of posts is, what came of it, and which of its lines are none"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale

from desktop.core.post_row import Flaw
from desktop.core.taken_posts import Outcome, Shape
from desktop.ui.archive.words import day_words
from desktop.ui.translate import QT_TR_NOOP, counted, tr

_KINDS = {
    "JSON": QT_TR_NOOP("JSON"),
    "table": QT_TR_NOOP("A table"),
    "X archive": QT_TR_NOOP("An archive from X"),
}
_FLAWS: dict[Flaw, Callable[[int, str], str]] = {
    Flaw.UNREADABLE: lambda count, which: counted(
        "%n line cannot be read: %1", "%n lines cannot be read: %1", count, which
    ),
    Flaw.WORDLESS: lambda count, which: counted(
        "%n line has no words: %1", "%n lines have no words: %1", count, which
    ),
    Flaw.TIMELESS: lambda count, which: counted(
        "%n line does not say when it was written: %1",
        "%n lines do not say when they were written: %1",
        count,
        which,
    ),
    Flaw.YET_TO_COME: lambda count, which: counted(
        "%n line was written in the future: %1", "%n lines were written in the future: %1", count, which
    ),
    Flaw.TOO_LONG: lambda count, which: counted(
        "%n line is longer than any post: %1", "%n lines are longer than any post: %1", count, which
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
        parts.append(counted("%n line is no post", "%n lines are no posts", flaws))
    return ", ".join(parts)


def outcome_words(outcome: Outcome, hashtag: str) -> str:
    """ "412 posts are new in #critlib, 12 were there." """
    if not (outcome.new or outcome.known or outcome.withdrawn):
        return tr("There is nothing of #%1 in this file.", hashtag)
    new = counted("%n post is new in #%1", "%n posts are new in #%1", outcome.new, hashtag)
    if not outcome.known:
        return tr("%1.", new)
    known = counted("%n was there", "%n were there", outcome.known)
    return f"{new}, {known}."


def more_words(outcome: Outcome, hashtag: str) -> list[str]:
    """When they were written, what was left out, and the lines that are no posts."""
    lines = []
    if outcome.begins is not None and outcome.ends is not None:
        first, last = day_words(outcome.begins), day_words(outcome.ends)
        both = tr("Written from %1 to %2.", first, last)
        lines.append(tr("Written on %1.", first) if first == last else both)
    if outcome.elsewhere:
        lines.append(
            counted(
                "%n post without #%1 stayed out: it is the archive of a whole account.",
                "%n posts without #%1 stayed out: it is the archive of a whole account.",
                outcome.elsewhere,
                hashtag,
            )
        )
    if outcome.withdrawn:
        lines.append(
            counted(
                "%n post stayed out: its author deleted or protects it.",
                "%n posts stayed out: their authors deleted or protect them.",
                outcome.withdrawn,
            )
        )
    for flaw, count in outcome.flaws.items():
        some = outcome.lines(flaw)[:MOST_NUMBERS]
        numbers = ", ".join(map(_number, some)) + (", …" if count > len(some) else "")
        lines.append(_FLAWS[flaw](count, numbers))
    return lines


def _number(value: int) -> str:
    return QLocale().toString(value)
