"""LinkOpener: makes Parley what this computer opens `parley:` links with, and one of those for calendar files."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from desktop.core.errors import LinksNotTaken

SCHEME_TYPE = "x-scheme-handler/parley"
OPENED = (SCHEME_TYPE, "application/vnd.parley.invitation", "text/calendar")
ENTRY = "parley.desktop"
TOOLS = ("update-desktop-database", "xdg-mime")
"""What tells a desktop of an entry."""
_PATIENCE = 10.0
"""Seconds for one of them."""
_RESERVED = frozenset(" \t\n\"'\\><~|&;$*?#()`")
_NOT_WRITTEN = "Parley could not be entered with your desktop: {} cannot be written."


class LinkOpener(Protocol):
    """Takes as long as the system's tools do, so not for the window's thread, but for the two questions."""

    def is_on(self) -> bool:
        """Whether links open this very program: not so where it was entered from another folder."""

    def is_installed(self) -> bool:
        """Whether they do so without an entry of this person's, as the program is installed for everybody here."""

    def switch_on(self) -> None:
        """Raises LinksNotTaken."""

    def switch_off(self) -> None:
        """Raises LinksNotTaken."""


@dataclass(frozen=True, slots=True)
class DesktopEntry:
    """Linux: an entry by the Desktop Entry Specification 1.5 in `data` (XDG_DATA_HOME), with its icon; `config` is
    XDG_CONFIG_HOME, where xdg-mime notes defaults. `command` starts Parley, from any folder.

    Parley is made the default for its links, and never for calendar files: these it only offers to open. `shared` are
    the folders of everybody's entries (XDG_DATA_DIRS): a package puts one there, and one in `data` goes before it."""

    command: tuple[str, ...]
    icon: Path
    data: Path
    config: Path
    environ: Mapping[str, str]
    shared: tuple[Path, ...] = ()

    @property
    def file(self) -> Path:
        return self.data / "applications" / ENTRY

    @property
    def _own_icon(self) -> Path:
        return self.data / "icons" / "hicolor" / "scalable" / "apps" / "parley.svg"

    def is_on(self) -> bool:
        """Also where the archive's install.sh wrote the entry, which puts quotes around any path."""
        try:
            lines = self.file.read_text(encoding="utf-8").replace('"', "").splitlines()
        except (OSError, ValueError):
            return False
        wanted = self.text().replace('"', "").splitlines()
        return {line for line in wanted if line.startswith(("Exec=", "MimeType="))} <= set(lines)

    def is_installed(self) -> bool:
        return not self.file.exists() and self._starts_this(self._everybodys())

    def _everybodys(self) -> str:
        """The program that the first entry in the folders of everybody starts; empty where there is none."""
        for folder in self.shared:
            try:
                text = (folder / "applications" / ENTRY).read_text(encoding="utf-8")
            except (OSError, ValueError):
                continue
            found = re.search(r"(?m)^Exec=(\S+)", text)
            return "" if found is None else found[1]
        return ""

    def _starts_this(self, program: str) -> bool:
        """Also by a link: usr/bin/parley leads to where the program lies."""
        there = self._tool(program) if program else None
        return there is not None and Path(there).resolve() == Path(self.command[0]).resolve()

    def text(self) -> str:
        return "\n".join(
            (
                "[Desktop Entry]",
                "Type=Application",
                "Name=Parley",
                "GenericName=Hashtag chats",
                "Comment=Take part in hashtag chats",
                f"TryExec={_escaped(self.command[0])}",
                f"Exec={' '.join(map(exec_argument, self.command))} %u",
                "Icon=parley",
                "Terminal=false",
                "NoDisplay=false",
                "Categories=Network;Chat;",
                f"MimeType={';'.join(OPENED)};",
                "StartupWMClass=parley",
                "",
            )
        )

    def switch_on(self) -> None:
        if not any(map(self._tool, TOOLS)):
            raise LinksNotTaken(
                "This computer has no program that tells the desktop who opens links.", "Install xdg-utils."
            )
        try:
            for folder in (self.file.parent, self._own_icon.parent):
                folder.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(self.icon, self._own_icon)
            self.file.write_text(self.text(), encoding="utf-8")
        except OSError as trouble:
            raise _not_written(trouble, self.file) from trouble
        self._run("update-desktop-database", str(self.file.parent))
        self._run("xdg-mime", "default", ENTRY, SCHEME_TYPE)

    def switch_off(self) -> None:
        try:
            self.file.unlink(missing_ok=True)
            self._own_icon.unlink(missing_ok=True)
            self._forget_default(self.config / "mimeapps.list")
        except OSError as trouble:
            raise _not_written(trouble, self.file) from trouble
        if self.file.parent.is_dir():
            self._run("update-desktop-database", str(self.file.parent))

    def _forget_default(self, kept: Path) -> None:
        """xdg-mime has no way to take a default back (Association between MIME types and applications 1.0.1)."""
        if not kept.is_file():
            return
        before = kept.read_bytes()
        own = re.escape(f"{SCHEME_TYPE}={ENTRY}".encode())
        after = re.sub(rb"(?m)^" + own + rb";?[ \t]*(?:\r?\n|\Z)", b"", before)
        if after != before:
            place = kept.resolve()  # some keep it elsewhere, behind a link
            beside = place.with_name(f".{place.name}.parley")
            beside.write_bytes(after)
            beside.replace(place)

    def _tool(self, name: str) -> str | None:
        return shutil.which(name, path=self.environ.get("PATH", os.defpath))

    def _run(self, name: str, *arguments: str) -> None:
        """One that is missing or fails leaves the other: either is enough for most desktops."""
        if (tool := self._tool(name)) is None:
            return
        try:
            subprocess.run(
                (tool, *arguments),
                env=dict(self.environ),
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=_PATIENCE,
                check=False,
            )
        except (OSError, subprocess.TimeoutExpired):
            return


