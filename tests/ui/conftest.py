"""Whatever a test shows is listened to: nothing takes the keyboard that has no name, and no name is nonsense."""

from __future__ import annotations

from collections.abc import Generator

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.heard import complaints, windows


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    """After the test's own words, while its windows are still there."""
    result = yield
    if QApplication.instance() is not None:
        for window in windows():
            if found := complaints(window):
                pytest.fail("heard by a screen reader:\n" + "\n".join(found), pytrace=False)
    return result
