"""Room bars: what the top bar, the status line and the line about the cap say of the open room, renewed each second."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from desktop.core.live import is_live
from desktop.ui.translate import tr
from desktop.ui.words import about_link

if TYPE_CHECKING:
    from desktop.services.session import Session
    from desktop.ui.room_pane import RoomPane
    from desktop.ui.window import Window

RATE_OVER, BRIEFLY = timedelta(minutes=5), timedelta(minutes=1)
"""What the rate is said of; the latter where posts are counted by the thousand."""
FLOOD = 600
"""Posts a minute."""


def renew(window: Window, pane: RoomPane, now: datetime, *, look_up: bool) -> None:
    """Not `look_up`: what the store has to be asked for stays as it was said last."""
    session, top_bar, status = pane.session, window.top_bar, window.status
    if look_up:
        watched = now - pane.column.joined_at
        top_bar.pill.posts_a_minute = _pace(session, now, watched, top_bar.pill.posts_a_minute)
        _show_money(window, session)
    top_bar.show_room(session.room, session.voices.names_of(session.room.people))
    top_bar.pill.show_link(session.link.state, _until(session, now), is_over=pane.end.is_over)
    top_bar.desk.show_desk(offered=pane.desk.leads, shown=pane.desk.shown is not None)
    network = session.capabilities.network
    status.show_connection(about_link(session.link, now, network, practice=session.practice))
    status.show_outbox(pane.outbox_model.entries)
    window.setWindowTitle(_title(session))


def _pace(session: Session, now: datetime, watched: timedelta, before: int) -> int:
    """Posts a minute. What was said before a room was watched may be there, or not."""
    over = BRIEFLY if before > FLOOD else RATE_OVER
    spans = {over, max(BRIEFLY, min(watched, over))}
    return max(round(session.said_since(now - span) / (span / timedelta(minutes=1))) for span in spans)


def _until(session: Session, now: datetime) -> str:
    """When, from now, the chat that is planned here begins; empty without one, and where its hosts began before."""
    plan = session.room.plan
    if plan is None or now >= plan.start or is_live(session.questions(), plan, now):
        return ""
    from desktop.ui.plan.words import away_words

    return away_words(plan.start - now)


def _show_money(window: Window, session: Session) -> None:
    money = session.money
    window.status.show_money(money)
    if money is None:
        window.forget_cap()
    else:
        window.cap.show_money(session.room.id, money, session.capabilities)


def _title(session: Session) -> str:
    """Qt puts the program's name behind it, in the way of the desktop."""
    room = f"#{session.room.hashtag}"
    if session.account is None or session.practice:
        return room
    return tr("%1 as @%2", room, session.account.username)
