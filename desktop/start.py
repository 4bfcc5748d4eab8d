"""Start: one program at a home, and in which order it shows: the window, what can be read at once, the rest."""

from __future__ import annotations

import gc
import logging
import os
import sys
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from desktop.core.errors import BadInput, StoreTrouble
from desktop.core.launch import Answer, Launch
from desktop.services.claim import claim
from desktop.store.paths import Paths, default_paths
from desktop.surroundings import has_screen, plain_import, resources

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.core.invitation import Invitation
    from desktop.desk import Desk
    from desktop.services.crash_watch import CrashWatch
    from desktop.ui.theme import Theme

_log = logging.getLogger(__name__)

ANEW = 64
"""With which a window ends that is wanted anew, in another language."""
PARTING = 65
"""With which it ends where everything is to be deleted."""
Open = Callable[[ExitStack, ExitStack, "Theme"], "Desk"]
"""Opens a desk; gets a stack that ends with the program and one that ends with its window."""


class Moment(StrEnum):
    """What somebody who waits for a start can see."""

    PAINTED = "paint"
    """The window is on the screen, with the rooms and the name of the one that opens."""
    READABLE = "room"
    """The newest posts that the archive has of it can be read and scrolled."""


Reached = Callable[[Moment, "QWidget"], None]
"""Told of each moment with the window: benchmarks and tests end there."""


def unwatched(moment: Moment, window: QWidget) -> None:
    """Nobody measures."""


def run(
    *,
    join: str = "",
    hosts: tuple[str, ...] = (),
    invitation: Invitation | None = None,
    file: str = "",
    reached: Reached = unwatched,
) -> int:
    """The window on `join`, on the last room, or on the first screen, with what an `invitation` or a calendar `file`
    says over it; its exit status. `reached` hears of the start's moments."""
    if not has_screen():
        raise BadInput(
            "There is no screen here: neither DISPLAY nor WAYLAND_DISPLAY is set.",
            "Use `parley practice`, which works without one.",
        )

    def open_(stack: ExitStack, own: ExitStack, theme: Theme) -> Desk:
        from desktop.opening import Opening

        opening = Opening(own, paths, theme, last_room=not (join or invitation))
        reached(Moment.PAINTED, opening.window)
        if opening.read():
            reached(Moment.READABLE, opening.window)
        keep_log(own, paths)
        opening.bring_the_rest()
        from desktop.app import arriving_of, open_own

        desk = open_own(stack, own, theme, paths, opening)
        desk.start(join=join, hosts=hosts, invitation=invitation, file=file)
        arriving_of(desk).give_back()
        opening.end()
        return desk

    paths = default_paths(os.environ)
    return in_turn(paths, Launch(join, hosts, invitation, file), open_) or 0


def say_refused(problem: BadInput) -> None:
    """A link or a file that somebody opened is refused: the window that is open says it, else one of its own where
    nobody reads a terminal."""
    if not has_screen():
        return
    from desktop.ui.launch_door import ACTIVATION_TOKEN, knock

    refused = " ".join(filter(None, (str(problem), problem.remedy)))
    launch = Launch(token=os.environ.get(ACTIVATION_TOKEN, ""), refused=refused)
    if knock(default_paths(os.environ).launch_address, launch) is Answer.TAKEN:
        return
    if sys.stderr is not None and sys.stderr.isatty():
        return
    from desktop.ui.application import dressed, qt_application
    from desktop.ui.languages import SYSTEM, speak
    from desktop.ui.start_trouble import say_it_is_refused

    with ExitStack() as stack:
        dressed(qt_application(stack))
        speak(SYSTEM, resources() / "translations")
        say_it_is_refused(problem)


