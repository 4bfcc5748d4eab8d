"""CuePictures: what a cue shows besides its words: chosen, described, and kept until it is posted."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.attachment import Attachment
from desktop.core.errors import ParleyError
from desktop.ui.composer.picture_file import Source, made_small, make_ready
from desktop.ui.composer.picture_row import PictureRow
from desktop.ui.composer.picture_source import PictureChooser
from desktop.ui.composer.pictures import SMALL
from desktop.ui.composer.tool import Tool
from desktop.ui.errands import Errands
from desktop.ui.theme import Theme
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from desktop.services.session import Session


class CuePictures(QWidget):
    """`ids` are those of core/attachment.py, in their order."""

    changed = Signal()
    problem = Signal(object)
    """A ParleyError."""

    def __init__(self, theme: Theme, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._errands = Errands("cue-pictures", self)
        self._attached: list[Attachment] = []
        self._awaited = 0
        self._round = 0
        """Which cue is written: what was being prepared for another one is not this one's."""
        self._row = PictureRow(theme, self)
        self._tool = Tool(theme, "image", self)
        self._tool.say(tr("Picture"), tr("Add pictures to this cue"), aloud=tr("Add pictures to this cue"))
        self._chooser = PictureChooser(self.take, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._row)
        column.addWidget(self._tool, 0, Qt.AlignmentFlag.AlignLeft)
        self._tool.clicked.connect(self._chooser.open)
        self._row.removed.connect(self._remove)
        self._row.moved.connect(self._move)
        self._row.described.connect(self._describe)
        self._row.left.connect(self._tool.setFocus)

    @property
    def ids(self) -> tuple[int, ...]:
        return tuple(one.id for one in self._attached)

    def begin(self, ids: Sequence[int]) -> None:
        """The pictures of another cue."""
        self._round += 1
        self._awaited = 0
        self._attached = list(self._session.writing.attachments(ids))
        self._show()

    def finish(self) -> None:
        """A description that is being typed counts."""
        self._row.form.keep_now()

    def take(self, sources: Sequence[Source]) -> None:
        """As many as a post has room for, when they are ready."""
        room = self._session.capabilities.pictures - len(self._attached) - self._awaited
        for source in sources[: max(0, room)]:
            self._awaited += 1
            self._errands.run(partial(self._made, source), partial(self._ready, self._round))
        self._show()

    # --- inside ------------------------------------------------------------------------------------------------

    def _made(self, source: Source) -> Attachment:
        """Work for a thread."""
        ready = make_ready(source)
        size = (ready.width, ready.height)
        return self._session.writing.attach(ready.content, ready.media_type, size)

    def _ready(self, asked: int, future: Future[Attachment]) -> None:
        if asked != self._round:
            return
        self._awaited -= 1
        try:
            self._attached.append(future.result())
        except ParleyError as trouble:
            self.problem.emit(trouble)
        self._show()

    def _remove(self, picture: int) -> None:
        self._attached = [one for one in self._attached if one.id != picture]
        self._show()

    def _move(self, picture: int, step: int) -> None:
        place = self.ids.index(picture)
        if 0 <= place + step < len(self._attached):
            self._attached.insert(place + step, self._attached.pop(place))
            self._show()

    def _describe(self, picture: int, alt: str) -> None:
        try:
            told = self._session.writing.describe(picture, alt)
        except ParleyError as trouble:
            self.problem.emit(trouble)
            return
        self._attached = [told if one.id == picture else one for one in self._attached]
        self._show()

    def _show(self) -> None:
        self._row.show_pictures(self._attached, self._awaited)
        self._tool.setEnabled(len(self._attached) + self._awaited < self._session.capabilities.pictures)
        for one in self._attached:
            content = self._session.writing.content(one.id)
            self._errands.run(partial(made_small, content, SMALL), partial(self._show_small, one.id))
        self.changed.emit()

    def _show_small(self, picture: int, future: Future[QImage]) -> None:
        self._row.show_small(picture, future.result())
