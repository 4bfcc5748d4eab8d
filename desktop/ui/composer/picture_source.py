"""Picture source: which pictures somebody drops, pastes or chooses, before they are read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QStandardPaths
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.ui.composer.picture_file import Source
from desktop.ui.invite.dropping import chat_file_in
from desktop.ui.translate import tr

_TYPES = ("image/png", "image/jpeg", "image/webp", "image/gif", "image/bmp")


def holds_pictures(source: QMimeData) -> bool:
    """Whether it is files or a picture. Cells and paragraphs that come with a picture of themselves are words; the
    words of a picture from a browser are its address. A calendar file is an invitation."""
    if chat_file_in(source):
        return False
    return bool(_files(source)) or (source.hasImage() and (not source.hasText() or source.hasUrls()))


def pictures_in(source: QMimeData) -> tuple[Source, ...]:
    """Files as they are, also those that turn out to be no pictures, so that this can be said."""
    if files := _files(source):
        return files
    if not holds_pictures(source):
        return ()
    kind = next((one for one in _TYPES if source.hasFormat(one)), None)
    if kind is not None:
        return (bytes(source.data(kind).data()),)
    image = source.imageData()
    return (image,) if isinstance(image, QImage) and not image.isNull() else ()


def first_folder() -> str:
    """Where one looks for pictures first. A folder that is not there would be taken for the name of a file."""
    pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    return pictures if Path(pictures).is_dir() else str(Path.home())


class PictureChooser(QObject):
    """The system's dialog for files. It opens where the person chose last."""

    def __init__(self, chosen: Callable[[Sequence[Source]], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._chosen, self._parent = chosen, parent
        self._folder = first_folder()

    def open(self) -> None:
        dialog = QFileDialog(self._parent, tr("Add pictures"), self._folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [tr("Pictures (*.png *.jpg *.jpeg *.jfif *.webp *.gif *.bmp)"), tr("All files (*)")]
        )
        dialog.filesSelected.connect(self._take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take(self, files: list[str]) -> None:
        paths = [Path(file) for file in files]
        if paths:
            self._folder = str(paths[0].parent)
            self._chosen(paths)


def _files(source: QMimeData) -> tuple[Path, ...]:
    return tuple(Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile())
