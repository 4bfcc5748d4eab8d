"""Telling: the lines over a window's middle: what was said last, and what a room costs; made when first needed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.core.errors import BadInput, ParleyError
from desktop.ui.theme import Theme
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QVBoxLayout, QWidget

    from desktop.ui.cap_notice import CapNotice
    from desktop.ui.notice_line import NoticeLine
    from desktop.ui.window import Window


class Telling:
    """`column` is that of the top bar and the `middle`; `undo` takes the newest decision back."""

    def __init__(
        self, window: Window, theme: Theme, column: QVBoxLayout, middle: QWidget, undo: Callable[[], None]
    ) -> None:
        self._window, self._theme = window, theme
        self._column, self._middle, self._undo = column, middle, undo
        self._notice: NoticeLine | None = None
        self._cap: CapNotice | None = None

    @property
    def notice(self) -> NoticeLine:
        """What was said last, across the window."""
        if self._notice is None:
            from desktop.ui.notice_line import NoticeLine
            from desktop.ui.notice_place import NoticePlace

            self._notice = NoticeLine(self._theme, self._middle.parentWidget())
            NoticePlace(self._notice, self._column, self._middle)
            write = self._window.actions_by_id["post.focus"]
            self._notice.dismissed.connect(write.trigger)  # its button is gone
        return self._notice

    def cap(self, open_url: Callable[[str], None]) -> CapNotice:
        """Over the room, where its cap is near."""
        if self._cap is None:
            from desktop.ui.room_wishes import made_cap

            self._cap = made_cap(self._window, self._theme, open_url)
            self._column.insertWidget(self._column.indexOf(self._middle), self._cap)
        return self._cap

    def forget_cap(self) -> None:
        if self._cap is not None:
            self._cap.show_money(0, None)

    def be_quiet(self) -> None:
        """What was said is over."""
        if self._notice is not None:
            self._notice.hide()

    def say(self, error: ParleyError, network: str) -> None:
        """One sentence and its remedy, quietly, until it is dismissed."""
        from desktop.ui.words import said

        self.notice.say(said(error, network), trouble=not isinstance(error, BadInput))

    def tell(self, sentence: str, undoable: bool) -> None:
        """What a person decided, in a sentence, and the way back."""
        from desktop.ui.notice_line import is_brief

        if undoable:
            self.notice.say(sentence, trouble=False, action=tr("Undo"), act=self._undo, brief=True)
        else:
            self.notice.say(sentence, trouble=False, brief=is_brief(sentence))
