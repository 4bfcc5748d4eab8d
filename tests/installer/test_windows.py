"""Installing, upgrading and removing Parley on Windows, under Debian's wine, with a placeholder for the program."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from icons import write
from windows import Installer, build, file_name

from desktop.services import link_opener
from tests.conftest import absent
from tests.installer.wine import Windows, found

pytestmark = [pytest.mark.desktop, pytest.mark.timeout(180)]

OWN = r"HKEY_CURRENT_USER\Software\Parley"
CLASSES = r"HKEY_CURRENT_USER\Software\Classes"
ENTRY = r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Uninstall\Parley"
COMMAND = rf"{CLASSES}\parley\shell\open\command"
NON_ASCII = "C:\\Ordner mit Ümlaut\\パーレー"


@dataclass(frozen=True)
class Setups:
    """Two versions of the same program, and what each has of its own."""

    old: Path
    new: Path
    folder: Path


@pytest.fixture(scope="module")
def setups(tmp_path_factory: pytest.TempPathFactory) -> Setups:
    if shutil.which("makensis") is None:
        absent("makensis is not installed: apt-get install nsis")
    work = tmp_path_factory.mktemp("setups")
    placeholder = work / "parley.exe"
    made = ["makensis", "-V1", f"-DOUTPUT={placeholder}", str(Path(__file__).with_name("placeholder.nsi"))]
    subprocess.run(made, check=True)
    write(work / "icons")

    def setup(version: str, *own: str) -> Path:
        payload = work / version
        for name in ("_internal/both.txt", "_internal/deep/er/same $NAME.txt", *own):
            (payload / name).parent.mkdir(parents=True, exist_ok=True)
            (payload / name).write_text(version, encoding="utf-8")
        shutil.copy(placeholder, payload)
        return build(Installer(payload, version, work / file_name(version), work / "icons"))

    old = setup("0.1.0", "_internal/only old/ö 日本.txt", "_internal/was a file")
    return Setups(old, setup("0.2.0", "_internal/new.txt", "_internal/was a file/now a folder.txt"), work)


@pytest.fixture(scope="module")
def machine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Windows]:
    wine, server = found("wine64"), found("wineserver64")
    if wine is None or server is None:
        absent("wine is not installed: apt-get install --no-install-recommends wine wine64")
    assert wine is not None
    assert server is not None
    root = tmp_path_factory.mktemp("wine")
    there = Windows(root, wine, server)
    there.boot()
    yield there
    there.stop()
    shutil.rmtree(root)  # 700 MB


@pytest.fixture
def windows(machine: Windows) -> Iterator[Windows]:
    """As it was before the first installation; after the test nothing of Parley is left but what a test put there."""
    before = everything(machine)
    yield machine
    for folder in (machine.local / "Programs", machine.local / "parley", machine.local / "parley-practice"):
        shutil.rmtree(folder, ignore_errors=True)
    shutil.rmtree(machine.path(NON_ASCII).parent, ignore_errors=True)
    for key in (OWN, ENTRY, *(rf"{CLASSES}\{name}" for name in ("parley", ".parley", ".ics"))):
        machine.run("reg", "delete", key, "/f")
    (machine.start_menu / "Parley.lnk").unlink(missing_ok=True)
    (machine.temp / "called.txt").unlink(missing_ok=True)
    assert everything(machine) - before == set(), "a test left something"


def everything(windows: Windows) -> set[str]:
    """Each file and folder of the person's, and of drive C beside Windows itself."""
    below = [path for path in windows.drive.iterdir() if path.name != "windows"]
    return {str(path) for top in below for path in (top, *top.rglob("*"))}


def program(windows: Windows) -> Path:
    return windows.local / "Programs" / "Parley"


def files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def remove(windows: Windows, folder: Path, *arguments: str) -> int:
    """As Windows does it: by a copy of the uninstaller, so that it can remove itself."""
    copy = windows.temp / "Un.exe"
    shutil.copy(folder / "uninstall.exe", copy)
    try:
        return windows.run(copy, "/S", *arguments, *unquoted(f"_?={windows.name(folder)}"))
    finally:
        copy.unlink()


def unquoted(last: str) -> list[str]:
    """NSIS reads its last argument to the end of the line, and wants no quotes there: wine sets them around spaces."""
    return last.split(" ")


