"""On a real screen: what a screen reader hears, an answer written with nothing but a keyboard, and a chat in which
somebody takes part by nothing but the interface for assistive technology."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import REPOSITORY

pytestmark = [pytest.mark.desktop, pytest.mark.timeout(300)]

READER = Path(__file__).with_name("screen_reader.py")
HEARD = {
    "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",  # it alone: the test's own process has nothing to say to a reader
    "QT_LOGGING_RULES": "qt.accessibility.atspi.warning=false",  # Qt answers one question of the registry with a shrug
}
PANES = {
    "Archive": "Search the archive",
    "Upcoming chats": "Plan a chat",
    "Settings": "Pages",
    "Help": "Words explained",
}
"""Buttons of the rail, and what is heard where each leads."""
LISTENER = Path(__file__).with_name("hears_and_answers.py")
FOCUSABLE = {"focusable", "showing", "visible"}
Heard = list[dict[str, Any]]


def hear(*pressed: str) -> Heard:
    """Everything that the program says of itself now, or once a button was pressed; nothing where the bus keeps the
    reader waiting: whoever waits for something listens again."""
    command = ["/usr/bin/python3", str(READER), *pressed]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
    except subprocess.TimeoutExpired:
        return []
    return [json.loads(line) for line in done.stdout.splitlines()]


def wait_for(what: str, found: Callable[[Heard], object], seconds: float = 90.0) -> Heard:
    """Listen until `found`; each listening takes a moment by itself."""
    until = time.monotonic() + seconds
    heard: Heard = []
    while time.monotonic() < until:
        heard = hear()
        if found(heard):
            return heard
    said = "\n".join(f"[{thing['role']}] {thing['name']!r} {thing['text']!r}" for thing in heard)
    pytest.fail(f"{what} was not heard in {seconds:.0f} s; heard:\n{said}")


def named(heard: Heard, name: str) -> dict[str, Any] | None:
    return next((thing for thing in heard if thing["name"] == name), None)


def without_name(heard: Heard) -> Heard:
    """What takes the keyboard, and nobody could say what it is."""
    return [thing for thing in heard if set(thing["states"]) >= FOCUSABLE and not thing["name"]]


def press(*arguments: str) -> None:
    """Keys to the window that is active, through the X server."""
    subprocess.run(["xdotool", *arguments], check=True, timeout=30, capture_output=True)


@pytest.fixture
def parley() -> Iterator[subprocess.Popen[bytes]]:
    """The real program, twice as fast, on the real screen."""
    yield from run("desktop", "practice", "--speed", "2")


@pytest.fixture
def first_screen(tmp_path: Path) -> Iterator[subprocess.Popen[bytes]]:
    """The real program as somebody sees it first, whose practice room is fast."""
    yield from run("tests.e2e.fast_practice", home=tmp_path / "home")


def run(*module: str, home: Path | None = None) -> Iterator[subprocess.Popen[bytes]]:
    environ = {**os.environ, **HEARD} | ({} if home is None else {"PARLEY_HOME": str(home)})
    with subprocess.Popen([sys.executable, "-m", *module], cwd=REPOSITORY, env=environ) as process:
        yield process
        process.terminate()
        try:
            process.wait(15)
        except subprocess.TimeoutExpired:
            process.kill()
            raise


def test_the_room_is_heard_and_answered(parley: subprocess.Popen[bytes]) -> None:
    def asked(heard: Heard) -> bool:
        read = [f"{thing['name']} {thing['text']}" for thing in heard if thing["role"] != "list item"]
        return any("Think of a group" in words for words in read)

    heard = wait_for("the first question", asked)
    assert named(heard, "Current question") is not None
    stream = named(heard, "Stream")
    assert stream is not None
    assert stream["role"] == "list"
    assert "multiselectable" in stream["states"]
    posts = [thing for thing in heard if thing["role"] == "list item"]
    assert posts, "a list item a post"
    assert "selectable" in posts[0]["states"]
    assert "ShowMenu" in posts[0]["actions"]
    field = named(heard, "Your post")
    assert field is not None
    assert field["text"] == ""
    assert "A1:" in str(field["description"])
    assert "#practicechat" in str(field["description"])
    assert named(heard, "Practise sending as @visitor") is not None
    assert without_name(heard) == []

    press("search", "--sync", "--onlyvisible", "--name", "practicechat", "windowactivate", "--sync")
    press("type", "--delay", "20", "Somebody said my name")
    press("key", "ctrl+Return")

    def back(heard: Heard) -> bool:
        return any(
            thing["role"] == "list item" and "Somebody said my name" in str(thing["name"])
            and "sending" not in str(thing["name"])
            for thing in heard
        )  # fmt: skip

    heard = wait_for("the answer in the stream", back)
    field = named(heard, "Your post")
    assert field is not None
    assert field["text"] == ""

    for button, shown in PANES.items():
        hear(button)
        heard = wait_for(shown, lambda heard, shown=shown: named(heard, shown) is not None)  # type: ignore[misc]
        assert without_name(heard) == [], button


def test_somebody_takes_part_in_a_chat_by_the_accessibility_interface_alone(
    first_screen: subprocess.Popen[bytes],
) -> None:
    answer = "A host who says my name"
    done = subprocess.run(
        ["/usr/bin/python3", str(LISTENER), answer], capture_output=True, text=True, timeout=110, check=False
    )
    steps = {step["step"]: step for step in map(json.loads, done.stdout.splitlines())}
    assert "done" in steps, done.stdout + done.stderr
    number = steps["written"]["number"]
    assert steps["start"]["focused"], "the first thing to do has the keyboard"
    assert f"Will be posted as: A{number}: {answer} #practicechat" in steps["written"]["description"]
    assert steps["asked by a key"]["heard"].startswith(f"Question {number}, asked by In\u00eas Carvalho: ")
    assert steps["in the list"]["name"].startswith(f"You, answer {number}: {answer}, ")
    assert steps["in the list"]["role"] == "list item"
    assert not steps["in the list"]["editable"]
    assert steps["card"]["editable"] == []
    assert f"Your A{number} is in" in steps["done"]["heard"]
    assert steps["next question"]["heard"].startswith("Question ")
    unasked = [words for words in steps["done"]["heard"] if words == steps["next question"]["heard"]]
    assert len(unasked) == 1, "nothing is said twice"
