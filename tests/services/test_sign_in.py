"""Signing in: a browser says yes on the consent page, and the tokens come through one door on this computer."""

from __future__ import annotations

import socket
from collections.abc import Callable
from dataclasses import replace
from html.parser import HTMLParser
from threading import Thread
from urllib.error import HTTPError
from urllib.parse import parse_qs, urlencode, urlsplit
from urllib.request import urlopen

import pytest

from desktop.core.account import Tokens
from desktop.core.errors import ParleyError, SignInNeeded
from desktop.core.origin import Origin
from desktop.networks.oauth import Registration
from desktop.networks.x.registration import registration
from desktop.practice.server import PracticeServer
from desktop.services.sign_in import SignIn


def free_redirect() -> str:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{probe.getsockname()[1]}/callback"


def registered(server: PracticeServer, redirect_uri: str) -> Registration:
    return registration(Origin.parse(server.url), server.client_id, redirect_uri=redirect_uri)


class Form(HTMLParser):
    """The consent page's hidden fields and buttons."""

    def __init__(self, press: str) -> None:
        super().__init__()
        self.press = press
        self.fields: dict[str, str] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        pressed = tag == "button" and given.get("value") == self.press
        if given.get("name") and (tag == "input" or pressed):
            self.fields[given["name"]] = given.get("value", "")


def browser(press: str) -> Callable[[str], None]:
    """Opens the consent page in a thread, presses a button, and follows the redirect, as a browser does."""

    def visit(url: str) -> None:
        form = Form(press)
        with urlopen(url, timeout=10) as page:
            form.feed(page.read().decode())
        with urlopen(url.partition("?")[0], urlencode(form.fields).encode(), timeout=10) as closing:
            assert b"close this page" in closing.read()

    return lambda url: Thread(target=visit, args=(url,), daemon=True).start()


def test_consent_brings_tokens_of_that_origin() -> None:
    redirect = free_redirect()
    with PracticeServer(redirect_uris=(redirect,)) as server:
        tokens = SignIn([registered(server, redirect)], browser("allow")).run()
        assert tokens.origin == Origin.parse(server.url)
        assert "tweet.write" in tokens.scopes
        assert tokens.refresh


def test_a_taken_port_is_passed_over() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        blocked = f"http://127.0.0.1:{taken.getsockname()[1]}/callback"
        free = free_redirect()
        with PracticeServer(redirect_uris=(blocked, free)) as server:
            tokens = SignIn([registered(server, blocked), registered(server, free)], browser("allow")).run()
    assert isinstance(tokens, Tokens)


def test_with_no_free_port_it_says_so_before_any_browser_opens() -> None:
    with socket.socket() as taken, PracticeServer() as server:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        blocked = f"http://127.0.0.1:{taken.getsockname()[1]}/callback"
        opened: list[str] = []
        with pytest.raises(SignInNeeded):
            SignIn([registered(server, blocked)], opened.append).run()
        assert opened == []


def test_saying_no_is_understood() -> None:
    redirect = free_redirect()
    with PracticeServer(redirect_uris=(redirect,)) as server, pytest.raises(SignInNeeded):
        SignIn([registered(server, redirect)], browser("deny")).run()


def test_cancelling_and_walking_away_end_it() -> None:
    redirect = free_redirect()
    with PracticeServer(redirect_uris=(redirect,)) as server:
        cancelled = SignIn([registered(server, redirect)], lambda url: cancelled.cancel())
        with pytest.raises(SignInNeeded, match="cancelled"):
            cancelled.run()
        times = iter([0.0, 601.0])
        with pytest.raises(SignInNeeded, match="too long"):
            SignIn([registered(server, redirect)], lambda url: None, now=lambda: next(times)).run()


def test_a_callback_with_a_wrong_state_is_refused() -> None:
    redirect = free_redirect()

    def forge(url: str) -> None:
        forged = urlencode({"code": "x", "state": parse_qs(urlsplit(url).query)["state"][0][::-1]})
        Thread(target=lambda: urlopen(f"{redirect}?{forged}", timeout=10).close(), daemon=True).start()

    with PracticeServer(redirect_uris=(redirect,)) as server, pytest.raises(ParleyError):
        SignIn([registered(server, redirect)], forge).run()


def test_the_door_answers_nothing_else_and_stands_on_this_computer_only() -> None:
    redirect = free_redirect()
    codes: list[int] = []

    def wander(url: str) -> None:
        def visit() -> None:
            try:
                urlopen(redirect.replace("/callback", "/favicon.ico"), timeout=10)
            except HTTPError as refused:
                with refused:
                    codes.append(refused.code)
            attempt.cancel()

        Thread(target=visit, daemon=True).start()

    with PracticeServer(redirect_uris=(redirect,)) as server:
        attempt = SignIn([registered(server, redirect)], wander)
        with pytest.raises(SignInNeeded):
            attempt.run()
        assert codes == [404]
        elsewhere = replace(registered(server, redirect), redirect_uri="http://0.0.0.0:8000/callback")
        with pytest.raises(ParleyError):
            SignIn([elsewhere], lambda url: None).run()
