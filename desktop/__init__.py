"""Parley: take part in hashtag chats. The map of the house is ARCHITECTURE.md."""

from __future__ import annotations

__version__: str


def __getattr__(name: str) -> str:
    """`__version__`, looked up when it is asked for: reading a package's metadata costs more than a window's frame."""
    if name != "__version__":
        raise AttributeError(name)
    from importlib.metadata import PackageNotFoundError, version

    try:
        found = version("parley-desktop")
    except PackageNotFoundError:  # a frozen build without metadata
        found = "0.1.0"
    globals()[name] = found
    return found
