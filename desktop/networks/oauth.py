"""Signing in with OAuth 2.0 as a public client: authorization code with PKCE (RFC 6749, RFC 7636), for any network.

`requests` is imported inside functions, because the first window should not wait for it.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlencode, urlsplit

from desktop.core.account import Tokens
from desktop.core.errors import (
    Offline,
    ParleyError,
    RateLimited,
    ServiceDown,
    SignInNeeded,
    SignInOver,
    SignInUnfinished,
    WrongOrigin,
)
from desktop.core.origin import Origin

if TYPE_CHECKING:
    from desktop.networks.way import Ways

_LASTING = 7200.0
"""Seconds that an access token lives where the network does not say: X's two hours."""
_AGAIN = "Sign in again."

Chance = Callable[[int], bytes]
Clock = Callable[[], float]


@dataclass(frozen=True, slots=True)
class Registration:
    """What a network knows this program by. Tokens come from and go to `origin` alone.

    `redirect_uri` is compared by X letter by letter. `reading` is asked for at first, `writing` on top of it once
    somebody wants to post, `hosting` where they hide others' replies; a person may grant fewer.
    """

    client_id: str
    redirect_uri: str
    reading: tuple[str, ...]
    writing: tuple[str, ...]
    authorize_url: str
    token_url: str
    revoke_url: str
    origin: Origin
    hosting: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Pending:
    """A sign-in under way: open `url` in a browser, and keep this until the callback comes."""

    registration: Registration
    url: str
    scopes: tuple[str, ...]
    state: str
    verifier: str

    def __repr__(self) -> str:
        return f"Pending(origin={self.registration.origin})"


def begin(
    registration: Registration,
    *,
    write: bool = False,
    granted: Iterable[str] = (),
    chance: Chance = secrets.token_bytes,
) -> Pending:
    """Make the address of the consent page. `chance` gives n random bytes.

    A new consent takes the place of an old one: what was `granted` then is asked for again, so that nothing is lost.
    """
    wanted = (*registration.reading, *(registration.writing if write else ()), *sorted(granted))
    scopes = tuple(dict.fromkeys(wanted))
    verifier, state = _word(chance(32)), _word(chance(24))
    challenge = _word(hashlib.sha256(verifier.encode()).digest())
    asked = {
        "response_type": "code",
        "client_id": registration.client_id,
        "redirect_uri": registration.redirect_uri,
        "scope": " ".join(scopes),
        "state": state,
        "code_challenge": challenge,
        "code_challenge_method": "S256",
    }
    url = f"{registration.authorize_url}?{urlencode(asked)}"
    return Pending(registration, url, scopes, state, verifier)


def finish(
    pending: Pending, callback_url: str, *, clock: Clock = time.time, ways: Ways | None = None
) -> Tokens:
    """Change the code in `callback_url` for tokens, within the 30 s that X gives it. `ways` lead to the network.

    Raises SignInNeeded where the person said no or the callback is not the answer to `pending`, and Retryable.
    """
    code = _code(pending, callback_url)
    form = {
        "grant_type": "authorization_code",
        "code": code,
        "client_id": pending.registration.client_id,
        "redirect_uri": pending.registration.redirect_uri,
        "code_verifier": pending.verifier,
    }
    try:
        answer = _ask(pending.registration, pending.registration.token_url, form, ways)
    except SignInOver:  # nobody was signed in yet: the code came too late, or was none
        raise SignInUnfinished("The sign-in was not taken.", "Start it again; it takes a minute.") from None
    return _tokens(pending.registration, answer, clock(), "", frozenset(pending.scopes))


def refresh(
    registration: Registration, tokens: Tokens, *, clock: Clock = time.time, ways: Ways | None = None
) -> Tokens:
    """A new pair. The old refresh token is used up: store the new one before using it.

    Raises SignInNeeded where the refresh token is missing or no longer good, and Retryable. After a cut nobody knows
    whether the old one is used up; trying once more finds out.
    """
    _check_origin(registration, tokens)
    if not tokens.refresh:
        raise SignInOver("You are signed out: this sign-in could not be prolonged.", _AGAIN)
    form = {
        "grant_type": "refresh_token",
        "refresh_token": tokens.refresh,
        "client_id": registration.client_id,
    }
    answer = _ask(registration, registration.token_url, form, ways)
    return _tokens(registration, answer, clock(), tokens.refresh, tokens.scopes)


