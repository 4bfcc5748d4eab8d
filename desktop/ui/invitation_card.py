"""InvitationCard: what an invitation says, to be confirmed before anything of it is used."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from desktop.core.invitation import Invitation
from desktop.core.passing_on import Standing, next_time
from desktop.core.plan import Plan
from desktop.ui.button_row import ButtonRow
from desktop.ui.invite.passed_on import PassedOn
from desktop.ui.plan.rule_words import rule_words
from desktop.ui.plan.words import clock_words, there_words, when_words
from desktop.ui.stream.post_text import one_line
from desktop.ui.style import kind
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import counted, tr

SHOWN = 6
"""Planned questions that are shown whole; the rest is counted."""


@dataclass(frozen=True, slots=True)
class Through:
    """Who is signed in already, through another app than the invitation's; `payer` is whose, where that is known."""

    username: str
    payer: str = ""


class InvitationCard(PassedOn):
    """Somebody else wrote all of this: it is shown as plain words, and only a yes stores anything of it."""

    accepted = Signal(bool)
    """The person joins; True: by the invitation's app, where it brings one."""

    def __init__(
        self,
        theme: Theme,
        invitation: Invitation,
        *,
        now: datetime,
        network: str,
        through: Through | None = None,
        standing: Standing = Standing.NEW,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._network, self._standing = network, standing
        self._fill(invitation, now, through)

    # --- inside ------------------------------------------------------------------------------------------------

    def _fill(self, invitation: Invitation, now: datetime, through: Through | None) -> None:
        self.line(self._news(invitation), Type.SMALL_BOLD)
        self.line(self._question(invitation).replace("%1", invitation.hashtag), Type.TITLE, "text")
        for words in (invitation.title, invitation.topic, invitation.aim):
            if words:
                self.line(words, Type.TEXT, "text")
        self._facts(invitation, now)
        if invitation.is_cancelled:
            through = None
        elif invitation.client_id:
            self.column.addWidget(_Rule(self.card))
            self.line(tr("Whose app you sign in through"), Type.NAME, "text")
            self.prose(self._about_app(invitation.payer))
        if through is not None:
            self.prose(self._about_other_app(through))
        self.column.addSpacing(4)
        self.column.addWidget(self._buttons(invitation))
        self.card.setAccessibleName(tr("Invitation to #%1", invitation.hashtag))
        self.card.setAccessibleDescription("\n".join((*self._named_first(), *self.said[2:])))

    def _named_first(self) -> tuple[str, ...]:
        """What it is, where that is more than its name says."""
        return () if self._standing is Standing.NEW else (self.said[0],)

    def _news(self, invitation: Invitation) -> str:
        if self._standing is Standing.OWN:
            return tr("Your own chat: nothing of your plan changes")
        if self._standing is Standing.OUTDATED:
            return tr("An earlier version: what you have of this chat is newer, and stays")
        if invitation.is_cancelled:
            return tr("This chat is off")
        if self._standing is Standing.CHANGED:
            return tr("This chat has changed")
        if self._standing is Standing.SAME:
            return tr("You have this invitation already")
        return tr("Invitation")

    def _question(self, invitation: Invitation) -> str:
        if invitation.is_cancelled:
            return tr("#%1 does not take place")
        if self._standing is Standing.NEW:
            return tr("Join #%1?")
        return tr("Go to #%1?") if self._standing is not Standing.CHANGED else tr("#%1, as it is now")

    def _facts(self, invitation: Invitation, now: datetime) -> None:
        for label, names, sign in (
            (tr("More hashtags"), invitation.aliases, "#"),
            (tr("Hosts"), invitation.hosts, "@"),
            (tr("Guests"), invitation.guests, "@"),
        ):
            if names:
                self.fact(label, ", ".join(f"{sign}{name}" for name in names))
        plan = next_time(invitation, now)
        if plan is not None:
            self.fact(tr("When"), "\n".join(self._when(invitation, plan, now)))
            if plan.questions and not invitation.is_cancelled:
                self.fact(tr("Planned"), self._about_questions(plan))

    def _when(self, invitation: Invitation, plan: Plan, now: datetime) -> list[str]:
        said = [when_words(plan, now)]
        if invitation.zone:
            there = plan.start.astimezone(ZoneInfo(invitation.zone))
            if there.utcoffset() != plan.start.astimezone().utcoffset():
                said.append(there_words(there))
        if invitation.rule:
            starts = plan.start.astimezone(ZoneInfo(invitation.zone or "UTC")).replace(tzinfo=None)
            said.append(rule_words(invitation.rule, starts))
        return said

    def _about_questions(self, plan: Plan) -> str:
        lines = [
            f"Q{one.number}, {clock_words(plan.at(one))}: {one_line(one.text)}"
            for one in plan.questions[:SHOWN]
        ]
        if (more := len(plan.questions) - SHOWN) > 0:
            lines.append(counted("and %n more", "and %n more", more))
        return "\n".join(lines)

    def _about_app(self, payer: str) -> str:
        return (
            tr(
                "You sign in through %1's app. %1 pays for what is read and posted here, and %2 names that app on "
                "your posts. Parley cannot check who they are."
            )
            .replace("%2", self._network)
            .replace("%1", one_line(payer))
        )

    def _about_other_app(self, through: Through) -> str:
        app = tr("%1's app").replace("%1", one_line(through.payer)) if through.payer else tr("another app")
        said = tr(
            "You are signed in as @%1 through %2. Until you sign out and in again, what you read and post here goes "
            "through that one, and its owner pays."
        )
        first, second = said.split("%2")
        return first.replace("%1", through.username) + app + second

    def _buttons(self, invitation: Invitation) -> QWidget:
        yes, name = self._yes(invitation)
        buttons = []
        if yes:
            join = self.button(yes, "primary")
            join.setAccessibleName(name.replace("%1", invitation.hashtag))
            join.clicked.connect(lambda: self.accepted.emit(bool(invitation.client_id)))
            buttons.append(join)
        if invitation.client_id and not invitation.is_cancelled:
            without = self.button(tr("Join without it"), "soft")
            without.setAccessibleDescription(tr("You join the chat, and do not use that app."))
            without.clicked.connect(lambda: self.accepted.emit(False))
            buttons.append(without)
        later = self.button(tr("Not now") if yes else tr("Close"), "plain")
        later.clicked.connect(self.declined)
        return ButtonRow([*buttons, later], self.card)

    def _yes(self, invitation: Invitation) -> tuple[str, str]:
        """The word on the button, and what it is called; empty where there is nothing to say yes to."""
        if invitation.is_cancelled:
            if self._standing is Standing.CHANGED:
                return tr("Note that it is off"), tr("Note that #%1 is off")
            return "", ""
        if self._standing is Standing.NEW:
            return tr("Join"), tr("Join #%1")
        if self._standing is Standing.CHANGED:
            return tr("Take it over"), tr("Take over what changed of #%1")
        return tr("Go there"), tr("Go to #%1")


class _Rule(QFrame):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        kind(self, "rule")
        self.setFixedHeight(1)
