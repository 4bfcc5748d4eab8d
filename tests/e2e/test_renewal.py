"""A sign-in is renewed by one process at a time, and whenever a process dies, no keys are left that nobody has."""

from __future__ import annotations

import itertools
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from desktop.core.origin import Origin
from desktop.networks.consent import consent_as_visitor
from desktop.networks.x.registration import registration
from desktop.practice.faults import Fault
from desktop.practice.server import PracticeServer
from desktop.store.secrets import KeyringSecrets, Secrets
from tests.e2e.lives import Nursery, SharedKeyring, World

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="lives are forked")

LIFETIME = 7200.0
_numbers = itertools.count(1)


class Story:
    """One account, signed in at a practice server, and two processes that want its token every two hours."""

    def __init__(
        self, server: PracticeServer, secrets: Secrets, nurseries: list[Nursery], now: float
    ) -> None:
        self.server, self.secrets, self.nurseries = server, secrets, nurseries
        self.origin = Origin.parse(server.url)
        self.account_id = nurseries[0].world.account_id
        self.now = now
        registered = registration(self.origin, server.client_id, redirect_uri=server.redirect_uri)
        self.before = server.good_refresh_tokens
        secrets.keep(consent_as_visitor(registered, clock=lambda: now), self.account_id)

    def live(self, *deaths: int) -> list[list[str]]:
        """Two hours later, as many lives at once as there are deaths (-1: none); what became of each."""
        self.now += LIFETIME
        for nursery, death in zip(self.nurseries, deaths, strict=False):
            nursery.begin(self.now, death)
        return [nursery.outcome() for nursery, _ in zip(self.nurseries, deaths, strict=False)]

    def check(self, lives: list[list[str]]) -> None:
        """What the network would still renew is what the keyring has, and who got a token got the one that works."""
        good = self.server.good_refresh_tokens - self.before
        kept = self.secrets.get(self.origin, self.account_id)
        assert kept is not None, "the entry stays, whatever became of it"
        for said in lives:
            if said[0] == "token":
                assert said[1] == kept.access
                assert good == {kept.refresh}, "a token was used before its pair was stored"

    def end(self) -> str:
        """A last, quiet life: "token", or "signed" out, and then nothing of that sign-in may go on at the network."""
        (said,) = self.live(-1)
        self.check([said])
        if said[0] != "token":
            assert said == ["signed", "out"]
            assert self.server.good_refresh_tokens == self.before, "keys are left that nobody has"
        return said[0]


Tell = Callable[[], Story]


@contextmanager
def stories(tmp_path: Path, keyring: SharedKeyring | None) -> Iterator[Tell]:
    with ExitStack() as stack:
        server = stack.enter_context(PracticeServer())
        account_id = f"visitor-{next(_numbers)}"
        secrets: Secrets = keyring.kept if keyring else KeyringSecrets()
        world = World(
            database=str(tmp_path / "parley.sqlite3"),
            url=server.url,
            client_id=server.client_id,
            redirect_uri=server.redirect_uri,
            account_id=account_id,
            keyring=keyring.address if keyring else "",
        )
        nurseries = [Nursery(world), Nursery(world)]
        for nursery in nurseries:
            stack.callback(nursery.close)
        beginnings = itertools.count(1_800_000_000, 10**6)
        yield lambda: Story(server, secrets, nurseries, next(beginnings))
        secrets.forget(Origin.parse(server.url), account_id)


@pytest.fixture
def tell(tmp_path: Path) -> Iterator[Tell]:
    with SharedKeyring() as keyring, stories(tmp_path, keyring) as told:
        yield told


def lose_no_key(tell: Tell) -> None:
    """A death at each moment in turn, alone and beside another process."""
    (quiet,) = tell().live(-1)
    moments = int(quiet[2])
    assert moments > 9
    signed_out = []
    for at in range(moments):
        alone = tell()
        alone.check(alone.live(at))
        if alone.end() != "token":
            signed_out.append(at)
        beside = tell()
        beside.check(beside.live(at, -1))
        beside.end()
    # Between the network's answer and the keyring's: there, and only there, a death costs a sign-in.
    assert signed_out == [7, 8]


def test_a_death_at_any_step_leaves_no_key_that_nobody_has(tell: Tell) -> None:
    lose_no_key(tell)


@pytest.mark.desktop
def test_the_same_with_the_systems_own_keyring(tmp_path: Path) -> None:
    with stories(tmp_path, None) as tell:
        lose_no_key(tell)


def test_two_processes_that_need_a_token_at_once_renew_it_once(tell: Tell) -> None:
    story = tell()
    for _ in range(12):
        lives = story.live(-1, -1)
        assert [said[0] for said in lives] == ["token", "token"]
        story.check(lives)
    assert story.end() == "token"


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    lives=some.lists(some.lists(some.integers(-1, 13), min_size=1, max_size=2), max_size=4),
    cuts=some.lists(some.sampled_from(["cut_before", "cut_after", "unavailable", "slow"]), max_size=2),
)
def test_many_deaths_and_cuts_leave_no_key_that_nobody_has(
    tell: Tell, lives: list[list[int]], cuts: list[str]
) -> None:
    story = tell()
    for cut in cuts:
        story.server.faults.add(Fault(cut, "POST", "/2/oauth2/token", seconds=0.02))
    for deaths in lives:
        story.check(story.live(*deaths))
    story.server.faults.clear()
    story.end()
