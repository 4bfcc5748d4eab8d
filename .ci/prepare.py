"""Make this folder ready to run and to test: `.venv`, pinned packages, and the system's own parts.

    python3 .ci/prepare.py             what `make practice` and `make test` need
    python3 .ci/prepare.py --desktop   also what `make test-desktop` needs
    python3 .ci/prepare.py --install   let apt install what is missing through sudo (root is never asked)

Nothing but the standard library, so that it runs before anything is installed. One line a step; what pip and
apt say is shown only when they fail. Which registry pip uses is the machine's own business: nothing here names one.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import shlex
import shutil
import subprocess
import sys
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "prepared"
BARE = ".ci/bare.txt"
"""Wheels that come without what they depend on: of one a script is used alone, and of sqlite-utils no command line."""
SUPPORTED = ((3, 11), (3, 12), (3, 13))

# What Qt's wheel leaves to the system. Where names differ between releases, the newest comes first.
QT_PACKAGES: tuple[tuple[str, ...], ...] = (
    ("libgl1",),
    ("libegl1",),
    ("libglib2.0-0t64", "libglib2.0-0"),  # Debian 13 and Ubuntu 24.04 renamed it
    ("libdbus-1-3",),
    ("libfontconfig1",),
    ("libbrotli1",),
    ("libgssapi-krb5-2",),
    ("libxkbcommon-x11-0",),
    ("libxcb-cursor0",),
    ("libxcb-icccm4",),
    ("libxcb-keysyms1",),
    ("libxcb-shape0",),
    ("libwayland-cursor0",),
    ("libwayland-egl1",),
    ("fonts-dejavu-core",),
)

# For checking spelling, which Parley does without where it has to.
SPELLING_PACKAGES: tuple[tuple[str, ...], ...] = (("libenchant-2-2",), ("hunspell-en-us",))


@dataclass(frozen=True)
class Tool:
    """A desktop program that a test calls, the package that brings it, and the file that calls it."""

    name: str
    package: str
    needed_by: str
    probe: tuple[str, ...] = ()  # a command that succeeds where the tool is there; empty: it is on PATH

    def found(self) -> bool:
        if not self.probe:
            return shutil.which(self.name) is not None
        try:
            return subprocess.run(self.probe, capture_output=True, check=False).returncode == 0
        except OSError:
            return False


# The one table of desktop tools. A row is here because its file calls it (tests/test_architecture.py looks);
# whoever writes a test with another program adds the row with it.
DESKTOP_TOOLS: tuple[Tool, ...] = (
    Tool("Xvfb", "xvfb", ".ci/desktop-session"),
    Tool("openbox", "openbox", ".ci/desktop-session"),
    Tool("dbus-run-session", "dbus", ".ci/desktop-session"),
    Tool("gnome-keyring-daemon", "gnome-keyring", ".ci/desktop-session"),
    Tool("xdotool", "xdotool", "tests/e2e/test_screen_reader.py"),
    Tool("chromium", "chromium", "tests/e2e/browser.py"),
    Tool("dunst", "dunst", "tests/e2e/test_reminders.py"),
    Tool("trayer", "trayer", "tests/e2e/test_reminders.py"),
    Tool("khal", "khal", "tests/e2e/test_calendar_programs.py"),
    Tool("gio", "libglib2.0-bin", "tests/e2e/test_desktop_links.py"),
    Tool("xdg-mime", "xdg-utils", "tests/e2e/test_desktop_links.py"),
    Tool("desktop-file-validate", "desktop-file-utils", "tests/e2e/test_desktop_links.py"),
    Tool("makensis", "nsis", "tests/installer/test_windows.py"),
    Tool("wine64", "wine64", "tests/installer/wine.py", ("test", "-e", "/usr/lib/wine/wine64")),
    Tool("groff", "groff", "tests/installer/test_manual.py"),
    Tool("dpkg-deb", "dpkg", "tests/installer/test_debian.py"),
    Tool("lintian", "lintian", "tests/installer/test_debian.py"),
    Tool("appstreamcli", "appstream", "tests/installer/test_debian.py"),
    Tool("update-mime-database", "shared-mime-info", "tests/installer/test_debian.py"),
    Tool("objdump", "binutils", ".ci/installer/libraries.py"),
    Tool("sha256sum", "coreutils", "tests/installer/test_sums.py"),
    Tool(
        "libical",
        "libical3",
        "tests/e2e/test_calendar_programs.py",
        ("python3", "-c", "import ctypes.util; assert ctypes.util.find_library('ical')"),
    ),
    Tool(
        "pyatspi",
        "python3-pyatspi",
        "tests/e2e/screen_reader.py",
        ("/usr/bin/python3", "-c", "import pyatspi"),
    ),
    Tool(
        "AT-SPI",
        "at-spi2-core",
        "tests/e2e/screen_reader.py",
        ("test", "-e", "/usr/libexec/at-spi-bus-launcher"),
    ),
    Tool(
        "Noto Color Emoji",
        "fonts-noto-color-emoji",
        "tests/e2e/test_scripts.py",
        ("test", "-e", "/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf"),
    ),
    Tool(
        "VL Gothic",
        "fonts-vlgothic",
        "tests/e2e/test_scripts.py",
        ("test", "-e", "/usr/share/fonts/truetype/vlgothic/VL-Gothic-Regular.ttf"),
    ),
    Tool(
        "Loma",
        "fonts-tlwg-loma-ttf",
        "tests/e2e/test_scripts.py",
        ("test", "-e", "/usr/share/fonts/truetype/tlwg/Loma.ttf"),
    ),
)

# Run by the new Python. An import names a missing library; loading the screen plugins by hand does so without a
# screen; a Qt that finds no font shows no text.
QT_PROBE = """
import ctypes, json, os, sys
report = {"qt": "", "missing": []}
try:
    from PySide6 import QtCore, QtDBus, QtGui, QtNetwork, QtSvg, QtWidgets
