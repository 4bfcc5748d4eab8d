"""CrashReportWindow: a crash report as it is kept and would be sent, and what a person may do with it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from desktop.core.mail import Letter, mailto
from desktop.services.crash_reports import CrashReports
from desktop.ui.announce import announce
from desktop.ui.button_row import ButtonRow
from desktop.ui.prose import Prose
from desktop.ui.stream.words import moment_words
from desktop.ui.style import kind
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import tr

FIRST_SIZE, LEAST_SIZE = QSize(640, 520), QSize(360, 320)
FILE_NAME = "parley-crash.txt"


def _choose_new(parent: QWidget, title: str, name: str) -> str:
    return QFileDialog.getSaveFileName(parent, title, str(Path.home() / name))[0]


class CrashReportWindow(QDialog):
    """One at a time, the newest first; deleting one leads to the next. In nobody's way: the chat goes on beside it.

    `reports_to` is where they may be sent, a mail address or an https page; empty for nowhere. `open_url` opens what a
    person asked for, and only then. `choose_new` asks where to write a file and answers with its path or nothing.
    """

    def __init__(
        self,
        theme: Theme,
        reports: CrashReports,
        open_url: Callable[[str], None],
        *,
        reports_to: str = "",
        choose_new: Callable[[QWidget, str, str], str] = _choose_new,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._reports, self._open_url = theme, reports, open_url
        self._reports_to, self.choose_new = reports_to, choose_new
        self.setWindowTitle(tr("Crash report"))
        self.setMinimumSize(LEAST_SIZE)
        self.resize(FIRST_SIZE)
        kind(self, "ground")
        self._about, self._came_of_it = Prose(theme, self), Prose(theme, self)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("Crash report"))
        self.text.setTabChangesFocus(True)
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._buttons = [
            self._button(tr("Copy"), self._copy),
            self._button(tr("Save as…"), self._save),
            *([self._button(tr("Send…"), self._send)] if reports_to else []),
            self._button(tr("Delete"), self._delete),
            self._button(tr("Close"), self.reject),
        ]
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        for part in (self._about, self.text, self._came_of_it, ButtonRow(self._buttons, self)):
            column.addWidget(part)
        theme.changed.connect(self._dress)
        self._dress()
        self.refresh()

    def refresh(self) -> None:
        """The newest as it is kept now; without any the window closes."""
        kept = self._reports.all()
        self._kept = kept[0] if kept else None
        if self._kept is None:
            self.close()
            return
        words = tr(
            "Of %1. This is all of it: places in Parley's code, and nobody's words, names, keys or files. "
            "It is on this computer alone, until you pass it on.",
            moment_words(self._kept.at),
        )
        self._about.say(words, Type.QUIET)
        self.text.setPlainText(self._kept.text)
        self._tell("")

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self._tell(tr("Copied."))

    def _save(self) -> None:
        chosen = self.choose_new(self, tr("Save the report"), FILE_NAME)
        if not chosen:
            return
        try:
            Path(chosen).write_text(self.text.toPlainText(), encoding="utf-8")
        except OSError:
            self._tell(tr("It could not be written there. Choose another folder."), "danger")
        else:
            self._tell(tr("Saved as %1.", Path(chosen).name))

    def _send(self) -> None:
        """Into the person's own mail program, or onto a page that takes it; they send it."""
        whole = self.text.toPlainText()
        if "@" in self._reports_to:
            self._open_url(mailto(Letter(self._reports_to, "Parley crash report", "", whole)))
            return
        QGuiApplication.clipboard().setText(whole)
        self._open_url(self._reports_to)
        self._tell(tr("It is copied. Paste it on the page that opens."))

    def _delete(self) -> None:
        if self._kept is not None:
            self._reports.delete(self._kept)
        self.refresh()

    def _tell(self, words: str, look: str = "ok") -> None:
        self._came_of_it.say(words, Type.QUIET, look)
        self._came_of_it.setVisible(bool(words))
        if words:
            announce(self._came_of_it, words)

    def _button(self, text: str, act: Callable[[], None]) -> QPushButton:
        made = QPushButton(text, self)
        made.setAccessibleName(text)
        made.setAutoDefault(False)
        kind(made, "plain")
        made.clicked.connect(act)
        return made

    def _dress(self) -> None:
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPixelSize(self._theme.font(Type.CONTROL).pixelSize())
        self.text.setFont(fixed)
        for button in self._buttons:
            button.setFont(self._theme.font(Type.CONTROL))
