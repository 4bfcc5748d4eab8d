"""What is drawn here is drawn by the one QApplication that every other test of this process uses."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication


@pytest.fixture(autouse=True)
def one_application(qapp: QApplication) -> QApplication:
    """An icon that is drawn would make a QGuiApplication, beside which no window can be tested."""
    return qapp
