"""A full session with everything that can be logged turned on, and a crash at its end.

`python -m tests.e2e.full_session KEYRING WORLD`: KEYRING is "memory" or "system", WORLD as in keyring_states.py. An
app's bearers are read from standard input, one a line: one that is not taken, and one that is.
"""

from __future__ import annotations

import faulthandler
import json
import logging
import sys
import threading
import time
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from desktop import app
from desktop.core.account import Tokens
from desktop.core.capabilities import X
from desktop.core.draft import Draft
from desktop.core.link import LinkState
from desktop.core.origin import Origin
from desktop.desk import Desk
from desktop.house import House
from desktop.networks.place import Place
from desktop.networks.x.registration import registration
from desktop.store.log_file import write_log
from desktop.store.paths import Paths
from desktop.store.secrets import KeyringSecrets, MemorySecrets, Secrets
from desktop.store.settings import KEEPS_SEEN, UNDO_SECONDS
from desktop.ui.garbage import Garbage
from desktop.ui.theme import Mode, Theme
from tests.e2e.consent_page import say_yes
from tests.e2e.keyring_states import World

LIBRARIES = (
    "tweepy",
    "tweepy.client",
    "requests",
    "requests_oauthlib",
    "oauthlib",
    "urllib3",
    "keyring",
    "asyncio",
)


def log_everything(folder: Path) -> None:
    """Whoever looks for a fault turns all of it on, also after the libraries were imported."""
    folder.mkdir(parents=True, exist_ok=True)
    logging.basicConfig(filename=folder / "debug.log", level=logging.DEBUG)
    for name in LIBRARIES:
        logging.getLogger(name).setLevel(logging.DEBUG)


PATIENCE_MS = 45_000
"""More than a stream waits where the keyring was silent once (services/streamer.py, STEADY)."""


class Session:
    def __init__(self, stack: ExitStack, world: World, secrets: Secrets) -> None:
        self._qt = QApplication(["parley"])
        Garbage(self._qt)
        self.ahead = 0.0
        origin = Origin.parse(world.url)
        door = registration(origin, world.client_id, redirect_uri=world.redirect_uri)
        place = Place(origin, X, practice=False, poll_seconds=0.3, registrations=(door,))
        paths = Paths(Path(world.home))
        write_log(paths)
        self.house = House(
            paths, lambda _: place, secrets, clock=app.utc_now, now=lambda: time.time() + self.ahead
        )
        self.house.settings.set(UNDO_SECONDS, 0.0)
        self.house.settings.set(KEEPS_SEEN, True)
        self.desk: Desk = app.open_desk(stack, self.house, Theme(Mode.LIGHT), open_url=say_yes)

    def wait(self, until: Callable[[], bool]) -> None:
        loop, looks = QEventLoop(), QTimer()
        looks.timeout.connect(lambda: loop.quit() if until() else None)
        looks.start(20)
        QTimer.singleShot(PATIENCE_MS, loop.quit)
        loop.exec()
        assert until(), "it did not come to that"

    def live(self) -> bool:
        return self.desk.session is not None and self.desk.session.link.state is LinkState.LIVE

    def streams(self) -> bool:
        return self.live() and self.desk.session is not None and self.desk.session.link.streaming

    def try_bearers(self) -> None:
        """As an organiser does who pasted the wrong one first; the stream then breaks off once."""
        wrong, right = (line.strip() for line in sys.stdin)
        self.house.keys.keep_bearer(wrong)
        self.wait(lambda: self.desk.session is not None and self.desk.session.link.aside is not None)
        self.house.keys.keep_bearer(right)
        self.wait(self.streams)
        logging.getLogger("desktop").info("the stream is %r", vars(self.house._streams))

    def play(self) -> None:
        desk = self.desk
        desk.start(join="gardenchat")
        assert desk.session is not None
        desk.session.identity.begin_sign_in()
        self.wait(self.live)
        log_everything(self.house.paths.logs)
        desk.session.identity.begin_sign_in(write=True)
        self.wait(lambda: desk.session is not None and desk.session.capabilities.posts and self.live())
        self.try_bearers()
        session = desk.session
        session.writing.keep_draft(Draft("half a thought"))
        session.outgoing.post(Draft("A whole thought"))
        self.wait(lambda: any(row.mine and row.pending is None for row in desk.rows()))
        self.ahead = (
            7200.0  # the token has ended: another is fetched, at a look that no stream makes needless
        )
        self.wait(self.has_renewed)
        session.look_now()
        self.house.keys.of(session.account).renew() if session.account else None

    def has_renewed(self) -> bool:
        """Asks for the look as well: one that comes too soon for the network's rate is not made."""
        assert self.desk.session is not None
        self.desk.session.look_now()
        account = self.desk.session.account
        assert account is not None
        kept = self.house.vault.get(account.origin, account.id)
        return kept is not None and kept.expires_at > time.time() + 8000

    def crash(self) -> None:
        """With a key in its hands: on a thread, in a worker's step, and at last in the main program."""
        assert self.desk.session is not None
        account = self.desk.session.account
        assert account is not None
        tokens = self.house.vault.get(account.origin, account.id)
        logging.getLogger("desktop").info("the sign-in is %s, %r", tokens, [tokens])
        broken = threading.Thread(target=fall_over, args=(tokens,))
        broken.start()
        broken.join()
        with Path(self.house.paths.logs / "crash.txt").open("w", encoding="utf-8") as report:
            faulthandler.dump_traceback(report, all_threads=True)
        fall_over(tokens)


def fall_over(tokens: Tokens | None) -> None:
    raise RuntimeError(f"a bug, while holding {tokens!r}")


def main() -> None:
    world = World(**json.loads(sys.argv[2]))
    faulthandler.enable()
    log_everything(Path(world.home, "logs"))
    with ExitStack() as stack:
        session = Session(stack, world, MemorySecrets() if sys.argv[1] == "memory" else KeyringSecrets())
        session.play()
        print("played", flush=True)
        session.crash()


if __name__ == "__main__":
    main()
