"""Which app a network knows this program by: the environment's, else the settings', else the build's."""

from __future__ import annotations

import pytest

from desktop.core.client_app import ClientApp, Source, choose_app, parse_client_id
from desktop.core.errors import BadInput


def test_the_environment_is_heard_before_the_settings_and_they_before_the_build() -> None:
    words = {"environment": "from-environment", "settings": "from-settings", "build": "from-build"}
    found = []
    for name in (*words, ""):
        found.append(choose_app(**words, owner="Asha Vale"))
        words[name or "build"] = "  "
    assert found == [
        ClientApp("from-environment", Source.ENVIRONMENT),
        ClientApp("from-settings", Source.SETTINGS),
        ClientApp("from-build", Source.BUILD, "Asha Vale"),
        ClientApp(),
    ]


def test_what_is_pasted_as_a_client_id_is_taken_without_its_blanks() -> None:
    assert parse_client_id(" M1M5R3BMVy13QmpScXkzTUt5OE46MTpjaQ\n") == "M1M5R3BMVy13QmpScXkzTUt5OE46MTpjaQ"
    assert parse_client_id(" ") == ""
    for typed in ("two words here", "https://x.com/?client_id=1", "short"):
        with pytest.raises(BadInput):
            parse_client_id(typed)
