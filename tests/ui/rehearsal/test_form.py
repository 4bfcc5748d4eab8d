"""Before a rehearsal a person says how fast it goes and whether anything may happen."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QCheckBox, QPushButton
from pytestqt.qtbot import QtBot

from desktop.core.chat_plan import ChatPlan
from desktop.core.rehearsal import Rehearsal
from desktop.ui.rehearsal.form import RehearsalForm
from desktop.ui.theme import Mode, Theme
from tests.ui.room_in_memory import named

PLAN = ChatPlan("one", "gardenchat", datetime(2026, 11, 26, 18), "Europe/Berlin", minutes=60)


def test_the_speed_is_chosen_by_how_long_it_takes_and_surprises_are_asked_for(qtbot: QtBot) -> None:
    form = RehearsalForm(Theme(Mode.LIGHT), Rehearsal(PLAN, (), "ines"))
    qtbot.addWidget(form)
    form.show()
    named(form, QPushButton, "How long it takes: 15 min").click()
    named(form, QCheckBox, "Surprise me").click()
    with qtbot.waitSignal(form.chosen) as chosen:
        named(form, QPushButton, "Rehearse").click()
    assert chosen.args == [Rehearsal(PLAN, (), "ines", 4.0, True)]


def test_not_now_begins_nothing(qtbot: QtBot) -> None:
    form = RehearsalForm(Theme(Mode.LIGHT), Rehearsal(PLAN, (), "ines"))
    qtbot.addWidget(form)
    form.show()
    chosen: list[object] = []
    form.chosen.connect(chosen.append)
    named(form, QPushButton, "Not now").click()
    assert not form.isVisible()
    assert chosen == []
