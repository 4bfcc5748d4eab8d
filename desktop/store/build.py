"""Build: what whoever built this copy wrote down about it, in `resources/build.toml`."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from desktop.core.invitation import is_page
from desktop.core.mail import is_mailto
from desktop.core.update import UpdateSource, is_key


@dataclass(frozen=True, slots=True)
class Build:
    """`x_client_id` is public: OAuth 2.0 with PKCE has no secret. `app_owner` is who owns that app and pays.
    `join_page` is where docs/join/ stands on the web; empty: invitations have no https form.
    `crash_reports_to` is a mail address or an https page for crash reports; empty: a person can save one.
    `updates` is where it is asked whether there is a newer Parley; None: this build asks nobody."""

    x_client_id: str = ""
    app_owner: str = ""
    join_page: str = ""
    crash_reports_to: str = ""
    updates: UpdateSource | None = None


def read_build(file: Path) -> Build:
    """Nothing is known where there is no such file, or none that can be read: people sign in by another id then."""
    try:
        written = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Build()
    names = (field.name for field in fields(Build) if field.name != "updates")
    words = {name: written[name].strip() for name in names if isinstance(written.get(name), str)}
    if not is_page(words.get("join_page", "")):
        words.pop("join_page", None)
    reports_to = words.get("crash_reports_to", "")
    if not (is_page(reports_to) or ("@" in reports_to and is_mailto(f"mailto:{reports_to}"))):
        words.pop("crash_reports_to", None)
    return Build(**words, updates=_updates(written))


def _updates(written: dict[str, Any]) -> UpdateSource | None:
    """All of it or nothing: a build that does not know who signs, or what to open, does not pretend."""
    address, page, keys = (written.get(name) for name in ("update_notice", "download_page", "update_keys"))
    if not (isinstance(address, str) and isinstance(page, str) and isinstance(keys, list) and keys):
        return None
    if not all(isinstance(key, str) and is_key(key) for key in keys):
        return None
    if not (_is_page(address) or address.startswith("http://127.0.0.1:")) or not _is_page(page):
        return None
    return UpdateSource(address, page, tuple(keys))


def _is_page(address: str) -> bool:
    try:
        parts = urlsplit(address)
        return parts.scheme == "https" and bool(parts.hostname) and not (parts.username or parts.fragment)
    except ValueError:
        return False
