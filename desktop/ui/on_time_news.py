"""OnTimeNews: what keeps cues from going out by themselves, said once, whatever is shown; and what waits at the end."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from datetime import datetime

from desktop.core.errors import StoreTrouble
from desktop.services.on_time import Ahead, Kept
from desktop.ui.moderator.words import doubt_words, name_of
from desktop.ui.translate import counted, tr
from desktop.ui.words import about_entry, clock_words, said


class OnTimeNews:
    """`kept` gives what waits for a person in all rooms, `is_seen` whether it stands before their eyes already; `tell`
    shows a title and a sentence about a room. `network` begins a sentence."""

    def __init__(
        self,
        kept: Callable[[], Sequence[Kept]],
        is_seen: Callable[[Kept], bool],
        tell: Callable[[int, str, str], None],
        network: str,
    ) -> None:
        self._kept, self._is_seen, self._tell, self._network = kept, is_seen, tell, network
        self._told: frozenset[Hashable] = frozenset()
        self._tried: frozenset[Hashable] = frozenset()
        """Of posts that do not go out, which are tried again and again."""

    def look(self) -> None:
        """Each second. What passed and comes again is said again, but why a post does not go out once."""
        try:
            found = {_sameness(one): one for one in self._kept()}
        except StoreTrouble:
            return  # whoever asks the store for more says so
        new = [one for key, one in found.items() if key not in self._told | self._tried]
        self._told = frozenset(found)
        self._tried |= {key for key, one in found.items() if one.entry is not None}
        for one in new:
            if not self._is_seen(one):
                self._tell(one.room_id, title_words(one), kept_words(one, self._network))


def _sameness(kept: Kept) -> Hashable:
    cue, entry = "" if kept.cue is None else kept.cue.id, kept.entry
    error = "" if kept.error is None else type(kept.error).__name__
    return (
        kept.room_id,
        cue,
        kept.doubt,
        error,
        None if entry is None else (entry.id, entry.reason),
    )


def title_words(kept: Kept) -> str:
    """ "#critlib: Q3 waits for you"."""
    if kept.cue is None:
        return tr("#%1: cues cannot go out on time", kept.hashtag)
    if kept.entry is not None:
        return tr("#%1: %2 is not out yet", kept.hashtag, name_of(kept.cue))
    return tr("#%1: %2 waits for you", kept.hashtag, name_of(kept.cue))


def kept_words(kept: Kept, network: str) -> str:
    """Why, and what there is to decide."""
    if kept.cue is not None and kept.doubt is not None:
        return doubt_words(kept.doubt, kept.cue)
    if kept.entry is not None:
        return about_entry(kept.entry, network)
    return "" if kept.error is None else said(kept.error, network)


def ahead_words(ahead: Sequence[Ahead], now: datetime) -> str:
    """What of it does not go out while the program is closed; empty where nothing waits."""
    if not ahead:
        return ""
    first, count = ahead[0], sum(one.count for one in ahead)
    at = clock_words(first.first, now)
    return counted(
        "A cue of %1 is to go out by itself at %2; it does so only while Parley is open.",
        "%n cues of %1 are to go out by themselves, the first at %2; they do so only while Parley is open.",
        count,
        ", ".join(f"#{one.hashtag}" for one in ahead),
        at,
    )
