"""The .deb says what it needs, is the same twice, and holds what a desktop looks for and nothing that runs as root."""

from __future__ import annotations

import os
import subprocess
from datetime import UTC, datetime
from pathlib import Path

import pytest
from debian import build, changelog, control, debian_version, depends
from libraries import Elf, Findings, examine, examine_bundle
from linux_files import NotMade, Release, desktop_files

from tests.conftest import REPOSITORY, absent
from tests.installer.stand_in import stand_in

RELEASE = Release("1.2.3rc1", datetime(2026, 11, 23, 12, tzinfo=UTC))
QUICK = ("-Zxz", "-z0")


def asking(*needed: str, versions: tuple[str, ...] = ("GLIBC_2.35", "GLIBCXX_3.4.29")) -> Findings:
    """A bundle of one file that needs these."""
    return examine([Elf("parley", ("libc.so.6", *needed), frozenset(versions))], ["parley"])


def run(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, timeout=100, check=True).stdout


def test_a_pre_release_sorts_before_its_release() -> None:
    assert [debian_version(one) for one in ("1.2.3", "1.2.3rc1", "1.2.3.dev4")] == [
        "1.2.3",
        "1.2.3~rc1",
        "1.2.3~dev4",
    ]


def test_it_depends_on_what_the_bundle_asks_for_and_recommends_what_it_does_without() -> None:
    needed, recommended = depends(asking("libxcb.so.1", "libstdc++.so.6", "libwayland-client.so.0"))
    assert {"libc6 (>= 2.35)", "libstdc++6 (>= 11)", "libxcb1", "fontconfig-config"} <= set(needed)
    assert not any("wayland" in one for one in needed)
    assert {"libwayland-client0", "xdg-utils"} <= set(recommended)
    assert (needed, recommended) == (sorted(needed), sorted(recommended))


def test_a_library_that_nobody_knows_stops_it() -> None:
    with pytest.raises(NotMade, match=r"libgtk-3\.so\.0 is neither inside nor expected"):
        depends(asking("libgtk-3.so.0"))


def test_what_it_says_of_itself_is_in_debians_form() -> None:
    lines = control(RELEASE, asking(), 170_000).splitlines()
    assert "Version: 1.2.3~rc1" in lines
    assert all(line.startswith(" ") or ": " in line for line in lines)
    assert max(map(len, (line for line in lines if line.startswith(" ")))) <= 80
    first, *_, last, _ = changelog(RELEASE).split("\n")
    assert first == "parley (1.2.3~rc1) unstable; urgency=medium"
    assert last.endswith("  Mon, 23 Nov 2026 12:00:00 +0000")


def test_the_desktop_is_told_of_links_invitations_and_calendars() -> None:
    files = desktop_files(RELEASE, "/opt/my parley/parley")
    entry = files["applications/parley.desktop"].decode()
    assert "MimeType=x-scheme-handler/parley;application/vnd.parley.invitation;text/calendar;" in entry
    assert "Exec=/opt/my parley/parley %u" in entry
    assert b'value="parley:join?"' in files["mime/packages/parley.xml"]
    assert b'version="1.2.3rc1" date="2026-11-23"' in files["metainfo/org.parley.desktop.metainfo.xml"]
    assert files["icons/hicolor/48x48/apps/parley.png"].startswith(b"\x89PNG")
    assert files == desktop_files(RELEASE, "/opt/my parley/parley"), "the same twice"


@pytest.mark.desktop
@pytest.mark.timeout(120)
def test_it_is_the_same_twice_and_lintian_has_nothing_to_say(tmp_path: Path) -> None:
    bundle = stand_in(tmp_path)
    one = build(bundle, tmp_path / "one", RELEASE, QUICK)
    for file in bundle.rglob("*"):
        os.utime(file, (1, 1), follow_symlinks=False)
    two = build(bundle, tmp_path / "two", RELEASE, QUICK)
    is_same = one.read_bytes() == two.read_bytes()  # pytest would look for minutes for what is different
    assert is_same
    assert run("lintian", "--allow-root", "--fail-on", "none", str(one)) == ""
    listed = run("dpkg-deb", "--contents", str(one)).splitlines()
    assert all(line.split()[1] == "root/root" for line in listed)
    modes = {line.split()[0] for line in listed}
    assert modes == {"drwxr-xr-x", "-rw-r--r--", "-rwxr-xr-x", "lrwxrwxrwx"}
    assert any(line.endswith("./usr/bin/parley -> ../lib/parley/parley") for line in listed)
    inside = run("dpkg-deb", "--info", str(one))
    assert not any(script in inside for script in ("postinst", "preinst", "postrm", "prerm"))


@pytest.mark.desktop
def test_the_desktops_own_judges_pass_what_they_are_told(tmp_path: Path) -> None:
    for path, content in desktop_files(RELEASE).items():
        file = tmp_path / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    assert run("desktop-file-validate", str(tmp_path / "applications/parley.desktop")) == ""
    about = tmp_path / "metainfo/org.parley.desktop.metainfo.xml"
    assert "successful" in run("appstreamcli", "validate", "--no-net", "--no-color", str(about))
    run("update-mime-database", str(tmp_path / "mime"))
    assert "vnd.parley.invitation" in (tmp_path / "mime" / "globs2").read_text(encoding="utf-8")


@pytest.mark.desktop
def test_every_library_that_the_built_program_asks_for_has_a_package() -> None:
    bundle = REPOSITORY / "dist" / "parley"
    if not bundle.is_dir():
        absent("needs dist/parley: make build")
    needed, _ = depends(examine_bundle(bundle))
    assert {"libegl1", "libgl1", "libxcb1"} <= set(needed)
