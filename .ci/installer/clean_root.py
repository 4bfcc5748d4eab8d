"""A clean root: a fresh Debian or Ubuntu in a folder, with a person in it, and a screen outside of it for its windows.

debootstrap makes each system once, in build/roots; whatever is done to it goes into a layer above (overlayfs), which is
thrown away. The mounts are of the calling process alone (`in_own_mounts`), and so end with it.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ROOTS = ROOT / "build" / "roots"
PERSON = "ines"
OWN_MOUNTS = "PARLEY_OWN_MOUNTS"
UNTOUCHED = ("proc", "sys", "dev", "tmp", "run", f"home/{PERSON}")
"""What no snapshot looks at: not on a disk, or the person's own."""
DEVICES = ("null", "zero", "full", "random", "urandom", "tty")


class Failed(Exception):
    """What did not happen, in a sentence."""


@dataclass(frozen=True, slots=True)
class Suite:
    """It comes from where debootstrap finds it by itself."""

    name: str
    keys: str = ""
    """A file of keys where debootstrap does not know it by itself."""


def in_own_mounts() -> None:
    """Start this program again where nobody else sees what it mounts."""
    if OWN_MOUNTS not in os.environ:
        command = ["unshare", "--mount", "--propagation", "private", sys.executable, *sys.argv]
        os.execvpe("unshare", command, {**os.environ, OWN_MOUNTS: "1"})


def base_of(suite: Suite) -> Path:
    """The system as debootstrap makes it: what is essential, apt, and nothing else. It is kept."""
    base = ROOTS / suite.name
    if not (base / "etc" / "debian_version").is_file() or (base / "debootstrap").exists():
        base.mkdir(parents=True, exist_ok=True)
        keys = [f"--keyring={suite.keys}"] if suite.keys else []
        command = ["debootstrap", "--variant=minbase", *keys, suite.name, str(base)]
        with (ROOTS / f"{suite.name}.log").open("w") as log:
            if subprocess.run(command, stdout=log, stderr=log, check=False).returncode:
                raise Failed(f"debootstrap made no {suite.name}: {log.name}")
    return base


class CleanRoot:
    """`place` is where it lies while it is open."""

    def __init__(self, place: Path) -> None:
        self.place = place

    def command(self, *command: str, person: bool = False, **environ: str) -> list[str]:
        """How it is run in here: what it starts ends with it."""
        home = f"/home/{PERSON}" if person else "/root"
        given = {"HOME": home, "PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8", **environ}
        given |= {} if person else {"DEBIAN_FRONTEND": "noninteractive"}
        who = [f"--userspec={PERSON}:{PERSON}"] if person else []
        return [
            *("unshare", "--pid", "--fork", "--kill-child", f"--mount-proc={self.place}/proc"),
            *("chroot", *who, str(self.place), "env", "-i", f"--chdir={home}"),
            *(f"{name}={value}" for name, value in given.items()),
            *command,
        ]

    def run(
        self, *command: str, person: bool = False, patience: float = 900, **environ: str
    ) -> subprocess.CompletedProcess[str]:
        try:
            return subprocess.run(
                self.command(*command, person=person, **environ),
                stdin=subprocess.DEVNULL,
                capture_output=True,
                text=True,
                errors="replace",
                timeout=patience,
                check=False,
            )
        except subprocess.TimeoutExpired as late:
            raise Failed(f"{command[0]} takes more than {patience:.0f} s") from late

    def must(self, *command: str, person: bool = False) -> str:
        done = self.run(*command, person=person)
        if done.returncode:
            raise Failed(
                f"{' '.join(command)[:80]}: {done.returncode}: {(done.stderr or done.stdout)[-600:]}"
            )
        return done.stdout

    def install(self, *packages: str, recommended: bool = False) -> str:
        option = "--install-recommends" if recommended else "--no-install-recommends"
        return self.must("apt-get", "-y", "-q", option, "install", *packages)

    def take(self, file: Path, to: str) -> str:
        """A file of outside; where it lies in here."""
        there = self.place / to.lstrip("/")
        there.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(file, there)
        return to

    def snapshot(self) -> dict[str, str]:
        """Each file with what is in it, by its path."""
        found = {}
        for folder, folders, files in os.walk(self.place):
            at = Path(folder)
            folders[:] = [
                name for name in folders if (at / name).relative_to(self.place).as_posix() not in UNTOUCHED
            ]
            for name in [*folders, *files]:
                path = at / name
                found[path.relative_to(self.place).as_posix()] = _kind(path)
        return found


def _kind(path: Path) -> str:
    if path.is_symlink():
        return f"-> {path.readlink()}"
    if path.is_dir():
        return "folder"
    if not path.is_file():
        return "special"
    with path.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()


