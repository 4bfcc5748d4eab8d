"""Panes and dialogs, as the gallery brings them about: what can be pressed can be come to, and says its key."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import ExitStack, closing

import pytest
from PySide6.QtWidgets import QApplication

from desktop.ui.theme import Mode, Theme
from tests.gallery import scenes_host, scenes_room  # noqa: F401
from tests.gallery.evening import NOW, Evening
from tests.gallery.scenes import GUEST, HOST, SCENES
from tests.gallery.stage import Stage
from tests.gallery.variants import VARIANTS
from tests.ui.keyboard_reach import keyless, unreachable

AS_GUEST = (
    "room",
    "room-find",
    "archive-search",
    "past-chat",
    "report",
    "recap",
    "composer-pictures",
    "outbox-timed",
)
AS_HOST = ("desk", "inbox", "plan-form")


@pytest.fixture(scope="module")
def evenings(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Evening]]:
    """The same hour of a room, as a guest and as its host."""
    with ExitStack() as stack:
        yield {me: stack.enter_context(Evening(tmp_path_factory.mktemp(me), me)) for me in (GUEST, HOST)}


@pytest.mark.parametrize("name", [*AS_GUEST, *AS_HOST])
def test_whatever_can_be_pressed_can_be_come_to(
    qapp: QApplication, evenings: dict[str, Evening], name: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.CRITICAL)
    scene = SCENES[name]
    evening = evenings[scene.me]
    evening.clock.now = NOW
    house = evening.house(evening.copy("home"), practice=scene.practice)
    with closing(Stage(evening, house, Theme(Mode.LIGHT, parent=qapp), VARIANTS[0].size)) as stage:
        shown = scene.act(stage) or stage.window
        assert unreachable(shown) == []
        assert keyless(shown) == []
