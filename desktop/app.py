"""The composition root: builds, wires, starts and stops everything that the commands run."""

from __future__ import annotations

import logging
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, closing, contextmanager
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.core.capabilities import PRACTICE, x_at
from desktop.core.client_app import ClientApp, choose_app
from desktop.core.errors import BadInput, ParleyError
from desktop.core.launch import Launch
from desktop.core.origin import Origin
from desktop.core.room import Room
from desktop.house import House
from desktop.networks.place import Place
from desktop.networks.way import Ways, script_by
from desktop.services.sender import TIMES, Times
from desktop.start import ANEW, PARTING, claimed, end_with_window, in_turn, keep_log, listen
from desktop.store.build import read_build
from desktop.store.database import Database
from desktop.store.paths import HOME_VARIABLE, Paths, default_paths
from desktop.store.replay_home import clear_replay_home
from desktop.store.secrets import KeyringSecrets, MemorySecrets
from desktop.store.settings import CLIENT_ID, POLL_SECONDS, UNDO_SECONDS, Settings
from desktop.surroundings import has_screen as has_screen
from desktop.surroundings import link_opener as link_opener
from desktop.surroundings import own_program as own_program
from desktop.surroundings import resources as resources
from desktop.surroundings import utc_now as utc_now
from desktop.surroundings import window_environment as window_environment
from desktop.surroundings import x_origin as x_origin

if TYPE_CHECKING:
    from desktop.arriving import Arriving
    from desktop.core.sitting import Sitting
    from desktop.desk import Desk
    from desktop.guiding import Guiding
    from desktop.opening import Opening
    from desktop.practice.server import PracticeServer
    from desktop.rehearsing import RehearsalBeside
    from desktop.replaying import ReplayBeside
    from desktop.services.importing import Importing
    from desktop.store.database import Database
    from desktop.ui.archive.acts import ArchivedChat
    from desktop.ui.theme import Theme

PRACTICE_POLL = 3.0
"""Seconds: the least that X allows on a person's own token (X: fundamentals/rate-limits, recent search)."""


BESIDE_SPEED = 1.0
"""How fast the practice room plays that is opened from another window."""
_log = logging.getLogger(__name__)


def describe_window() -> str:
    """Open a window and close it; Qt's version and platform."""
    from PySide6.QtCore import qVersion
    from PySide6.QtWidgets import QWidget

    from desktop.ui.application import qt_application

    with ExitStack() as stack:
        app = qt_application(stack)
        window = QWidget()
        window.show()
        app.processEvents()
        window.close()
        return f"{qVersion()} on {app.platformName()}"


def x_place(settings: Settings, environ: Mapping[str, str] = os.environ) -> Place:
    """X itself, where the settings point, or where PARLEY_X_URL points; as the app that is named first (x_app)."""
    from desktop.networks.x.registration import REDIRECTS, registration

    origin = x_origin(settings, environ)
    app = x_app(settings, environ)
    doors = tuple(registration(origin, app.client_id, redirect_uri=door) for door in REDIRECTS)
    return Place(
        origin,
        x_at(origin),
        practice=False,
        poll_seconds=settings.get(POLL_SECONDS),
        registrations=doors,
        app=app,
        ways=ways(settings),
    )


def x_app(settings: Settings, environ: Mapping[str, str] = os.environ) -> ClientApp:
    """The app by which X knows this program: PARLEY_X_CLIENT_ID, else the settings', else the build's."""
    build = read_build(resources() / "build.toml")
    return choose_app(
        environment=environ.get("PARLEY_X_CLIENT_ID", ""),
        settings=settings.get(CLIENT_ID),
        build=build.x_client_id,
        owner=build.app_owner,
    )


def importing(database: Database, origin: Origin | None = None) -> Importing:
    """Posts out of files, into the rooms of `origin`, or of X where none is given."""
    from desktop.networks.x.decode import decode_page
    from desktop.services.importing import Importing

    return Importing(
        database,
        origin or x_origin(Settings(database)),
        lambda answer: decode_page(answer).posts,
        clock=utc_now,
    )


def ways(settings: Settings) -> Ways:
    """How to get to a network from here, as the settings say at the time; a proxy script runs in a child."""
    return Ways(settings.proxy_wish, ask_script=script_by(own_program("doctor", "--proxy-script")))


def answer_proxy_script() -> int:
    """The child that runs a proxy script: the question comes on stdin; its exit status."""
    from desktop.networks.pac import answer

    return answer(sys.stdin, sys.stdout)


def system_secrets(paths: Paths) -> KeyringSecrets:
    """The system's keyring, for this home: a home of one's own has keys of its own."""
    return KeyringSecrets(home=str(paths.home) if os.environ.get(HOME_VARIABLE) else "")


