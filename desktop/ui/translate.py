"""Translate: every word of the window in the person's language, from one catalogue (ADR 12), and values filled in.

What is said is written in English where it is said, as a literal: `tr("Posts by %1", name)`. A tool collects these
(`make languages`), so a name without a literal behind it has to be marked with QT_TR_NOOP where it stands.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.core.direction import END, is_right_to_left, isolated, without_isolates
from desktop.core.sentence import Sentence
from desktop.ui.mirror import is_mirrored

CONTEXT = "Parley"
"""Qt keeps translations apart by context; all of ours are in one, because the same words mean the same everywhere.
Where they do not, the English is made clearer."""
_RIGHT_TO_LEFT = "\u200f"
"""Says of a line which way it runs where nothing else does."""


def QT_TR_NOOP(text: str) -> str:
    """`text` itself, marked for translation in a table; who shows it says `tr`. Qt's own is typed as object."""
    return text


def tr(source: str, *values: object) -> str:
    """`source` in the person's language, with %1, %2 … filled in."""
    return filled(QCoreApplication.translate(CONTEXT, source), *values)


def counted(one: str, many: str, count: int, *values: object) -> str:
    """So many of something: `counted("%n post", "%n posts", 3)`, in the form that the language has for that number."""
    found = QCoreApplication.translate(CONTEXT, many, "", count)
    if found == many.replace(
        "%n", str(count)
    ):  # English, or no catalogue: Qt knows no more than what it was given
        found = (one if count == 1 else many).replace("%n", QLocale().toString(count))
    return filled(found, *values)


def spoken(words: str) -> str:
    """What the house said in English, in the person's language where it is known how its words were put together."""
    if not isinstance(words, Sentence):
        return tr(words)
    values = [spoken(value) if isinstance(value, Sentence) else value for value in words.values]
    if words.number is None:
        return tr(words.source, *values)
    return counted(words.one, words.source, words.number, *values)


def digits(value: int) -> str:
    """A number in the person's digits; its minus is one and no hyphen."""
    return QLocale().toString(value).replace("-", "\u2212")


def filled(words: str, *values: object) -> str:
    """`words` with %1, %2 ... filled in; where a value holds such signs itself, they stay as they are. A value that
    runs the other way (an Arabic name in English, a handle in Arabic) turns nothing around but itself. What has no
    letters of its own ("%1, %2") runs as the window does."""
    if not values:
        return words
    said = is_right_to_left(words)
    turned = is_mirrored() if said is None else said
    whole = re.sub(r"([@#]?)%([1-9])", lambda sign: _value(sign, values, turned), words)
    return f"{_RIGHT_TO_LEFT}{whole}" if turned and said is None and END in whole else whole


def clock_digits(text: str) -> str:
    """`text`, such as "1:02:05", in the locale's digits."""
    return text.translate({ord("0") + digit: QLocale().toString(digit) for digit in range(10)})


def for_a_post(words: str) -> str:
    """What `tr` said, for a post: there every sign counts, and everybody's window sees to directions itself."""
    return without_isolates(words).removeprefix(_RIGHT_TO_LEFT)


def _value(sign: re.Match[str], values: tuple[object, ...], turned: bool) -> str:
    place = int(sign[2]) - 1
    if place >= len(values):
        return sign[0]
    value = values[place]
    is_label = sign.string[: sign.start()][-1:].isalpha()
    said = digits(value) if type(value) is int and not is_label else value
    return isolated(f"{sign[1]}{said}", in_right_to_left=turned)
