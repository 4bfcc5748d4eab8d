"""Start trouble: a window that says why Parley cannot start, or open what was clicked, where there is no terminal."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from desktop.core.errors import ParleyError
from desktop.ui.translate import spoken, tr


def wants_to_try_again(trouble: ParleyError) -> bool:
    """Say what happened and what to do, and ask; the person may have mended it meanwhile."""
    box = _box(tr("Parley cannot start"), trouble)
    again = box.addButton(tr("Try again"), QMessageBox.ButtonRole.AcceptRole)
    close = box.addButton(tr("Close"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(again)
    box.setEscapeButton(close)
    box.exec()
    return box.clickedButton() is again


def say_it_is_refused(problem: ParleyError) -> None:
    """A link or a file that was opened is not used; nothing else is."""
    box = _box(tr("Parley cannot open this"), problem)
    box.setDefaultButton(box.addButton(tr("Close"), QMessageBox.ButtonRole.AcceptRole))
    box.exec()


def _box(title: str, problem: ParleyError) -> QMessageBox:
    box = QMessageBox(QMessageBox.Icon.NoIcon, title, spoken(problem.sentence))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(spoken(problem.remedy))
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return box
