"""What is said of posts that came: how many, and word by word what is for the person; each kind can be muted."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.calm import Alert, Speech
from desktop.ui.aloud.voice import Aloud
from desktop.ui.stream.voice import StreamVoice
from tests.ui.stream_scene import Stream, post

FOR_ME = "@miraengel what do you think? #gardenchat"
SAID = "For you: Asha Patel: @miraengel what do you think? just now"


class Heard:
    """A stream in a window, which says at once what came."""

    def __init__(self, qtbot: QtBot) -> None:
        self.muted: set[Speech] = set()
        self.stream = Stream(qtbot)
        window = QWidget()
        qtbot.addWidget(window)
        QVBoxLayout(window).addWidget(self.stream.view)
        window.show()
        self.aloud = Aloud(window, wants=lambda kind: kind not in self.muted)
        self.said: list[str] = []
        self.rang: list[tuple[object, str]] = []
        self.aloud.said.connect(self.said.append)
        self.aloud.rang.connect(lambda alert, title, words: self.rang.append((alert, title)))
        self.stream.view.voice = StreamVoice(self.stream.view, quiet_ms=1)


@pytest.fixture
def heard(qtbot: QtBot) -> Heard:
    return Heard(qtbot)


def test_posts_are_counted_and_what_is_for_the_person_is_read_and_not_counted_again(
    qtbot: QtBot, heard: Heard
) -> None:
    heard.stream.arrive(post(60, ago=0), post(61, FOR_ME, ago=0), post(62, ago=0))
    qtbot.waitUntil(lambda: heard.said == [SAID, "New posts: 2"])
    assert heard.rang == [(Alert.FOR_ME, "For you in #gardenchat")]


def test_a_mere_count_waits_longer_than_what_is_for_the_person(qtbot: QtBot, heard: Heard) -> None:
    slow = StreamVoice(heard.stream.view, quiet_ms=10_000)
    assert slow.due_ms < 0
    slow.arrived(1, 0)
    assert slow.due_ms > 30_000
    slow.came_for_me(["60"])
    assert 0 <= slow.due_ms <= 11_000  # a coarse timer of Qt is up to a twentieth late


def test_many_for_the_person_are_counted(qtbot: QtBot, heard: Heard) -> None:
    heard.stream.arrive(*(post(60 + number, FOR_ME, ago=0) for number in range(3)))
    qtbot.waitUntil(lambda: heard.said == ["3 posts for you"])


def test_where_posts_are_muted_what_is_for_the_person_is_said_alone(qtbot: QtBot, heard: Heard) -> None:
    heard.muted = {Speech.POSTS}
    heard.stream.arrive(post(60, ago=0), post(61, FOR_ME, ago=0))
    qtbot.waitUntil(lambda: heard.said == [SAID])


def test_where_that_is_muted_it_is_a_post_like_others_and_rings_all_the_same(
    qtbot: QtBot, heard: Heard
) -> None:
    heard.muted = {Speech.FOR_ME}
    heard.stream.arrive(post(60, ago=0), post(61, FOR_ME, ago=0))
    qtbot.waitUntil(lambda: heard.said == ["New posts: 2"])
    assert len(heard.rang) == 1


def test_a_question_that_was_said_by_itself_is_not_counted(qtbot: QtBot, heard: Heard) -> None:
    voice = heard.stream.view.voice
    voice.arrived(3, 1)
    voice.leave_out_one_of_the_host()
    qtbot.waitUntil(lambda: heard.said == ["New posts: 2"])


def test_what_came_while_somebody_typed_is_said_when_they_stop(qtbot: QtBot, heard: Heard) -> None:
    window = heard.stream.view.window()
    heard.aloud.setParent(None)
    patient = Aloud(window, typing_ms=50)
    patient.said.connect(heard.said.append)
    patient.typed()
    heard.stream.view.voice.arrived(2, 0)
    assert patient.is_put_off(Speech.POSTS)
    qtbot.waitUntil(lambda: heard.said == ["New posts: 2"])
    assert not patient.is_put_off(Speech.POSTS)
