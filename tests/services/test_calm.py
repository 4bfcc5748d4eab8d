"""What a person wants said and rung: all is said and nothing rings until they say otherwise."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.core.calm import MUTABLE, Alert, Speech
from desktop.services.calm import Calm
from desktop.store.database import Database
from desktop.store.settings import ALERTS, UNSAID, Settings


@pytest.fixture
def settings(tmp_path: Path) -> Iterator[Settings]:
    database = Database(tmp_path / "archive.db", clock=lambda: datetime(2026, 11, 21, tzinfo=UTC))
    yield Settings(database)
    database.close()


def test_all_is_said_and_nothing_rings_at_first(settings: Settings) -> None:
    calm = Calm(settings)
    assert all(calm.says(kind) for kind in Speech)
    assert not any(calm.rings(alert) for alert in Alert)
    assert not calm.has_sound
    assert not calm.is_quiet


@pytest.mark.parametrize("kind", MUTABLE)
def test_a_kind_is_muted_alone_and_said_again(settings: Settings, kind: Speech) -> None:
    calm = Calm(settings)
    calm.set_says(kind, False)
    assert {one for one in Speech if not calm.says(one)} == {kind}
    calm.set_says(kind, True)
    assert all(calm.says(one) for one in Speech)


def test_what_follows_on_a_key_is_said_always(settings: Settings) -> None:
    settings.set(UNSAID, "answer posts")
    assert Calm(settings).says(Speech.ANSWER)


def test_an_alert_rings_once_it_was_asked_for_and_not_while_it_shall_be_quiet(settings: Settings) -> None:
    calm = Calm(settings)
    calm.ask_for(Alert.QUESTION, True)
    assert [alert for alert in Alert if calm.rings(alert)] == [Alert.QUESTION]
    calm.set_quiet(True)
    assert not calm.rings(Alert.QUESTION)
    assert not calm.reminds
    assert calm.has_asked_for(Alert.QUESTION)
    calm.set_quiet(False)
    assert calm.rings(Alert.QUESTION)
    calm.ask_for(Alert.QUESTION, False)
    assert not calm.rings(Alert.QUESTION)


def test_names_of_a_newer_parley_are_passed_over(settings: Settings) -> None:
    settings.set(ALERTS, "question telepathy")
    assert [alert for alert in Alert if Calm(settings).rings(alert)] == [Alert.QUESTION]


def test_what_was_chosen_is_known_when_the_store_is_closed(tmp_path: Path) -> None:
    database = Database(tmp_path / "closed.db", clock=lambda: datetime(2026, 11, 21, tzinfo=UTC))
    calm = Calm(Settings(database))
    calm.ask_for(Alert.QUESTION, True)
    calm.set_says(Speech.POSTS, False)
    database.close()
    assert calm.rings(Alert.QUESTION)
    assert not calm.says(Speech.POSTS)
