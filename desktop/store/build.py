"""Build: what whoever built this copy wrote down about it, in `resources/build.toml`."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields
from pathlib import Path

from desktop.core.invitation import is_page


@dataclass(frozen=True, slots=True)
class Build:
    """`x_client_id` is public: OAuth 2.0 with PKCE has no secret. `app_owner` is who owns that app and pays.
    `join_page` is where docs/join/ stands on the web; empty: invitations have no https form."""

    x_client_id: str = ""
    app_owner: str = ""
    join_page: str = ""


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
    return Build(**words)
