"""BehindLine: says quietly, and only then, that posts are still being read which the questions do not have yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.ui.prose import Prose
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import counted, tr

if TYPE_CHECKING:
    from desktop.services.session import Behind

MANY = 500
"""Posts from which on the line is there; fewer are read before it is."""
FEW = 100
"""Posts until which it stays then."""


class BehindLine(Prose):
    """Where no question is known yet the card says so itself."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setContentsMargins(16, 0, 16, 0)  # under the words on the card
        self.hide()

    def show_behind(self, behind: Behind | None) -> None:
        least = MANY if self.isHidden() else FEW
        says = ""
        if behind is not None and not behind.is_first:
            if behind.is_overrun:
                says = tr("More posts come than can be read. Answers are counted again once it is calmer.")
            elif behind.posts >= least:
                says = counted(
                    "Still reading: %n post to go.", "Still reading: %n posts to go.", behind.posts
                )
        self.say(says, Type.QUIET)
        self.setVisible(bool(says))
