"""InvitationCard: what an invitation says, to be confirmed before anything of it is used."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.core.invitation import Invitation
from desktop.core.plan import Plan
from desktop.ui.button_row import ButtonRow
from desktop.ui.plan_words import clock_words, when_words
from desktop.ui.prose import Prose, breakable
from desktop.ui.question.fitting_scroll import FittedColumn
from desktop.ui.stream.post_text import one_line
from desktop.ui.style import kind
from desktop.ui.theme import Theme, Type

WIDTH = 592
ROOMY = 640
SHOWN = 6
"""Planned questions that are shown whole; the rest is counted."""


@dataclass(frozen=True, slots=True)
class Through:
    """Who is signed in already, through another app than the invitation's; `payer` is whose, where that is known."""

    username: str
    payer: str = ""


class InvitationCard(QScrollArea):
    """Somebody else wrote all of this: it is shown as plain words, and only a yes stores anything of it."""

    accepted = Signal(bool)
    """The person joins; True: by the invitation's app, where it brings one."""
    declined = Signal()

    def __init__(
        self,
        theme: Theme,
        invitation: Invitation,
        *,
        now: datetime,
        network: str,
        through: Through | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._network = theme, network
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = FittedColumn()
        kind(inside, "ground")
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._around = QVBoxLayout(inside)
        self.card = QFrame(inside)
        kind(self.card, "card")
        self.card.setMaximumWidth(WIDTH)
        self.card.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._column = QVBoxLayout(self.card)
        self._column.setSpacing(12)
        self._said: list[str] = []
        self._fill(invitation, now, through)
        self._around.addWidget(self.card)
        self._around.addStretch(1)
        self.setWidget(inside)
        self.setFocusProxy(
            self.card
        )  # so that what is read aloud first is the card, and Enter joins nothing yet

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.declined.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side, within = (48, 32) if self.width() >= ROOMY else (16, 20)
        self._around.setContentsMargins(side, side - 8, side, 16)
        self._column.setContentsMargins(within, within - 4, within, within - 4)

    # --- inside ------------------------------------------------------------------------------------------------

    def _fill(self, invitation: Invitation, now: datetime, through: Through | None) -> None:
        self._line(self.tr("Invitation"), Type.SMALL_BOLD)
        self._line(self.tr("Join #%1?").replace("%1", invitation.hashtag), Type.TITLE, "text")
        if invitation.topic:
            self._line(invitation.topic, Type.TEXT, "text")
        self._facts(invitation, now)
        if invitation.client_id:
            self._column.addWidget(_Rule(self.card))
            self._line(self.tr("Whose app you sign in through"), Type.NAME, "text")
            self._prose(self._about_app(invitation.payer))
        if through is not None:
            self._prose(self._about_other_app(through))
        self._column.addSpacing(4)
        self._column.addWidget(self._buttons(invitation))
        self.card.setAccessibleName(self.tr("Invitation to #%1").replace("%1", invitation.hashtag))
        self.card.setAccessibleDescription("\n".join(self._said[2:]))

    def _facts(self, invitation: Invitation, now: datetime) -> None:
        for label, names, sign in (
            (self.tr("More hashtags"), invitation.aliases, "#"),
            (self.tr("Hosts"), invitation.hosts, "@"),
            (self.tr("Guests"), invitation.guests, "@"),
        ):
            if names:
                self._fact(label, ", ".join(f"{sign}{name}" for name in names))
        plan = invitation.plan
        if plan is not None:
            self._fact(self.tr("When"), when_words(plan, now))
            if plan.questions:
                self._fact(self.tr("Planned"), self._about_questions(plan))

    def _about_questions(self, plan: Plan) -> str:
        lines = [
            f"Q{one.number}, {clock_words(plan.at(one))}: {one_line(one.text)}"
            for one in plan.questions[:SHOWN]
        ]
        if more := len(plan.questions) - SHOWN:
            if more == 1:
                lines.append(self.tr("and 1 more"))
            elif more > 1:
                lines.append(self.tr("and %1 more").replace("%1", str(more)))
        return "\n".join(lines)

    def _about_app(self, payer: str) -> str:
        return (
            self.tr(
                "You sign in through %1's app. %1 pays for what is read and posted here, and %2 names that app on "
                "your posts. Parley cannot check who they are."
            )
            .replace("%2", self._network)
            .replace("%1", one_line(payer))
        )

    def _about_other_app(self, through: Through) -> str:
        app = (
            self.tr("%1's app").replace("%1", one_line(through.payer))
            if through.payer
            else self.tr("another app")
        )
        said = self.tr(
            "You are signed in as @%1 through %2. Until you sign out and in again, what you read and post here goes "
            "through that one, and its owner pays."
        )
        first, second = said.split("%2")
        return first.replace("%1", through.username) + app + second

    def _fact(self, label: str, words: str) -> None:
        said = QWidget(self.card)
        column = QVBoxLayout(said)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        name = self._label(label, Type.SMALL_BOLD, "muted")
        prose = Prose(self._theme, said)
        prose.say(breakable(words), Type.TEXT, "text")
        prose.setAccessibleName(words)
        column.addWidget(name)
        column.addWidget(prose)
        self._column.addWidget(said)
        self._said.append(f"{label}: {words}")

    def _line(self, words: str, style: Type, look: str = "muted") -> None:
        self._column.addWidget(self._label(words, style, look))
        self._said.append(words)

    def _prose(self, words: str) -> None:
        prose = Prose(self._theme, self.card)
        prose.say(breakable(words))
        prose.setAccessibleName(words)
        self._column.addWidget(prose)
        self._said.append(words)

    def _label(self, words: str, style: Type, look: str) -> QLabel:
        label = QLabel(breakable(words), self.card)
        label.setAccessibleName(words)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(self._theme.font(style))
        label.setWordWrap(True)
        kind(label, look)
        return label

    def _buttons(self, invitation: Invitation) -> QWidget:
        join = self._button(self.tr("Join"), "primary")
        join.setAccessibleName(self.tr("Join #%1").replace("%1", invitation.hashtag))
        join.clicked.connect(lambda: self.accepted.emit(bool(invitation.client_id)))
        buttons = [join]
        if invitation.client_id:
            without = self._button(self.tr("Join without it"), "soft")
            without.setAccessibleDescription(self.tr("You join the chat, and do not use that app."))
            without.clicked.connect(lambda: self.accepted.emit(False))
            buttons.append(without)
        later = self._button(self.tr("Not now"), "plain")
        later.clicked.connect(self.declined)
        return ButtonRow([*buttons, later], self.card)

    def _button(self, text: str, look: str) -> QPushButton:
        button = QPushButton(text, self.card)
        button.setFont(self._theme.font(Type.NAME))
        button.setAccessibleName(text)
        kind(button, look)
        return button


class _Rule(QFrame):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        kind(self, "rule")
        self.setFixedHeight(1)
