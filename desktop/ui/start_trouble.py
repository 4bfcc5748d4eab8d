"""Start trouble: a window that says why Parley cannot start, for whoever has no terminal to read it in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox

from desktop.core.errors import ParleyError


def wants_to_try_again(trouble: ParleyError) -> bool:
    """Say what happened and what to do, and ask; the person may have mended it meanwhile."""
    box = QMessageBox(QMessageBox.Icon.NoIcon, _tr("Parley cannot start"), str(trouble))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(trouble.remedy)
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    again = box.addButton(_tr("Try again"), QMessageBox.ButtonRole.AcceptRole)
    close = box.addButton(_tr("Close"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(again)
    box.setEscapeButton(close)
    box.exec()
    return box.clickedButton() is again


def _tr(source: str) -> str:
    return QCoreApplication.translate("StartTrouble", source)
