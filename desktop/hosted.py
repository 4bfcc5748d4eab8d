"""Hosted: the run sheets of a house: which one is the open room's, and what a chat takes over from the one before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

from desktop.core.chat_plan import ChatPlan, zone_of
from desktop.core.cue import Cue, CueKind
from desktop.core.events import Event, PlansChanged
from desktop.core.family import asking
from desktop.core.run_sheet import RunSheet
from desktop.core.run_sheet_acts import Hand, add, carried
from desktop.planning import planning
from desktop.services.chat_plans import Upcoming
from desktop.services.hosting import Chat, Hosting
from desktop.services.sheet_sync import SheetSync
from desktop.store.chat_plans import ChatPlans
from desktop.store.run_sheets import RunSheets
from desktop.store.settings import DEVICE

if TYPE_CHECKING:
    from desktop.house import House
    from desktop.services.room_session import RoomSession

CLOSING = 5
"""Minutes before the end at which a chat is planned to be closed."""


class Hosted:
    """One for a house. `clock` gives UTC."""

    def __init__(self, house: House, clock: Callable[[], datetime]) -> None:
        self._house, self._clock = house, clock
        self._planning = planning(house, clock)
        self._sheets = RunSheets(house.database, house.attachments)
        self._syncs: list[SheetSync] = []
        self._last: dict[int, Hosting] = {}
        """The newest one of each room: what was agreed to there holds when the room is opened anew."""
        house.bus.subscribe(self._note)

    def join(self, seconds: float) -> None:
        """Wait until what was done is in the shared folder, as far as there is one that answers."""
        for sync in self._syncs:
            sync.join(seconds)

    def hosting(self, session: RoomSession, before: Hosting | None) -> Hosting | None:
        """The run sheet of the chat that is on in the session's room or comes next, where its person plans it or is
        one of its hosts; `before` where that is the same. Who plans it and is not signed in prepares it, too."""
        coming, account = self._planning.for_room(session.room_id), session.account
        me = "" if account is None else account.username
        if coming is None or not _leads(coming.plan, me):
            return None
        chat = chat_of(coming)
        if before is not None and before.chat == chat:
            return before
        hosting = Hosting(
            session.room_id,
            chat,
            sheets=self._sheets,
            outgoing=session.outgoing,
            attachments=session.writing.attachments,
            questions=session.questions,
            me=lambda: me,
            most=lambda: session.capabilities.max_weight,
            bus=self._house.bus,
            clock=self._clock,
            device=self._device(),
            fresh=lambda: str(uuid4()),
            sharing=(lambda: self._share(session.room_id, chat)) if chat.folder else None,
            has_heard=lambda cue: self._house.on_time.has_heard(session, cue),
            keep_folder=lambda folder: self._keep_folder(coming.plan.uid, folder),
        )
        if (last := self._last.get(session.room_id)) is not None:
            hosting.carry_on(last)
        self._last[session.room_id] = hosting
        if coming.plan.organises and not hosting.sheet().stamp:
            hosting.add(_first_cues(coming.plan))
        return hosting

    def posts_on_time(self, ahead: timedelta) -> dict[int, Upcoming]:
        """The chats, by their rooms, that are on or begin within `ahead`, and whose cues this computer posts by itself.
        Raises StoreTrouble."""
        found = {}
        for room_id in {one.plan.room_id for one in self._planning.near(ahead)}:
            coming = self._planning.for_room(room_id)
            if coming is None or not (changes := self._sheets.changes(chat_of(coming).sheet)):
                continue
            if RunSheet.of(changes, coming.start).on_time == self._device():
                found[room_id] = coming
        return found

    def _share(self, room_id: int, chat: Chat) -> SheetSync:
        sync = SheetSync(
            room_id,
            chat.sheet,
            chat.folder,
            sheets=self._sheets,
            device=self._device(),
            bus=self._house.bus,
            read=lambda: RunSheet.of(self._sheets.changes(chat.sheet), chat.start),
        )
        self._syncs = [*(one for one in self._syncs if not one.join(0)), sync]
        sync.start()
        return sync

    def _keep_folder(self, uid: str, folder: str) -> None:
        """It is of this computer alone: whoever has the plan has no newer one."""
        plan = replace(self._planning.get(uid), folder=folder)
        ChatPlans(self._house.database).put(self._house.place.origin, plan)
        self._house.bus.publish(PlansChanged(plan.room_id, uid))

    def _device(self) -> str:
        """What this home calls itself in what it shares with co-hosts: nobody learns more of it than that."""
        settings = self._house.settings
        if not settings.get(DEVICE):
            settings.set(DEVICE, str(uuid4()))
        return settings.get(DEVICE)

    def _note(self, event: Event) -> None:
        """A chat that was planned from another one begins with its cues."""
        if not isinstance(event, PlansChanged) or not event.follows:
            return
        plan, sheets = self._planning.get(event.uid), self._sheets.of_plan(event.follows)
        start = plan.start(self._clock())
        if not sheets or start is None or self._sheets.changes(event.uid):
            return
        old = RunSheet.of(self._sheets.changes(sheets[-1]), start)
        cues = carried(old, [str(uuid4()) for _ in old.cues])
        hand = Hand(self._device(), "", self._clock())
        self._sheets.add(event.uid, [add(RunSheet(start), cues, hand)])


def chat_of(coming: Upcoming) -> Chat:
    """What its run sheet has to know of it. The first chat of a plan keeps its sheet when it is planned for another
    day, and when it is said that it comes again."""
    plan = coming.plan
    day = coming.start.astimezone(zone_of(plan.zone)).date()
    sheet = plan.uid if day == plan.starts.date() else f"{plan.uid}/{day.isoformat()}"
    return Chat(sheet, coming.start, plan.minutes, asking(plan.style), plan.hashtag, plan.folder)


def _leads(plan: ChatPlan, me: str) -> bool:
    return plan.organises or me.casefold() in {name.casefold() for name in (*plan.hosts, *plan.cohosts)}


def _first_cues(plan: ChatPlan) -> list[Cue]:
    """What the plan has of a run sheet."""
    closing = Cue("", CueKind.CLOSING, text=plan.closing, minute=max(0, plan.minutes - CLOSING))
    cues = [Cue("", CueKind.WELCOME, text=plan.welcome), closing]
    return [cue for cue in cues if cue.text]
