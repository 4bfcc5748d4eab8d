"""Tokens as X gives them: the app's bearer token, codes with PKCE, and rotating refresh tokens in families.

Source: X-PLATFORM.md, section 1: a code lives 30 s and is used once; an access token lives 2 h; `offline.access`
gives a refresh token, which is single-use, and using it again kills the whole family (trypost#126). Redirects match
exactly, at most 10. The app is a public client ("Native App"): there is no secret. What X does when a code is shown
twice is not known; here it is as RFC 6749, 4.1.2 wants it: refused, and what was given for it is dead.
"""

from __future__ import annotations

import base64
import hashlib
import random
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from desktop.practice.world import User

CODE_SECONDS = 30
MAX_REDIRECTS = 10
MAX_STATE = 500
SCOPES = (
    "tweet.read", "tweet.write", "tweet.moderate.write", "users.read", "follows.read", "follows.write",
    "offline.access", "like.read", "like.write", "mute.read", "mute.write", "block.read", "block.write",
    "bookmark.read", "bookmark.write", "media.write", "list.read", "list.write", "space.read",
)  # fmt: skip
_KEPT = 2000
_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-"


class Denied(Exception):
    """A token request that is refused: `error` and `description` of RFC 6749, and the status."""

    def __init__(self, error: str, description: str, status: int = 400) -> None:
        super().__init__(f"{error}: {description}")
        self.error, self.description, self.status = error, description, status


@dataclass(frozen=True)
class Grant:
    """Who acts with a token: `user` is None for the app alone; `expires` is None for a token without an end."""

    user: User | None
    scopes: frozenset[str]
    expires: float | None
    family: str
    client_id: str = ""
    """The app that the token was given to; empty where nobody consented."""


@dataclass(frozen=True)
class _Code:
    client_id: str
    user: User
    scopes: frozenset[str]
    redirect_uri: str
    challenge: str
    method: str
    expires: float


