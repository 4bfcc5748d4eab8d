"""KeepsPage: what Parley keeps, in place of what was in the window: from the first screen, Help and the palette."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.services.privacy import Privacy
from desktop.ui.button_row import ButtonRow
from desktop.ui.keeps import KeepsView
from desktop.ui.settings.page import SettingsPage
from desktop.ui.theme import Theme
from desktop.ui.translate import tr


class KeepsPage(SettingsPage):
    files_requested = Signal()
    left = Signal()
    """What was there before is wanted again."""

    def __init__(self, theme: Theme, network: str, privacy: Privacy, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.begin(tr("What Parley keeps"))
        self.column.addSpacing(12)
        self.view = KeepsView(theme, network, privacy, self)
        self.add(self.view)
        self.column.addSpacing(16)
        self.files, self.back = self.button(tr("Files and privacy")), self.button(tr("Back"), "plain")
        self.files.clicked.connect(self.files_requested)
        self.back.clicked.connect(self.left)
        self.add(ButtonRow([self.files, self.back], self))
        self.end()
        self.setFocusProxy(self.back)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
