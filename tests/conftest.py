"""What every test gets: no screen, a home of its own, no network, no stray log line and no thread left behind."""

from __future__ import annotations

import gc
import logging
import os
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import hypothesis
import pytest

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

REPOSITORY = Path(__file__).resolve().parent.parent
IN_DESKTOP_SESSION = "PARLEY_DESKTOP_SESSION" in os.environ
IN_CI = os.environ.get("CI", "").lower() not in ("", "0", "false")
LOOPBACK = ("127.0.0.1", "::1", "localhost")

# Before anything imports Qt or keyring.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
for _name in [name for name in os.environ if name.startswith("LC_") or name in ("LANG", "LANGUAGE")]:
    del os.environ[_name]  # a window speaks its developer's language: tests read English
os.environ["LC_ALL"] = "C.UTF-8"
if not IN_DESKTOP_SESSION:
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"  # never the person's own

# A busy machine is no reason to fail, and examples are worth more than a clock.
hypothesis.settings.register_profile("parley", deadline=None)
hypothesis.settings.load_profile("parley")


# What a test of the window leaves behind would be destroyed on whichever thread of a later test finds it: see garbage.
gc.disable()


def refuse_the_outside(event: str, arguments: tuple[object, ...]) -> None:
    """The practice server is the counterpart of every test; nothing else may be reached."""
    if event != "socket.connect":
        return
    address = arguments[1]
    if isinstance(address, tuple) and address[0] not in LOOPBACK:
        raise RuntimeError(f"a test reached for the network: {address}")


sys.addaudithook(refuse_the_outside)


def absent(reason: str) -> None:
    """Skip, saying why; in CI what is absent is a failure."""
    if IN_CI:
        pytest.fail(reason)
    pytest.skip(reason)


def pytest_runtest_setup(item: pytest.Item) -> None:
    if item.get_closest_marker("desktop") and not IN_DESKTOP_SESSION:
        absent("needs a desktop session: make test-desktop")
    put_pointer_away()


def put_pointer_away() -> None:
    """Where the test before left the pointer, a window of this one would open under it."""
    if IN_DESKTOP_SESSION or "PySide6.QtGui" not in sys.modules:
        return
    from PySide6.QtGui import QCursor, QGuiApplication

    if QGuiApplication.instance() is not None:
        QCursor.setPos(-10_000, -10_000)


def pytest_runtest_teardown() -> None:
    from desktop.ui.garbage import collect_due

    collect_due()


@pytest.fixture(scope="session")
def test_data() -> Path:
    """Real chats and X's published API: data that may not be in this repository."""
    folder = Path(os.environ.get("PARLEY_TEST_DATA") or REPOSITORY.parent / "shared")
    if not folder.is_dir():
        absent(f"no test data at {folder}: set PARLEY_TEST_DATA")
    return folder


@pytest.fixture(autouse=True)
def parley_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home for what Parley stores; no setting of the developer's reaches a test."""
    for name in [name for name in os.environ if name.startswith("PARLEY_") and name != "PARLEY_TEST_DATA"]:
        monkeypatch.delenv(name)
    home = tmp_path / "parley home"  # with a space, as people's folders have
    monkeypatch.setenv("PARLEY_HOME", str(home))
    monkeypatch.setenv("ENCHANT_CONFIG_DIR", str(tmp_path / "enchant"))  # libenchant makes files there
    return home


@pytest.fixture(autouse=True)
def language_as_it_was() -> Iterator[None]:
    """A window speaks for the whole process: its numbers, its words and its side are not the next test's."""
    if "PySide6.QtGui" not in sys.modules:
        yield
        return
    from PySide6.QtCore import QLocale, Qt, QTranslator
    from PySide6.QtGui import QGuiApplication

    before = QLocale()
    yield
    QLocale.setDefault(before)
    app = QGuiApplication.instance()
    if isinstance(app, QGuiApplication):
        for translator in app.findChildren(QTranslator):
            app.removeTranslator(translator)
        if app.layoutDirection() is not Qt.LayoutDirection.LeftToRight:
            app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture(autouse=True)
def look_as_it_was() -> Iterator[None]:
    """What the application wears makes buttons higher and letters larger, also those of the next test."""
    yield
    if "PySide6.QtWidgets" not in sys.modules:
        return
    from PySide6.QtGui import QFontDatabase, QPalette
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance()
    if isinstance(app, QApplication) and app.styleSheet():
        app.setStyleSheet("")
        app.setPalette(QPalette())
        app.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont))


@pytest.fixture(autouse=True)
def nothing_left_in_the_way() -> Iterator[None]:
    """A question that is still open takes the keyboard from the windows of the next test."""
    yield
    if "PySide6.QtWidgets" not in sys.modules:
        return
    from PySide6.QtWidgets import QApplication

    if (modal := QApplication.activeModalWidget()) is not None:
        modal.hide()
        pytest.fail(f"left open: {modal!r}")


class Records(logging.Handler):
    """Keeps what was logged at WARNING or above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    """The window as people have it whose language runs from right to left."""
    from PySide6.QtCore import Qt

    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture(autouse=True)
def no_unexpected_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """A warning in the log fails the test, unless the test takes `caplog` and looks at it itself."""
    records = Records()
    root = logging.getLogger()
    root.addHandler(records)
    yield
    root.removeHandler(records)
    if records.lines and "caplog" not in request.fixturenames:
        pytest.fail("logged without a test that expects it:\n" + "\n".join(records.lines))


@pytest.fixture(autouse=True)
def no_leaked_threads(parley_home: Path, no_unexpected_log: None) -> Iterator[None]:
    """Whoever starts a thread ends it. Daemon threads may be stuck in a keyring and are let off."""
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + 2
    for thread in threading.enumerate():
        if thread not in before and not thread.daemon:
            thread.join(max(0.0, deadline - time.monotonic()))
    leaked = [repr(thread) for thread in threading.enumerate() if thread not in before and not thread.daemon]
    if leaked:
        pytest.fail("left running: " + ", ".join(leaked))
