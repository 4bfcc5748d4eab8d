"""Signing in with a real browser: yes, no, a forged answer, a second answer, and permission to post later on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from threading import Thread
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest

from desktop.core.account import Tokens
from desktop.core.errors import ParleyError, SignInUnfinished
from desktop.core.origin import Origin
from desktop.networks.x.registration import registration
from desktop.practice.faults import Fault
from desktop.practice.server import PracticeServer
from desktop.services.sign_in import SignIn
from tests.e2e.browser import Browser, open_browser

pytestmark = pytest.mark.desktop


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    with open_browser(tmp_path_factory.mktemp("browser")) as running:
        yield running


class Attempt:
    """A sign-in on a thread of its own, as in the program; the browser is driven on the test's."""

    def __init__(self, server: PracticeServer, redirect: str, **wish: object) -> None:
        self._urls: list[str] = []
        self._outcome: list[Tokens | ParleyError] = []
        registered = registration(Origin.parse(server.url), server.client_id, redirect_uri=redirect)
        self._sign_in = SignIn([registered], self._urls.append, **wish)  # type: ignore[arg-type]
        self._thread = Thread(target=self._run, daemon=True)

    def _run(self) -> None:
        try:
            self._outcome.append(self._sign_in.run())
        except ParleyError as problem:
            self._outcome.append(problem)

    def url(self) -> str:
        self._thread.start()
        while not self._urls:
            self._thread.join(0.01)
        return self._urls[0]

    def outcome(self) -> Tokens | ParleyError:
        self._thread.join(30)
        return self._outcome[0]


Begin = Callable[..., Attempt]


@pytest.fixture
def begin(server: PracticeServer, redirect: str) -> Begin:
    return lambda **wish: Attempt(server, redirect, **wish)


def test_a_person_says_yes_first_to_reading_and_later_to_posting(
    browser: Browser, begin: Begin, server: PracticeServer
) -> None:
    first = begin()
    browser.open(first.url())
    assert "Signed in as" in browser.text
    assert "tweet.write" not in browser.text
    browser.press("Authorize app")
    assert "You can close this page now" in browser.text
    tokens = first.outcome()
    assert isinstance(tokens, Tokens)
    assert tokens.scopes == {"tweet.read", "users.read", "offline.access"}

    second = begin(write=True, granted=tokens.scopes)
    browser.open(second.url())
    assert "tweet.write" in browser.text
    browser.press("Authorize app")
    more = second.outcome()
    assert isinstance(more, Tokens)
    assert more.scopes == {*tokens.scopes, "tweet.write", "media.write"}


def test_a_person_says_no(browser: Browser, begin: Begin, server: PracticeServer) -> None:
    attempt = begin()
    browser.open(attempt.url())
    browser.press("Cancel")
    assert "You did not give Parley access" in browser.text
    outcome = attempt.outcome()
    assert isinstance(outcome, SignInUnfinished)
    assert "did not give access" in str(outcome)
    assert server.good_refresh_tokens == frozenset()


def test_a_forged_answer_ends_nothing_and_the_true_one_is_still_taken(
    browser: Browser, begin: Begin, redirect: str
) -> None:
    attempt = begin()
    url = attempt.url()
    state = parse_qs(urlsplit(url).query)["state"][0]
    right = urlencode({"code": "forged", "state": state})
    for forged in (
        f"{redirect}?code=forged&state=other",
        f"{redirect}?error=access_denied",
        f"{redirect}/?{right}",
        f"{redirect.replace('127.0.0.1', 'localhost')}?{right}",
    ):
        browser.open(forged)
        assert "not an answer that Parley waits for" in browser.text
    browser.open(url)
    browser.press("Authorize app")
    assert isinstance(attempt.outcome(), Tokens)


def test_the_page_read_anew_while_parley_is_at_work_changes_nothing(
    browser: Browser, begin: Begin, server: PracticeServer
) -> None:
    slow = server.faults.add(Fault("slow", "POST", "/2/oauth2/token", seconds=2.0))
    attempt = begin()
    browser.open(attempt.url())
    browser.press("Authorize app")
    assert slow.hit.wait(10)
    browser.reload()
    assert "Parley has your answer" in browser.text
    assert isinstance(attempt.outcome(), Tokens)
