"""RowActs: what was asked of a post in the stream, done: here, through the session, or in the browser."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from desktop.core.capabilities import WebLinks
from desktop.core.timeline import Row

if TYPE_CHECKING:
    from desktop.services.session import Session


class RowActs:
    """`act` raises ParleyError where the session does. What a network's API does not allow continues in the browser."""

    def __init__(self, session: Session, open_url: Callable[[str], None]) -> None:
        self._session, self._open_url = session, open_url

    def act(self, action_id: str, row: Row) -> bool:
        """Do it; True when the room's people changed."""
        if action_id == "mark-host":
            self._session.add_host(row.author.username)
            return True
        if action_id == "repost" and self._session.capabilities.reposts:
            self._session.repost(row.key)
        elif action_id == "delete":
            self._session.delete(row.key)
        elif action_id == "copy-text":
            QGuiApplication.clipboard().setText(row.text)
        elif (links := self._session.capabilities.links) is not None:
            self._on_the_web(action_id, row, links)
        return False

    def _on_the_web(self, action_id: str, row: Row, links: WebLinks) -> None:
        here = links.permalink(row.author.username, row.key)
        if action_id == "copy-link":
            QGuiApplication.clipboard().setText(here)
            return
        addresses = {
            "reply": links.reply(row.key),
            "repost": links.repost(row.key),
            "like": links.like(row.key),
            "open": here,
        }
        if action_id in addresses:
            self._open_url(addresses[action_id])
