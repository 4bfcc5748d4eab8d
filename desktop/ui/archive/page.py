"""ArchivePage: all that was said in the rooms: searched, kept, noted, and chat by chat"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from enum import Enum
from functools import partial
from typing import Protocol

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from desktop.core.archive_query import not_understood, settle_days
from desktop.core.errors import ParleyError
from desktop.core.room import Room
from desktop.services.archivist import Looking
from desktop.ui.announce import announce
from desktop.ui.archive.acts import Acts, ArchivedChat, RoomAct
from desktop.ui.archive.found import Found
from desktop.ui.archive.listing import Item, Listing, Shown
from desktop.ui.archive.search_help import SearchHelp
from desktop.ui.archive.words import (
    chats_words,
    emptied_words,
    found_words,
    is_day_first,
    looking_words,
    misread_words,
    notes_words,
    posts_words,
)
from desktop.ui.button_row import ButtonRow
from desktop.ui.errands import Errands
from desktop.ui.ground_page import GroundPage
from desktop.ui.mirror import set_margins
from desktop.ui.plan.drops import ChoiceBox
from desktop.ui.plan.parts import button, line
from desktop.ui.settings.choice import Choice
from desktop.ui.style import kind
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import tr
from desktop.ui.words import said

WIDTH = 760
ROOMY = 640
DEBOUNCE_MS = 150
LOOK_MS = 500
"""Between two looks at how far it is that the chats of all rooms are looked for."""
A_PAGE = 30
"""Posts, or chats, that are shown at first, and with each press on "Show more"."""


class Shelf(Enum):
    """What the page lists while nothing is looked for."""

    CHATS = 0
    KEPT = 1
    NOTES = 2


class Source(Protocol):
    """What the page asks of the archive. Everything newest first; a room's id, or None for all of them. Read on a
    thread beside the window. Raises StoreTrouble."""

    def looking(self) -> Looking | None:
        """How far it is that chats are looked for, at once; None where all were."""

    def rooms(self) -> Sequence[Room]: ...

    def days(self, room_id: int) -> int:
        """For how long a room keeps posts; 0: for good."""

    def chats(self, room_id: int | None) -> Sequence[ArchivedChat]: ...

    def search(self, query: str, room_id: int | None, limit: int) -> Sequence[Found]: ...

    def kept(self, room_id: int | None) -> Sequence[Found]: ...

    def notes(self, room_id: int | None) -> Sequence[Found]: ...


@dataclass(slots=True)
class Place:
    """Where a person was on the page, so that coming back from a post leads there."""

    query: str = ""
    room_id: int | None = None
    shelf: Shelf = Shelf.CHATS
    limit: int = A_PAGE


class ArchivePage(GroundPage):
    """Behind the archive button."""

    post_chosen = Signal(object)
    """A Found that is to be shown at its place."""
    left = Signal()

    def __init__(
        self,
        theme: Theme,
        source: Source,
        place: Place,
        acts: Acts,
        network: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._source, self._network = theme, source, network
        self.place, self._acts = place, acts
        self._errands = Errands("archive-page", self)
        self._known: Sequence[Room] = ()
        self._asked = 0
        self._is_over = False
        self.setAccessibleName(tr("Archive"))
        self.field = QLineEdit(place.query, self)
        self._rooms = ChoiceBox(theme, self)
        self._help = SearchHelp(theme, self)
        shelves = (tr("Chats"), tr("Kept posts"), tr("Notes"))
        self._shelves = Choice(theme, tr("Show"), shelves, self)
        self._said = line(theme, "", Type.QUIET, self, "muted")
        self._counted: tuple[int, bool] | None = None
        """How many are listed, and whether there are more; None while that is not known."""
        self._more = button(theme, tr("Show more"), "plain", self)
        self._list = Listing(theme, self.post_chosen.emit, acts, self)
        self._room_acts = [self._room_button(act) for act in acts.room]
        self._take_in = button(theme, tr("Import posts…"), "small", self)
        self._tools = ButtonRow([self._take_in, *self._room_acts], self)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(DEBOUNCE_MS)
        self._looks = QTimer(self)
        self._looks.setInterval(LOOK_MS)
        self._lay_out()
        self._shelves.set_place(place.shelf.value)
        self.setFocusProxy(self.field)
        self._connect()
        self.renew()

    def renew(self) -> None:
        """Ask for what is to be listed; what was asked before is not waited for."""
        self._typing.stop()
        if self._is_over:
            return
        self._fill_rooms()
        self._shelves.setVisible(not self.place.query)
        self._show_tools()
        self._asked += 1
        self._errands.run(self._question(), partial(self._answer, self._asked))

    def close_down(self) -> None:
        """The archive is about to be closed, and the page may be there for a moment still: nothing is asked any more,
        and no answer is listened to."""
        self._is_over = True
        self._typing.stop()
        self._looks.stop()

    def rows(self) -> list[Shown]:
        """What is listed, from the top."""
        return self._list.rows()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.field.text():
                self.field.clear()
                self.field.setFocus()
            else:
                self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down) and self.field.hasFocus():
            self._to_first()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = 48 if self.width() >= ROOMY else 20
        right = max(side, self.viewport().width() - side - WIDTH)
        set_margins(self.around, side, 32, right, 32)

    # --- inside ------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        kind(self.field, "large")
        self.field.setFont(self._theme.font(Type.TEXT))
        self.field.setClearButtonEnabled(True)
        self.field.setPlaceholderText(tr("Search everything that was said"))
        self.field.setAccessibleName(tr("Search the archive"))
        self._rooms.setFont(self._theme.font(Type.CONTROL))
        self._rooms.setAccessibleName(tr("In which chat"))
        self._rooms.setMinimumHeight(self.field.sizeHint().height())
        back = button(self._theme, tr("Back"), "plain", self)
        back.clicked.connect(self.left)
        head = QHBoxLayout()
        head.addWidget(line(self._theme, tr("Archive"), Type.TITLE, self), 1)
        head.addWidget(back)
        asking = QHBoxLayout()
        asking.setSpacing(8)
        asking.addWidget(self.field, 3)
        asking.addWidget(self._rooms, 1)
        column = self.around
        column.setSpacing(12)
        column.addLayout(head)
        column.addLayout(asking)
        column.addWidget(self._help)
        column.addWidget(self._shelves)
        column.addWidget(self._tools)
        column.addWidget(self._said)
        column.addWidget(self._list)
        column.addWidget(ButtonRow([self._more], self))
        column.addStretch(1)
        self._more.hide()

    def _fill_rooms(self) -> None:
        """One may have come, or be forgotten."""
        try:
            known = self._source.rooms()
        except ParleyError as problem:
            self._say(said(problem, self._network), "danger")
            return
        if self._rooms.count() and known == self._known:
            return
        self._known = known
        quiet = QSignalBlocker(self._rooms)
        self._rooms.clear()
        self._rooms.addItem(tr("All chats"), None)
        for room in known:
            self._rooms.addItem(f"#{room.hashtag}", room.id)
        self._rooms.setCurrentIndex(max(0, self._rooms.findData(self.place.room_id)))
        self.place.room_id = self._rooms.currentData()
        quiet.unblock()

    def _connect(self) -> None:
        self.field.textChanged.connect(self._typed)
        self._typing.timeout.connect(self.renew)
        self._looks.timeout.connect(self._say_how_far)
        self._rooms.currentIndexChanged.connect(self._choose_room)
        self._shelves.chosen.connect(self._choose_shelf)
        self._more.clicked.connect(self._show_more)
        self._take_in.clicked.connect(self._ask_to_take_in)
        self._help.chosen.connect(self._insert)

    def _typed(self, text: str) -> None:
        self.place.query, self.place.limit = text.strip(), A_PAGE
        self._typing.start()

    def _choose_room(self, _: int) -> None:
        self.place.room_id, self.place.limit = self._rooms.currentData(), A_PAGE
        self.renew()

    def _choose_shelf(self, chosen: int) -> None:
        self.place.shelf, self.place.limit = Shelf(chosen), A_PAGE
        self.renew()

    def _show_more(self) -> None:
        self.place.limit += A_PAGE
        self.renew()

    def _insert(self, operator: str) -> None:
        """What was chosen from the help stands in the field, with the keyboard where its word goes."""
        text = self.field.text()
        self.field.setText(f"{text.rstrip()} {operator}".lstrip())
        self.field.setFocus()
        if operator.endswith('"'):
            self.field.setCursorPosition(len(self.field.text()) - 1)

    def _to_first(self) -> None:
        if self._typing.isActive():
            self.renew()
        else:
            self._list.take_keyboard()

    def _room_button(self, act: RoomAct) -> QPushButton:
        made = button(self._theme, act.words, "small", self)
        made.clicked.connect(lambda: self._with_room(act))
        return made

    def _with_room(self, act: RoomAct) -> None:
        if (room := self._room()) is not None:
            act.run(room)

    def _ask_to_take_in(self) -> None:
        if self._acts.take_in is not None:
            self._acts.take_in(self._room())

    def _room(self) -> Room | None:
        """The one that is chosen."""
        return next((room for room in self._known if room.id == self.place.room_id), None)

    def _show_tools(self) -> None:
        """What can be done with a room stands there while it is chosen, and its chats are listed."""
        lists_chats = self.place.shelf is Shelf.CHATS and not self.place.query
        self._take_in.setVisible(lists_chats and self._acts.take_in is not None)
        for one in self._room_acts:
            one.setVisible(lists_chats and self._room() is not None)
        self._tools.setVisible(any(not one.isHidden() for one in (self._take_in, *self._room_acts)))

    def _question(self) -> Callable[[], Sequence[Item]]:
        """One more than is shown, so that it is known whether there is more."""
        place, source = self.place, self._source
        query, room_id, most = place.query, place.room_id, place.limit + 1
        if query:
            settled = settle_days(query, day_first=is_day_first())
            return lambda: source.search(settled, room_id, most)
        if place.shelf is Shelf.CHATS:
            return lambda: source.chats(room_id)
        if place.shelf is Shelf.KEPT:
            return lambda: source.kept(room_id)
        return lambda: source.notes(room_id)

    def _answer(self, asked: int, done: Future[Sequence[Item]]) -> None:
        if asked != self._asked or self._is_over:
            return
        problem = done.exception()
        if isinstance(problem, ParleyError):
            self._show((), False)
            self._looks.stop()
            self._say(said(problem, self._network), "danger")
        else:
            found = done.result()
            limit = self.place.limit
            self._show(found[:limit], len(found) > limit)

    def _show(self, found: Sequence[Item], more: bool) -> None:
        """The keyboard stays where it is: on the same post, or at the first that is new."""
        to_new = self._more.hasFocus()
        kept = self._list.show_items(found)
        self._more.setVisible(more)
        if to_new:
            self._list.take_keyboard(kept)
        self._counted = (len(found), more)
        self._say(self._words(len(found), more))
        if self._looking() is not None:
            self._looks.start()

    def _looking(self) -> Looking | None:
        """Where chats are listed, and some may still be found."""
        lists_chats = self.place.shelf is Shelf.CHATS and not self.place.query
        return self._source.looking() if lists_chats else None

    def _say_how_far(self) -> None:
        """In the line that says how many there are; once it is through, the list is what was found."""
        if self._looking() is None:
            self._looks.stop()
            self.renew()
        elif self._counted is not None:
            self._say(self._words(*self._counted), aloud=False)

    def _words(self, count: int, more: bool) -> str:
        if self.place.query:
            misread = misread_words(not_understood(settle_days(self.place.query, day_first=is_day_first())))
            if not misread:
                return found_words(count, more)
            return f"{misread} {found_words(count, more)}." if count else misread
        counted, nothing = {
            Shelf.CHATS: (chats_words, tr("Chats stand here once they were on, each by itself.")),
            Shelf.KEPT: (posts_words, tr("Posts that you keep in a chat stand here, whichever chat it was.")),
            Shelf.NOTES: (
                notes_words,
                tr("Notes that you write in a chat stand here. Nobody else sees them."),
            ),
        }[self.place.shelf]
        if (looking := self._looking()) is not None:
            tag = next((room.hashtag for room in self._known if room.id == looking.room_id), "")
            nothing = looking_words(tag, looking.done, looking.total)
        elif not count and self.place.shelf is Shelf.CHATS and (room := self._room()) is not None:
            nothing = emptied_words(self._source.days(room.id)) or nothing
        if not count:
            return nothing
        words = tr("The newest %1", counted(count)) if more else counted(count)
        return words if looking is None else f"{words}. {nothing}"

    def _say(self, words: str, look: str = "muted", *, aloud: bool = True) -> None:
        kind(self._said, look)
        if words != self._said.text():
            self._said.setText(words)
            self._said.setAccessibleName(words)
            if aloud:
                announce(self._said, words)