except ImportError as why:
    report["missing"].append(str(why).split(": ")[0])
else:
    report["qt"] = QtCore.qVersion()
    from pathlib import Path
    plugins = Path(QtCore.QLibraryInfo.path(QtCore.QLibraryInfo.LibraryPath.PluginsPath), "platforms")
    for screen in sys.argv[1:]:
        for plugin in plugins.glob(f"libq{screen}*.so"):
            try:
                ctypes.CDLL(str(plugin))
            except OSError as why:
                report["missing"].append(str(why).split(": ")[0])
    if not report["missing"]:
        app = QtWidgets.QApplication(["probe"])
        if not QtGui.QFontDatabase.families():
            report["missing"].append("a font")
print(json.dumps(report))
"""


class Unprepared(Exception):
    """One sentence for the person: what is missing and what to do about it."""


def say(line: str) -> None:
    print(line, flush=True)


def show(words: Iterable[str]) -> str:
    """A command as it would be typed."""
    return shlex.join(words) if os.name != "nt" else subprocess.list2cmdline(list(words))


# --- Python ----------------------------------------------------------------------------------------------------


def version_of(python: Sequence[str]) -> tuple[int, int] | None:
    """The version of an interpreter, or None where it does not even start (a stale pyenv shim, a moved .venv)."""
    ask = [*python, "-c", "import sys; print(*sys.version_info[:2])"]
    try:
        answer = subprocess.run(ask, capture_output=True, text=True, check=True).stdout.split()
        return int(answer[0]), int(answer[1])
    except (OSError, subprocess.CalledProcessError, ValueError, IndexError):
        return None


def find_python() -> list[str]:
    """This Python if Parley runs on it, else the newest one on PATH that it does run on."""
    if sys.version_info[:2] in SUPPORTED:
        return [sys.executable]
    for version in reversed(SUPPORTED):
        number = ".".join(map(str, version))
        command = ["py", f"-{number}"] if os.name == "nt" else [f"python{number}"]
        if version_of(command) == version:
            return command
    found = ".".join(map(str, sys.version_info[:2]))
    raise Unprepared(f"Parley needs Python 3.11, 3.12 or 3.13 and found {found}. {PYTHON_REMEDY}")


if sys.platform == "darwin":
    PYTHON_REMEDY = "Install one with: brew install python@3.13"
elif os.name == "nt":
    PYTHON_REMEDY = "Install one with: winget install Python.Python.3.13"
else:
    PYTHON_REMEDY = (
        "Install one with your system's package tool, e.g.: sudo apt-get install python3.12 python3.12-venv"
    )


def venv_program(name: str) -> Path:
    return VENV / ("Scripts" if os.name == "nt" else "bin") / (name + (".exe" if os.name == "nt" else ""))


def stamp_text() -> str:
    """What the installed packages depend on. The path is part of it: a moved .venv does not work."""
    digest = hashlib.sha256()
    for name in ("requirements.txt", BARE, "pyproject.toml"):
        digest.update((ROOT / name).read_bytes())
    return f"{digest.hexdigest()} {VENV}"


def is_prepared() -> bool:
    if not STAMP.exists() or STAMP.read_text(encoding="utf-8") != stamp_text():
        return False
    return version_of([str(venv_program("python"))]) in SUPPORTED


def has_pip() -> bool:
    """True where .venv is one that pip can install into; some tools make them without pip."""
    python = str(venv_program("python"))
    if version_of([python]) not in SUPPORTED:
        return False
    return (
        subprocess.run([python, "-m", "pip", "--version"], capture_output=True, check=False).returncode == 0
    )


def make_venv() -> None:
    """Create .venv, or replace one that does not start, was moved here, or belongs to another Python."""
    moved = STAMP.exists() and not STAMP.read_text(encoding="utf-8").endswith(f" {VENV}")
    if not moved and has_pip():
        return
    python = find_python()
    started = time.monotonic()
    result = subprocess.run(
        [*python, "-m", "venv", "--clear", str(VENV)], capture_output=True, text=True, check=False
    )
    if result.returncode:
        shutil.rmtree(VENV, ignore_errors=True)  # half a .venv would look like a whole one next time
        if "ensurepip" in result.stdout + result.stderr:
            raise Unprepared(
                "Python's venv module is not complete here. Run: sudo apt-get install python3-venv (or python3.X-venv)"
            )
        raise Unprepared(f"python -m venv failed:\n{result.stdout}{result.stderr}")
    say(f"made .venv with {show(python)} in {time.monotonic() - started:.0f} s")


def pip(*arguments: str) -> None:
    command = [str(venv_program("python")), "-m", "pip", "install", "--quiet", *arguments]
    environment = {**os.environ, "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    result = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    if result.returncode:
        raise Unprepared(f"pip failed: {show(command)}\n{result.stdout}{result.stderr}")


def install_packages() -> None:
    if is_prepared():
        return
    make_venv()
    say("installing the pinned packages (the first time takes a minute or two)")
    started = time.monotonic()
    pip("--require-hashes", "--requirement", "requirements.txt")
    pip("--require-hashes", "--no-deps", "--requirement", BARE)
    # The project itself: its build tool is among the pinned packages, so nothing unpinned is fetched.
    pip("--no-deps", "--no-build-isolation", "--editable", ".")
    STAMP.write_text(stamp_text(), encoding="utf-8")
    say(f"installed the pinned packages in {time.monotonic() - started:.0f} s")


def build_catalogues() -> None:
    """What the window reads of other languages, where a translation is newer than what was made of it."""
    sources = list((ROOT / "resources" / "translations").glob("parley_*.ts"))
    made = [source.with_suffix(".qm") for source in sources]
    if all(
        qm.exists() and qm.stat().st_mtime >= ts.stat().st_mtime for ts, qm in zip(sources, made, strict=True)
    ):
        return
    command = [str(venv_program("python")), str(ROOT / ".ci" / "languages.py"), "build"]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    if result.returncode:
        raise Unprepared(f"The translations could not be built:\n{result.stdout}{result.stderr}")


# --- the system's own parts ------------------------------------------------------------------------------------


def probe_qt(desktop: bool) -> dict[str, object]:
    """What Qt says on this machine: its version, and what it misses."""
    screens = []
    if sys.platform.startswith("linux"):
        screens = ["xcb"] if desktop or os.environ.get("DISPLAY") else []
        screens += ["wayland"] if os.environ.get("WAYLAND_DISPLAY") else []
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [str(venv_program("python")), "-c", QT_PROBE, *screens]
    result = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    try:
        report: dict[str, object] = json.loads(result.stdout.splitlines()[-1])
    except (IndexError, ValueError):
        raise Unprepared(f"Qt does not start here:\n{result.stdout}{result.stderr}") from None
    return report


def is_root() -> bool:
    return os.name != "nt" and os.geteuid() == 0


def apt_knows(package: str) -> bool:
    """True where apt has something to install under that name."""
    command = ["apt-cache", "policy", package]
    told = subprocess.run(
        command, env={**os.environ, "LC_ALL": "C"}, capture_output=True, text=True, check=False
    )
    return "Candidate:" in told.stdout and "Candidate: (none)" not in told.stdout


def choose(names: Sequence[str]) -> str:
    """The first name that apt knows; the oldest where it knows none (lists not fetched yet)."""
    return next((name for name in names if apt_knows(name)), names[-1])


def apt_line(packages: Sequence[Sequence[str]]) -> list[str]:
    return ["apt-get", "install", "-y", "--no-install-recommends", *map(choose, packages)]


def run_apt(packages: Sequence[Sequence[str]], prefix: list[str]) -> None:
    """Install; fetch the lists only where they are absent or too old to be of use."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}

    def call(words: list[str]) -> subprocess.CompletedProcess[str]:
        say("running: " + show([*prefix, *words]))
        return subprocess.run([*prefix, *words], env=environment, capture_output=True, text=True, check=False)

    known = all(any(map(apt_knows, names)) for names in packages)
    result = call(apt_line(packages)) if known else None
    if result is None or result.returncode:
        call(["apt-get", "update"])
        result = call(apt_line(packages))
    if result.returncode:
        raise Unprepared(f"apt-get failed:\n{result.stdout}{result.stderr}")


