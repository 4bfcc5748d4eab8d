"""Answering: one check of the self-test in this process, and its answer as a file."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from desktop.core.errors import ParleyError
from desktop.services.checkup import Check

AGAIN = "Install Parley anew; if it stays so, tell its makers what is said here."


def answer(name: str, output: Path, *, picture: Path | None = None, require_keyring: bool = False) -> int:
    """Do the check and write what it found; 0 where all is well."""
    check = done(name, _checks(picture, require_keyring)[name])
    found = {"name": name, "ok": check.ok, "found": check.found, "remedy": check.remedy, "facts": _facts()}
    output.write_text(json.dumps(found), encoding="utf-8")
    return 0 if check.ok else 1


def done(name: str, check: Callable[[], Check]) -> Check:
    """Whatever a check runs into is its answer."""
    try:
        return check()
    except ParleyError as problem:
        return Check(name, str(problem), problem.remedy or AGAIN)
    except Exception as problem:
        return Check(name, f"{type(problem).__name__}: {problem}"[:300], AGAIN)


def _checks(picture: Path | None, require_keyring: bool) -> dict[str, Callable[[], Check]]:
    """Each imports what it needs when it is done: a part that is missing is one check's trouble."""

    def qt() -> Check:
        from desktop.self_testing.qt_parts import check_qt_parts

        return check_qt_parts()

    def tls() -> Check:
        from desktop.self_testing.tls import check_tls

        return check_tls()

    def keyring() -> Check:
        from desktop.self_testing.keyring_backend import check_backend

        return check_backend(required=require_keyring)

    def resources() -> Check:
        from desktop.self_testing.inventory import check_inventory

        return check_inventory()

    def translations() -> Check:
        from desktop.self_testing.translations import check_translations

        return check_translations()

    def database() -> Check:
        from desktop.self_testing.database_file import check_database_file

        return check_database_file()

    def practice() -> Check:
        from desktop.self_testing.round_trip import check_round_trip

        return check_round_trip()

    def window() -> Check:
        from desktop.self_testing.painted_window import check_painted_window

        return check_painted_window(picture)

    made = (qt, tls, keyring, resources, translations, database, practice, window)
    return {check.__name__: check for check in made}


def _facts() -> dict[str, Any]:
    """What is known of Qt where this check used it."""
    facts: dict[str, Any] = {}
    if "PySide6.QtCore" in sys.modules:
        from PySide6.QtCore import qVersion

        facts["qt"] = qVersion()
    if "PySide6.QtGui" in sys.modules:
        from PySide6.QtGui import QGuiApplication

        if QGuiApplication.instance() is not None:
            facts["platform"] = QGuiApplication.platformName()
    return facts