def open_own(stack: ExitStack, own: ExitStack, theme: Theme, paths: Paths, opening: Opening) -> Desk:
    """A person's own desk over what a start shows already."""
    from desktop.updating import tell_of_updates

    clear_replay_home(paths)
    house = House(paths, x_place, system_secrets(paths), clock=utc_now, database=opening.database)
    desk = open_desk(own, house, theme, opened=opening)
    beside = PracticeBeside(stack, theme, desk.window.say)
    desk.practise.connect(lambda: beside.open())
    arriving_of(desk).anew.connect(partial(end_with, ANEW))
    desk.parting.connect(partial(end_with, PARTING))
    guide = guide_of(desk)
    guide.wanted.connect(lambda: beside.open(tour=True))
    offer_rehearsal(stack, theme, desk)
    offer_replay(stack, theme, desk)
    own.callback(tell_of_updates(desk))
    return desk


def offer_rehearsal(stack: ExitStack, theme: Theme, desk: Desk) -> None:
    """The chat that is planned in an open room can be rehearsed, in a window that ends with `stack` at the latest."""

    beside: list[RehearsalBeside] = []

    def ask() -> None:
        from desktop.rehearsing import RehearsalBeside

        if not beside:  # not at every start
            beside.append(RehearsalBeside(stack, theme, desk))
        beside[0].ask()

    desk.window.actions_by_id["chat.rehearse"].triggered.connect(ask)


def offer_replay(stack: ExitStack, theme: Theme, desk: Desk) -> None:
    """A chat of the archive can be played again, in a window that ends with `stack` at the latest."""
    beside: list[ReplayBeside] = []

    def open_(chat: ArchivedChat) -> None:
        from desktop.replaying import ReplayBeside

        if not beside:
            beside.append(ReplayBeside(stack, theme, desk))
        beside[0].open(chat.room.id, chat.sitting)

    desk.archiving.replay = open_


def run_practice(*, replay: Path | None = None, speed: float = 1.0) -> int:
    """The practice room in a window; its exit status."""

    def open_(stack: ExitStack, own: ExitStack, theme: Theme) -> Desk:
        keep_log(own, paths)
        desk = open_practice(own, paths, theme, replay=replay, speed=speed)
        offer_rehearsal(stack, theme, desk)
        if replay is None:
            guide_of(desk).offer()
        return desk

    paths = default_paths(os.environ, practice=True)
    status = in_turn(paths, Launch(), open_)
    if status is None and (replay is not None or speed != 1.0):
        raise BadInput("The practice room is open with another chat.", "Close its window first.")
    return status or 0


def run_self_play(
    *,
    say: Callable[[str], None],
    replay: Path | None = None,
    speed: float = 1.0,
    pictures: Path | None = None,
    unseen: bool = False,
) -> int:
    """The practice room played by itself and narrated through `say`; 0 when the answer came back.

    `unseen` is the self-test: no screen is used and no picture is saved.
    """
    from desktop.ui.application import dressed, qt_application

    if unseen or not has_screen():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with ExitStack() as stack:
        app = qt_application(stack)
        home = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="parley-play-")))
        desk = open_practice(stack, Paths(home), dressed(app), replay=replay, speed=speed)
        desk.house.settings.set(UNDO_SECONDS, 0.0)  # nobody is there to take anything back
        if pictures is None:
            pictures = None if unseen else default_paths(os.environ, practice=True).home / "pictures"
        return desk.play_itself(say, pictures=pictures, now=time.monotonic)


def run_replay(paths: Paths, room_id: int, sitting: Sitting, speed: float) -> int:
    """A chat of the archive at `paths`, played again in a window; its exit status."""
    from desktop.replaying import read, run

    with closing(Database(paths.database, clock=utc_now)) as database:
        replay = read(database, x_origin(Settings(database)), room_id, sitting)
    return run(paths, replay, speed)


def run_practice_server(*, port: int, replay: Path | None, speed: float, search_delay: float) -> int:
    """X's API in a box, alone, until Ctrl+C."""
    from desktop.practice import alone

    with _practice_trouble():
        return alone.run(
            port=port,
            script=None if replay else script(),
            replay=replay,
            speed=speed,
            search_delay=search_delay,
        )


def open_practice(
    stack: ExitStack, paths: Paths, theme: Theme, *, replay: Path | None = None, speed: float = 1.0
) -> Desk:
    """A practice server, its visitor admitted, and a window on its room; everything ends with `stack`."""
    from desktop.practice.server import PracticeServer

    with _practice_trouble():
        server = PracticeServer(
            script=None if replay else script(), replay=replay, speed=speed, autoplay=False
        )
        server.start()
    stack.callback(server.stop)
    house = practice_house(paths, server)
    desk = open_desk(stack, house, theme)
    desk.show_room(admit_visitor(house, server).id)
    server.start_cast()
    return desk


