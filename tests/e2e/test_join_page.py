"""The page behind an invitation shows what the link says in a real browser, leads to Parley, and trusts nothing."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.core.invitation import Invitation, page_link, parse_invitation
from desktop.core.plan import Plan, Planned
from tests.conftest import REPOSITORY
from tests.e2e.axe import violations
from tests.e2e.browser import Browser, open_browser

PAGE = REPOSITORY / "docs" / "join" / "index.html"
CHAT = Invitation(
    hashtag="critlib",
    aliases=("critlibchat",),
    hosts=("ines", "mira"),
    guests=("bram",),
    topic="Stopping & why <b>not</b>",
    plan=Plan.of(
        datetime(2026, 11, 26, 18, 0, tzinfo=UTC),
        60,
        [Planned(1, "What did you stop? 50% + more", 5), Planned(2, "<img src=x onerror=alert(1)>", 20)],
    ),
    title="The autumn chat",
    zone="America/Los_Angeles",
    uid="0c9a4a1e-52b1-4a0c-9d0b-0d2e7a5f3c11",
)


def test_its_style_and_script_are_the_ones_that_its_policy_names() -> None:
    text = PAGE.read_text(encoding="utf-8")
    for name in ("style", "script"):
        (inside,) = re.findall(rf"<{name}>(.*?)</{name}>", text, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(inside.encode()).digest()).decode()
        assert f"{name}-src 'sha256-{digest}'" in text


def test_it_loads_nothing() -> None:
    text = PAGE.read_text(encoding="utf-8")
    assert not re.search(r"(?:src|action)=|@import|url\(|fetch|XMLHttp|innerHTML|eval", text)
    assert set(re.findall(r"https?://[^\s`\"'$]+", text)) == {"https://x.com/hashtag/"}


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    with open_browser(tmp_path_factory.mktemp("browser")) as running:
        yield running


def way(browser: Browser, button: str) -> str:
    return str(browser.run(f"document.getElementById('{button}').href"))


@pytest.mark.desktop
def test_it_shows_the_chat_and_leads_into_parley_with_all_of_it(browser: Browser) -> None:
    browser.open("about:blank")
    browser.open(page_link(CHAT, PAGE.as_uri()))
    shown = browser.text
    for part in (
        "#critlib",
        "The autumn chat",
        "Stopping & why <b>not</b>",
        "@ines, @mira",
        "@bram",
        "#critlibchat",
    ):
        assert part in shown
    assert "where it is planned (America/Los Angeles)" in shown
    assert "Q1, " in shown
    assert "What did you stop? 50% + more" in shown
    assert "<img src=x" in shown, "as words"
    assert browser.run("document.images.length") == 0
    assert parse_invitation(way(browser, "open")) == CHAT
    assert way(browser, "follow") == "https://x.com/hashtag/critlib?f=live"
    assert way(browser, "get").endswith("/docs/")


@pytest.mark.desktop
@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("FREQ=WEEKLY;BYDAY=TH", "It comes again every Thursday"),
        ("FREQ=WEEKLY;INTERVAL=2;COUNT=5", "It comes again every second Thursday, 5 times"),
        (
            "FREQ=MONTHLY;BYDAY=-1TH;UNTIL=20270101T000000Z",
            "every month on the last Thursday, until 2027-01-01",
        ),
        ("FREQ=YEARLY", "It comes again (FREQ=YEARLY)"),
    ],
)
def test_a_chat_that_comes_again_says_when_in_words(browser: Browser, rule: str, words: str) -> None:
    browser.open("about:blank")
    browser.open(page_link(replace(CHAT, rule=rule), PAGE.as_uri()))
    assert words in browser.text


@pytest.mark.desktop
def test_a_chat_that_is_off_is_said_to_be(browser: Browser) -> None:
    browser.open("about:blank")
    browser.open(page_link(replace(CHAT, is_cancelled=True), PAGE.as_uri()))
    assert "This chat does not take place." in browser.text
    assert "Open in Parley" not in browser.text


@pytest.mark.desktop
@pytest.mark.parametrize(
    "fragment",
    [
        "",
        "v=2&tag=critlib",
        "v=1&tag=two%20words",
        "v=1&tag=critlib&client_secret=x",
        "v=1&tag=critlib&api_url=https://example.org",
        "v=1&tag=critlib&topic=%E2%80%AEx",
        "v=1&tag=critlib&topic=%ff",
        "v=1&tag=critlib&start=tomorrow",
        "v=1&tag=critlib&host=javascript:alert(1)",
        "v=1&tag=critlib&x=" + "x" * 9000,
    ],
)
def test_what_parley_would_refuse_the_page_refuses_too(browser: Browser, fragment: str) -> None:
    browser.open("about:blank")
    browser.open(f"{PAGE.as_uri()}#{fragment}")
    assert "This link is not an invitation" in browser.text
    assert browser.run("document.getElementById('chat').hidden")


@pytest.mark.desktop
@pytest.mark.parametrize("is_dark", [False, True])
@pytest.mark.parametrize("fragment", ["", page_link(CHAT, "").partition("#")[2]])
def test_anybody_can_read_and_use_it_and_it_asks_for_nothing(
    browser: Browser, fragment: str, is_dark: bool
) -> None:
    browser.look(width=700, is_dark=is_dark)
    browser.open("about:blank")
    browser.open(f"{PAGE.as_uri()}#{fragment}")
    assert browser.requests == [PAGE.as_uri()]
    assert browser.messages == []
    assert violations(browser) == []


@pytest.mark.desktop
def test_a_page_that_does_otherwise_is_told_of(browser: Browser, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(
        """<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
        <script>window.ran = true</script><img src="http://127.0.0.1:9/"><a href="#x"></a>""",
        encoding="utf-8",
    )
    browser.open(page.as_uri())
    assert browser.requests == [page.as_uri(), "http://127.0.0.1:9/"]
    assert [line.partition(" violates")[0] for line in browser.messages] == [
        "error: Executing inline script",
        "error: Loading the image 'http://127.0.0.1:9/'",
    ]
    assert {line.partition(" ")[0] for line in violations(browser)} >= {"image-alt", "link-name"}
