"""Preferences: what a person may change about Parley, and what is kept where: all that the settings window asks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop.core.account import Account
from desktop.core.client_app import ClientApp, parse_client_id
from desktop.core.errors import NoSafeKeyring, ParleyError
from desktop.core.events import BearerChanged, WayTried
from desktop.core.proxy import By, ProxyWish, parse_proxy, parse_script
from desktop.core.spending import Bill
from desktop.networks import trust
from desktop.networks.knock import knock
from desktop.networks.place import Place
from desktop.services.bus import EventBus
from desktop.services.calm import Calm
from desktop.services.crash_reports import CrashReports
from desktop.services.dictionaries import find_dictionaries
from desktop.services.keys import Keys
from desktop.services.link_opener import LinkOpener
from desktop.services.purse import Purse
from desktop.services.spelling import Speller
from desktop.store.accounts import Accounts
from desktop.store.paths import Paths
from desktop.store.settings import (
    BEARER_SINCE,
    CAP_USD,
    CLIENT_ID,
    LANGUAGE,
    PAYS,
    POLL_SECONDS,
    PROXY_ADDRESS,
    PROXY_BY,
    PROXY_SCRIPT,
    STAYS_IN_TRAY,
    UNDO_SECONDS,
    Settings,
)

if TYPE_CHECKING:
    from desktop.services.updates import Updates

POLLS = (3.0, 5.0, 10.0, 30.0, 60.0)
"""Seconds between two looks that may be chosen. X takes no more than one in three from a person's own key."""
UNDO_CHOICES = (0.0, 5.0, 10.0, 20.0)
"""Seconds that a post may be taken back."""


@dataclass(frozen=True, slots=True)
class BearerState:
    """`since` is None where there is none, or where it holds for this session only."""

    kept: bool
    since: datetime | None = None


