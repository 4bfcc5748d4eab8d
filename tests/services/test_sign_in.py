"""Signing in: a browser says yes on the consent page, and the tokens come through one door on this computer."""

from __future__ import annotations

import socket
from collections.abc import Callable
from dataclasses import replace
from html.parser import HTMLParser
from threading import Thread
from urllib.error import HTTPError
from urllib.parse import parse_qs, urlencode, urlsplit
from urllib.request import Request, urlopen

import pytest

from desktop.core.account import Tokens
from desktop.core.errors import ParleyError, SignInNeeded
from desktop.core.origin import Origin
from desktop.networks.oauth import Registration
from desktop.networks.x.registration import registration
from desktop.practice.faults import Fault
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
        assert tokens.scopes == {"tweet.read", "users.read", "offline.access"}
        assert tokens.refresh
        more = SignIn([registered(server, redirect)], browser("allow"), write=True, granted=tokens.scopes)
        assert more.run().scopes == {*tokens.scopes, "tweet.write", "media.write"}, (
            "on the same port, a moment later"
        )


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


def status_of(address: str, **headers: str) -> int:
    try:
        with urlopen(Request(address, headers=headers), timeout=10) as answer:
            return int(answer.status)
    except HTTPError as refused:
        with refused:
            return refused.code


def test_whatever_is_forged_is_turned_away_and_the_true_answer_is_still_taken() -> None:
    redirect = free_redirect()
    codes: list[int] = []

    def visit(url: str) -> None:
        state = parse_qs(urlsplit(url).query)["state"][0]
        right, other = (
            urlencode({"code": "forged", "state": state}),
            urlencode({"code": "forged", "state": "x"}),
        )
        port = urlsplit(redirect).port
        with socket.create_connection(
            ("127.0.0.1", port)
        ):  # a browser's connection ahead, which says nothing
            codes.append(status_of(f"{redirect}?{other}"))
            codes.append(status_of(f"{redirect}?code=forged"))
            codes.append(status_of(f"{redirect}?{'&'.join(f'a{n}=1' for n in range(99))}"))
            codes.append(status_of(f"{redirect}/?{right}"))
            codes.append(status_of(f"{redirect.replace('/callback', '/favicon.ico')}?{right}"))
            codes.append(status_of(f"{redirect}?{right}", Host=f"evil.example:{port}"))
            codes.append(status_of(f"{redirect}?{right}", Host=f"localhost:{port}"))
            browser("allow")(url)

    with PracticeServer(redirect_uris=(redirect,)) as server:
        attempt = SignIn(
            [registered(server, redirect)], lambda url: Thread(target=visit, args=(url,)).start()
        )
        assert attempt.run().refresh
    assert codes == [400, 400, 400, 404, 404, 404, 404]


def test_a_second_answer_changes_nothing_and_is_told_so() -> None:
    redirect = free_redirect()
    said: list[bytes] = []
    with PracticeServer(redirect_uris=(redirect,)) as server:
        slow = server.faults.add(Fault("slow", "POST", "/2/oauth2/token", seconds=0.5))

        def twice(url: str) -> None:
            again = urlencode({"code": "another", "state": parse_qs(urlsplit(url).query)["state"][0]})
            browser("allow")(url)
            slow.hit.wait(10)  # the first code is being exchanged
            with urlopen(f"{redirect}?{again}", timeout=10) as answer:
                said.append(answer.read())

        visits: list[Thread] = []

        def visit(url: str) -> None:
            visits.append(Thread(target=twice, args=(url,)))
            visits[0].start()

        assert SignIn([registered(server, redirect)], visit).run().refresh
        visits[0].join(10)
    assert b"has your answer" in said[0]


@pytest.mark.parametrize("kind", ["cut_before", "cut_after"])
def test_a_lost_answer_to_the_code_ends_in_tokens_or_in_none_that_nobody_has(kind: str) -> None:
    redirect = free_redirect()
    with PracticeServer(redirect_uris=(redirect,)) as server:
        server.faults.add(Fault(kind, "POST", "/2/oauth2/token"))
        attempt = SignIn([registered(server, redirect)], browser("allow"))
        if kind == "cut_before":
            tokens = attempt.run()
            assert server.good_refresh_tokens == {tokens.refresh}
        else:
            with pytest.raises(SignInNeeded):
                attempt.run()
            assert server.good_refresh_tokens == frozenset()


def test_the_door_stands_on_this_computer_only() -> None:
    with PracticeServer() as server:
        elsewhere = replace(registered(server, free_redirect()), redirect_uri="http://0.0.0.0:8000/callback")
        with pytest.raises(ParleyError):
            SignIn([elsewhere], lambda url: None).run()
