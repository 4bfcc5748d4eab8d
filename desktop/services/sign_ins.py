"""SignIns: who comes and who goes: sign-ins and sign-outs of a house, each on a thread of its own."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from desktop.core.account import Account, Tokens
from desktop.core.client_app import ClientApp, Source
from desktop.core.errors import ParleyError
from desktop.core.events import ConsentAsked, ConsentGiven, SignedOut, SignInEnded
from desktop.core.speech import ENGLISH, Speech
from desktop.networks import oauth
from desktop.networks.oauth import Pending, Registration
from desktop.services.bus import EventBus
from desktop.services.keys import Keys
from desktop.services.privacy import Privacy
from desktop.services.sign_in import SignIn
from desktop.store.rooms import Rooms


class SignIns:
    """At most one sign-in is under way, through the app that `registrations` gives when it begins.

    What came of each is told on the bus: ConsentAsked, ConsentGiven, SignInEnded, SignedOut.
    """

    def __init__(
        self,
        registrations: Callable[[], Sequence[Registration]],
        *,
        keys: Keys,
        rooms: Rooms,
        bus: EventBus,
        app: Callable[[], ClientApp] = ClientApp,
        finish: Callable[[Pending, str], Tokens] = oauth.finish,
    ) -> None:
        self._registrations = registrations
        self._app = app
        self._finish = finish
        self._keys = keys
        self._rooms = rooms
        self._bus = bus
        self._under_way: SignIn | None = None
        self._errands: list[threading.Thread] = []
        self.speech: Speech = ENGLISH
        """In which the browser is told how it went; a window brings its own."""
        self.privacy: Privacy | None = None
        """What a person is told before their first sign-in; a window brings it."""

    def can_begin(self, room_id: int) -> bool:
        """Whether the network knows an app that could ask: the room's own, or this program's."""
        return any(door.client_id for door in self._registered(room_id, None))

    def app(self, room_id: int) -> ClientApp:
        """The app through which somebody who is nobody yet signs in for this room, and whose it is."""
        room = self._rooms.get(room_id)
        if room.client_id:
            return ClientApp(room.client_id, Source.INVITATION, room.payer)
        app, door = self._app(), next(iter(self._registered(room_id, None)), None)
        if app.client_id or door is None or not door.client_id:
            return app
        return ClientApp(door.client_id, Source.ENVIRONMENT)

    def begin(
        self,
        room_id: int,
        account: Account | None,
        *,
        write: bool = False,
        another: bool = False,
        hide: bool = False,
    ) -> None:
        """Ask for consent: ConsentAsked says where, ConsentGiven that the yes came, SignInEnded how it went.

        `account` is who is signed in already; what they granted is asked for again. With `write` they are asked for
        more, and nobody else's yes is taken. `another` is for somebody besides `account`: they are asked freshly.
        Whoever hosts the room, or wants to `hide` a reply, is asked for that with it.
        Where the room came with an organisation's app, that is who asks.
        """
        if another:
            account = None
        self.cancel()
        asked = partial(ConsentAsked, room_id, another=another, hide=hide)
        doors = self._registered(room_id, account)
        hide = hide or (account is not None and self._rooms.get(room_id).is_host(account.username))
        more = doors[0].hosting if doors and write and hide else ()
        self._under_way = attempt = SignIn(
            doors,
            lambda url: self._bus.publish(asked(url)),
            write=write,
            granted=(*(account.scopes if account else ()), *more),
            finish=self._finish,
            speech=self.speech,
        )
        expected = account if write else None
        self.errand("sign-in", lambda: self._run(attempt, room_id, expected, another=another))

    @property
    def under_way(self) -> bool:
        return any(errand.name == "sign-in" and errand.is_alive() for errand in self._errands)

    def cancel(self) -> None:
        if self._under_way is not None:
            self._under_way.cancel()
            self._under_way = None

    def sign_out(self, room_id: int, account: Account) -> None:
        """SignedOut says how it went. What the account's rooms saw and queued stays."""
        self.errand("sign-out", lambda: self._sign_out(room_id, account))

    def errand(self, name: str, work: Callable[[], None]) -> None:
        """Do something that may wait for keyring and network, on a thread called `name`."""
        self._errands = [errand for errand in self._errands if errand.is_alive()]
        self._errands.append(threading.Thread(target=work, name=name, daemon=True))
        self._errands[-1].start()

    def close(self, seconds: float) -> None:
        """Give every errand so long to end."""
        self.cancel()
        for errand in self._errands:
            errand.join(seconds)

    def _registered(self, room_id: int, account: Account | None) -> tuple[Registration, ...]:
        client_id = (account.client_id if account else "") or self._rooms.get(room_id).client_id
        if not client_id:
            return tuple(self._registrations())
        return tuple(replace(one, client_id=client_id) for one in self._registrations())

    def _run(self, attempt: SignIn, room_id: int, expected: Account | None, *, another: bool) -> None:
        here = {account.id for account in self._keys.accounts()} if another else set()
        try:
            tokens = attempt.run()
            self._bus.publish(ConsentGiven(room_id))
            account, unkept = self._keys.take_in(tokens, expected)
            self._rooms.set_account(room_id, account.id)
        except ParleyError as problem:
            self._bus.publish(SignInEnded(room_id, None, problem))
        else:
            self._bus.publish(SignInEnded(room_id, account, unkept, was_here=account.id in here))

    def _sign_out(self, room_id: int, account: Account) -> None:
        error = None
        try:
            self._keys.sign_out(account)
        except ParleyError as problem:
            error = problem
        self._bus.publish(SignedOut(room_id, account, error))
