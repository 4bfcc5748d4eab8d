"""What a post carries, in the menu of its row."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from desktop.core.capabilities import PRACTICE, Capabilities, X
from desktop.core.marks import Mark, Marked, MarkKind
from desktop.core.post import Picture, Poll
from desktop.core.question import Questions
from desktop.ui.stream.menu import row_menu
from tests.ui.stream_scene import ME, ROOM, Stream, post

CARRIED = ("vote", "play", "versions", "show-media", "cover-media")
CLIP = Picture("", "https://p.example/1.jpg", "video")


def entries(stream: Stream) -> dict[str, str]:
    found = {entry.objectName(): entry.text() for entry in row_menu(stream.view, 0).actions()}
    return {act: found[act] for act in CARRIED if act in found}


@pytest.mark.parametrize(
    ("caps", "words"),
    [
        (X, ["Vote on X \u2197", "Play it on X \u2197", "See what was edited on X \u2197"]),
        (PRACTICE, []),
    ],
)
def test_what_goes_on_at_the_network_is_offered_where_there_is_a_page(
    qtbot: QtBot, caps: Capabilities, words: list[str]
) -> None:
    carrying = replace(post(1), pictures=(CLIP,), poll=Poll(), first_version="1000")
    stream = Stream(qtbot, caps, given=[carrying])
    assert list(entries(stream).values()) == words


def test_a_cover_is_lifted_and_put_back_from_the_menu(qtbot: QtBot) -> None:
    stream = Stream(qtbot, given=[replace(post(1), pictures=(CLIP,))])
    assert "show-media" not in entries(stream)
    stream.store.new_voices = {"1001"}
    stream.model.open(ROOM, ME)
    assert entries(stream)["show-media"] == "Show pictures by @ashap"
    stream.model.set_reading(Questions(), Marked.of([Mark(MarkKind.UNCOVER_PERSON, "ashap")]))
    assert entries(stream)["cover-media"] == "Cover pictures by @ashap"
    assert "show-media" not in entries(stream)
