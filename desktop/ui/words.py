"""Words: errors and states as sentences in the person's language. What happened, then what to do."""

from __future__ import annotations

from datetime import datetime
from html import escape

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.core import errors
from desktop.core.errors import ParleyError
from desktop.core.link import Link, LinkState
from desktop.core.outbox import Entry, State
from desktop.ui.translate import QT_TRANSLATE_NOOP

_ERRORS: dict[type[ParleyError], tuple[str, str]] = {
    errors.Offline: (
        QT_TRANSLATE_NOOP("Words", "%1 did not answer."),
        QT_TRANSLATE_NOOP("Words", "Your text is kept; Parley tries again by itself."),
    ),
    errors.RateLimited: (
        QT_TRANSLATE_NOOP("Words", "%1 asks us to slow down."),
        QT_TRANSLATE_NOOP("Words", "Your text is kept; Parley tries again by itself."),
    ),
    errors.OutOfCredit: (
        QT_TRANSLATE_NOOP("Words", "%1 says that the credit is used up."),
        QT_TRANSLATE_NOOP("Words", "Your text is kept; it can go out in the browser."),
    ),
    errors.StreamTaken: (
        QT_TRANSLATE_NOOP("Words", "Another Parley or program has the stream, so this one looks by itself."),
        QT_TRANSLATE_NOOP("Words", "It takes over when the other one leaves."),
    ),
    errors.BearerRefused: (
        QT_TRANSLATE_NOOP("Words", "%1 does not take the stored bearer token, so Parley looks by itself."),
        QT_TRANSLATE_NOOP("Words", "Put another one in Settings, or take it out there."),
    ),
    errors.RuleRefused: (
        QT_TRANSLATE_NOOP("Words", "%1 has no room for this chat in its stream, so Parley looks by itself."),
        QT_TRANSLATE_NOOP("Words", "Whoever owns the app can delete some of its stream rules."),
    ),
    errors.ServiceDown: (
        QT_TRANSLATE_NOOP("Words", "%1 has trouble of its own just now."),
        QT_TRANSLATE_NOOP("Words", "Your text is kept; Parley tries again by itself."),
    ),
    errors.OutcomeUnknown: (
        QT_TRANSLATE_NOOP("Words", "%1 gave no clear answer."),
        QT_TRANSLATE_NOOP("Words", "Parley looks whether it went out before it tries again."),
    ),
    errors.Duplicate: (
        QT_TRANSLATE_NOOP("Words", "%1 has this text from you already."),
        QT_TRANSLATE_NOOP("Words", "Change a word, or discard it."),
    ),
    errors.EmptyPost: (
        QT_TRANSLATE_NOOP("Words", "There is nothing to send yet."),
        QT_TRANSLATE_NOOP("Words", "Write a sentence first."),
    ),
    errors.ReplyRefused: (
        QT_TRANSLATE_NOOP("Words", "%1 takes this reply in the browser only."),
        QT_TRANSLATE_NOOP("Words", "Continue in the browser; your text comes along."),
    ),
    errors.NotFound: (
        QT_TRANSLATE_NOOP("Words", "That post or person is gone."),
        QT_TRANSLATE_NOOP("Words", "Nothing was sent."),
    ),
    errors.SignInNeeded: (
        QT_TRANSLATE_NOOP("Words", "Nobody is signed in."),
        QT_TRANSLATE_NOOP("Words", "Your text is kept; continue in the browser."),
    ),
    errors.KeyMissing: (
        QT_TRANSLATE_NOOP("Words", "Your keyring has no key for %1 at the moment."),
        QT_TRANSLATE_NOOP("Words", "Unlock the keyring, or sign in again."),
    ),
    errors.PermissionNeeded: (
        QT_TRANSLATE_NOOP("Words", "You have not allowed Parley to post for you yet."),
        QT_TRANSLATE_NOOP("Words", "Your text is kept; allow it, or continue in the browser."),
    ),
    errors.WrongOrigin: (
        QT_TRANSLATE_NOOP("Words", "This was written for another network, so Parley kept it here."),
        QT_TRANSLATE_NOOP("Words", "Copy the text into the right room."),
    ),
    errors.KeyringLocked: (
        QT_TRANSLATE_NOOP("Words", "Your keyring is locked."),
        QT_TRANSLATE_NOOP("Words", "Unlock it and look again; until then you sign in at every start."),
    ),
    errors.KeyringSilent: (
        QT_TRANSLATE_NOOP("Words", "Your keyring does not answer."),
        QT_TRANSLATE_NOOP("Words", "Unlock it, or restart it; Parley tries again by itself."),
    ),
    errors.StillConnected: (
        QT_TRANSLATE_NOOP(
            "Words", "You are signed out here. %1 could not be told, and may still list Parley."
        ),
        QT_TRANSLATE_NOOP(
            "Words",
            "Remove it there: Settings, Security and account access, Apps and sessions, Connected apps.",
        ),
    ),
    errors.NoSafeKeyring: (
        QT_TRANSLATE_NOOP("Words", "This computer has no safe place for your key."),
        QT_TRANSLATE_NOOP("Words", "Start a keyring such as GNOME Keyring or KWallet."),
    ),
}