@contextmanager
def opened(base: Path, name: str) -> Iterator[CleanRoot]:
    """A layer above `base` with a network, devices, and a person in it; gone afterwards."""
    folder = ROOTS / "layers" / name
    shutil.rmtree(folder, ignore_errors=True)
    upper, work, place = (folder / part for part in ("upper", "work", "root"))
    for made in (upper, work, place):
        made.mkdir(parents=True)
    with ExitStack() as stack:
        _mount(
            stack, place, "-t", "overlay", "overlay", "-o", f"lowerdir={base},upperdir={upper},workdir={work}"
        )
        _mount(stack, place / "dev", "-t", "tmpfs", "-o", "mode=755", "tmpfs")
        for device in DEVICES:
            (place / "dev" / device).touch()
            _mount(stack, place / "dev" / device, "--bind", f"/dev/{device}")
        (place / "dev" / "shm").mkdir(mode=0o1777)
        (place / "dev" / "shm").chmod(0o1777)
        (place / "tmp" / ".X11-unix").mkdir(mode=0o1777, exist_ok=True)
        _mount(stack, place / "tmp" / ".X11-unix", "--bind", "/tmp/.X11-unix")
        shutil.copy("/etc/resolv.conf", place / "etc" / "resolv.conf")
        root = CleanRoot(place)
        root.must("useradd", "--create-home", "--shell", "/bin/sh", PERSON)
        yield root
    shutil.rmtree(folder, ignore_errors=True)


def _mount(stack: ExitStack, place: Path, *arguments: str) -> None:
    subprocess.run(["mount", *arguments, str(place)], check=True)
    stack.callback(subprocess.run, ["umount", "--lazy", str(place)], check=False)


# --- a screen, and a person's session at it --------------------------------------------------------------------


class Screen:
    """An Xvfb with openbox, both outside of the root, so that it stays as it is."""

    def __init__(self, number: str) -> None:
        self.number = number
        self._environ = {**os.environ, "DISPLAY": number}

    def windows(self, title: str) -> list[str]:
        command = ["xdotool", "search", "--onlyvisible", "--name", title]
        told = subprocess.run(command, env=self._environ, capture_output=True, text=True, check=False)
        return told.stdout.split()

    def do(self, *command: str) -> None:
        subprocess.run(["xdotool", *command], env=self._environ, capture_output=True, check=False)

    def picture(self, file: Path) -> None:
        file.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(["import", "-window", "root", str(file)], env=self._environ, check=True)


@contextmanager
def screen(folder: Path) -> Iterator[Screen]:
    folder.mkdir(parents=True, exist_ok=True)
    Path("/tmp/.X11-unix").mkdir(mode=0o1777, exist_ok=True)
    with ExitStack() as stack, (folder / "screen.log").open("w") as log:
        read, write = os.pipe()
        server = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-ac"]
        _started(stack, subprocess.Popen(server, pass_fds=(write,), stdout=log, stderr=log))
        os.close(write)
        with os.fdopen(read) as said:
            number = f":{said.readline().strip()}"
        environ = {**os.environ, "DISPLAY": number, "HOME": str(folder)}
        _started(stack, subprocess.Popen(["openbox"], env=environ, stdout=log, stderr=log))
        yield Screen(number)


def _started(stack: ExitStack, process: subprocess.Popen[bytes]) -> None:
    stack.callback(process.wait)
    stack.callback(process.terminate)


class Session:
    """A shell of the person's, in a D-Bus session where the root has one, that is told what to do."""

    def __init__(self, root: CleanRoot, on: Screen, environ: Mapping[str, str]) -> None:
        self._root, self._count = root, 0
        has_bus = (root.place / "usr/bin/dbus-run-session").exists()
        command = ["dbus-run-session", "--", "sh"] if has_bus else ["sh"]
        given = {"DISPLAY": on.number, "XDG_RUNTIME_DIR": "/tmp/session", **environ}
        (root.place / "tmp/session").mkdir(mode=0o777, exist_ok=True)
        root.must("chown", f"{PERSON}:{PERSON}", "/tmp/session")
        root.must("chmod", "700", "/tmp/session")
        self._log = (root.place / "tmp" / "session.log").open("w")
        self._shell = subprocess.Popen(
            root.command(*command, person=True, **given),
            stdin=subprocess.PIPE,
            stdout=self._log,
            stderr=self._log,
            text=True,
        )

    def start(self, command: str) -> None:
        """And let it run."""
        assert self._shell.stdin is not None
        self._shell.stdin.write(f"{command} &\n")
        self._shell.stdin.flush()

    def do(self, command: str, patience: float = 60) -> str:
        """And wait for it; what it says. Raises Failed."""
        self._count += 1
        said = self._root.place / "tmp" / f"said.{self._count}"
        inner = f"/tmp/{said.name}"
        self.start(f"{{ {command}; }} >{inner}.out 2>&1; echo $? >{inner}.part; mv {inner}.part {inner}")
        until(said.exists, patience, f"{command} does not end")
        words = said.with_name(f"{said.name}.out").read_text(errors="replace").strip()
        if said.read_text().strip() != "0":
            raise Failed(f"{command}: {words[-400:]}")
        return words

    def running(self, program: str) -> int:
        """How many of it there are."""
        each = "for one in /proc/[0-9]*; do readlink $one/exe; done"
        return int(self.do(f"{{ {each}; }} 2>/dev/null | grep -c '/{program}$' || true"))

    def end(self) -> None:
        self._shell.kill()
        self._shell.wait()
        self._log.close()


def until(holds: Callable[[], object], patience: float, otherwise: str) -> None:
    """A tool for a person's hands may look at the clock; no test does."""
    end = time.monotonic() + patience
    while not holds():
        if time.monotonic() > end:
            raise Failed(f"{otherwise} (waited {patience:.0f} s)")
        time.sleep(0.2)
