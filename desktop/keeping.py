"""Keeping: what a person decides of what the archive keeps: a room is forgotten, a chat checked, posts stay so long"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from desktop.core.errors import Stopped
from desktop.core.events import PlansChanged, RoomChanged
from desktop.services.rechecking import Rechecking
from desktop.services.upkeep import Upkeep
from desktop.store.chat_plans import ChatPlans
from desktop.store.forgetting import Forgetting
from desktop.store.retention import Retention
from desktop.ui.archive.upkeep_forms import (
    DAYS,
    KeepForm,
    check_form,
    checked_words,
    forget_form,
    forgotten_words,
    left_words,
)
from desktop.ui.archive.words import chat_words
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from desktop.archiving import Archiving
    from desktop.core.errors import ParleyError
    from desktop.core.going import Going
    from desktop.core.room import Room
    from desktop.core.traces import Traces
    from desktop.house import House
    from desktop.services.rechecking import Checked, Due
    from desktop.ui.archive.acts import ArchivedChat

FAREWELL = 2.0
"""Seconds that what is under way gets to stop when the window closes."""


def upkeep_of(house: House, clock: Callable[[], datetime]) -> Upkeep:
    """A house's, not started."""
    rechecking = Rechecking(
        house.database,
        house.place.origin,
        account=house.account,
        connect=house.gateway,
        renew=lambda account: house.keys.of(account).renew(),
        purse=house.purse,
        bus=house.bus,
        clock=clock,
    )
    forgetting = Forgetting(house.database, house.paths, clock=clock)
    return Upkeep(forgetting, Retention(house.database, clock=clock), rechecking, house.bus)


class Keeping:
    """Part of Archiving. The acts begin on the GUI thread; what takes time goes through Archiving.work."""

    def __init__(self, archiving: Archiving) -> None:
        self._archiving, self._desk = archiving, archiving.desk
        self.upkeep = upkeep_of(archiving.desk.house, archiving.clock)

    def start(self) -> None:
        self.upkeep.start()

    def close(self) -> None:
        self.upkeep.close(FAREWELL)

    # --- forgetting -------------------------------------------------------------------------------------------------

    def forget(self, room: Room) -> None:
        """A person sees what goes, and says so or not."""
        words = tr("Looking at what there is of #%1", room.hashtag)
        self._archiving.work(words, lambda _: self.upkeep.traces(room.id), partial(self._ask_to_forget, room))

    def _ask_to_forget(self, room: Room, traces: Traces) -> None:
        form = forget_form(self._desk.theme, traces, self._desk.window)
        form.agreed.connect(partial(self._forget, room, traces.elsewhere))
        form.open()

    def _forget(self, room: Room, elsewhere: int) -> None:
        desk = self._desk
        if desk.session is not None and desk.session.room.id == room.id:
            desk.window.keep_typed()  # now, so that nothing is written once the room is gone
            desk.window.put_room_away()
            desk.house.leave_room()
            desk.session = desk.timeline = None
        origin = desk.house.place.origin
        uids = [plan.uid for plan in ChatPlans(desk.house.database).list(origin) if plan.room_id == room.id]

        def work(going: Going) -> None:
            desk.house.settle(going)  # a look under way writes what it found
            self.upkeep.forget(room.id, going)

        def done(_: object) -> None:
            self._settle(room, uids)
            desk.window.tell(forgotten_words(room.hashtag, elsewhere), False)

        def failed(problem: ParleyError) -> None:
            self._settle(room, uids)
            desk.window.say(problem)

        self._archiving.work(tr("Forgetting #%1", room.hashtag), work, done, failed)

    def _settle(self, room: Room, uids: list[str]) -> None:
        """Whoever lists the room or its plans looks again: it may be there still."""
        for uid in uids:
            self._desk.house.bus.publish(PlansChanged(room.id, uid))
        self._desk.list_rooms()
        self._archiving.renew()
        self._archiving.take_keyboard()

    # --- deletions at the network -------------------------------------------------------------------------------------

    def check(self, chat: ArchivedChat) -> None:
        """A person sees what it costs, and says so or not."""

        def due(_: Going) -> Due:
            return self.upkeep.rechecking.due(chat.room.id, chat.sitting)

        self._archiving.work(tr("Looking at %1", chat_words(chat)), due, partial(self._ask_to_check, chat))

    def _ask_to_check(self, chat: ArchivedChat, due: Due) -> None:
        desk = self._desk
        if not due.posts:
            said = tr("Nothing to check: of all posts here it was heard today, or they came by a file.")
            if desk.house.account(chat.room.id) is None:
                said = tr("Sign in to #%1 to have its posts checked.", chat.room.hashtag)
            desk.window.tell(said, False)
            return
        form = check_form(desk.theme, chat, due, desk.window)
        form.agreed.connect(partial(self._check, chat))
        form.open()

    def _check(self, chat: ArchivedChat) -> None:
        def work(going: Going) -> Checked:
            return self.upkeep.rechecking.check(chat.room.id, chat.sitting, going)

        def done(checked: Checked) -> None:
            self._archiving.renew()
            self._desk.window.tell(checked_words(checked), False)

        self._archiving.work(tr("Checking %1", chat_words(chat)), work, done)

    # --- how long -----------------------------------------------------------------------------------------------------

    def keep(self, room: Room) -> None:
        """A person chooses for how long the room keeps other people's posts."""

        def look(_: Going) -> tuple[int, Mapping[int, int]]:
            days = self.upkeep.days(room.id)
            return days, self.upkeep.too_old(room.id, tuple({*DAYS, days}))

        words = tr("Looking at what there is of #%1", room.hashtag)
        self._archiving.work(words, look, partial(self._ask_how_long, room))

    def _ask_how_long(self, room: Room, found: tuple[int, Mapping[int, int]]) -> None:
        form = KeepForm(self._desk.theme, room.hashtag, *found, parent=self._desk.window)
        form.chosen.connect(partial(self._keep_for, room))
        form.open()

    def _keep_for(self, room: Room, days: int) -> None:
        def work(going: Going) -> int:
            self.upkeep.keep_for(room.id, days)
            return self.upkeep.let_go(room.id, going)

        def done(gone: int) -> None:
            self._desk.house.bus.publish(RoomChanged(room.id))
            self._archiving.renew()
            self._desk.window.tell(left_words(room.hashtag, days, gone), False)

        def failed(problem: ParleyError) -> None:
            self._archiving.renew()
            if isinstance(problem, Stopped):
                self._desk.window.tell(
                    tr("Stopped. The rest of what is older leaves by itself later."), False
                )
            else:
                self._desk.window.say(problem)

        words = tr("Changing how long #%1 keeps posts", room.hashtag)
        self._archiving.work(words, work, done, failed)
