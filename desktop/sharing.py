"""Sharing: how the chat of a room, or one that is planned, is passed on from a window."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.core.draft import Draft
from desktop.core.errors import BadInput, ParleyError
from desktop.core.invitation import Invitation
from desktop.ui.errands import Errands
from desktop.ui.translate import tr
from desktop.ui.words import said

if TYPE_CHECKING:
    from desktop.core.chat_plan import ChatPlan, Shared
    from desktop.core.passing_on import Wording
    from desktop.core.plan import Planned
    from desktop.house import House
    from desktop.services.room_session import RoomSession
    from desktop.ui.invite.passing import Passing
    from desktop.ui.invite.share_dialog import ShareDialog
    from desktop.ui.theme import Theme
    from desktop.ui.window import Window


class Sharing(QObject):
    """`session` is the open room's; `show_room` opens another one. What leaves from here is copied or saved by a
    person, or goes out through the composer."""

    def __init__(
        self,
        house: House,
        window: Window,
        theme: Theme,
        session: Callable[[], RoomSession | None],
        show_room: Callable[[int], None],
        clock: Callable[[], datetime],
    ) -> None:
        super().__init__(window)
        self._house, self._window, self._theme = house, window, theme
        self._session, self._show_room, self._clock = session, show_room, clock
        self._errands = Errands("calendar", self)
        self.dialog: ShareDialog | None = None
        window.actions_by_id["room.share"].triggered.connect(window.in_room(lambda _: self._share_room()))

    def share(self, plan: ChatPlan) -> None:
        """Pass on a planned chat."""
        from desktop.core.passing_on import invitation_of

        questions = planned_questions(self._house, plan, self._clock())
        self._open(lambda shared: invitation_of(replace(plan, shared=shared), questions), plan.shared, plan)

    # --- inside ------------------------------------------------------------------------------------------------

    def _share_room(self) -> None:
        """The next chat that is planned in it; else the room as it is."""
        from desktop.core.chat_plan import Shared
        from desktop.planning import planning

        session = self._session()
        if session is None:
            return
        coming = planning(self._house, self._clock).for_room(session.room.id)
        if coming is not None:
            self.share(coming.plan)
            return
        room = session.room
        about = Invitation(room.hashtag, room.aliases, room.hosts, room.guests, room.topic)
        told = {Shared.NOTHING: replace(about, topic="")}
        self._open(lambda shared: told.get(shared, about), Shared.TOPICS, None)

    def _open(self, told: Callable[[Shared], Invitation], shared: Shared, plan: ChatPlan | None) -> None:
        from desktop.ui.invite.passing import Passing
        from desktop.ui.invite.share_dialog import ShareDialog

        able = self._house.place.capabilities
        try:
            if self._house.place.practice:
                raise BadInput(
                    "This is the practice room, to which nobody can be invited.",
                    "Plan the chat in the window of your real chats.",
                )
            page, built_in = join_page(self._house)
            passing = Passing(told, shared, self._clock(), page, able.links, able.max_weight)
            dialog = ShareDialog(
                self._theme,
                passing,
                can_announce=self._can_announce(plan),
                built_in=built_in,
                parent=self._window,
            )
        except ParleyError as problem:
            self._window.say(problem)
            return
        dialog.announced.connect(partial(self._announce, plan))
        dialog.page_chosen.connect(self._keep_page)
        dialog.calendar_wanted.connect(self._keep_calendar)
        if plan is not None and plan.organises:
            dialog.chosen.connect(partial(self._keep_choice, plan.uid))
        self.dialog = dialog
        dialog.destroyed.connect(self._forget)
        dialog.open()

    def _can_announce(self, plan: ChatPlan | None) -> bool:
        return self._session() is not None if plan is None else bool(plan.room_id)

    def _announce(self, plan: ChatPlan | None, text: str) -> None:
        """As a draft in the room's composer; the person sends it."""
        session = self._session()
        try:
            if plan is not None and (session is None or session.room.id != plan.room_id):
                self._show_room(plan.room_id)
        except ParleyError as problem:
            self._window.say(problem)
            return
        draft = Draft(text, None, locked=True)
        self._window.in_room(lambda pane: pane.composer.put_back(draft))()

    def _keep_calendar(self, path: str, passing: Passing) -> None:
        from desktop.ui.invite.invite_words import wording

        invitation = passing.invitation()
        words = wording(invitation, passing.links, passing.short_address())
        write = partial(_write, Path(path), invitation, words, self._clock(), passing.page)
        self._errands.run(write, partial(self._say_kept, Path(path).name))

    def _say_kept(self, name: str, done: Future[None]) -> None:
        problem, dialog = done.exception(), self.dialog
        if problem is not None and not isinstance(problem, ParleyError):
            raise problem
        if problem is not None:
            words, look = said(problem, self._house.place.capabilities.network), "danger"
        else:
            words, look = (
                tr("Saved as %1. Attach it to a mail, or put it on a page.").replace("%1", name),
                "ok",
            )
        if dialog is not None:
            dialog.say(words, look)

    def _keep_choice(self, uid: str, shared: Shared) -> None:
        from desktop.store.chat_plans import ChatPlans

        plans, origin = ChatPlans(self._house.database), self._house.place.origin
        try:
            if (plan := plans.get(origin, uid)) is not None:
                plans.put(origin, replace(plan, shared=shared))
        except ParleyError as problem:
            self._window.say(problem)

    def _keep_page(self, page: str) -> None:
        from desktop.store.settings import JOIN_PAGE

        try:
            self._house.settings.set(JOIN_PAGE, page)
        except ParleyError as problem:
            self._window.say(problem)

    def _forget(self) -> None:
        self.dialog = None


def join_page(house: House) -> tuple[str, bool]:
    """Where docs/join/ stands on the web, empty for nowhere, and whether that came with this build."""
    from desktop.store.build import read_build
    from desktop.store.settings import JOIN_PAGE
    from desktop.surroundings import resources

    built_in = read_build(resources() / "build.toml").join_page
    return built_in or house.settings.get(JOIN_PAGE), bool(built_in)


def planned_questions(house: House, plan: ChatPlan, now: datetime) -> tuple[Planned, ...]:
    """What the run sheet of the next chat means to ask, and when; of an invitation, what it said."""
    from desktop.core.cue import CueKind
    from desktop.core.plan import MAX_NUMBER, MAX_QUESTIONS, MAX_TEXT, Planned
    from desktop.core.run_sheet import RunSheet
    from desktop.hosted import chat_of
    from desktop.planning import planning
    from desktop.store.run_sheets import RunSheets

    coming = next((one for one in planning(house, lambda: now).upcoming() if one.plan.uid == plan.uid), None)
    if coming is not None:
        chat = chat_of(coming)
        sheet = RunSheet.of(RunSheets(house.database, house.attachments).changes(chat.sheet), chat.start)
        asked = (cue for cue in sheet.cues if cue.kind is CueKind.QUESTION and not cue.is_skipped)
        found = {
            cue.number: Planned(cue.number, " ".join(cue.text.split())[:MAX_TEXT], max(0, cue.minute))
            for cue in asked
            if 1 <= cue.number <= MAX_NUMBER and cue.text.strip()
        }
        if found:
            return tuple(found.values())[:MAX_QUESTIONS]
    kept = house.rooms.get(plan.room_id).plan if plan.room_id else None
    return () if kept is None else kept.questions


def _write(path: Path, invitation: Invitation, words: Wording, stamp: datetime, page: str) -> None:
    from desktop.store.calendar_file import calendar_text, keep

    keep(path, calendar_text(invitation, words, stamp=stamp, page=page))
