"""The one tree of errors, drawn by what the caller can do.

    ParleyError                    every error that we raise on purpose
    ├── Retryable                  nothing happened; the same call may succeed later
    │   ├── Offline                no bytes left, or no answer to a read
    │   │   ├── ProxyTrouble       the proxy on the way refuses, wants a password, or cannot be found
    │   │   │   ├── ProxyPassword  it wants a password
    │   │   │   ├── ProxyRefusal   it does not let us through
    │   │   │   ├── ScriptMissing  its script could not be fetched
    │   │   │   └── ScriptBroken   its script does not run, or names no proxy that can be used
    │   │   └── CertificateTrouble  whoever answered could not show who they are
    │   │       ├── CertificateDate  expired, or not valid yet
    │   │       ├── CertificateIssuer  signed by nobody that this computer knows
    │   │       └── CertificateName  made out to another host
    │   ├── RateLimited            the network asks us to wait until a time
    │   │   └── DailyLimit         as many as a day allows went out
    │   ├── OutOfCredit            the app's owner has no credit left (HTTP 402)
    │   │   └── UsageCapped        the app's posts of this month are read
    │   ├── StreamTaken            the app's one stream is open elsewhere
    │   ├── OverBudget             our own cap for this room and day is reached; the network was not asked
    │   ├── PictureUnready         the network works on a picture that it was given
    │   ├── PictureGone            the network does not have a picture any more, which is uploaded again
    │   └── ServiceDown            the network answered 5xx or nonsense to a read
    ├── OutcomeUnknown             a write may have happened: look before trying again
    ├── Refused                    will not succeed as it is: change it, or do it in the browser
    │   ├── Duplicate              the network has this text from this account already
    │   ├── TooLong                over the network's length
    │   ├── EmptyPost              nothing to post
    │   ├── ReplyRefused           a reply that was not summoned
    │   ├── QuoteRefused           a quotation, which this app may not make
    │   ├── TooManyCashtags        more than the one that the network takes
    │   ├── BearerRefused          the bearer token that an organiser stored is not taken
    │   ├── PictureRefused         a picture that the network does not take
    │   ├── PartMissing            what had to be out before was discarded
    │   ├── RuleRefused            the stream cannot be told of this room: no rule fits, or it is not understood
    │   ├── AppRefused             the app itself is not let in: its owner has to do something
    │   ├── NotYours               another person's post, or one that they keep from this account
    │   └── NotFound               the post or person is gone
    ├── AccountUnconfirmed         a room with hosts, and nobody said that this account may post in it
    ├── Doubtful                   a host's post of which something is asked once before it goes out
    ├── SignInNeeded               the token is missing, expired for good, or lacks a scope
    │   ├── SignInOver             the network does not take the key any more (HTTP 401)
    │   ├── KeyMissing             the keyring has no token just now, which may pass
    │   ├── PermissionNeeded       a person has not allowed this yet
    │   └── SignInUnfinished       a sign-in was refused, cancelled or left
    ├── StillConnected             signed out here, and the network may not know it
    ├── WrongOrigin                a token or an entry was about to leave its origin: a bug, stopped
    ├── BadInput                   what a person typed cannot be used; says what would
    ├── Stopped                    a person cancelled long work
    └── StoreTrouble               this computer's own storage
        ├── HomeUnusable           the folder cannot be read or written
        │   ├── DiskFull           there is no room left on its disk
        │   └── ReadOnly           it may be read, and not written
        ├── FolderGone             the folder that a run sheet is shared in cannot be read or written
        ├── HomeTaken              another Parley keeps the home, and takes no message
        ├── LinksNotTaken          the desktop was not told that Parley opens its links
        ├── StoreLocked            another process holds the database
        ├── StoreDamaged           the file is not a database any more, and somebody has it open
        └── NoSafeKeyring          no keyring that keeps secrets safe
            ├── KeyLeftBehind      signed out, and a key that opens nothing any more is still in the keyring
            ├── KeyringLocked      it is locked, or its question was closed
            └── KeyringSilent      it does not answer

A person sees one sentence (`str(error)`) and a remedy (`error.remedy`). The window translates by class (`ui/words.py`);
the sentences here are what the terminal and the log say. A class
that speaks for itself says a literal or a core/sentence.py, so that the window can say it in its language.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.core.guards import Doubt


class ParleyError(Exception):
    """Base of the tree. `remedy` is one sentence that says what to do, possibly empty."""

    def __init__(self, sentence: str, remedy: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.remedy = remedy


class Retryable(ParleyError):
    """Nothing happened. `not_before` is the earliest time (UTC) at which trying again makes sense, if known."""

    def __init__(self, sentence: str, remedy: str = "", *, not_before: datetime | None = None) -> None:
        super().__init__(sentence, remedy)
        self.not_before = not_before


class Offline(Retryable):
    """No connection, or no answer to a read."""


class ProxyTrouble(Offline):
    """The proxy that this computer is told to use cannot be found or used."""


class ProxyPassword(ProxyTrouble):
    """HTTP 407 (RFC 9110 section 15.5.8)."""


class ProxyRefusal(ProxyTrouble):
    """The proxy answered CONNECT with anything but a yes (RFC 9110 section 9.3.6)."""


class ScriptMissing(ProxyTrouble):
    """The proxy script (PAC) could not be fetched."""


class ScriptBroken(ProxyTrouble):
    """The proxy script (PAC) does not run, takes too long, or names no proxy that can be used."""


class CertificateTrouble(Offline):
    """The other side's certificate was not accepted, so nothing was sent."""


class CertificateDate(CertificateTrouble):
    """Expired, or not valid yet."""


class CertificateIssuer(CertificateTrouble):
    """Signed by nobody in this computer's store: often a network that reads along, and gave out its own."""


