"""PictureRow: the pictures of a post that is being written, side by side, and the form that describes one of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.core.attachment import Attachment
from desktop.ui.announce import announce
from desktop.ui.composer.alt_form import AltForm
from desktop.ui.composer.thumbnail import HEIGHT, INSET, LEAST, MOST, CloseButton, Thumbnail
from desktop.ui.style import kind
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import tr

GAP = 8
ABREAST = 4
"""As many as one post takes; two texts that became one may have brought more."""


class PictureRow(QWidget):
    """Shows what it is told, and says what a person wants with it by signals with the attachment's id."""

    removed = Signal(int)
    moved = Signal(int, int)
    undone = Signal()
    described = Signal(int, str)
    cancelled = Signal(int)
    """Which of those that are being prepared, by its place among them."""
    left = Signal()
    """The keyboard goes back to the text."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._attachments: tuple[Attachment, ...] = ()
        self._thumbnails: dict[int, Thumbnail] = {}
        self._preparing: list[_Preparing] = []
        self._rows = QGridLayout()
        self._rows.setSpacing(GAP)
        self._rows.setColumnStretch(ABREAST, 1)
        self.form = AltForm(theme, self)
        self.form.written.connect(self.described)
        self.form.closed.connect(self._closed)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 0, 14, 10)
        column.setSpacing(GAP)
        column.addLayout(self._rows)
        column.addWidget(self.form)
        self.setAccessibleName(tr("Pictures of your post"))
        self.hide()

    def show_pictures(self, attachments: Sequence[Attachment], preparing: int) -> None:
        """Those that are attached, in their order, and how many are being prepared."""
        gone = [one.id for one in self._attachments if one.id not in {it.id for it in attachments}]
        self._attachments = tuple(attachments)
        for picture in gone:
            self._take_out(picture)
        for place, one in enumerate(self._attachments):
            thumbnail = self._thumbnails.get(one.id) or self._made(one.id)
            thumbnail.say(one.alt, place, len(self._attachments))
            if one.id == self.form.picture:
                self.form.name(place, len(self._attachments))
        self._show_preparing(preparing)
        self._arrange()
        self.setVisible(bool(self._attachments) or preparing > 0)

    def show_small(self, picture: int, image: QImage) -> None:
        """What a picture looks like; it is there without until then."""
        if picture in self._thumbnails:
            self._thumbnails[picture].show_picture(image)

    def describe(self, picture: int) -> None:
        """Open the form for this one."""
        for place, one in enumerate(self._attachments):
            if one.id == picture:
                self.form.open_for(picture, one.alt, place, len(self._attachments))

    def _made(self, picture: int) -> Thumbnail:
        thumbnail = Thumbnail(self._theme, self)
        thumbnail.clicked.connect(lambda: self.describe(picture))
        thumbnail.remove_requested.connect(lambda: self._remove(picture))
        thumbnail.move_requested.connect(lambda step: self._move(picture, step))
        thumbnail.undo_requested.connect(self.undone)
        self._thumbnails[picture] = thumbnail
        thumbnail.show()
        return thumbnail

    def _take_out(self, picture: int) -> None:
        if self.form.picture == picture:
            self.form.close_form()
        old = self._thumbnails.pop(picture)
        self._rows.removeWidget(old)
        old.hide()
        old.deleteLater()

    def _arrange(self) -> None:
        shown = [*(self._thumbnails[one.id] for one in self._attachments), *self._preparing]
        if [self._rows.indexOf(one) for one in shown] == list(range(self._rows.count())):
            return
        for one in shown:
            self._rows.removeWidget(one)
        for place, one in enumerate(shown):
            self._rows.addWidget(one, *divmod(place, ABREAST))

    def _remove(self, picture: int) -> None:
        """The keyboard goes to the one that takes its place, or back to the text."""
        ids = [one.id for one in self._attachments]
        others = ids[ids.index(picture) + 1 :] + ids[: ids.index(picture)][-1:]
        if self.form.picture == picture:
            self.form.close_form()
        self.removed.emit(picture)
        if others and others[0] in self._thumbnails:
            self._thumbnails[others[0]].setFocus()
        else:
            self.left.emit()
        announce(self, tr("The picture is out. Ctrl+Z brings it back."))

    def _move(self, picture: int, step: int) -> None:
        self.moved.emit(picture, step)
        announce(self, self._thumbnails[picture].accessibleName())

    def _closed(self, picture: int) -> None:
        """On to the next one that nobody described, by the keyboard; the text when there is none."""
        bare = [one.id for one in self._attachments if not one.alt.strip() and one.id != picture]
        if bare:
            self._thumbnails[bare[0]].setFocus()
        else:
            self.left.emit()

    def _show_preparing(self, count: int) -> None:
        while len(self._preparing) > count:
            old = self._preparing.pop()
            self._rows.removeWidget(old)
            old.hide()
            old.deleteLater()
        while len(self._preparing) < count:
            place = len(self._preparing)
            new = _Preparing(self._theme, self)
            if place:
                name = new.close_button.accessibleName()
                new.close_button.setAccessibleName(tr("%1 (%2)", name, place + 1))
            new.close_button.clicked.connect(lambda _on=False, place=place: self.cancelled.emit(place))
            self._preparing.append(new)
            new.show()


class _Preparing(QFrame):
    """The place of a picture that is being made ready."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        kind(self, "preparing")
        self.setFixedHeight(HEIGHT)
        self.setMinimumWidth(LEAST)
        self.setMaximumWidth(MOST)
        self.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Preparing the picture…"))
        said = QLabel(tr("Preparing…"), self)
        said.setFont(theme.font(Type.SMALL))
        kind(said, "muted")
        self.close_button = CloseButton(theme, self)
        self.close_button.setAccessibleName(tr("Leave the picture that is being prepared"))
        row = QVBoxLayout(self)
        row.setContentsMargins(INSET, INSET, INSET, INSET)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignRight)
        row.addWidget(said, 1, Qt.AlignmentFlag.AlignHCenter)
