"""What is called to install, test and remove a package, on each system."""

from __future__ import annotations

from pathlib import Path

import pytest
from installed import NotRight, the_package, trial

INTO = Path("/somewhere/self-test")
PICTURE = ("--picture", str(INTO / "window.png"), "-o", str(INTO / "self-test.json"))


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
def test_the_installed_program_tests_itself_with_a_picture(platform: str) -> None:
    steps = trial(platform, Path("package"), INTO, {"LOCALAPPDATA": "local"})
    assert steps.test[-6:] == ("self-test", "--json", *PICTURE)
    assert "package" in steps.install[0]
    assert steps.remove


def test_windows_is_asked_without_a_window_and_removes_what_it_installed() -> None:
    steps = trial("win32", Path("setup.exe"), INTO, {"LOCALAPPDATA": "local"})
    assert steps.install == (("setup.exe", "/S"),)
    assert steps.test[0] == str(Path("local/Programs/Parley/parley.exe"))
    assert steps.remove[-1][1:] == ("/S", f"_?={steps.left}")


def test_the_program_of_the_image_is_a_copy_as_a_person_makes_it() -> None:
    steps = trial("darwin", Path("a.dmg"), INTO, {})
    assert [command[0] for command in steps.install] == ["hdiutil", "ditto", "hdiutil"]
    assert steps.test[0] == str(INTO / "Parley.app/Contents/MacOS/parley")


def test_one_package_is_meant_and_not_the_first_of_several(tmp_path: Path) -> None:
    with pytest.raises(NotRight, match="holds 0 packages"):
        the_package(tmp_path, "linux")
    (tmp_path / "parley_0.1.0_amd64.deb").touch()
    assert the_package(tmp_path, "linux").name == "parley_0.1.0_amd64.deb"
    (tmp_path / "parley_0.2.0_amd64.deb").touch()
    with pytest.raises(NotRight, match="holds 2 packages"):
        the_package(tmp_path, "linux")
