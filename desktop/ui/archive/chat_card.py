"""ChatCard: a chat of the archive: when it was, what it was about, how much was said, and what can be done with it"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop.core.sitting import Ending
from desktop.ui.archive.acts import Acts, ArchivedChat, ChatAct
from desktop.ui.archive.words import asked_words, chat_words, people_words, posts_words, span_words, tr
from desktop.ui.button_row import ButtonRow
from desktop.ui.icons import icon
from desktop.ui.plan.parts import button, line
from desktop.ui.style import kind
from desktop.ui.theme import Colour, Theme, Type
from desktop.ui.words import tip


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
            f"#{item.room.hashtag}",
            posts_words(sitting.posts),
            people_words(sitting.people),
            asked_words(sitting.questions),
        ]
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 12, 12)
        column.setSpacing(4)
        column.addWidget(line(theme, " · ".join(head), Type.NAME, self))
        if sitting.title:
            column.addWidget(line(theme, sitting.title, Type.TEXT, self))
        column.addWidget(line(theme, " · ".join(filter(None, facts)), Type.QUIET, self, "muted"))
        self.setAccessibleName(", ".join([name, sitting.title, *facts[1:]]))
        offered = [act for act in acts.chat if act.fits(item)]
        self._buttons = [self._button(act, name) for act in offered if not act.in_menu]
        self._more: QToolButton | None = None
        rest = [act for act in offered if act.in_menu]
        row = QHBoxLayout()
        row.setContentsMargins(0, 4, 0, 0)
        row.addWidget(ButtonRow(list(self._buttons), self), 1)
        if rest:
            self._more = self._menu_button(rest, name)
            row.addWidget(self._more, 0, Qt.AlignmentFlag.AlignBottom)
        if self._buttons or rest:
            column.addLayout(row)
        theme.changed.connect(self._tint)
        self._tint()

    def take_keyboard(self) -> None:
        """To its first button."""
        first = [*self._buttons, *([self._more] if self._more else [])][:1]
        for one in first:
            one.setFocus(Qt.FocusReason.TabFocusReason)

    def has_keyboard(self) -> bool:
        focused = self.window().focusWidget()
        return self.isAncestorOf(focused)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """As on a post that was found: down and up go to the next card's first button."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            way = 1 if event.key() == Qt.Key.Key_Down else -1
            parent = self.parentWidget()
            cards = (
                [] if parent is None else [one for one in parent.findChildren(ChatCard) if one.isVisible()]
            )
            place = cards.index(self) + way if self in cards else -1
            if 0 <= place < len(cards):
                cards[place].take_keyboard()
                return
        super().keyPressEvent(event)

    # --- inside ------------------------------------------------------------------------------------------------

    def _button(self, act: ChatAct, name: str) -> QPushButton:
        look = "small-soft" if act.id == "open" else "small"
        made = button(self._theme, act.words, look, self, name=f"{act.words}: {name}")
        made.clicked.connect(partial(self._run, act))
        return made

    def _menu_button(self, rest: list[ChatAct], name: str) -> QToolButton:
        made = QToolButton(self)
        kind(made, "icon")
        made.setIconSize(QSize(16, 16))
        made.setAccessibleName(tr("More about %1", name))
        tip(made, tr("More"))
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        menu = QMenu(made)
        menu.setAccessibleName(made.accessibleName())
        for act in rest:
            menu.addAction(act.words).triggered.connect(partial(self._run, act))
        made.setMenu(menu)
        return made

    def _run(self, act: ChatAct, _: bool = False) -> None:
        act.run(self.item)

    def _tint(self) -> None:
        if self._more is not None:
            self._more.setIcon(icon("ellipsis", self._theme.colour(Colour.MUTED)))
