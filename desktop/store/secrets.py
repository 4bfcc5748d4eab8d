"""Secrets: the tokens of accounts, in the operating system's keyring, or in memory where nothing may be kept."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, TypeVar

from desktop.core.account import Tokens
from desktop.core.errors import BadInput, KeyringLocked, KeyringSilent, NoSafeKeyring, WrongOrigin
from desktop.core.origin import Origin

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

Answer = TypeVar("Answer")

SAFE_BACKENDS = frozenset(
    f"keyring.backends.{name}" for name in ("SecretService", "Windows", "kwallet", "libsecret", "macOS")
)
"""Modules whose backends encrypt. Others (keyrings.alt's plain file, for one) are found by keyring just as well."""

MAX_BYTES = 2500
"""In UTF-16: Windows takes 2560 (CREDENTIALW.CredentialBlobSize)."""


class Secrets(Protocol):
    """One pair of tokens for each origin and account."""

    def keep(self, tokens: Tokens, account_id: str) -> None:
        """Raises NoSafeKeyring: then keep them in memory for this session, and say so."""
        ...

    def get(self, origin: Origin, account_id: str) -> Tokens | None:
        """The tokens. None means that none were found, not that there is no such account: a keyring that is just
        starting says None too, so nothing is deleted on its word. Raises NoSafeKeyring.
        """
        ...

    def forget(self, origin: Origin, account_id: str) -> None:
        """Delete them; nothing happens where there are none. Raises NoSafeKeyring."""
        ...


class MemorySecrets:
    """Tokens for as long as the process lives: for practice, and where there is no safe keyring."""

    def __init__(self) -> None:
        self._kept: dict[tuple[Origin, str], Tokens] = {}

    def keep(self, tokens: Tokens, account_id: str) -> None:
        self._kept[tokens.origin, account_id] = tokens

    def get(self, origin: Origin, account_id: str) -> Tokens | None:
        return self._kept.get((origin, account_id))

    def forget(self, origin: Origin, account_id: str) -> None:
        self._kept.pop((origin, account_id), None)


def system_keyring() -> KeyringBackend:
    """What keyring chose on this computer (which PYTHON_KEYRING_BACKEND and keyringrc.cfg may have changed)."""
    import keyring

    return keyring.get_keyring()


class KeyringSecrets:
    """Tokens in the operating system's keyring.

    Any call may wait for ever for somebody to type a password: made on the keyring worker only. Never falls back to
    anything that keeps secrets in clear. `home` names a home other than the usual one: each has keys of its own,
    because what one process at a time may do is locked within a home (turn.py).
    """

    def __init__(
        self,
        provider: Callable[[], KeyringBackend] = system_keyring,
        *,
        safe: frozenset[str] = SAFE_BACKENDS,
        home: str = "",
    ) -> None:
        self._home = home
        self._provider = provider
        self._safe = safe

    def backend(self) -> KeyringBackend:
        """The safe backend, asked for each time because it may have come or gone. Raises NoSafeKeyring."""
        try:
            found = self._provider()
            members: list[KeyringBackend] = list(
                getattr(found, "backends", None) or [found]
            )  # a ChainerBackend tries several
        except Exception as problem:
            raise _refused(problem) from problem
        for member in members:
            if type(member).__module__ in self._safe:
                return member
        if type(found).__module__ == "keyring.backends.fail":
            raise _absent()
        raise NoSafeKeyring(
            f"The keyring here ({type(found).__module__}) is not one that keeps secrets safe.",
            "Install and unlock one, such as GNOME Keyring or KWallet; until then you sign in at every start.",
        )

    def describe(self) -> str:
        """Which keyring it is, for `parley doctor`. Raises NoSafeKeyring."""
        backend = self.backend()
        return str(getattr(backend, "name", "") or type(backend).__module__)

    def service(self, origin: Origin) -> str:
        """What an entry is called in the keyring; its user is the account's id."""
        place = hashlib.sha256(self._home.encode("utf-8", "surrogatepass")).hexdigest()[:8]
        return f"Parley {origin} {place}" if self._home else f"Parley {origin}"

    def keep(self, tokens: Tokens, account_id: str) -> None:
        secret = _encode(tokens)
        if len(secret.encode("utf-16")) > MAX_BYTES:
            raise NoSafeKeyring(
                "The network's key is too long for a keyring.", "You sign in again at the next start."
            )
        self._ask(lambda backend: backend.set_password(self.service(tokens.origin), account_id, secret))

    def get(self, origin: Origin, account_id: str) -> Tokens | None:
        secret = self._ask(lambda backend: backend.get_password(self.service(origin), account_id))
        tokens = None if secret is None else _decode(secret)
        if tokens is not None and tokens.origin != origin:
            raise WrongOrigin(f"A key of {tokens.origin} was kept under {origin}.", "Sign in again.")
        return tokens

    def forget(self, origin: Origin, account_id: str) -> None:
        def delete(backend: KeyringBackend) -> None:
            # Deleting what is not there is an error in some backends, and is no different from a failure to delete.
            if backend.get_password(self.service(origin), account_id) is not None:
                backend.delete_password(self.service(origin), account_id)

        self._ask(delete)

    def _ask(self, question: Callable[[KeyringBackend], Answer]) -> Answer:
        backend = self.backend()
        try:
            return question(backend)
        except (
            Exception
        ) as problem:  # not KeyringError alone: KWallet lets errors of its D-Bus library through
            raise _refused(problem) from problem


def _refused(problem: Exception) -> NoSafeKeyring:
    """A sentence by kind of failure. Nothing of the error's own text: it may quote what was to be kept."""
    from keyring import errors

    if isinstance(problem, errors.InitError) and "dismissed" not in str(problem):
        # Its daemon ended during the call. D-Bus starts it again, and then it says how it is.
        return KeyringSilent("The keyring was just restarted.", "Wait a moment; if it stays so, unlock it.")
    if isinstance(problem, errors.KeyringLocked | errors.InitError):
        return KeyringLocked(
            "The keyring is locked.", "Unlock it and try again; until then you sign in at every start."
        )
    if isinstance(problem, errors.NoKeyringError):
        return _absent()
    return NoSafeKeyring(
        f"The keyring does not work ({type(problem).__name__}).",
        "Sign out of the desktop and in again; until then you sign in to Parley at every start.",
    )


def _absent() -> NoSafeKeyring:
    """Also what keyring finds where there is one and no session bus to reach it by."""
    return NoSafeKeyring(
        "There is no keyring on this computer.",
        "Install one, such as GNOME Keyring or KWallet; until then you sign in at every start.",
    )


def _encode(tokens: Tokens) -> str:
    return json.dumps(
        {
            "origin": str(tokens.origin),
            "access": tokens.access,
            "refresh": tokens.refresh,
            "expires_at": tokens.expires_at,
            "scopes": sorted(tokens.scopes),
            "client_id": tokens.client_id,
            "given_at": tokens.given_at,
        },
        separators=(",", ":"),
    )


def _decode(secret: str) -> Tokens | None:
    """None for what we did not write: signing in again puts it right."""
    try:
        kept = json.loads(secret)
        return Tokens(
            origin=Origin.parse(kept["origin"]),
            access=str(kept["access"]),
            refresh=str(kept["refresh"]),
            expires_at=float(kept["expires_at"]),
            scopes=frozenset(str(scope) for scope in kept["scopes"]),
            client_id=str(kept.get("client_id", "")),
            given_at=float(kept.get("given_at", 0.0)),
        )
    except (ValueError, KeyError, TypeError, BadInput):
        return None
