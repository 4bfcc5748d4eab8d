"""Tool tips: other people's words as they are, and the same for a screen reader."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.ui.actions import with_key

_PLAIN = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
"""As html.escape, whose module brings the names of two thousand characters."""


def as_it_is(text: str) -> str:
    """Markup that reads as `text`."""
    return f"<span>{text.translate(_PLAIN)}</span>"


def tip(widget: QWidget, text: str) -> None:
    """`text` as the widget's tool tip, which would read markup in it; a screen reader gets it plain."""
    widget.setToolTip(as_it_is(text) if text else "")
    widget.setAccessibleDescription(text)


def tip_of(widget: QWidget, command_id: str, said: str = "") -> None:
    """The tool tip of a button that does what the action does."""
    tip(widget, with_key(command_id, said))
