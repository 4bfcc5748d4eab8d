"""Whether the package works where nothing else is: installed, used, upgraded and removed in fresh Debian roots.

    sudo python .ci/installer/clean_roots.py [--deb FILE] [--only bookworm] [--pictures build/clean-roots]

By hand and not in CI: it needs root for chroot and mounts, a Debian mirror for some 400 MB, and ten minutes.
Outside of the roots it needs debootstrap, Xvfb, openbox, xdotool and ImageMagick's import. Prints a table; exits with 1
where a row of it failed. Everybody in its pictures is invented: it is the practice chat.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from clean_root import (
    PERSON,
    ROOT,
    ROOTS,
    CleanRoot,
    Failed,
    Screen,
    Session,
    Suite,
    base_of,
    in_own_mounts,
    opened,
    screen,
    until,
)
from debian import RECOMMENDED, build, debian_version
from linux_files import Release, this_release

FULL = (Suite("bookworm"), Suite("trixie"))
BARE = (Suite("jammy", "/usr/share/keyrings/ubuntu-archive-keyring.gpg"),)
"""Ubuntu 22.04 has the oldest C library that the program runs on. Tried where its root or Ubuntu's keys are here."""
REFUSED = (Suite("bullseye"),)
"""Too old: apt has to say so."""
DESKTOP = ("dunst", "libglib2.0-bin")
"""What stands for a desktop beside what the package recommends: notifications, and gio, which opens files by their type
as the desktops do; xdg-open alone needs another program for that."""
LINK = "parley:join?v=1&tag=gardenchat&host=ines_hosts&title=Mulch%20and%20money&start=2030-01-10T18:00:00Z"
OTHER_LINK = "parley:join?v=1&tag=bookchat&host=marit_reads"
CALENDAR = """\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Example//EN
BEGIN:VEVENT
UID:1@example.org
DTSTAMP:20260101T000000Z
DTSTART:20300110T180000Z
DTEND:20300110T190000Z
SUMMARY:Slow gardens on #gardenchat
END:VEVENT
END:VCALENDAR
"""
REGENERATED = re.compile(
    r"var/(cache|lib)/apt(/.*)?"  # apt's own
    r"|var/lib/dpkg(/.*)?|var/log/(dpkg|alternatives)\.log|var/log/apt(/.*)?"  # dpkg's own
    r"|var/cache/(debconf|man|ldconfig|fontconfig)(/.*)?|etc/ld\.so\.cache"
    r"|usr/share/icons/hicolor/icon-theme\.cache"  # GTK's, of what is in the folder
)
"""What packages of the system write anew when any package comes or goes. MIME's and the entries' databases are not
among them: they have to be as they were, byte for byte."""


@dataclass
class Table:
    """What was looked at, where, and what came of it."""

    rows: list[tuple[str, str, bool, str]] = field(default_factory=list)

    def row(self, where: str, what: str, look: Callable[[], str]) -> bool:
        began = time.monotonic()
        try:
            said, well = look(), True
        except Failed as why:
            said, well = str(why), False
        seconds = f"{time.monotonic() - began:.0f} s"
        self.rows.append((where, what, well, said))
        print(f"{where:9} {'ok    ' if well else 'FAILED'} {what:44} {seconds:>6}  {said}", flush=True)
        return well

    def failed(self, where: str, what: str, why: str) -> None:
        self.rows.append((where, what, False, why))
        print(f"{where:9} FAILED {what:44}         {why}", flush=True)

    @property
    def is_well(self) -> bool:
        return all(well for _, _, well, _ in self.rows)


def changed(before: Mapping[str, str], after: Mapping[str, str]) -> list[str]:
    """What is left or missing or other than it was, but for what `REGENERATED` names."""
    paths = sorted(before.keys() | after.keys())
    found = [path for path in paths if before.get(path) != after.get(path)]
    return [path for path in found if not REGENERATED.fullmatch(path)]


def none_left(before: Mapping[str, str], after: Mapping[str, str]) -> str:
    if left := changed(before, after):
        raise Failed(f"{len(left)} files are not as before: {', '.join(left[:12])}")
    return f"all {len(before):,} files are as before"


