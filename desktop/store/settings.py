"""Settings: what a person or the window chose, each with its type and default."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from desktop.core.proxy import By, ProxyWish
from desktop.store.column import clean
from desktop.store.database import Database
from desktop.store.glance import Glance

Value = TypeVar("Value", bool, int, float, str, bytes)


@dataclass(frozen=True, slots=True)
class Setting(Generic[Value]):
    """One setting. A stored value of another type, or one that `accepts` refuses, counts as the default."""

    name: str
    default: Value
    accepts: Callable[[Value], bool] = lambda value: True


LANGUAGE = Setting("language", "system")
"""A code of ui/languages.py."""
THEME = Setting("theme", "system", lambda mode: mode in ("system", "light", "dark"))
TEXT_SCALE = Setting("text_scale", 1.0, lambda scale: 0.5 <= scale <= 3.0)
CONTRAST = Setting("contrast", "system", lambda wish: wish in ("system", "standard", "high"))
ACCENT = Setting("accent", "parley", lambda wish: wish in ("parley", "system"))
MOTION = Setting("motion", "system", lambda wish: wish in ("system", "none"))
STREAM_ORDER = Setting(
    "stream_order", "newest-first", lambda order: order in ("newest-first", "oldest-first")
)
STREAM_DENSITY = Setting(
    "stream_density", "comfortable", lambda density: density in ("comfortable", "compact")
)
WINDOW_GEOMETRY = Setting("window_geometry", b"")
"""QWidget.saveGeometry()."""
SPLITTER = Setting("splitter", b"")
"""QSplitter.saveState()."""
WITH_DESK = Setting("with_desk", True)
"""The host's desk is shown in rooms whose chat this person leads."""
DESK_WIDTH = Setting("desk_width", 0, lambda px: 0 <= px < 10_000)
SIDE_WIDTH = Setting("side_width", 0, lambda px: 0 <= px < 10_000)
"""In px, with the desk beside the stream; 0 before anybody saw it."""
USED_LAST = Setting("used_last", "")
"""Ids of what the command palette did last, the latest first."""
DEVICE = Setting("device", "")
"""What this home is called in a run sheet that is shared with co-hosts: a UUID, made when it is first needed."""
X_URL = Setting("x_url", "")
"""Another address for X's API; empty for X itself."""
JOIN_PAGE = Setting("join_page", "", lambda page: not page or _is_page(page))
"""Where the person has docs/join/ on the web, where the build names no such page."""
CLIENT_ID = Setting("client_id", "")
"""An app at X in place of the build's own (public: OAuth 2.0 with PKCE has no secret)."""
PROXY_BY = Setting("proxy_by", By.SYSTEM.value, lambda by: by in tuple(By))
PROXY_ADDRESS = Setting("proxy_address", "")
"""`http://host:port`, never with a password in it (core/proxy.py)."""
PROXY_SCRIPT = Setting("proxy_script", "")
"""The address of a proxy script (PAC)."""
BEARER_SINCE = Setting("bearer_since", 0.0, lambda since: since >= 0.0)
"""Seconds since the epoch: when the app-only bearer token was put into the keyring; 0 where it was not."""
POLL_SECONDS = Setting("poll_seconds", 5.0, lambda seconds: 3.0 <= seconds <= 3600.0)
"""Between two looks at a hashtag (ADR 4)."""
PAYS = Setting("pays", False)
"""This person pays for the app that is signed in with: money is shown to nobody else."""
CAP_USD = Setting("cap_usd", 10.0, lambda usd: 0.0 <= usd <= 10_000.0)
"""How much a room may read in a UTC day; 0 is no cap."""
UNDO_SECONDS = Setting("undo_seconds", 5.0, lambda seconds: 0.0 <= seconds <= 60.0)
"""How long a post can be taken back before it leaves; what a host posts in their own room leaves at once."""
SPELLING = Setting("spelling", True)
SPELLING_LANGUAGE = Setting("spelling_language", "")
"""As in BCP 47 ("en-GB"); empty: the language of this computer."""
OWN_WORDS = Setting("own_words", "")
"""What this person says is spelled right, with blanks between."""
REMINDS = Setting("reminds", False)
"""Planned chats are told of before they begin."""
UNSAID = Setting("unsaid", "")
"""What is not said aloud, as names of core.calm.Speech with blanks between."""
ALERTS = Setting("alerts", "")
"""What the desktop shows of a chat while the person is elsewhere, as names of core.calm.Alert: nothing unasked."""
ALERT_SOUND = Setting("alert_sound", False)
QUIET = Setting("quiet", False)
"""Nothing is shown or heard outside the window, whatever was asked for."""
STAYS_IN_TRAY = Setting("stays_in_tray", False)
"""Closing the window leaves the program in the tray, where there is one."""
FORGETTING = Setting("forgetting", False)
"""Something was deleted whose words may still stand in the files (store/forgetting.py)."""
UNMERGED = Setting("unmerged", 0)
"""How often posts left whose words may still stand in the index (store/erasing.py)."""
SESSIONS_SEEN = Setting("sessions_seen", 0, lambda seen: seen >= 0)
"""How many chats this person has been in: first-time hints stop after some."""
TOUR = Setting("tour", "")
"""The tour of the practice room: "declined", "taken", or the id of the step where it was left; empty: never offered."""

