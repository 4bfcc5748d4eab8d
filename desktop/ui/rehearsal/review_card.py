"""ReviewCard: how a rehearsal went: what was missed, each with what would have helped, and where to go from there."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.core.rehearsal import Review
from desktop.ui.button_row import ButtonRow
from desktop.ui.invite.passed_on import PassedOn
from desktop.ui.rehearsal.words import ORDER, head_words, help_words, missed_words, result_words
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import counted, tr

SHOWN = 6
"""Of one kind; the rest is counted."""


class ReviewCard(PassedOn):
    """`declined` goes back to the room, where the chat goes on."""

    again = Signal()
    ended = Signal()

    def __init__(
        self, theme: Theme, review: Review, start: datetime, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self.row.insertStretch(0)  # alone on its page, it stands in the middle
        self.column.setSpacing(4)
        self.line(tr("Rehearsal"), Type.SMALL_BOLD)
        self.line(tr("What was missed") if review.missed else tr("Well done"), Type.TITLE, "text")
        self.line(result_words(review), Type.TEXT, "muted")
        for miss in ORDER:
            found = [one for one in review.missed if one.miss is miss]
            if not found:
                continue
            self.column.addSpacing(16)
            self.line(head_words(miss, len(found)), Type.NAME, "text")
            for one in found[:SHOWN]:
                self.prose(missed_words(one, start), "text")
            if len(found) > SHOWN:
                self.line(counted("and %n more", "and %n more", len(found) - SHOWN), Type.TEXT)
            self.line(help_words(miss), Type.QUIET)
        self.column.addSpacing(20)
        end, again, back = (
            self.button(tr("Close the rehearsal"), "primary"),
            self.button(tr("Rehearse again"), ""),
            self.button(tr("Back to the chat"), ""),
        )
        end.clicked.connect(self.ended)
        again.clicked.connect(self.again)
        back.clicked.connect(self.declined)
        self.column.addWidget(ButtonRow([end, again, back], self.card))
        self.card.setAccessibleName(self.said[1])
        self.card.setAccessibleDescription("\n".join(self.said[2:]))
