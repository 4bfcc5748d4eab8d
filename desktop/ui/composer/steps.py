"""Steps: which drafts belong to which steps of undo, so that what stands around the words is taken back with them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import partial

from desktop.core.draft import Draft

Act = Callable[[], None]


def nothing() -> None:
    """What a step does besides changing the text, where it does no more."""


class Change(Enum):
    """What a change of the text was."""

    EDIT = auto()
    UNDO = auto()
    REDO = auto()


@dataclass(frozen=True, slots=True)
class Crossing:
    """What a step does besides changing the text, where a person goes back and forward over it. `entries` are the ids
    of what it sent."""

    undone: Act = nothing
    redone: Act = nothing
    entries: frozenset[int] = frozenset()


PLAIN = Crossing()


@dataclass(frozen=True, slots=True)
class _Step:
    """`count` steps of undo there are, once it is taken."""

    count: int
    before: Draft
    after: Draft
    crossing: Crossing


class Steps:
    """Told of each change of the text, it says what the draft around the words has to be again."""

    def __init__(self) -> None:
        self._taken: list[_Step] = []
        self._undone: list[_Step] = []

    def add(self, count: int, before: Draft, after: Draft, crossing: Crossing = PLAIN) -> None:
        self._undone.clear()
        self._taken.append(_Step(count, before, after, crossing))

    def clear(self) -> None:
        self._taken.clear()
        self._undone.clear()

    def is_back_to(self, body: str, count: int, entry_id: int | None) -> bool:
        """Whether the next undo, of `count`, goes over the last step and brings `body` back: the one that sent
        `entry_id`, and for None one that sent nothing."""
        if not self._taken or self._taken[-1].count != count or self._taken[-1].before.body != body:
            return False
        entries = self._taken[-1].crossing.entries
        return not entries if entry_id is None else entry_id in entries

    def follow(self, change: Change, count: int, now: Draft) -> tuple[Draft, Act] | None:
        """The text changed, and there are `count` steps now: the draft as it was before or after a step that was undone
        or redone, and what is to be done once it stands there; None where none was. Pictures that came and went between
        the steps stay as they are `now`."""
        acts: list[Act] = []
        if change is Change.EDIT:
            self._undone.clear()  # there is no way forward any more
        while change is Change.UNDO and self._taken and count < self._taken[-1].count:
            step = self._taken.pop()
            self._undone.append(step)
            now = _with_pictures(now, step.after, step.before)
            acts.append(step.crossing.undone)
        while change is Change.REDO and self._undone and count >= self._undone[-1].count:
            step = self._undone.pop()
            self._taken.append(step)
            now = _with_pictures(now, step.before, step.after)
            acts.append(step.crossing.redone)
        return (now, partial(_do, acts)) if acts else None


def _do(acts: Sequence[Act]) -> None:
    for act in acts:
        act()


def _with_pictures(now: Draft, left: Draft, there: Draft) -> Draft:
    same = left.attachments == there.attachments
    return replace(there, attachments=now.attachments) if same else there