# --- alone: the package and what it depends on ----------------------------------------------------------------


def alone(table: Table, where: str, root: CleanRoot, deb: Path, shown: Screen, pictures: Path) -> None:
    """Nothing recommended is here: no bus, no keyring, no notifications, no xdg-utils."""
    root.must("apt-get", "-q", "update")
    before = root.snapshot()
    inside = root.take(deb, f"/tmp/{deb.name}")

    def install() -> str:
        root.install(inside)
        own = root.must("du", "-sm", "/usr/lib/parley").split()[0]
        return f"{own} MB; {len(added(before, root))} packages came with it: {', '.join(added(before, root)[:6])} …"

    if not table.row(where, "apt-get install ./parley.deb", install):
        return
    table.row(where, "parley --version", lambda: root.must("parley", "--version", person=True).strip())
    table.row(where, "self-test, nothing recommended", lambda: self_test(root, {}))
    table.row(where, "what it says is missing", lambda: missing(root))
    session = Session(root, shown, {"PARLEY_X_URL": "http://127.0.0.1:9"})
    try:
        table.row(
            where,
            "a window without D-Bus and keyring",
            lambda: practice(session, shown, pictures / f"{where}-alone.png"),
        )
    finally:
        session.end()

    def purge() -> str:
        root.must("apt-get", "-y", "-q", "purge", "parley")
        root.must("apt-get", "-y", "-q", "autoremove", "--purge")
        return none_left(before, root.snapshot())

    table.row(where, "purge and autoremove", purge)


def added(before: Mapping[str, str], root: CleanRoot) -> list[str]:
    """Packages that were not here before."""
    known = root.must("dpkg-query", "-W", "-f", "${Package}\n").split()
    had = {re.sub(r"(:\w+)?\.list", "", Path(path).name) for path in before if path.endswith(".list")}
    return [name for name in known if name not in had and name != "parley"]


def self_test(root: CleanRoot, environ: Mapping[str, str]) -> str:
    done = root.run("parley", "self-test", "--json", person=True, patience=200, **environ)
    try:
        told = json.loads(done.stdout)
    except ValueError:
        raise Failed(f"{done.returncode}: {(done.stderr or done.stdout)[-400:]}") from None
    if done.returncode:
        raise Failed(json.dumps(told)[-600:])
    checks = told["checks"]
    return f"{len(checks)} checks: {', '.join(one['name'] for one in checks)}"


def missing(root: CleanRoot) -> str:
    """The doctor's lines that need somebody; it is not a failure that there are some."""
    done = root.run("parley", "doctor", person=True, patience=120, PARLEY_X_URL="http://127.0.0.1:9")
    if done.returncode not in (0, 1):
        raise Failed(done.stderr[-400:])
    lines = [line for line in done.stdout.splitlines() if not re.match(r"\s*ok\b", line)]
    return " | ".join(" ".join(line.split()) for line in lines)[:700]


def practice(session: Session, shown: Screen, picture: Path) -> str:
    session.start("parley practice --speed 8")
    until(lambda: shown.windows("Parley|practicechat"), 40, "no window comes up")
    maximise(shown)
    time.sleep(25)  # the chat goes on meanwhile: its picture is of a room with posts in it
    shown.picture(picture)
    return str(picture.relative_to(ROOT)) if picture.is_relative_to(ROOT) else str(picture)


def maximise(shown: Screen) -> None:
    for window in shown.windows("Parley|practicechat"):
        shown.do("windowsize", "--sync", window, "1276", "750", "windowmove", window, "1", "22")


# --- at a desktop: with what is recommended -------------------------------------------------------------------


