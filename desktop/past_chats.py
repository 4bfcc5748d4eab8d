"""Past chats: a post or a chat of the archive at its place: in the room as it is now, or as it was then"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING
from weakref import WeakSet

from PySide6.QtCore import Qt
from shiboken6 import isValid

from desktop.core.errors import BadInput, ParleyError
from desktop.core.sitting import Ending
from desktop.ui.archive.acts import ArchivedChat
from desktop.ui.archive.past_page import Past
from desktop.ui.archive.words import day_words
from desktop.ui.find_bar import MOST
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from desktop.archiving import Archiving
    from desktop.core.draft import Draft
    from desktop.core.events import Event
    from desktop.core.going import Going
    from desktop.services.room_session import RoomSession
    from desktop.ui.archive.past_page import PastPage
    from desktop.ui.models.timeline import TimelineModel
    from desktop.ui.room_pane import RoomPane
    from desktop.ui.stream.decision import Decision

NEAR = 1000
"""Posts that a room reads back to at once; what is older than these is read as of its own time."""
AROUND = timedelta(hours=1)
"""What was said after a post that belongs to no chat, and is shown with it."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a post is. `past` is None where it stands in the room as it is now."""

    room_id: int
    post_id: str
    past: Past | None
    heard_at: datetime | None = None
    """Since when the network was not asked about some of the posts of that chat; None where it was, today."""


