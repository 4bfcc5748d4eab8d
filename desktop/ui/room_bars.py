"""Room bars: what the top bar, the status line and the line about the cap say of the open room, renewed each second."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from desktop.ui.words import about_link

if TYPE_CHECKING:
    from desktop.services.session import Session
    from desktop.ui.room_pane import RoomPane
    from desktop.ui.window import Window

RATE_OVER = timedelta(minutes=5)


def renew(window: Window, pane: RoomPane, now: datetime) -> None:
    session, top_bar, status = pane.session, window.top_bar, window.status
    top_bar.show_room(session.room, session.voices.names_of(session.room.people))
    recent = session.said_since(now - RATE_OVER)
    top_bar.pill.show_link(session.link.state, round(recent / (RATE_OVER.total_seconds() / 60)))
    network = session.capabilities.network
    status.show_connection(about_link(session.link, now, network, practice=session.practice))
    money = session.money
    status.show_money(money)
    if money is None:
        window.forget_cap()
    else:
        window.cap.show_money(session.room.id, money, session.capabilities)
    status.show_outbox(pane.outbox_model.entries)
    window.setWindowTitle(_title(window, session))


def _title(window: Window, session: Session) -> str:
    room = f"#{session.room.hashtag}"
    if session.account is None or session.practice:
        return f"{room} - Parley"
    said = window.tr("%1 as @%2").replace("%2", session.account.username).replace("%1", room)
    return f"{said} - Parley"
