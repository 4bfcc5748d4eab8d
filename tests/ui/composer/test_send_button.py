"""The button that sends keeps its whole name however little room it has."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop.ui.composer.send_button import SendButton


def test_a_long_handle_is_shortened_on_the_button_and_never_in_its_name(qtbot: QtBot) -> None:
    button = SendButton()
    qtbot.addWidget(button)
    words = "Practise sending as @a_very_long_name"
    button.say(words)
    button.resize(button.minimumSizeHint())
    button.show()
    assert button.text().endswith("…")
    assert button.accessibleName() == words
    button.resize(button.sizeHint())
    assert button.text() == words
