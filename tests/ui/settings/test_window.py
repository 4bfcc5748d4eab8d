"""The settings: every page by name and keyboard; a change holds when the page says; a secret is shown nowhere."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from desktop.app import x_place
from desktop.core.account import Account, Tokens
from desktop.core.capabilities import PRACTICE, X
from desktop.core.client_app import Source
from desktop.core.errors import KeyringLocked
from desktop.core.origin import X_ORIGIN, Origin
from desktop.core.prices import Billed
from desktop.core.room import Room
from desktop.desk import Desk
from desktop.house import House
from desktop.networks.place import Place
from desktop.networks.x.registration import registration
from desktop.practice.server import PracticeServer
from desktop.store.paths import Paths
from desktop.store.picture_cache import PictureCache
from desktop.store.secrets import MemorySecrets, Secrets
from desktop.store.settings import CLIENT_ID, STREAM_DENSITY, STREAM_ORDER, UNDO_SECONDS, Settings
from desktop.ui.settings.titles import page_titles
from desktop.ui.settings.window import SettingsWindow
from desktop.ui.style import style_sheet
from desktop.ui.theme import Accent, Density, Mode, Order, Theme
from tests.networks.counterpart import closed_port
from tests.services.test_sign_in import browser, free_redirect
from tests.ui.room_in_memory import named

BEARER = "AAAAAAAAAAAAAAAAAAAAA" + "s3cretB3arer" * 6
MIRA = Account("7", "mira", "Mira Engel", X_ORIGIN, frozenset({"tweet.read", "tweet.write"}))


class LockedSecrets(MemorySecrets):
    def keep(self, tokens: Tokens, account_id: str) -> None:
        raise KeyringLocked("Your keyring is locked.", "Unlock it.")


@dataclass
class Scene:
    desk: Desk
    settings: SettingsWindow

    @property
    def house(self) -> House:
        return self.desk.house

    def open(self, page: str) -> None:
        pages = named(self.settings, QListWidget, "Pages")
        (item,) = pages.findItems(page, Qt.MatchFlag.MatchExactly)
        pages.setCurrentItem(item)

    def press(self, name: str) -> None:
        named(self.settings, QAbstractButton, name).click()

    def type(self, name: str, text: str) -> QLineEdit:
        field = named(self.settings, QLineEdit, name)
        field.setText(text)
        self.press(f"Keep: {name}")
        return field

    def said(self) -> str:
        """Everything that can be read now."""
        QApplication.processEvents()
        labels = [label for label in self.settings.findChildren(QLabel) if label.isVisible()]
        return "\n".join(label.accessibleName() or label.text() for label in labels)


@contextmanager
def opened(
    qtbot: QtBot,
    choose_place: Callable[[Settings], Place] = x_place,
    secrets: Secrets | None = None,
    open_url: Callable[[str], None] = lambda url: None,
) -> Iterator[Scene]:
    house = House(
        Paths(Path(os.environ["PARLEY_HOME"])),
        choose_place,
        secrets or MemorySecrets(),
        clock=lambda: datetime(2026, 11, 21, 18, 30, tzinfo=UTC),
    )
    theme = Theme(Mode.LIGHT)
    desk = Desk(house, theme, clock=lambda: datetime.now(UTC), open_url=open_url)
    desk.window.setStyleSheet(style_sheet(theme))
    desk.window.show()
    desk.window.actions_by_id["app.settings"].trigger()
    (settings,) = desk.window.findChildren(SettingsWindow)
    qtbot.waitUntil(settings.isVisible)
    try:
        yield Scene(desk, settings)
    finally:
        settings.close()  # a page that is seen asks the store each second
        desk.close()
        house.close()


def room(scene: Scene) -> Room:
    scene.desk.join("critlib", "")
    assert scene.desk.session is not None
    return scene.desk.session.room


def test_every_page_has_its_name_in_the_list_and_whatever_takes_the_keyboard_has_one(qtbot: QtBot) -> None:
    with opened(qtbot) as scene:
        pages = named(scene.settings, QListWidget, "Pages")
        listed = [pages.item(row).text() for row in range(pages.count())]
        assert listed == [
            *(
                "General",
                "Look",
                "Quiet and aloud",
                "Accounts",
                "Connection",
                "Money",
                "For organisers",
                "Files and privacy",
            ),
        ]
        pages.setFocus()
        for name in listed:
            assert name in scene.said()
            nameless = [
                part
                for part in scene.settings.findChildren(QWidget)
                if part.isVisible()
                and part.focusPolicy() & Qt.FocusPolicy.TabFocus
                and not part.accessibleName()
            ]
            assert nameless == []
            qtbot.keyClick(pages, Qt.Key.Key_Down)
        assert "Ctrl+," in [action.shortcut().toString() for action in scene.desk.window.actions()]


def test_what_is_kept_of_pictures_is_said_and_can_be_emptied(qtbot: QtBot) -> None:
    with opened(qtbot) as scene:
        kept = PictureCache(scene.house.paths.cache / "pictures")
        kept.put("https://example.org/a.png", bytes(3_000_000))
        scene.open("Files and privacy")
        qtbot.waitUntil(lambda: "3 MB of at most 200 MB" in scene.said())
        scene.press("Empty what is kept of pictures")
        qtbot.waitUntil(lambda: "0 bytes of at most 200 MB" in scene.said())
        assert kept.get("https://example.org/a.png") is None


def test_light_and_dark_hold_at_once_and_at_the_next_start(qtbot: QtBot) -> None:
    with opened(qtbot) as scene:
        scene.press("Light or dark: Dark")
        assert scene.desk.theme.is_dark
        scene.press("Size of the text: 115 %")
        assert scene.desk.theme.scale == 1.15
        scene.press("Contrast: High")
        assert scene.desk.theme.is_high_contrast
        scene.press("Motion: Nothing moves")
        assert scene.desk.theme.is_still
        scene.press("Accent colour: The system's")
        scene.press("Newest posts: At the bottom")
        scene.press("Space around posts: Compact")
        assert (scene.desk.theme.order, scene.desk.theme.density) == (Order.OLDEST_FIRST, Density.COMPACT)
        assert scene.desk.house.settings.get(STREAM_ORDER) == "oldest-first"
        assert scene.desk.house.settings.get(STREAM_DENSITY) == "compact"
        scene.press("Time to take a post back: Off")
        assert scene.desk.house.settings.get(UNDO_SECONDS) == 0
    with opened(qtbot) as scene:
        theme = scene.desk.theme
        assert (theme.mode, theme.is_high_contrast, theme.is_still) == (Mode.DARK, True, True)
        assert theme.accent is Accent.SYSTEM
        assert named(scene.settings, QAbstractButton, "Size of the text: 115 %").isChecked()


def test_a_proxy_holds_from_the_next_request_on_and_a_password_is_not_kept(qtbot: QtBot) -> None:
    with opened(qtbot) as scene:
        scene.open("Connection")
        ways = scene.house.place.ways
        scene.press("Proxy: This address")
        scene.type("Address of the proxy", "http://ines:pa55word@proxy.test:3128")
        assert "keeps no name and password" in scene.said()
        assert ways.to(X_ORIGIN).proxy == ""
        scene.type("Address of the proxy", "proxy.test:3128")
        assert ways.to(X_ORIGIN).proxy == "http://proxy.test:3128"
        scene.press("Proxy: None")
        assert ways.to(X_ORIGIN).proxy == ""
        scene.press("Proxy: This address")
        assert ways.to(X_ORIGIN).proxy == "http://proxy.test:3128", "what was typed once is still there"
    written = b"".join(file.read_bytes() for file in scene.house.paths.home.rglob("*") if file.is_file())
    assert b"pa55word" not in written


def test_trying_the_way_knocks_at_the_network_and_says_what_stands_in_between(qtbot: QtBot) -> None:
    with PracticeServer() as server:
        origin = Origin.parse(server.url)
        place = Place(origin, X, practice=False, poll_seconds=5.0)
        with opened(qtbot, lambda settings: place) as scene:
            scene.open("Connection")
            scene.press("Try the way to X")
            qtbot.waitUntil(lambda: "X answers, without a proxy." in scene.said(), timeout=20_000)
            assert server.ledger.usd == 0
    with opened(qtbot) as scene:
        scene.open("Connection")
        scene.press("Proxy: This address")
        scene.type("Address of the proxy", str(closed_port()))
        scene.press("Try the way to X")
        qtbot.waitUntil(lambda: "The proxy on the way cannot be reached." in scene.said(), timeout=20_000)


def test_a_client_id_kept_here_lets_people_sign_in_without_a_restart(qtbot: QtBot) -> None:
    with opened(qtbot) as scene:
        shown = room(scene)
        assert not scene.house.sign_ins.can_begin(shown.id)
        scene.open("Connection")
        assert "not known to X yet" in scene.said()
        scene.type("Client id", "an app of mine")
        assert "This is no client id." in scene.said()
        scene.type("Client id", "an-app-of-mine")
        assert scene.house.sign_ins.can_begin(shown.id)
        assert "the app that stands here: an-app-of-mine" in scene.said()
        named(scene.desk.window, QAbstractButton, "Sign in with X")


def test_a_sign_in_under_way_ends_well_and_keeps_the_app_that_it_began_with(qtbot: QtBot) -> None:
    redirect, urls = free_redirect(), list[str]()
    with PracticeServer(redirect_uris=(redirect,)) as server:
        origin = Origin.parse(server.url)

        def choose_place(settings: Settings) -> Place:
            app = settings.get(CLIENT_ID) or server.client_id
            door = registration(origin, app, redirect_uri=redirect)
            return Place(origin, X, practice=False, poll_seconds=60.0, registrations=(door,))

        with opened(qtbot, choose_place, open_url=urls.append) as scene:
            shown = room(scene)
            assert scene.desk.session is not None
            scene.desk.session.identity.begin_sign_in()
            qtbot.waitUntil(lambda: bool(urls), timeout=20_000)
            scene.open("Connection")
            scene.type("Client id", "another-app-that-nobody-knows")
            browser("allow")(urls[0])
            qtbot.waitUntil(lambda: scene.house.accounts.list(origin) != (), timeout=20_000)
            (account,) = scene.house.accounts.list(origin)
            assert account.client_id == server.client_id
            assert scene.house.place.client_id == "another-app-that-nobody-knows"
            qtbot.waitUntil(lambda: scene.house.rooms.get(shown.id).account_id == account.id, timeout=20_000)
            assert scene.house.keys.of(account).renew(), "by the app that gave the key"


def test_the_environment_is_heard_before_the_settings_and_the_page_says_so(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PARLEY_X_CLIENT_ID", "the-class-room")
    with opened(qtbot) as scene:
        scene.open("Connection")
        scene.type("Client id", "an-app-of-mine")
        assert scene.house.place.app.source is Source.ENVIRONMENT
        assert "PARLEY_X_CLIENT_ID is heard before it." in scene.said()


def test_a_bearer_is_pasted_once_and_is_nowhere_to_be_seen_afterwards(qtbot: QtBot) -> None:
    with opened(qtbot) as scene:
        scene.open("For organisers")
        assert "None is kept." in scene.said()
        field = named(scene.settings, QLineEdit, "Bearer token")
        field.setText(BEARER)
        assert BEARER not in field.displayText()
        field.setFocus()
        field = scene.type("Bearer token", BEARER)
        assert field.text() == ""
        assert scene.settings.focusWidget() is field, "the keyboard stays while the keyring takes its time"
        field.undo()
        assert field.text() == ""
        qtbot.waitUntil(lambda: "One is kept in your keyring since" in scene.said(), timeout=20_000)
        assert scene.house.keys.bearer() == BEARER
        assert BEARER not in scene.said()
        scene.press("Forget the bearer token")
        qtbot.waitUntil(lambda: "None is kept." in scene.said(), timeout=20_000)
        assert scene.house.keys.bearer() == ""
    written = b"".join(file.read_bytes() for file in scene.house.paths.home.rglob("*") if file.is_file())
    assert BEARER.encode() not in written


def test_what_is_no_bearer_and_a_keyring_that_takes_none_are_told_apart(qtbot: QtBot) -> None:
    with opened(qtbot, secrets=LockedSecrets()) as scene:
        scene.open("For organisers")
        scene.type("Bearer token", "hunter2")
        qtbot.waitUntil(lambda: "This is no bearer token." in scene.said(), timeout=20_000)
        assert "None is kept." in scene.said()
        scene.type("Bearer token", BEARER)
        qtbot.waitUntil(lambda: "One is here for this session only." in scene.said(), timeout=20_000)
        assert "Your keyring is locked." in scene.said()


def test_sums_are_for_who_pays_and_a_cap_is_kept_as_a_number(qtbot: QtBot) -> None:
    with opened(qtbot) as scene:
        scene.house.preferences.set_client_id("an-app-of-mine")
        meter = scene.house.purse.meter(0, app="an-app-of-mine")
        meter(Billed.POST_READ, ["1", "2", "3", "4"])
        scene.open("Money")
        assert "$" not in scene.said()
        scene.press("Who pays: I pay for this app")
        assert "$0.02" in scene.said()
        meter(Billed.POST_READ, ["5", "6"])
        qtbot.waitUntil(lambda: "$0.03" in scene.said(), timeout=20_000)  # while it is open
        assert "22 August 2026" in scene.said() or "August 22, 2026" in scene.said()
        scene.type("Cap in US dollars", "a lot")
        assert "This is no sum that a cap can be." in scene.said()
        scene.type("Cap in US dollars", "12.5")
        assert scene.house.preferences.cap == 12.5
        scene.open("General")
        assert "Ctrl+Enter" in scene.said()
        assert "Ctrl+Shift+M" in scene.said()
        scene.open("Money")
        scene.press("Who pays: Somebody else pays")
        assert "$" not in scene.said()
        scene.open("General")
        assert "Ctrl+Shift+M" not in scene.said()


def test_accounts_say_where_their_keys_are_and_the_way_out_takes_two_steps(qtbot: QtBot) -> None:
    with opened(qtbot) as scene:
        scene.house.accounts.keep(MIRA)
        scene.open("Accounts")
        assert "Mira Engel @mira" in scene.said()
        assert "Open a room to sign in" in scene.said()
        scene.house.preferences.set_client_id("an-app-of-mine")
        shown = room(scene)
        scene.settings.refresh()
        out = named(scene.settings, QAbstractButton, "Sign out @mira")
        (sure,) = out.menu().actions()  # type: ignore[attr-defined]
        sure.trigger()
        qtbot.waitUntil(lambda: scene.house.accounts.list(X_ORIGIN) == (), timeout=20_000)
        qtbot.waitUntil(lambda: "Mira Engel" not in scene.said(), timeout=20_000)
        assert scene.house.rooms.get(shown.id).hashtag == "critlib"


def test_whoever_leads_to_a_page_calls_it_as_it_calls_itself(qtbot: QtBot) -> None:
    with opened(qtbot) as scene:
        assert scene.settings.titles == page_titles(practice=False)
        scene.settings.open_page(1)
        assert named(scene.settings, QListWidget, "Pages").currentItem().text() == "Look"


def test_practice_shows_what_applies_and_says_where_the_rest_is(qtbot: QtBot) -> None:
    origin = closed_port()
    with opened(qtbot, lambda _: Place(origin, PRACTICE, practice=True, poll_seconds=5.0)) as scene:
        pages = named(scene.settings, QListWidget, "Pages")
        listed = [pages.item(row).text() for row in range(pages.count())]
        assert (
            listed
            == ["General", "Look", "Quiet and aloud", "In practice", "Files and privacy"]
            == page_titles(practice=True)
        )
        scene.open("In practice")
        assert "belong to the real Parley" in scene.said()


def test_enter_in_a_field_keeps_it_and_escape_closes_the_window(qtbot: QtBot) -> None:
    with opened(qtbot) as scene:
        scene.open("Connection")
        field = named(scene.settings, QLineEdit, "Client id")
        field.setText("an-app-of-mine")
        qtbot.keyClick(field, Qt.Key.Key_Return)
        assert scene.house.preferences.client_id == "an-app-of-mine"
        assert scene.settings.isVisible()
        qtbot.keyClick(scene.settings, Qt.Key.Key_Escape)
        assert not scene.settings.isVisible()


def test_invitation_links_are_given_to_parley_only_when_somebody_says_so(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("PATH", str(tmp_path))
    (tmp_path / "xdg-mime").write_text("#!/bin/sh\n", encoding="utf-8")
    (tmp_path / "xdg-mime").chmod(0o755)
    entry = tmp_path / "data" / "applications" / "parley.desktop"
    with opened(qtbot) as scene:
        choice = "Open invitation links with Parley"
        assert named(scene.settings, QAbstractButton, f"{choice}: Off").isChecked()
        assert not entry.exists()
        scene.press(f"{choice}: On")
        qtbot.waitUntil(entry.exists)
        qtbot.waitUntil(named(scene.settings, QAbstractButton, f"{choice}: On").isEnabled)
        scene.press(f"{choice}: Off")
        qtbot.waitUntil(lambda: not entry.exists())
        qtbot.waitUntil(named(scene.settings, QAbstractButton, f"{choice}: Off").isEnabled)
        (tmp_path / "xdg-mime").unlink()
        scene.press(f"{choice}: On")
        qtbot.waitUntil(lambda: "could not be told" in scene.said())
        assert named(scene.settings, QAbstractButton, f"{choice}: Off").isChecked()