INSTALLER_S_OWN = {"installed.txt", "setup.log", "uninstall.exe"}
BOTH = {"parley.exe", "_internal/both.txt", "_internal/deep/er/same $NAME.txt"}
ONLY_OLD = {"_internal/only old/ö 日本.txt", "_internal/was a file"}
ONLY_NEW = {"_internal/new.txt", "_internal/was a file/now a folder.txt"}


def test_installs_for_one_person_without_a_question(windows: Windows, setups: Setups) -> None:
    assert windows.run(setups.old, "/S") == 0
    there = program(windows)
    assert files(there) == INSTALLER_S_OWN | BOTH | ONLY_OLD
    assert (windows.start_menu / "Parley.lnk").is_file()
    assert not list(windows.person.glob("Desktop/Parley.lnk"))
    name = windows.name(there)
    values = windows.values(ENTRY)
    assert values[rf"{ENTRY}\DisplayVersion"] == "0.1.0"
    assert values[rf"{ENTRY}\UninstallString"] == f'"{name}\\uninstall.exe"'
    assert values[rf"{ENTRY}\QuietUninstallString"] == f'"{name}\\uninstall.exe" /S'
    assert windows.values(COMMAND) == {f"{COMMAND}\\": f'"{name}\\parley.exe" "%1"'}
    assert rf"{CLASSES}\parley\URL Protocol" in windows.values(rf"{CLASSES}\parley")


def test_links_and_invitations_open_the_program(windows: Windows, setups: Setups) -> None:
    assert windows.run(setups.old, "/S") == 0
    classes = ("parley", ".parley", "Parley.Invitation")
    windows.merge_classes(*classes)
    invitation = windows.temp / "a chat.parley"
    invitation.write_text("parley:join?room=%23TeaTalk", encoding="utf-8")
    assert windows.run("start", "/wait", "parley:join?room=%23TeaTalk&x=a%20b") == 0
    assert windows.run("start", "/wait", windows.name(invitation)) == 0
    called = (windows.temp / "called.txt").read_text(encoding="utf-16-le").splitlines()
    assert [line.partition('parley.exe" ')[2] for line in called] == [
        '"parley:join?room=%23TeaTalk&x=a%20b"',
        f'"{windows.name(invitation)}"',
    ]
    invitation.unlink()
    for name in classes:
        assert windows.run("reg", "delete", rf"HKLM\Software\Classes\{name}", "/f") == 0


def test_calendar_files_are_offered_and_never_taken(windows: Windows, setups: Setups) -> None:
    windows.set_value(rf"{CLASSES}\.ics", "", "Somebody.Else")
    assert windows.run(setups.old, "/S") == 0
    assert windows.values(rf"{CLASSES}\.ics") == {
        f"{CLASSES}\\.ics\\": "Somebody.Else",
        rf"{CLASSES}\.ics\OpenWithProgids\Parley.Calendar": "",
    }
    assert remove(windows, program(windows)) == 0
    assert windows.values(rf"{CLASSES}\.ics") == {f"{CLASSES}\\.ics\\": "Somebody.Else"}


def test_an_upgrade_takes_the_older_files_away_and_nothing_else(windows: Windows, setups: Setups) -> None:
    assert windows.run(setups.old, "/S") == 0
    there = program(windows)
    (there / "_internal" / "only old" / "mine.txt").write_text("mine", encoding="utf-8")
    assert windows.run(setups.new, "/S") == 0
    assert files(there) == INSTALLER_S_OWN | BOTH | ONLY_NEW | {"_internal/only old/mine.txt"}
    assert (there / "_internal" / "both.txt").read_text(encoding="utf-8") == "0.2.0"
    assert windows.values(ENTRY)[rf"{ENTRY}\DisplayVersion"] == "0.2.0"


def test_a_second_installation_of_the_same_version_repairs(windows: Windows, setups: Setups) -> None:
    assert windows.run(setups.new, "/S") == 0
    there = program(windows)
    (there / "_internal" / "both.txt").unlink()
    assert windows.run(setups.new, "/S") == 0
    assert files(there) == INSTALLER_S_OWN | BOTH | ONLY_NEW