class Preferences:
    """Quick, and for the window's thread; what waits for keyring or network goes on an errand and is told on the bus.

    `place` is where the house lives now, `choose_place` has it look at the settings again, `errand` does something on
    a thread of its own. Changes hold from the next request, or say from when. Raises StoreTrouble.
    """

    def __init__(
        self,
        settings: Settings,
        *,
        place: Callable[[], Place],
        choose_place: Callable[[], None],
        errand: Callable[[str, Callable[[], None]], None],
        accounts: Accounts,
        keys: Keys,
        purse: Purse,
        paths: Paths,
        network: str,
        bus: EventBus,
        clock: Callable[[], datetime],
        look_now: Callable[[], None] = lambda: None,
        links: LinkOpener | None = None,
    ) -> None:
        self._settings = settings
        self._place, self._choose_place, self._errand = place, choose_place, errand
        self._accounts, self._keys, self._purse = accounts, keys, purse
        self._bus, self._clock, self._look_now = bus, clock, look_now
        self.calm = Calm(settings)
        self.spelling = Speller(settings, errand=errand, find=find_dictionaries)
        self.paths, self.network = paths, network
        self.crashes = CrashReports(paths.crashes)
        """Where files are, and what the network is called."""
        self.links = links
        """What makes Parley open invitations' links here; None where that is nobody's choice."""
        self.may_begin_anew: Callable[[], bool] = lambda: False
        self.begin_anew: Callable[[], None] = lambda: None
        """Makes the window anew, in another language, where nothing is under way in it. Whoever has one sets both."""
        self.updates: Updates | None = None
        """Who asks whether there is a newer Parley; None where the build names nobody to ask."""

    @property
    def practice(self) -> bool:
        return self._place().practice

    # --- what is seen -------------------------------------------------------------------------------------------

    @property
    def language(self) -> str:
        return self._settings.get(LANGUAGE)

    def set_language(self, code: str) -> None:
        """Holds from the next start on."""
        self._settings.set(LANGUAGE, code)

    @property
    def stays_in_tray(self) -> bool:
        """Whether closing the window leaves the program in the tray."""
        return self._settings.get(STAYS_IN_TRAY)

    def set_stays_in_tray(self, stays: bool) -> None:
        self._settings.set(STAYS_IN_TRAY, stays)

    # --- what is sent -------------------------------------------------------------------------------------------

    @property
    def undo_seconds(self) -> float:
        return self._settings.get(UNDO_SECONDS)

    def set_undo_seconds(self, seconds: float) -> None:
        """Holds from the next post on."""
        self._settings.set(UNDO_SECONDS, seconds)

    # --- people -------------------------------------------------------------------------------------------------

    def accounts(self) -> tuple[Account, ...]:
        return self._accounts.list(self._place().origin)

    def kept_nowhere(self, account: Account) -> NoSafeKeyring | None:
        """Why the key of `account` holds for this session only, where that is so."""
        return self._keys.of(account).unkept

    # --- the way ------------------------------------------------------------------------------------------------

    @property
    def app(self) -> ClientApp:
        return self._place().app

    @property
    def client_id(self) -> str:
        """What the settings say, which may not be what holds."""
        return self._settings.get(CLIENT_ID)

    def set_client_id(self, typed: str) -> None:
        """Holds for the next sign-in; who is signed in keeps the app that they signed in through. Raises BadInput."""
        self._settings.set(CLIENT_ID, parse_client_id(typed))
        self._choose_place()

    @property
    def proxy(self) -> ProxyWish:
        return self._settings.proxy_wish()

    def proxy_address(self, by: By) -> str:
        """What was typed for this kind of proxy last."""
        kept = {By.ADDRESS: PROXY_ADDRESS, By.SCRIPT: PROXY_SCRIPT}.get(by)
        return self._settings.get(kept) if kept else ""

    def set_proxy(self, by: By, typed: str = "") -> None:
        """Holds from the next request on. Raises BadInput."""
        if by is By.ADDRESS:
            self._settings.set(PROXY_ADDRESS, parse_proxy(typed))
        elif by is By.SCRIPT:
            self._settings.set(PROXY_SCRIPT, parse_script(typed))
        self._settings.set(PROXY_BY, by.value)

    @property
    def certificates(self) -> str:
        """Whose certificates count, in words."""
        return trust.described()

    def try_way(self) -> None:
        """Knock at the network, without a key and at no cost. WayTried tells."""
        self._errand("way", self._knock)

    @property
    def poll_seconds(self) -> float:
        return self._settings.get(POLL_SECONDS)

    def set_poll_seconds(self, seconds: float) -> None:
        """Holds from the next room that is opened on."""
        self._settings.set(POLL_SECONDS, seconds)
        self._choose_place()

    # --- money --------------------------------------------------------------------------------------------------

    @property
    def pays(self) -> bool:
        return self._settings.get(PAYS)

    def set_pays(self, pays: bool) -> None:
        self._settings.set(PAYS, pays)

    @property
    def cap(self) -> float:
        """US dollars a room and UTC day; 0 is no cap."""
        return self._settings.get(CAP_USD)

    def set_cap(self, usd: float) -> None:
        """Holds at once, also where it was raised: a room that stopped at the old one goes on."""
        self._purse.keep_cap(usd)
        self._look_now()

    def today(self) -> Bill:
        """What this program's own app was billed since midnight UTC."""
        return self._purse.today()

    # --- an organiser's own key ---------------------------------------------------------------------------------

    @property
    def bearer(self) -> BearerState:
        """As far as it is known without asking the keyring."""
        since = self._settings.get(BEARER_SINCE)
        if self._keys.bearer_holds_for_session_only:
            return BearerState(True)
        return BearerState(bool(since), datetime.fromtimestamp(since, UTC) if since else None)

    def keep_bearer(self, pasted: str) -> None:
        """BearerChanged tells how it went."""
        self._errand("bearer", lambda: self._keep_bearer(pasted))

    def forget_bearer(self) -> None:
        """BearerChanged tells how it went."""
        self._errand("bearer", self._forget_bearer)

    # --- errands ------------------------------------------------------------------------------------------------

    def _keep_bearer(self, pasted: str) -> None:
        error: ParleyError | None = None
        try:
            error = self._keys.keep_bearer(pasted)
            self._settings.set(BEARER_SINCE, 0.0 if error else self._clock().timestamp())
        except ParleyError as problem:
            error = problem
        self._bus.publish(BearerChanged(error))

    def _forget_bearer(self) -> None:
        error: ParleyError | None = None
        try:
            self._settings.set(BEARER_SINCE, 0.0)
            self._keys.forget_bearer()
        except ParleyError as problem:
            error = problem
        self._bus.publish(BearerChanged(error))

    def _knock(self) -> None:
        place = self._place()
        error: ParleyError | None = None
        through = ""
        try:
            place.ways.forget()
            through = place.ways.to(place.origin).shown
            knock(place.origin, place.ways)
        except ParleyError as problem:
            error = problem
        self._bus.publish(WayTried(through, error))
