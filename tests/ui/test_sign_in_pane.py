"""Where nobody is signed in: what is missing, what works, and one next step."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.core.capabilities import X
from desktop.core.client_app import ClientApp, Source
from desktop.core.errors import SignInUnfinished
from desktop.core.events import ConsentAsked, ConsentGiven, SignInEnded
from desktop.services.privacy import Privacy
from desktop.ui.keeps import kept
from desktop.ui.sign_in_pane import SignInPane
from desktop.ui.theme import Mode, Theme
from tests.ui.room_in_memory import named

OURS = ClientApp("Y2xpZW50", Source.BUILD)
THEIRS = ClientApp("dGhlaXJz", Source.INVITATION, "Example Library")


class Told(Privacy):
    """In memory."""

    def __init__(self) -> None:
        self.home, self.told, self.asks = Path("home-of-somebody"), False, ""

    @property
    def seen(self) -> bool:
        return self.told

    def see(self) -> None:
        self.told = True

    def keyring(self) -> str | None:
        return "Some Keyring"


def pane_of(qtbot: QtBot, app: ClientApp, privacy: Privacy | None = None) -> SignInPane:
    pane = SignInPane(Theme(Mode.LIGHT), "critlib", X, app=app, privacy=privacy)
    qtbot.addWidget(pane)
    pane.show()
    return pane


def buttons(pane: SignInPane) -> list[str]:
    return [button.accessibleName() for button in pane.findChildren(QPushButton) if button.isVisible()]


def words(pane: SignInPane) -> str:
    return "\n".join(
        label.accessibleName() or label.text() for label in pane.findChildren(QLabel) if label.isVisible()
    )


def press(qtbot: QtBot, pane: SignInPane, name: str) -> None:
    shown = filter(QPushButton.isVisible, pane.findChildren(QPushButton))
    button = next(button for button in shown if button.accessibleName() == name)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_signing_in_is_offered_where_it_can_be_done(qtbot: QtBot) -> None:
    pane = pane_of(qtbot, OURS)
    assert buttons(pane) == ["Sign in with X", "Read #critlib in the browser", "Practise"]
    with qtbot.waitSignal(pane.sign_in_requested):
        press(qtbot, pane, "Sign in with X")


def test_before_the_first_time_the_same_pane_says_what_parley_keeps(qtbot: QtBot) -> None:
    told = Told()
    pane = pane_of(qtbot, OURS, told)
    asked: list[bool] = []
    pane.sign_in_requested.connect(lambda: asked.append(told.seen))
    press(qtbot, pane, "Sign in with X")
    assert (asked, told.seen) == ([], False)
    assert buttons(pane) == ["Sign in with X", "Files and privacy", "Back"]
    said = words(pane)
    assert all(line.heading in said for line in kept("X", told.home, None))
    assert "Through Parley's own app" in said
    go_on = pane.focusWidget()
    assert go_on.accessibleName() == "Sign in with X"
    assert "home-of-somebody" in go_on.accessibleDescription()
    with qtbot.waitSignal(pane.files_requested):
        press(qtbot, pane, "Files and privacy")
    press(qtbot, pane, "Back")
    assert (asked, told.seen) == ([], False)
    press(qtbot, pane, "Sign in with X")
    press(qtbot, pane, "Sign in with X")
    assert asked == [True]
    pane.show_choices()
    press(qtbot, pane, "Sign in with X")
    assert asked == [True, True]
    press(qtbot, pane, "What Parley keeps")
    qtbot.waitUntil(lambda: "(Some Keyring)" in words(pane))


def test_where_it_cannot_the_pane_says_why_and_what_works(qtbot: QtBot) -> None:
    pane = pane_of(qtbot, ClientApp())
    assert buttons(pane) == ["Read #critlib in the browser", "Practise", "For organisers"]
    said = words(pane)
    assert "What works without one" in said
    assert "the people in the chat set up nothing and pay nothing" in said
    assert "PARLEY" not in said
    with qtbot.waitSignal(pane.help_requested):
        press(qtbot, pane, "For organisers")
    with qtbot.waitSignal(pane.link_clicked) as opened:
        press(qtbot, pane, "Read #critlib in the browser")
    assert opened.args == ["https://x.com/hashtag/critlib"]


def test_while_the_browser_asks_the_address_can_be_copied_and_the_attempt_cancelled(qtbot: QtBot) -> None:
    pane = pane_of(qtbot, OURS)
    pane.show_waiting("https://x.com/i/oauth2/authorize?x=1")
    assert buttons(pane) == ["Copy the address", "Cancel"]
    press(qtbot, pane, "Copy the address")
    assert QGuiApplication.clipboard().text() == "https://x.com/i/oauth2/authorize?x=1"
    with qtbot.waitSignal(pane.cancel_requested):
        press(qtbot, pane, "Cancel")
    pane.show_choices()
    assert "Sign in with X" in buttons(pane)


@pytest.mark.parametrize("asked_by", ["Sign in with X", "What Parley keeps"])
def test_escape_alone_puts_away_what_parley_keeps_and_goes_back_to_where_it_was_asked(
    qtbot: QtBot, asked_by: str
) -> None:
    pane = pane_of(qtbot, OURS, Told())
    asking = named(pane, QPushButton, asked_by)
    asking.setFocus()
    qtbot.keyClick(asking, Qt.Key.Key_Space)
    assert "Back" in buttons(pane)
    qtbot.keyClick(pane.focusWidget(), Qt.Key.Key_Escape)
    assert "Back" not in buttons(pane)
    assert pane.focusWidget() is asking


def test_a_yes_that_came_is_said_at_once_and_whoever_waited_keeps_the_keyboard(qtbot: QtBot) -> None:
    pane = pane_of(qtbot, OURS)
    refused = SignInEnded(1, None, SignInUnfinished("The network said no."))
    walks: list[list[ConsentGiven | SignInEnded]] = [[ConsentGiven(1), refused], [refused]]
    for events in walks:
        pane.follow(ConsentAsked(1, "https://x.com/consent"))
        for event in events:
            pane.follow(event)
            if isinstance(event, ConsentGiven):
                assert "Your yes came; putting your key away…" in words(pane)
                assert buttons(pane) == []
        focused = pane.window().focusWidget()
        assert focused is not None
        assert focused.accessibleName() == "Sign in with X"


@pytest.mark.parametrize(
    ("app", "said"),
    [
        (OURS, "Through Parley's own app; its owner pays."),
        (ClientApp("Y2xpZW50", Source.BUILD, "The Parley Society"), "The Parley Society owns it and pays."),
        (ClientApp("Y2xpZW50", Source.SETTINGS), "Through your own app (settings)"),
        (ClientApp("Y2xpZW50", Source.ENVIRONMENT), "set up on this computer"),
    ],
)
def test_whose_app_it_is_stands_there_before_the_browser_opens(
    qtbot: QtBot, app: ClientApp, said: str
) -> None:
    pane = pane_of(qtbot, app)
    assert said in words(pane)
    assert buttons(pane)[0] == "Sign in with X"


def test_an_organisations_app_is_named_on_the_button_itself(qtbot: QtBot) -> None:
    pane = pane_of(qtbot, THEIRS)
    assert (
        "Example Library pays for what is read and posted here, and X names that app on your posts."
        in words(pane)
    )
    with qtbot.waitSignal(pane.sign_in_requested):
        press(qtbot, pane, "Sign in through Example Library's app")


@pytest.mark.parametrize("app", [OURS, THEIRS, ClientApp()])
def test_every_button_has_a_name(qtbot: QtBot, app: ClientApp) -> None:
    pane = pane_of(qtbot, app)
    assert all(button.accessibleName() for button in pane.findChildren(QPushButton))


@pytest.mark.parametrize("app", [OURS, ClientApp("dGhlaXJz", Source.INVITATION, "W" * 80), ClientApp()])
@pytest.mark.parametrize("hashtag", ["critlib", "critlib" * 14])
def test_no_button_is_cut_where_there_is_little_room(qtbot: QtBot, hashtag: str, app: ClientApp) -> None:
    pane = SignInPane(Theme(Mode.LIGHT), hashtag, X, app=app)
    qtbot.addWidget(pane)
    pane.resize(460, 160)
    pane.show()
    QApplication.processEvents()
    QApplication.processEvents()
    for button in (button for button in pane.findChildren(QPushButton) if button.isVisible()):
        assert button.width() >= button.sizeHint().width()
        assert button.height() >= button.sizeHint().height()
        assert button.mapTo(pane, button.rect().topRight()).x() < pane.viewport().width()
    assert f"Read #{hashtag} in the browser" in buttons(pane)


def test_posts_that_are_here_are_said_and_lead_to_the_archive(qtbot: QtBot) -> None:
    pane = SignInPane(Theme(Mode.LIGHT), "critlib", X, app=OURS, archived=60)
    qtbot.addWidget(pane)
    pane.show()
    assert "60 posts of #critlib are in the archive on this computer." in words(pane)
    with qtbot.waitSignal(pane.archive_requested):
        press(qtbot, pane, "Open them in the archive")
