"""Scenes of a first start: the privacy page, a first sign-in, Files and privacy, and what is deleted there."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.store.settings import KEEPS_SEEN
from desktop.ui.keeps import KeepsView
from desktop.ui.settings.deleting import EverythingForm
from desktop.ui.settings.files import FilesPage
from desktop.ui.sign_in_pane import SignInPane
from tests.gallery.scenes import scene
from tests.gallery.stage import Stage


@scene("start-keeps", me="")
def _keeps(stage: Stage) -> None:
    stage.desk.start()
    stage.act("help.keeps")
    stage.wait(stage.one(KeepsView).is_complete)


@scene("sign-in-first", me="")
def _first_sign_in(stage: Stage) -> None:
    stage.house.settings.set(KEEPS_SEEN, False)
    stage.desk.start(join="openshelf")
    stage.one(SignInPane).show_keeps()
    stage.wait(stage.one(KeepsView).is_complete)


@scene("files")
def _files(stage: Stage) -> QWidget:
    stage.enter()
    return opened(stage).window()


@scene("files-end")
def _files_end(stage: Stage) -> QWidget:
    """What is below."""
    stage.enter()
    page = opened(stage)
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
    stage.settle()
    return page.window()


@scene("delete-everything")
def _everything(stage: Stage) -> QWidget:
    stage.enter()
    opened(stage).deleting.everything.click()
    return stage.one(EverythingForm)


def opened(stage: Stage) -> FilesPage:
    stage.act("files.show")
    page = stage.one(FilesPage)
    stage.wait(page.folders.sizes.isVisible)
    return page
