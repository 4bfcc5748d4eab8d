"""Help stands beside the window: it begins in one place, explains words, and shows the guides, all by keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.help.help_page import TourState
from desktop.ui.help.window import HelpWindow
from desktop.ui.style import style_sheet
from desktop.ui.theme import Mode, Theme
from tests.ui.room_in_memory import named

HOME = Path("home-of-somebody")


class Beside:
    """The help window, and what was asked of it."""

    def __init__(self, qtbot: QtBot, *, scale: float = 1.0) -> None:
        theme = Theme(Mode.LIGHT, scale)
        self.qtbot, self.state, self.opened = qtbot, TourState.NEW, list[Path]()
        self.window = HelpWindow(
            theme, tour=lambda: self.state, home=HOME, version="1.2.3", open_folder=self.opened.append
        )
        self.window.setStyleSheet(style_sheet(theme))
        qtbot.addWidget(self.window)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()

    def press(self, name: str) -> None:
        named(self.window, QPushButton, name).click()
        QApplication.processEvents()

    def key(self, key: Qt.Key) -> None:
        self.qtbot.keyClick(self.window.focusWidget(), key)
        QApplication.processEvents()

    @property
    def shown(self) -> list[str]:
        """The words that are listed."""
        model = self.window.words.model
        return [str(model.index(row).data()) for row in range(model.rowCount())]


@pytest.fixture
def beside(qtbot: QtBot) -> Beside:
    return Beside(qtbot)


def test_it_begins_with_the_tour_and_says_how_far_one_is(beside: Beside) -> None:
    assert beside.window.focusWidget().accessibleName() == "Take the tour"
    beside.state = TourState.LEFT
    beside.window.show_begin()
    assert beside.window.focusWidget().accessibleName() == "Go on with the tour"
    beside.state = TourState.TAKEN
    beside.window.show_begin()
    with beside.qtbot.waitSignal(beside.window.asked) as asked:
        beside.press("Take the tour again")
    assert asked.args == ["help.tour"]


def test_it_says_which_parley_this_is_and_where_its_things_are(beside: Beside) -> None:
    said = [label.text() for label in beside.window.page.findChildren(QLabel)]
    assert {"Version 1.2.3", str(HOME)} <= set(said)


def test_the_licences_of_its_parts_are_a_page_of_help(beside: Beside) -> None:
    beside.press("Licences")
    assert beside.window.guide is not None
    assert "What is in it, in short" in beside.window.guide.text.toPlainText()
    beside.press("Open the folder")
    assert beside.opened == [HOME]


def test_words_are_found_while_one_types_and_gone_through_by_arrows(beside: Beside) -> None:
    beside.press("Words explained")
    assert len(beside.shown) > 20
    beside.qtbot.keyClicks(beside.window.focusWidget(), "feed")
    assert beside.shown == ["Stream"]
    beside.window.words.field.clear()
    beside.qtbot.keyClicks(beside.window.focusWidget(), "host")
    beside.key(Qt.Key.Key_Down)
    chosen = beside.window.words.list.currentIndex()
    assert beside.window.focusWidget() is beside.window.words.list
    assert chosen.data(Qt.ItemDataRole.AccessibleTextRole).startswith("Host: Whoever leads a chat")
    beside.key(Qt.Key.Key_Down)
    assert beside.window.words.list.currentIndex().row() == 1


def test_where_no_word_fits_it_says_so(beside: Beside) -> None:
    beside.window.show_words()
    beside.qtbot.keyClicks(beside.window.focusWidget(), "zebra")
    assert named(beside.window.words, QLabel, "No word here has that in it.").isVisible()
    assert not beside.window.words.list.isVisible()


def test_a_link_leads_to_its_word_whatever_was_looked_for_before(beside: Beside) -> None:
    beside.window.show_words()
    beside.qtbot.keyClicks(beside.window.focusWidget(), "zebra")
    beside.window.show_words("hashtag")
    assert beside.window.words.list.currentIndex().data() == "Hashtag"
    assert beside.window.focusWidget() is beside.window.words.list


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_meaning_is_cut_off(qtbot: QtBot, scale: float) -> None:
    beside = Beside(qtbot, scale=scale)
    beside.window.resize(360, 500)
    beside.window.show_words()
    QApplication.processEvents()
    view = beside.window.words.list
    heights = [view.visualRect(view.model().index(row, 0)).height() for row in range(len(beside.shown))]
    assert view.visualRect(view.currentIndex()).width() <= view.viewport().width()
    assert min(heights) >= 2 * view.fontMetrics().height()
    assert max(heights) > min(heights), "long meanings take more lines"


def test_a_guide_is_shown_here_and_back_leads_to_the_beginning(beside: Beside) -> None:
    beside.press("For organisers: one app for your chat")
    guide = beside.window.guide
    assert guide is not None
    assert "one app for everybody" in guide.text.toPlainText()
    beside.press("Back to help")
    assert beside.window.page.isVisible()
    assert not named(beside.window, QPushButton, "Back to help").isVisible()


@pytest.mark.parametrize("page", ["begin", "words", "guide"])
def test_escape_closes_it_from_every_page(beside: Beside, page: str) -> None:
    shown = {"begin": beside.window.show_begin, "words": beside.window.show_words}
    shown.get(page, lambda: beside.window.show_guide("organisers.md"))()
    QApplication.processEvents()
    beside.key(Qt.Key.Key_Escape)
    assert not beside.window.isVisible()


def test_everything_that_takes_the_keyboard_has_a_name(beside: Beside) -> None:
    beside.window.show_guide("organisers.md")
    takers = [
        one for one in beside.window.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert [one for one in takers if not one.accessibleName() and one.focusProxy() is None] == []
