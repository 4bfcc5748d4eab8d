"""Checkup: is this computer fit for Parley? Each check says ok, or one sentence that says what to do."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from pathlib import Path

from desktop.core.account import Account
from desktop.core.client_app import ClientApp, Source
from desktop.core.errors import ParleyError
from desktop.core.origin import Origin
from desktop.core.ready import CLOCK_SLACK
from desktop.networks.knock import knock
from desktop.networks.trust import described
from desktop.networks.way import Ways
from desktop.services.keys import APP_ONLY
from desktop.services.link_opener import LinkOpener
from desktop.services.vault import Vault
from desktop.store.database import Database
from desktop.store.paths import Paths


@dataclass(frozen=True, slots=True)
class Check:
    """`found` says what is there; `remedy` what to do, empty when all is well."""

    name: str
    found: str
    remedy: str = ""

    @property
    def ok(self) -> bool:
        return not self.remedy


def check_python(version: tuple[int, ...] = tuple(sys.version_info[:3])) -> Check:
    """3.11 to 3.13 (pyproject.toml)."""
    found = ".".join(str(part) for part in version[:3])
    fits = (3, 11) <= (version[0], version[1]) <= (3, 13)
    return Check("Python", found, "" if fits else "Use Python 3.11, 3.12 or 3.13.")


def check_qt(command: Sequence[str], environ: Mapping[str, str], *, seconds: float = 30.0) -> Check:
    """Open a window in a process of its own: Qt ends the process where its platform plugin does not load.

    `command` opens the window and prints Qt's version and platform.
    """
    try:
        done = subprocess.run(
            command, env=dict(environ), capture_output=True, text=True, timeout=seconds, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as trouble:
        return Check(
            "Qt", f"no window: {type(trouble).__name__}", "Run `make test`, which says what is missing."
        )
    if done.returncode == 0:
        return Check("Qt", done.stdout.strip())
    return Check("Qt", _last_line(done.stderr) or "no window opened", _qt_remedy(done.stderr))


def check_keyring(vault: Vault, describe: Callable[[], str]) -> Check:
    """Ask for an entry that is not there: the backend has to be safe, unlocked and awake. Nothing is written."""
    try:
        vault.get(Origin("https", "doctor.invalid", 443), "nobody")
        return Check("Keyring", describe())
    except ParleyError as problem:
        return Check("Keyring", str(problem), problem.remedy or "Unlock your keyring.")


def check_database(paths: Paths, clock: Callable[[], datetime]) -> Check:
    """The home can be written, SQLite has FTS5, and the database opens. A missing one is made elsewhere, not here."""
    try:
        paths.ensure()
        if paths.database.exists():
            return _look_at(paths.database)
        with tempfile.TemporaryDirectory(dir=paths.home) as folder:
            _open(Path(folder) / "probe.sqlite3", clock)
        return Check("Database", f"none yet in {paths.home}, SQLite {sqlite3.sqlite_version}")
    except ParleyError as problem:
        return Check("Database", str(problem), problem.remedy or "Close the other program that uses it.")
    except (OSError, sqlite3.Error) as problem:
        return Check("Database", str(problem), f"Check that you may write to {paths.home}.")


def check_space(paths: Paths, *, least: int = 200_000_000) -> Check:
    """`least` in bytes."""
    free = shutil.disk_usage(paths.home if paths.home.exists() else Path.home()).free
    return Check(
        "Disk", f"{free // 1_000_000} MB free", "" if free >= least else "Free some space on this disk."
    )


def check_network(
    origin: Origin, ways: Ways, clock: Callable[[], datetime], *, seconds: float = 10.0
) -> tuple[Check, Check]:
    """Whether the API answers by the way that Parley takes, and whether this clock agrees with its Date."""
    try:
        date = knock(origin, ways, seconds=seconds)
    except ParleyError as trouble:
        said = str(trouble) if str(origin) in str(trouble) else f"{origin}: {trouble}"
        network = Check("Network", said, trouble.remedy or "Check your connection.")
        return network, Check("Clock", f"{clock():%Y-%m-%d %H:%M:%S} UTC, not compared")
    return Check("Network", f"{origin} answers"), _check_clock(date, clock())


def clock_off(date: str, now: datetime) -> timedelta | None:
    """How far a clock that shows `now` is from an HTTP date (RFC 9110 section 5.6.7); None where that is none."""
    try:
        return now - parsedate_to_datetime(date).astimezone(UTC)
    except ValueError:
        return None


def check_proxy(origin: Origin, ways: Ways) -> Check:
    """Which proxy leads to `origin`, and who says so. Whether it answers shows with the network."""
    try:
        way = ways.to(origin)
    except ParleyError as trouble:
        return Check("Proxy", str(trouble), trouble.remedy or "Look at the proxy in the settings.")
    return Check("Proxy", f"{way.shown or 'none'} ({way.source or 'nobody names one'})")


def check_certificates(ways: Ways) -> Check:
    """Whose certificates count."""
    try:
        ways.certificates()
    except ParleyError as trouble:
        return Check("Certificates", str(trouble), trouble.remedy or "Look at the certificates.")
    return Check("Certificates", described())


def check_links(links: LinkOpener | None) -> Check:
    """Whether invitations' links open Parley here. It is well either way: a person chooses."""
    if links is None:
        return Check("Links", "parley: as the system knows this program")
    if links.is_installed():
        return Check("Links", "parley: opened by this Parley, which is installed for everybody here")
    off = "parley: not opened by this Parley. The settings have it do so: General, Open invitation links"
    return Check("Links", "parley: opened by this Parley" if links.is_on() else off)


