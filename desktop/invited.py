"""Invited: what a window does with a chat that was passed on, as a link or in a file: it is shown, then used."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.core.errors import BadInput, ParleyError
from desktop.core.events import PlansChanged, RoomChanged
from desktop.core.invitation import Invitation
from desktop.core.launch import Launch
from desktop.core.room import Room
from desktop.ui.errands import Errands
from desktop.ui.invite.dropping import Dropping
from desktop.ui.plan.own_zone import own_zone

if TYPE_CHECKING:
    from desktop.core.passing_on import Standing
    from desktop.house import House
    from desktop.store.calendar_chats import CalendarChats
    from desktop.ui.theme import Theme
    from desktop.ui.window import Window

THREAD = "calendar"


class Invited(QObject):
    """Nothing of an invitation is kept before a person says yes to it; `show_room` opens a room then."""

    def __init__(
        self,
        house: House,
        window: Window,
        theme: Theme,
        show_room: Callable[[int], None],
        clock: Callable[[], datetime],
    ) -> None:
        super().__init__(window)
        self._house, self._window, self._theme = house, window, theme
        self._show_room, self._clock = show_room, clock
        self._errands = Errands(THREAD, self)
        dropping = Dropping(window)
        dropping.dropped.connect(self._take)
        dropping.refused.connect(window.say)

    def open(self, launch: Launch) -> None:
        """Show the invitation or the chats of the file that a start asks for; its hosts are added. Raises
        BadInput with what is wrong where the start refused it, and in the practice room, to which nobody is invited."""
        if launch.refused:
            raise BadInput(launch.refused)
        if launch.invitation is None and not launch.file:
            return
        if self._house.place.practice:
            raise BadInput(
                "Invitations lead to real chats, and this is the practice room.",
                "Open it in the window of your real chats.",
            )
        if launch.invitation is not None:
            self._show(launch.invitation, launch.hosts)
        else:
            path, here = Path(launch.file), own_zone()
            self._errands.run(
                partial(_read, path, self._clock(), here), partial(self._show_found, path, launch.hosts)
            )

    # --- inside ------------------------------------------------------------------------------------------------

    def _take(self, launch: Launch) -> None:
        try:
            self.open(launch)
        except ParleyError as problem:
            self._window.say(problem)

    def _show_found(self, path: Path, hosts: tuple[str, ...], read: Future[CalendarChats]) -> None:
        problem = read.exception()
        if problem is not None:
            if not isinstance(problem, ParleyError):
                raise problem
            self._window.say(problem)
            return
        found = read.result()
        if len(found.chats) == 1 and not found.more:
            self._show(found.chats[0], hosts)
            return
        from desktop.ui.invite.chats_card import ChatsCard

        card = ChatsCard(
            self._theme, found.chats, found.more, path.name, now=self._clock(), parent=self._window
        )
        card.chosen.connect(lambda chat: self._show(chat, hosts))
        self._window.show_card(card)

    def _show(self, invitation: Invitation, hosts: tuple[str, ...] = ()) -> None:
        from desktop.ui.invitation_card import InvitationCard, Through

        invitation = replace(invitation, hosts=tuple(dict.fromkeys((*invitation.hosts, *hosts))))
        through = through_another_app(self._house, invitation)
        card = InvitationCard(
            self._theme,
            invitation,
            now=self._clock(),
            network=self._house.place.capabilities.network,
            through=None if through is None else Through(*through),
            standing=known_as(self._house, invitation, self._clock()),
            parent=self._window,
        )
        card.accepted.connect(partial(self._accept, invitation))
        self._window.show_card(card)

    def _accept(self, invitation: Invitation, with_app: bool) -> None:
        try:
            self._show_room(accept(self._house, invitation, with_app=with_app, now=self._clock()).id)
        except ParleyError as problem:
            self._window.show_welcome(problem)


def known_as(house: House, invitation: Invitation, now: datetime) -> Standing:
    """What it is to the person of this house, who may have the chat already."""
    from desktop.core.passing_on import Standing, plan_of, standing
    from desktop.store.chat_plans import ChatPlans

    if (plan := plan_of(invitation, zone=own_zone())) is None:
        return Standing.NEW
    return standing(plan, ChatPlans(house.database).get(house.place.origin, plan.uid), now)


def accept(house: House, invitation: Invitation, *, with_app: bool, now: datetime) -> Room:
    """The stored room of an invitation that a person said yes to; `with_app`: people sign in there through the app that
    it brings, and not through Parley's. An earlier version than what is known changes no date."""
    from desktop.core.passing_on import Standing, next_time, plan_of
    from desktop.store.chat_plans import ChatPlans

    origin, plan = house.place.origin, plan_of(invitation, zone=own_zone())
    is_news = known_as(house, invitation, now) not in (Standing.OWN, Standing.OUTDATED)
    with house.database.write():
        room = house.rooms.open(
            invitation.hashtag,
            origin,
            hosts=invitation.hosts,
            guests=invitation.guests,
            topic=invitation.topic or invitation.title,
            aliases=invitation.aliases,
        )
        if invitation.client_id:
            app = (invitation.client_id, invitation.payer) if with_app else ("", "")
            house.rooms.set_client(room.id, *app)
        if is_news and invitation.style is not None:
            house.rooms.set_style(room.id, invitation.style)
        if is_news and plan is not None:
            plans = ChatPlans(house.database)
            before = plans.get(origin, plan.uid)
            folder = "" if before is None else before.folder  # of this computer alone
            plans.put(origin, replace(plan, room_id=room.id, folder=folder))
            following = None if plan.is_cancelled else next_time(invitation, now)
            known = None if following is None else replace(following, zone=invitation.zone)
            house.rooms.set_plan(room.id, known)
    if is_news and plan is not None:
        house.bus.publish(PlansChanged(room.id, plan.uid))
        house.bus.publish(RoomChanged(room.id))
    return house.rooms.get(room.id)


def through_another_app(house: House, invitation: Invitation) -> tuple[str, str] | None:
    """Who would read and post in the invitation's room through another app than people sign in through there: the
    username, and whose app that is where a room knows it."""
    tag, rooms = invitation.hashtag.casefold(), house.rooms.list(house.place.origin)
    room = next((room for room in rooms if room.hashtag.casefold() == tag), None)
    known = house.accounts.list(house.place.origin)
    account = house.account(room.id) if room else known[0] if len(known) == 1 else None
    there = invitation.client_id or (room.client_id if room else "") or house.place.client_id
    if account is None or not account.client_id or account.client_id == there:
        return None
    return account.username, next((one.payer for one in rooms if one.client_id == account.client_id), "")


def _read(path: Path, now: datetime, here: str) -> CalendarChats:
    from desktop.core.chat_plan import zone_of
    from desktop.core.invitation import INVITATION, MAX_INVITATION_FILE, parse_invitation_file
    from desktop.store.calendar_chats import CalendarChats, chats_in
    from desktop.store.strange_file import beginning_of

    if path.suffix.casefold() == INVITATION:
        invitation = parse_invitation_file(beginning_of(path, MAX_INVITATION_FILE + 1))
        return CalendarChats((invitation,), more=0, events=1)
    return chats_in(path, now=now, here=zone_of(here))
