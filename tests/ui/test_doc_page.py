"""The pages that Parley brings along can be read in it, and lead nowhere else."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from desktop.networks.x.registration import REDIRECTS
from desktop.ui.doc_page import ORGANISERS, DocPage, docs_folder
from desktop.ui.theme import Mode, Theme


def test_the_organisers_page_is_there_and_leads_to_the_one_about_invitations(qtbot: QtBot) -> None:
    page = DocPage(Theme(Mode.LIGHT), ORGANISERS)
    qtbot.addWidget(page)
    assert "one app for everybody in your chat" in page.text.toPlainText()
    page.text.setSource(QUrl("invitations.md"))
    assert "What is refused" in page.text.toPlainText()
    assert not page.text.openExternalLinks()


def test_it_names_the_addresses_that_people_come_back_to() -> None:
    words = (docs_folder() / ORGANISERS).read_text(encoding="utf-8")
    assert [line.strip() for line in words.splitlines() if "127.0.0.1" in line] == list(REDIRECTS)
