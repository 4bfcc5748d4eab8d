"""ComingCard: a planned chat: what it is, when, how long until then, and what can be done about it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.core.chat_plan import zone_of
from desktop.services.chat_plans import Upcoming
from desktop.ui.button_row import ButtonRow
from desktop.ui.elided_label import ElidedLabel
from desktop.ui.plan.parts import button, line
from desktop.ui.plan.rule_words import rule_words
from desktop.ui.plan.words import (
    about,
    countdown_words,
    list_words,
    offset_words,
    place_of,
    short_day,
    span_words,
    when_short,
)
from desktop.ui.style import kind
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import tr


class ComingCard(QFrame):
    """For the list behind the calendar button."""

    asked = Signal(str, str)
    """What is asked for (open, share, change, next, cancel, restore, remove), and the plan's uid. "cancel-day:" and
    "restore-day:" have the day behind them, of a chat that comes again."""

    def __init__(self, theme: Theme, coming: Upcoming, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._coming = theme, coming
        kind(self, "card")
        plan = coming.plan
        self._today = plan.day(now)
        tag = f"#{plan.hashtag}"
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(4)
        self._away = line(theme, "", Type.SMALL_BOLD, self, "muted")
        column.addWidget(self._away)
        column.addWidget(line(theme, f"{tag} · {about(plan)}" if about(plan) else tag, Type.ROOM, self))
        said = self._facts()
        for words in said:
            column.addWidget(line(theme, words, Type.QUIET, self, "muted"))
        column.addSpacing(8)
        buttons = self._buttons(is_over=coming.end <= now)
        self._row = ButtonRow(buttons, self)
        column.addWidget(self._row)
        self._asking: QWidget | None = None
        self.setAccessibleName("\n".join([tag, *said]))
        buttons[0].setAccessibleDescription("\n".join(said))
        self.tick(now)

    def tick(self, now: datetime) -> None:
        coming = self._coming
        if coming.plan.is_cancelled:
            words, look = tr("Cancelled"), "danger"
        elif coming.end <= now:
            words, look = tr("Over"), "muted"
        elif coming.start <= now:
            words, look = tr("On now"), "ok"
        else:
            words, look = tr("In %1", countdown_words(coming.start - now)), "muted"
        if words != self._away.text():
            self._away.setText(words)
            self._away.setAccessibleName(words)
            kind(self._away, look)

    # --- inside ------------------------------------------------------------------------------------------------

    @property
    def _off(self) -> list[str]:
        """Days to come on which it does not take place."""
        plan = self._coming.plan
        return [day for day in plan.left_out if day >= self._today] if plan.rule else []

    def _ask_which(self) -> None:
        """One of them, or all."""
        plan, start = self._coming.plan, self._coming.start
        day = plan.day(start)
        asking = self._asking = QWidget(self)
        column = QVBoxLayout(asking)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        words = tr("Only %1, or this and all after it?", _day(day))
        column.addWidget(line(self._theme, words, Type.TEXT, asking))
        made = []
        for said, what, look in (
            (tr("Only %1", _day(day)), f"cancel-day:{day}", "small-soft"),
            (tr("This and all after it"), "cancel", "small"),
            (tr("Keep it"), "", "small"),
        ):
            one = button(self._theme, said, look, asking, name=f"{said}: #{plan.hashtag}")
            one.setAccessibleDescription(words)
            one.clicked.connect(lambda _=False, what=what: self._answered(what))
            made.append(one)
        column.addWidget(ButtonRow(made, asking))
        layout = self.layout()
        assert layout is not None
        layout.addWidget(asking)
        self._row.hide()
        made[0].setFocus()

    def _answered(self, what: str) -> None:
        if self._asking is not None:
            self._asking.hide()
            self._asking.deleteLater()
            self._asking = None
        self._row.show()
        self._row.findChildren(QPushButton)[-1].setFocus()
        if what:
            self.asked.emit(what, self._coming.plan.uid)

    def _facts(self) -> list[str]:
        plan, start = self._coming.plan, self._coming.start
        said = [tr("%1 (%2)", span_words(start, plan.length), offset_words(start))]
        if plan.rule:
            again = rule_words(plan.rule, plan.starts)
            said.append(tr("%1, on the clock of %2", again, place_of(plan.zone)))
        if (zone := zone_of(plan.zone)).utcoffset(start) != start.astimezone().utcoffset():
            there = span_words(start, plan.length, zone)
            said.append(tr("%1 in %2 (%3)", there, place_of(plan.zone), offset_words(start, zone)))
        if self._off:
            said.append(tr("Not on %1", ", ".join(map(_day, self._off))))
        if plan.is_slow:
            said.append(tr("A slow chat: one question a day"))
        people = [
            tr("Hosts: %1", list_words((*plan.hosts, *plan.cohosts))) if plan.hosts or plan.cohosts else "",
            tr("Guests: %1", list_words(plan.guests)) if plan.guests else "",
        ]
        return [*said, *filter(None, [" · ".join(filter(None, people))])]

    def _buttons(self, *, is_over: bool) -> list[QPushButton]:
        plan = self._coming.plan
        if is_over:
            offers = [
                ("next", tr("Plan the next"), "small-soft"),
                ("open", tr("Open the room"), "small"),
                ("remove", tr("Remove"), "small"),
            ]
        elif plan.is_cancelled:
            offers = [("remove", tr("Remove"), "small")]
            if plan.organises:
                offers.insert(0, ("restore", tr("It takes place after all"), "small"))
                offers.insert(0, ("share", tr("Tell those whom you invited"), "small-soft"))
        elif plan.organises:
            offers = [
                ("open", tr("Open the room"), "small-soft"),
                ("share", tr("Invite"), "small"),
                ("change", tr("Change"), "small"),
                ("next", tr("Plan the next"), "small"),
            ]
            for day in self._off[:1]:
                offers.append((f"restore-day:{day}", tr("%1 after all", _day(day)), "small"))
            offers.append(("ask" if plan.rule else "cancel", tr("Cancel it"), "small"))
        else:
            offers = [
                ("open", tr("Open the room"), "small-soft"),
                ("share", tr("Invite"), "small"),
                ("remove", tr("Remove"), "small"),
            ]
        made = []
        for what, words, look in offers:
            one = button(self._theme, words, look, self, name=f"{words}: #{plan.hashtag}")
            if what == "ask":
                one.clicked.connect(self._ask_which)
            else:
                one.clicked.connect(lambda _=False, what=what: self.asked.emit(what, plan.uid))
            made.append(one)
        return made


def _day(day: str) -> str:
    """ "Thu 3 Dec", of 2026-12-03."""
    return short_day(datetime.fromisoformat(f"{day}T12:00"))


class ComingButton(QPushButton):
    """For the first screen: one press opens the room."""

    def __init__(self, theme: Theme, coming: Upcoming, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._coming = coming
        kind(self, "big")
        name, self._when = ElidedLabel(self), ElidedLabel(self)
        plan = coming.plan
        name.set_whole(f"#{plan.hashtag} · {about(plan)}" if about(plan) else f"#{plan.hashtag}")
        name.setFont(theme.font(Type.COMPOSER_BOLD))
        self._when.setFont(theme.font(Type.TEXT))
        kind(self._when, "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(2)
        for label in (name, self._when):
            column.addWidget(label)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.tick(now)

    def tick(self, now: datetime) -> None:
        words = when_short(self._coming, now)
        self._when.set_whole(words)
        self.setAccessibleName(f"#{self._coming.plan.hashtag}, {words}")

    def sizeHint(self) -> QSize:
        """The words' height, not a button's."""
        layout = self.layout()
        return super().sizeHint() if layout is None else layout.sizeHint()

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        return super().minimumSizeHint() if layout is None else layout.minimumSize()