def desktop(
    table: Table, where: str, root: CleanRoot, debs: Sequence[Path], shown: Screen, pictures: Path
) -> None:
    """All that the package depends on and recommends is here before, so that a purge shows what is its own."""
    older, newer = debs
    root.must("apt-get", "-q", "update")
    inside = root.take(older, f"/tmp/{older.name}")
    root.install(inside)
    root.install(*(one.partition(" |")[0] for one in RECOMMENDED if "daemon" not in one), *DESKTOP)
    root.must("dpkg", "--purge", "parley")
    before = root.snapshot()
    root.must("apt-get", "-y", "-q", "install", inside)
    types = {
        "x-scheme-handler/parley": "parley: links",
        "application/vnd.parley.invitation": ".parley files",
    }
    for kind, called in types.items():
        table.row(where, f"xdg-mime default for {called}", partial(default_for, root, kind))
    home = root.place / "home" / PERSON
    (home / "garden chat.parley").write_text(f"{LINK}\n")
    (home / "gardens.ics").write_text(CALENDAR)
    session = Session(root, shown, {"PARLEY_X_URL": "http://127.0.0.1:9"})
    session.do("printf test | gnome-keyring-daemon --unlock --components=secrets")
    try:
        for what, look in at_the_desk(root, session, shown, pictures, where):
            table.row(where, what, look)
        kept = sorted(path.name for path in (home / ".local/share").rglob("*") if path.is_file())
        table.row(where, f"upgrade to {newer.name}", lambda: upgraded(root, newer, kept))
        table.row(
            where,
            "the practice chat, 1280x800",
            lambda: practice(session, shown, pictures / f"{where}-practice.png"),
        )
    finally:
        session.end()

    def purge() -> str:
        root.must("apt-get", "-y", "-q", "purge", "parley")
        left = sorted(path.relative_to(home).as_posix() for path in home.rglob("*") if path.is_file())
        if strange := [path for path in left if "applications" in path or "mime" in path]:
            raise Failed(f"in the person's home: {', '.join(strange)}")
        return f"{none_left(before, root.snapshot())}; the person's {len(left)} files are kept"

    table.row(where, "purge", purge)
    table.row(where, "nobody opens its links then", lambda: nobody_for(root, "x-scheme-handler/parley"))


def at_the_desk(
    root: CleanRoot, session: Session, shown: Screen, pictures: Path, where: str
) -> Iterator[tuple[str, Callable[[], str]]]:
    """What a person does; each with how it is looked at."""

    def first() -> str:
        session.start(f"xdg-open '{LINK}'")
        until(lambda: shown.windows("Parley"), 40, "no window comes up")
        maximise(shown)
        time.sleep(4)
        shown.picture(pictures / f"{where}-invitation.png")
        return f"{where}-invitation.png"

    def again(opening: str, picture: str) -> Callable[[], str]:
        def look() -> str:
            session.do(opening)
            time.sleep(4)
            shown.picture(pictures / f"{where}-{picture}.png")
            if session.running("parley") != 1:
                raise Failed(f"{session.running('parley')} programs run")
            return f"{where}-{picture}.png; one program has the window"

        return look

    yield "xdg-open parley:join?… opens the invitation", first
    yield "a second link is handed over", again(f"xdg-open '{OTHER_LINK}'", "handed-over")
    yield "the type of a .parley file", lambda: type_of(session, "garden chat.parley")
    yield "a .parley file is opened", again("gio open 'garden chat.parley'", "file")
    yield "an .ics file is opened", again("gio open gardens.ics", "calendar")
    yield "self-test as a person", lambda: session_self_test(session)
    yield "the program ends with its window", lambda: ended(session, shown)


def type_of(session: Session, file: str) -> str:
    said = session.do(f"gio info -a standard::content-type '{file}'").split()[-1]
    if said != "application/vnd.parley.invitation":
        raise Failed(f"{file}: {said}")
    return said


def session_self_test(session: Session) -> str:
    told = json.loads(session.do("PARLEY_HOME=/tmp/session/own parley self-test --json 2>/dev/null", 200))
    (keyring,) = (one["found"] for one in told["checks"] if one["name"] == "keyring")
    return f"{len(told['checks'])} checks; keyring: {keyring}"


def ended(session: Session, shown: Screen) -> str:
    for window in shown.windows("Parley"):
        shown.do("windowactivate", "--sync", window, "key", "alt+F4")
    until(lambda: not session.running("parley"), 30, "the program does not end with its window")
    return "closed"


