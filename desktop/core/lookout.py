"""Lookout: sees to it, post by post, who in a chat needs somebody, who is new, and how much is said in each minute."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

from desktop.core.crowd import Crowds
from desktop.core.glance import MINUTE, Call, Crowd, Glance, Minute, Need, Newcomer, Sign
from desktop.core.label import plain
from desktop.core.marks import Marked, MarkKind
from desktop.core.newcomer import asks_to_join, introduces, says_first_time, without_leave
from desktop.core.newest import drop_oldest, keep_newest
from desktop.core.plea import asks_for_question, asks_one, asks_something
from desktop.core.post import Post
from desktop.core.reading import read
from desktop.core.repeat import find_repeat
from desktop.core.verdict import Kind, Verdict
from desktop.core.voices import mentions_of

MOST = 40
"""Calls, and newcomers, that are kept, the newest."""
_LASTING = {
    Need.QUESTION: timedelta(minutes=10),
    Need.ANYBODY: timedelta(minutes=30),
    Need.HOST: timedelta(hours=24),
}
"""How long a call is still one: who asked for Q2 ten minutes ago has found it, or is at Q3."""
_GREETED = timedelta(minutes=30)
"""How long somebody who came in is still greeted."""
_GATHERING = timedelta(hours=1)
"""How long before its first question a chat begins: people gather, and introduce themselves."""
_HISTORY = timedelta(hours=6)
"""How much longer than somebody the room must be known before they count as not heard here (core/timeline.py)."""
_FIRST_POSTS = 2
"""Posts of somebody in which they may introduce themselves."""
_PEOPLE, _MINUTES = 10_000, 240
_DECIDING = (MarkKind.LEAVE_OUT, MarkKind.LEAVE_OUT_PERSON, MarkKind.MUTE_PERSON, MarkKind.MUTE_WORD)
"""Marks by which a post does not count."""


class Lookout:
    """Feed it all posts of a room, oldest first; `begin` when another chat starts. `leads` says who hosts, by a handle
    in small letters. `glance` costs the same however long the chat is."""

    def __init__(self, marked: Marked, leads: Callable[[str], bool], guests: Iterable[str] = ()) -> None:
        self._marked, self._leads = marked, leads
        self._decides = any(marked.by_kind.get(kind) for kind in _DECIDING)
        self._guests = frozenset(name.casefold() for name in guests)
        self._calls: dict[str, Call] = {}
        self._newcomers: dict[str, Newcomer] = {}
        """By handle."""
        self._greeted: dict[str, None] = {}
        self._crowds = Crowds()
        self._heard: dict[str, int] = {}
        """Posts in this chat by handle."""
        self._known: dict[str, None] = {}
        """Who was heard before this chat."""
        self._opened: datetime | None = None
        """When the oldest post of all was written."""
        self._last: datetime | None = None
        self._closed: list[Minute] = []
        self._minute: datetime | None = None
        self._posts = 0
        self._answers: Counter[int] = Counter()
        self._made: tuple[Crowd, ...] | None = None

    def begin(self, at: datetime) -> None:
        """Another chat begins with a question asked `at`; what was said while people gathered for it belongs to it."""
        since = at - _GATHERING
        new = {handle: one for handle, one in self._newcomers.items() if one.at >= since}
        self._known.update((handle, None) for handle in self._heard if handle not in new)
        keep_newest(self._known, _PEOPLE)
        self._heard = {handle: self._heard.get(handle, 1) for handle in new}
        self._newcomers = new
        self._greeted.clear()
        self._calls = {key: call for key, call in self._calls.items() if call.at >= since}
        self._closed = [minute for minute in self._closed if minute.at >= since]
        self._crowds.clear()
        self._made = None

    def take(self, post: Post, verdict: Verdict, *, is_host: bool) -> None:
        """`verdict` is the post's."""
        self._last = post.created_at
        self._opened = self._opened or post.created_at
        handle = post.author.username.casefold()
        if not handle:
            return
        is_own = not (post.repost_of or verdict.repeats or _repeats(post.text))
        if is_own:
            self._follow_links(post, handle, is_led=is_host or handle in self._guests)
        if self._decides and not self._marked.counts(post.id, handle, post.text):
            return
        if self._calls or self._newcomers:
            self._see_to(post, handle, verdict, is_host=is_host, is_own=is_own)
        if not is_own:
            return
        self._count(post, verdict)
        times = self._heard[handle] = self._heard.get(handle, 0) + 1
        keep_newest(self._heard, _PEOPLE)
        if is_host or handle in self._guests:
            return
        self._listen(post, verdict)
        if times <= _FIRST_POSTS and post.id not in self._calls:
            self._meet(post, handle, times)

    def glance(self) -> Glance:
        """As of the newest post."""
        now = self._last
        if now is None:
            return Glance()
        if self._made is None:
            self._made = self._crowds.crowds()
        alone = {handle for crowd in self._made for handle in crowd.handles}
        calls = (call for call in self._calls.values() if now - call.at <= _LASTING[call.need])
        return Glance(
            tuple(call for call in calls if call.author.username.casefold() not in alone),
            tuple(
                one
                for handle, one in self._newcomers.items()
                if now - one.at <= _GREETED and handle not in alone
            ),
            self._made,
            (*self._closed, *self._open_minute()),
            len(self._heard),
        )

    def _follow_links(self, post: Post, handle: str, *, is_led: bool) -> None:
        """Also of those who are muted: it is by muting that a crowd is folded."""
        if self._crowds.pass_by(post) if is_led else self._crowds.take(post, handle):
            self._made = None

    # --- who was seen to -----------------------------------------------------------------------------------------

    def _see_to(self, post: Post, handle: str, verdict: Verdict, *, is_host: bool, is_own: bool) -> None:
        """A reply or a mention sees to somebody, and a question that is asked again to all who asked for it."""
        if is_host and verdict.kind is Kind.QUESTION:
            self._drop(
                call
                for call in self._calls.values()
                if call.need is Need.QUESTION and self._is(call, verdict)
            )
        if not is_own:
            return
        if post.reply_to:
            call = self._calls.get(post.reply_to)
            if call is not None and self._helps(handle, call):
                del self._calls[post.reply_to]
            self._greet(
                name
                for name, one in self._newcomers.items()
                if one.post_id == post.reply_to and name != handle
            )
        if "@" not in post.text:
            return
        mentioned = {name.casefold() for name in mentions_of(post)} - {handle}
        self._greet(name for name in mentioned if name in self._newcomers)
        if mentioned:
            self._drop(
                call
                for call in self._calls.values()
                if (is_host or call.need is Need.QUESTION) and call.author.username.casefold() in mentioned
            )

    def _is(self, call: Call, verdict: Verdict) -> bool:
        return call.number is None or call.number in verdict.numbers

    def _helps(self, handle: str, call: Call) -> bool:
        """Anybody's reply helps with a question; who asked a host waits for a host."""
        if call.author.username.casefold() == handle:
            return False
        return call.need is not Need.HOST or self._leads(handle)

    def _drop(self, calls: Iterable[Call]) -> None:
        for call in list(calls):
            del self._calls[call.post_id]

    def _greet(self, handles: Iterable[str]) -> None:
        for handle in list(handles):
            del self._newcomers[handle]
            self._greeted[handle] = None
        keep_newest(self._greeted, _PEOPLE)

    # --- who needs somebody --------------------------------------------------------------------------------------

    def _listen(self, post: Post, verdict: Verdict) -> None:
        plea = asks_for_question(post.text, read(post.text))
        if plea is not None:
            self._call(Need.QUESTION, post, number=plea.number)
            return
        text = without_leave(post.text)
        if verdict.numbers or "?" not in text:
            return
        mentioned = [name.casefold() for name in mentions_of(post)] if "@" in post.text else []
        host = next((name for name in mentioned if self._leads(name)), "")
        if host and asks_one(text):
            self._call(Need.HOST, post, to=host)
        elif host or post.reply_to or post.text.startswith("@") or _leads_elsewhere(post):
            return
        elif asks_something(text):
            self._call(Need.ANYBODY, post)

    def _call(self, need: Need, post: Post, *, number: int | None = None, to: str = "") -> None:
        self._calls[post.id] = Call(need, post.id, post.author, post.text, post.created_at, number, to)
        keep_newest(self._calls, MOST)

    def _meet(self, post: Post, handle: str, times: int) -> None:
        if handle in self._greeted or (post.reply_to and not post.text.startswith("@")):
            return
        reading = read(post.text)
        if says_first_time(post.text):
            sign = Sign.SAYS_FIRST
        elif not _leads_elsewhere(post) and (introduces(post.text, reading) or asks_to_join(post.text)):
            sign = Sign.INTRODUCED
        elif times == 1 and handle not in self._known and self._is_known_since(post.created_at - _HISTORY):
            sign = Sign.NOT_HEARD
        else:
            return
        known = self._newcomers.get(handle)
        if known is None or known.sign is Sign.NOT_HEARD or sign is Sign.SAYS_FIRST:
            self._newcomers[handle] = Newcomer(sign, post.id, post.author, post.text, post.created_at)
            keep_newest(self._newcomers, MOST)

    def _is_known_since(self, at: datetime) -> bool:
        return self._opened is not None and self._opened <= at

    # --- how busy it is --------------------------------------------------------------------------------------------

    def _count(self, post: Post, verdict: Verdict) -> None:
        if self._minute is None or post.created_at - self._minute >= MINUTE:
            self._closed += self._open_minute()
            drop_oldest(self._closed, _MINUTES)
            self._minute, self._posts = post.created_at.replace(second=0, microsecond=0), 0
            self._answers.clear()
        self._posts += 1
        if verdict.kind is Kind.ANSWER:
            self._answers.update(verdict.numbers)

    def _open_minute(self) -> tuple[Minute, ...]:
        if self._minute is None or not self._posts:
            return ()
        return (Minute(self._minute, self._posts, tuple(sorted(self._answers.items()))),)


def _leads_elsewhere(post: Post) -> bool:
    """It carries a link to somewhere, as what is advertised does and an introduction does not."""
    return "http" in post.text and not post.pictures


def _repeats(text: str) -> bool:
    """ "RT @x: ...", also where there is no label in it."""
    return "@" in text and find_repeat(plain(text)) is not None
