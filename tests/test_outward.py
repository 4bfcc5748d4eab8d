"""What leaves the window for other programs is a web page or a plain mail, byte for byte, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from desktop.core.mail import Letter, mailto
from desktop.outward import open_in_browser

SCHEMES = ("https", "http", "mailto", "file", "javascript")
MAIL = mailto(
    Letter(
        "bram@critlib.example",
        "Who pays?",
        "Asha asked:",
        "50 % #critlib\n門 & more",
        "https://x.com/a/status/9",
    )
)


class Opener(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def take(self, address: QUrl) -> None:
        self.opened.append(bytes(address.toEncoded().data()).decode())


@pytest.fixture
def opener(qtbot: QtBot) -> Iterator[Opener]:
    made = Opener()
    for scheme in SCHEMES:
        QDesktopServices.setUrlHandler(scheme, made, "take")  # type: ignore[arg-type]  # PySide wants str
    yield made
    for scheme in SCHEMES:
        QDesktopServices.unsetUrlHandler(scheme)


@pytest.mark.parametrize("address", ["https://x.com/asha/status/9", MAIL])
def test_a_page_and_a_mail_are_opened_as_they_are(opener: Opener, address: str) -> None:
    open_in_browser(address)
    assert opener.opened == [address]


@pytest.mark.parametrize(
    "address", ["file:///etc/passwd", "javascript:alert(1)", "mailto:?bcc=mira@critlib.example", f"{MAIL}%0D"]
)
def test_nothing_else_is(opener: Opener, address: str, caplog: pytest.LogCaptureFixture) -> None:
    open_in_browser(address)
    assert opener.opened == []
    assert "not of the web" in caplog.text
