"""Pictures: the composer's part for what a post shows: taken from files, the clipboard and a drag, four at most."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QDropEvent, QImage, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop.core.attachment import MOST_ALT, Attachment
from desktop.core.errors import ParleyError
from desktop.ui.actions import keys
from desktop.ui.composer.line import Saying
from desktop.ui.composer.picture_file import Source, made_small, make_ready
from desktop.ui.composer.picture_row import PictureRow
from desktop.ui.composer.picture_source import PictureChooser, holds_pictures, pictures_in
from desktop.ui.composer.sheet import Sheet
from desktop.ui.composer.tool import Tool
from desktop.ui.errands import Errands
from desktop.ui.style import mark
from desktop.ui.theme import Theme
from desktop.ui.translate import counted, tr

if TYPE_CHECKING:
    from desktop.services.session import Session

SMALL = 384
"""Px of what is looked at in the row, on a sharp screen, too."""


@dataclass(eq=False, slots=True)
class _Awaited:
    """One that is being prepared, as long as somebody wants it."""

    source: Source
    wanted: bool = True


class Pictures(QObject):
    """They belong to the draft, which lists their ids: kept with it, gone with it when it is sent."""

    def __init__(self, theme: Theme, session: Session, sheet: Sheet, card: QWidget) -> None:
        super().__init__(card)
        self._session, self._sheet, self._card = session, sheet, card
        self._errands = Errands("pictures", self)
        self._known: dict[int, Attachment] = {}
        self._awaited: list[_Awaited] = []
        self._removed: list[tuple[int, int]] = []
        self._just_removed = False
        self._note = ""
        self._current = sheet.current
        self._shown: tuple[tuple[Attachment, ...], int] = ((), 0)
        self.row = PictureRow(theme, card)
        self.tool = Tool(theme, "image", card)
        self.tool.say(
            tr("Picture"),
            tr("Add pictures, or drop or paste them (%1)").replace("%1", keys("post.picture")),
            aloud=tr("Add pictures"),
        )
        self._chooser = PictureChooser(self.take, card)
        self.tool.clicked.connect(self.choose)
        self.row.removed.connect(self.remove)
        self.row.moved.connect(self._move)
        self.row.undone.connect(self.undo)
        self.row.described.connect(self._describe)
        self.row.cancelled.connect(self._cancel)
        self.row.left.connect(sheet.answered)
        for place in (self.row.form.opened, self.row.form.closed):
            place.connect(lambda: sheet.changed.emit())
        sheet.written.connect(self._written)
        sheet.begun.connect(self._start_over)
        awaited = self._awaited
        self.destroyed.connect(lambda: _leave(awaited))

    @property
    def attached(self) -> tuple[Attachment, ...]:
        """Those of the draft, in its order."""
        ids = self._sheet.draft.attachments
        if any(one not in self._known for one in ids):
            self._known.update({one.id: one for one in self._session.writing.attachments(ids)})
        return tuple(self._known[one] for one in ids if one in self._known)

    @property
    def _most(self) -> int:
        return self._session.capabilities.pictures

    @property
    def _room(self) -> int:
        """How many more there may be."""
        return max(0, self._most - len(self.attached) - len(self._awaited))

    def choose(self) -> None:
        self._chooser.open()

    def take(self, sources: Sequence[Source]) -> None:
        """Attach as many as there is room for, when they are ready."""
        self._sheet.failure, self._note = None, ""
        room = self._room
        if len(sources) > room:
            self._note = counted(
                "A post takes %n picture; the others stay out.",
                "A post takes %n pictures; the others stay out.",
                self._most,
            )
        for source in sources[:room]:
            awaited = _Awaited(source)
            self._awaited.append(awaited)
            work = partial(_keep_ready, awaited, self._session.writing.attach)
            self._errands.run(work, partial(self._ready, awaited))
        self._sheet.changed.emit()

    def take_from(self, source: QMimeData) -> bool:
        """Attach what is pasted or dropped; False where that is no picture."""
        if not holds_pictures(source):
            return False
        self.take(pictures_in(source))
        return True

    def carry_on(self, before: Pictures) -> None:
        """What another composer of the same room was preparing is prepared here."""
        sources = [one.source for one in before._awaited]
        _leave(before._awaited)
        if sources:
            self.take(sources)

    def remove(self, picture: int) -> None:
        ids = self._sheet.draft.attachments
        self._removed.append((ids.index(picture), picture))
        self._sheet.attach(tuple(one for one in ids if one != picture))
        self._just_removed = True

    def undo(self) -> None:
        """Bring back the one that was taken out last, where there is room for it."""
        ids = list(self._sheet.draft.attachments)
        if self._removed and self._room > 0:
            place, picture = self._removed.pop()
            ids.insert(place, picture)
            self._sheet.attach(tuple(ids))
            self._just_removed = bool(self._removed)

    @property
    def describing(self) -> bool:
        """One is being described just now."""
        return bool(self.row.form.picture)

    def describe(self) -> None:
        """Have the first one described whose words are too long, or missing."""
        over = [one.id for one in self.attached if len(one.alt) > MOST_ALT]
        bare = [one.id for one in self.attached if not one.alt.strip()]
        for picture in (*over, *bare)[:1]:
            self.row.describe(picture)

    def keep_now(self) -> None:
        self.row.form.keep_now()

    def show(self) -> None:
        """As the draft has them now."""
        if self._sheet.current != self._current:  # that is news, and the line is its
            self._current, self._note = self._sheet.current, ""
        wanted = (self.attached, len(self._awaited))
        if wanted == self._shown:
            return
        fresh = [one.id for one in wanted[0] if one.id not in {it.id for it in self._shown[0]}]
        self._shown = wanted
        self.row.show_pictures(*wanted)
        for picture in fresh:
            content = self._session.writing.content(picture)
            self._errands.run(partial(made_small, content, SMALL), partial(self._show_small, picture))

    def saying(self) -> Saying | None:
        """What came of the last that were added; and where two texts became one, how many pictures are too many."""
        if over := self._over:
            words = counted(
                "One picture too many. Take it out.", "%n pictures too many. Take them out.", over
            )
            return Saying(words, "danger", topic="pictures")
        return Saying(self._note) if self._note else None

    @property
    def _over(self) -> int:
        """How many have to be taken out; none where the browser sends, which takes none along."""
        return max(0, len(self.attached) - self._most) if self._session.capabilities.posts else 0

    def holds_back(self) -> bool:
        """A post does not go out without a picture that is being prepared for it, nor with more than it takes. Whatever
        else stops it has the line: what was said about the last pictures is over."""
        self._note = ""
        if self._over:
            self._sheet.changed.emit()
            return True
        if not self._awaited:
            return False
        self._note = tr("The picture is not ready yet. Send again in a moment.")
        self._sheet.changed.emit()
        return True

    # --- what happens on the card and in the field ---------------------------------------------------------------

    def watch(self, field: QWidget, viewport: QWidget) -> None:
        """Take what is dropped on the card or the field, and the field's undo where a picture was the last to go. What
        is said about the last pictures is over at the next key."""
        self._card.setAcceptDrops(True)
        for place in (self._card, field, viewport):
            place.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent):  # entering, moving and dropping are of this class
            return self._dragged(event)
        if event.type() == QEvent.Type.DragLeave:
            mark(self._card, "takes", False)
        elif (
            watched is not self._card
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
        ):
            return self._pressed(event)
        return super().eventFilter(watched, event)

    def _pressed(self, event: QKeyEvent) -> bool:
        if self._note:
            self._note = ""
            self._sheet.changed.emit()
        undoes = self._just_removed and event.matches(QKeySequence.StandardKey.Undo)
        if undoes:
            self.undo()
        return undoes

    def _dragged(self, event: QDropEvent) -> bool:
        if not holds_pictures(event.mimeData()):
            return False
        dropped = event.type() == QEvent.Type.Drop
        mark(self._card, "takes", not dropped)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if dropped:
            self.take_from(event.mimeData())
            self._sheet.answered.emit()
        return True

    # --- inside ------------------------------------------------------------------------------------------------

    def _ready(self, awaited: _Awaited, future: Future[tuple[Attachment, bool] | None]) -> None:
        if not awaited.wanted:
            return
        self._awaited.remove(awaited)
        try:
            done = future.result()
        except ParleyError as problem:
            self._sheet.fail(problem)
            return
        assert done is not None, "it was wanted all the time"
        kept, moved = done
        if moved:
            self._note = self._note or tr("Of a moving picture the first one is posted.")
        self._known[kept.id] = kept
        note = self._note
        self._sheet.attach((*self._sheet.draft.attachments, kept.id))
        self._note = note
        self._sheet.changed.emit()

    def _show_small(self, picture: int, future: Future[QImage]) -> None:
        self.row.show_small(picture, future.result())

    def _cancel(self, place: int) -> None:
        self._awaited.pop(place).wanted = False
        self._sheet.changed.emit()

    def _move(self, picture: int, step: int) -> None:
        ids = list(self._sheet.draft.attachments)
        place = ids.index(picture)
        if 0 <= place + step < len(ids):
            ids[place], ids[place + step] = ids[place + step], ids[place]
            self._sheet.attach(tuple(ids))

    def _describe(self, picture: int, alt: str) -> None:
        try:
            self._known[picture] = self._session.writing.describe(picture, alt)
        except ParleyError as problem:
            self._sheet.fail(problem)
            return
        self._sheet.changed.emit()

    def _written(self) -> None:
        self._note, self._just_removed = "", False

    def _start_over(self) -> None:
        """What is being prepared was meant for the text that is over."""
        self._written()
        self._removed.clear()
        _leave(self._awaited)
        self._known.clear()


def _keep_ready(
    awaited: _Awaited, attach: Callable[[bytes, str, tuple[int, int]], Attachment]
) -> tuple[Attachment, bool] | None:
    """Make it ready and keep it, which is work for a thread; and whether it was the first of several. None where it was
    cancelled, or another text is being written by now. What is left in the moment in which it is kept is in no draft,
    and swept at the next start."""
    ready = make_ready(awaited.source)
    if not awaited.wanted:
        return None
    return attach(ready.content, ready.media_type, (ready.width, ready.height)), ready.moved


def _leave(awaited: list[_Awaited]) -> None:
    """Nobody wants them any more."""
    for one in awaited:
        one.wanted = False
    awaited.clear()
