"""Words: errors and states as sentences in the person's language. What happened, then what to do."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QLocale

from desktop.core import errors
from desktop.core.departure import STALE
from desktop.core.errors import ParleyError
from desktop.core.link import Link, LinkState
from desktop.core.outbox import Entry, Kind, State
from desktop.ui.stream.words import time_of_day
from desktop.ui.tool_tip import tip as tip
from desktop.ui.translate import QT_TR_NOOP, counted, spoken, tr
from desktop.ui.way_words import ON_THE_WAY

_ERRORS: dict[type[ParleyError], tuple[str, str]] = {
    **ON_THE_WAY,
    errors.Offline: (
        QT_TR_NOOP("%1 did not answer."),
        QT_TR_NOOP("Your text is kept; Parley tries again by itself."),
    ),
    errors.RateLimited: (
        QT_TR_NOOP("%1 asks us to slow down."),
        QT_TR_NOOP("Your text is kept; Parley tries again by itself."),
    ),
    errors.DailyLimit: (
        QT_TR_NOOP("As many posts went out as %1 takes in a day."),
        QT_TR_NOOP("Your text is kept; it goes out when the day is over, or now in the browser."),
    ),
    errors.OutOfCredit: (
        QT_TR_NOOP("%1 says that the credit is used up."),
        QT_TR_NOOP("Your text is kept; it can go out in the browser."),
    ),
    errors.StreamTaken: (
        QT_TR_NOOP("Another Parley or program has the stream, so this one looks by itself."),
        QT_TR_NOOP("It takes over when the other one leaves."),
    ),
    errors.BearerRefused: (
        QT_TR_NOOP("%1 does not take the stored bearer token, so Parley looks by itself."),
        QT_TR_NOOP("Put another one in Settings, or take it out there."),
    ),
    errors.RuleRefused: (
        QT_TR_NOOP("%1 has no room for this chat in its stream, so Parley looks by itself."),
        QT_TR_NOOP("Whoever owns the app can delete some of its stream rules."),
    ),
    errors.UsageCapped: (
        QT_TR_NOOP("%1 lets this app do no more this month."),
        QT_TR_NOOP("Your text is kept; it can go out in the browser."),
    ),
    errors.ServiceDown: (
        QT_TR_NOOP("%1 has trouble of its own just now."),
        QT_TR_NOOP("Your text is kept; Parley tries again by itself."),
    ),
    errors.OutcomeUnknown: (
        QT_TR_NOOP("%1 gave no clear answer."),
        QT_TR_NOOP("Parley looks whether it went out before it tries again."),
    ),
    errors.Duplicate: (
        QT_TR_NOOP("%1 has this text from you already."),
        QT_TR_NOOP("Change a word, or discard it."),
    ),
    errors.TooLong: (
        QT_TR_NOOP("%1 counts more characters than fit in a post."),
        QT_TR_NOOP("Shorten it; your text is kept."),
    ),
    errors.PartMissing: (
        QT_TR_NOOP("What it follows did not go out."),
        QT_TR_NOOP("Change it, or send it by itself."),
    ),
    errors.EmptyPost: (
        QT_TR_NOOP("There is nothing to send yet."),
        QT_TR_NOOP("Write a sentence first."),
    ),
    errors.ReplyRefused: (
        QT_TR_NOOP("%1 takes this reply in the browser only."),
        QT_TR_NOOP("Continue in the browser; your text comes along."),
    ),
    errors.QuoteRefused: (
        QT_TR_NOOP("%1 takes quotations in the browser only."),
        QT_TR_NOOP("Continue in the browser; your text comes along."),
    ),
    errors.TooManyCashtags: (
        QT_TR_NOOP("%1 takes one word with a $ in a post."),
        QT_TR_NOOP("Leave one of them, or continue in the browser."),
    ),
    errors.AppRefused: (
        QT_TR_NOOP("%1 does not let this Parley do that."),
        QT_TR_NOOP("Continue in the browser; whoever set it up can mend it at %1."),
    ),
    errors.PictureRefused: (
        QT_TR_NOOP("%1 does not take a picture of this post."),
        QT_TR_NOOP("Leave it out, or take another; your text is kept."),
    ),
    errors.PictureUnready: (
        QT_TR_NOOP("%1 still works on a picture of this post."),
        QT_TR_NOOP("Parley tries again by itself."),
    ),
    errors.PictureGone: (
        QT_TR_NOOP("%1 does not have a picture of this post any more."),
        QT_TR_NOOP("Parley uploads it again by itself."),
    ),
    errors.NotYours: (
        QT_TR_NOOP("%1 does not let you do that with this post."),
        QT_TR_NOOP("Nothing was changed there."),
    ),
    errors.NotFound: (
        QT_TR_NOOP("That post or person is gone."),
        QT_TR_NOOP("Nothing was sent."),
    ),
    errors.SignInNeeded: (
        QT_TR_NOOP("%1 takes this only from somebody who is signed in."),
        QT_TR_NOOP("Your text is kept; sign in, or continue in the browser."),
    ),
    errors.SignInOver: (
        QT_TR_NOOP("%1 does not know this sign-in any more."),
        QT_TR_NOOP("Your text is kept; sign in again, or continue in the browser."),
    ),
    errors.KeyMissing: (
        QT_TR_NOOP("Your keyring has no key for %1 at the moment."),
        QT_TR_NOOP("Unlock the keyring, or sign in again."),
    ),
    errors.PermissionNeeded: (
        QT_TR_NOOP("You have not allowed Parley to do this for you yet."),
        QT_TR_NOOP("Your text is kept; allow it, or continue in the browser."),
    ),
    errors.WrongOrigin: (
        QT_TR_NOOP("This was written for another network, so Parley kept it here."),
        QT_TR_NOOP("Copy the text into the right room."),
    ),
    errors.DiskFull: (
        QT_TR_NOOP("Your disk is full, so nothing can be saved."),
        QT_TR_NOOP("Make room on it; what you type stays here until then."),
    ),
    errors.FolderGone: (
        QT_TR_NOOP("The run sheet's shared folder cannot be reached."),
        QT_TR_NOOP("It is kept here, and shared again once the folder is back."),
    ),
    errors.LinksNotTaken: (
        QT_TR_NOOP("Your desktop could not be told that Parley opens these links."),
        QT_TR_NOOP("See that xdg-utils is installed, and that you may write to your desktop's folders."),
    ),
    errors.Doubtful: (
        QT_TR_NOOP("Something is asked before that goes out."),
        QT_TR_NOOP("Say that you mean it, or leave it."),
    ),
    errors.ReadOnly: (
        QT_TR_NOOP("Parley may not write to its folder, so nothing can be saved."),
        QT_TR_NOOP("Look at the disk and the permissions; what you type stays here until then."),
    ),
    errors.KeyringLocked: (
        QT_TR_NOOP("Your keyring is locked."),
        QT_TR_NOOP("Unlock it and look again; until then you sign in at every start."),
    ),
    errors.KeyringSilent: (
        QT_TR_NOOP("Your keyring does not answer."),
        QT_TR_NOOP("Unlock it, or restart it; Parley tries again by itself."),
    ),
    errors.StillConnected: (
        QT_TR_NOOP("You are signed out here. %1 could not be told, and may still list Parley."),
        QT_TR_NOOP(
            "Remove it there: Settings, Security and account access, Apps and sessions, Connected apps.",
        ),
    ),
    errors.KeyLeftBehind: (
        QT_TR_NOOP("You are signed out. A key that opens nothing any more is still in your keyring."),
        QT_TR_NOOP("You may delete it there; its name begins with Parley."),
    ),
    errors.NoSafeKeyring: (
        QT_TR_NOOP("This computer has no safe place for your key."),
        QT_TR_NOOP("Start a keyring such as GNOME Keyring or KWallet."),
    ),
}

SOON = 300
"""Seconds that a person counts; what takes longer has a time of day."""

_READING: dict[type[ParleyError], tuple[str, str]] = {
    errors.Offline: (
        QT_TR_NOOP("%1 did not answer."),
        QT_TR_NOOP("Parley tries again by itself."),
    ),
    **ON_THE_WAY,
    errors.RateLimited: (
        QT_TR_NOOP("%1 asks us to slow down."),
        QT_TR_NOOP("Parley looks again by itself."),
    ),
    errors.OutOfCredit: (
        QT_TR_NOOP("%1 says that the credit is used up."),
        QT_TR_NOOP("Read on in the browser; whoever pays for the app can top it up."),
    ),
    errors.UsageCapped: (
        QT_TR_NOOP("%1 lets this app read no more posts this month."),
        QT_TR_NOOP("Read on in the browser; whoever pays for the app can ask for more."),
    ),
    errors.OverBudget: (
        QT_TR_NOOP("Parley has read as much here today as it may."),
        QT_TR_NOOP("It goes on when the day ends in UTC."),
    ),
    errors.ServiceDown: (
        QT_TR_NOOP("%1 has trouble of its own just now."),
        QT_TR_NOOP("Parley tries again by itself."),
    ),
    errors.AppRefused: (
        QT_TR_NOOP("%1 does not let this Parley read."),
        QT_TR_NOOP("Read on in the browser; whoever set it up can add its app to a package at %1."),
    ),
    errors.DiskFull: (
        QT_TR_NOOP("Your disk is full, so new posts cannot be kept."),
        QT_TR_NOOP("Make room on it; Parley goes on by itself."),
    ),
    errors.ReadOnly: (
        QT_TR_NOOP("Parley may not write to its folder, so new posts cannot be kept."),
        QT_TR_NOOP("Look at the disk and the permissions; Parley goes on by itself."),
    ),
    errors.NotYours: (
        QT_TR_NOOP("%1 keeps this from you."),
        QT_TR_NOOP("Read on in the browser."),
    ),
    errors.NotFound: (
        QT_TR_NOOP("%1 has nothing there any more."),
        QT_TR_NOOP("Read on in the browser."),
    ),
    errors.SignInNeeded: (
        QT_TR_NOOP("%1 shows this only to somebody who is signed in."),
        QT_TR_NOOP("Sign in to read on."),
    ),
    errors.SignInOver: (
        QT_TR_NOOP("%1 does not know this sign-in any more."),
        QT_TR_NOOP("Sign in again to read on."),
    ),
    errors.PermissionNeeded: (
        QT_TR_NOOP("You have not allowed Parley to read for you."),
        QT_TR_NOOP("Sign in again and allow it."),
    ),
}
"""What is said otherwise of a look than of something that a person wants to send."""

_OWN_WORDS = (errors.SignInUnfinished, errors.ProxyTrouble, errors.CertificateTrouble)
"""Each says by itself which of several things happened; what is derived from them has a sentence by its class."""

_ENTRIES: dict[State, str] = {
    State.QUEUED: QT_TR_NOOP("Waiting to go out"),
    State.SENDING: QT_TR_NOOP("On its way"),
    State.UNKNOWN: QT_TR_NOOP("No clear answer yet. Looking whether it went out"),
    State.SENT: QT_TR_NOOP("Sent. It shows up in the stream in a moment"),
    State.FAILED: QT_TR_NOOP("It did not go out."),
    State.OVERDUE: QT_TR_NOOP("Its time went by. Does it still go out?"),
    State.PARKED: QT_TR_NOOP("Continued in the browser. Parley waits until it is seen"),
}


def sentence_and_remedy(error: Exception, network: str, *, reading: bool = False) -> tuple[str, str]:
    """What happened and what to do. An error without words of its own speaks for itself. `reading`: it came of a look
    at the network, so that no text is at stake."""
    if isinstance(error, errors.TooLong) and error.over:
        return over_length(error.over)
    if not (type(error) in _OWN_WORDS and str(error)):
        for kind in type(error).__mro__:
            found = (_READING.get(kind) if reading else None) or _ERRORS.get(kind)
            if found is not None:
                return _filled(found, network)
    if isinstance(error, ParleyError):
        return spoken(error.sentence), spoken(error.remedy)
    return tr("Something went wrong inside Parley. Your text is kept."), str(error)


def _filled(words: tuple[str, str], network: str) -> tuple[str, str]:
    sentence, remedy = (tr(part).replace("%1", network) for part in words)
    return sentence, remedy


def said(error: Exception, network: str, *, reading: bool = False) -> str:
    """Both sentences in one line; `network` as it begins a sentence (Capabilities.network)."""
    return " ".join(part for part in sentence_and_remedy(error, network, reading=reading) if part)


def over_length(over: int) -> tuple[str, str]:
    sentence = tr("%1 over what fits in a post.", QLocale().toString(over))
    return sentence, tr("Shorten the marked part; your text is kept.")


def about_entry(entry: Entry, network: str) -> str:
    """Where an outbox entry is, and why."""
    words = tr(_ENTRIES.get(entry.state, ""))
    kind = getattr(errors, entry.reason, None) if entry.reason else None
    if isinstance(kind, type) and kind in _ERRORS and entry.state in (State.FAILED, State.QUEUED):
        sentence, remedy = _filled(_ERRORS[kind], network)
        return f"{sentence} {_again(entry, kind) or remedy}"
    if entry.state is State.FAILED and entry.detail:
        return f"{entry.detail} {tr('Change it, or continue in the browser.')}"
    return words


def _again(entry: Entry, kind: type) -> str:
    """When what is queued goes out; empty where a person may have to do something for it."""
    if entry.state is not State.QUEUED or not issubclass(kind, errors.Retryable):
        return ""
    if issubclass(kind, errors.RateLimited) and entry.not_before is not None:
        since = entry.changed_at or entry.created_at
        asks = entry.kind is Kind.POST and entry.not_before - (entry.wanted_at or entry.created_at) > STALE
        said = tr("It goes out by itself at %1.")
        if asks:
            said = tr("It can go out at %1; Parley asks you then.")
        return said.replace("%1", clock_words(entry.not_before, since))
    return "" if issubclass(kind, errors.OutOfCredit) else tr("Parley tries again by itself.")


def clock_words(at: datetime, since: datetime) -> str:
    """The time of day here; with the day where it is another one than that of `since`."""
    local = at.astimezone()
    clock = time_of_day(at)
    if local.date() == since.astimezone().date():
        return clock
    return f"{clock}, {QLocale().dayName(local.isoweekday())}"


def about_link(link: Link, now: datetime, network: str, *, practice: bool, counts_down: bool = True) -> str:
    """The connection, for the status line; who hears it needs no seconds until the next look."""
    whom = tr("the practice room") if practice else network
    if link.state is LinkState.SIGNED_OUT:
        return said(link.error, network, reading=True) if link.error else tr("Not signed in")
    if link.state is LinkState.CONNECTING:
        return tr("Connecting to %1").replace("%1", whom)
    if link.state is LinkState.STOPPED:
        return tr("Stopped looking")  # why, and what to do, stands in the band over the stream
    seconds = _seconds_until(link, now)
    if link.state is LinkState.WAITING:
        if isinstance(link.error, errors.OutOfCredit):
            return _when_again(link, now)  # the band says the rest
        trouble = sentence_and_remedy(link.error or errors.Offline(""), network, reading=True)[0]
        return f"{trouble} {_when_again(link, now)}"
    if link.streaming:
        return tr("Connected to %1 by its stream").replace("%1", whom)
    said_so = [tr("Connected to %1").replace("%1", whom)]
    if link.unread:
        said_so.append(tr("reading older posts"))
    elif link.next_look is not None and counts_down:
        look = tr("looking now") if seconds <= 0 else tr("next look in %1 s", seconds)
        said_so.append(look)
    if link.aside is not None:
        said_so.append(sentence_and_remedy(link.aside, network)[0])
    return " · ".join(said_so)


def _when_again(link: Link, now: datetime) -> str:
    seconds = _seconds_until(link, now)
    if seconds <= 0 or link.next_look is None:
        return tr("Trying again now.")
    if seconds < SOON:
        return tr("Trying again in %1 s.", seconds)
    return tr("It goes on at %1.").replace("%1", clock_words(link.next_look, now))


def _seconds_until(link: Link, now: datetime) -> int:
    return 0 if link.next_look is None else max(0, round((link.next_look - now).total_seconds()))


def age(then: datetime, now: datetime) -> str:
    """How long ago, short: "just now", "4 min ago", "2 h ago"."""
    minutes = int((now - then).total_seconds() // 60)
    if minutes < 1:
        return tr("just now")
    if minutes < 60:
        return tr("%1 min ago", QLocale().toString(minutes))
    if minutes < 24 * 60:
        return tr("%1 h ago", QLocale().toString(minutes // 60))
    return counted("%n day ago", "%n days ago", minutes // (24 * 60))
