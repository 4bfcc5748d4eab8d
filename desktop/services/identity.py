"""Identity: who reads and posts in one open room, who else could, and how a person changes that."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from desktop.core.account import Account
from desktop.core.client_app import ClientApp
from desktop.core.errors import NoSafeKeyring
from desktop.core.events import AccountChosen, KeepsAsked
from desktop.core.origin import Origin
from desktop.services.bus import EventBus
from desktop.services.keys import Keys
from desktop.services.privacy import Privacy
from desktop.services.sign_ins import SignIns
from desktop.store.accounts import Accounts
from desktop.store.confirmed import Confirmed
from desktop.store.rooms import Rooms


class Identity(Protocol):
    """What panes may ask about the people of this computer. Calls are quick and made on the GUI thread."""

    @property
    def account(self) -> Account | None:
        """Who reads and posts in this room; None while nobody does."""
        ...

    def accounts(self) -> tuple[Account, ...]:
        """Everybody who is signed in where the room is, by username."""
        ...

    def use(self, account_id: str) -> None:
        """This room is theirs from now on, and remembers it. AccountChosen follows, and the room opens anew."""
        ...

    @property
    def confirmed(self) -> bool:
        """Whether this account posts here without being asked about first: where it cannot be another's room."""
        ...

    def confirm(self) -> None:
        """The person says that this account may post here; kept."""
        ...

    @property
    def for_session_only(self) -> NoSafeKeyring | None:
        """Why this account's key is kept nowhere, where it is not: at the end of the session it is given back."""
        ...

    @property
    def put_off(self) -> bool:
        """Whether the person said "Later" to the permission to post, for this account."""
        ...

    def put_off_posting(self) -> None: ...

    @property
    def can_sign_in(self) -> bool:
        """Whether the network knows this program, so that a person could sign in here."""
        ...

    @property
    def app(self) -> ClientApp:
        """The app through which a newcomer signs in here, and whose it is."""
        ...

    @property
    def is_told(self) -> bool:
        """Whether a sign-in may begin: once somebody was told what Parley keeps, or signed in here before."""
        ...

    @property
    def privacy(self) -> Privacy | None:
        """What somebody is told before the browser is opened for the first time; None where nothing is kept of them."""
        ...

    def begin_sign_in(self, *, write: bool = False, another: bool = False, hide: bool = False) -> None:
        """Who was told nothing yet is told first (KeepsAsked).
        ConsentAsked tells where the person says yes, SignInEnded how it went. `write`: to post as well, which is
        asked of who is signed in here before it is needed, and never first at Send; `hide`: to hide replies, with it.
        `another`: somebody besides."""
        ...

    def cancel_sign_in(self) -> None: ...

    def sign_out(self, account_id: str = "") -> None:
        """This room's account, or another; SignedOut tells when it is done. What was seen here stays."""
        ...


class RoomIdentity:
    """The Identity of a stored room, for as long as it is open as `account`. `sign_out` is House.sign_out."""

    def __init__(
        self,
        room_id: int,
        account: Account | None,
        origin: Origin,
        *,
        accounts: Accounts,
        rooms: Rooms,
        confirmed: Confirmed,
        keys: Keys,
        sign_ins: SignIns,
        bus: EventBus,
        sign_out: Callable[[int, Account], None],
    ) -> None:
        self._room_id = room_id
        self._account = account
        self._origin = origin
        self._accounts = accounts
        self._rooms = rooms
        self._confirmed = confirmed
        self._keys = keys
        self._sign_ins = sign_ins
        self._bus = bus
        self._sign_out = sign_out

    @property
    def account(self) -> Account | None:
        return self._account

    def accounts(self) -> tuple[Account, ...]:
        return self._accounts.list(self._origin)

    def use(self, account_id: str) -> None:
        account = self._accounts.get(self._origin, account_id)
        if account is not None:
            self._rooms.set_account(self._room_id, account.id)
            self._bus.publish(AccountChosen(self._room_id, account))

    @property
    def confirmed(self) -> bool:
        """Only where people could take one account for another is anybody asked: where several are signed in, or where
        a host's account came into a room that another was used in."""
        room, account = self._rooms.get(self._room_id), self._account
        if account is None or not room.hosts or self._confirmed.has(room.id, account.id):
            return True
        if len(self.accounts()) > 1:
            return False
        return not (room.is_host(account.username) and self._confirmed.knows_another(room.id, account.id))

    def confirm(self) -> None:
        if self._account is not None:
            self._confirmed.add(self._room_id, self._account.id)

    @property
    def for_session_only(self) -> NoSafeKeyring | None:
        return None if self._account is None else self._keys.of(self._account).unkept

    @property
    def put_off(self) -> bool:
        return self._account is not None and self._accounts.has_put_off(self._origin, self._account.id)

    def put_off_posting(self) -> None:
        if self._account is not None:
            self._accounts.put_off(self._origin, self._account.id)

    @property
    def can_sign_in(self) -> bool:
        return self._sign_ins.can_begin(self._room_id)

    @property
    def app(self) -> ClientApp:
        return self._sign_ins.app(self._room_id)

    @property
    def is_told(self) -> bool:
        privacy = self.privacy
        return privacy is None or privacy.seen or bool(self.accounts())

    @property
    def privacy(self) -> Privacy | None:
        return self._sign_ins.privacy

    def begin_sign_in(self, *, write: bool = False, another: bool = False, hide: bool = False) -> None:
        if not self.is_told:
            return self._bus.publish(KeepsAsked(self._room_id))
        self._sign_ins.begin(self._room_id, self._account, write=write, another=another, hide=hide)

    def cancel_sign_in(self) -> None:
        self._sign_ins.cancel()

    def sign_out(self, account_id: str = "") -> None:
        account = self._accounts.get(self._origin, account_id) if account_id else self._account
        if account is not None:
            self._sign_out(self._room_id, account)
