"""What a person is asked for: hiding replies only where they host, or where they wanted to."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import parse_qs, urlsplit

import pytest
from pytestqt.qtbot import QtBot

from desktop.core.events import ConsentAsked, ConsentGiven, SignInEnded
from desktop.practice.server import PracticeServer
from tests.services.conftest import Kit
from tests.services.test_sign_in import browser


@pytest.fixture
def server() -> Iterator[PracticeServer]:
    """Its answers come back at a port that nobody else has."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        redirect = f"http://127.0.0.1:{probe.getsockname()[1]}/callback"
    with PracticeServer(redirect_uris=(redirect,)) as running:
        yield running


@pytest.mark.parametrize(
    ("hosts", "asked", "with_hiding"),
    [
        (False, {"write": True}, False),
        (False, {"write": True, "hide": True}, True),
        (True, {"write": True}, True),
        (True, {}, False),
    ],
)
def test_hiding_is_asked_of_a_host_together_with_posting(
    kit: Kit, qtbot: QtBot, hosts: bool, asked: dict[str, bool], with_hiding: bool
) -> None:
    if hosts:
        kit.rooms.add_host(kit.room.id, kit.account.username)
    reader = replace(kit.account, scopes=frozenset({"tweet.read", "users.read", "bookmark.read"}))
    identity = kit.identity(reader)
    identity.begin_sign_in(**asked)
    qtbot.waitUntil(lambda: any(isinstance(event, ConsentAsked) for event in kit.events))
    identity.cancel_sign_in()
    qtbot.waitUntil(lambda: any(isinstance(event, SignInEnded) for event in kit.events))
    (url,) = [event.url for event in kit.events if isinstance(event, ConsentAsked)]
    scopes = set(parse_qs(urlsplit(url).query)["scope"][0].split())
    assert ("tweet.moderate.write" in scopes) is with_hiding
    assert ("tweet.write" in scopes) is bool(asked)
    assert "bookmark.read" in scopes, "what was granted is not lost"


def test_that_the_yes_came_is_told_before_the_keyring_is_asked(kit: Kit, qtbot: QtBot) -> None:
    identity = kit.identity(None)
    identity.begin_sign_in()
    qtbot.waitUntil(lambda: any(isinstance(event, ConsentAsked) for event in kit.events))
    (url,) = [event.url for event in kit.events if isinstance(event, ConsentAsked)]
    here: list[int] = []
    kit.bus.subscribe(
        lambda event: here.append(len(identity.accounts())) if isinstance(event, ConsentGiven) else None
    )
    browser("allow")(url)
    qtbot.waitUntil(lambda: any(isinstance(event, SignInEnded) for event in kit.events))
    assert [type(event) for event in kit.events] == [ConsentAsked, ConsentGiven, SignInEnded]
    assert (here, len(identity.accounts())) == ([0], 1)
