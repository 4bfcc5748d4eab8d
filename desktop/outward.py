"""Outward: what leaves the window for the system's own programs: web addresses, mails, and folders of Parley's."""

from __future__ import annotations

import logging
from pathlib import Path

_log = logging.getLogger(__name__)


def open_in_browser(url: str) -> None:
    """Only web addresses ever reach the system's opener, and mails to one person at most that carry words and nothing
    else: post text is other people's."""
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    from desktop.core.mail import is_mailto

    address = QUrl(url, QUrl.ParsingMode.StrictMode)
    if address.isValid() and (address.scheme() in ("https", "http") or is_mailto(url)):
        QDesktopServices.openUrl(address)
    else:
        _log.warning("Did not open an address that is not of the web")


def open_file(file: Path) -> None:
    """Only what Parley has just written where a person wanted it."""
    open_folder(file)


def open_folder(folder: Path) -> None:
    """Only folders of Parley's own."""
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