def test_an_older_version_is_refused_until_it_is_asked_for(windows: Windows, setups: Setups) -> None:
    assert windows.run(setups.new, "/S") == 0
    log = windows.temp / "refused.log"
    assert windows.run(setups.old, "/S", f"/LOG={windows.name(log)}") == 4
    assert "0.2.0 is installed, which is newer than 0.1.0" in log.read_text(encoding="utf-16")
    assert files(program(windows)) == INSTALLER_S_OWN | BOTH | ONLY_NEW
    assert windows.run(setups.old, "/S", "/DOWNGRADE") == 0
    assert files(program(windows)) == INSTALLER_S_OWN | BOTH | ONLY_OLD
    log.unlink()


def test_nothing_changes_while_parley_is_open(windows: Windows, setups: Setups) -> None:
    assert windows.run(setups.old, "/S") == 0
    there = program(windows)
    before = {path: path.read_bytes() for path in there.rglob("*") if path.is_file()}
    hold = windows.temp / "hold"
    hold.touch()
    running = windows.begin(there / "parley.exe")
    try:
        assert windows.run(setups.new, "/S") == 3
        assert remove(windows, there) == 3
        assert {path: path.read_bytes() for path in there.rglob("*") if path.is_file()} == before
    finally:
        hold.unlink()
        running.communicate(timeout=60)
    assert windows.run(setups.new, "/S") == 0
    assert files(there) == INSTALLER_S_OWN | BOTH | ONLY_NEW


def test_an_upgrade_that_cannot_be_finished_leaves_the_old_version(windows: Windows, setups: Setups) -> None:
    assert windows.run(setups.old, "/S") == 0
    there = program(windows)
    in_the_way = there / "_internal" / "new.txt"
    in_the_way.mkdir()
    (in_the_way / "mine.txt").write_text("mine", encoding="utf-8")
    assert windows.run(setups.new, "/S") == 5
    assert files(there) == INSTALLER_S_OWN | BOTH | ONLY_OLD | {"_internal/new.txt/mine.txt"}
    assert (there / "_internal" / "both.txt").read_text(encoding="utf-8") == "0.1.0"
    assert windows.values(ENTRY)[rf"{ENTRY}\DisplayVersion"] == "0.1.0"


def test_what_a_cut_off_upgrade_left_is_put_right_by_the_next(windows: Windows, setups: Setups) -> None:
    """As a power cut leaves it between the old version's going and the new one's coming."""
    assert windows.run(setups.old, "/S") == 0
    there = program(windows)
    outgoing = there / "parley-outgoing"
    outgoing.mkdir()
    shutil.copy(there / "installed.txt", there / "parley-incoming.txt")
    (there / "installed.txt").rename(there / "parley-outgoing.txt")
    (there / "_internal").rename(outgoing / "_internal")
    assert windows.run(setups.new, "/S") == 0
    assert files(there) == INSTALLER_S_OWN | BOTH | ONLY_NEW


def test_removing_leaves_nothing_but_what_parley_keeps_for_the_person(
    windows: Windows, setups: Setups
) -> None:
    before = everything(windows)
    assert windows.run(setups.old, "/S", "/DESKTOP") == 0
    assert list(windows.person.glob("Desktop/Parley.lnk"))
    kept = windows.local / "parley" / "parley.sqlite3"
    kept.parent.mkdir()
    kept.write_text("rooms", encoding="utf-8")
    log = windows.temp / "removed.log"
    assert remove(windows, program(windows), f"/LOG={windows.name(log)}") == 0
    said = log.read_text(encoding="utf-16")
    assert f"stay in {windows.name(kept.parent)}" in said
    assert "your key is still in Windows' Credential Manager" in said
    log.unlink()
    left = everything(windows) - before
    assert left == {str(kept.parent), str(kept), *({str(windows.local / "Programs")} & left)}
    for key in (OWN, ENTRY, *(rf"{CLASSES}\{name}" for name in ("parley", ".parley", ".ics"))):
        assert windows.run("reg", "query", key) != 0, key
    for name in ("Parley.Invitation", "Parley.Calendar"):
        assert windows.run("reg", "query", rf"{CLASSES}\{name}") != 0, name


def test_what_parley_keeps_is_deleted_only_where_it_was_asked_for(windows: Windows, setups: Setups) -> None:
    assert windows.run(setups.old, "/S") == 0
    for name in ("parley", "parley-practice"):
        (windows.local / name / "logs").mkdir(parents=True)
    beside = windows.local / "parley-of-another"
    beside.mkdir()
    assert remove(windows, program(windows), "/DELETEHOME") == 0
    assert [path.name for path in sorted(windows.local.glob("parley*"))] == [beside.name]
    beside.rmdir()


