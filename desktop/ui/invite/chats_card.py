"""ChatsCard: the chats that a calendar file has, of which one is chosen and then shown whole."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.core.invitation import Invitation
from desktop.core.passing_on import next_time
from desktop.core.plan import Plan
from desktop.ui.button_row import ButtonRow
from desktop.ui.invite.passed_on import PassedOn
from desktop.ui.plan.words import away_words, clock_words, day_words
from desktop.ui.room_card import CardButton
from desktop.ui.stream.post_text import one_line
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import counted, tr

LAST = datetime.max.replace(tzinfo=UTC)
SHOWN = 12
"""Chats that can be chosen; the rest is counted."""


class ChatsCard(PassedOn):
    chosen = Signal(object)
    """An Invitation, of which nothing is used yet."""

    def __init__(
        self,
        theme: Theme,
        chats: Sequence[Invitation],
        more: int,
        file: str,
        *,
        now: datetime,
        parent: QWidget | None = None,
    ) -> None:
        """`chats` as chats_in gives them; `more` were left out there."""
        super().__init__(theme, parent)
        self.line(one_line(file), Type.SMALL_BOLD)
        self.line(tr("Which chat?"), Type.TITLE, "text")
        for chat in sorted(chats[:SHOWN], key=lambda chat: _order(chat, now)):
            self._offer(chat, now)
        more += max(0, len(chats) - SHOWN)
        if more:
            words = counted(
                "%n more in this file comes later or is over.",
                "%n more in this file come later or are over.",
                more,
            )
            self.line(words, Type.SMALL)
        later = self.button(tr("Not now"), "plain")
        later.clicked.connect(self.declined)
        self.column.addWidget(ButtonRow([later], self.card))
        self.card.setAccessibleName(tr("Chats in %1").replace("%1", one_line(file)))
        self.card.setAccessibleDescription("\n".join(self.said[1:]))

    def _offer(self, chat: Invitation, now: datetime) -> None:
        plan = next_time(chat, now)
        title = f"#{chat.hashtag}" + (f": {one_line(chat.title)}" if chat.title else "")
        when = tr("without a time of day") if plan is None else _when(plan, now)
        if chat.is_cancelled:
            when = tr("does not take place")
        button = CardButton(self._theme, title, when, self.card)
        button.clicked.connect(partial(self.chosen.emit, chat))
        self.column.addWidget(button)
        self.said.append(f"{title}, {when}")


def _order(chat: Invitation, now: datetime) -> tuple[bool, datetime]:
    """What comes, the soonest first; then what is over, and what has no time."""
    plan = next_time(chat, now)
    return plan is None or plan.is_over(now), LAST if plan is None else plan.start


def _when(plan: Plan, now: datetime) -> str:
    """Short enough to be seen whole on the button; the card that follows says more."""
    at = f"{day_words(plan.start)}, {clock_words(plan.start)}"
    return f"{at} \u00b7 {away_words(plan.start - now)}" if now < plan.start else at
