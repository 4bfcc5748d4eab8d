"""Planning chats: what a desk's window has for it, put together over its house."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from desktop.services.chat_plans import Planning
from desktop.store.chat_plans import ChatPlans

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from desktop.house import House


def planning(house: House, clock: Callable[[], datetime]) -> Planning:
    """The chats that are planned at this house's origin."""
    return Planning(
        house.place.origin,
        plans=ChatPlans(house.database),
        rooms=house.rooms,
        database=house.database,
        bus=house.bus,
        clock=clock,
        new_uid=lambda: str(uuid4()),
    )
