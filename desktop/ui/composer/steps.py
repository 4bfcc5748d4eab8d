"""Steps: which drafts belong to which steps of undo, so that what stands around the words is taken back with them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from desktop.core.draft import Draft

Act = Callable[[], None]


def nothing() -> None:
    """What a step does besides changing the text, where it does no more."""


@dataclass(frozen=True, slots=True)
class _Step:
    """`count` steps of undo there are, once it is taken."""

    count: int
    before: Draft
    after: Draft
    undone: Act
    redone: Act


class Steps:
    """Told of each change of the text, it says what the draft around the words has to be again."""

    def __init__(self) -> None:
        self._taken: list[_Step] = []
        self._undone: list[_Step] = []

    def add(
        self, count: int, before: Draft, after: Draft, undone: Act = nothing, redone: Act = nothing
    ) -> None:
        """`undone` and `redone` are what is to be done besides where a person crosses the step."""
        self._undone.clear()
        self._taken.append(_Step(count, before, after, undone, redone))

    def clear(self) -> None:
        self._taken.clear()
        self._undone.clear()

    def is_back_to(self, body: str, count: int) -> bool:
        """Whether the next undo, of `count`, goes over the last step and brings `body` back."""
        return bool(self._taken) and self._taken[-1].count == count and self._taken[-1].before.body == body

    def follow(self, count: int, body: str, *, now: Draft, can_redo: bool) -> tuple[Draft, Act] | None:
        """The text changed to `body`, and there are `count` steps now: the draft as it was before or after a step that
        was undone or redone, and what is to be done once it stands there; None where none was. Pictures that came and
        went between the steps stay as they are `now`."""
        found: tuple[Draft, Act] | None = None
        while self._taken and count < self._taken[-1].count:
            step = self._taken.pop()
            self._undone.append(step)
            now = _with_pictures(now, step.after, step.before)
            found = now, step.undone
        if found is not None:
            return found
        if not can_redo and self._undone and body != self._undone[-1].after.body:
            self._undone.clear()  # a new text: there is no way forward any more
        while self._undone and count >= self._undone[-1].count:
            step = self._undone.pop()
            self._taken.append(step)
            now = _with_pictures(now, step.before, step.after)
            found = now, step.redone
        return found


def _with_pictures(now: Draft, left: Draft, there: Draft) -> Draft:
    same = left.attachments == there.attachments
    return replace(there, attachments=now.attachments) if same else there
