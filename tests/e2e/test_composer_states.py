"""Every state of the composer that the README shows comes about by hand, and says what it is."""

from __future__ import annotations

from contextlib import closing

import pytest
from pytestqt.qtbot import QtBot

from desktop.ui.theme import Mode
from tests.e2e.composer_states import STATES, Scene, Shown, read


@pytest.mark.parametrize("state", STATES, ids=lambda state: state.title)
def test_a_state_says_what_it_is(qtbot: QtBot, state: Shown) -> None:
    with closing(Scene(state.session(), Mode.LIGHT)) as scene:
        state.act(scene)
        scene.settle()
        words = read(scene.dock)
    assert [said for said in state.says if said not in words] == []
