"""Stage words: what stands on the stage besides other people's words, and what can be done with its window."""

from __future__ import annotations

from desktop.core.post import Author
from desktop.ui.actions import with_key
from desktop.ui.stream.post_text import one_line
from desktop.ui.translate import tr


def asked_by(author: Author) -> str:
    """ "Asked by Ines Holt @ines": name and handle, as X wants them with every post (display requirements)."""
    handle, name = one_line(author.username), one_line(author.name)
    if not handle:
        return ""
    return tr("Asked by %1 @%2", name, handle) if name else tr("Asked by @%1", handle)


def full_screen_words(*, is_full: bool) -> str:
    return tr("Leave full screen (Esc)") if is_full else with_key("stage.full")


def screen_words(number: int, name: str) -> str:
    """ "On screen 2, HDMI-1"."""
    return tr("On screen %1, %2", number, one_line(name)) if name else tr("On screen %1", number)
