"""Chromium: what the same posts cost as plain elements in a browser: a baseline of benchmarks.pane."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from benchmarks._rows import Absent
from desktop.core.post import Post
from tests.e2e.browser import Browser, open_browser

PAGE = Path(__file__).with_name("dom.html")
AT_ONCE = 1_000


@contextmanager
def page() -> Iterator[Browser]:
    """The page without posts. Raises Absent where there is no Chromium, or none that starts."""
    if not Path("/proc/self/stat").exists():
        raise Absent("the CPU time of all of Chromium's processes is read from /proc")
    if not (shutil.which("chromium") or shutil.which("chromium-browser")):
        raise Absent("there is no Chromium")
    with tempfile.TemporaryDirectory(prefix="parley-chromium-", ignore_cleanup_errors=True) as folder:
        try:
            with open_browser(Path(folder)) as browser:
                browser.open(PAGE.as_uri())
                yield browser
        except AssertionError as trouble:
            raise Absent(f"Chromium does not answer: {trouble}") from None


def fill(browser: Browser, posts: Sequence[Post]) -> None:
    for start in range(0, len(posts), AT_ONCE):
        browser.run(f"add({_written(posts[start : start + AT_ONCE])})")
    browser.run("painted()")


def appended(browser: Browser, posts: Sequence[Post]) -> float:
    """CPU ms of all of Chromium's processes for one new post at the top, painted."""
    before = cpu()
    browser.run(f"addOneByOne({_written(posts)})")
    return (cpu() - before) * 1000 / len(posts)


def cpu() -> float:
    """Seconds that the processes which this one started, and theirs, took so far."""
    children: dict[int, list[tuple[int, int]]] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()
        except OSError:  # it ended meanwhile
            continue
        ticks = int(fields[11]) + int(fields[12])
        children.setdefault(int(fields[1]), []).append((int(stat.parent.name), ticks))
    total, left = 0, [os.getpid()]
    while left:
        for child, ticks in children.get(left.pop(), ()):
            total += ticks
            left.append(child)
    return total / os.sysconf("SC_CLK_TCK")


def _written(posts: Sequence[Post]) -> str:
    return json.dumps(
        [{"text": one.text, "name": one.author.name, "username": one.author.username} for one in posts]
    )
