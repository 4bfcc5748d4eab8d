"""ClockLine: the time, the next cue and the button that posts it, in one line over whatever else is in front."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from desktop.core.run_sheet import RunSheet
from desktop.ui.elided_label import ElidedLabel
from desktop.ui.mirror import set_margins
from desktop.ui.moderator.words import clock_face, countdown, post_words, until_words
from desktop.ui.question.pin_tools import ElidedButton
from desktop.ui.style import kind
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import tr


class _Whole(ElidedLabel):
    """A countdown of which half is shown tells another time: all of it, its number alone, or nothing."""

    def _elide(self) -> None:
        fits = self.fontMetrics().horizontalAdvance
        number = self._whole.partition(" ")[0]
        self.setText(next((one for one in (self._whole, number) if fits(one) <= self.width()), ""))


class ClockLine(QFrame):
    """While the run sheet itself is in front its own clock says all of this, larger."""

    post_wanted = Signal(str)
    """The id of the cue that comes next."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        kind(self, "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._cue_id = ""
        self._time, self._until, self._left = QLabel(self), QLabel(self), _Whole(self)
        for label, style, look in (
            (self._time, Type.NAME, "text"),
            (self._until, Type.CONTROL_BOLD, "accent"),
            (self._left, Type.SMALL, "muted"),
        ):
            label.setTextFormat(Qt.TextFormat.PlainText)
            font = theme.font(style)
            font.setFeature(QFont.Tag("tnum"), 1)
            label.setFont(font)
            kind(label, look)
        self._post = ElidedButton(self)
        self._post.setFont(theme.font(Type.CONTROL))
        kind(self._post, "small-soft")
        self._post.clicked.connect(lambda: self.post_wanted.emit(self._cue_id))
        row = QHBoxLayout(self)
        set_margins(row, 16, 4, 12, 8)
        row.setSpacing(8)
        row.addWidget(self._time)
        row.addWidget(self._until)
        row.addWidget(self._left, 1)
        row.addWidget(self._post)
        self.hide()

    def show_sheet(self, sheet: RunSheet, now: datetime, handle: str) -> None:
        """`handle` is who posts from here; empty where nobody may."""
        face, cue = clock_face(now), sheet.next
        self._time.setText(face)
        self._time.setAccessibleName(tr("Your time: %1", face))
        until = ""
        if cue is not None:
            held = sheet.held_since is not None
            until = tr("held") if held else until_words(sheet.at(cue, now), now)
        self._until.setText(until)
        self._until.setAccessibleName(until)
        self._until.setVisible(bool(until))
        left = " ".join(countdown(sheet, now))
        if left != self._left.accessibleName():
            self._left.set_whole(left)
        self._cue_id = "" if cue is None else cue.id
        self._post.setVisible(cue is not None)
        if cue is not None:
            self._post.say(post_words(cue, handle))
