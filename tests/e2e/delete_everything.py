"""Somebody deletes everything in the real window: `python -m tests.e2e.delete_everything`; what the last window said.

The home is PARLEY_HOME's. Where a deletion was begun there, nothing is left to press but the last button.
"""

from __future__ import annotations

import sys
from contextlib import ExitStack
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from desktop import start
from desktop.ui.application import qt_application
from desktop.ui.parting_window import PartingWindow
from desktop.ui.settings.deleting import EverythingForm
from desktop.ui.settings.window import SettingsWindow
from desktop.ui.window import Window

W = TypeVar("W", bound=QWidget)


class Person(QObject):
    """Presses one thing after the other, each once it is there."""

    def __init__(self) -> None:
        super().__init__(QCoreApplication.instance())
        self._timer = QTimer(self)
        self._timer.setInterval(20)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        if (last := shown(PartingWindow)) is not None:
            if last.leave.isEnabled():
                self._timer.stop()
                print(last.said.accessibleName(), flush=True)
                last.leave.click()
        elif (form := shown(EverythingForm)) is not None:
            form.yes.click()
        elif (settings := shown(SettingsWindow)) is not None:
            everything = settings.files.deleting.everything
            if everything.isVisible() and everything.isEnabled():
                everything.setEnabled(False)
                everything.clicked.emit()
        elif (
            (window := shown(Window)) is not None
            and window.isEnabled()
            and window.actions_by_id.is_used("files.show")
        ):
            window.actions_by_id["files.show"].trigger()


def shown(kind: type[W]) -> W | None:
    found = (one for top in QApplication.topLevelWidgets() for one in [top, *top.findChildren(QWidget)])
    return next((one for one in found if isinstance(one, kind) and one.isVisible()), None)


def main() -> int:
    with ExitStack() as stack:
        qt_application(stack)
        Person()
        return start.run()


if __name__ == "__main__":
    sys.exit(main())
