"""What the question pane's tests play with: a pane over a room in memory, and what its card says."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QFrame, QMenu
from pytestqt.qtbot import QtBot

from desktop.core.timeline import entry_row
from desktop.ui.models.questions import QuestionsModel
from desktop.ui.question.pane import QuestionPane
from desktop.ui.theme import Mode, Theme
from tests.ui.room_in_memory import MIRA, RoomInMemory, named

HOSTED = ("ines", "mira")
"""The hosts of a room in which Mira, whose window it is, moderates."""


def shown(qtbot: QtBot, session: RoomInMemory, *, width: int = 400, height: int = 600) -> QuestionPane:
    """The pane as a room's window keeps it: what changes in it is read again at once."""
    model = QuestionsModel()
    pane = QuestionPane(Theme(Mode.LIGHT), model, session)
    model.setParent(pane)
    qtbot.addWidget(pane)
    pane.changed.connect(lambda _said: again(pane, session))
    again(pane, session)
    pane.resize(width, height)
    pane.show()
    return pane


def again(pane: QuestionPane, session: RoomInMemory) -> None:
    """Read the room again, as its window does after every event."""
    model = pane.findChild(QuestionsModel)
    assert model is not None
    pending = [entry_row(entry, MIRA) for entry in session.outgoing.open_entries()]
    model.set_questions(session.questions(), pending, MIRA.id)
    pane.renew()


def card(pane: QuestionPane) -> str:
    return named(pane, QFrame, "Current question").accessibleDescription()


def choose(pane: QuestionPane, entry: str) -> None:
    """Choose `entry` in the card's menu."""
    found = {action.text(): action for action in offered(pane).actions()}
    found[entry].trigger()
    QApplication.processEvents()


def offered(pane: QuestionPane) -> QMenu:
    """The card's menu as it would open now."""
    menu = named(pane, QMenu, "Pin and correct")
    menu.aboutToShow.emit()
    return menu
