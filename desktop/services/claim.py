"""Claim: one program at a time keeps a home; a second passes on what it was started for, and ends."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import ExitStack

from desktop.core.errors import HomeTaken, HomeUnusable, StoreLocked
from desktop.core.launch import Answer
from desktop.core.sentence import sentence
from desktop.store.paths import HOME_VARIABLE, Paths
from desktop.store.turn import turn

START = 30.0
"""Seconds that whoever keeps the home gets until they listen, or have ended: a slow start, or a farewell."""


def claim(
    stack: ExitStack,
    paths: Paths,
    pass_on: Callable[[], Answer],
    *,
    now: Callable[[], float] = time.monotonic,
    pause: Callable[[float], None] = time.sleep,
) -> bool:
    """Whether the home is ours now, until `stack` ends; else somebody has it and took what `pass_on` gave them.

    The lock ends with its process however that ends (store/turn.py), so nobody has to judge whether it is stale. Raises
    HomeUnusable, and HomeTaken where somebody has the home and takes nothing.
    """
    try:
        paths.ensure()
    except HomeUnusable:
        if pass_on() is Answer.TAKEN:  # a full disk stops nobody who is at work already
            return False
        raise
    until = now() + START
    while True:
        try:
            stack.enter_context(turn(paths.database, "the home", wait=0.0))
            return True
        except StoreLocked:
            answer = pass_on()
        if answer is Answer.TAKEN:
            return False
        if answer is not Answer.NOBODY or now() >= until:
            raise _refusal(answer, paths)
        pause(0.1)


def _refusal(answer: Answer, paths: Paths) -> HomeTaken:
    if answer is Answer.SILENT:
        return HomeTaken(
            sentence("Parley is open already in %1, and does not answer.", paths.home),
            "Close its window, or end it where it hangs, and start Parley again.",
        )
    if answer is Answer.REFUSED:
        return HomeTaken(
            sentence("Parley is open already in %1, and is of another version.", paths.home),
            "Close its window and start Parley again.",
        )
    return HomeTaken(
        sentence("Parley is open already in %1, and cannot be reached from here.", paths.home),
        sentence(
            "Use the window that is there, perhaps on another computer, or set %1 to another folder.",
            HOME_VARIABLE,
        ),
    )
