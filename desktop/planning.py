"""Planning chats: what a desk's window has for it, put together over its house."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from desktop.services.chat_plans import Planning
from desktop.store.chat_plans import ChatPlans
from desktop.store.run_sheets import RunSheets
from desktop.ui.plan.planner import Planner

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from desktop.desk import Desk
    from desktop.house import House


def planning(house: House, clock: Callable[[], datetime]) -> Planning:
    """The chats that are planned at this house's origin."""
    return Planning(
        house.place.origin,
        plans=ChatPlans(house.database),
        sheets=RunSheets(house.database, house.attachments),
        rooms=house.rooms,
        database=house.database,
        bus=house.bus,
        clock=clock,
        new_uid=lambda: str(uuid4()),
    )


def planner(desk: Desk, clock: Callable[[], datetime]) -> Planner:
    """What the desk's window does about planned chats."""
    house = desk.house
    known = house.accounts.list

    def me() -> str:
        account = desk.session.account if desk.session is not None else None
        accounts = [account] if account is not None else known(house.place.origin)
        return accounts[0].username if len(accounts) == 1 else ""

    return Planner(
        desk.window,
        planning(house, clock),
        desk.theme,
        clock,
        open_room=desk.choose_room,
        list_rooms=desk.list_rooms,
        share=lambda plan: desk.sharing.share(plan),
        me=me,
        calm=None if house.place.practice else house.preferences.calm,
        parent=desk,
    )
