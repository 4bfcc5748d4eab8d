"""Room wishes: what an open room asks of the window around it: the browser's yes, and more money for the room."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from desktop.core.errors import ParleyError
from desktop.ui.cap_notice import CapNotice
from desktop.ui.theme import Theme
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from desktop.ui.room_pane import RoomPane
    from desktop.ui.window import Window


def listen(window: Window, pane: RoomPane, sign_out: Callable[[str], None]) -> None:
    """To what the open room says and asks for."""
    pane.problem.connect(window.say)
    pane.told.connect(window.tell)
    pane.practise_requested.connect(window.practise_requested)
    pane.commanded.connect(lambda command: window.actions_by_id[command].trigger())
    pane.arrival.sign_out_requested.connect(sign_out)
    pane.arrival.asked.connect(lambda said, url: wait_for_yes(window, pane, said, url))


def made_cap(window: Window, theme: Theme, open_url: Callable[[str], None]) -> CapNotice:
    """The line over a room whose cap is near."""

    def read_in_browser(pane: RoomPane) -> None:
        if (links := pane.session.capabilities.links) is not None:
            open_url(links.hashtag(pane.session.room.hashtag))

    cap = CapNotice(theme, window)
    cap.raise_requested.connect(window.actions_by_id["money.raise"].trigger)
    cap.browser_requested.connect(window.in_room(read_in_browser))
    for answered in (cap.raise_requested, cap.dismissed):
        answered.connect(window.actions_by_id["post.focus"].trigger)  # the button with the keyboard is gone
    return cap


def raise_cap(window: Window, pane: RoomPane) -> None:
    try:
        window.cap.raise_cap(pane.session, partial(window.tell, undoable=False))
    except ParleyError as trouble:
        window.say(trouble)
    pane.changed.emit()


def wait_for_yes(window: Window, pane: RoomPane, said: str, url: str) -> None:
    """For another account, or for more than was granted: the browser asks, and the room goes on."""
    if not url:
        return window.tell(said, undoable=False)
    copy = partial(QGuiApplication.clipboard().setText, url)
    window.notice.say(
        said,
        trouble=False,
        action=tr("Copy the address"),
        act=copy,
        decline=tr("Cancel"),
        refuse=pane.session.identity.cancel_sign_in,
    )
