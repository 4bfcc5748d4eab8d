"""Lives: processes that want a token and may die at any step, and a keyring that all of them share.

`python -m tests.e2e.lives` is a nursery: it reads one life a line from stdin, forks for it, and says on stdout what
became of it. The keyring is a counterpart for machines without one: it holds its entries in the test's process.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from multiprocessing.connection import Client, Connection, Listener
from pathlib import Path

from desktop.core.account import Account, Tokens
from desktop.core.errors import ParleyError, SignInNeeded
from desktop.core.origin import Origin
from desktop.networks import oauth
from desktop.networks.x.registration import registration
from desktop.services.tokens import TokenSource
from desktop.services.vault import Vault
from desktop.store.secrets import KeyringSecrets, MemorySecrets, Secrets
from desktop.store.turn import turn

_WORD = b"a keyring for tests"


# --- the keyring that processes share ---------------------------------------------------------------------------


class SharedKeyring:
    """Keeps tokens in this process for others, as a keyring's daemon does. Used in a `with`."""

    def __init__(self) -> None:
        self.kept = MemorySecrets()
        self._listener = Listener(family="AF_UNIX", authkey=_WORD)
        self._thread = threading.Thread(target=self._serve, daemon=True)

    @property
    def address(self) -> str:
        return str(self._listener.address)

    def __enter__(self) -> SharedKeyring:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        with Client(self.address, authkey=_WORD) as last:
            last.send(None)
        self._thread.join()
        self._listener.close()

    def _serve(self) -> None:
        while True:
            try:
                with self._listener.accept() as caller:
                    if not self._answer(caller):
                        return
            except (EOFError, OSError):  # whoever called died meanwhile
                continue

    def _answer(self, caller: Connection) -> bool:
        call = caller.recv()
        if call is None:
            return False
        name, arguments = call
        caller.send(getattr(self.kept, name)(*arguments))
        return True


class SharedSecrets:
    """The Secrets of a SharedKeyring, from another process."""

    def __init__(self, address: str) -> None:
        self._address = address

    def keep(self, tokens: Tokens, account_id: str) -> None:
        self._call("keep", tokens, account_id)

    def get(self, origin: Origin, account_id: str) -> Tokens | None:
        found = self._call("get", origin, account_id)
        assert found is None or isinstance(found, Tokens)
        return found

    def forget(self, origin: Origin, account_id: str) -> None:
        self._call("forget", origin, account_id)

    def _call(self, name: str, *arguments: object) -> object:
        with Client(self._address, authkey=_WORD) as line:
            line.send((name, arguments))
            return line.recv()


# --- one life ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class World:
    """What all lives have in common. `keyring` is the address of a SharedKeyring, "" for the system's own."""

    database: str
    url: str
    client_id: str
    redirect_uri: str
    account_id: str
    keyring: str


@dataclass
class Fate:
    """Counts the moments at which this process can end, and ends it at one of them, for real."""

    at: int = -1
    passed: int = 0

    def moment(self) -> None:
        self.passed += 1
        if self.passed - 1 == self.at:
            os.kill(os.getpid(), signal.SIGKILL)


@dataclass
class MortalSecrets:
    """May die before and after each call."""

    inner: Secrets
    fate: Fate

    def keep(self, tokens: Tokens, account_id: str) -> None:
        self.fate.moment()
        self.inner.keep(tokens, account_id)
        self.fate.moment()

    def get(self, origin: Origin, account_id: str) -> Tokens | None:
        self.fate.moment()
        found = self.inner.get(origin, account_id)
        self.fate.moment()
        return found

    def forget(self, origin: Origin, account_id: str) -> None:
        self.inner.forget(origin, account_id)


def live(world: World, now: float, fate: Fate) -> str:
    """Want a token at `now` (Unix seconds): "token TOKEN MOMENTS", "signed out", or another error's name."""
    origin = Origin.parse(world.url)
    registered = registration(origin, world.client_id, redirect_uri=world.redirect_uri)
    secrets: Secrets = SharedSecrets(world.keyring) if world.keyring else KeyringSecrets()

    def refresh(tokens: Tokens) -> Tokens:
        fate.moment()
        fresh = oauth.refresh(registered, tokens, clock=lambda: now)
        fate.moment()
        return fresh

    @contextmanager
    def in_turn() -> Iterator[None]:
        fate.moment()
        with turn(Path(world.database), world.account_id):
            fate.moment()
            yield
            fate.moment()
        fate.moment()

    account = Account(world.account_id, "ines", "Ines Holt", origin)
    source = TokenSource(account, Vault(MortalSecrets(secrets, fate)), refresh, now=lambda: now, turn=in_turn)
    try:
        return f"token {source.access()} {fate.passed}"
    except SignInNeeded:
        return "signed out"
    except ParleyError as problem:
        return type(problem).__name__


# --- the nursery ------------------------------------------------------------------------------------------------


@dataclass
class Nursery:
    """A process of its own whose children live one after the other; two nurseries' children live at once."""

    world: World
    process: subprocess.Popen[str] = field(init=False)

    def __post_init__(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.e2e.lives", json.dumps(asdict(self.world))],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        )

    def begin(self, now: float, death: int = -1) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(f"{now} {death}\n")
        self.process.stdin.flush()

    def outcome(self) -> list[str]:
        """What the life that was begun came to, word by word; ["died"] where it was cut short."""
        assert self.process.stdout is not None
        return self.process.stdout.readline().split()

    def close(self) -> None:
        self.process.communicate("")


def nurse(world: World) -> None:
    import requests  # noqa: F401, RUF100  every life would spend a quarter of a second on it

    import desktop.networks.wire  # noqa: F401

    for line in sys.stdin:
        now, death = line.split()
        reader, writer = os.pipe()
        child = os.fork()
        if child == 0:
            os.write(writer, live(world, float(now), Fate(int(death))).encode())
            os._exit(0)
        os.close(writer)
        with os.fdopen(reader) as said:
            words = said.read()
        os.waitpid(child, 0)
        print(words or "died", flush=True)


if __name__ == "__main__":
    nurse(World(**json.loads(sys.argv[1])))
