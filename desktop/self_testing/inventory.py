"""Inventory: every file that the program reads of its own is there and can be read: what it is, and who reads it."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

from desktop.services.checkup import Check
from desktop.surroundings import resources
from desktop.ui.doc_page import GLOSSARY, HOSTS, NEWCOMERS, ORGANISERS
from desktop.ui.icons import APPLICATION
from desktop.ui.languages import ENGLISH, LANGUAGES

NAME = "resources"
ICONS = frozenset(
    {
        *("archive", "arrow-up-right", "book-open", "bookmark", "calendar-days", "check", "chevron-down"),
        *("chevron-left", "chevron-right", "chevron-up", "circle-alert", "circle-help", "circle-user"),
        *(
            "clipboard-list",
            "clock",
            "copy",
            "drama",
            "ellipsis",
            "eye-off",
            "file-input",
            "folder-sync",
            "globe",
            "heart",
        ),
        *(
            "image",
            "inbox",
            "list-filter",
            "lock",
            "notebook-pen",
            "pause",
            "pencil",
            "pin",
            "pin-off",
            "plus",
        ),
        *("presentation", "repeat-2", "reply", "rotate-ccw", "search", "settings", "share-2", "square"),
        *("square-check", "sticky-note", "sun-moon", "trash-2", "undo-2", "x"),
    }
)
"""All that desktop/ui/icons.py is asked for, beside Parley's own."""
DOCUMENTS = ("frame.css", "frame.html", "report.css", "report.html", "transcript.css", "transcript.html")
PRACTICE = ("audience.toml", "free-chair.png", "welcome-chat.toml")
SELF_TEST = ("authority.pem", "loopback.pem")
GUIDES = (NEWCOMERS, HOSTS, ORGANISERS, GLOSSARY)
_PICTURE = re.compile(r"!\[[^]]*\]\(([^)#]+)\)")
LIBRARIES = {
    "certifi": ("cacert.pem",),
    "dukpy": tuple(f"jsruntime/{name}_runtime.js" for name in ("commonjs", "console", "process")),
    "twitter_text": ("regexp/emoji-test.txt",),
}
SHOWN = 5
"""Names of missing files that are said; of more, how many."""
AGAIN = "Install Parley anew: files of it are missing or damaged."


def check_inventory(folder: Path | None = None) -> Check:
    """`folder` holds the resources; the guides stand beside it."""
    folder = folder or resources()
    files = [*needed(folder), *_of_libraries()]
    wrong = [f"{file.name} {what}" for file in files if (what := _amiss(file))]
    if wrong:
        more = f" and {len(wrong) - SHOWN} more" if len(wrong) > SHOWN else ""
        return Check(NAME, f"{', '.join(wrong[:SHOWN])}{more}", AGAIN)
    return Check(NAME, f"{len(files)} files")


def needed(folder: Path) -> Iterator[Path]:
    """The files of Parley's own. A guide's pictures are those that it shows."""
    yield folder / "build.toml"
    yield from (folder / "icons" / f"{name}.svg" for name in sorted({*ICONS, APPLICATION}))
    yield folder / "icons" / "LICENSE"
    yield from (folder / "documents" / name for name in DOCUMENTS)
    yield from (folder / "practice" / name for name in PRACTICE)
    yield from (folder / "self-test" / name for name in SELF_TEST)
    for language in LANGUAGES:
        if language is not ENGLISH:
            yield folder / "translations" / f"parley_{language.code}.qm"
    docs = folder.parent / "docs"
    for guide in GUIDES:
        yield docs / guide
        if (docs / guide).is_file():
            yield from (docs / name for name in _PICTURE.findall((docs / guide).read_text(encoding="utf-8")))


def _of_libraries() -> Iterator[Path]:
    """What libraries read beside their code, and a packager does not see by itself."""
    for library, names in LIBRARIES.items():
        spec = find_spec(library)  # without running it
        folder = Path(spec.origin if spec and spec.origin else library).parent
        yield from (folder / name for name in names)


def _amiss(file: Path) -> str:
    """What is wrong with it; empty where nothing is."""
    try:
        content = file.read_bytes()
        if file.suffix == ".toml":
            tomllib.loads(content.decode())
        if file.suffix == ".svg" and b"</svg>" not in content:
            return "is cut short"
    except FileNotFoundError:
        return "is missing"
    except (OSError, ValueError):
        return "cannot be read"
    return "" if content else "is empty"
