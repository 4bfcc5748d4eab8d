"""NoteLine: what a person noted for themselves about the question on the card, and the form that changes it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.marks import Marked, question_key
from desktop.core.question import Question, Questions
from desktop.ui.prose import Prose
from desktop.ui.question.card_form import HIGHEST, CardForm
from desktop.ui.question.words import shown
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import tr


def noted(question: Question | None, questions: Questions, marked: Marked, *, reads: bool) -> tuple[str, str]:
    """What a note about the question on the card is kept under, and what is noted. Where no question can be read
    (not `reads`) those that the person answered for themselves are all there."""
    if question is not None:
        key = question.post_id or question_key(question.number)
        return key, marked.note_about(question.number, question.post_id)
    letter = questions.answer_letter
    notes = ((number, marked.note_about(number)) for number in (() if reads else range(HIGHEST + 1)))
    return "", "\n".join(f"{letter}{number}: {note}" for number, note in notes if note)


class NoteLine(QWidget):
    """Hidden while there is neither a note nor one being written."""

    written = Signal(str, str)
    """The id of the question's post, and the note; an empty one takes it away."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._about = self._note = self._written_about = self._heading = ""
        self.unsaved = ""
        """What was typed and could not be kept."""
        self._line = Prose(theme, self)
        self.form = CardForm(theme, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._line)
        column.addWidget(self.form)
        self.form.done.connect(self._finish)
        self.form.closed.connect(self._show_or_hide)

    def show_note(self, post_id: str, note: str) -> None:
        """What is noted of the question on the card. What is being typed stays as it is."""
        self._about, self._note = post_id, note
        self._line.say(tr("Your note: %1", shown(note)) if note else "", Type.QUIET)
        self._line.setVisible(bool(note))
        self._show_or_hide()

    def write(self, label: str) -> None:
        """Open the form for the question on the card, whose label is given."""
        self.show()
        heading = tr("Your note about %1. Nobody else sees it.", label)
        if self._open(heading, self._note):
            self._written_about, self._heading = self._about, heading

    def put_back(self, note: str) -> None:
        """It could not be kept: it stands in the form again."""
        self.unsaved = note
        self.show()
        self._open(self._heading, "")
        self.form.put_back((0, note))

    def keep_typed(self) -> None:
        """A note that is being written is kept: the room leaves the screen."""
        if self.form.is_changed:
            self._finish(*self.form.typed)

    def _show_or_hide(self) -> None:
        self.setVisible(not (self._line.isHidden() and self.form.isHidden()))

    def _open(self, heading: str, note: str) -> bool:
        return self.form.open(heading, tr("Keep note"), tr("Your note"), note)

    def _finish(self, _number: int, text: str) -> None:
        self.unsaved = ""
        self.form.close_down()
        self.written.emit(self._written_about, text.strip())
