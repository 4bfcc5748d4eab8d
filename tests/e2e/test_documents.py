"""Transcript and report in a real browser, under a strict policy: they do nothing, ask nobody, and suit everybody."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from desktop.core.origin import X_ORIGIN
from desktop.core.post import Author, Post
from desktop.core.proceedings import Proceedings, proceedings
from desktop.core.report import report
from desktop.core.room import Room
from desktop.core.transcript import transcript
from desktop.documents.report_page import report_page
from desktop.documents.transcript_page import transcript_page
from desktop.store.post_lines import PostLines
from tests.documents.chats import HOSTILE, NOON, ROOM, edition, hostile_chat
from tests.e2e.axe import violations
from tests.e2e.browser import Browser, open_browser

pytestmark = pytest.mark.desktop

MORE = (
    "</style><style>body{display:none}</style>",
    "</title><meta http-equiv=refresh content='0;url=http://127.0.0.1:9/gone'>",
    "<base href=http://127.0.0.1:9/><link rel=stylesheet href=/x.css>",
    "<svg onload=alert(1)><a xlink:href=javascript:alert(1)>",
    "\u202dleft\u202e to right\u2067 and no end of it",
)
"""Beside tests/documents/chats.py: what would do something in a browser alone."""
NASTY = Author("7", "asha_vale", "\u202eelaV </span><script>alert(1)</script>")

LOOSE = r"""(() => { const loose = [], words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (words.nextNode()) {
        if (!/[\u202a-\u202e\u2066-\u2069]/.test(words.currentNode.data)) continue;
        let one = words.currentNode.parentElement, style = getComputedStyle(one);
        while (style.display === 'inline' && !/isolate|plaintext/.test(style.unicodeBidi)) {
            one = one.parentElement;
            style = getComputedStyle(one);
        }
        if (!/isolate|plaintext/.test(style.unicodeBidi)) loose.push(one.outerHTML.slice(0, 200));
    }
    return loose; })()"""
"""Places whose words may turn around what stands beside them: nothing holds their directions together."""
INTRUDE = """(() => { const add = (name, more) =>
        document.body.append(Object.assign(document.createElement(name), more));
    add('script', {textContent: 'window.ran = 1'});
    add('style', {textContent: 'body { display: none }'});
    document.body.setAttribute('style', 'display: none');
    add('img', {src: 'http://127.0.0.1:9/x.png'}); })()"""
"""What somebody would put into the page."""

Make = Callable[[Proceedings], str]


def made_transcript(chat: Proceedings) -> str:
    return transcript_page(transcript(chat), edition(chat))


def made_report(chat: Proceedings) -> str:
    return report_page(report(chat), edition(chat), NOON)


MAKERS = pytest.mark.parametrize("make", [made_transcript, made_report])


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    with open_browser(tmp_path_factory.mktemp("browser")) as running:
        yield running


@pytest.fixture(scope="module")
def hostile() -> Proceedings:
    told = hostile_chat()
    more = [
        Post(str(201 + place), NASTY, f"A1: {words} #gardenchat", NOON + timedelta(minutes=20 + place))
        for place, words in enumerate(MORE)
    ]
    known = [one.post for one in (*told.spoken, *told.repeats)]
    return proceedings([*known, *more], ROOM)


class Site:
    """Serves one page from this computer, with a policy of its own besides the page's, and knows what it is asked."""

    def __init__(self, page: str) -> None:
        self.asked: list[str] = []
        site = self

        class Answers(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                site.asked.append(self.path)
                self.send_response(200 if self.path == "/" else 404)
                self.send_header("Content-Type", "text/html; charset=utf-8")
                self.send_header("Content-Security-Policy", strict(page))
                self.end_headers()
                if self.path == "/":
                    self.wfile.write(page.encode("utf-8", "replace"))

            def log_message(self, format: str, *words: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}/"

    @contextmanager
    def open(self) -> Iterator[Site]:
        thread = Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield self
        finally:
            self._server.shutdown()
            self._server.server_close()
            thread.join()


def strict(page: str) -> str:
    """The strictest policy under which the page's one style sheet still counts."""
    (style,) = re.findall(r"<style>(.*?)</style>", page, re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return (
        f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'; "
        "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
    )


def written(page: str, folder: Path) -> str:
    file = folder / "page.html"
    file.write_text(page, encoding="utf-8", errors="replace")
    return file.as_uri()


def unfold(browser: Browser) -> None:
    browser.run("document.querySelectorAll('details').forEach(one => one.open = true)")


@MAKERS
def test_what_people_wrote_does_nothing_and_the_page_asks_for_nothing(
    browser: Browser, hostile: Proceedings, make: Make
) -> None:
    with Site(make(hostile)).open() as site:
        browser.open(site.url)
        unfold(browser)
        assert (browser.messages, browser.requests, site.asked) == ([], [site.url], ["/"])
        assert browser.run("document.scripts.length + document.images.length") == 0
        assert (
            browser.run(
                """[...document.querySelectorAll('*')].flatMap(one => [...one.attributes])
                .filter(one => one.name.startsWith('on') || ['src', 'style'].includes(one.name)).length"""
            )
            == 0
        )
        ways = browser.run(
            "[...document.links].map(one => one.protocol + (one.origin === origin ? one.hash : ''))"
        )
        assert {way for way in ways if not way.startswith("http:#")} <= {"https:", "http:"}
        assert browser.run("document.styleSheets.length") == 1


def test_what_people_wrote_can_be_read(browser: Browser, hostile: Proceedings, tmp_path: Path) -> None:
    browser.open(written(made_transcript(hostile), tmp_path))
    unfold(browser)
    said = " ".join(browser.text.split())
    for words in (*HOSTILE, *MORE):
        for line in re.sub(r"[\x00-\x08\x0b-\x1f\ud800-\udfff]", "", words).splitlines():
            assert " ".join(line.split()) in said


@MAKERS
def test_what_people_wrote_turns_nothing_beside_it_around(
    browser: Browser, hostile: Proceedings, tmp_path: Path, make: Make
) -> None:
    browser.open(written(make(hostile), tmp_path))
    assert browser.run(LOOSE) == []


@MAKERS
def test_its_own_policy_holds_where_no_server_has_one(
    browser: Browser, hostile: Proceedings, tmp_path: Path, make: Make
) -> None:
    address = written(make(hostile), tmp_path)
    browser.open(address)
    assert (browser.messages, browser.requests) == ([], [address])
    browser.run(INTRUDE)
    assert browser.run("window.ran") is None
    assert browser.run("getComputedStyle(document.body).display") == "block"
    assert [line.partition(" violates")[0] for line in browser.messages] == [
        "error: Executing inline script",
        "error: Applying inline style",
        "error: Applying inline style",
        "error: Loading the image 'http://127.0.0.1:9/x.png'",
    ]


LOOKS = pytest.mark.parametrize(("width", "is_dark"), [(1240, False), (360, True)])


@MAKERS
@LOOKS
def test_anybody_can_read_it_whatever_people_wrote(
    browser: Browser, hostile: Proceedings, tmp_path: Path, make: Make, width: int, is_dark: bool
) -> None:
    suits(browser, written(make(hostile), tmp_path), width=width, is_dark=is_dark)


@MAKERS
@pytest.mark.parametrize(
    ("name", "width", "is_dark"),
    [
        ("critlib-2015-04-08", 1240, False),
        ("ngsschat-2014-10-30", 360, True),
        ("nephjc-us-2016-10-19", 700, True),
    ],
)
def test_anybody_can_read_a_real_chat_and_nobody_is_told(
    browser: Browser, test_data: Path, tmp_path: Path, name: str, make: Make, width: int, is_dark: bool
) -> None:
    posts = PostLines(test_data / "chats" / f"{name}.jsonl")
    chat = proceedings(posts, Room(name.partition("-")[0], X_ORIGIN))
    suits(browser, written(make(chat), tmp_path), width=width, is_dark=is_dark)


def suits(browser: Browser, address: str, *, width: int, is_dark: bool) -> None:
    browser.look(width=width, is_dark=is_dark)
    browser.open(address)
    unfold(browser)
    assert (browser.messages, browser.requests) == ([], [address])
    assert browser.run("document.documentElement.scrollWidth") <= width
    assert violations(browser) == []
