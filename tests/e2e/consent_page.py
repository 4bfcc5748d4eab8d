"""A person's browser on the consent page: opens it, presses a button, follows the redirect."""

from __future__ import annotations

from collections.abc import Callable
from html.parser import HTMLParser
from itertools import chain, repeat
from threading import Thread
from urllib.parse import urlencode
from urllib.request import urlopen


class Consent(HTMLParser):
    """The fields of the page's form, and the decision."""

    def __init__(self, decision: str = "allow") -> None:
        super().__init__()
        self.fields = {"decision": decision}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "input" and given.get("name"):
            self.fields[given["name"]] = given.get("value", "")


def say_yes(url: str, account: str = "") -> None:
    """As `account`, where the browser is somebody's; else as whoever the page takes them for."""
    answer_with("allow", url, account)


def yes_then_no() -> Callable[[str], None]:
    """A person who says yes on the first page and no on every one after it."""
    decisions = chain(["allow"], repeat("deny"))
    return lambda url: answer_with(next(decisions), url)


def answer_with(decision: str, url: str, account: str = "") -> None:
    """On a thread of its own: whoever asked may be waiting for the answer."""
    Thread(target=_visit, args=(Consent(decision), url, account), daemon=True).start()


def _visit(page: Consent, url: str, account: str) -> None:
    with urlopen(url, timeout=10) as answer:
        page.feed(answer.read().decode())
    if account:
        page.fields["account"] = account
    urlopen(url.partition("?")[0], urlencode(page.fields).encode(), timeout=10).close()
