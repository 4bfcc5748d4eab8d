"""Advice: the composer's part for the label doctor: one hint, its remedy, and the one time that it stops sending."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.core.draft import Draft
from desktop.core.label_doctor import Hint
from desktop.core.question import Questions
from desktop.ui.composer.doctor import Doctor
from desktop.ui.composer.line import Saying
from desktop.ui.composer.sayings import advice
from desktop.ui.composer.sheet import Sheet

if TYPE_CHECKING:
    from desktop.services.session import Session


class Advice:
    """`fix` puts a draft in the place of the one that is written, as one step of undo; `send` sends."""

    def __init__(
        self, session: Session, sheet: Sheet, *, fix: Callable[[Draft], None], send: Callable[[], None]
    ) -> None:
        self._doctor = Doctor(session)
        self._sheet, self._put, self._send = sheet, fix, send
        self._hint: Hint | None = None
        self._is_held = False
        sheet.written.connect(self._release)
        sheet.begun.connect(self._start_over)

    @property
    def is_held(self) -> bool:
        """Sending stopped before the hint that is shown; sent again it goes as it is."""
        return self._is_held and self._hint is not None

    def renew(self, questions: Questions) -> tuple[str, ...]:
        """The room changed. What the person posted by now."""
        return self._doctor.renew(questions)

    def look_again(self) -> None:
        """What the person posted is something else now."""
        self._doctor.renew(self._sheet.questions)

    def be_quiet(self) -> None:
        """The line is about to be given anew; who is not asked then has no hint."""
        self._hint = None

    def saying(self) -> Saying | None:
        sheet = self._sheet
        self._hint = hint = self._doctor.look(sheet.draft, typing=sheet.is_typing)
        if hint is None:
            return None
        return advice(
            hint,
            held=self._is_held,
            leave=lambda: self._leave(hint),
            fix=lambda: self._fix(hint),
            send=self._send_anyway,
        )

    def holds_back(self) -> bool:
        """Look once more, now that no word is being typed: a hint that nobody can have seen yet stops sending once."""
        seen, self._sheet.is_typing = self._hint, False
        self._sheet.changed.emit()
        hint = self._hint
        if hint is None or (seen is not None and seen.about == hint.about):
            if self.is_held and hint is not None:
                self._leave(hint)
            return False
        self._is_held = True
        self._sheet.changed.emit()
        return True

    def settle(self) -> None:
        """The line is given: without a hint nothing is held."""
        self._is_held = self.is_held

    def _leave(self, hint: Hint) -> None:
        self._doctor.leave(hint)
        self._release()
        self._sheet.answered.emit()
        self._sheet.changed.emit()

    def _fix(self, hint: Hint) -> None:
        if hint.fixed is None:
            return
        if hint.fixed.number != self._sheet.draft.number:
            self._sheet.decline()
        self._put(hint.fixed)

    def _send_anyway(self) -> None:
        self._is_held = True
        self._send()

    def _release(self) -> None:
        self._is_held = False

    def _start_over(self) -> None:
        self._release()
        self._doctor.start_over()
