"""Cue menu: what can be done with a cue besides posting it next: kept away from the button that posts."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtWidgets import QMenu

from desktop.core.cue import Cue, CueState
from desktop.ui.actions import add_entry, words
from desktop.ui.moderator.words import name_of, post_words


class Act(StrEnum):
    """What a person asks of one cue."""

    POST = "post"
    """Post it, or tick off a note."""
    EDIT = "edit"
    UP = "up"
    DOWN = "down"
    SKIP = "skip"
    UNSKIP = "unskip"
    CLAIM = "claim"
    FREE = "free"
    """It is nobody's any more."""
    REMOVE = "remove"
    SHOW = "show"
    CORRECT = "correct"


def fill(menu: QMenu, cue: Cue, place: int, count: int, handle: str, ask: Callable[[Act], object]) -> None:
    """What this cue allows now; it is at `place` of the `count` that wait. `handle` is who would post it."""
    menu.clear()
    for act, said, is_able in _offers(cue, place, count, handle):
        action = add_entry(menu, f"cue.{act}", said=said)
        action.setEnabled(is_able)
        action.triggered.connect(lambda _on=False, act=act: ask(act))


def _offers(cue: Cue, place: int, count: int, handle: str) -> list[tuple[Act, str, bool]]:
    """Each with its words, where those of the table do not say enough."""
    if cue.state is CueState.SKIPPED:
        return [(Act.UNSKIP, words("cue.unskip", name_of(cue)), True), (Act.EDIT, "", True)]
    if cue.state is CueState.POSTED:
        can = cue.goes_out
        return [(Act.SHOW, "", can), (Act.CORRECT, "", can)]
    return [
        (Act.EDIT, "", True),
        (Act.UP, "", place > 0),
        (Act.DOWN, "", place < count - 1),
        (Act.CLAIM, "", True),
        *([(Act.FREE, "", True)] if cue.owner else []),
        (Act.POST, post_words(cue, handle), True),
        (Act.SKIP, "", True),
        (Act.REMOVE, "", True),
    ]
