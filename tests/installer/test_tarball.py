"""The archive is the same twice; its scripts install for one person, upgrade in place, and remove what they wrote."""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
from datetime import UTC, datetime
from pathlib import Path

import pytest
from linux_files import Release
from tarball import build, name_of

from tests.installer.stand_in import stand_in

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the archive is for Linux")

RELEASE = Release("1.2.3", datetime(2026, 11, 23, tzinfo=UTC))
OTHER = "[Desktop Entry]\nType=Application\nName=Other\nExec=true\nMimeType=x/other;\n"
OTHER_TYPE = (
    '<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">'
    '<mime-type type="x/other"><glob pattern="*.other"/></mime-type></mime-info>'
)
NOTE = '#!/bin/sh\nprintf "%s|" "$@" >> "$HOME/started"\n'


def unpacked(folder: Path, release: Release = RELEASE) -> Path:
    """With a program that notes what it is started with."""
    folder.mkdir(exist_ok=True)
    bundle = stand_in(folder)
    (bundle / "parley").write_text(NOTE, encoding="utf-8")
    with tarfile.open(build(bundle, folder, release, 1)) as archive:
        archive.extractall(folder, filter="data")
    return folder / name_of(release)


def run(home: Path, *command: str | Path) -> subprocess.CompletedProcess[str]:
    environ = {"HOME": str(home), "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"}
    done = subprocess.run(command, env=environ, capture_output=True, text=True, timeout=50, check=False)
    assert done.returncode == 0, done.stderr
    return done


def all_in(folder: Path) -> set[str]:
    """Files and folders, but for what the program of these tests notes."""
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*")} - {"started"}


def test_it_is_the_same_twice_and_nobodys(tmp_path: Path) -> None:
    bundle = stand_in(tmp_path)
    one, two = (build(bundle, tmp_path / name, RELEASE, 1) for name in ("one", "two"))
    assert one.read_bytes() == two.read_bytes()
    assert one.name == "parley-1.2.3-linux-x86_64.tar.gz"
    with tarfile.open(one) as archive:
        members = archive.getmembers()
    assert [member.name for member in members] == sorted(member.name for member in members)
    assert {(member.uid, member.gid, member.uname, member.mtime) for member in members} == {
        (0, 0, "", RELEASE.epoch)
    }
    assert {member.mode for member in members} == {0o755, 0o644}
    assert {member.name.split("/")[0] for member in members} == {"parley-1.2.3-linux-x86_64"}


@pytest.mark.parametrize("name", ["home", 'a "home" of $ines & hers\'s'])
def test_a_person_installs_it_and_removes_it_without_a_trace(tmp_path: Path, name: str) -> None:
    folder, home = unpacked(tmp_path / "downloads"), tmp_path / name
    (home / ".local/share/parley").mkdir(parents=True)
    (home / ".local/share/parley/parley.db").write_text("what Parley keeps")
    (home / ".local/share/icons").mkdir()
    (home / ".config").mkdir()
    others = "[Default Applications]\ntext/calendar=calendar.desktop;\n"
    (home / ".config/mimeapps.list").write_text(others)
    before = all_in(home)
    run(home, folder / "install.sh")
    entry = (home / ".local/share/applications/parley.desktop").read_text(encoding="utf-8")
    assert "@PROGRAM@" not in entry
    program = f"{home}/.local/lib/parley/parley"
    assert f"TryExec={program}" in entry
    plain = f"\nExec={program} %u\n" in entry  # xdg-open without a desktop would look for quotes in the name
    assert plain == (name == "home")
    assert ('\nExec="' in entry) != plain
    assert (home / ".local/share/icons/hicolor/48x48/apps/parley.png").is_file()
    assert (home / ".local/bin/parley").resolve() == home / ".local/lib/parley/parley"
    told = run(home, home / ".local/lib/parley/uninstall.sh").stdout
    assert all_in(home) == before, "an empty folder of before stays, too"
    assert (home / ".config/mimeapps.list").read_text() == others
    assert (home / ".local/share/parley/parley.db").read_text() == "what Parley keeps"
    assert f"{home}/.local/share/parley\n" in told
    assert "parley delete-everything" in told


def test_in_an_empty_home_nothing_is_left_and_nothing_is_said_to_be(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    folder = unpacked(tmp_path / "downloads")
    for _ in ("installed", "and again"):
        run(home, folder / "install.sh")
    assert run(home, home / ".local/lib/parley/uninstall.sh").stdout == "Parley is removed.\n"
    assert all_in(home) == set()


def test_what_another_program_put_there_since_stays_and_works(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    run(home, unpacked(tmp_path / "downloads") / "install.sh")
    share = home / ".local/share"
    (share / "applications/other.desktop").write_text(OTHER, encoding="utf-8")
    (share / "mime/packages/other.xml").write_text(OTHER_TYPE, encoding="utf-8")
    (home / ".config/mimeapps.list").write_text("[Default Applications]\nx/other=other.desktop;\n")
    run(home, home / ".local/lib/parley/uninstall.sh")
    assert {".local/share/applications/other.desktop", ".local/share/mime/packages/other.xml"} < all_in(home)
    assert (home / ".config/mimeapps.list").read_text() == "[Default Applications]\nx/other=other.desktop;\n"
    for cache in ("applications/mimeinfo.cache", "mime/globs"):  # made where the system has the tools for it
        if (share / cache).exists():
            said = (share / cache).read_text(encoding="utf-8")
            assert "x/other" in said
            assert "parley" not in said


def test_a_newer_version_takes_the_place_of_the_older_one(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    run(home, unpacked(tmp_path / "one") / "install.sh")
    (home / ".local/lib/parley/of-the-older-one").write_text("")
    left_out, list_of_files = home / ".local/share/metainfo/older.xml", home / ".local/lib/parley.files"
    left_out.write_text("")
    list_of_files.write_text(f"{list_of_files.read_text()}F {left_out}\n")
    run(home, unpacked(tmp_path / "two", Release("1.3.0", RELEASE.moment)) / "install.sh")
    assert not (home / ".local/lib/parley/of-the-older-one").exists()
    assert not left_out.exists()
    assert "1.3.0" in (home / ".local/lib/parley/README.txt").read_text()
    assert {path.name for path in (home / ".local/lib").iterdir()} == {"parley", "parley.files"}


@pytest.mark.desktop
@pytest.mark.parametrize("name", ["home", 'a "home" of $ines & hers\'s'])
def test_a_link_reaches_the_program_wherever_the_home_is(tmp_path: Path, name: str) -> None:
    home = tmp_path / name
    home.mkdir()
    run(home, unpacked(tmp_path / "downloads") / "install.sh")
    assert run(home, "desktop-file-validate", home / ".local/share/applications/parley.desktop").stdout == ""
    assert "parley.desktop" in run(home, "gio", "mime", "x-scheme-handler/parley").stdout
    (home / "started").unlink()
    os.mkfifo(home / "started")
    with subprocess.Popen(("cat", str(home / "started")), stdout=subprocess.PIPE, text=True) as reader:
        try:
            run(home, "gio", "open", "parley:join?v=1&tag=gardenchat&topic=a%20b")
            assert reader.communicate(timeout=30)[0] == "parley:join?v=1&tag=gardenchat&topic=a%20b|"
        finally:
            reader.kill()
