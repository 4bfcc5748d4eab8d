"""Consent without a browser: the practice room's own visitor says yes. For loopback only."""

from __future__ import annotations

import secrets
import time
from html.parser import HTMLParser

from desktop.core.account import Tokens
from desktop.core.errors import Offline, ServiceDown, WrongOrigin
from desktop.networks.oauth import Chance, Clock, Pending, Registration, begin, finish


def consent_as_visitor(
    registration: Registration, *, chance: Chance = secrets.token_bytes, clock: Clock = time.time
) -> Tokens:
    """Fetch the consent page, press its first button, and change the code for tokens that read and write.

    Raises WrongOrigin for anything but loopback, where a person consents and nobody else, and what `finish` raises.
    """
    from desktop.networks.wire import origin_of

    page = origin_of(registration.authorize_url)
    if not registration.origin.is_loopback or page != registration.origin:
        raise WrongOrigin("Only the practice room may be joined without a person's consent.")
    pending = begin(registration, write=True, granted=registration.hosting, chance=chance)
    return finish(pending, _callback(pending), clock=clock)


class _Form(HTMLParser):
    """The first form of a page: where it goes, its hidden fields, and its first button."""

    def __init__(self) -> None:
        super().__init__()
        self.action = ""
        self.fields: dict[str, str] = {}
        self._pressed = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        name, value = given.get("name", ""), given.get("value", "")
        if tag == "form":
            self.action = self.action or given.get("action", "")
        elif tag == "input" and given.get("type") == "hidden" and name:
            self.fields[name] = value
        elif tag == "button" and name and not self._pressed:
            self.fields[name] = value
            self._pressed = True


def _callback(pending: Pending) -> str:
    """Where the consent page sends a browser; it is not followed."""
    import requests

    from desktop.networks.wire import NETWORK_TROUBLE, Wire, join

    wire = Wire(pending.registration.origin, refuse_redirects=False)
    with requests.Session() as session:
        wire.mount_on(session)
        try:
            page = session.get(pending.url, allow_redirects=False)
            form = _Form()
            form.feed(page.text)
            session.post(join(page.url, form.action), data=form.fields, allow_redirects=False)
        except ValueError:  # requests' own, for an address that is none
            raise ServiceDown("The practice room did not let its visitor in.") from None
        except NETWORK_TROUBLE:
            raise Offline("The practice room does not answer.") from None
    location = wire.exchange.location
    if not location.startswith(pending.registration.redirect_uri):
        raise ServiceDown("The practice room did not let its visitor in.")
    return location