def check_app(app: ClientApp) -> Check:
    """A client id is public; there is no secret with it. Without one everything but signing in works."""
    said = {
        Source.ENVIRONMENT: "PARLEY_X_CLIENT_ID",
        Source.SETTINGS: "the settings",
        Source.BUILD: "this build" + (f", whose app is {app.owner}'s" if app.owner else ""),
    }.get(app.source)
    none = "none: nobody can sign in here. Practice and sending by the browser work without one"
    return Check("Client id", f"{app.client_id} (from {said})" if said else none)


def check_accounts(accounts: Sequence[Account], vault: Vault, now: float) -> list[Check]:
    """A line for each account: how old its key is and when it ends, never the key. `now` in seconds since the epoch."""
    if not accounts:
        return [Check("Account", "nobody is signed in")]
    return [_check_account(account, vault, now) for account in accounts]


def check_bearer(origin: Origin, vault: Vault) -> Check:
    """Whether an organiser's bearer token is kept for the stream. Most people need none."""
    try:
        kept = vault.get(origin, APP_ONLY)
    except ParleyError:
        return Check("Bearer", "not known while the keyring cannot be asked", "Mend the keyring first.")
    if kept is None:
        return Check("Bearer", "none; only organisers have one")
    since = datetime.fromtimestamp(kept.given_at, UTC)
    return Check("Bearer", f"kept since {since:%Y-%m-%d}" if kept.given_at else "kept")


def _check_account(account: Account, vault: Vault, now: float) -> Check:
    name = f"@{account.username}"
    try:
        tokens = vault.get(account.origin, account.id)
    except ParleyError:
        return Check(
            "Account", f"{name}: not known while the keyring cannot be asked", "Mend the keyring first."
        )
    if tokens is None:
        return Check("Account", f"{name}: no key in the keyring", "Unlock the keyring, or sign in again.")
    age = f"given {_span(now - tokens.given_at)} ago, " if tokens.given_at else ""
    left = tokens.expires_at - now
    ends = f"ends in {_span(left)}" if left > 0 else f"ended {_span(-left)} ago"
    if left <= 0 and not tokens.refresh:
        return Check("Account", f"{name}: its key was {age}{ends}", f"Sign in again as {name}.")
    renewed = "; it is renewed when it is needed" if tokens.refresh else ""
    return Check("Account", f"{name}: its key was {age}{ends}{renewed}")


def _span(seconds: float) -> str:
    minutes = max(0, round(seconds / 60))
    if minutes < 120:
        return f"{minutes} min"
    return f"{minutes // 60} h" if minutes < 48 * 60 else f"{minutes // (24 * 60)} days"


def _check_clock(date: str, now: datetime) -> Check:
    found = f"{now:%Y-%m-%d %H:%M:%S} UTC"
    if (off := clock_off(date, now)) is None:
        return Check("Clock", f"{found}, not compared")
    remedy = "" if abs(off) <= CLOCK_SLACK else "Let your system set the time by itself."
    return Check("Clock", f"{found}, {abs(off).total_seconds():.0f} s from the network's", remedy)


def _look_at(path: Path) -> Check:
    """Read-only: whatever is wrong, the doctor moves and mends nothing."""
    connection = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True, timeout=3.0)
    try:
        verdict = str(connection.execute("PRAGMA quick_check(1)").fetchone()[0])
    except sqlite3.DatabaseError as problem:
        verdict = str(problem)
    finally:
        connection.close()
    if verdict == "ok":
        return Check("Database", f"{path}, SQLite {sqlite3.sqlite_version}")
    if "locked" in verdict:
        return Check("Database", f"{path} is held by another program", "Close it, or wait until it is done.")
    return Check(
        "Database",
        f"{path} is damaged ({verdict})",
        "Keep a copy if you like; the next start puts it aside under a dated name and begins a new one.",
    )


def _open(path: Path, clock: Callable[[], datetime]) -> None:
    database = Database(path, clock=clock)
    try:
        database.connection().execute("SELECT 1").fetchone()
    finally:
        database.close()


def _last_line(text: str) -> str:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[-1][:160] if lines else ""


def _qt_remedy(stderr: str) -> str:
    if "xcb" in stderr and os.name == "posix":
        return "Install what Qt needs for a window: apt-get install libxcb-cursor0 libxkbcommon-x11-0"
    return "Run `python3 .ci/prepare.py`, which names the missing libraries."
