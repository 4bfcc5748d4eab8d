"""Session: one open room, as the window sees it: everything that a person can do in it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from desktop.core.account import Account
from desktop.core.capabilities import Capabilities
from desktop.core.link import Link
from desktop.core.marks import Mark, Marked
from desktop.core.outbox import Entry
from desktop.core.question import Question, Questions
from desktop.core.room import Room
from desktop.core.spending import Money
from desktop.core.timeline import Row
from desktop.core.voices import Voices
from desktop.services.hosting import Hosting
from desktop.services.identity import Identity
from desktop.services.inbox import Inbox
from desktop.services.outgoing import Outgoing
from desktop.services.spelling import Spelling
from desktop.services.writing import Writing

if TYPE_CHECKING:
    from desktop.services.after_chat import AfterChat


@dataclass(frozen=True, slots=True)
class Behind:
    """Posts are being read that are not in the questions yet."""

    posts: int = 0
    """How many arrived and wait, without those of a chat that is read as a whole."""
    is_first: bool = False
    """The chat is read for the first time: no question is known."""
    is_overrun: bool = False
    """More come than can be read: of all but the hosts' it is left until it is calmer."""


class Session(Protocol):
    """What panes may ask of a room. Calls are quick (at most one short transaction) and made on the GUI thread."""

    @property
    def room(self) -> Room: ...

    @property
    def account(self) -> Account | None:
        """Who reads and posts here (`identity.account`); None while nobody is signed in."""
        ...

    @property
    def identity(self) -> Identity:
        """Who else could, and how a person changes that."""
        ...

    @property
    def outgoing(self) -> Outgoing:
        """What leaves this computer from here."""
        ...

    @property
    def writing(self) -> Writing:
        """What is written here and not sent."""
        ...

    @property
    def inbox(self) -> Inbox:
        """What somebody has to see to here."""
        ...

    @property
    def spelling(self) -> Spelling:
        """Which words are misspelled, on this computer."""
        ...

    @property
    def hosting(self) -> Hosting | None:
        """The run sheet of this room's chat; None where this person plans none here."""
        ...

    @property
    def capabilities(self) -> Capabilities: ...

    @property
    def practice(self) -> bool: ...

    @property
    def link(self) -> Link: ...

    def questions(self) -> Questions:
        """As of all that arrived; in a long chat and in a flood of what could be read by now, and QuestionsChanged
        follows."""
        ...

    @property
    def behind(self) -> Behind | None:
        """What is missing in `questions`; None where they have all posts."""
        ...

    @property
    def voices(self) -> Voices:
        """Who speaks here and with which hashtags, as of the last `questions`."""
        ...

    def marked(self) -> Marked:
        """What this person decided about the room's posts."""
        ...

    def mark(self, put: Iterable[Mark] = (), drop: Iterable[Mark] = ()) -> None:
        """One decision: take `drop` away, put `put`. MarksChanged follows; `undo_mark` takes it back."""
        ...

    def undo_mark(self) -> bool:
        """Take back the newest decision of this session, or change of the inbox; False when there is none. A declined
        hint is no decision."""
        ...

    @property
    def moderates(self) -> bool:
        """Whether this person hosts here, and so may pin."""
        ...

    def pin(self, number: int, *, post_id: str = "", text: str = "", instead_of: int | None = None) -> None:
        """Hold up a post, a text, or a post in corrected words as question `number`, for this person alone.

        `instead_of` is the number of a pin that this one takes the place of. Raises EmptyPost for neither.
        """
        ...

    def unpin(self, number: int) -> None: ...

    def post_question(self, question: Question) -> Entry:
        """Say to everybody, through the outbox, that this is the question: "Q4: ..." where the hosts have not asked
        it, "Back to Q3: ..." where they have. Raises what `post` does."""
        ...

    def rows(self, post_ids: Iterable[str]) -> tuple[Row, ...]:
        """These posts as rows, oldest first, decorated; those that are gone are left out."""
        ...

    def said_since(self, moment: datetime) -> int:
        """How many posts of the room were written after `moment` (in UTC); also of those that a file brought while
        nobody is signed in."""
        ...

    def after_chat(self) -> AfterChat:
        """What can be told of this room's newest chat, as of all that arrived."""
        ...

    def find(self, words: str) -> tuple[str, ...]:
        """Ids of the room's posts with all of `words` (the last may be unfinished), newest first, 500 at most."""
        ...

    def add_host(self, username: str) -> None:
        """Raises BadInput where it is no handle."""
        ...

    def remove_host(self, username: str) -> None:
        """Take somebody off the hosts; without any, Parley looks for them itself again."""
        ...

    def read_to(self) -> str:
        """The id of the newest post that was in sight as this person left the room last; empty before that."""
        ...

    def leave_at(self, post_id: str) -> None:
        """This person leaves the room, and this is the newest post that was in sight."""
        ...

    def look_now(self) -> None:
        """Look at the network now, as far as its rate allows."""
        ...

    @property
    def money(self) -> Money | None:
        """What was read here and how far it may go on; the sums are only in it for who pays. None where nothing costs
        anything: in practice, and while nobody is signed in."""
        ...

    def raise_cap(self) -> None:
        """Let this room read further this UTC day, and look at once. Does nothing for who does not pay."""
        ...