def provide(what: str, packages: Sequence[Sequence[str]], install: bool) -> None:
    """Install packages where we may; otherwise stop with the line that does."""
    if not shutil.which("apt-get"):
        wanted = " ".join(names[-1] for names in packages)
        raise Unprepared(f"{what} Install what your system calls these Debian packages: {wanted}")
    if is_root():
        say(what)
        run_apt(packages, [])
    elif install:
        say(what)
        run_apt(packages, ["sudo"])
    else:
        line = show(["sudo", *apt_line(packages)])
        raise Unprepared(f"{what} Run this line, or add INSTALL=1 to the make command:\n{line}")


def qt_lacks(report: dict[str, object]) -> str:
    """One sentence about what Qt misses, with the remedy where apt is not the one; empty where it misses nothing."""
    missing = report["missing"]
    if not isinstance(missing, list) or not missing:
        return ""
    sentence = f"Qt misses {', '.join(missing)}."
    if sys.platform == "darwin":
        raise Unprepared(f"{sentence} Parley's Qt needs macOS 14 or newer and brings everything else itself.")
    if os.name == "nt":
        raise Unprepared(f"{sentence} Run: winget install Microsoft.VCRedist.2015+.x64")
    return sentence


def provide_dictionary(install: bool) -> None:
    """An English dictionary, which a test looks words up in. Without the right to install one it is done without."""
    ask = "import enchant, sys; sys.exit(not any(one.startswith('en') for one in enchant.list_languages()))"
    command = [str(venv_program("python")), "-c", ask]
    if (
        not sys.platform.startswith("linux")
        or not subprocess.run(command, capture_output=True, check=False).returncode
    ):
        return
    try:
        provide("No English dictionary: spelling is not checked here.", SPELLING_PACKAGES, install)
    except Unprepared as why:
        say(str(why))


