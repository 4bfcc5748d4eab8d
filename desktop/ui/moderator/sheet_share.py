"""SheetShare: in which folder co-hosts share the run sheet, chosen and given up."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from desktop.ui.composer.tool import Tool
from desktop.ui.theme import Theme
from desktop.ui.translate import tr


def _choose(parent: QWidget, title: str, begin: str) -> str:
    return QFileDialog.getExistingDirectory(parent, title, begin or str(Path.home()))


class SheetShare(Tool):
    """`choose` asks for a folder, and gives "" where nobody chose one."""

    chosen = Signal(str)
    """A folder; empty: none any more."""

    def __init__(
        self, theme: Theme, parent: QWidget, choose: Callable[[QWidget, str, str], str] = _choose
    ) -> None:
        super().__init__(theme, "folder-sync", parent)
        self._folder, self._choose = "", choose
        self._menu = QMenu(self)
        self._menu.addAction(tr("Another folder…")).triggered.connect(self._ask)
        self._menu.addAction(tr("Do not share any more")).triggered.connect(lambda: self.chosen.emit(""))
        self.clicked.connect(self._press)
        self.show_folder("")

    def show_folder(self, folder: str) -> None:
        self._folder = folder
        self.set_on(bool(folder))
        told = tr("Have this run sheet in a folder that your co-hosts have, too")
        if folder:
            told = tr("Shared with your co-hosts in %1", Path(folder).name or folder)
        self.say(tr("Share"), told, aloud=tr("Share the run sheet"))

    def _press(self) -> None:
        if self._folder:
            self._menu.popup(self.mapToGlobal(self.rect().topLeft()))
        else:
            self._ask()

    def _ask(self) -> None:
        folder = self._choose(self, tr("A folder that your co-hosts have, too"), self._folder)
        if folder:
            self.chosen.emit(folder)
