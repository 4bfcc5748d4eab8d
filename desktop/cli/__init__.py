"""The command line: one file a command."""

from __future__ import annotations

from desktop.cli.command import main

__all__ = ["main"]
