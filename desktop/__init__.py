"""Parley: take part in hashtag chats. The map of the house is ARCHITECTURE.md."""

from importlib.metadata import PackageNotFoundError, version

try:
    __version__ = version("parley-desktop")
except PackageNotFoundError:  # a frozen build without metadata
    __version__ = "0.1.0"
