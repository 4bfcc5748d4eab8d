"""Two people at one computer: each posts as themselves, in rooms that remember whose they are, and no word is lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop import app
from desktop.core.account import Tokens
from desktop.core.capabilities import X
from desktop.core.errors import NoSafeKeyring
from desktop.core.link import LinkState
from desktop.core.origin import Origin
from desktop.core.outbox import State
from desktop.desk import Desk
from desktop.house import House
from desktop.networks.place import Place
from desktop.networks.x.registration import registration
from desktop.practice.faults import Fault
from desktop.practice.server import PracticeServer
from desktop.store.paths import Paths
from desktop.store.secrets import MemorySecrets
from desktop.store.settings import KEEPS_SEEN, UNDO_SECONDS
from desktop.ui.composer.pane import ComposerPane
from desktop.ui.theme import Mode, Theme
from tests.e2e.conftest import labels, named
from tests.e2e.consent_page import say_yes


class Secrets(MemorySecrets):
    """A keyring in memory, or none."""

    safe = True

    def keep(self, tokens: Tokens, account_id: str) -> None:
        if not self.safe:
            raise NoSafeKeyring("There is no keyring on this computer.")
        super().keep(tokens, account_id)


class Browser:
    """Whoever is signed in to it says yes."""

    def __init__(self) -> None:
        self.account = ""

    def __call__(self, url: str) -> None:
        say_yes(url, self.account)


class Table:
    """A window as for X itself at the practice server's address, which can be closed and opened again."""

    def __init__(
        self, qtbot: QtBot, server: PracticeServer, redirect: str, home: Path, stack: ExitStack
    ) -> None:
        self.qtbot, self.server, self.browser = qtbot, server, Browser()
        self._redirect, self._home, self._stack, self.secrets = redirect, home, stack, Secrets()
        server.world.add_user("ines", "Ines Holt")
        self.desk = self.open()

    def open(self) -> Desk:
        origin = Origin.parse(self.server.url)
        door = registration(origin, self.server.client_id, redirect_uri=self._redirect)
        place = Place(origin, X, practice=False, poll_seconds=0.3, registrations=(door,))
        house = House(Paths(self._home), lambda _: place, self.secrets, clock=app.utc_now)
        house.settings.set(UNDO_SECONDS, 0.0)
        house.settings.set(KEEPS_SEEN, True)
        self.desk = app.open_desk(self._stack, house, Theme(Mode.LIGHT), open_url=self.browser)
        self.desk.window.resize(1240, 800)
        return self.desk

    @property
    def who(self) -> str:
        session = self.desk.session
        return "" if session is None or session.account is None else session.account.username

    def wait(self, until: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(until, timeout=15_000)

    def sign_in(self, username: str, *, another: bool = False) -> None:
        """To read, and then to post."""
        self.browser.account = username
        for write in (False, True):
            session = self.desk.session
            assert session is not None
            session.identity.begin_sign_in(write=write, another=another and not write)
            self.wait(lambda before=session: self.desk.session is not before)  # type: ignore[misc]
        assert self.desk.session is not None
        assert self.desk.session.capabilities.posts
        assert self.who == username

    def use(self, username: str) -> None:
        session = self.desk.session
        assert session is not None
        [account] = [one for one in session.identity.accounts() if one.username == username]
        session.identity.use(account.id)
        self.wait(lambda: self.who == username)

    @property
    def composer(self) -> ComposerPane:
        [pane] = [pane for pane in self.desk.window.findChildren(ComposerPane) if pane.isVisible()]
        return pane

    def type(self, text: str) -> None:
        self.qtbot.keyClicks(self.composer.field, text)

    def send(self) -> None:
        self.qtbot.keyClick(self.composer.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    def press(self, name: str) -> None:
        self.wait(lambda: bool(self._buttons(name)))
        self.qtbot.mouseClick(self._buttons(name)[0], Qt.MouseButton.LeftButton)

    def _buttons(self, name: str) -> list[QPushButton]:
        found = self.desk.window.findChildren(QPushButton)
        return [button for button in found if button.accessibleName() == name and button.isVisible()]

    def posted(self) -> list[tuple[str, str]]:
        """What is on the server, by whom, oldest first."""
        newest_first = self.server.world.newest_first()
        return [(post.author.username, post.raw) for post in newest_first][::-1]


@pytest.fixture
def table(qtbot: QtBot, server: PracticeServer, redirect: str, tmp_path: Path) -> Iterator[Table]:
    with ExitStack() as stack:
        yield Table(qtbot, server, redirect, tmp_path / "home", stack)


def test_each_posts_as_themselves_and_a_host_s_room_asks_once_about_the_second(table: Table) -> None:
    me = table.server.visitor
    table.desk.start(join="gardenchat", hosts=("ines",))
    table.sign_in(me)
    table.type("Mine")
    table.send()
    table.sign_in("ines", another=True)
    table.type("Hers")
    table.send()
    table.send()
    assert table.composer.line.saying.text == "Post here as @ines?"
    table.press("Post as @ines")
    table.wait(lambda: len(table.posted()) == 2)
    table.use(me)
    assert table.desk.window.windowTitle() == f"#gardenchat as @{me}"
    table.type("Mine again")
    table.send()
    table.wait(lambda: len(table.posted()) == 3)
    assert table.posted() == [
        (me, "Mine #gardenchat"),
        ("ines", "Hers #gardenchat"),
        (me, "Mine again #gardenchat"),
    ]


def test_a_room_remembers_its_account_and_the_yes_over_a_restart(table: Table) -> None:
    table.desk.start(join="gardenchat", hosts=("ines",))
    table.sign_in(table.server.visitor)
    table.sign_in("ines", another=True)
    table.type("Hers")
    table.send()
    table.press("Post as @ines")
    table.desk.join("otherchat", "")
    assert table.who == "", "two are signed in, and nobody was chosen here"
    table.press("Go on as @ines")
    table.wait(lambda: table.who == "ines")
    table.desk.join("gardenchat", "")
    table.desk.close()
    table.open().start()
    assert table.who == "ines"
    table.type("Hers again")
    table.send()
    table.wait(lambda: [text for _, text in table.posted()] == ["Hers #gardenchat", "Hers again #gardenchat"])


def test_what_is_on_its_way_stays_its_author_s_and_what_is_typed_stays_typed(table: Table) -> None:
    me = table.server.visitor
    table.desk.start(join="gardenchat")
    table.sign_in(me)
    table.sign_in("ines", another=True)
    table.use(me)
    table.server.faults.add(Fault("rate_limit", "POST", "/2/tweets", seconds=2))
    table.type("Mine")
    table.send()
    session = table.desk.session
    assert session is not None
    table.wait(lambda: any(entry.attempts for entry in session.outgoing.open_entries()))
    table.type("half a thou")
    table.use("ines")
    assert table.composer.draft.body == "half a thou"
    table.wait(lambda: (me, "Mine #gardenchat") in table.posted())
    assert [author for author, _ in table.posted()] == [me]
    entries = table.desk.session.outgoing.open_entries() if table.desk.session else ()
    assert {entry.state for entry in entries} <= {State.SENT, State.QUEUED, State.SENDING, State.UNKNOWN}


def test_signing_one_out_asks_who_goes_on(table: Table) -> None:
    me = table.server.visitor
    table.desk.start(join="gardenchat")
    table.sign_in(me)
    table.sign_in("ines", another=True)
    table.type("half a thou")
    session = table.desk.session
    assert session is not None
    session.identity.sign_out()
    table.wait(lambda: table.who == "" and table.desk.session is not session)
    assert "Who reads and posts here?" in labels(table.desk)
    named(table.desk, QPushButton, "Continue in browser")
    table.press(f"Go on as @{me}")
    table.wait(lambda: table.who == me)
    assert (table.composer.draft.body, table.posted()) == ("half a thou", [])


def test_a_yes_as_the_same_account_takes_nothing_away(table: Table) -> None:
    me = table.server.visitor
    table.desk.start(join="gardenchat")
    table.sign_in(me)
    session = table.desk.session
    assert session is not None
    session.identity.begin_sign_in(another=True)
    table.wait(lambda: table.desk.session is not session)
    assert f"@{me} is signed in already." in labels(table.desk)
    assert table.desk.session is not None
    assert table.desk.session.capabilities.posts, "what was granted before is not traded for less"
    assert len(table.desk.session.identity.accounts()) == 1
    table.type("Mine")
    table.send()
    table.wait(lambda: table.posted() == [(me, "Mine #gardenchat")])


def test_a_key_that_nobody_keeps_is_said_once_and_stands_with_the_account(table: Table) -> None:
    table.secrets.safe = False
    table.desk.start(join="gardenchat")
    table.sign_in(table.server.visitor)
    only = "You are signed in for this session only: this computer has no safe place for your key."
    table.wait(lambda: only in labels(table.desk))
    session = table.desk.session
    assert session is not None
    table.desk.show_room(session.room.id)
    session.look_now()
    table.wait(lambda: table.desk.session is not None and table.desk.session.link.state is LinkState.LIVE)
    assert only not in labels(table.desk)
    assert only in table.desk.window.account.accessibleDescription()


def test_a_host_who_may_not_post_yet_gets_there_from_the_question_s_card(table: Table) -> None:
    table.browser.account = "ines"
    table.desk.start(join="gardenchat", hosts=("ines",))
    reading = table.desk.session
    assert reading is not None
    reading.identity.begin_sign_in()
    table.wait(lambda: table.who == "ines")
    table.type("half a thou")
    table.press("Later")
    assert table.desk.session is not None
    table.desk.session.pin(1, text="What keeps you here?")
    table.press("Post it as Q1 as @ines")
    assert table.composer.line.saying.text == "@ines may read, not post yet."
    table.press("Allow in browser")
    table.wait(lambda: table.desk.session is not None and table.desk.session.capabilities.posts)
    table.press("Post it as Q1 as @ines")
    table.wait(lambda: table.posted() == [("ines", "Q1: What keeps you here? #gardenchat")])
    assert table.composer.draft.body == "half a thou"
