"""Steps: which drafts belong to which steps of undo, so that a remedy's number is taken back with its words."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.core.draft import Draft


@dataclass(frozen=True, slots=True)
class _Step:
    """`count` steps of undo there are, once it is taken."""

    count: int
    before: Draft
    after: Draft


class Steps:
    """Told of each change of the text, it says what the draft around the words has to be again."""

    def __init__(self) -> None:
        self._taken: list[_Step] = []
        self._undone: list[_Step] = []

    def add(self, count: int, before: Draft, after: Draft) -> None:
        self._undone.clear()
        self._taken.append(_Step(count, before, after))

    def clear(self) -> None:
        self._taken.clear()
        self._undone.clear()

    def follow(self, count: int, *, can_redo: bool) -> Draft | None:
        """The text changed, and there are `count` steps now: the draft as it was before or after a step that was
        undone or redone; None where none was."""
        found: Draft | None = None
        while self._taken and count < self._taken[-1].count:
            self._undone.append(self._taken.pop())
            found = self._undone[-1].before
        if found is not None:
            return found
        if not can_redo:
            self._undone.clear()
        while self._undone and count >= self._undone[-1].count:
            self._taken.append(self._undone.pop())
            found = self._taken[-1].after
        return found