def in_turn(paths: Paths, launch: Launch, open_: Open) -> int | None:
    """Keep the home, `open_` a desk in it and run until the last window is closed; the exit status. None where another
    process keeps the home, and took `launch`.

    A window that ends with ANEW is opened once more, and what stood beside it is closed with it. What this computer's
    storage refuses is said in a window where nobody reads a terminal, until it works or the person
    has had enough.
    """
    gc.disable()  # what a start imports and makes stays: looking through it for garbage is a tenth of its time
    with plain_import():
        from PySide6.QtWidgets import QApplication

    from desktop.crashing import CrashNews, watch
    from desktop.ui.application import dressed, qt_application, say_what_was_raised, wear_icon

    with ExitStack() as stack:
        theme: Theme | None = None
        watched: CrashWatch | None = None
        while True:
            beside, own = ExitStack(), ExitStack()
            stack.callback(beside.close)
            beside.callback(own.close)
            try:
                if not claimed(own, paths, launch):
                    return None
                watched = watched or watch(stack, paths)
                theme = theme or dressed(qt_application(stack))
                if paths.deleting.exists():  # somebody agreed to it, and it did not come to its end
                    from desktop.ui.languages import SYSTEM, speak

                    speak(SYSTEM, resources() / "translations")
                    beside.close()
                    return part(paths, theme)
                desk = open_(beside, own, theme)
            except StoreTrouble as trouble:
                own.close()
                if sys.stderr is not None and sys.stderr.isatty():
                    raise
                from desktop.ui.languages import SYSTEM, speak
                from desktop.ui.start_trouble import wants_to_try_again

                theme = theme or dressed(qt_application(stack))
                speak(SYSTEM, resources() / "translations")
                if not wants_to_try_again(trouble):
                    raise
                continue
            wear_icon()
            listen(own, paths, desk)
            end_with_window(own, desk)
            say_what_was_raised(beside)
            CrashNews(desk, theme, watched)
            gc.freeze()
            status = QApplication.exec()
            if status not in (ANEW, PARTING):
                return status
            end_before_another(beside)
            if status == PARTING:
                return part(paths, theme)


def part(paths: Paths, theme: Theme) -> int:
    """Delete everything, in a window that says so; the exit status. Nobody has the home open any more."""
    from desktop.parting import parting_at
    from desktop.ui.parting_window import PartingWindow

    with parting_at(paths, paths.practice) as parting:
        PartingWindow(theme, parting).exec()
    return 0


def end_before_another(beside: ExitStack) -> None:
    """All windows go, and the program does not."""
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtGui import QGuiApplication

    QGuiApplication.setQuitOnLastWindowClosed(False)
    beside.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QGuiApplication.setQuitOnLastWindowClosed(True)


def keep_log(own: ExitStack, paths: Paths) -> None:
    """What goes wrong is written down from here on, until `own` ends. Raises HomeUnusable."""
    from desktop.store.log_file import write_log

    log = write_log(paths)
    own.callback(log.close)
    own.callback(logging.getLogger("desktop").removeHandler, log)


def claimed(stack: ExitStack, paths: Paths, launch: Launch) -> bool:
    """Whether this process keeps the home now; else whoever does was told what is wanted, and so is the terminal."""

    def pass_on() -> Answer:
        from desktop.ui.launch_door import ACTIVATION_TOKEN, knock

        token = os.environ.get(ACTIVATION_TOKEN, "")
        return knock(paths.launch_address, replace(launch, token=token))

    kept = claim(stack, paths, pass_on)
    if not kept:
        print(f"Parley is open already in {paths.home}: see its window.")
    return kept


def listen(stack: ExitStack, paths: Paths, desk: Desk) -> None:
    """From here on a second start reaches `desk`, until `stack` or its window ends."""
    from PySide6.QtCore import Qt

    from desktop.ui.application import give_what_the_system_opens
    from desktop.ui.launch_door import LaunchDoor

    door = LaunchDoor(paths.launch_address, desk)
    stack.callback(door.close)
    if door.problem:
        _log.warning("A second start cannot reach this window: %s", door.problem)
    give_what_the_system_opens(desk.receive)
    door.launched.connect(
        desk.receive, Qt.ConnectionType.QueuedConnection
    )  # first the answer, then what it takes


def end_with_window(own: ExitStack, desk: Desk) -> None:
    """One of two windows of this process may be closed long before the other."""
    from PySide6.QtCore import Qt

    desk.window.closed.connect(own.close, Qt.ConnectionType.QueuedConnection)
    own.callback(
        desk.window.closed.disconnect, own.close
    )  # its end closes the window, which would end it once more
