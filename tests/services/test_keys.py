"""Keys are taken in for the right person, given back at signing out, and never left where nobody has them."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from contextlib import nullcontext, suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.core.account import Account, Tokens
from desktop.core.capabilities import PRACTICE
from desktop.core.errors import (
    BadInput,
    KeyringLocked,
    NoSafeKeyring,
    Offline,
    ParleyError,
    SignInNeeded,
    SignInUnfinished,
    StillConnected,
)
from desktop.core.origin import Origin
from desktop.networks import oauth
from desktop.networks.consent import consent_as_visitor
from desktop.networks.x.gateway import XGateway
from desktop.networks.x.registration import registration
from desktop.practice.faults import Fault
from desktop.practice.server import PracticeServer
from desktop.services.keys import ARRIVING, Keys
from desktop.services.vault import Vault
from desktop.store.accounts import Accounts
from desktop.store.database import Database
from desktop.store.secrets import MemorySecrets


class Killed(BaseException):
    """The process ends here: no code of ours gets to tidy up after it."""


@dataclass
class MoodySecrets(MemorySecrets):
    """A keyring that may lock itself."""

    locked: bool = False
    calls: list[str] = field(default_factory=list)
    moment: Callable[[], None] = lambda: None

    def __post_init__(self) -> None:
        super().__init__()

    def _called(self, call: str) -> None:
        self.calls.append(call)
        if self.locked:
            raise KeyringLocked("The keyring is locked.", "Unlock it.")

    def keep(self, tokens: Tokens, account_id: str) -> None:
        self._called(f"keep {account_id}")
        self.moment()
        super().keep(tokens, account_id)
        self.moment()

    def get(self, origin: Origin, account_id: str) -> Tokens | None:
        self._called(f"get {account_id}")
        return super().get(origin, account_id)

    def forget(self, origin: Origin, account_id: str) -> None:
        self._called(f"forget {account_id}")
        self.moment()
        super().forget(origin, account_id)
        self.moment()


class Line:
    """The practice server as keys see it. `before` is called with the name of each request before it is made."""

    def __init__(self, server: PracticeServer) -> None:
        self.origin = Origin.parse(server.url)
        self.registered = registration(self.origin, server.client_id, redirect_uri=server.redirect_uri)
        self.before: Callable[[str], None] = lambda name: None

    def whoami(self, tokens: Tokens) -> Account:
        self.before("whoami")
        gateway = XGateway(
            self.origin, tokens.access, capabilities=PRACTICE, clock=lambda: datetime.now(UTC), read=2.0
        )
        try:
            return gateway.whoami()
        finally:
            gateway.close()

    def refresh(self, tokens: Tokens) -> Tokens:
        return oauth.refresh(self.registered, tokens)

    def revoke(self, tokens: Tokens) -> None:
        self.before("revoke")
        oauth.revoke(self.registered, tokens)
        self.before("revoked")


@dataclass
class Scene:
    server: PracticeServer
    secrets: MoodySecrets
    accounts: Accounts
    line: Line
    keys: Keys
    reborn: Callable[[], None] = lambda: None

    def consent(self) -> Tokens:
        return consent_as_visitor(self.line.registered)

    def listed(self) -> list[str]:
        return [account.username for account in self.accounts.list(self.line.origin)]


@pytest.fixture
def scene(server: PracticeServer, tmp_path: Path) -> Iterator[Scene]:
    secrets, line = MoodySecrets(), Line(server)
    database = Database(tmp_path / "parley.sqlite3", clock=lambda: datetime.now(UTC))
    accounts, vault = Accounts(database), Vault(secrets)

    def keys() -> Keys:
        return Keys(line.origin, accounts, vault, line, now=lambda: 0.0, turn=lambda what: nullcontext())

    def reborn() -> None:
        """Another process: it remembers nothing."""
        made.keys = keys()

    made = Scene(server, secrets, accounts, line, keys(), reborn)
    yield made
    vault.close()
    database.close()


def test_who_consented_is_listed_with_what_they_granted_and_nothing_else_stays_in_the_vault(
    scene: Scene,
) -> None:
    account, unkept = scene.keys.take_in(scene.consent())
    assert unkept is None
    assert scene.listed() == [scene.server.visitor]
    assert account.can_post
    assert scene.secrets.get(scene.line.origin, account.id) is not None
    assert scene.secrets.get(scene.line.origin, ARRIVING) is None
    assert scene.keys.of(account).access()


def test_a_second_consent_takes_the_place_of_the_first_which_is_given_back(scene: Scene) -> None:
    scene.keys.take_in(scene.consent())
    second = scene.consent()
    account, _ = scene.keys.take_in(second, scene.accounts.list(scene.line.origin)[0])
    assert scene.server.good_refresh_tokens == {second.refresh}
    assert scene.keys.of(account).access() == second.access


def test_somebody_else_is_not_taken_in_for_the_one_who_was_asked(scene: Scene) -> None:
    other = Account("4711", "bram", "Bram Oke", scene.line.origin)
    with pytest.raises(SignInUnfinished, match="@bram"):
        scene.keys.take_in(scene.consent(), other)
    assert scene.listed() == []
    assert scene.server.good_refresh_tokens == frozenset()


def test_too_little_is_said_before_anything_is_asked_of_the_network(scene: Scene) -> None:
    with pytest.raises(SignInUnfinished, match="did not allow"):
        scene.keys.take_in(replace(scene.consent(), scopes=frozenset({"offline.access", "tweet.read"})))
    assert scene.server.good_refresh_tokens == frozenset()


def test_a_key_whose_person_could_not_be_found_out_is_given_back(scene: Scene) -> None:
    scene.server.faults.add(Fault("unavailable", "GET", "/2/users/me", count=9))
    with pytest.raises(ParleyError):
        scene.keys.take_in(scene.consent())
    assert scene.server.good_refresh_tokens == frozenset()
    assert scene.secrets.get(scene.line.origin, ARRIVING) is None


def test_a_key_that_arrived_before_a_death_is_given_back_at_the_next_sign_in(scene: Scene) -> None:
    def die(name: str) -> None:
        if name == "whoami":
            raise Killed

    scene.line.before = die
    with pytest.raises(Killed):
        scene.keys.take_in(scene.consent())
    assert len(scene.server.good_refresh_tokens) == 1
    scene.line.before = lambda name: None
    second = scene.consent()
    scene.keys.take_in(second)
    assert scene.server.good_refresh_tokens == {second.refresh}
    assert scene.secrets.get(scene.line.origin, ARRIVING) is None


def test_a_key_that_was_taken_in_is_not_given_back_for_its_first_copy(scene: Scene) -> None:
    tokens = scene.consent()
    scene.keys.take_in(tokens)
    scene.secrets.keep(tokens, ARRIVING)  # the process ended just before it forgot the copy
    with pytest.raises(SignInUnfinished):
        scene.keys.take_in(replace(scene.consent(), scopes=frozenset()))
    assert scene.server.good_refresh_tokens == {tokens.refresh}
    assert scene.secrets.get(scene.line.origin, ARRIVING) is None


def test_a_death_at_any_step_of_a_sign_in_leaves_no_key_that_nobody_has(scene: Scene) -> None:
    """The account is signed in already; the process ends at each step of a second consent, and a third follows. Before
    the keyring heard of the key for the first time, nobody but the network can know of it."""
    passed = 0
    for at in itertools.count(1):
        scene.keys.take_in(scene.consent())
        passed = 0

        def moment(_: str = "", *, last: int = at) -> None:
            nonlocal passed
            passed += 1
            if passed > last:
                raise Killed

        scene.secrets.moment, scene.line.before = moment, moment
        with suppress(Killed):
            scene.keys.take_in(scene.consent())
        alive = passed <= at
        scene.secrets.moment, scene.line.before = lambda: None, lambda name: None
        scene.reborn()
        third = scene.consent()
        scene.keys.take_in(third)
        assert scene.server.good_refresh_tokens == {third.refresh}, f"after a death at {at}"
        if alive:
            break
    assert passed > 7


def test_with_a_locked_keyring_a_sign_in_holds_for_the_session_and_says_why(scene: Scene) -> None:
    scene.secrets.locked = True
    account, unkept = scene.keys.take_in(scene.consent())
    assert isinstance(unkept, KeyringLocked)
    assert scene.secrets.calls == [f"get {ARRIVING}"], "its question is put to the person once"
    assert scene.listed() == [scene.server.visitor]
    assert scene.keys.of(account).access()


def test_a_key_that_holds_for_the_session_is_given_back_at_its_end_and_a_kept_one_is_not(
    scene: Scene,
) -> None:
    kept = scene.consent()
    scene.keys.take_in(kept)
    scene.secrets.locked = True
    for _ in range(2):
        scene.keys.take_in(scene.consent())
        assert len(scene.server.good_refresh_tokens) == 2
    scene.keys.leave()
    assert scene.server.good_refresh_tokens == {kept.refresh}, (
        "what the keyring has is good at the next start"
    )


def test_signing_out_ends_the_key_at_the_network_here_and_on_the_list(scene: Scene) -> None:
    account, _ = scene.keys.take_in(scene.consent())
    scene.keys.sign_out(account)
    assert scene.server.good_refresh_tokens == frozenset()
    assert scene.secrets.get(scene.line.origin, account.id) is None
    assert scene.listed() == []
    with pytest.raises(SignInNeeded):
        scene.keys.of(account).access()


def test_the_network_is_told_before_the_key_is_forgotten(scene: Scene) -> None:
    account, _ = scene.keys.take_in(scene.consent())
    scene.line.before = scene.secrets.calls.append
    scene.keys.sign_out(account)
    assert scene.secrets.calls[-3:] == ["revoke", "revoked", f"forget {account.id}"]


def test_a_network_that_does_not_answer_keeps_nobody_signed_in(scene: Scene) -> None:
    account, _ = scene.keys.take_in(scene.consent())

    def cut(name: str) -> None:
        raise Offline("nothing left this computer")

    scene.line.before = cut
    with pytest.raises(StillConnected) as told:
        scene.keys.sign_out(account)
    assert "Connected apps" in told.value.remedy
    assert scene.secrets.get(scene.line.origin, account.id) is None
    assert scene.listed() == []


def test_a_keyring_that_locked_itself_keeps_nobody_signed_in(scene: Scene) -> None:
    account, _ = scene.keys.take_in(scene.consent())
    scene.secrets.locked = True
    with pytest.raises(NoSafeKeyring, match="opens nothing any more"):
        scene.keys.sign_out(account)
    assert scene.server.good_refresh_tokens == frozenset(), "what this process remembers is enough"
    assert scene.listed() == []


def test_an_organisers_bearer_outlives_the_program_and_goes_when_told(scene: Scene) -> None:
    assert scene.keys.bearer() == ""
    assert scene.keys.keep_bearer(f"  Bearer {scene.server.bearer_token}\n") is None
    scene.reborn()
    assert scene.keys.bearer() == scene.server.bearer_token
    assert scene.listed() == []
    scene.keys.forget_bearer()
    assert scene.keys.bearer() == ""


def test_without_a_keyring_a_bearer_holds_for_the_session_and_says_so(scene: Scene) -> None:
    scene.secrets.locked = True
    assert isinstance(scene.keys.keep_bearer(scene.server.bearer_token), KeyringLocked)
    assert scene.keys.bearer_holds_for_session_only
    assert scene.keys.bearer() == scene.server.bearer_token
    scene.reborn()
    with pytest.raises(KeyringLocked):
        scene.keys.bearer()


@pytest.mark.parametrize("pasted", ["", "hunter2", "A" * 25, "two words " * 12, "A" * 1200, "ä" * 80])
def test_what_cannot_be_a_bearer_is_refused_and_not_quoted(scene: Scene, pasted: str) -> None:
    with pytest.raises(BadInput) as refused:
        scene.keys.keep_bearer(pasted)
    assert not pasted or pasted not in f"{refused.value} {refused.value.remedy}"
    assert scene.keys.bearer() == ""


READING = frozenset({"tweet.read", "users.read", "offline.access"})


def test_a_yes_to_less_is_given_back_where_the_same_person_is_here_with_more(scene: Scene) -> None:
    first = scene.consent()
    before, _ = scene.keys.take_in(first)
    after, unkept = scene.keys.take_in(replace(scene.consent(), scopes=READING))
    assert (after, unkept) == (before, None)
    assert scene.server.good_refresh_tokens == {first.refresh}
    assert scene.keys.of(after).access() == first.access
    assert scene.secrets.get(scene.line.origin, ARRIVING) is None


def test_a_yes_to_less_is_taken_where_what_was_here_is_no_longer_good(scene: Scene) -> None:
    first = scene.consent()
    scene.keys.take_in(first)
    scene.line.revoke(first)
    second = replace(scene.consent(), scopes=READING)
    account, _ = scene.keys.take_in(second)
    assert not account.can_post
    assert scene.keys.of(account).access() == second.access


def test_why_a_key_is_kept_nowhere_is_known_for_as_long_as_it_is(scene: Scene) -> None:
    scene.secrets.locked = True
    account, unkept = scene.keys.take_in(scene.consent())
    assert isinstance(unkept, KeyringLocked)
    assert scene.keys.of(account).unkept is unkept
    scene.secrets.locked = False
    scene.keys.take_in(scene.consent(), account)
    assert scene.keys.of(account).unkept is None
