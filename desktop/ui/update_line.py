"""UpdateLine: the one quiet line that says that a newer Parley is there, over a window's middle."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.ui.notice_line import NoticeLine
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from desktop.ui.theme import Theme
    from desktop.ui.window import Window


class UpdateLine(NoticeLine):
    """Its own, so that it neither takes the place of what is said to a person nor gives way to it."""

    def __init__(
        self, theme: Theme, window: Window, open_page: Callable[[], None], put_off: Callable[[], None]
    ) -> None:
        super().__init__(theme, window.centralWidget())
        self._open_page, self._put_off = open_page, put_off
        self.dismissed.connect(window.actions_by_id["post.focus"].trigger)  # its button is gone
        window.right.insertWidget(window.right.indexOf(window.top_bar) + 1, self)

    def show_version(self, version: str) -> None:
        self.say(
            tr("Parley %1 is there.", version),
            trouble=False,
            action=tr("Open the download page"),
            act=self._open_page,
            decline=tr("Not now"),
            refuse=self._put_off,
        )
