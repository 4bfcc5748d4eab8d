"""Updates: whether a newer Parley is there: looked once a day at most, by a person's leave, and told until put off."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from urllib.parse import urlsplit

from desktop.core.errors import StoreTrouble
from desktop.core.update import NoticeRefused, UpdateSource, check, is_newer, key_id, read_file
from desktop.networks.update_file import UpdateFile, UpdateMissed, is_signed
from desktop.store.settings import (
    UPDATE_CAME,
    UPDATE_KEYS,
    UPDATE_LOOKED,
    UPDATE_LOOKS,
    UPDATE_PUT_OFF,
    UPDATE_SERIAL,
    UPDATE_SINCE,
    UPDATE_VERSION,
    Settings,
)

DAY = timedelta(days=1)

_log = logging.getLogger(__name__)


class Came(StrEnum):
    """What came of the last look."""

    NOTHING = ""
    """Nobody looked yet."""
    READ = "read"
    MISSED = "missed"
    REFUSED = "refused"


class Updates:
    """Quick, but `look`, which waits for the network and belongs on a thread of its own. Raises StoreTrouble."""

    def __init__(
        self,
        source: UpdateSource,
        file: UpdateFile,
        settings: Settings,
        *,
        running: Callable[[], str],
        clock: Callable[[], datetime],
    ) -> None:
        self._source, self._file, self._settings = source, file, settings
        self._running, self._clock = running, clock
        self.page = source.page
        """Where a newer version is to be had."""

    @property
    def host(self) -> str:
        """Who is asked."""
        return urlsplit(self._source.address).hostname or ""

    @property
    def looks(self) -> bool:
        """Whether this person lets it look by itself."""
        return self._settings.get(UPDATE_LOOKS)

    def let_look(self, looks: bool) -> None:
        self._settings.set(UPDATE_LOOKS, looks)

    @property
    def looked(self) -> datetime | None:
        """When it last did."""
        at = self._settings.get(UPDATE_LOOKED)
        return datetime.fromtimestamp(at, UTC) if at else None

    @property
    def came(self) -> Came:
        said = self._settings.get(UPDATE_CAME)
        return Came(said) if said in tuple(Came) else Came.NOTHING

    @property
    def newer(self) -> str:
        """The version that is there and newer than this one; empty where there is none."""
        _, version = self._seen()
        return version if is_newer(version, self._running()) else ""

    @property
    def news(self) -> str:
        """The same, where this person wants to be told by itself and did not put it off."""
        version = self.newer if self.looks else ""
        return "" if version == self._settings.get(UPDATE_PUT_OFF) else version

    def put_off(self) -> None:
        """Of this version nothing is told any more."""
        self._settings.set(UPDATE_PUT_OFF, self.newer)

    def is_due(self) -> bool:
        """Whether a day has passed. The first day begins at the first start, so that there is time to say no; so does
        one where the clock was set back."""
        if not self.looks:
            return False
        now, since = self._now(), self._settings.get(UPDATE_SINCE)
        if not 0 < since <= now:
            self._settings.set(UPDATE_SINCE, now)
            return False
        return now - since >= DAY.total_seconds()

    def look(self) -> None:
        """Ask now. It is written down first: whatever happens, the next time by itself is a day later."""
        self._settings.set(UPDATE_SINCE, self._now())
        self._settings.set(UPDATE_LOOKED, self._now())
        try:
            content = self._file.fetch()
            notice = read_file(content, self._source.keys, is_signed)
            check(notice, self._clock(), *self._seen())
        except UpdateMissed as trouble:
            _log.info("No update notice came: %s", trouble)
            self._settings.set(UPDATE_CAME, (Came.REFUSED if trouble.answered else Came.MISSED).value)
        except NoticeRefused as trouble:
            _log.info("An update notice was refused: %s", trouble)
            self._settings.set(UPDATE_CAME, Came.REFUSED.value)
        else:
            self._settings.set(UPDATE_KEYS, self._keys())
            self._settings.set(UPDATE_SERIAL, notice.serial)
            self._settings.set(UPDATE_VERSION, notice.version)
            self._settings.set(UPDATE_CAME, Came.READ.value)

    def look_if_due(self) -> bool:
        """Whether it looked. What cannot be kept is not asked for."""
        try:
            if not self.is_due():
                return False
            self.look()
        except StoreTrouble as trouble:
            _log.info("Whether there is a newer Parley is not asked: %s", trouble)
            return False
        return True

    def close(self) -> None:
        """End what is under way."""
        self._file.close()

    def _seen(self) -> tuple[int, str]:
        """Serial and version of the newest notice that was seen. A build with other keys begins anew: what a stolen key
        said, with the highest of all serials, ends with the build that knew it."""
        if self._settings.get(UPDATE_KEYS) != self._keys():
            return 0, ""
        return self._settings.get(UPDATE_SERIAL), self._settings.get(UPDATE_VERSION)

    def _keys(self) -> str:
        return " ".join(sorted(map(key_id, self._source.keys)))

    def _now(self) -> float:
        """Seconds since the epoch, also by a clock that stands before it."""
        return max(0.0, self._clock().timestamp())
