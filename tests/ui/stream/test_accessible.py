"""What a screen reader meets: the list `Stream` with one item a post."""

from __future__ import annotations

import gc
import subprocess
import sys
from dataclasses import replace
from datetime import timedelta
from functools import partial

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from desktop.core.capabilities import X
from desktop.core.events import PostsArrived
from desktop.core.post import Post
from desktop.ui.models.timeline import TimelineModel
from desktop.ui.stream.view import StreamView
from desktop.ui.stream.voice import StreamVoice
from desktop.ui.theme import Mode, Theme
from tests.conftest import REPOSITORY
from tests.ui.stream_scene import ME, ROOM, Clock, MemoryTimeline, Stream, post, posts

NAME = QAccessible.Text.Name


def test_the_list_and_its_items(qtbot: QtBot) -> None:
    stream = Stream(qtbot)
    stream.arrive(post(60, "A3: garlic wins", ago=65))
    face = QAccessible.queryAccessibleInterface(stream.view)
    assert (face.text(NAME), face.role(), face.childCount()) == ("Stream", QAccessible.Role.List, 61)
    first = face.child(0)
    assert first.role() == QAccessible.Role.ListItem
    assert first.text(NAME) == "Asha Patel, answer 3: garlic wins, 1 minute ago"
    assert face.indexOfChild(first) == 0
    assert first.rect().height() == stream.view.row_box(60).height()
    assert face.child(99) is None


def test_an_item_stays_its_post(qtbot: QtBot) -> None:
    stream = Stream(qtbot)
    face = QAccessible.queryAccessibleInterface(stream.view)
    first = face.child(0)
    name = first.text(NAME)
    stream.arrive(post(60), post(61))
    assert (first.text(NAME), face.indexOfChild(first), first.isValid()) == (name, 2, True)
    empty = TimelineModel(stream.store)
    stream.store.posts.clear()
    empty.open(ROOM, ME)
    stream.view.set_model(empty)
    assert not first.isValid()
    assert first.text(NAME) == ""


def test_the_current_row_has_the_focus(qtbot: QtBot) -> None:
    stream = Stream(qtbot)
    stream.take_keyboard()
    stream.press(Qt.Key.Key_Down)
    face = QAccessible.queryAccessibleInterface(stream.view)
    current = face.focusChild()
    assert face.indexOfChild(current) == 1
    assert current.state().focused
    assert not face.child(5).state().focused
    assert face.child(50).state().offscreen


def test_behind_another_page_neither_the_list_nor_a_post_is_there_to_be_read(qtbot: QtBot) -> None:
    stream = Stream(qtbot)
    face = QAccessible.queryAccessibleInterface(stream.view)
    shown = [bool(part.state().invisible) for part in (face, face.child(0))]
    stream.view.hide()
    assert (shown, [bool(part.state().invisible) for part in (face, face.child(0))]) == (
        [False, False],
        [True, True],
    )


def test_a_post_is_read_and_not_written(qtbot: QtBot) -> None:
    stream = Stream(qtbot)
    face = QAccessible.queryAccessibleInterface(stream.view)
    assert [part.editableTextInterface() for part in (face, face.child(0))] == [None, None]


def test_new_posts_are_said_once_for_all(qtbot: QtBot) -> None:
    stream = Stream(qtbot)
    voice = StreamVoice(stream.view, quiet_ms=1)
    with qtbot.waitSignal(voice.announced) as said:
        voice.arrived(2, 0)
        voice.arrived(1, 0)
    assert said.args == ["New posts: 3"]


def test_older_pages_are_not_news(qtbot: QtBot) -> None:
    stream = Stream(qtbot)
    counted: list[int] = []
    stream.view.voice.arrived = lambda count, from_host: counted.append(count)  # type: ignore[method-assign]
    stream.store.posts["999"] = replace(post(0), id="999", created_at=post(0).created_at - timedelta(hours=1))
    stream.model.take([PostsArrived(ROOM.id, ("999",))])
    stream.arrive(post(60), post(61))
    assert counted == [2]


def test_views_come_and_go(qtbot: QtBot) -> None:
    for _ in range(8):
        view = StreamView(Theme(Mode.LIGHT), X, clock=Clock())
        view.set_model(model_of(posts(0, 5)))
        assert QAccessible.queryAccessibleInterface(view).child(0).text(NAME)
        view.deleteLater()
        qtbot.waitUntil(partial(is_gone, view))
        del view
        gc.collect()


def is_gone(view: StreamView) -> bool:
    return not shiboken6.isValid(view)


def model_of(some: list[Post]) -> TimelineModel:
    model = TimelineModel(MemoryTimeline(some))
    model.open(ROOM, ME)
    return model


READ_AND_LEAVE = """
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from desktop.ui.stream.view import StreamView
from desktop.ui.theme import Mode, Theme
from desktop.core.capabilities import X
from desktop.ui.models.timeline import TimelineModel
from tests.ui.stream_scene import ME, ROOM, Clock, MemoryTimeline, posts
app = QApplication([])
kept = []  # a window that is still there when the program ends, as at a signal
for _ in range(20):
    view = StreamView(Theme(Mode.LIGHT), X, clock=Clock())
    model = TimelineModel(MemoryTimeline(posts(1, 40)))
    model.open(ROOM, ME)
    view.set_model(model)
    view.show()
    face = QAccessible.queryAccessibleInterface(view)
    kept.append((view, model, [face.child(index) for index in range(face.childCount())]))
"""


def test_a_program_that_was_read_ends_well() -> None:
    """Qt's cache outlives the interpreter; an interface of ours left in it would end the program with a crash."""
    ended = subprocess.run(
        [sys.executable, "-c", READ_AND_LEAVE], cwd=REPOSITORY, capture_output=True, check=False
    )
    assert (ended.returncode, ended.stderr) == (0, b"")
