"""What assistive technology is told of everything on the screen, and what of it nobody could make sense of."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QWidget

MOST_ROWS = 12
"""Of a list: the rest is like these."""
_MARKUP = re.compile(r"<(?:div|span|p|br|html|style|table)\b|&(?:amp|lt|gt|quot|nbsp);|%\d|%n\b")
_AN_ID = re.compile(r"[a-z]+(?:\.[a-z-]+)+|outbox:\d+|Q[A-Z]\w+|[a-z]+_\w+")
_SOMEBODYS = re.compile(r"<(?:b|i|img)\b")
"""Stands in words that a test gave to other people: they are said as they are."""
_A_LETTER = re.compile(r"[^\W_]")
_PRESSED = frozenset(
    {
        QAccessible.Role.Button,
        QAccessible.Role.CheckBox,
        QAccessible.Role.ButtonMenu,
        QAccessible.Role.ButtonDropDown,
        QAccessible.Role.EditableText,
        QAccessible.Role.ComboBox,
        QAccessible.Role.SpinBox,
    }
)


_SAME_EFFECT = frozenset({"Open the picture's post in the browser"})
"""All of these lead to one place, however often they are offered."""


class Part(NamedTuple):
    role: QAccessible.Role
    name: str
    description: str
    takes_focus: bool
    is_editable: bool
    within: str
    """Who holds it, and the class of the widget, for who has to find it."""


def parts(window: QWidget) -> Iterator[Part]:
    """Everything of `window` that is on the screen, outer before inner."""
    face = QAccessible.queryAccessibleInterface(window)
    if face is not None:
        yield from _walk(face, "")


def _walk(face: QAccessibleInterface, path: str) -> Iterator[Part]:
    state = face.state()
    if state.invisible:
        return
    name = face.text(QAccessible.Text.Name)
    thing = face.object()
    path = f"{path}/{type(thing).__name__}"
    editable = face.interface_cast(QAccessible.InterfaceType.EditableTextInterface)
    yield Part(
        face.role(),
        name,
        face.text(QAccessible.Text.Description),
        bool(state.focusable),
        editable is not None,
        path,
    )
    for place in range(min(face.childCount(), MOST_ROWS if face.role() is QAccessible.Role.List else 400)):
        child = face.child(place)
        if child is not None:
            yield from _walk(child, path)


def complaints(window: QWidget) -> list[str]:
    """What a person who hears it could make no sense of."""
    found: list[str] = []
    pressed: Counter[tuple[str, QAccessible.Role, str]] = Counter()
    for part in parts(window):
        name = part.name.strip()
        if part.takes_focus and not name:
            found.append(f"no name: {part.role} in {part.within}")
        if (
            name and not _A_LETTER.search(name) and part.role in _PRESSED
        ):  # a post may be emoji and nothing else
            found.append(f"no words in {name!r}: {part.within}")
        for words in (name, part.description):
            is_ours = part.role is not QAccessible.Role.ListItem and not _SOMEBODYS.search(words)
            if is_ours and (slip := _MARKUP.search(words)) is not None:
                found.append(f"{slip[0]!r} is no word, in {words!r}: {part.within}")
        if part.takes_focus and _AN_ID.fullmatch(name):
            found.append(f"{name!r} is no name: {part.within}")
        if part.takes_focus and part.role in _PRESSED and name and name not in _SAME_EFFECT:
            pressed[part.within.rpartition("/")[0], part.role, name] += 1
    found += [
        f"{count} called {name!r} in {within}" for (within, _, name), count in pressed.items() if count > 1
    ]
    return found


def windows() -> list[QWidget]:
    """Of the program; a bare QWidget is something that a test put up around a part."""
    shown = (window for window in QApplication.topLevelWidgets() if window.isVisible())
    return [window for window in shown if type(window) is not QWidget]
