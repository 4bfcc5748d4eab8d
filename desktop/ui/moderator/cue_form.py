"""CueForm: where a cue is written, planned and given to somebody, and where one that is posted is corrected."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QSpinBox, QVBoxLayout, QWidget

from desktop.core.cue import MAX_NUMBER, MINUTES, Cue
from desktop.core.errors import ParleyError
from desktop.core.run_sheet import RunSheet
from desktop.services.writing import BESIDE
from desktop.ui.composer.keeper import Keeper
from desktop.ui.form_text import FormText
from desktop.ui.moderator.cue_pictures import CuePictures
from desktop.ui.moderator.words import kind_words, length_words, name_of
from desktop.ui.plan.drops import dress_numbers
from desktop.ui.settings.choice import Choice
from desktop.ui.style import kind
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import tr
from desktop.ui.words import clock_words

if TYPE_CHECKING:
    from desktop.services.session import Session

LINES = 5
_BESIDES = ("number", "minute", "owner", "attachments")
"""What of a cue is kept beside its words while it is unfinished."""


class CueForm(QWidget):
    """Escape puts it away without a word, and what was typed into it is there when it opens again; Cancel lets go of
    that."""

    kept = Signal(object)
    """The Cue as it shall be."""
    corrected = Signal(str, str)
    """The id of a posted cue, and what it shall say."""
    closed = Signal()

    problem = Signal(object)
    """A ParleyError, of a picture or of a full disk."""

    def __init__(self, theme: Theme, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._session = theme, session
        self._before = ""
        """The words that it began with."""
        self._known: dict[str, str] = {}
        """What is kept while it is unfinished, by its place."""
        self._pictures = CuePictures(theme, session, self)
        self._cue = self._seen = Cue("")
        """As it is, and as it stands in the form first."""
        self._sheet: RunSheet | None = None
        self._most = 0
        self._corrects = False
        self._owners: list[str] = []
        self._whose: Choice | None = None
        self._heading = self._label("", Type.NAME, "text")
        self._text = FormText(self)
        self._text.setFont(theme.font(Type.TEXT))
        self._text.set_lines(LINES)
        self._text.setAccessibleName(tr("Words"))
        self._count = self._label("", Type.SMALL, "muted")
        self._number_words = self._label(tr("Number"), Type.QUIET, "muted")
        self._minute_words = self._label(tr("Minute"), Type.QUIET, "muted")
        self._clock = self._label("", Type.QUIET, "muted")
        self._number = self._spin(tr("Number of the question"), 1, MAX_NUMBER)
        self._minute = self._spin(tr("Minutes after the start"), MINUTES[0], MINUTES[-1])
        self._owner_place = QVBoxLayout()
        self._hint = self._label("", Type.QUIET, "muted")
        self.keep = QPushButton(self)
        kind(self.keep, "soft")
        self._cancel = QPushButton(tr("Cancel"), self)
        self._cancel.setAccessibleName(self._cancel.text())
        for button in (self.keep, self._cancel):
            button.setFont(theme.font(Type.CONTROL))
        self._lay_out()
        self._keeper = Keeper(self._keep_unfinished, self)
        self._text.textChanged.connect(self._show)
        self._text.textChanged.connect(self._keeper.touch)
        self._text.finished.connect(self._finish)
        for spin in (self._number, self._minute):
            spin.valueChanged.connect(self._show)
            spin.valueChanged.connect(self._keeper.touch)
        self.keep.clicked.connect(self._finish)
        self._cancel.clicked.connect(self._let_go)
        self._pictures.changed.connect(self._show)
        self._pictures.changed.connect(self._keeper.touch)
        self._pictures.problem.connect(self.problem)

    def open(self, cue: Cue, sheet: RunSheet, hosts: Sequence[str], me: str, *, most: int) -> None:
        """Write a cue, new or not. It may be left to one of `hosts`, handles."""
        is_new = sheet.get(cue.id) is None
        heading = tr("A new %1", kind_words(cue.kind).casefold()) if is_new else tr("Edit %1", name_of(cue))
        self._begin(cue, sheet, heading, tr("Add it") if is_new else tr("Keep"), most, corrects=False)
        self._offer_owners(hosts, me)

    def open_correction(self, cue: Cue, sheet: RunSheet, handle: str, *, most: int, anew: bool) -> None:
        """Say a posted cue in other words. `anew`: it is taken back and posted again, else a further post says so."""
        heading = tr("Correct %1", name_of(cue))
        self._begin(cue, sheet, heading, tr("%1 as @%2", heading, handle), most, corrects=True)
        self._hint.setText(
            tr("Nobody has answered yet: Parley deletes the post and posts it again.")
            if anew
            else tr("Answers may be there already: a new post says “%1 (corrected)”.", name_of(cue))
        )
        self._hint.show()

    def finish(self) -> None:
        """What is being written is kept by now: another cue comes, or the room leaves the screen."""
        if self._sheet is not None:
            self._keeper.finish()

    def forget(self) -> None:
        """The form is done with."""
        self._before, self._cue = self._text.toPlainText(), self._made()
        self.finish()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.finish()
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    # --- inside ------------------------------------------------------------------------------------------------

    def _begin(self, cue: Cue, sheet: RunSheet, heading: str, ok: str, most: int, *, corrects: bool) -> None:
        self.finish()
        self._cue, self._sheet, self._most, self._corrects = cue, sheet, most, corrects
        self._heading.setText(heading)
        self.setAccessibleName(heading)
        self.keep.setText(ok)
        self.keep.setAccessibleName(ok)
        self._hint.hide()
        begun, besides = self._begun(self._place), self._begun(self._beside)
        self._known = {self._place: begun, self._beside: besides}
        self._seen = _with(cue, besides)
        self._pictures.begin(self._seen.attachments)
        self._pictures.setVisible(cue.goes_out and not corrects)
        self._number.setValue(self._seen.number or 1)
        self._minute.setValue(self._seen.minute)
        self._before = cue.correction or cue.text
        self._text.setPlainText(begun or self._before)
        if begun or besides:
            self._hint.setText(tr("You began this earlier. Cancel throws it away."))
            self._hint.show()
        self._text.moveCursor(QTextCursor.MoveOperation.End)
        for part in (self._number, self._number_words):
            part.setVisible(cue.is_question and not corrects)
        for part in (self._minute, self._minute_words, self._clock):
            part.setVisible(not corrects)
        self._offer_owners((), "")
        self._show()
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _place(self) -> str:
        """What its words are kept under while they are written."""
        if self._corrects:
            return f"correct:{self._cue.id}"
        known = self._sheet is not None and self._sheet.get(self._cue.id) is not None
        return f"cue:{self._cue.id}" if known else f"new:{self._cue.kind}"

    @property
    def _beside(self) -> str:
        return f"{self._place}{BESIDE}"

    def _begun(self, place: str) -> str:
        try:
            return self._session.writing.unfinished(place)
        except ParleyError as trouble:
            self.problem.emit(trouble)
            return ""

    def _keep_unfinished(self) -> None:
        text, made = self._text.toPlainText(), self._made()
        other = {one: getattr(made, one) for one in _BESIDES if getattr(made, one) != getattr(self._cue, one)}
        self._keep_at(self._place, "" if text == self._before else text)
        self._keep_at(self._beside, json.dumps(other) if other and not self._corrects else "")

    def _keep_at(self, place: str, words: str) -> None:
        if words == self._known.get(place, ""):
            return
        try:
            self._session.writing.keep_unfinished(place, words)
            self._known[place] = words
        except ParleyError as trouble:
            self.problem.emit(trouble)

    def _offer_owners(self, hosts: Sequence[str], me: str) -> None:
        while (item := self._owner_place.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._whose = None
        known = dict.fromkeys([me, *hosts, self._seen.owner] if hosts else [])
        others = [one for one in known if one and one.casefold() != me.casefold()]
        if not others:
            return
        self._owners = ["", me, *others]
        names = [tr("Anybody"), tr("You"), *(f"@{one}" for one in others)]
        self._whose = Choice(self._theme, tr("Who posts it"), names, self)
        owner = self._seen.owner.casefold()
        self._whose.set_place([one.casefold() for one in self._owners].index(owner))
        self._whose.chosen.connect(self._keeper.touch)
        self._owner_place.addWidget(self._label(tr("Who posts it"), Type.QUIET, "muted"))
        self._owner_place.addWidget(self._whose)

    def _made(self) -> Cue:
        """As it stands in the form."""
        owner = self._cue.owner if self._whose is None else self._owners[self._whose.place]
        number = self._number.value() if self._cue.is_question else 0
        text = self._text.toPlainText().strip()
        minute, pictures = self._minute.value(), self._pictures.ids
        return replace(self._cue, text=text, number=number, minute=minute, owner=owner, attachments=pictures)

    def _show(self) -> None:
        sheet = self._sheet
        if sheet is None:
            return
        made = self._made()
        counted = length_words(sheet.length(made), self._most) if made.goes_out else ""
        self._count.setText(counted)
        kind(self._count, "danger" if made.goes_out and sheet.length(made) > self._most else "muted")
        at = sheet.start + timedelta(minutes=made.minute)
        self._clock.setText(tr("at %1", clock_words(at, sheet.start)))

    def _finish(self) -> None:
        self._pictures.finish()
        if self._corrects:
            self.corrected.emit(self._cue.id, self._text.toPlainText().strip())
        else:
            self.kept.emit(self._made())

    def _let_go(self) -> None:
        self.forget()
        self.closed.emit()

    def _label(self, words: str, style: Type, look: str) -> QLabel:
        label = QLabel(words, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(self._theme.font(style))
        label.setWordWrap(style is not Type.SMALL)
        kind(label, look)
        return label

    def _spin(self, name: str, least: int, most: int) -> QSpinBox:
        spin = QSpinBox(self)
        spin.setRange(least, most)
        spin.setFont(self._theme.font(Type.TEXT))
        spin.setMinimumHeight(QFontMetrics(spin.font()).height() + 12)
        dress_numbers(spin)
        spin.setAccessibleName(name)
        return spin

    def _lay_out(self) -> None:
        when, foot = QGridLayout(), QHBoxLayout()
        when.setHorizontalSpacing(8)
        when.setVerticalSpacing(8)
        for row, parts in enumerate(
            ((self._minute_words, self._minute, self._clock), (self._number_words, self._number))
        ):
            for place, part in enumerate(parts):
                when.addWidget(part, row, place)
        when.setColumnStretch(3, 1)
        foot.setSpacing(8)
        foot.addWidget(self.keep)
        foot.addWidget(self._cancel)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addWidget(self._text)
        column.addWidget(self._count, 0, Qt.AlignmentFlag.AlignRight)
        column.addWidget(self._pictures)
        column.addLayout(when)
        column.addLayout(self._owner_place)
        column.addWidget(self._hint)
        column.addLayout(foot)
        column.addStretch(1)


def _with(cue: Cue, besides: str) -> Cue:
    """With what was changed beside its words, as `_keep_unfinished` wrote it."""
    try:
        kept = json.loads(besides or "{}")
        known = {one: kept[one] for one in _BESIDES if type(kept.get(one)) is type(getattr(cue, one))}
        if isinstance(pictures := kept.get("attachments"), list):
            known["attachments"] = tuple(one for one in pictures if type(one) is int)
        return replace(cue, **known)
    except (ValueError, AttributeError):
        return cue
