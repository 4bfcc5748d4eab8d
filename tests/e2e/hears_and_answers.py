"""Takes part in a chat as somebody does who sees nothing: through AT-SPI alone. Run by the system's own Python.

    /usr/bin/python3 hears_and_answers.py "What I answer"

Finds the first screen, presses Practise, has the current question read, writes and sends an answer, waits until the
answer stands in the list of posts, and until the next question is announced. Each step is a line of JSON with `step`
and what was heard; the last one is `done`. Nothing of Parley is imported, and nothing but the accessibility bus asked.
"""

import json
import re
import sys
import time
from collections.abc import Callable, Generator, Iterator
from typing import Any

import gi
import pyatspi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402  # a version has to be chosen first

LOOK_MS = 250
PATIENCE = 60.0
"""Seconds for one step: generous, for machines that are busy."""
CALL_MS = 20_000
"""For one question over the bus, after which it takes a program for dead."""
QUESTION = re.compile(r"Question (\d+), asked by ")
ON_CARD = re.compile(r"Q(\d+) asked by ")
ALT_R = (64, 27)
"""Key codes of X11's usual keyboard."""

heard: list[tuple[str, bool]] = []
"""Announcements, and whether each was urgent."""


def tell(step: str, **what: object) -> None:
    print(json.dumps({"step": step, **what}), flush=True)


def walk(accessible: Any) -> Iterator[Any]:
    yield accessible
    for index in range(accessible.childCount):
        child = accessible.getChildAtIndex(index)
        if child is not None:
            yield from walk(child)


def find(role: str, name: str) -> Any | None:
    """What is shown of Parley with this role and a name that begins so."""
    for application in pyatspi.Registry.getDesktop(0):
        if application is None or application.name != "Parley":
            continue
        for accessible in walk(application):
            if accessible.getRoleName() == role and accessible.name.startswith(name) and is_shown(accessible):
                return accessible
    return None


def is_shown(accessible: Any) -> bool:
    return bool(accessible.getState().contains(pyatspi.STATE_SHOWING))


def is_editable(accessible: Any) -> bool:
    return "EditableText" in pyatspi.listInterfaces(accessible)


def press(accessible: Any) -> None:
    offered = accessible.queryAction()
    names = [offered.getName(place) for place in range(offered.nActions)]
    offered.doAction(names.index("Press"))


def question_on_card() -> tuple[int, str] | None:
    card = find("panel", "Current question")
    found = None if card is None else ON_CARD.match(card.description)
    return None if card is None or found is None else (int(found[1]), card.description)


def story(answer: str) -> Generator[Callable[[], Any], Any, None]:
    """Yields what to wait for; is told what was found."""
    practise = yield lambda: find("push button", "Practise")
    tell("start", name=practise.name, focused=practise.getState().contains(pyatspi.STATE_FOCUSED))
    press(practise)
    frame = yield lambda: find("frame", "#practicechat")
    tell("joined", name=frame.name)
    number, read = yield question_on_card
    tell("question", number=number, read=read)
    field = yield lambda: find("text", "Your post")
    while f"A{number}:" not in field.description:  # another one was asked meanwhile
        number, read = yield question_on_card
    field.queryComponent().grabFocus()
    field.queryEditableText().setTextContents(answer)
    will_be = yield lambda: answer in field.description and field.description
    number = int(re.search(r"A(\d+):", will_be)[1])  # type: ignore[index]  # it is there by now
    tell("written", number=number, description=will_be)
    press_key(ALT_R)
    said = yield lambda: next((words for words, urgent in heard if urgent and QUESTION.match(words)), None)
    tell("asked by a key", heard=said)
    press((yield lambda: find("push button", "Practise sending as")))
    mine = yield lambda: own_row(answer)
    tell("in the list", name=mine.name, role=mine.getRoleName(), editable=is_editable(mine))
    card = find("panel", "Current question")
    shown = [part for part in walk(card) if is_shown(part)]
    tell("card", editable=[f"{part.getRoleName()} {part.name}" for part in shown if is_editable(part)])
    following = yield lambda: question_after(number)
    tell("next question", heard=following)
    tell("done", heard=[words for words, _ in heard])


def own_row(answer: str) -> Any | None:
    """The answer as a post among others: on its way no more."""
    stream = find("list", "Stream")
    if stream is None:
        return None
    rows = (stream.getChildAtIndex(place) for place in range(min(stream.childCount, 20)))
    waiting = ("waiting", "sending…", "checking", "not in search yet")
    own = (row for row in rows if row is not None and row.name.startswith("You") and answer in row.name)
    return next((row for row in own if not row.name.endswith(waiting)), None)


def question_after(number: int) -> str | None:
    """The announcement, unasked, of a question with a higher number."""
    polite = (words for words, urgent in heard if not urgent)
    found = ((words, QUESTION.match(words)) for words in polite)
    return next((words for words, match in found if match and int(match[1]) > number), None)


def press_key(codes: tuple[int, ...]) -> None:
    """One after the other down, and up again, by the bus's own keyboard."""
    for code in codes:
        pyatspi.Registry.generateKeyboardEvent(code, None, pyatspi.KEY_PRESS)
    for code in reversed(codes):
        pyatspi.Registry.generateKeyboardEvent(code, None, pyatspi.KEY_RELEASE)


class Reader:
    """Plays the story between events; each step has its time."""

    def __init__(self, answer: str) -> None:
        self._story = story(answer)
        self._wanted = next(self._story)
        self._until = time.monotonic() + PATIENCE
        self.failed = ""

    def look(self) -> bool:
        """Whether to go on."""
        try:
            found = self._wanted()
        except GLib.GError as gone:  # what was being read went away meanwhile
            tell("read again", why=str(gone))
            return True
        if found:
            self._until = time.monotonic() + PATIENCE
            try:
                self._wanted = self._story.send(found)
            except StopIteration:
                pyatspi.Registry.stop()
                return False
        elif time.monotonic() > self._until:
            self.failed = f"waited {PATIENCE:.0f} s in vain; heard {heard}"
            pyatspi.Registry.stop()
            return False
        return True


def hear(event: Any) -> None:
    heard.append((str(event.any_data), event.detail1 > 1))


def main() -> int:
    Atspi.set_timeout(CALL_MS, CALL_MS)
    # Parley's rows come and go faster than a cache of theirs could follow.
    Atspi.get_desktop(0).set_cache_mask(Atspi.Cache.NONE)
    pyatspi.Registry.registerEventListener(hear, "object:announcement")
    reader = Reader(sys.argv[1])
    GLib.timeout_add(LOOK_MS, reader.look)
    pyatspi.Registry.start()
    if reader.failed:
        tell("failed", why=reader.failed)
    return 1 if reader.failed else 0


if __name__ == "__main__":
    sys.exit(main())
