"""HostDesk: whether an open room shows the host's desk, which is made when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from desktop.ui.announce import announce
from desktop.ui.columns import Arrangement
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from desktop.ui.moderator.desk import ModeratorDesk
    from desktop.ui.room_pane import RoomPane
    from desktop.ui.shown_pictures import ShownPictures
    from desktop.ui.theme import Theme


class HostDesk:
    """Who leads the chat that is planned here gets it unless they put it away; everybody else may have it, too."""

    def __init__(
        self, pane: RoomPane, theme: Theme, open_url: Callable[[str], None], clock: Callable[[], datetime]
    ) -> None:
        self._pane, self._theme, self._open_url, self._clock = pane, theme, open_url, clock
        self._made: ModeratorDesk | None = None
        self._pictures: ShownPictures | None = None
        self._hosted = True
        """Whether there was a run sheet before; until the room's parts are arranged, that counts for nothing."""
        self.shown: ModeratorDesk | None = None
        """The desk while it is on the screen."""

    @property
    def leads(self) -> bool:
        """Whether this person leads the chat, so that the desk is offered to them."""
        session = self._pane.session
        return session.moderates or session.hosting is not None

    def press(self) -> None:
        """Show it, or put it away."""
        self.show(self.shown is None)
        said = (
            tr("The host's desk is shown.") if self.shown is not None else tr("The host's desk is put away.")
        )
        announce(self._pane, said)
        places = self._pane.places
        if self._pane.session.hosting is not None:
            places.arrange(places.arrangement._replace(with_desk=self.shown is not None))

    def arrange(self, arrangement: Arrangement) -> None:
        """As the person left the parts of a room."""
        self._pane.places.arrange(arrangement)
        self._hosted = False
        self._come()

    def show_inbox(self, post_id: str = "") -> None:
        """The card of a post that is in the inbox, with the keyboard on it."""
        self.show(True)
        if self.shown is not None:
            self.shown.show_inbox(post_id)

    def holding_reply(self) -> None:
        """One to who waits longest, or whose card has the keyboard, into the composer."""
        self.show(True)
        if self.shown is not None:
            self.shown.column.show_page(self.shown.inbox)
            self.shown.inbox.holding_reply()

    def show_cue(self, cue_id: str) -> None:
        """The form of a cue, with the keyboard in it."""
        self.show(True)
        if self.shown is not None:
            self.shown.show_cue(cue_id)

    def show_pictures(self, pictures: ShownPictures) -> None:
        self._pictures = pictures
        if self._made is not None:
            self._made.show_pictures(pictures)

    def show(self, shown: bool) -> None:
        if shown and self._made is None:
            from desktop.ui.moderator.ties import made_desk

            self._made = made_desk(self._pane, self._theme, self._open_url, self._clock)
            if self._pictures is not None:
                self._made.show_pictures(self._pictures)
        if shown is (self.shown is None):
            self.shown = self._made if shown else None
            self._pane.places.show_desk(self.shown)
            self.tick()
            self._pane.changed.emit()
        self.renew()

    def renew(self) -> None:
        """Posts, people, the inbox or the run sheet changed."""
        self._come()
        if self.shown is not None:
            self.shown.renew()

    def to_next_cue(self) -> None:
        """The keyboard on the button that posts it; pressing it is another key."""
        self.show(True)
        if self.shown is not None:
            self.shown.to_next_cue()

    def tick(self) -> None:
        """A second went by."""
        if self.shown is not None:
            self.shown.tick()

    def keep_typed(self) -> str:
        """As the room leaves the screen; what of it could not be kept."""
        return "" if self._made is None else self._made.keep_typed()

    def ways_back(self, ways: list[Callable[[], bool]]) -> list[Callable[[], bool]]:
        """`ways` of taking something back with the run sheet's, the newest decision's first."""
        if (desk := self._made) is None:
            return ways
        return [desk.run_sheet.undo, *ways] if desk.comes_first else [*ways, desk.run_sheet.undo]

    def _come(self) -> None:
        """Once for each run sheet that comes to be here."""
        hosted, before = self._pane.session.hosting is not None, self._hosted
        self._hosted = hosted
        if hosted and not before and self.shown is None and self._pane.places.arrangement.with_desk:
            self.show(True)
