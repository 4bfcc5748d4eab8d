"""InParts: the composer's part for what is too long for one post: which posts it becomes, unless it is shortened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.core.split import Parts, part_label
from desktop.ui.composer.line import Saying
from desktop.ui.composer.sheet import Sheet
from desktop.ui.translate import counted, tr

if TYPE_CHECKING:
    from desktop.services.session import Session


class InParts:
    """Looked at when the sheet is shown, before what stands around the text is."""

    def __init__(self, session: Session, sheet: Sheet) -> None:
        self._session, self._sheet = session, sheet
        self._parts = Parts()
        self._shortens = False
        sheet.begun.connect(self._begin)

    @property
    def posts(self) -> int:
        """How many posts the text becomes; 0 where it is too long for any number of them."""
        return len(self._parts.texts)

    @property
    def shown(self) -> Parts:
        """The posts, where they are several and the person does not rather shorten the text."""
        return self._parts if self.posts > 1 and not self._shortens else Parts()

    @property
    def first(self) -> str:
        """ "(1/2)", what stands behind the number; empty where there is one post."""
        return f"(1/{self.posts})" if self.shown.cuts else ""

    def look(self) -> None:
        self._parts = self._session.outgoing.parts(self._sheet.draft)
        self._shortens = self._shortens and self.posts != 1

    def labels(self) -> tuple[str, ...]:
        """What the second post and each further one begins with."""
        draft, count = self._sheet.draft, len(self.shown.texts)
        colon = ":" if draft.label else ""
        return tuple(f"{part_label(draft, place, count)}{colon}" for place in range(2, count + 1))

    def saying(self) -> Saying | None:
        if not self.shown.cuts:
            return None
        first, last = (part_label(self._sheet.draft, place, self.posts) for place in (1, self.posts))
        said = counted("%n post: %1 to %2", "%n posts: %1 to %2", self.posts, first, last)
        if self.posts == 2:
            said = tr("2 posts: %1 and %2", first, last)
        tagged = tr("%1, each with #%2.").replace("%2", self._session.room.hashtag)
        said = (tagged if self._sheet.draft.with_hashtag else tr("%1.")).replace("%1", said)
        return Saying(said, offers=((tr("Shorten instead"), self._shorten),), topic=f"{self.posts} posts")

    def offer(self) -> Saying | None:
        """The way back for who shortens the text."""
        if not self._shortens or self.posts < 2:
            return None
        over = -self._session.outgoing.left(self._sheet.draft)
        said = tr("%1 over what fits in a post.", over)
        posts = counted("Make it %n post", "Make it %n posts", self.posts)
        return Saying(said, "danger", ((posts, self._split),), topic="length")

    def _shorten(self) -> None:
        self._turn(shortens=True)

    def _split(self) -> None:
        self._turn(shortens=False)

    def _turn(self, *, shortens: bool) -> None:
        self._shortens = shortens
        self._sheet.answered.emit()
        self._sheet.changed.emit()

    def _begin(self) -> None:
        self._shortens = False
