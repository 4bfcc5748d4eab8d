"""Settings keep their types, and a stored value that makes no sense is the default."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from desktop.store import settings as module
from desktop.store.database import Database
from desktop.store.settings import (
    CLIENT_ID,
    POLL_SECONDS,
    SESSIONS_SEEN,
    THEME,
    WINDOW_GEOMETRY,
    Setting,
    Settings,
)

DECLARED = [value for value in vars(module).values() if isinstance(value, Setting)]


@pytest.fixture
def settings(database: Database) -> Settings:
    return Settings(database)


@pytest.mark.parametrize("setting", DECLARED, ids=lambda setting: setting.name)
def test_a_setting_begins_with_a_default_that_it_accepts(settings: Settings, setting: Setting[Any]) -> None:
    assert settings.get(setting) == setting.default
    assert setting.accepts(setting.default)


def test_no_two_settings_share_a_name() -> None:
    assert len({setting.name for setting in DECLARED}) == len(DECLARED)


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        (THEME, "dark"),
        (WINDOW_GEOMETRY, bytes(range(256))),
        (POLL_SECONDS, 7.5),
        (SESSIONS_SEEN, 3),
        (CLIENT_ID, "\0odd"),
        (Setting("on", False), True),
    ],
)
def test_what_was_set_is_there_at_the_next_start(
    settings: Settings, open_database: Callable[[], Database], setting: Setting[Any], value: object
) -> None:
    settings.set(setting, value)
    kept = Settings(open_database()).get(setting)
    assert kept == value
    assert type(kept) is type(value)


@pytest.mark.parametrize(
    ("setting", "stored"),
    [
        (THEME, '"purple"'),
        (THEME, "3"),
        (THEME, "not json"),
        (WINDOW_GEOMETRY, '"not base64!"'),
        (WINDOW_GEOMETRY, "[1]"),
        (POLL_SECONDS, "0"),
        (POLL_SECONDS, "NaN"),
        (POLL_SECONDS, "true"),
        (SESSIONS_SEEN, "1.5"),
        (SESSIONS_SEEN, "true"),
        (CLIENT_ID, "null"),
    ],
)
def test_a_stored_value_that_makes_no_sense_is_the_default(
    settings: Settings, database: Database, setting: Setting[Any], stored: str
) -> None:
    with database.write() as connection:
        connection.execute("INSERT INTO settings VALUES (?, ?)", (setting.name, stored))
    assert settings.get(setting) == setting.default


def test_a_whole_number_of_seconds_is_a_number_of_seconds(settings: Settings, database: Database) -> None:
    with database.write() as connection:
        connection.execute("INSERT INTO settings VALUES ('poll_seconds', '20')")
    assert settings.get(POLL_SECONDS) == 20.0


def test_a_value_that_makes_no_sense_is_not_kept(settings: Settings) -> None:
    with pytest.raises(ValueError, match="theme"):
        settings.set(THEME, "purple")
    assert settings.get(THEME) == "system"
