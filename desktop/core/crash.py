"""Crash: what a crash report says, and what never stands in one: anybody's words, names, keys and paths (ADR 15)."""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

OURS = "desktop"
LIBRARIES = frozenset({
    "PySide6", "shiboken6", "tweepy", "requests", "urllib3", "keyring", "secretstorage", "jeepney",
    "platformdirs", "truststore", "pypac", "dukpy", "msgspec", "enchant", "icalendar", "dateutil", "segno",
    "jinja2", "markupsafe", "starlette", "uvicorn", "anyio", "h11", "twitter_text",
})  # fmt: skip
ROLES = frozenset({
    "MainThread", "archive-page", "archive-work", "archivist", "calendar", "cue-pictures", "farewell",
    "images", "images-held", "inventory", "keyring", "link-opener", "listener", "looking", "notifications",
    "parting", "pictures", "practice-server", "reading", "ready", "replay", "run-sheet", "sender",
    "sign-in", "sign-in-door", "sign-out", "sizes", "spelling", "stream", "updates", "upkeep",
    "which-keyring",
})  # fmt: skip
"""What threads are for (ARCHITECTURE.md, Threads). What stands behind may be a room or somebody's handle."""
ELSEWHERE, ANOTHER = "(elsewhere)", "another"
OTHER_THREAD = "meanwhile in another thread"
TITLE = "Parley crash report"
PROMISE = "Places in the program's code, and nobody's words, names, keys or files."
MOST = 60
"""Places of one stack: the nearest. Who calls themselves without end has thousands."""
_NAME = re.compile(r"[A-Za-z_<][\w.<>]{0,120}", re.ASCII)
_FACT = re.compile(r"[\w.+() ,-]{0,80}", re.ASCII)
_SIGNALS = frozenset({
    "Segmentation fault", "Aborted", "Bus error", "Floating point exception", "Illegal instruction",
    "access violation", "stack overflow", "int divide by zero",
})  # fmt: skip
_FATAL = re.compile(r"^(?:Fatal Python error|Windows fatal exception): (.*)$", re.MULTILINE)
_FRAME = re.compile(r'^  File "(.*)", line (\d+) in (.*)$')


@dataclass(frozen=True, slots=True)
class Place:
    """`module` and `function` as the code has them; of code that is not known here neither is said."""

    module: str
    line: int
    function: str = ""

    def __str__(self) -> str:
        if not is_known(self.module):
            return ELSEWHERE
        function = self.function if _NAME.fullmatch(self.function) else ""
        return f"{self.module.replace('.', '/')}.py:{self.line} {function}".rstrip()


@dataclass(frozen=True, slots=True)
class Trouble:
    """`kind` is a class of exceptions or a signal, `words` a sentence that stands in the code; the last place is the
    nearest one."""

    kind: str
    words: str = ""
    places: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class Facts:
    """Of the program that had the trouble. Empty where it is not known."""

    parley: str = ""
    python: str = ""
    qt: str = ""
    system: str = ""


@dataclass(frozen=True, slots=True)
class CrashReport:
    """`troubles` begin with what was raised last, which is followed by what led to it. `ended`: and Parley with it."""

    at: datetime
    ended: bool
    facts: Facts
    troubles: tuple[Trouble, ...]
    thread: str = ""
    threads: tuple[str, ...] = ()

    @property
    def mark(self) -> str:
        """The same for the same trouble at the same place."""
        first = self.troubles[0]
        ours = [str(place) for place in first.places if place.module.partition(".")[0] == OURS]
        nearest = ours[-1:] or [str(place) for place in first.places[-1:]]
        return sha256("\n".join([first.kind, *nearest]).encode()).hexdigest()[:12]

    @property
    def text(self) -> str:
        """All that is written, kept, shown and sent."""
        facts = {
            "time": f"{self.at:%Y-%m-%d %H:%M} UTC",
            "ended": "yes" if self.ended else "no",
            "parley": plain(self.facts.parley),
            "python": plain(self.facts.python),
            "qt": plain(self.facts.qt),
            "system": plain(self.facts.system),
            "thread": role_of(self.thread) if self.thread else "",
            "threads": ", ".join(_counted(self.threads)),
        }
        lines = [TITLE, PROMISE, ""]
        lines += [f"{name + ':':<9}{value}" for name, value in facts.items() if value]
        for number, trouble in enumerate(self.troubles):
            led = "after " if number and trouble.kind != OTHER_THREAD else ""
            lines += ["", f"{led}{trouble.kind}"]
            lines += [f"  {trouble.words}"] if trouble.words else []
            lines += [f"  {place}" for place in reversed(trouble.places[-MOST:])]
        return "\n".join(lines) + "\n"


def has_ended(text: str) -> bool:
    """Whether a report is of a Parley that was gone afterwards."""
    return "\nended:   yes\n" in text


def is_known(module: str) -> bool:
    """Whether a module is the program's own, Python's, or of a library that it uses: then its names tell of nobody."""
    top = module.partition(".")[0]
    known = top in (OURS, "__main__") or top in LIBRARIES or top in sys.stdlib_module_names
    return known and _NAME.fullmatch(module) is not None


def role_of(thread: str) -> str:
    """What a thread is for, without whose it is."""
    found = [role for role in ROLES if thread == role or thread.startswith(f"{role}-")]
    return max(found, key=len, default=ANOTHER)


def plain(fact: str) -> str:
    return fact if _FACT.fullmatch(fact) else ""


def fatal(dump: str, roots: Sequence[str]) -> tuple[Trouble, ...]:
    """What Python wrote when a signal ended it (faulthandler): the thread that it was in first. `roots` are folders
    that hold modules; of a path nothing but its way below one of them is taken. Empty where there is no such dump."""
    found = _FATAL.search(dump)
    if found is None:
        return ()
    kind = next((name for name in _SIGNALS if name in found[1]), "Fatal signal")
    stacks: list[list[Place]] = [[]]
    is_current = [True]
    for line in dump[found.end() :].splitlines():
        if line.startswith(("Current thread", "Thread 0x")):
            stacks.append([])
            is_current.append(line.startswith("Current"))
        elif frame := _FRAME.match(line):
            stacks[-1].append(Place(module_at(frame[1], roots), int(frame[2]), frame[3]))
    order = sorted(range(len(stacks)), key=lambda number: not is_current[number])
    told = [tuple(reversed(stacks[number])) for number in order if stacks[number]]
    first, others = (told[0], told[1:]) if told else ((), [])
    return (Trouble(kind, places=first), *(Trouble(OTHER_THREAD, places=stack) for stack in others))


def module_at(path: str, roots: Iterable[str]) -> str:
    """The module that a file is, by the folder it stands in; empty where it is in none of them."""
    slashed = path.replace("\\", "/")
    for root in sorted(
        {root.replace("\\", "/").rstrip("/") for root in roots if root}, key=len, reverse=True
    ):
        if slashed.startswith(f"{root}/"):
            slashed = slashed[len(root) + 1 :]
            break
    else:
        if slashed.startswith("/") or ":" in slashed:
            return ""
    module = slashed.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
    return module if slashed.endswith(".py") and is_known(module) and module != "__main__" else ""


def _counted(threads: Iterable[str]) -> list[str]:
    counts = Counter(role_of(thread) for thread in threads)
    return [role if count == 1 else f"{role} ({count})" for role, count in counts.items()]
