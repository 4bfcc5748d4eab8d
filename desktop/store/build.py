"""Build: what whoever built this copy wrote down about it, in `resources/build.toml`."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Build:
    """`x_client_id` is public: OAuth 2.0 with PKCE has no secret. `app_owner` is who owns that app and pays."""

    x_client_id: str = ""
    app_owner: str = ""


def read_build(file: Path) -> Build:
    """Nothing is known where there is no such file, or none that can be read: people sign in by another id then."""
    try:
        written = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Build()
    words = {
        name: written[name] for name in ("x_client_id", "app_owner") if isinstance(written.get(name), str)
    }
    return Build(**words)
