"""Readiness: the ready check of the open room, over its house: shown before a chat that this person leads."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop.core.account import Account
from desktop.core.errors import BadInput, KeyMissing, ParleyError, StoreTrouble
from desktop.core.ready import Mend, is_time
from desktop.planning import planning

if TYPE_CHECKING:
    from desktop.desk import Desk
    from desktop.house import House
    from desktop.services.chat_plans import Upcoming
    from desktop.services.room_session import RoomSession
    from desktop.ui.ready_card import ReadyCard
    from desktop.ui.room_pane import RoomPane

LOOK_MS = 3000
LOW = 480
"""px of the stream's column under which only what is to be mended is listed."""
LAST_CHAT = timedelta(days=8)
"""The posts of so long are those of the last chat, where it comes every week."""


class Readiness(QObject):
    """Looks at the open room now and then; `close` ends it. `open_url` is the window's way to the browser."""

    def __init__(self, desk: Desk, clock: Callable[[], datetime], open_url: Callable[[str], None]) -> None:
        super().__init__(desk)
        self._desk, self._clock, self._open_url = desk, clock, open_url
        self._planning = planning(desk.house, clock)
        self.card: ReadyCard | None = None
        self._for: tuple[RoomSession, str, datetime] | None = None
        """Whose card it is: the session, the plan's uid and its start."""
        self._put_away: tuple[str, datetime] | None = None
        self._looks = QTimer(self)
        self._looks.setInterval(LOOK_MS)
        self._looks.timeout.connect(self.look)
        self._looks.start()

    def look(self) -> None:
        """Show, renew or take away the card, as it is time."""
        with suppress(StoreTrouble):  # what cannot be read is said where something is to be kept
            self._desk.window.in_room(self._look)()

    def close(self) -> None:
        self._looks.stop()
        if self.card is not None:
            self.card.end()

    # --- inside ------------------------------------------------------------------------------------------------

    def _look(self, pane: RoomPane) -> None:
        session = self._desk.session
        if session is None or pane.session is not session:
            return
        coming = self._wanted(session)
        wanted = None if coming is None else (session, coming.plan.uid, coming.start)
        if wanted != self._for:
            self._for = wanted
            if self.card is not None:
                self.card.end()
            self.card = None if coming is None else self._made(pane, session, coming)
            pane.column.show_above(self.card)
        elif self.card is not None:
            self.card.renew()
        if self.card is not None:
            self.card.set_low(pane.column.height() < LOW)

    def _wanted(self, session: RoomSession) -> Upcoming | None:
        coming = self._planning.for_room(session.room_id)
        if coming is None or not is_time(coming.start, self._clock()):
            return None
        leads = coming.plan.organises or session.hosting is not None
        return coming if leads and (coming.plan.uid, coming.start) != self._put_away else None

    def _made(self, pane: RoomPane, session: RoomSession, coming: Upcoming) -> ReadyCard:
        from desktop.services.ready import ReadyCheck
        from desktop.ui.ready_card import ReadyCard
        from desktop.ui.words import said

        network = session.capabilities.network
        beyond = HouseBeyond(self._desk.house, session, self._clock)
        check = ReadyCheck(session, coming.plan, beyond, lambda problem: said(problem, network))
        card = ReadyCard(self._desk.theme, check, network, pane)
        card.wanted.connect(partial(self._mend, pane, session))
        card.dismissed.connect(self._dismiss)
        return card

    def _dismiss(self) -> None:
        if self._for is not None:
            self._put_away = self._for[1:]
        self.look()
        self._desk.window.actions_by_id["post.focus"].trigger()

    def _mend(self, pane: RoomPane, session: RoomSession, mend: Mend, target: str) -> None:
        links = session.capabilities.links
        try:
            if mend is Mend.SIGN_IN:
                session.identity.begin_sign_in(write=True)
            elif mend is Mend.ALLOW:
                pane.composer.permission.ask()
            elif mend is Mend.RAISE:
                session.raise_cap()
            elif mend is Mend.SETTINGS:
                self._desk.show_settings()
            elif mend is Mend.SHEET:
                pane.desk.to_next_cue()
            elif mend is Mend.CUE:
                pane.desk.show_cue(target)
            elif links is None:
                raise BadInput("Profiles are not shown here.", "In a real chat this opens your browser.")
            else:
                self._open_url(links.profile(target))
        except ParleyError as problem:
            self._desk.window.say(problem)


class HouseBeyond:
    """What a ready check asks of this computer and of the network (services/ready.py, Beyond)."""

    def __init__(self, house: House, session: RoomSession, clock: Callable[[], datetime]) -> None:
        self._house, self._session, self._clock = house, session, clock
        self._account = session.account
        self._room_id = session.room_id

    def ask_key(self) -> None:
        account = self._account
        if account is None or self._house.keys.of(account).unkept is not None:
            return  # what holds for this session only is at hand, and said elsewhere
        if self._house.vault.get(account.origin, account.id) is None:
            raise KeyMissing(
                f"There is no key of @{account.username} in the keyring.", "Unlock it, or sign in again."
            )

    def clock_off(self) -> timedelta | None:
        from desktop.networks.knock import knock
        from desktop.services.checkup import clock_off

        date = knock(self._house.place.origin, self._house.place.ways)
        return clock_off(date, self._clock())

    def upload(self, attachment_ids: Iterable[int]) -> None:
        from desktop.services.uploads import Uploads

        house, account = self._house, self._account
        if account is None:
            return
        meter = house.purse.meter(self._room_id, app=account.client_id)
        gateway = house.network.gateway(house.keys.of(account).access, meter=meter)
        try:
            Uploads(account, attachments=house.attachments, bus=house.bus, clock=self._clock).ahead(
                gateway, attachment_ids
            )
        finally:
            gateway.close()

    def uploaded(self, attachment_ids: Iterable[int]) -> frozenset[int]:
        account = self._account
        if account is None:
            return frozenset()
        known = self._house.attachments.media_id
        return frozenset(one for one in attachment_ids if known(one, account)[0])

    def expected(self) -> int:
        account: Account | None = self._account
        if account is None:
            return 0
        since = self._clock() - LAST_CHAT
        return self._house.archive.count(self._room_id, seen_by=account.id, since=since)