def revoke(registration: Registration, tokens: Tokens, *, ways: Ways | None = None) -> None:
    """Make both tokens worthless (RFC 7009). Raises Retryable; a token that is dead already is no trouble."""
    _check_origin(registration, tokens)
    for token in (tokens.refresh, tokens.access):
        if token:
            try:
                _ask(
                    registration,
                    registration.revoke_url,
                    {"token": token, "client_id": registration.client_id},
                    ways,
                )
            except SignInNeeded:
                continue


def _code(pending: Pending, callback_url: str) -> str:
    given = _query(callback_url)
    if not hmac.compare_digest(given.get("state", "").encode(), pending.state.encode()):
        raise SignInUnfinished("This answer belongs to another sign-in.", "Start signing in once more.")
    if given.get("error") == "access_denied":
        raise SignInUnfinished("You did not give access.", "Sign in again whenever you like.")
    code = given.get("code", "")
    if "error" in given or not code:
        raise SignInUnfinished("The sign-in did not go through.", "Start signing in once more.")
    return code


def _query(url: str) -> dict[str, str]:
    """What a browser brought back; anything on this computer may have called."""
    try:
        return {name: values[0] for name, values in parse_qs(urlsplit(url).query, max_num_fields=20).items()}
    except ValueError:
        return {}


def _ask(
    registration: Registration, url: str, form: Mapping[str, str], ways: Ways | None
) -> dict[str, object]:
    """POST a form; the JSON that came back. The form holds secrets: nothing of it goes into what is raised."""
    import requests

    from desktop.networks.hindrance import hindrance
    from desktop.networks.wire import NETWORK_TROUBLE, Wire

    wire = Wire(registration.origin, ways=ways)
    with requests.Session() as session:
        wire.mount_on(session)
        try:
            session.post(url, data=form, allow_redirects=False)
        except NETWORK_TROUBLE as trouble:
            known = None if wire.exchange.left else hindrance(trouble, urlsplit(url).hostname or "")
            raise known or Offline(
                "Signing in did not get through.", "Check the connection to the internet."
            ) from None
        answer, status = wire.exchange.body(), wire.exchange.status
    if 200 <= status < 300 and isinstance(answer, dict):
        return answer
    raise _trouble(status, answer)


def _trouble(status: int, answer: object) -> ParleyError:
    code = answer.get("error") if isinstance(answer, dict) else ""
    if status == 429:
        return RateLimited("Signing in has to wait a little.")
    if 400 <= status < 500 and code != "temporarily_unavailable":
        return SignInOver("This sign-in is no longer good.", _AGAIN)
    return ServiceDown("The network has trouble signing you in at the moment.")


def _tokens(
    registration: Registration, answer: dict[str, object], now: float, old_refresh: str, asked: frozenset[str]
) -> Tokens:
    """RFC 6749, 5.1 and 6: no `scope` means what was asked for, no `refresh_token` that the old one stays good."""
    access, renewal = answer.get("access_token"), answer.get("refresh_token")
    lasting, scope = answer.get("expires_in"), answer.get("scope")
    if not isinstance(access, str) or not access:
        raise ServiceDown("The network answered the sign-in in a form that Parley cannot read.")
    seconds = float(lasting) if isinstance(lasting, int | float) and 0 < lasting < 1e9 else _LASTING
    return Tokens(
        origin=registration.origin,
        access=access,
        refresh=renewal if isinstance(renewal, str) and renewal else old_refresh,
        expires_at=now + seconds,
        scopes=frozenset(scope.split()) if isinstance(scope, str) else asked,
        client_id=registration.client_id,
        given_at=now,
    )


def _check_origin(registration: Registration, tokens: Tokens) -> None:
    if tokens.origin != registration.origin:
        raise WrongOrigin(f"A sign-in at {tokens.origin} was about to be sent to {registration.origin}.")


def _word(random: bytes) -> str:
    return base64.urlsafe_b64encode(random).rstrip(b"=").decode()