def practice_house(
    paths: Paths,
    server: PracticeServer,
    *,
    clock: Callable[[], datetime] = utc_now,
    poll_seconds: float = PRACTICE_POLL,
    times: Times = TIMES,
) -> House:
    """A house at the practice server's origin: a root of its own, tokens in memory only."""
    from desktop.networks.x.registration import registration

    origin = Origin.parse(server.url)
    registered = registration(origin, server.client_id, redirect_uri=server.redirect_uri)
    place = Place(origin, PRACTICE, practice=True, poll_seconds=poll_seconds, registrations=(registered,))
    return House(paths, lambda _: place, MemorySecrets(), clock=clock, times=times)


def admit_visitor(house: House, server: PracticeServer) -> Room:
    """The practice room consents for its own visitor, over HTTP and without a browser; the room to open."""
    from desktop.networks.consent import consent_as_visitor

    house.sign_in(consent_as_visitor(house.place.registrations[0]))
    hosts = (server.host,) if server.host else ()
    return house.join(server.hashtag, hosts=hosts, guests=tuple(server.guests), topic=server.topic)


def open_desk(
    stack: ExitStack,
    house: House,
    theme: Theme,
    *,
    open_url: Callable[[str], None] | None = None,
    opened: Opening | None = None,
    clock: Callable[[], datetime] = utc_now,
) -> Desk:
    """A window over `house`; both end with `stack`, the window first. `open_url` stands in for the browser."""
    from desktop.arriving import Arriving
    from desktop.desk import Desk
    from desktop.guiding import Guiding
    from desktop.outward import open_in_browser
    from desktop.staging import Staging

    stack.callback(house.close)
    desk = Desk(house, theme, clock=clock, open_url=open_url or open_in_browser, opened=opened)
    Staging(desk, theme, clock)
    Guiding(desk, theme)
    Arriving(desk)
    stack.callback(desk.close)
    return desk


def arriving_of(desk: Desk) -> Arriving:
    """Who receives newcomers in it."""
    from desktop.arriving import Arriving

    arriving = desk.window.findChild(Arriving)
    assert arriving is not None
    return arriving


def end_with(status: int) -> None:
    """The window ends, and start.in_turn goes on."""
    from PySide6.QtCore import QCoreApplication

    QCoreApplication.exit(status)


def guide_of(desk: Desk) -> Guiding:
    """Who shows people round in it."""
    from desktop.guiding import Guiding

    guide = desk.window.findChild(Guiding)
    assert guide is not None
    return guide


def script() -> Path:
    """The chat that ships with Parley."""
    return resources() / "practice" / "welcome-chat.toml"


class PracticeBeside:
    """The practice room in a second window, with everything of its own, which ends when that window is closed."""

    def __init__(self, stack: ExitStack, theme: Theme, say: Callable[[ParleyError], None]) -> None:
        self._stack, self._theme, self._say = stack, theme, say
        self._open: Desk | None = None

    def open(self, *, tour: bool = False) -> None:
        """Open it, or bring it to the front: here, or in the process that has it; with the tour of it, or its offer."""
        if self._open is not None:
            self._open.receive(Launch())
            return guide_of(self._open).take() if tour else None
        own = ExitStack()
        self._stack.callback(own.close)
        own.callback(setattr, self, "_open", None)
        paths = default_paths(os.environ, practice=True)
        try:
            if claimed(own, paths, Launch()):
                self._open = open_practice(own, paths, self._theme, speed=BESIDE_SPEED)
                offer_rehearsal(self._stack, self._theme, self._open)
                listen(own, paths, self._open)
                end_with_window(own, self._open)
                guide = guide_of(self._open)
                guide.take() if tour else guide.offer()
        except ParleyError as problem:
            own.close()
            self._say(problem)


@contextmanager
def _practice_trouble() -> Iterator[None]:
    """The practice server knows nothing of ours: its one-line complaints become ours here."""
    try:
        yield
    except OSError as trouble:
        raise BadInput(
            _sentence(trouble), "Choose another --port, or leave it out for any free one."
        ) from trouble
    except ValueError as trouble:
        raise BadInput(_sentence(trouble), "Mend the file, or practise without --replay.") from trouble


def _sentence(trouble: Exception) -> str:
    """Its complaints end without a full stop, and a remedy follows ours."""
    return f"{str(trouble).rstrip('.')}."
