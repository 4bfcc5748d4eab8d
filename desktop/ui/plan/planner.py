"""Planner: what the window does about planned chats: the list, the form, and what is asked of a chat in them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from desktop.core.chat_plan import ChatPlan
from desktop.core.chat_plan_check import check
from desktop.core.errors import ParleyError
from desktop.core.events import Event, PlansChanged
from desktop.services.calm import Calm
from desktop.services.chat_plans import Planning
from desktop.ui.theme import Theme
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from desktop.ui.plan.coming_list import ComingInShort, ComingPage
    from desktop.ui.plan.form import PlanForm
    from desktop.ui.window import Window

MINUTE_MS = 60_000
SOON_MS = 1_500
"""After a start: a room may still follow the chat of last week, and nobody waits for that."""


class Planner(QObject):
    """`open_room` shows a room by its id; `list_rooms` lists them anew; `share` passes a plan on; `me` is the handle
    that a new plan names as its host, where somebody is signed in; `calm` knows whether they are reminded. What was
    begun in a form stays until it is kept or thrown away."""

    def __init__(
        self,
        window: Window,
        planning: Planning,
        theme: Theme,
        clock: Callable[[], datetime],
        *,
        open_room: Callable[[int], None],
        list_rooms: Callable[[], None],
        share: Callable[[ChatPlan], None],
        me: Callable[[], str],
        calm: Calm | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window, self._planning, self._theme, self._clock = window, planning, theme, clock
        self._open_room, self._list_rooms, self._share, self._me = open_room, list_rooms, share, me
        self._calm = calm
        self._page: ComingPage | None = None
        self._short: ComingInShort | None = None
        window.made_upcoming = self._made_short
        window.actions_by_id["plan.list"].triggered.connect(lambda: self.show_list())
        window.actions_by_id["plan.new"].triggered.connect(lambda: self.plan_new())
        self._minutes = QTimer(self)
        self._minutes.setInterval(SOON_MS)
        self._minutes.timeout.connect(self._go_on)
        self._minutes.start()

    def close(self) -> None:
        self._minutes.stop()

    def take(self, events: list[Event]) -> None:
        """What happened (Bridge.events)."""
        if any(isinstance(event, PlansChanged) for event in events):
            self._list_rooms()
            self._renew()

    def show_list(self) -> None:
        """The upcoming chats, in place of what is there."""
        from desktop.ui.plan.coming_list import ComingPage

        page = ComingPage(self._theme, self._clock, self._window)
        page.asked.connect(self.act)
        page.left.connect(self._window.leave_page)
        self._page = page
        self._renew()
        self._window.show_page(page)

    def plan_new(self) -> None:
        """The form for a chat, with what was begun there before."""
        self._show_form(self._blank(), "new", is_new=True)

    def act(self, what: str, uid: str) -> None:
        """What a card asks for (ComingCard.asked), done or said why not."""
        try:
            if what == "new":
                self.plan_new()
            elif what == "open":
                self._open_room(self._planning.get(uid).room_id)
            elif what == "share":
                self._share(self._planning.get(uid))
            elif what == "change":
                self._show_form(self._planning.get(uid), uid, is_new=False)
            elif what == "next":
                self._show_form(self._planning.plan_next(uid), f"after {uid}", is_new=True, follows=uid)
            else:
                self._decide(what, uid)
        except ParleyError as problem:
            self._window.say(problem)

    # --- inside ------------------------------------------------------------------------------------------------

    def _decide(self, what: str, uid: str) -> None:
        plan = self._planning.get(uid)
        what, _, day = what.partition(":")
        if what == "cancel-day":
            self._planning.cancel_day(uid, day)
            self._remind(tr("That one chat is off, the others stay. Tell those whom you invited."), uid)
        elif what == "cancel":
            self._planning.cancel(uid)
            self._remind(tr("#%1 is cancelled. Tell those whom you invited.", plan.hashtag), uid)
        elif what in ("restore", "restore-day"):
            if day:
                self._planning.restore_day(uid, day)
            else:
                self._planning.restore(uid)
            self._remind(tr("#%1 takes place after all. Tell those whom you invited.", plan.hashtag), uid)
        else:
            put_back = self._planning.remove(uid)
            said = tr("#%1 is off the list. Its room stays.", plan.hashtag)
            self._window.notice.say(
                said, trouble=False, action=tr("Undo"), act=partial(self._put_back, put_back)
            )

    def _remind(self, said: str, uid: str) -> None:
        """Whoever was invited has an earlier version, until the new one is passed on."""
        self._window.notice.say(
            said, trouble=False, action=tr("Pass it on"), act=partial(self.act, "share", uid)
        )

    def _put_back(self, put_back: Callable[[], None]) -> None:
        try:
            put_back()
        except ParleyError as problem:
            self._window.say(problem)

    def _blank(self) -> ChatPlan:
        from desktop.ui.plan.own_zone import own_zone

        soon = (self._clock() + timedelta(days=7)).astimezone()
        starts = soon.replace(hour=18, minute=0, second=0, microsecond=0, tzinfo=None)
        host = self._me()
        return ChatPlan(self._planning.new_uid(), "", starts, own_zone(), hosts=(host,) if host else ())

    def _show_form(self, plan: ChatPlan, key: str, *, is_new: bool, follows: str = "") -> None:
        from desktop.ui.plan.form import Asked, PlanForm

        asked = Asked(check, self._planning.clash, self._clock)
        try:
            begun = self._planning.begun(key)
        except ParleyError as problem:
            self._window.say(problem)
            begun = None
        form = PlanForm(self._theme, plan, asked, self._window, is_new=is_new, begun=begun)
        form.saved.connect(lambda saved: self._save(form, saved, key, follows))
        form.left.connect(self._window.leave_page if key == "new" else self.show_list)
        form.put_away.connect(lambda typed: self._keep_begun(key, typed))
        self._window.show_page(form)

    def _save(self, form: PlanForm, plan: ChatPlan, key: str, follows: str) -> None:
        try:
            kept = self._planning.save(plan, follows=follows)
        except ParleyError as problem:
            form.complain(problem)
            return
        form.is_kept = True
        self._keep_begun(key, None)
        self.show_list()
        if kept.sequence > plan.sequence:
            self._remind(tr("Changed. Send the new file to those whom you invited."), kept.uid)
        else:
            self._say_planned(kept.hashtag)

    def _say_planned(self, hashtag: str) -> None:
        """Nobody is reminded who did not ask for it: so it is asked here."""
        words, calm = tr("#%1 is planned. Its room waits for it.", hashtag), self._calm
        if calm is None or calm.has_asked_for_reminders:
            self._window.tell(words, False)
        else:
            self._window.notice.say(words, trouble=False, action=tr("Remind me"), act=self._ask_reminders)

    def _ask_reminders(self) -> None:
        assert self._calm is not None
        try:
            self._calm.ask_reminders(True)
        except ParleyError as problem:
            self._window.say(problem)

    def _keep_begun(self, key: str, typed: ChatPlan | None) -> None:
        try:
            self._planning.keep_begun(key, typed)
        except ParleyError as problem:
            self._window.say(problem)

    def _made_short(self) -> ComingInShort:
        from desktop.ui.plan.coming_list import ComingInShort

        short = ComingInShort(self._theme, self._clock)
        short.chosen.connect(self._open_room)
        short.all_requested.connect(self.show_list)
        short.new_requested.connect(self.plan_new)
        self._short = short
        self._renew()
        return short

    def _renew(self) -> None:
        if self._page is not None and not isValid(self._page):
            self._page = None
        if self._page is None and self._short is None:
            return
        try:
            coming = self._planning.upcoming()
            if self._page is not None:
                self._page.show_coming(coming, self._planning.past())
        except ParleyError as problem:
            self._window.say(problem)
            return
        if self._short is not None:
            self._short.show_coming(coming)

    def _go_on(self) -> None:
        """A minute went by: what is over is off the lists, and rooms follow their next chat."""
        self._minutes.setInterval(MINUTE_MS)
        try:
            self._planning.go_on()
        except ParleyError:  # a full disk is said where something is to be kept
            return
        self._renew()
