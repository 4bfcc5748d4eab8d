"""WordsForm: where a note on an inquiry, or its answer, is written; what is typed is kept until it is done with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from desktop.core.errors import ParleyError
from desktop.ui.composer.keeper import Keeper
from desktop.ui.question.card_form import CardForm
from desktop.ui.theme import Theme
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.services.writing import Writing


class WordsForm(CardForm):
    """Escape puts it away without a word, and what was typed is there when it opens again; Cancel lets go of that."""

    problem = Signal(object)
    """A ParleyError: what is typed cannot be kept."""

    def __init__(self, theme: Theme, writing: Writing, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._writing = writing
        self._place = self._known = ""
        self._keeper = Keeper(self._keep, self)
        self.changed.connect(self._keeper.touch)
        self.let_go.connect(self.forget)

    def write(self, place: str, heading: str, ok: str, name: str, text: str, hint: str = "") -> None:
        """`place` is what the words are kept under while they are written, `text` what was kept of them for good."""
        if place != self._place:
            self.close_down()
        begun = self._begun(place)
        said = " ".join(filter(None, (hint, tr("You began this earlier.") if begun else "")))
        if self.open(heading, ok, name, text, hint=lambda _number: said):
            self._place, self._known = place, begun
            if begun:
                self.put_back((1, begun))

    @property
    def unkept(self) -> str:
        """What is being written; empty where it is as it was."""
        return self.typed[1].strip() if self._place and self.is_changed else ""

    def keep_typed(self) -> str:
        """Write it down; what could not be."""
        words = self.unkept
        if self._place and words != self._known:
            try:
                self._writing.keep_unfinished(self._place, words)
                self._known = words
            except ParleyError as trouble:
                self.problem.emit(trouble)
                return words
        return ""

    def _keep(self) -> None:
        self.keep_typed()

    def forget(self) -> None:
        """It is done with."""
        if self._place and self._known:
            try:
                self._writing.keep_unfinished(self._place, "")
            except ParleyError as trouble:
                self.problem.emit(trouble)
        self._place = self._known = ""

    def close_down(self) -> None:
        self._keeper.finish()
        self._place = self._known = ""
        super().close_down()

    def _begun(self, place: str) -> str:
        try:
            return self._writing.unfinished(place)
        except ParleyError as trouble:
            self.problem.emit(trouble)
            return ""
