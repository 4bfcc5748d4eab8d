"""Inventory: what Parley keeps on this computer as a whole, as a person is told before all of it is deleted."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Inventory:
    rooms: int = 0
    posts: int = 0
    """Of everybody, each once."""
    kept: int = 0
    """Kept posts and private notes."""
    written: int = 0
    """Drafts, prepared answers and what is begun in forms."""
    waiting: int = 0
    """Posts and other acts that did not go out, and never will then."""
    inquiries: int = 0
    plans: int = 0
    """Planned chats, each with its run sheets."""
    crashes: int = 0
    """Reports of what broke or ended Parley here."""
    accounts: tuple[str, ...] = ()
    """Usernames of who is signed in."""
    folders: tuple[str, ...] = ()
    """Where run sheets are shared with co-hosts: what is in there stays."""
    foreign: tuple[str, ...] = ()
    """Files in Parley's folder that are not Parley's: they stay, and the folder with them."""
    practice: bool = False
    """The practice room has a home."""
    practice_is_open: bool = False
    """In another program, which has to be closed first."""