@dataclass(frozen=True, slots=True)
class RegistryEntry:
    """Windows: a URL protocol of this person's (HKEY_CURRENT_USER). By the book; it has not been tried on Windows."""

    command: tuple[str, ...]

    @property
    def _line(self) -> str:
        """In quotes throughout, as the installer writes it (resources/installer/windows/parley.nsi)."""
        return " ".join(f'"{part}"' for part in (*self.command, "%1"))

    def is_on(self) -> bool:
        if sys.platform == "win32":
            import winreg

            with suppress(OSError):
                return winreg.QueryValue(winreg.HKEY_CURRENT_USER, _KEYS[-1]) == self._line
        return False

    def is_installed(self) -> bool:
        return False

    def switch_on(self) -> None:
        if sys.platform == "win32":
            import winreg

            try:
                with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _KEYS[0]) as key:
                    winreg.SetValueEx(key, "", 0, winreg.REG_SZ, "URL:Parley")
                    winreg.SetValueEx(key, "URL Protocol", 0, winreg.REG_SZ, "")
                with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _KEYS[-1]) as key:
                    winreg.SetValueEx(key, "", 0, winreg.REG_SZ, self._line)
            except OSError as trouble:
                raise LinksNotTaken(_NOT_WRITTEN.format("the registry")) from trouble

    def switch_off(self) -> None:
        if sys.platform == "win32":
            import winreg

            try:
                for key in reversed(_KEYS):
                    with suppress(FileNotFoundError):
                        winreg.DeleteKey(winreg.HKEY_CURRENT_USER, key)
            except OSError as trouble:
                raise LinksNotTaken(_NOT_WRITTEN.format("the registry")) from trouble


_KEYS = tuple(
    rf"Software\Classes\parley{below}" for below in ("", r"\shell", r"\shell\open", r"\shell\open\command")
)


def exec_argument(argument: str) -> str:
    """One argument of an Exec line, in quotes where it needs them ("The Exec key": quoting, then escaping)."""
    doubled = argument.replace("%", "%%")
    if not doubled or _RESERVED.intersection(doubled):
        doubled = '"' + re.sub(r'(["`$\\])', r"\\\1", doubled) + '"'
    return _escaped(doubled)


def _escaped(value: str) -> str:
    """A value of type string ("Possible value types")."""
    for sign, written in (("\\", "\\\\"), ("\n", "\\n"), ("\t", "\\t"), ("\r", "\\r")):
        value = value.replace(sign, written)
    return value


def _not_written(trouble: OSError, file: Path) -> LinksNotTaken:
    return LinksNotTaken(
        _NOT_WRITTEN.format(trouble.filename or file), "Look at its permissions, and at the disk."
    )
