"""The report in the window says each figure and how it is counted, and what is new takes its place quietly."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.measure import TOLD, Measure
from desktop.core.report import Brief, Report, report
from desktop.ui.report.page import ReportPage
from desktop.ui.report.plot import ReportPlot
from desktop.ui.report.question_card import QuestionFiguresCard
from desktop.ui.theme import Theme
from tests.core.chat_posts import NOON, chat, evening, post

EARLIER = [
    Brief(NOON - timedelta(weeks=week), {Measure.POSTS: 300 + week, Measure.PEOPLE: 5})
    for week in range(1, 9)
]


def shown(qtbot: QtBot, found: Report) -> ReportPage:
    page = ReportPage(Theme(), "Report of #gardenchat")
    qtbot.addWidget(page)
    page.resize(900, 1200)
    page.show()
    page.show_report(found)
    return page


def words(page: QWidget) -> list[str]:
    """Once what was added has its place."""
    QApplication.processEvents()
    return [one.text() for one in page.findChildren(QLabel) if one.isVisibleTo(page)]


def press(page: ReportPage, name: str) -> None:
    next(one for one in page.findChildren(QPushButton) if one.accessibleName() == name).click()


def figure(page: ReportPage, name: str) -> QLabel:
    return next(one for one in page.findChildren(QLabel) if one.accessibleName().startswith(f"{name}: "))


def test_a_figure_is_heard_with_its_name_and_how_it_is_counted(qtbot: QtBot) -> None:
    page = shown(qtbot, report(evening(), inquiries=[]))
    assert figure(page, "Asked of us").accessibleName() == "Asked of us: 1"
    assert figure(page, "Answered").accessibleName() == "Answered: 1"
    assert figure(page, "First answer after").accessibleName() == "First answer after: 1.5 min"
    assert figure(page, "Posts").accessibleDescription() == TOLD[Measure.POSTS].how


def test_how_figures_are_counted_stands_there_once_it_is_asked_for(qtbot: QtBot) -> None:
    page = shown(qtbot, report(evening()))
    assert TOLD[Measure.PEOPLE].how not in words(page)
    press(page, "How it is counted")
    assert TOLD[Measure.PEOPLE].how in words(page)


def test_what_is_not_as_usual_is_said_and_chance_is_not(qtbot: QtBot) -> None:
    page = shown(qtbot, report(evening(), EARLIER))
    assert "less than usual" in figure(page, "Posts").accessibleName()
    assert "as usual" in figure(page, "People").accessibleName()
    assert any(
        said.startswith("Not as in the 8 chats before it: Posts: less than usual") for said in words(page)
    )


def test_the_plot_and_each_question_say_what_they_show(qtbot: QtBot) -> None:
    page = shown(qtbot, report(evening()))
    (plot,) = page.findChildren(ReportPlot)
    assert "Asked: Q1 " in plot.accessibleName()
    said = words(page)
    assert any(
        one.startswith("2 answers by 2 people · the first after 1 min, half of them after 2 min")
        for one in said
    )


def test_a_newer_report_changes_what_is_other_and_keeps_the_cards(qtbot: QtBot) -> None:
    page = shown(qtbot, report(evening(), is_over=False))
    cards = page.findChildren(QuestionFiguresCard)
    page.show_report(report(evening(post(40, 26, "lou", "A1: late, but beans #gardenchat")), is_over=False))
    assert page.findChildren(QuestionFiguresCard) == cards
    assert any(one.startswith("3 answers by 3 people") for one in words(page))
    assert "The chat is on. Figures renew by themselves." in words(page)


def test_more_has_wording_who_talks_and_hashtags(qtbot: QtBot) -> None:
    tagged = (post(50 + one, 26 + one, "lou", f"#soil matters {one}") for one in range(2))
    page = shown(qtbot, report(evening(*tagged)))
    press(page, "More")
    said = words(page)
    assert "@asha and @bram: 2 posts to each other" in said
    assert "#soil: 2 posts by 1 person" in said
    assert any(one.startswith("Q1: 9 words, asks what, how or why") for one in said)


def test_a_chat_that_has_just_begun_says_that_figures_will_come(qtbot: QtBot) -> None:
    page = shown(qtbot, report(chat(), is_over=False))
    assert "Nothing was said yet. Figures stand here once something is." in words(page)
