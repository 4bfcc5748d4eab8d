"""ActRow: what can be done with a chat of the archive: the usual acts as buttons, the others in a menu"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from desktop.ui.archive.acts import Acts, ArchivedChat, ChatAct
from desktop.ui.archive.words import chat_words
from desktop.ui.button_row import ButtonRow
from desktop.ui.icons import icon
from desktop.ui.plan.parts import button
from desktop.ui.style import kind
from desktop.ui.theme import Colour, Theme
from desktop.ui.translate import tr
from desktop.ui.words import tip


class ActRow(QWidget):
    """`acts`, `without` some by their ids."""

    def __init__(
        self, theme: Theme, chat: ArchivedChat, acts: Acts, parent: QWidget, *, without: Sequence[str] = ()
    ) -> None:
        super().__init__(parent)
        self._theme, self._chat = theme, chat
        name = chat_words(chat)
        offered = [act for act in acts.chat if act.id not in without]
        buttons = [self._button(act, name) for act in offered if not act.in_menu]
        rest = [act for act in offered if act.in_menu]
        self._more = self._menu_button(rest, name) if rest else None
        self.parts: list[QPushButton | QToolButton] = [*buttons, *([self._more] if self._more else [])]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(ButtonRow(buttons, self), 1)
        if self._more is not None:
            row.addWidget(self._more, 0, Qt.AlignmentFlag.AlignBottom)
        theme.changed.connect(self._tint)
        self._tint()

    @property
    def is_empty(self) -> bool:
        return not self.parts

    def _button(self, act: ChatAct, name: str) -> QPushButton:
        look = "small-soft" if act.id == "open" else "small"
        made = button(self._theme, act.words, look, self, name=f"{act.words}: {name}")
        made.clicked.connect(partial(self._run, act))
        return made

    def _menu_button(self, rest: Sequence[ChatAct], name: str) -> QToolButton:
        made = QToolButton(self)
        kind(made, "icon")
        made.setIconSize(self._theme.icon_size(16))
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
        act.run(self._chat)

    def _tint(self) -> None:
        if self._more is not None:
            self._more.setIcon(icon("ellipsis", self._theme.colour(Colour.MUTED)))
