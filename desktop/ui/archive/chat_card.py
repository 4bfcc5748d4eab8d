"""ChatCard: a chat of the archive: when it was, what it was about, how much was said, and what can be done with it"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.core.direction import isolated
from desktop.core.sitting import Ending
from desktop.ui.archive.act_row import ActRow
from desktop.ui.archive.acts import Acts, ArchivedChat
from desktop.ui.archive.words import asked_words, chat_words, people_words, said_words, span_words
from desktop.ui.mirror import is_mirrored, set_margins
from desktop.ui.plan.parts import line
from desktop.ui.style import kind
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import tr


class ChatCard(QFrame):
    """The chat's first act is its main one. `item` is what it shows."""

    def __init__(self, theme: Theme, item: ArchivedChat, acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self.item = theme, item
        kind(self, "card")
        name = chat_words(item)
        sitting = item.sitting
        head = [span_words(sitting.starts, sitting.ends)]
        if sitting.ending is Ending.OPEN:
            head.append(tr("On now"))
        facts = [
            isolated(f"#{item.room.hashtag}", in_right_to_left=is_mirrored()),
            said_words(sitting.posts, sitting.late),
            people_words(sitting.people),
            asked_words(sitting.questions),
        ]
        column = QVBoxLayout(self)
        set_margins(column, 16, 12, 12, 12)
        column.setSpacing(4)
        column.addWidget(line(theme, " · ".join(head), Type.NAME, self))
        if sitting.title:
            column.addWidget(line(theme, sitting.title, Type.TEXT, self))
        column.addWidget(line(theme, " · ".join(filter(None, facts)), Type.QUIET, self, "muted"))
        self.setAccessibleName(", ".join([name, sitting.title, *facts[1:]]))
        self._acts = ActRow(theme, item, acts, self)
        column.addSpacing(4)
        column.addWidget(self._acts)
        self._acts.setVisible(not self._acts.is_empty)

    def take_keyboard(self) -> None:
        """To its first button."""
        for one in self._acts.parts[:1]:
            one.setFocus(Qt.FocusReason.TabFocusReason)

    def has_keyboard(self) -> bool:
        focused = self.window().focusWidget()
        return self.isAncestorOf(focused)