KEEPS_SEEN = Setting("keeps_seen", False)
"""Before a first sign-in this person was told what Parley keeps."""
UPDATE_LOOKS = Setting("update_looks", True)
"""Once a day it is asked whether there is a newer Parley, where the build names somebody to ask."""
UPDATE_LOOKED = Setting("update_looked", 0.0, lambda at: 0.0 <= at < 2.5e11)
"""Seconds since the epoch; 0 before the first look."""
UPDATE_SINCE = Setting("update_since", 0.0, lambda at: 0.0 <= at < 2.5e11)
"""When the day began after which the next look may be; 0 before the first start."""
UPDATE_CAME = Setting("update_came", "")
"""What came of it (services/updates.py, Came)."""
UPDATE_SERIAL = Setting("update_serial", 0, lambda serial: 0 <= serial < 2**31)
"""Of the newest notice that was seen; an older one is refused."""
UPDATE_VERSION = Setting("update_version", "")
"""What that notice says is there."""
UPDATE_KEYS = Setting("update_keys", "")
"""The keys of the build that took it: to one with others it says nothing."""
UPDATE_PUT_OFF = Setting("update_put_off", "")
"""The version of which this person wants to hear no more."""


class Settings:
    """Raises StoreTrouble."""

    def __init__(self, database: Database | Glance) -> None:
        self._database = database

    def get(self, setting: Setting[Value]) -> Value:
        rows = self._database.read("SELECT value FROM settings WHERE name = ?", (setting.name,))
        value = _decode(rows[0]["value"], setting.default) if rows else None
        return setting.default if value is None or not setting.accepts(value) else value

    def set(self, setting: Setting[Value], value: Value) -> None:
        """Raises ValueError for a value that the setting does not accept."""
        if not setting.accepts(value):
            raise ValueError(f"{setting.name} cannot be {value!r}")
        with self._database.write() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO settings VALUES (?, ?)", (setting.name, _encode(value))
            )

    def proxy_wish(self) -> ProxyWish:
        """How this person wants the network to be reached."""
        by = By(self.get(PROXY_BY))
        kept = {By.ADDRESS: PROXY_ADDRESS, By.SCRIPT: PROXY_SCRIPT}.get(by)
        return ProxyWish(by, "" if kept is None else self.get(kept))


def _encode(value: object) -> str:
    if isinstance(value, bytes):
        value = base64.b64encode(value).decode("ascii")
    return json.dumps(clean(value) if isinstance(value, str) else value)


def _decode(column: str, default: object) -> Any:
    """The stored value if it is of the default's type, else None. JSON has one kind of number, so 15 is 15.0 too."""
    try:
        value = json.loads(column)
        if isinstance(default, bytes):
            return base64.b64decode(value, validate=True) if isinstance(value, str) else None
    except (ValueError, binascii.Error):
        return None
    if isinstance(default, float) and type(value) is int:
        return float(value)
    return value if type(value) is type(default) else None


def _is_page(address: str) -> bool:
    from desktop.core.invitation import is_page  # a start reads settings, and no invitation

    return is_page(address)
