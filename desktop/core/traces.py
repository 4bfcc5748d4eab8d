"""Traces: what this computer keeps of a room, as a person is told before it is forgotten."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Traces:
    """All of it goes but for what `elsewhere` and `folders` name."""

    hashtag: str
    posts: int = 0
    """Of everybody, each once; `elsewhere` among them."""
    own: int = 0
    """Those of them that an account of this computer wrote."""
    elsewhere: int = 0
    """Posts that another room has, too: they stay there."""
    kept: int = 0
    """Kept posts and private notes."""
    written: int = 0
    """Drafts, prepared answers and what is begun in forms, with their pictures."""
    waiting: int = 0
    """Posts and other acts that did not go out, and never will then."""
    is_sending: bool = False
    """One of them is on its way at this moment: nothing can be forgotten until that has ended."""
    inquiries: int = 0
    plans: tuple[str, ...] = ()
    """The planned chats, each with its run sheets, by title or else by hashtag."""
    aside: tuple[str, ...] = ()
    """Names of the files that damaged databases were put aside as: they may hold any room, and go whole."""
    folders: tuple[str, ...] = ()
    """Where run sheets are shared with co-hosts: what is in there stays, and is theirs too."""
