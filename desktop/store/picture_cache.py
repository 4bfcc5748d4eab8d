"""Picture cache: pictures that were fetched, kept as files within a budget; whatever is wrong with one, it is gone."""

from __future__ import annotations

import hashlib
import os
import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

BUDGET = 200_000_000
"""Bytes. An avatar has a few thousand, a picture some hundred thousand."""
UNUSED_SECONDS = 30 * 86_400.0
"""What nobody looked at for so long is gone at the next start."""
_LEAVES = 0.9
"""What is left of the budget when room is made, so that it is not made for each picture."""
_MARK = b"parley picture 1\n"
_HEAD = len(_MARK) + hashlib.sha256().digest_size


class PictureCache:
    """By address; the files tell no address. Used from any thread. Nothing here raises: what cannot be read or written
    is not here, and is fetched again.

    What was used longest ago goes first. `folder` may be emptied or taken away by anybody at any time.
    """

    def __init__(self, folder: Path, *, budget: int = BUDGET, now: Callable[[], float] = time.time) -> None:
        self._folder, self.budget, self._now = folder, budget, now
        self._lock = threading.Lock()
        self._sizes: OrderedDict[str, int] | None = None
        self._held = 0

    @property
    def held(self) -> int:
        """Bytes."""
        with self._lock:
            self._known()
            return self._held

    def get(self, url: str) -> bytes | None:
        """None where it is not here; a damaged file goes."""
        name = _name(url)
        path = self._folder / name
        try:
            whole = path.read_bytes()
        except OSError:
            self._forget(name)
            return None
        content = whole[_HEAD:]
        if whole[:_HEAD] != _MARK + hashlib.sha256(content).digest():
            self.drop(url)
            return None
        with self._lock:
            known = self._known()
            self._held += len(whole) - known.pop(name, 0)
            known[name] = len(whole)
        with suppress(OSError):
            os.utime(path)
        return content

    def put(self, url: str, content: bytes) -> None:
        name = _name(url)
        whole = _MARK + hashlib.sha256(content).digest() + content
        if len(whole) > self.budget:
            return
        with self._lock:
            known = self._known()
            if not self._write(name, whole):
                return
            self._held += len(whole) - known.pop(name, 0)
            known[name] = len(whole)
            if self._held > self.budget:
                self._make_room(known)

    def drop(self, url: str) -> None:
        name = _name(url)
        with suppress(OSError):
            (self._folder / name).unlink()
        self._forget(name)

    def clear(self) -> None:
        """Empty it."""
        with self._lock:
            for name in self._known():
                with suppress(OSError):
                    (self._folder / name).unlink()
            self._sizes = None

    def _known(self) -> OrderedDict[str, int]:
        """Sizes by name, least recently used first; the folder is looked at once."""
        if self._sizes is None:
            found: list[tuple[float, str, int]] = []
            oldest = self._now() - UNUSED_SECONDS
            with suppress(OSError), os.scandir(self._folder) as entries:
                for entry in entries:
                    with suppress(OSError):
                        state = entry.stat(follow_symlinks=False)
                        if state.st_mtime < oldest:
                            Path(entry.path).unlink()
                        else:
                            found.append((state.st_mtime, entry.name, state.st_size))
            found.sort()
            self._sizes = OrderedDict((name, size) for _, name, size in found)
            self._held = sum(self._sizes.values())
        return self._sizes

    def _write(self, name: str, whole: bytes) -> bool:
        """Under another name first: what is under its own is whole."""
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            new = self._folder / f"new-{name}"
            try:
                new.write_bytes(whole)
                new.replace(self._folder / name)
            except OSError:
                new.unlink(missing_ok=True)
                raise
        except OSError:
            return False
        return True

    def _make_room(self, known: OrderedDict[str, int]) -> None:
        while known and self._held > self.budget * _LEAVES:
            name, size = known.popitem(last=False)
            self._held -= size
            with suppress(OSError):
                (self._folder / name).unlink()

    def _forget(self, name: str) -> None:
        with self._lock:
            known = self._known()
            self._held -= known.pop(name, 0)


def _name(url: str) -> str:
    return hashlib.sha256(url.encode("utf-8", "surrogatepass")).hexdigest()