_ENTRIES: dict[State, str] = {
    State.QUEUED: QT_TRANSLATE_NOOP("Words", "Waiting to go out"),
    State.SENDING: QT_TRANSLATE_NOOP("Words", "On its way"),
    State.UNKNOWN: QT_TRANSLATE_NOOP("Words", "No clear answer yet. Looking whether it went out"),
    State.SENT: QT_TRANSLATE_NOOP("Words", "Sent. It shows up in the stream in a moment"),
    State.FAILED: QT_TRANSLATE_NOOP("Words", "It did not go out."),
    State.PARKED: QT_TRANSLATE_NOOP("Words", "Continued in the browser. Parley waits until it is seen"),
}


def _tr(source: str) -> str:
    return QCoreApplication.translate("Words", source)


def tip(widget: QWidget, text: str) -> None:
    """`text` as the widget's tool tip, which would read markup in it; a screen reader gets it plain."""
    widget.setToolTip(f"<span>{escape(text)}</span>" if text else "")
    widget.setAccessibleDescription(text)


def sentence_and_remedy(error: Exception, network: str) -> tuple[str, str]:
    """What happened and what to do. An error without words of its own speaks for itself."""
    if isinstance(error, errors.TooLong) and error.over:
        return over_length(error.over)
    for kind in () if isinstance(error, errors.SignInUnfinished) else type(error).__mro__:
        if kind in _ERRORS:
            sentence, remedy = _ERRORS[kind]
            return _tr(sentence).replace("%1", network), _tr(remedy)
    if isinstance(error, ParleyError):
        return _tr(str(error)), _tr(error.remedy)
    return _tr("Something went wrong inside Parley. Your text is kept."), str(error)


def said(error: Exception, network: str) -> str:
    """Both sentences in one line; `network` as it begins a sentence (Capabilities.network)."""
    return " ".join(part for part in sentence_and_remedy(error, network) if part)


def over_length(over: int) -> tuple[str, str]:
    sentence = _tr("%1 over what fits in a post.").replace("%1", str(over))
    return sentence, _tr("Shorten the marked part; your text is kept.")


def about_entry(entry: Entry, network: str) -> str:
    """Where an outbox entry is, and why."""
    words = _tr(_ENTRIES.get(entry.state, ""))
    kind = getattr(errors, entry.reason, None) if entry.reason else None
    if isinstance(kind, type) and kind in _ERRORS:
        sentence, remedy = (_tr(part).replace("%1", network) for part in _ERRORS[kind])
        if entry.state is State.FAILED:
            return f"{sentence} {remedy}"
        if entry.state is State.QUEUED:
            return f"{sentence} {_tr('Parley tries again by itself.')}"
    if entry.state is State.FAILED and entry.detail:
        return f"{words} {_tr('%1 says: %2').replace('%1', network).replace('%2', entry.detail)}"
    return words


def about_link(link: Link, now: datetime, network: str, *, practice: bool) -> str:
    """The connection, for the status line."""
    whom = _tr("the practice room") if practice else network
    if link.state is LinkState.SIGNED_OUT:
        return _tr("Not signed in")
    if link.state is LinkState.CONNECTING:
        return _tr("Connecting to %1").replace("%1", whom)
    if link.state is LinkState.STOPPED:
        return said(link.error, network) if link.error else _tr("Stopped looking")
    seconds = _seconds_until(link, now)
    if link.state is LinkState.WAITING:
        trouble = sentence_and_remedy(link.error or errors.Offline(""), network)[0]
        soon = (
            _tr("Trying again now.")
            if seconds <= 0
            else _tr("Trying again in %1 s.").replace("%1", str(seconds))
        )
        return f"{trouble} {soon}"
    if link.streaming:
        return _tr("Connected to %1 by its stream").replace("%1", whom)
    said_so = [_tr("Connected to %1").replace("%1", whom)]
    if link.next_look is not None:
        look = _tr("looking now") if seconds <= 0 else _tr("next look in %1 s").replace("%1", str(seconds))
        said_so.append(look)
    if link.aside is not None:
        said_so.append(sentence_and_remedy(link.aside, network)[0])
    return " · ".join(said_so)


def _seconds_until(link: Link, now: datetime) -> int:
    return 0 if link.next_look is None else max(0, round((link.next_look - now).total_seconds()))


def age(then: datetime, now: datetime) -> str:
    """How long ago, short: "just now", "4 min ago", "2 h ago"."""
    minutes = int((now - then).total_seconds() // 60)
    if minutes < 1:
        return _tr("just now")
    if minutes < 60:
        return _tr("%1 min ago").replace("%1", str(minutes))
    if minutes < 24 * 60:
        return _tr("%1 h ago").replace("%1", str(minutes // 60))
    return _tr("%1 days ago").replace("%1", str(minutes // (24 * 60)))
