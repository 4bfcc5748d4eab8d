"""The keyring check: what keeps, what loses, what is not safe, and what never answers; nothing is left behind."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring

from desktop.self_testing.keyring_backend import check_backend
from desktop.store.secrets import KeyringSecrets


class Kept(KeyringBackend):
    """A keyring in memory that a test may take for a safe one."""

    name = "In memory"

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.entries: dict[tuple[str, str], str] = {}
        self.seen: list[str] = []

    def set_password(self, service: str, username: str, password: str) -> None:
        self.seen.append(service)
        self.entries[service, username] = password

    def get_password(self, service: str, username: str) -> str | None:
        return self.entries.get((service, username))

    def delete_password(self, service: str, username: str) -> None:
        del self.entries[service, username]


class Forgetful(Kept):
    def get_password(self, service: str, username: str) -> str | None:
        return None


class Clinging(Kept):
    def delete_password(self, service: str, username: str) -> None:
        pass


class Silent(Kept):
    def __init__(self) -> None:
        super().__init__()
        self.answers = threading.Event()

    def set_password(self, service: str, username: str, password: str) -> None:
        self.answers.wait()


def taken_for_safe(backend: KeyringBackend) -> KeyringSecrets:
    return KeyringSecrets(lambda: backend, safe=frozenset({__name__}), home="self-test")


@pytest.fixture
def silent() -> Iterator[Silent]:
    backend = Silent()
    yield backend
    backend.answers.set()


def test_a_secret_comes_back_and_nothing_of_it_stays() -> None:
    backend = Kept()
    check = check_backend(secrets=taken_for_safe(backend), required=True)
    assert check.ok
    assert check.found == "In memory: keeps, gives and deletes"
    assert backend.entries == {}
    assert [service.startswith("Parley https://self-test.invalid") for service in backend.seen] == [True]


def test_one_that_loses_or_clings_fails() -> None:
    assert "did not come back" in check_backend(secrets=taken_for_safe(Forgetful())).found
    check = check_backend(secrets=taken_for_safe(Clinging()))
    assert not check.ok
    assert "could not be deleted" in check.found


def test_one_that_hangs_fails_in_its_time(silent: Silent) -> None:
    check = check_backend(secrets=taken_for_safe(silent), deadline=0.1)
    assert not check.ok
    assert "does not answer" in check.found


NONE = NoKeyring()  # type: ignore[no-untyped-call]


@pytest.mark.parametrize("backend", [NONE, Kept()], ids=["none", "unsafe"])
def test_without_a_safe_one_it_is_a_finding_unless_one_is_required(backend: KeyringBackend) -> None:
    secrets = KeyringSecrets(lambda: backend)
    found = check_backend(secrets=secrets)
    assert found.ok
    assert found.found.startswith("none: keys are kept for the session")
    required = check_backend(secrets=secrets, required=True)
    assert not required.ok
    assert required.remedy
