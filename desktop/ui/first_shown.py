"""First shown: parts of the window that are made when they are shown for the first time, not for its first paint."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.ui.cap_notice import CapNotice
from desktop.ui.theme import Theme
from desktop.ui.welcome_pane import WelcomePane

if TYPE_CHECKING:
    from desktop.ui.window import Window


def made_welcome(window: Window, theme: Theme, *, practice: bool) -> WelcomePane:
    """The first screen."""
    welcome = WelcomePane(theme, practice=practice, parent=window)
    welcome.room_chosen.connect(window.room_chosen)
    welcome.join_requested.connect(window.join_requested)
    welcome.practise_requested.connect(window.practise_requested)
    return welcome


def made_cap(window: Window, theme: Theme, read_in_browser: Callable[[], None]) -> CapNotice:
    """The line over a room whose cap is near."""
    cap = CapNotice(theme, window)
    cap.raise_requested.connect(window.actions_by_id["money.raise"].trigger)
    cap.browser_requested.connect(read_in_browser)
    for answered in (cap.raise_requested, cap.dismissed):
        answered.connect(window.actions_by_id["post.focus"].trigger)  # the button with the keyboard is gone
    return cap