def missing_tools() -> list[Tool]:
    if not sys.platform.startswith("linux"):
        raise Unprepared(
            "The desktop tests drive Xvfb and a keyring daemon, so they run on Linux; `make test` runs here."
        )
    return [tool for tool in DESKTOP_TOOLS if not tool.found()]


def check_system(desktop: bool, install: bool) -> None:
    """Look for the system's own parts, provide all that is missing in one go, and look again."""
    report = probe_qt(desktop)
    lacks = qt_lacks(report)
    tools = missing_tools() if desktop else []
    if lacks or tools:
        names = ", ".join(tool.name for tool in tools)
        wanted = f"{lacks} {names and f'The desktop tests miss {names}.'}".strip()
        packages = [*(QT_PACKAGES if lacks else ()), *sorted({(tool.package,) for tool in tools})]
        provide(wanted, packages, install)
        report = probe_qt(desktop)
        lacks = qt_lacks(report)
        tools = [tool for tool in tools if not tool.found()]
    if lacks or tools:
        still = [lacks, *(f"{tool.name} is missing, for {tool.needed_by}." for tool in tools)]
        raise Unprepared("Installed, and still: " + " ".join(filter(None, still)))
    say(f"ready: .venv, Qt {report['qt']}" + (f", {len(DESKTOP_TOOLS)} desktop tools" if desktop else ""))


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--desktop", action="store_true", help="also what the desktop tests need")
    parser.add_argument("--install", action="store_true", help="let apt install what is missing through sudo")
    options = parser.parse_args()
    try:
        install_packages()
        build_catalogues()
        check_system(options.desktop, options.install)
        provide_dictionary(options.install)
    except Unprepared as why:
        print(why, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
