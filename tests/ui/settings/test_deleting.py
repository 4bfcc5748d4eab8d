"""The page of files says how much there is and deletes what a person names; of everything it says first what goes."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from desktop.core.draft import Draft
from desktop.store.database import Database
from desktop.store.paths import Paths
from desktop.ui.archive.agreement import Agreement
from desktop.ui.settings.deleting import EverythingForm
from tests.store.scene import StandingClock
from tests.ui.room_in_memory import named
from tests.ui.settings.test_window import MIRA, Scene, opened, room

FILES = "Files and privacy"


def form_of(qtbot: QtBot, scene: Scene) -> EverythingForm:
    scene.open(FILES)
    scene.press("Delete everything…")
    qtbot.waitUntil(lambda: any(form.isVisible() for form in scene.settings.findChildren(EverythingForm)))
    return next(form for form in scene.settings.findChildren(EverythingForm) if form.isVisible())


def said(form: Agreement) -> str:
    return "\n".join(
        one.accessibleName() or one.text() for one in form.findChildren(QLabel) if one.isVisible()
    )


def test_what_goes_and_what_stays_is_said_before_anything_goes(qtbot: QtBot) -> None:
    with opened(qtbot) as scene:
        here = room(scene)
        scene.house.drafts.keep(here.id, Draft("half a thought"))
        scene.house.accounts.keep(MIRA)
        scene.house.paths.crashes.mkdir()
        for name in ("crash-0123456789ab.txt", "crash-123456789abc.txt", "crash-told"):
            (scene.house.paths.crashes / name).touch()
        theirs = scene.house.paths.home / "taxes.ods"
        theirs.touch()
        form = form_of(qtbot, scene)
        words = said(form)
        for expected in (
            "1 room",
            "1 draft or prepared answer",
            "The key of @mira in your keyring",
            "2 crash reports",
            str(theirs),
        ):
            assert expected in words
        assert form.focusWidget() is form.leave
        form.leave.click()
        assert not scene.house.paths.deleting.exists()


def test_what_the_keyboard_reaches_from_outside_of_the_page_is_in_sight(qtbot: QtBot) -> None:
    with opened(qtbot) as scene:
        scene.open(FILES)
        everything = scene.settings.files.deleting.everything
        named(scene.settings, QPushButton, "Close").setFocus()
        qtbot.keyClick(scene.settings.focusWidget(), Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
        assert scene.settings.focusWidget() is everything
        assert not everything.visibleRegion().isEmpty()


def test_all_of_it_can_be_taken_along_before(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot) as scene:
        room(scene)
        scene.settings.files.choose_new = lambda parent, title, name: str(tmp_path / "mine.zip")
        form = form_of(qtbot, scene)
        form.exports.click()
        assert (tmp_path / "mine.zip").exists()
        assert "Exported to mine.zip: 1 chat." in said(form)
        form.reject()


def test_a_yes_is_noted_before_anything_goes_and_the_window_takes_nothing_more(qtbot: QtBot) -> None:
    with opened(qtbot) as scene:
        room(scene)
        form = form_of(qtbot, scene)
        with qtbot.waitSignal(scene.desk.parting):
            form.yes.click()
        assert scene.house.paths.deleting.exists()
        assert not scene.desk.window.isEnabled()
        words = [one.accessibleName() for one in scene.desk.window.notice.findChildren(QLabel)]
        assert "Deleting what Parley keeps here. Your keyring may ask for its password." in words
        assert not scene.settings.isVisible()


def test_logs_go_and_what_is_written_next_is_there(qtbot: QtBot) -> None:
    with opened(qtbot) as scene:
        log = scene.house.paths.logs / "parley.log"
        log.write_text("what went wrong " * 200, encoding="utf-8")
        log.with_name("parley.log.1").write_text("and before", encoding="utf-8")
        scene.open(FILES)
        qtbot.waitUntil(lambda: "Logs: 3.2 kB" in scene.said())
        with log.open("a", encoding="utf-8") as open_log:
            scene.press("Delete the logs")
            qtbot.waitUntil(lambda: "Logs: 0 bytes" in scene.said())
            open_log.write("next")
        assert [path.name for path in scene.house.paths.logs.iterdir()] == ["parley.log"]
        assert log.read_text(encoding="utf-8") == "next"


def test_the_practice_room_goes_alone(qtbot: QtBot) -> None:
    practice = Paths(Path(os.environ["PARLEY_HOME"])).practice
    practice.ensure()
    Database(practice.database, clock=StandingClock()).close()
    with opened(qtbot) as scene:
        scene.open(FILES)
        delete = named(scene.settings, QPushButton, "Delete the practice room…")
        qtbot.waitUntil(delete.isEnabled)
        delete.click()
        (form,) = [one for one in scene.settings.findChildren(Agreement) if one.isVisible()]
        form.yes.click()
        qtbot.waitUntil(lambda: not practice.home.exists())
        qtbot.waitUntil(lambda: "nobody practised here" in scene.said())
        assert scene.house.paths.database.exists()


def test_an_account_and_a_room_are_deleted_where_they_are(qtbot: QtBot) -> None:
    with opened(qtbot) as scene:
        scene.open(FILES)
        scene.press("Accounts, where you sign out")
        assert named(scene.settings, QListWidget, "Pages").currentItem().text() == "Accounts"
        scene.open(FILES)
        with qtbot.waitSignal(scene.settings.forgetting_wanted):
            scene.press("A room, in the archive")
        assert not scene.settings.isVisible()
