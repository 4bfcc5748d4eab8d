"""Prepared: the composer's part for answers that were written before the chat: one key brings one into the field."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop.ui.actions import keys
from desktop.ui.composer.field import AnswerField
from desktop.ui.composer.line import Saying
from desktop.ui.composer.prepared_panel import PreparedPanel
from desktop.ui.composer.sheet import Sheet
from desktop.ui.composer.tool import Tool
from desktop.ui.theme import Theme
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from desktop.services.session import Session

USUAL = 10
"""Questions of a chat whose plan is not known."""


class Prepared(QObject):
    """Its `tool` stands in the foot, its `panel` in the composer's place while it is open."""

    opened = Signal()
    """The panel is to be shown."""

    def __init__(
        self,
        theme: Theme,
        session: Session,
        sheet: Sheet,
        field: AnswerField,
        *,
        keep_private: Callable[[], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._session, self._sheet, self._field = session, sheet, field
        self._keep_private = keep_private
        self._answers = dict(session.writing.prepared())
        self._left: set[int | None] = set()
        self.panel = PreparedPanel(theme, session, parent)
        self.panel.kept.connect(self._renew)
        self.tool = Tool(theme, "notebook-pen", parent)
        self._menu = QMenu(self.tool)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.tool.open_menu(self._menu)
        sheet.begun.connect(self._renew)

    @property
    def is_open(self) -> bool:
        """The panel stands in the composer's place."""
        return not self.panel.isHidden()

    def use(self) -> None:
        """Bring up what was prepared for this number, behind the cursor where there is text already; where nothing
        was, write it."""
        prepared = self._here
        if self.is_open:
            self.panel.close_down()
        elif not prepared:
            self.write()
        else:
            if prepared.strip() not in self._sheet.draft.body:
                self._insert(prepared)
            self._field.setFocus()

    def write(self) -> None:
        """Open the panel, for the number in the composer or the next one that is free."""
        asked = {question.number for question in self._sheet.questions.by_number if not question.planned}
        plan = self._session.room.plan
        planned = {} if plan is None else {one.number: one.text for one in plan.questions}
        last = max((USUAL, *planned, *(number + 1 for number in asked), *self._answers))
        numbers = [number for number in range(1, last + 1) if number in self._answers or number not in asked]
        free = [number for number in numbers if number not in self._answers]
        here = self._sheet.draft.number
        number = here if here in numbers else (*free, *numbers)[0]
        self.panel.open(
            numbers, number, self._sheet.questions.answer_letter, lambda one: planned.get(one, "")
        )
        self.opened.emit()

    def show_here(self) -> None:
        """What the tool says of the number in the composer."""
        waits = self._sheet.is_blank and bool(self._here)
        label = self._sheet.draft.label
        self.tool.set_on(waits)
        if waits:
            self.tool.say(
                tr("Prepared %1").replace("%1", label),
                tr("Bring up what you prepared for %1: %2").replace("%1", label).replace("%2", _key()),
            )
        else:
            self.tool.say(
                tr("Prepared"),
                tr("Answers written before they are asked for: %1").replace("%1", _key()),
                aloud=tr("Prepared answers"),
            )

    def saying(self) -> Saying | None:
        """That there is an answer for this number, where nothing is written yet."""
        draft = self._sheet.draft
        if not self._sheet.is_blank or not self._here or draft.number in self._left:
            return None
        offers = ((tr("Leave it"), self._leave), (tr("Bring it up"), self.use))
        said = tr("%1 is prepared.").replace("%1", draft.label)
        return Saying(said, offers=offers, takes=1, deliberate=True)

    def _leave(self) -> None:
        self._left.add(self._sheet.draft.number)
        self._sheet.answered.emit()
        self._sheet.changed.emit()

    @property
    def _here(self) -> str:
        number = self._sheet.draft.number
        return "" if number is None else self._answers.get(number, "")

    def _insert(self, prepared: str) -> None:
        """As one step of undo; nothing that is chosen is replaced."""
        cursor, document = self._field.textCursor(), self._field.document()
        place = cursor.selectionEnd()
        cursor.setPosition(place)
        lead = " " if place and document.characterAt(place - 1).strip() else ""
        trail = " " if document.characterAt(place).strip() else ""
        cursor.beginEditBlock()
        cursor.insertText(f"{lead}{prepared.strip()}{trail}.")
        cursor.deletePreviousChar()  # else Qt takes what is typed next for the same step
        cursor.endEditBlock()
        self._field.setTextCursor(cursor)

    def _renew(self) -> None:
        self._answers = dict(self._session.writing.prepared())
        self.show_here()

    def _fill_menu(self) -> None:
        menu, label = self._menu, self._sheet.draft.label
        menu.clear()
        if self._here:
            menu.addAction(tr("Bring up %1").replace("%1", label) + f"\t{_key()}", self.use)
            menu.addAction(tr("Write answers for later…"), self.write)
        else:
            menu.addAction(tr("Write answers for later…") + f"\t{_key()}", self.write)
        menu.addSeparator()
        own = menu.addAction(tr("Keep for yourself") + f"\t{keys('post.private')}", self._keep_private)
        own.setEnabled(self._sheet.is_written)


def _key() -> str:
    return keys("post.prepared")