def default_for(root: CleanRoot, kind: str) -> str:
    said = root.must("xdg-mime", "query", "default", kind, person=True).strip()
    if said != "parley.desktop":
        raise Failed(f"{kind}: {said or 'nobody'}")
    return said


def nobody_for(root: CleanRoot, kind: str) -> str:
    if said := root.must("xdg-mime", "query", "default", kind, person=True).strip():
        raise Failed(said)
    return "nobody"


def upgraded(root: CleanRoot, newer: Path, kept: list[str]) -> str:
    root.must("apt-get", "-y", "-q", "install", root.take(newer, f"/tmp/{newer.name}"))
    now = root.must("dpkg-query", "-W", "-f", "${Version}", "parley")
    home = root.place / "home" / PERSON / ".local" / "share"
    if kept != sorted(path.name for path in home.rglob("*") if path.is_file()) or not kept:
        raise Failed("the home is not as it was")
    return f"{now}; {len(kept)} files of the home are there"


# --- older systems --------------------------------------------------------------------------------------------


def refused(table: Table, where: str, root: CleanRoot, deb: Path, bundle: Path) -> None:
    """What people read on a system that is too old, from apt and from the program."""

    def by_apt() -> str:
        root.must("apt-get", "-q", "update")
        done = root.run("apt-get", "-y", "-q", "install", root.take(deb, f"/tmp/{deb.name}"))
        if done.returncode == 0:
            raise Failed("apt installed it")
        if not (found := re.findall(r"Depends: libc6.*", done.stdout + done.stderr)):
            raise Failed((done.stdout + done.stderr)[-300:])
        return " ".join(found[0].split())

    def by_itself() -> str:
        root.must("cp", "-r", "--no-target-directory", "/tmp/bundle", "/opt/parley")
        done = root.run("/opt/parley/parley", "--version", person=True)
        if done.returncode == 0:
            raise Failed("it runs")
        if not (found := re.findall(r"version `GLIBC_[^(]*", done.stderr)):
            raise Failed(done.stderr[-300:])
        return str(found[0]).strip()

    table.row(where, "apt-get install is refused", by_apt)
    shutil.copytree(bundle, root.place / "tmp" / "bundle", symlinks=True)
    table.row(where, "the bundle says why", by_itself)


def glibc_of(root: CleanRoot) -> str:
    return f"glibc {root.must('ldd', '--version').splitlines()[0].split()[-1]}"


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--bundle", type=Path, default=ROOT / "dist" / "parley", metavar="FOLDER")
    parser.add_argument("--deb", type=Path, metavar="FILE")
    parser.add_argument("--only", nargs="+", default=[], metavar="SUITE")
    parser.add_argument("--pictures", type=Path, default=ROOT / "build" / "clean-roots", metavar="FOLDER")
    options = parser.parse_args()
    in_own_mounts()
    release = this_release()
    deb = options.deb or ROOT / "dist" / f"parley_{debian_version(release.version)}_amd64.deb"
    later = Release(f"{release.version}.1", release.moment)
    newer = build(options.bundle, ROOTS / "newer", later, ("-Zzstd", "-z1"))
    table = Table()
    with ExitStack() as stack:
        shown = stack.enter_context(screen(ROOTS / "screen"))

        def each(suites: Sequence[Suite]) -> Iterator[tuple[str, Path]]:
            for suite in suites:
                if not options.only or suite.name in options.only:
                    try:
                        yield suite.name, base_of(suite)
                    except Failed as why:
                        table.failed(suite.name, "debootstrap", str(why))

        for where, base in each(FULL + BARE):
            with opened(base, where) as root:
                table.row(where, "its C library", partial(glibc_of, root))
                alone(table, where, root, deb, shown, options.pictures)
        for where, base in each(FULL):
            with opened(base, f"{where}-desktop") as root:
                desktop(table, where, root, (deb, newer), shown, options.pictures)
        for where, base in each(REFUSED):
            with opened(base, where) as root:
                table.row(where, "its C library", partial(glibc_of, root))
                refused(table, where, root, deb, options.bundle)
    return 0 if table.is_well else 1


if __name__ == "__main__":
    sys.exit(main())
