"""Cue menu: what can be done with a cue besides posting it next: kept away from the button that posts."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtWidgets import QMenu

from desktop.core.cue import Cue, CueState
from desktop.ui.moderator.words import name_of, post_words
from desktop.ui.translate import tr


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
    for words, act, is_able in _offers(cue, place, count, handle):
        action = menu.addAction(words)
        action.setEnabled(is_able)
        action.triggered.connect(lambda _on=False, act=act: ask(act))


def _offers(cue: Cue, place: int, count: int, handle: str) -> list[tuple[str, Act, bool]]:
    name = name_of(cue)
    if cue.state is CueState.SKIPPED:
        return [(tr("Bring %1 back", name), Act.UNSKIP, True), (tr("Edit"), Act.EDIT, True)]
    if cue.state is CueState.POSTED:
        can = cue.goes_out
        return [(tr("Show the post"), Act.SHOW, can), (tr("Correct…"), Act.CORRECT, can)]
    return [
        (tr("Edit"), Act.EDIT, True),
        (tr("Move up"), Act.UP, place > 0),
        (tr("Move down"), Act.DOWN, place < count - 1),
        (tr("I post it"), Act.CLAIM, True),
        *([(tr("Anybody posts it"), Act.FREE, True)] if cue.owner else []),
        (post_words(cue, handle), Act.POST, True),
        (tr("Skip"), Act.SKIP, True),
        (tr("Take off the run sheet"), Act.REMOVE, True),
    ]