class PastChats:
    """Part of Archiving. The room of what is shown is open beneath it, and what is decided about a post goes there."""

    def __init__(self, archiving: Archiving) -> None:
        self._archiving = archiving
        self._page: PastPage | None = None
        self._models: WeakSet[TimelineModel] = WeakSet()
        """Of all pages: one that was left is there for a moment still, and may be laying out rows."""
        self._offered: set[tuple[int, int]] = set()
        finds = archiving.desk.window.actions_by_id["find.open"]
        finds.triggered.connect(lambda: self._find_here())

    def take(self, events: Sequence[Event]) -> None:
        """What happened (Bridge.events): marks and edits show in the past, too."""
        page, session = self._shown(), self._archiving.desk.session
        if page is not None and session is not None and session.room.id == page.past.room.id:
            page.model.set_reading(page.past.questions, session.marked())
            page.model.take(events)

    def close(self) -> None:
        for model in list(self._models):
            if isValid(model):
                model.close()

    def open_at(self, room_id: int, post_id: str) -> None:
        """A post at its place, in the chat to which it belongs."""
        self._archiving.work(tr("Opening the chat"), partial(self._find, room_id, post_id), self._show)

    def open_chat(self, chat: ArchivedChat) -> None:
        """A chat as it was, at its first question; where none was asked, at its first post."""
        self._archiving.work(tr("Opening the chat"), partial(self._read, chat), self._show)

    def shows(self, chat: ArchivedChat) -> bool:
        """Whether that chat is on the screen."""
        shown = self.shown_chat
        return shown is not None and shown.key == chat.key

    @property
    def shown_chat(self) -> ArchivedChat | None:
        """The chat that is on the screen as it was."""
        page = self._shown()
        return None if page is None else page.past.chat

    def draft(self, room_id: int, draft: Draft) -> None:
        """Into the composer of a room, which comes onto the screen."""
        self._in_room(room_id, lambda pane: pane.composer.put_back(draft))

    def answer(self, room_id: int, number: int) -> None:
        """Late, under the number of a question that a person missed."""
        self._in_room(room_id, lambda pane: pane.composer.answer(number))

    # --- beside the window --------------------------------------------------------------------------------------

    def _find(self, room_id: int, post_id: str, going: Going) -> _Place:
        house, library = self._archiving.desk.house, self._archiving.library
        room = house.rooms.get(room_id)
        seen_by = library.reader.seen_by(room)
        found = house.archive.get([post_id], seen_by=seen_by, room_id=room_id)
        if not found:
            raise BadInput("That post is gone.", "It was deleted, or its room was forgotten.")
        at = found[0].created_at
        sittings = library.sittings(room_id)
        sitting = next((one for one in sittings if one.starts <= at <= one.until), None)
        going(0, 0)
        since = house.archive.count(room_id, seen_by=seen_by, since=at, most=NEAR)
        if (
            since < NEAR
            and (sitting is None or sitting == sittings[0])
            and house.account(room_id) is not None
        ):
            return _Place(room_id, post_id, None)
        if sitting is None:
            return _Place(room_id, post_id, Past(room, at))
        chat = ArchivedChat(room, sitting)
        held = library.proceedings(room_id, sitting, going)
        return _Place(
            room_id, post_id, Past(room, at, chat, held.questions, held.answers), self._heard_at(chat)
        )

    def _read(self, chat: ArchivedChat, going: Going) -> _Place:
        held = self._archiving.library.proceedings(chat.room.id, chat.sitting, going)
        asked = [one.post_id for one in held.questions.by_number if one.post_id]
        first = (asked or [one.id for one in held.spoken])[:1]
        if (
            chat.sitting.ending is Ending.OPEN
            and self._archiving.desk.house.account(chat.room.id) is not None
        ):
            return _Place(chat.room.id, "".join(first), None)  # it is on: the room has it
        past = Past(chat.room, chat.sitting.starts, chat, held.questions, held.answers)
        return _Place(chat.room.id, "".join(first), past, self._heard_at(chat))

    def _heard_at(self, chat: ArchivedChat) -> datetime | None:
        """Nothing was deleted at a network that is on this computer."""
        if self._archiving.desk.house.place.practice:
            return None
        due = self._archiving.keeping.upkeep.rechecking.due(chat.room.id, chat.sitting)
        return due.known_at if due.posts else None

    # --- in the window ------------------------------------------------------------------------------------------

    def _show(self, place: _Place) -> None:
        if place.past is None:
            self._in_room(place.room_id, partial(_show_in_room, place.post_id))
            return
        desk = self._archiving.desk
        try:
            self._to_room(place.room_id)
        except ParleyError as problem:
            desk.window.say(problem)
        else:
            if desk.session is not None:
                self._show_past(place.past, place.post_id, desk.session)
            if place.past.chat is not None and place.heard_at is not None:
                self._offer_check(place.past.chat, place.heard_at)

    def _offer_check(self, chat: ArchivedChat, heard_at: datetime) -> None:
        """Once for each chat; what asking costs is said before it is done."""
        if chat.key in self._offered:
            return
        self._offered.add(chat.key)
        said = tr(
            "Parley last heard of these posts on %1. What was deleted since has to leave here, too.",
            day_words(heard_at),
        )
        act = partial(self._archiving.keeping.check, chat)
        self._archiving.desk.window.notice.say(said, trouble=False, action=tr("Check them…"), act=act)

    def _in_room(self, room_id: int, act: Callable[[RoomPane], None]) -> None:
        desk = self._archiving.desk
        try:
            self._to_room(room_id)
        except ParleyError as problem:
            desk.window.say(problem)
        else:
            desk.window.in_room(act)()

    def _to_room(self, room_id: int) -> None:
        """It is on the screen, and nothing over it."""
        desk = self._archiving.desk
        if desk.session is not None and desk.session.room.id == room_id:
            desk.window.leave_page()
        if desk.window.rail.current != room_id:
            desk.show_room(room_id)

    def _show_past(self, past: Past, post_id: str, session: RoomSession) -> None:
        from desktop.archive_acts import acts
        from desktop.ui.archive.past_page import PastPage
        from desktop.ui.models.past import PastTimeline
        from desktop.ui.models.timeline import TimelineModel

        archiving = self._archiving
        desk, window = archiving.desk, archiving.desk.window
        until = past.at + AROUND if past.chat is None else past.chat.sitting.until
        model = TimelineModel(PastTimeline(desk.house.timeline, until))
        self._models.add(model)
        model.open(session.room, session.account)
        model.set_reading(past.questions, session.marked())
        page = PastPage(
            desk.theme,
            past,
            model,
            session.capabilities,
            acts(archiving),
            clock=archiving.clock,
            find=partial(self._matches, past, until),
            parent=window,
        )
        page.left.connect(window.leave_page)
        page.stream.link_clicked.connect(archiving.open_url)
        page.stream.action_requested.connect(partial(self._act, page, session))
        page.stream.decided.connect(partial(self._decide, page, session))
        page.stream.told.connect(lambda said: window.tell(said, False))
        page.stream.view.wishes.show(desk.pictures)
        self._page = page
        window.show_page(page)
        window.rail.set_current(past.room.id)
        page.stream.show_post(post_id)
        page.stream.setFocus(Qt.FocusReason.OtherFocusReason)

    def _matches(self, past: Past, until: datetime, words: str) -> tuple[str, ...]:
        """Posts of that chat with the words, newest first; where none is shown, those of its room until then."""
        archiving = self._archiving
        seen_by = archiving.library.reader.seen_by(past.room)
        since = None if past.chat is None else past.chat.sitting.starts
        found = archiving.desk.house.archive.search(
            words, seen_by=seen_by, room_id=past.room.id, since=since, until=until, limit=MOST
        )
        return tuple(post.id for post in reversed(found))

    def _find_here(self) -> None:
        if (page := self._shown()) is not None:
            page.open_find()

    def _act(self, page: PastPage, session: RoomSession, action_id: str, key: str) -> None:
        """As RoomPane does it, without what belongs to a room that goes on."""
        from desktop.ui.stream.acts import RowActs
        from desktop.ui.stream.decision import decision

        row = page.model.loaded(key)
        if row is None:
            return
        window, acts = self._archiving.desk.window, RowActs(session, self._archiving.open_url)
        try:
            said = acts.decide(action_id, row)
            if not said:
                acts.act(action_id, row)
                said = acts.guide(action_id, row)
        except ParleyError as problem:
            window.say(problem)
        else:
            if said:
                self._tell(page, session, said, undoable=decision(action_id, row) is not None)

    def _decide(self, page: PastPage, session: RoomSession, decided: Decision) -> None:
        from desktop.ui.stream.acts import RowActs

        window = self._archiving.desk.window
        try:
            said = RowActs(session, self._archiving.open_url).mark(decided)
            self._tell(page, session, said, undoable=True)
        except ParleyError as problem:
            if decided.is_typed:
                page.stream.field.put_back()
            window.say(problem)

    def _tell(self, page: PastPage, session: RoomSession, said: str, *, undoable: bool) -> None:
        """Taken back here, and the keyboard stays here."""
        window = self._archiving.desk.window
        if not undoable:
            window.tell(said, False)
            return

        def take_back() -> None:
            page.stream.setFocus(Qt.FocusReason.OtherFocusReason)
            try:
                session.undo_mark()
            except ParleyError as problem:
                window.say(problem)

        window.notice.say(said, trouble=False, action=tr("Undo"), act=take_back, brief=True)

    def _shown(self) -> PastPage | None:
        page = self._page
        return page if page is not None and isValid(page) and page.isVisible() else None


def _show_in_room(post_id: str, pane: RoomPane) -> None:
    pane.show_post(post_id)
    pane.stream.setFocus(Qt.FocusReason.OtherFocusReason)
