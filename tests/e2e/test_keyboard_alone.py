"""On a real screen, with keys alone and never the mouse: from the first screen into a chat, an answer, and out."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.test_screen_reader import Heard, press, run, wait_for

pytestmark = [pytest.mark.desktop, pytest.mark.timeout(300)]

WRITES, FINDS = "Your post", "Find a command, a room or a question"
ANSWER = "A card with my name on it"


@pytest.fixture
def parley(tmp_path: Path) -> Iterator[subprocess.Popen[bytes]]:
    """The real program as somebody sees it first, whose practice room is fast."""
    yield from run("tests.e2e.fast_practice", home=tmp_path / "home")


def keys(*names: str) -> None:
    for name in names:
        press("key", "--clearmodifiers", name)


def types(words: str) -> None:
    press("type", "--delay", "12", words)


def focused(name: str, role: str = "") -> Callable[[Heard], bool]:
    """Whether what is called that, or begins so, has the keyboard."""

    def is_so(heard: Heard) -> bool:
        return any(
            "focused" in thing["states"] and str(thing["name"]).startswith(name) and role in thing["role"]
            for thing in heard
        )

    return is_so


def writing(heard: Heard) -> bool:
    """The keyboard is in the composer, and keys go to its window."""
    is_active = any("practicechat" in str(one["name"]) and "active" in one["states"] for one in heard)
    return is_active and focused(WRITES)(heard)


def item(heard: Heard, begins: str) -> dict[str, Any] | None:
    found = (thing for thing in heard if thing["role"] == "list item")
    return next((thing for thing in found if str(thing["name"]).startswith(begins)), None)


def press_until(key: str, what: str, found: Callable[[Heard], bool], most: int = 8) -> None:
    """One press after another, each when it is seen what the last one did."""
    for _ in range(most):
        keys(key)
        heard = wait_for(f"the keyboard anywhere after {key}", focused(""))
        if found(heard):
            return
    pytest.fail(f"{most} times {key} did not lead to {what}")


def test_a_whole_visit_needs_no_mouse(parley: subprocess.Popen[bytes]) -> None:
    wait_for("the way to practise", focused("Practise", "button"))
    keys("Return")
    wait_for("a question", lambda heard: item(heard, "Inês Carvalho, Host, question") is not None)

    press_until("F6", "the posts", focused("", "list"))
    keys("Home")
    wait_for("a post by its words", focused("", "list item"))

    keys("ctrl+l")
    wait_for("the keyboard in the composer", writing)
    types(ANSWER)
    keys("ctrl+Return")

    def is_in(heard: Heard) -> bool:
        posts = [str(thing["name"]) for thing in heard if thing["role"] == "list item"]
        return any(ANSWER in name and "sending" not in name for name in posts)

    wait_for("the answer in the stream", is_in)

    keys("ctrl+k")
    wait_for("the palette", focused(FINDS))
    types("archiv")
    wait_for(
        "the archive's command with its key", lambda heard: item(heard, "Archive, Ctrl+Shift+F") is not None
    )
    keys("Return")
    wait_for("the archive", focused("Search"))
    keys("Escape")
    wait_for("the room again", writing)

    keys("ctrl+comma")
    wait_for("the settings", focused("General", "list item"))
    keys("Escape")
    wait_for("the composer after the settings", writing)

    keys("ctrl+slash")
    wait_for("the list of all keys", focused("Find a key"))
    keys("Escape")
    wait_for("the composer after the keys", writing)

    keys("ctrl+q")
    wait_for("the first screen again", focused("Practise", "button"))
    keys("ctrl+q")
    assert parley.wait(30) == 0
