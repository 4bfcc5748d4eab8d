"""Build: what whoever built this copy wrote down about it, in `resources/build.toml`."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields
from pathlib import Path

from desktop.core.invitation import is_page
from desktop.core.mail import is_mailto


@dataclass(frozen=True, slots=True)
class Build:
    """`x_client_id` is public: OAuth 2.0 with PKCE has no secret. `app_owner` is who owns that app and pays.
    `join_page` is where docs/join/ stands on the web; empty: invitations have no https form.
    `crash_reports_to` is a mail address or an https page for crash reports; empty: a person can save one."""

    x_client_id: str = ""
    app_owner: str = ""
    join_page: str = ""
    crash_reports_to: str = ""


def read_build(file: Path) -> Build:
    """Nothing is known where there is no such file, or none that can be read: people sign in by another id then."""
    try:
        written = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Build()
    names = (field.name for field in fields(Build))
    words = {name: written[name].strip() for name in names if isinstance(written.get(name), str)}
    if not is_page(words.get("join_page", "")):
        words.pop("join_page", None)
    reports_to = words.get("crash_reports_to", "")
    if not (is_page(reports_to) or ("@" in reports_to and is_mailto(f"mailto:{reports_to}"))):
        words.pop("crash_reports_to", None)
    return Build(**words)
