"""ImportForm: questions that a host has as a list, as Markdown or as a table become cues, seen before that."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.core.cue import Cue, CueKind
from desktop.core.errors import BadInput, ParleyError
from desktop.core.run_sheet_import import MAX_CHARACTERS, read_cues
from desktop.services.hosting import Hosting
from desktop.ui.form_text import FormText
from desktop.ui.moderator.words import kind_words, says
from desktop.ui.style import kind
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import tr
from desktop.ui.words import sentence_and_remedy

LINES = 9


class ImportForm(QWidget):
    """Nothing is added before the person says so, and then all of it in one step."""

    added = Signal(object)
    """The cues that were found: a tuple of Cue, without ids."""
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._hosting: Hosting | None = None
        self._cues: tuple[Cue, ...] = ()
        self.setAccessibleName(tr("Import questions"))
        heading = self._label(tr("Import questions"), Type.NAME, "text")
        hint = self._label(
            tr(
                "One a line, as Q1: … with its time or minute if you like; a list, Markdown, or a table as CSV."
            ),
            Type.QUIET,
            "muted",
        )
        self._text = FormText(self)
        self._text.setFont(theme.font(Type.TEXT))
        self._text.set_lines(LINES)
        self._text.setAccessibleName(tr("Questions to import"))
        self._preview = self._label("", Type.QUIET, "muted")
        self._file = self._button(tr("Choose a file…"))
        self.add, self._cancel = self._button(tr("Add")), self._button(tr("Cancel"))
        kind(self.add, "soft")
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for button in (self.add, self._cancel):
            foot.addWidget(button)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        for part in (heading, hint, self._text):
            column.addWidget(part)
        column.addWidget(self._file, 0, Qt.AlignmentFlag.AlignLeft)
        within = QScrollArea(self)
        within.setFrameShape(QFrame.Shape.NoFrame)
        within.setWidgetResizable(True)
        within.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        within.setAccessibleName(tr("What is found"))
        kind(within, "reading")
        self._preview.setAlignment(Qt.AlignmentFlag.AlignTop)
        within.setWidget(self._preview)
        column.addWidget(within, 1)
        column.addLayout(foot)
        self._text.textChanged.connect(self._read)
        self._text.finished.connect(self._finish)
        self._file.clicked.connect(self._choose)
        self.add.clicked.connect(self._finish)
        self._cancel.clicked.connect(self.closed)

    def open(self, hosting: Hosting) -> None:
        """What was pasted before and not added is still there."""
        self._hosting = hosting
        self._read()
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        self._text.clear()

    def take_file(self, path: Path) -> None:
        """The text of a file, to be seen first. Raises BadInput where it cannot be read."""
        try:
            with path.open("rb") as file:
                raw = file.read(4 * MAX_CHARACTERS + 1)
        except OSError:
            raise BadInput("The file cannot be read.", "Choose another one.") from None
        if len(raw) > 4 * MAX_CHARACTERS or b"\0" in raw:
            raise BadInput("That is no text with questions.", "Save the questions as text, Markdown or CSV.")
        try:
            text = raw.decode("utf-8-sig")
        except UnicodeDecodeError:
            text = raw.decode("cp1252", errors="replace")
        self._text.setPlainText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    # --- inside ------------------------------------------------------------------------------------------------

    def _read(self) -> None:
        self._cues, text = (), self._text.toPlainText()
        if self._hosting is None or not text.strip():
            self._say("", "muted")
            return
        chat, sheet = self._hosting.chat, self._hosting.sheet()
        taken = [cue.number for cue in sheet.cues if cue.is_question]
        starts = chat.start.astimezone().time()
        try:
            self._cues = read_cues(text, minutes=chat.minutes, starts=starts, taken=taken)
        except ParleyError as slip:
            self._say(" ".join(sentence_and_remedy(slip, "")), "warn")
        else:
            self._say(_found(self._cues, taken), "text")

    def _say(self, words: str, look: str) -> None:
        self._preview.setText(words)
        self._preview.setAccessibleName(words)
        kind(self._preview, look)
        count = len(self._cues)
        self.add.setEnabled(count > 0)
        said = tr("Add %1", count) if count else tr("Add")
        self.add.setText(said)
        self.add.setAccessibleName(said)

    def _choose(self) -> None:
        kinds = tr("Text, Markdown or CSV (*.txt *.md *.markdown *.csv *.tsv);;All files (*)")
        path, _ = QFileDialog.getOpenFileName(self, tr("Import questions"), "", kinds)
        if path:
            try:
                self.take_file(Path(path))
            except BadInput as slip:
                self._say(" ".join(sentence_and_remedy(slip, "")), "warn")

    def _finish(self) -> None:
        if self._cues:
            self.added.emit(self._cues)

    def _label(self, words: str, style: Type, look: str) -> QLabel:
        label = QLabel(words, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setFont(self._theme.font(style))
        kind(label, look)
        return label

    def _button(self, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setAccessibleName(words)
        button.setFont(self._theme.font(Type.CONTROL))
        return button


def _found(cues: tuple[Cue, ...], taken: list[int]) -> str:
    """ "5 questions, 1 note", and each with its minute; numbers that are there twice."""
    counts = []
    for one in CueKind:
        number = sum(cue.kind is one for cue in cues)
        if number:
            counts.append(f"{number} × {kind_words(one)}")
    numbers = [*taken, *(cue.number for cue in cues if cue.is_question)]
    twice = {cue.label: None for cue in cues if cue.is_question and numbers.count(cue.number) > 1}
    lines = [tr("minute %1: %2", cue.minute, says(cue)) for cue in cues]
    doubled = [tr("%1 is there twice", label) for label in twice]
    return "\n".join((" · ".join(counts), *doubled, "", *lines))
