"""Cues that go out by themselves while another room is shown: at their minute, once, and what needs a word waits."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.core.account import Tokens
from desktop.core.cue import Cue, CueKind
from desktop.core.errors import KeyringLocked
from desktop.core.guards import DoubtKind
from desktop.core.origin import Origin
from desktop.core.outbox import Kind
from desktop.practice.server import PracticeServer
from desktop.services.on_time import Kept
from desktop.store.secrets import MemorySecrets
from tests.e2e.test_run_sheet import START, TAG, Clock, Evening

CUES = (
    Cue("", number=1, text="Who feeds the soil?", minute=6),
    Cue("", number=2, text="What grows in shade?", minute=15),
)
OTHER = "shelfchat"


@pytest.fixture
def evening(tmp_path: Path) -> Iterator[Evening]:
    """A chat whose cues go out by themselves, and another room that is shown."""
    clock = Clock()
    with PracticeServer(clock=clock.seconds, seed=1, autoplay=False) as server:
        made = Evening(server, tmp_path, clock)
        made.open()
        made.hosting.add(CUES)
        made.hosting.switch_on_time(True)
        yield made
        made.house.close()


def look_elsewhere(evening: Evening) -> None:
    evening.house.open_room(evening.house.join(OTHER).id)


def play(evening: Evening, first: int, last: int) -> None:
    """The house alone has the clock."""
    for minute in range(first, last):
        evening.clock.now = START + timedelta(minutes=minute)
        evening.wait(lambda: is_done(evening))


def is_done(evening: Evening) -> bool:
    """A second went by; whether nothing more comes of this minute."""
    on_time = evening.house.on_time
    known = {look for look in on_time._looks.values() if look.is_over}
    on_time.tick()
    return set(on_time._looks.values()) == known and not evening._moves()


def kept(evening: Evening) -> list[tuple[str, object]]:
    def why(one: Kept) -> object:
        return one.doubt.kind if one.doubt is not None else type(one.error).__name__

    return [
        ("" if one.cue is None else one.cue.label or one.cue.kind, why(one))
        for one in evening.house.on_time.kept()
    ]


def test_a_cue_goes_out_at_its_minute_and_once_while_another_room_is_shown(evening: Evening) -> None:
    play(evening, -2, 3)
    look_elsewhere(evening)
    play(evening, 3, 10)
    evening.session = evening.house.open_room(evening.house.join(TAG).id)
    play(evening, 10, 12)
    look_elsewhere(evening)
    play(evening, 12, 58)
    assert evening.posted() == [
        (0, "Welcome! Say who you are."),
        (6, "Q1: Who feeds the soil?"),
        (15, "Q2: What grows in shade?"),
        (55, "Thank you all."),
    ]
    assert kept(evening) == []


def test_after_a_start_in_another_room_what_is_late_is_asked_about_and_the_rest_goes_out(
    evening: Evening,
) -> None:
    look_elsewhere(evening)
    evening.house.close()
    evening.clock.now = START + timedelta(minutes=5)
    evening.open()
    look_elsewhere(evening)
    play(evening, 5, 6)
    assert evening.posted() == []
    assert kept(evening) == [(CueKind.WELCOME, DoubtKind.IS_LATE)]
    evening.session = evening.house.open_room(evening.house.join(TAG).id)
    evening.hosting.skip(evening.cue("welcome").id)
    look_elsewhere(evening)
    play(evening, 6, 20)
    assert evening.posted() == [(6, "Q1: Who feeds the soil?"), (15, "Q2: What grows in shade?")]


def test_what_a_person_agreed_to_is_not_asked_again_in_another_room(evening: Evening) -> None:
    evening.clock.now = START + timedelta(minutes=5)
    evening.house.on_time.tick()
    asking = evening.hosting.asking
    assert asking is not None
    assert asking.doubt is not None
    evening.hosting.agree(asking.doubt)
    look_elsewhere(evening)
    play(evening, 5, 6)
    assert evening.posted() == [(5, "Welcome! Say who you are.")]


def test_what_a_co_host_posted_meanwhile_is_not_posted_again(evening: Evening, tmp_path: Path) -> None:
    folder = tmp_path / "shared"
    folder.mkdir()
    bram = Evening(evening.server, tmp_path / "bram", evening.clock, organises=False)
    bram.open()
    for one in (evening, bram):
        one.hosting.share(str(folder))
        assert one.hosting.chat.folder
    play(evening, -2, 1)
    look_elsewhere(evening)
    evening.house.on_time.tick()
    bram.shares(lambda: bram.hosting.sheet().current is None and len(bram.hosting.sheet().cues) == 4)
    evening.clock.now = START + timedelta(minutes=5)
    bram.hosting.post(bram.cue("Q1").id)
    bram.minute(5)
    sheet = evening.house.on_time._aside[evening.session.room_id].hosting
    assert sheet is not None
    evening.shares(lambda: sheet.sheet().current is not None)
    play(evening, 6, 10)
    assert [text for _, text in evening.posted()] == ["Welcome! Say who you are.", "Q1: Who feeds the soil?"]
    bram.house.close()


def test_what_was_asked_in_the_room_meanwhile_is_found_by_one_look_and_not_asked_again(
    evening: Evening,
) -> None:
    play(evening, -2, 1)
    look_elsewhere(evening)
    ines = evening.server.world.add_user("inesholt", "Ines Holt")
    evening.house.rooms.add_host(evening.session.room_id, "inesholt")
    evening.clock.now = START + timedelta(minutes=4)
    evening.server.world.publish(ines, f"Q1: Who feeds the soil? #{TAG}")
    play(evening, 5, 8)
    assert kept(evening) == [("Q1", DoubtKind.NUMBER_USED)]
    assert len(evening.posted()) == 2, "the welcome, and her question"


def test_where_nobody_is_signed_in_the_person_is_told_before_the_first_cue(evening: Evening) -> None:
    account = evening.session.account
    assert account is not None
    look_elsewhere(evening)
    evening.house.on_time.tick()
    evening.house.sign_out(evening.session.room_id, account)
    evening.wait(lambda: not evening.house.accounts.list(account.origin))
    play(evening, -1, 8)
    assert evening.posted() == []
    assert kept(evening) == [("", "SignInNeeded")]


def test_what_waits_to_go_out_is_known_for_who_means_to_close(evening: Evening) -> None:
    look_elsewhere(evening)
    play(evening, -1, 7)
    (ahead,) = evening.house.on_time.ahead()
    assert (ahead.hashtag, ahead.count, ahead.first) == (TAG, 2, START + timedelta(minutes=15))


def test_where_the_account_may_not_post_the_person_is_told_before_the_first_cue(evening: Evening) -> None:
    account = evening.session.account
    assert account is not None
    evening.house.learned.refuse(account, Kind.POST)
    look_elsewhere(evening)
    evening.house.on_time._put_away(evening.session.room_id)
    evening.clock.now = START - timedelta(minutes=20)
    evening.house.on_time.tick()
    assert kept(evening) == []
    evening.clock.now = START - timedelta(minutes=14)
    evening.house.on_time.tick()
    assert kept(evening) == [("", "AppRefused")]


class LockedSecrets(MemorySecrets):
    def get(self, origin: Origin, account_id: str) -> Tokens | None:
        raise KeyringLocked("Your keyring is locked.", "Unlock it.")


def test_where_the_keyring_is_locked_the_person_is_told_and_nothing_goes_out(evening: Evening) -> None:
    evening.house.close()
    evening.secrets = LockedSecrets()
    evening.open()
    look_elsewhere(evening)
    evening.clock.now = START
    evening.wait(lambda: is_done(evening) or bool(evening.house.on_time.kept()))
    (one,) = evening.house.on_time.kept()
    assert one.cue is not None
    assert one.entry is not None
    assert (one.cue.kind, one.entry.reason) == (CueKind.WELCOME, "KeyringLocked")
    assert evening.posted() == []