class CertificateName(CertificateTrouble):
    """Valid, and for another host."""


class RateLimited(Retryable):
    """HTTP 429 (X: fundamentals/rate-limits)."""


class DailyLimit(RateLimited):
    """HTTP 429 of `x-user-limit-24hour` or `x-app-limit-24hour`."""


class OutOfCredit(Retryable):
    """HTTP 402: the owner of the app key has no credit left."""


class UsageCapped(OutOfCredit):
    """HTTP 429 with the title UsageCapExceeded: the month's posts are read (issue xdevplatform/xdk#25)."""


class StreamTaken(Retryable):
    """HTTP 429 `TooManyConnections`: X gives an app one stream, and another program has it."""


class OverBudget(Retryable):
    """Parley's own cap for a room and a UTC day. Raising it lets the next look happen."""


class PictureUnready(Retryable):
    """`processing_info.state` is "pending" or "in_progress" (X: media/upload): it can be posted a little later."""


class PictureGone(Retryable):
    """The network does not know a picture that was uploaded, before the time that it promised or for no reason."""


class ServiceDown(Retryable):
    """The network answered 5xx, or something that is not its format."""


class OutcomeUnknown(ParleyError):
    """A write left this computer and no clear answer came: X has no idempotency key, so only evidence helps."""


class Refused(ParleyError):
    """The network (or we, before asking it) will not take this as it is."""


class Duplicate(Refused):
    """The same text from the same account."""


class TooLong(Refused):
    """`over` is by how many weighted characters."""

    def __init__(self, sentence: str, remedy: str = "", *, over: int = 0) -> None:
        super().__init__(sentence, remedy)
        self.over = over


class EmptyPost(Refused):
    """A body without a visible character."""


class ReplyRefused(Refused):
    """X takes replies through its API only from those whom the author mentioned or quoted (since 2026-02-23)."""


class QuoteRefused(Refused):
    """X takes quotations through its API on its Enterprise plan only (X: create-post)."""


class TooManyCashtags(Refused):
    """X takes one cashtag a post on self-serve plans (changelog 2026-02-23)."""


class BearerRefused(Refused):
    """HTTP 401 or 403 to an app-only bearer: nobody's sign-in is over, and looking by search goes on."""


class PictureRefused(Refused):
    """X took the bytes and says that it cannot use them (`processing_info.state` "failed"), or refuses them at once."""


class PartMissing(Refused):
    """The part before it, or the deletion that it waited for, was given up by a person."""


class RuleRefused(Refused):
    """`rule-cap` and `invalid-rules` of the filtered stream (X: posts/filtered-stream)."""


class AppRefused(Refused):
    """`client-forbidden` and `client-not-enrolled`: nothing that a participant could mend."""


class NotYours(Refused):
    """A post of somebody else that was to be deleted or hidden, or one that its author keeps from this account."""


class NotFound(Refused):
    """The post or person does not exist for this account."""


class AccountUnconfirmed(ParleyError):
    """Somebody is about to post in a host's room as an account that was not confirmed for it."""


class Doubtful(ParleyError):
    """Something is asked before a host's post goes out; nothing was queued. `doubt` is what (core/guards.py)."""

    def __init__(self, sentence: str, remedy: str = "", *, doubt: Doubt | None = None) -> None:
        super().__init__(sentence, remedy)
        self.doubt = doubt


class SignInNeeded(ParleyError):
    """A person has to sign in (again, or with more permissions)."""


class SignInOver(SignInNeeded):
    """HTTP 401 after a renewal was tried: the person took the permission back, or the network did."""


class KeyMissing(SignInNeeded):
    """The keyring knows no token of an account that is signed in. One that was just restarted says so, too."""


class PermissionNeeded(SignInNeeded):
    """Somebody is signed in and has not granted what this takes: a second consent would."""


class SignInUnfinished(SignInNeeded):
    """A sign-in came to no end; the sentence says why."""


class StillConnected(ParleyError):
    """A sign-out that the network was not told of: only the person can take the permission back there."""


class WrongOrigin(ParleyError):
    """A token or entry belongs to another origin than the one that was about to be asked."""


class BadInput(ParleyError):
    """Something that a person typed; the remedy shows a form that works."""


class Stopped(ParleyError):
    """Raised by who watches long work (core/going.py), out of the work itself."""


class StoreTrouble(ParleyError):
    """This computer's own storage."""


class HomeUnusable(StoreTrouble):
    """The folder for Parley's files cannot be made, read or written."""


class DiskFull(HomeUnusable):
    """SQLITE_FULL, ENOSPC and EDQUOT. It passes once somebody has made room."""


class ReadOnly(HomeUnusable):
    """SQLITE_READONLY, SQLITE_PERM, EROFS, EACCES and EPERM."""


class FolderGone(StoreTrouble):
    """What is done stays here until the folder is back; nothing is lost."""


class LinksNotTaken(StoreTrouble):
    """The desktop's folder cannot be written, or nothing is there that reads it."""


class HomeTaken(StoreTrouble):
    """Another process keeps the home and does not answer, cannot be reached, or is of another version."""


class StoreLocked(StoreTrouble):
    """Another process has held the database for longer than we wait; the sentence names it where known."""


class StoreDamaged(StoreTrouble):
    """The database is damaged and cannot be put aside because somebody has it open."""


class NoSafeKeyring(StoreTrouble):
    """No keyring, or one that would keep the secret in clear."""


class KeyLeftBehind(NoSafeKeyring):
    """The network was told, and the keyring could not be: nothing to fear, and something to tidy up."""


class KeyringLocked(NoSafeKeyring):
    """Only a person can open it; asking again by ourselves would put its question in front of them again."""


class KeyringSilent(NoSafeKeyring):
    """It hangs, or its question stands unanswered. It may come back by itself."""
