"""Quiet and aloud: everything is said until it is muted, and nothing is shown outside the window until it is chosen."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from desktop.core.calm import Alert, Speech
from tests.ui.room_in_memory import named
from tests.ui.settings.test_window import opened

SAID = {
    "Questions": Speech.QUESTIONS,
    "How many posts came": Speech.POSTS,
    "Posts for you": Speech.FOR_ME,
    "What you write and send": Speech.SENT,
    "Trouble": Speech.TROUBLE,
    "When a chat begins and ends": Speech.HOUR,
}
SHOWN = {
    "A new question": Alert.QUESTION,
    "A post for you": Alert.FOR_ME,
    "Your post did not go out": Alert.FAILED,
}


@pytest.mark.parametrize("words", SAID)
def test_each_kind_of_speech_is_muted_by_its_chip(qtbot: QtBot, words: str) -> None:
    with opened(qtbot) as scene:
        calm = scene.house.preferences.calm
        scene.open("Quiet and aloud")
        chip = named(scene.settings, QAbstractButton, f"Said by your screen reader: {words}")
        assert chip.isChecked()
        chip.click()
        assert [kind for kind in Speech if not calm.says(kind)] == [SAID[words]]
        chip.click()
        assert all(calm.says(kind) for kind in Speech)


@pytest.mark.parametrize("words", SHOWN)
def test_nothing_is_shown_elsewhere_but_what_was_chosen(qtbot: QtBot, words: str) -> None:
    with opened(qtbot) as scene:
        calm = scene.house.preferences.calm
        scene.open("Quiet and aloud")
        assert not any(calm.rings(alert) for alert in Alert)
        scene.press(f"Shown while you are elsewhere: {words}")
        assert [alert for alert in Alert if calm.rings(alert)] == [SHOWN[words]]
        scene.press("Quiet: On")
        assert not any(calm.rings(alert) for alert in Alert)


def test_reminders_and_sound_are_off_until_they_are_wanted(qtbot: QtBot) -> None:
    with opened(qtbot) as scene:
        calm = scene.house.preferences.calm
        scene.open("Quiet and aloud")
        assert (calm.reminds, calm.has_sound) == (False, False)
        scene.press("Reminders: On")
        scene.press("Sound: On")
        assert (calm.reminds, calm.has_sound) == (True, True)


def test_the_page_shows_what_holds_as_it_comes_up_again(qtbot: QtBot) -> None:
    with opened(qtbot) as scene:
        scene.open("Quiet and aloud")
        scene.open("General")
        scene.house.preferences.calm.set_says(Speech.POSTS, False)
        scene.open("Quiet and aloud")
        chip = named(scene.settings, QAbstractButton, "Said by your screen reader: How many posts came")
        assert not chip.isChecked()