class Tokens:
    """All codes and tokens of the apps: one, and those that `register` adds. Safe to use from any thread; the oldest
    of 2,000 are forgotten."""

    def __init__(
        self,
        clock: Callable[[], float],
        chance: random.Random,
        redirect_uris: Sequence[str],
        access_seconds: float = 7200,
    ) -> None:
        if not 1 <= len(redirect_uris) <= MAX_REDIRECTS:
            raise ValueError(f"an app has 1 to {MAX_REDIRECTS} redirect addresses, not {len(redirect_uris)}")
        self._clock, self._chance, self.access_seconds = clock, chance, access_seconds
        self.redirect_uris = tuple(redirect_uris)
        self._lock = threading.Lock()
        self._grants: dict[str, Grant] = {}
        self._codes: dict[str, _Code] = {}
        self._spent_codes: dict[str, str] = {}
        self._secrets: dict[str, str] = {}
        # A used refresh token stays known: seeing it again is how a theft is noticed.
        self._refresh: dict[str, tuple[Grant, bool]] = {}
        self.client_id = self._word(34)
        self._apps = {self.client_id: "Parley"}
        self.granted: list[tuple[str, str]] = []
        """The grant type and the app of every token request that was answered with tokens, oldest first."""
        self.bearer_token = "AAAAAAAAAAAAAAAAAAAAA" + self._word(90)
        self._grants[self.bearer_token] = Grant(None, frozenset(), None, "app")

    def register(self, name: str) -> str:
        """The client id of another app, with the same redirect addresses."""
        with self._lock:
            client_id = self._word(34)
            self._apps[client_id] = name
            return client_id

    def app_name(self, client_id: str) -> str:
        return self._apps[client_id]

    def issue_for(self, user: User, scopes: Sequence[str] = SCOPES) -> str:
        """An access token of a user without consent and without an end: for a counterpart in tests."""
        with self._lock:
            return self._access(Grant(user, frozenset(scopes), None, self._word(12)))

    def grant_of(self, token: str) -> Grant | None:
        """Who acts with this token; None if it is unknown, expired or revoked."""
        with self._lock:
            grant = self._grants.get(token)
        if grant is None or (grant.expires is not None and grant.expires <= self._clock()):
            return None
        return grant

    def secrets(self) -> frozenset[str]:
        """Every code, verifier and token that was given or shown so far: for a test that searches for them."""
        with self._lock:
            return frozenset(self._secrets)

    def good_refresh_tokens(self) -> frozenset[str]:
        """Those that could be used now, one for each sign-in that goes on: for a counterpart in tests."""
        with self._lock:
            return frozenset(token for token, (_, used) in self._refresh.items() if not used)

    def complaint(self, query: Mapping[str, str]) -> tuple[str, bool] | None:
        """What is wrong with a request for consent, and whether the app may be told by redirect; None if nothing."""
        if query.get("client_id") not in self._apps:
            return "The client_id is not one of an app.", False
        if query.get("redirect_uri") not in self.redirect_uris:
            return "The redirect_uri is not one that the app has registered (it has to match exactly).", False
        if query.get("response_type") != "code":
            return "unsupported_response_type", True
        if not set(query.get("scope", "").split()) <= set(SCOPES) or not query.get("scope"):
            return "invalid_scope", True
        if not 1 <= len(query.get("state", "")) <= MAX_STATE:
            return "invalid_request", True
        if query.get("code_challenge_method", "plain") not in ("S256", "plain") or not query.get(
            "code_challenge"
        ):
            return "invalid_request", True
        return None

    def consent(self, user: User, query: Mapping[str, str]) -> str:
        """The code for a user who pressed "Authorize app" on a request without complaint."""
        with self._lock:
            code = self._noted(self._word(88))
            self._codes[code] = _Code(
                query["client_id"], user, frozenset(query["scope"].split()), query["redirect_uri"],
                query["code_challenge"],
                query.get("code_challenge_method", "plain"), self._clock() + CODE_SECONDS,
            )  # fmt: skip
            _forget(self._codes)
            return code

    def token(self, form: Mapping[str, str]) -> dict[str, object]:
        """Answer POST /2/oauth2/token: the JSON of RFC 6749, section 5.1. Raises Denied."""
        client_id, asked = form.get("client_id", ""), form.get("grant_type", "")
        if client_id not in self._apps:
            raise Denied("unauthorized_client", "Missing valid authorization header", 401)
        if asked in ("authorization_code", "refresh_token"):
            with self._lock:
                answer = self._exchange(form) if asked == "authorization_code" else self._rotate(form)
                self.granted = [*self.granted[-_KEPT:], (asked, client_id)]
                return answer
        raise Denied("unsupported_grant_type", "Value passed for the grant type was invalid.")

    def revoke(self, form: Mapping[str, str]) -> None:
        """Answer POST /2/oauth2/revoke: the token and its family are dead; unknown ones are dead already, and another
        app's token is none of its business."""
        if form.get("client_id") not in self._apps:
            raise Denied("unauthorized_client", "Missing valid authorization header", 401)
        token = form.get("token", "")
        with self._lock:
            kept = self._refresh.get(token)
            grant = kept[0] if kept else self._grants.get(token)
            if grant is not None and grant.user is not None and grant.client_id in ("", form["client_id"]):
                self._kill(grant.family)

    def _exchange(self, form: Mapping[str, str]) -> dict[str, object]:
        shown = form.get("code", "")
        code = self._codes.pop(shown, None)
        if shown in self._spent_codes:
            self._kill(self._spent_codes[shown])
        if code is None or code.expires <= self._clock():
            raise Denied("invalid_request", "Value passed for the authorization code was invalid.")
        if form.get("client_id") != code.client_id:
            raise Denied("invalid_request", "Value passed for the client id did not match that of the code.")
        if form.get("redirect_uri") != code.redirect_uri:
            raise Denied(
                "invalid_request", "Value passed for the redirect uri did not match the uri of the code."
            )
        verifier = self._noted(form.get("code_verifier", ""))
        if code.method == "S256":
            digest = hashlib.sha256(verifier.encode()).digest()
            verifier = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
        if verifier != code.challenge:
            raise Denied(
                "invalid_request", "Value passed for the code verifier did not match the code challenge."
            )
        family = self._spent_codes[shown] = self._word(12)
        _forget(self._spent_codes)
        return self._pair(code.user, code.scopes, family, code.client_id)

    def _rotate(self, form: Mapping[str, str]) -> dict[str, object]:
        old = form.get("refresh_token", "")
        grant, used = self._refresh.get(old, (None, True))
        if grant is not None and grant.client_id != form.get("client_id"):  # RFC 6749, 6: bound to its app
            raise Denied("invalid_request", "Value passed for the token was invalid.")
        if grant is None or grant.user is None or used:
            if grant is not None:
                self._kill(grant.family)
            raise Denied("invalid_request", "Value passed for the token was invalid.")
        self._refresh[old] = (grant, True)
        for token in [token for token, other in self._grants.items() if other.family == grant.family]:
            del self._grants[token]
        return self._pair(grant.user, grant.scopes, grant.family, grant.client_id)

    def _pair(self, user: User, scopes: frozenset[str], family: str, client_id: str) -> dict[str, object]:
        grant = Grant(user, scopes, self._clock() + self.access_seconds, family, client_id)
        answer: dict[str, object] = {
            "token_type": "bearer",
            "expires_in": int(self.access_seconds),
            "access_token": self._access(grant),
            "scope": " ".join(scope for scope in SCOPES if scope in scopes),
        }
        if "offline.access" in scopes:
            answer["refresh_token"] = refresh = self._noted(self._word(91))
            self._refresh[refresh] = (grant, False)
            _forget(self._refresh)
        return answer

    def _access(self, grant: Grant) -> str:
        token = self._noted(self._word(91))
        self._grants[token] = grant
        if len(self._grants) > _KEPT:
            # The app's own token is the first and never goes.
            del self._grants[next(name for name in self._grants if name != self.bearer_token)]
        return token

    def _kill(self, family: str) -> None:
        for token in [token for token, grant in self._grants.items() if grant.family == family]:
            del self._grants[token]
        for token, (grant, _used) in list(self._refresh.items()):
            if grant.family == family:
                self._refresh[token] = (grant, True)

    def _noted(self, secret: str) -> str:
        self._secrets[secret] = secret
        _forget(self._secrets)
        return secret

    def _word(self, length: int) -> str:
        return "".join(self._chance.choices(_ALPHABET, k=length))


def _forget(kept: dict[str, str] | dict[str, _Code] | dict[str, tuple[Grant, bool]]) -> None:
    if len(kept) > _KEPT:
        del kept[next(iter(kept))]
