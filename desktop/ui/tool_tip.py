"""Tool tips: other people's words as they are, and the same for a screen reader."""

from __future__ import annotations

from html import escape

from PySide6.QtWidgets import QWidget


def tip(widget: QWidget, text: str) -> None:
    """`text` as the widget's tool tip, which would read markup in it; a screen reader gets it plain."""
    widget.setToolTip(f"<span>{escape(text)}</span>" if text else "")
    widget.setAccessibleDescription(text)
