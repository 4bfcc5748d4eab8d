"""Posting: each second, whatever a desk shows, cues go out where that is switched on; and what keeps one is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop.ui.translate import tr

if TYPE_CHECKING:
    from desktop.desk import Desk
    from desktop.services.on_time import Kept
    from desktop.ui.on_time_news import OnTimeNews
    from desktop.ui.room_pane import RoomPane

TICK_MS = 1000


class Posting(QObject):
    """`close` ends it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._news: OnTimeNews | None = None
        self._ticks = QTimer(self)
        self._ticks.setInterval(TICK_MS)
        self._ticks.timeout.connect(self.tick)
        self._ticks.start()

    def tick(self) -> None:
        """Also called where nobody waits for the next second."""
        on_time = self._desk.house.on_time
        on_time.tick()
        if self._news is None:
            from desktop.ui.on_time_news import OnTimeNews

            network = self._desk.house.place.capabilities.network
            self._news = OnTimeNews(on_time.kept, self._is_seen, self._tell, network)
        self._news.look()

    def close(self) -> None:
        self._ticks.stop()

    # --- inside ------------------------------------------------------------------------------------------------

    def _is_seen(self, kept: Kept) -> bool:
        """Its room is before the person's eyes, and says it itself."""
        seen: list[bool] = []

        def look(pane: RoomPane) -> None:
            desk = pane.desk.shown
            asks = desk is not None and desk.run_sheet.isVisible()
            seen.append(pane.session.room.id == kept.room_id and (asks or kept.entry is not None))

        self._desk.window.in_room(look)()
        return any(seen) and kept.cue is not None and self._desk.window.isActiveWindow()

    def _tell(self, room_id: int, title: str, words: str) -> None:
        """In the window; by the desktop besides, where the person is elsewhere and lets themselves be reminded."""
        window, calm = self._desk.window, self._desk.house.preferences.calm
        if not (window.isActiveWindow() or self._desk.house.place.practice) and calm.reminds:
            from desktop.ui.notifications import Notice

            self._desk.reminding.show(Notice(room_id, title, words, calm.has_sound))
        window.notice.say(
            f"{title}. {words}", trouble=False, action=tr("Open"), act=lambda: self._open(room_id)
        )

    def _open(self, room_id: int) -> None:
        """With the keyboard on what is asked there."""
        window = self._desk.window
        if window.rail.current != room_id:
            self._desk.choose_room(room_id)
        window.in_room(lambda pane: pane.desk.to_next_cue())()
