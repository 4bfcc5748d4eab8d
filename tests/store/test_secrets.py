"""Secrets are kept where they are safe, or not at all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import ClassVar

import pytest
from keyring.backend import KeyringBackend
from keyring.backends.chainer import ChainerBackend
from keyring.backends.fail import Keyring as NoKeyring
from keyring.errors import InitError, KeyringLocked, PasswordDeleteError

from desktop.core.account import Tokens
from desktop.core.errors import NoSafeKeyring, WrongOrigin
from desktop.core.origin import X_ORIGIN, Origin
from desktop.practice.oauth import SCOPES
from desktop.store.secrets import MAX_BYTES, SAFE_BACKENDS, KeyringSecrets, MemorySecrets, Secrets
from tests.conftest import IN_DESKTOP_SESSION
from tests.store.scene import ELSEWHERE, ME

TOKENS = Tokens(
    X_ORIGIN, "a" * 91, "r" * 91, 1_795_262_400.5, frozenset({"tweet.read", "tweet.write", "offline.access"})
)


class OpenKeyring(KeyringBackend):
    """Keeps passwords in this object; as strict as the Secret Service about deleting."""

    priority = 0.5  # below what keyring chooses by itself

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.passwords: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.passwords.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.passwords[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.passwords.pop((service, username), None) is None:
            raise PasswordDeleteError("not found")


class BrokenKeyring(OpenKeyring):
    def __init__(self, problem: Exception) -> None:
        super().__init__()
        self.problem = problem

    def get_password(self, service: str, username: str) -> str | None:
        raise self.problem

    def set_password(self, service: str, username: str, password: str) -> None:
        raise self.problem


def no_keyring() -> KeyringBackend:
    return NoKeyring()  # type: ignore[no-untyped-call]


def trusting(backend: KeyringBackend) -> KeyringSecrets:
    """KeyringSecrets that take the backends of this file for safe."""
    return KeyringSecrets(lambda: backend, safe=frozenset({__name__, OpenKeyring.__module__}))


@pytest.fixture(params=["memory", "keyring"])
def secrets(request: pytest.FixtureRequest) -> Secrets:
    return MemorySecrets() if request.param == "memory" else trusting(OpenKeyring())


def test_tokens_come_back_as_they_were(secrets: Secrets) -> None:
    secrets.keep(TOKENS, ME.id)
    kept = secrets.get(X_ORIGIN, ME.id)
    assert kept == TOKENS
    assert kept is not None
    assert (kept.access, kept.refresh) == (TOKENS.access, TOKENS.refresh)


def test_each_origin_and_account_has_tokens_of_its_own(secrets: Secrets) -> None:
    secrets.keep(TOKENS, ME.id)
    secrets.keep(replace(TOKENS, origin=ELSEWHERE, access="b"), ME.id)
    assert secrets.get(X_ORIGIN, "somebody") is None
    assert secrets.get(X_ORIGIN, ME.id) == TOKENS
    secrets.forget(ELSEWHERE, ME.id)
    assert secrets.get(ELSEWHERE, ME.id) is None
    assert secrets.get(X_ORIGIN, ME.id) == TOKENS


def test_each_home_has_keys_of_its_own() -> None:
    backend = OpenKeyring()
    safe = frozenset({__name__, OpenKeyring.__module__})
    usual, other = (KeyringSecrets(lambda: backend, safe=safe, home=home) for home in ("", "another home"))
    usual.keep(TOKENS, ME.id)
    assert other.get(X_ORIGIN, ME.id) is None
    other.keep(replace(TOKENS, access="b"), ME.id)
    assert usual.get(X_ORIGIN, ME.id) == TOKENS


def test_forgetting_what_is_not_there_changes_nothing(secrets: Secrets) -> None:
    secrets.forget(X_ORIGIN, ME.id)


def test_without_a_keyring_nothing_is_kept() -> None:
    secrets = KeyringSecrets(no_keyring)
    for ask in (
        lambda: secrets.keep(TOKENS, ME.id),
        lambda: secrets.get(X_ORIGIN, ME.id),
        lambda: secrets.forget(X_ORIGIN, ME.id),
        secrets.describe,
    ):
        with pytest.raises(NoSafeKeyring) as caught:
            ask()
        assert caught.value.remedy


@pytest.mark.skipif(IN_DESKTOP_SESSION, reason="there is a keyring in a desktop session")
def test_the_systems_keyring_is_not_found_in_tests() -> None:
    with pytest.raises(NoSafeKeyring):
        KeyringSecrets().get(X_ORIGIN, ME.id)


def test_a_keyring_that_is_not_known_to_be_safe_is_refused_before_it_sees_a_secret() -> None:
    backend = OpenKeyring()
    with pytest.raises(NoSafeKeyring, match="not one that keeps secrets safe"):
        KeyringSecrets(lambda: backend).keep(TOKENS, ME.id)
    assert backend.passwords == {}


def test_of_several_keyrings_only_the_safe_one_is_asked() -> None:
    safe = OpenKeyring()

    class Chain(ChainerBackend):
        backends: ClassVar[list[KeyringBackend]] = [no_keyring(), safe]

    chain: KeyringBackend = Chain()  # type: ignore[no-untyped-call]
    secrets = trusting(chain)
    secrets.keep(TOKENS, ME.id)
    assert len(safe.passwords) == 1
    assert secrets.describe() == safe.name


@pytest.mark.parametrize(
    ("problem", "sentence"),
    [
        (KeyringLocked("secret details"), "is locked"),
        (InitError("Failed to create the collection: Prompt dismissed.."), "is locked"),
        (InitError("Message recipient disconnected from message bus"), "just restarted"),
        (RuntimeError("jeepney.wrappers.DBusErrorResponse"), "does not work"),
        (OSError(1783, "CredWrite"), "does not work"),
    ],
)
def test_whatever_goes_wrong_is_a_sentence_with_a_remedy(problem: Exception, sentence: str) -> None:
    secrets = trusting(BrokenKeyring(problem))
    asks: list[Callable[[], object]] = [
        lambda: secrets.get(X_ORIGIN, ME.id),
        lambda: secrets.keep(TOKENS, ME.id),
        lambda: secrets.forget(X_ORIGIN, ME.id),
    ]
    for ask in asks:
        with pytest.raises(NoSafeKeyring, match=sentence) as caught:
            ask()
        assert caught.value.remedy
        assert TOKENS.access not in str(caught.value)


def test_a_keyring_that_cannot_be_found_out_is_a_sentence_too() -> None:
    def provider() -> KeyringBackend:
        raise RuntimeError("no backend of that name")

    with pytest.raises(NoSafeKeyring, match="does not work"):
        KeyringSecrets(provider).describe()


def test_ordinary_tokens_fit_into_windows_credentials_and_longer_ones_are_refused() -> None:
    backend = OpenKeyring()
    secrets = trusting(backend)
    secrets.keep(TOKENS, ME.id)
    secrets.keep(replace(TOKENS, scopes=frozenset(SCOPES)), "one who granted everything")
    assert [len(each) <= 1280 for each in backend.passwords.values()] == [True, True]
    assert all(len(each.encode("utf-16")) <= MAX_BYTES for each in backend.passwords.values())
    with pytest.raises(NoSafeKeyring, match="too long"):
        secrets.keep(replace(TOKENS, access="a" * 1200), ME.id)
    assert secrets.get(X_ORIGIN, ME.id) == TOKENS


@pytest.mark.parametrize(
    "written", ["", "not json", "[]", '{"origin": "ftp://x"}', '{"access": "a"}', "null"]
)
def test_an_entry_that_we_did_not_write_is_none(written: str) -> None:
    backend = OpenKeyring()
    secrets = trusting(backend)
    secrets.keep(TOKENS, ME.id)
    backend.passwords = dict.fromkeys(backend.passwords, written)
    assert secrets.get(X_ORIGIN, ME.id) is None


def test_a_key_of_another_origin_never_leaves_the_keyring() -> None:
    backend = OpenKeyring()
    secrets = trusting(backend)
    secrets.keep(TOKENS, ME.id)
    (written,) = backend.passwords.values()
    secrets.keep(replace(TOKENS, origin=ELSEWHERE), ME.id)
    backend.passwords = dict.fromkeys(backend.passwords, written)
    with pytest.raises(WrongOrigin):
        secrets.get(ELSEWHERE, ME.id)


@pytest.fixture
def doctors() -> Iterator[Origin]:
    origin = Origin("https", "keyring-test.invalid", 443)
    yield origin
    KeyringSecrets().forget(origin, ME.id)


@pytest.mark.desktop
def test_a_real_secret_service_keeps_tokens(doctors: Origin) -> None:
    secrets, tokens = KeyringSecrets(), replace(TOKENS, origin=doctors)
    assert type(secrets.backend()).__module__ in SAFE_BACKENDS
    assert secrets.get(doctors, ME.id) is None
    secrets.keep(tokens, ME.id)
    assert KeyringSecrets().get(doctors, ME.id) == tokens
    secrets.forget(doctors, ME.id)
    secrets.forget(doctors, ME.id)
    assert secrets.get(doctors, ME.id) is None
