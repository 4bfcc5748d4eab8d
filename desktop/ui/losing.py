"""Losing: what closing the window asks while what is typed cannot be saved: it may be copied first."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QMessageBox

from desktop.ui.translate import tr
from desktop.ui.window import Window


class Losing(QObject):
    """Asks until the person says that the window may close. The end of their session does not wait for it."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._agreed = False
        self._box: QMessageBox | None = None
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.commitDataRequest.connect(self.agree)

    def agree(self) -> None:
        """Close without a question from now on."""
        self._agreed = True
        if self._box is not None:
            self._box.hide()

    def may_close(self) -> bool:
        """Whether the window may close now; where not, a person is asked. Who copied the words may close."""
        if self._agreed or (words := self._window.keep_typed()) in ("", _clipped()):
            return True
        if self._box is None:
            self._ask(words)
        return False

    def _ask(self, words: str) -> None:
        box = self._box = QMessageBox(self._window)
        box.setWindowTitle(tr("Close Parley"))
        box.setWindowModality(Qt.WindowModality.WindowModal)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(tr("Your text could not be saved. Copy it?"))
        box.setInformativeText(tr("It is gone with the window, unless you paste it somewhere else first."))
        stay = box.addButton(tr("Keep Parley open"), QMessageBox.ButtonRole.RejectRole)
        copy = box.addButton(tr("Copy"), QMessageBox.ButtonRole.AcceptRole)
        lose = box.addButton(tr("Close without it"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(copy)
        box.setEscapeButton(stay)
        box.finished.connect(lambda: self._answered(box, words, copy, lose))
        box.open()

    def _answered(self, box: QMessageBox, words: str, copy: QAbstractButton, lose: QAbstractButton) -> None:
        """The clipboard ends with the program on some systems, so copying closes nothing yet."""
        pressed, self._box = box.clickedButton(), None
        box.deleteLater()
        if pressed is copy:
            QGuiApplication.clipboard().setText(words)
            self._window.tell(tr("Copied. Paste it somewhere else, then close Parley."), undoable=False)
        elif pressed is lose:
            self._agreed = True
            self._window.close()


def _clipped() -> str:
    return QGuiApplication.clipboard().text()
