"""The practice room's visitor consents without a browser, and nobody else does."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.core.errors import Offline, ParleyError, ServiceDown, WrongOrigin
from desktop.core.origin import X_ORIGIN, Origin
from desktop.networks.consent import consent_as_visitor
from desktop.networks.oauth import Registration
from desktop.networks.x.registration import registration
from desktop.practice.server import PracticeServer
from tests.networks.conftest import Clock, Connect
from tests.networks.counterpart import Answer, Counterpart, closed_port

FORM = (
    b'<form action="/allow"><input type="hidden" name="a" value="1&amp;2"><input name="b" value="x">'
    b'<button name="decision" value="allow">Yes</button><button name="decision" value="deny">No</button></form>'
)


def test_the_visitor_gets_tokens_that_read_and_write(
    registered: Registration, connect: Connect, clock: Clock, practice: PracticeServer
) -> None:
    tokens = consent_as_visitor(registered, clock=clock.seconds)
    assert tokens.origin == registered.origin
    assert tokens.scopes == {*registered.reading, *registered.writing, *registered.hosting}
    assert tokens.expires_at == clock.seconds() + 7200
    gateway = connect(tokens.access)
    assert gateway.whoami().username == practice.visitor
    assert gateway.publish("A1: hello #chat")


@pytest.mark.parametrize("origin", [X_ORIGIN, Origin.parse("https://api.example.org")])
def test_nobody_consents_for_a_person(origin: Origin) -> None:
    with pytest.raises(WrongOrigin):
        consent_as_visitor(registration(origin, "client"))


def test_a_consent_page_at_another_origin_is_not_visited(
    counterpart: Counterpart, stranger: Counterpart
) -> None:
    crossed = replace(
        registration(counterpart.origin, "client"), authorize_url=f"{stranger.url}/i/oauth2/authorize"
    )
    with pytest.raises(WrongOrigin):
        consent_as_visitor(crossed)
    assert counterpart.heard == []


def test_hidden_fields_and_the_first_button_are_sent_and_the_redirect_is_not_followed(
    counterpart: Counterpart, stranger: Counterpart
) -> None:
    away = Answer(302, headers={"Location": f"{stranger.url}/callback?state=s&code=c"})
    counterpart.say(Answer(200, FORM, {"Content-Type": "text/html; charset=utf-8"}), away)
    with pytest.raises(ParleyError):
        consent_as_visitor(
            registration(counterpart.origin, "client", redirect_uri=f"{stranger.url}/callback")
        )
    assert counterpart.heard[1][1] == "/allow"
    assert counterpart.heard[1][3] == b"a=1%262&decision=allow"
    assert len(counterpart.heard) == 2  # the state was not ours: no code was changed for tokens


@pytest.mark.parametrize(
    "body", [b"", b"<html>no form", b"<form><input type=hidden></form>", b"\xff<form action='//['>"]
)
def test_a_page_without_a_way_on_is_trouble_of_the_practice_room(
    counterpart: Counterpart, body: bytes
) -> None:
    counterpart.say(Answer(200, body))
    with pytest.raises(ServiceDown):
        consent_as_visitor(registration(counterpart.origin, "client"))


def test_a_practice_room_that_is_gone_is_offline() -> None:
    with pytest.raises(Offline):
        consent_as_visitor(registration(closed_port(), "client"))


def test_a_client_that_the_practice_room_does_not_know_gets_nothing(origin: Origin) -> None:
    with pytest.raises(ServiceDown):
        consent_as_visitor(registration(origin, "somebody else"))
