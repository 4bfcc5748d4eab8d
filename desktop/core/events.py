"""What happened, as small frozen facts for the bus. Events log; commands raise."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.core.account import Account
from desktop.core.errors import ParleyError
from desktop.core.link import Link
from desktop.core.stream_events import OutboxChanged as OutboxChanged
from desktop.core.stream_events import PostsArrived as PostsArrived


@dataclass(frozen=True, slots=True)
class Uploading:
    """Of an entry's pictures `done` of `total` bytes are with the network; a few times a second at most."""

    room_id: int
    entry_id: int
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class LinkChanged:
    room_id: int
    link: Link


@dataclass(frozen=True, slots=True)
class RoomChanged:
    """Hosts, guests, topic or aliases of a room changed."""

    room_id: int


@dataclass(frozen=True, slots=True)
class CapabilitiesChanged:
    """The network let this room's account do something through this app, or did not, other than it was known."""

    room_id: int


@dataclass(frozen=True, slots=True)
class MarksChanged:
    """The person pinned, moved, muted, kept or noted something in this room, or took that back."""

    room_id: int


@dataclass(frozen=True, slots=True)
class InboxChanged:
    """What somebody has to see to in this room is other than it was."""

    room_id: int


@dataclass(frozen=True, slots=True)
class SheetChanged:
    """The run sheet of this room changed here or in its shared folder, or what is asked about it did."""

    room_id: int


@dataclass(frozen=True, slots=True)
class QuestionsChanged:
    """More of this room's posts were read, and its questions say so."""

    room_id: int


@dataclass(frozen=True, slots=True)
class SittingsChanged:
    """Chats of this room were found or read anew."""

    room_id: int


@dataclass(frozen=True, slots=True)
class KeepsAsked:
    """Somebody wants to sign in for the first time on this computer: what Parley keeps is told before."""

    room_id: int


@dataclass(frozen=True, slots=True)
class ConsentAsked:
    """A sign-in waits for the person's yes on the page at `url`."""

    room_id: int
    url: str
    another: bool = False
    """For somebody besides who is signed in."""
    hide: bool = False
    """Because a reply was to be hidden."""


@dataclass(frozen=True, slots=True)
class ConsentGiven:
    """The person's yes came and a key with it, which is taken in now: that may wait for the keyring."""

    room_id: int


@dataclass(frozen=True, slots=True)
class SignInEnded:
    """A sign-in came to its end: as `account`, or with `error`; with both where it holds for this session only."""

    room_id: int
    """The room that it was begun in."""
    account: Account | None
    error: ParleyError | None = None
    was_here: bool = False
    """Another account was asked for, and the yes came from one that is signed in already."""


@dataclass(frozen=True, slots=True)
class SignedOut:
    """`account` is off the list; `error` says what could not be done about it elsewhere."""

    room_id: int
    """The room that it was asked in."""
    account: Account
    error: ParleyError | None = None


@dataclass(frozen=True, slots=True)
class AccountChosen:
    """From now on this room is read and posted in as `account`, who was signed in already."""

    room_id: int
    account: Account


@dataclass(frozen=True, slots=True)
class BearerChanged:
    """An organiser's bearer token was kept or forgotten; `error` is why not, or why for this session only."""

    error: ParleyError | None = None
    room_id: int = 0
    """No room's."""


@dataclass(frozen=True, slots=True)
class PlansChanged:
    """A chat plan was kept, cancelled or removed; `follows` is the uid of the one that it was planned from."""

    room_id: int
    uid: str
    follows: str = ""


@dataclass(frozen=True, slots=True)
class WayTried:
    """The network was knocked at: `through` this proxy (empty: straight), and it answered unless there is `error`."""

    through: str = ""
    error: ParleyError | None = None
    room_id: int = 0
    """No room's."""


Event = (
    PostsArrived
    | OutboxChanged
    | Uploading
    | LinkChanged
    | RoomChanged
    | CapabilitiesChanged
    | MarksChanged
    | InboxChanged
    | SheetChanged
    | PlansChanged
    | QuestionsChanged
    | SittingsChanged
    | KeepsAsked
    | ConsentAsked
    | ConsentGiven
    | SignInEnded
    | SignedOut
    | AccountChosen
    | BearerChanged
    | WayTried
)
