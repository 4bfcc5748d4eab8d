"""The pages that Parley brings along can be read in it, and lead nowhere else."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from desktop.networks.x.registration import REDIRECTS
from desktop.ui.doc_page import LICENCES, NEWCOMERS, ORGANISERS, DocPage, docs_folder, pictures_in
from desktop.ui.theme import Mode, Theme


def test_the_organisers_page_is_there_and_leads_to_the_one_about_invitations(qtbot: QtBot) -> None:
    page = DocPage(Theme(Mode.LIGHT), ORGANISERS)
    qtbot.addWidget(page)
    assert "one app for everybody in your chat" in page.text.toPlainText()
    page.text.setSource(QUrl("invitations.md"))
    assert "What is refused" in page.text.toPlainText()
    page.text.anchorClicked.emit(QUrl("organisers.md"))
    assert "one app for everybody in your chat" in page.text.toPlainText()
    page.text.anchorClicked.emit(QUrl("https://example.org/"))
    assert "one app for everybody in your chat" in page.text.toPlainText()


def test_it_names_the_addresses_that_people_come_back_to() -> None:
    words = (docs_folder() / ORGANISERS).read_text(encoding="utf-8")
    assert [line.strip() for line in words.splitlines() if "127.0.0.1" in line] == list(REDIRECTS)


@pytest.mark.parametrize("width", [420, 900])
def test_pictures_are_as_wide_as_the_page_at_most(qtbot: QtBot, width: int) -> None:
    page = DocPage(Theme(Mode.LIGHT), NEWCOMERS)
    qtbot.addWidget(page)
    page.resize(width, 600)
    page.show()
    widths = [one.charFormat().toImageFormat().width() for one in pictures_in(page.text.document())]
    assert len(widths) == 4
    assert page.text.horizontalScrollBar().maximum() == 0
    assert max(widths) > page.text.viewport().width() * 0.8, "and no smaller than it has to be"


def test_a_word_that_is_explained_elsewhere_is_asked_for(qtbot: QtBot) -> None:
    page = DocPage(Theme(Mode.LIGHT), NEWCOMERS)
    qtbot.addWidget(page)
    page.explains = True
    with qtbot.waitSignal(page.word_asked) as asked:
        page.text.anchorClicked.emit(QUrl("glossary.md#hashtag"))
    assert asked.args == ["hashtag"]


def test_the_licences_of_a_packaged_program_are_its_own_and_their_texts_open(
    qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "MIT.txt").write_text("Copyright\n  <me@example.org>\n", encoding="utf-8")
    (tmp_path / LICENCES).write_text("# Licences\n\n- **h11**: [MIT](texts/MIT.txt)\n", encoding="utf-8")
    page = DocPage(Theme(Mode.LIGHT), LICENCES, licences=tmp_path)
    qtbot.addWidget(page)
    assert "h11" in page.text.toPlainText()
    page.text.anchorClicked.emit(QUrl("texts/MIT.txt"))
    assert page.text.toPlainText() == "Copyright\n  <me@example.org>", "as it was written, line by line"


def test_from_its_sources_the_page_of_licences_is_that_of_the_guides(qtbot: QtBot) -> None:
    page = DocPage(Theme(Mode.LIGHT), LICENCES)
    qtbot.addWidget(page)
    assert "GNU Lesser General Public License" in page.text.toPlainText()