def test_the_uninstaller_that_windows_calls_removes_itself(windows: Windows, setups: Setups) -> None:
    assert windows.run(setups.old, "/S") == 0
    assert windows.run(program(windows) / "uninstall.exe", "/S") == 0
    windows.until(lambda: not program(windows).exists())
    copies = list(windows.temp.glob("~nsu*"))  # of itself; Windows takes them away at its next start
    windows.until(lambda: windows.values(ENTRY) == {})
    for copy in copies:
        shutil.rmtree(copy)


def test_what_parley_did_not_install_stays(windows: Windows, setups: Setups) -> None:
    assert windows.run(setups.old, "/S") == 0
    mine = program(windows) / "_internal" / "mine.txt"
    mine.write_text("mine", encoding="utf-8")
    assert remove(windows, program(windows)) == 0
    assert files(program(windows)) == {"_internal/mine.txt"}


def test_links_that_another_parley_has_taken_stay_with_it(windows: Windows, setups: Setups) -> None:
    assert windows.run(setups.old, "/S") == 0
    windows.set_value(COMMAND, "", r"C:\Another\parley.exe %1")
    assert remove(windows, program(windows)) == 0
    assert windows.values(COMMAND) == {f"{COMMAND}\\": r"C:\Another\parley.exe %1"}
    assert windows.run("reg", "query", ENTRY) != 0


def test_who_switched_links_off_is_not_asked_again_by_an_upgrade(windows: Windows, setups: Setups) -> None:
    assert windows.run(setups.old, "/S") == 0
    for key in reversed(link_opener._KEYS):  # as the settings do: no key goes that has another below it
        assert set(windows.values(rf"HKEY_CURRENT_USER\{key}")) <= {
            f"HKEY_CURRENT_USER\\{key}\\",
            rf"HKEY_CURRENT_USER\{key}\URL Protocol",
        }
        assert windows.run("reg", "delete", rf"HKCU\{key}", "/f") == 0
    assert windows.run(setups.new, "/S") == 0
    assert windows.values(rf"{CLASSES}\parley") == {}


def test_a_folder_with_spaces_and_letters_of_any_script(windows: Windows, setups: Setups) -> None:
    before = everything(windows)
    assert windows.run(setups.old, "/S", *unquoted(f"/D={NON_ASCII}")) == 0
    there = windows.path(NON_ASCII)
    assert files(there) == INSTALLER_S_OWN | BOTH | ONLY_OLD
    assert windows.values(COMMAND) == {f"{COMMAND}\\": f'"{NON_ASCII}\\parley.exe" "%1"'}
    assert windows.run(setups.new, "/S") == 0, "an upgrade finds it"
    assert files(there) == INSTALLER_S_OWN | BOTH | ONLY_NEW
    assert remove(windows, there) == 0
    assert everything(windows) - before == {str(there.parent)}


def test_another_folder_takes_the_place_of_the_former_one(windows: Windows, setups: Setups) -> None:
    assert windows.run(setups.old, "/S") == 0
    assert windows.run(setups.new, "/S", *unquoted(f"/D={NON_ASCII}")) == 0
    assert not program(windows).exists()
    assert windows.values(OWN)[rf"{OWN}\InstallDir"] == NON_ASCII
    assert remove(windows, windows.path(NON_ASCII)) == 0


@pytest.mark.parametrize(("target", "machine"), [("amd64-unicode", 0x8664), ("x86-unicode", 0x014C)])
def test_it_is_made_for_the_stub_that_an_nsis_has(
    setups: Setups, tmp_path: Path, target: str, machine: int
) -> None:
    """Debian's has both; NSIS' own for Windows the second, whose installer wine of 64 bits cannot run."""
    made = Installer(
        setups.folder / "0.1.0", "0.1.0", tmp_path / "a.exe", setups.folder / "icons", target=target
    )
    whole = build(made).read_bytes()
    header = int.from_bytes(whole[0x3C:0x40], "little")
    assert int.from_bytes(whole[header + 4 : header + 6], "little") == machine


def test_two_builds_of_one_payload_are_the_same_file(setups: Setups, tmp_path: Path) -> None:
    again = Installer(setups.folder / "0.1.0", "0.1.0", tmp_path / "again.exe", setups.folder / "icons")
    build(again)
    assert again.output.read_bytes() == setups.old.read_bytes()
