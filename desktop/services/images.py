"""Images: other people's pictures and avatars: what is near the eye is fetched and made ready on threads of its own."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, NamedTuple, Protocol, TypeVar
from urllib.parse import urlsplit

from desktop.services.worker import IDLE, Worker

if TYPE_CHECKING:  # a stream is painted before anything of the network is needed
    from desktop.networks.place import Place
    from desktop.store.picture_cache import PictureCache

MOST_WANTED = 300
"""A few screens of rows with four pictures and an avatar each."""
FETCHERS = 2
REFUSED_SECONDS, MISSED_SECONDS, DOWN_SECONDS = 3600.0, 120.0, 30.0
"""For how long nothing is asked for again: what its server will not give, what did not come, and everything of a server
that did not answer."""
LATE_SECONDS, GLANCE_SECONDS = 30.0, 5.0
"""When somebody who answers a byte at a time is hung up on, and how often that is looked at."""
MOST_HELD = 32_000_000
"""Bytes that came and are not made yet: nothing is fetched beyond."""
_MOST_MISSED = 2000


class Wish(NamedTuple):
    """A picture as it is to be shown: in a box of so many device pixels, all of it or so that it fills the box."""

    url: str
    width: int
    height: int
    fill: bool = False


T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Made(Generic[T]):
    """`image` is None where the picture cannot be shown."""

    wish: Wish
    image: T | None


class Lines(Protocol):
    """networks.picture.PictureLines: raises PictureMissed."""

    hung_up: bool

    def fetch(self, url: str) -> bytes: ...

    def hang_up(self) -> None: ...

    def close(self) -> None: ...


class Images(Generic[T]):
    """`want` says all that is wanted now, the nearest first: what is not in it and has not begun never does. What came
    of it is fetched with `taken`, by whoever looks; nothing crosses into the window from here.

    `make` has one picture ready to be drawn, None for none; it is called on the thread `images`. The threads begin
    with the first wish.
    """

    def __init__(
        self,
        cache: PictureCache,
        make: Callable[[bytes, Wish], T | None],
        new_lines: Callable[[], Lines],
        *,
        fetchers: int = FETCHERS,
        ticks: Callable[[], float] = time.monotonic,
    ) -> None:
        self._cache = cache
        self._make, self._new_lines, self._ticks = make, new_lines, ticks
        self._fetchers = fetchers
        self._lock = threading.Lock()
        self._wanted: list[Wish] = []
        self._content: dict[str, bytes | None] = {}
        """Of what is wanted: what came, None for what is not on the disk. Where nothing stands nobody has looked."""
        self._fetching: set[str] = set()
        self._made: deque[Made[T]] = deque()
        self._missed: dict[str, float] = {}
        """Until when an address, or a server, is not asked again."""
        self._lines: set[Lines] = set()
        self._under_way: dict[Lines, float] = {}
        self._workers: list[Worker] = []
        self._closed = False

    def want(self, wishes: Iterable[Wish]) -> bool:
        """Whether there is anything to wait for. Quick; what was made or missed already is left to the caller."""
        with self._lock:
            now = self._ticks()
            fresh = [wish for wish in dict.fromkeys(wishes) if not self._is_missed(wish.url, now)]
            self._wanted = fresh[:MOST_WANTED]
            urls = {wish.url for wish in self._wanted}
            self._content = {url: content for url, content in self._content.items() if url in urls}
            if self._closed or not self._wanted:
                return bool(self._wanted) and not self._closed
            if not self._workers:
                self._start()
            self._wake()
            return True

    def taken(self) -> list[Made[T]]:
        """What came of it since the last time."""
        with self._lock:
            made = list(self._made)
            self._made.clear()
            return made

    @property
    def busy(self) -> bool:
        """Whether something is still to come."""
        with self._lock:
            return bool(self._wanted or self._made)

    @property
    def budget(self) -> int:
        """Bytes that files of pictures may take."""
        return self._cache.budget

    def held(self) -> int:
        """Bytes that they take. Takes as long as looking into a folder does."""
        return self._cache.held

    def empty(self) -> int:
        """Take the files away, and forget what was missed; what is left of them, in bytes."""
        self._cache.clear()
        with self._lock:
            self._missed.clear()
        return self._cache.held

    def close(self, seconds: float = 2.0) -> None:
        """End what is under way and the threads."""
        with self._lock:
            self._closed = True
            self._wanted, self._content = [], {}
            lines = list(self._lines)
        for worker in self._workers:
            worker.stop()
        for line in lines:
            line.hang_up()
        for worker in self._workers:
            worker.join(seconds)

    def _start(self) -> None:
        self._workers = [Worker("images", self._make_next)]
        for number in range(1, self._fetchers + 1):
            fetcher = _Fetcher(self._fetch_next, self._open_lines, self._put_away)
            self._workers.append(Worker(f"images-{number}", fetcher.step, leave=fetcher.leave))
        for worker in self._workers:
            worker.start()

    def _wake(self) -> None:
        for worker in self._workers:
            worker.wake()

    def _open_lines(self) -> Lines:
        lines = self._new_lines()
        with self._lock:
            self._lines.add(lines)
            too_late = self._closed
        if too_late:
            lines.hang_up()
        return lines

    def _put_away(self, lines: Lines) -> None:
        with self._lock:
            self._lines.discard(lines)
        lines.close()

    # --- the thread that makes ------------------------------------------------------------------------------------

    def _make_next(self) -> float:
        self._end_late()
        with self._lock:
            wish = next((one for one in self._wanted if self._content.get(one.url, b"") is not None), None)
            if wish is None:
                return GLANCE_SECONDS if self._under_way else IDLE
            content = self._content.get(wish.url)
        if content is None:
            content = self._cache.get(wish.url)
        if content is None:
            with self._lock:
                if self._is_wanted(wish.url):
                    self._content.setdefault(wish.url, None)
                self._wake()
            return 0.0
        image = self._make(content, wish)
        if image is None:
            self._cache.drop(wish.url)
            self._miss(wish.url, REFUSED_SECONDS)
        else:
            with self._lock:
                self._wanted = [one for one in self._wanted if one != wish]
                self._made.append(Made(wish, image))
                if not self._is_wanted(wish.url):
                    self._content.pop(wish.url, None)
                    self._wake()
        return 0.0

    def _end_late(self) -> None:
        """What a read's own time-out does not notice."""
        with self._lock:
            now = self._ticks()
            late = [lines for lines, began in self._under_way.items() if now - began > LATE_SECONDS]
        for lines in late:
            lines.hang_up()

    # --- the threads that fetch -----------------------------------------------------------------------------------

    def _fetch_next(self, lines: Lines) -> float:
        from desktop.networks.picture import PictureMissed

        with self._lock:
            now = self._ticks()
            held = sum(len(content) for content in self._content.values() if content)
            url = next((one.url for one in self._wanted if self._is_to_fetch(one.url)), "")
            if not url or held > MOST_HELD:
                return IDLE
            known_missed = self._is_missed(url, now)
            if not known_missed:
                self._fetching.add(url)
                self._under_way[lines] = now
        if known_missed:  # its server was found silent meanwhile
            self._tell_missed(url)
            return 0.0
        content: bytes | None = None
        try:
            content = lines.fetch(url)
            self._cache.put(url, content)
        except PictureMissed as missed:
            if missed.nobody:
                self._note(_server(url), DOWN_SECONDS)
            self._miss(url, REFUSED_SECONDS if missed.for_good else MISSED_SECONDS)
        finally:
            with self._lock:
                self._fetching.discard(url)
                self._under_way.pop(lines, None)
                if content is not None and self._is_wanted(url):
                    self._content[url] = content
                self._wake()
        return 0.0

    # --- with the lock held ---------------------------------------------------------------------------------------

    def _is_wanted(self, url: str) -> bool:
        return any(wish.url == url for wish in self._wanted)

    def _is_to_fetch(self, url: str) -> bool:
        return self._content.get(url, b"") is None and url not in self._fetching

    def _is_missed(self, url: str, now: float) -> bool:
        return self._missed.get(url, 0.0) > now or self._missed.get(_server(url), 0.0) > now

    # --- without it -----------------------------------------------------------------------------------------------

    def _miss(self, url: str, seconds: float) -> None:
        self._note(url, seconds)
        self._tell_missed(url)

    def _note(self, what: str, seconds: float) -> None:
        with self._lock:
            self._missed.pop(what, None)
            self._missed[what] = self._ticks() + seconds
            while len(self._missed) > _MOST_MISSED:
                self._missed.pop(next(iter(self._missed)))

    def _tell_missed(self, url: str) -> None:
        with self._lock:
            self._made.extend(Made(wish, None) for wish in self._wanted if wish.url == url)
            self._wanted = [wish for wish in self._wanted if wish.url != url]
            self._content.pop(url, None)


class _Fetcher:
    """One thread's own lines, opened with its first picture: what they need takes a while to import."""

    def __init__(
        self,
        fetch: Callable[[Lines], float],
        open_lines: Callable[[], Lines],
        put_away: Callable[[Lines], None],
    ) -> None:
        self._fetch, self._open, self._put_away = fetch, open_lines, put_away
        self._lines: Lines | None = None

    def step(self) -> float:
        if self._lines is not None and self._lines.hung_up:
            self.leave()
        if self._lines is None:
            self._lines = self._open()
        return self._fetch(self._lines)

    def leave(self) -> None:
        if self._lines is not None:
            self._put_away(self._lines)
            self._lines = None


def lines_to(place: Callable[[], Place]) -> Callable[[], Lines]:
    """Makes lines for an account at `place`."""

    def new_lines() -> Lines:
        from desktop.networks.picture import PictureLines

        return PictureLines(place().origin, place().ways)

    return new_lines


def _server(url: str) -> str:
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    return f"{parts.scheme}://{parts.netloc}"
