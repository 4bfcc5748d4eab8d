"""What is made for macOS, as far as it can be seen without a Mac: what is said, and what would be run."""

from __future__ import annotations

import plistlib
import re
from pathlib import Path

from macos import ENTITLEMENTS, IDENTIFIER, LEAST_SYSTEM, Keys, code_within, info_plist, steps

from tests.conftest import REPOSITORY

APP = Path("dist/Parley.app")
IMAGE = Path("dist/parley-0.2.0-macos-arm64.dmg")
FOLDER = Path("build/image")
LIBRARY = APP / "Contents/Frameworks/libpython3.11.dylib"
SIGNED = Keys("Developer ID Application: Somebody (TEAM)")
ALL = Keys(SIGNED.identity, "key.p8", "ID", "issuer")


def test_the_property_list_can_be_written_and_names_what_parley_opens() -> None:
    said = plistlib.loads(plistlib.dumps(info_plist("0.2.0")))
    assert (said["CFBundleShortVersionString"], said["CFBundleVersion"]) == ("0.2.0", "0.2.0")
    assert said["CFBundleURLTypes"][0]["CFBundleURLSchemes"] == ["parley"]
    (kind,) = said["UTExportedTypeDeclarations"]
    assert kind["UTTypeTagSpecification"] == {
        "public.filename-extension": ["parley"],
        "public.mime-type": ["application/vnd.parley.invitation"],
    }
    ranks = {
        opened["LSItemContentTypes"][0]: opened["LSHandlerRank"] for opened in said["CFBundleDocumentTypes"]
    }
    assert ranks == {kind["UTTypeIdentifier"]: "Owner", "com.apple.ical.ics": "Alternate"}


def test_the_recipe_takes_its_property_list_from_here() -> None:
    recipe = (REPOSITORY / "build_installer.spec").read_text(encoding="utf-8")
    assert "info_plist=info_plist(VERSION)" in recipe
    assert "bundle_identifier=IDENTIFIER" in recipe
    assert IDENTIFIER == "org.parley.desktop"


def test_the_least_system_is_that_of_the_wheel_of_qt() -> None:
    """PySide6 before 6.12 has wheels for macOS 13, later ones for 14."""
    (pinned,) = re.findall(
        r"^pyside6-essentials==(\d+)\.(\d+)", (REPOSITORY / "requirements.txt").read_text(), re.MULTILINE
    )
    assert ((int(pinned[0]), int(pinned[1])) < (6, 12)) == (LEAST_SYSTEM == "13.0")


def test_the_hardened_runtime_allows_what_python_needs_and_no_more() -> None:
    assert plistlib.loads(ENTITLEMENTS.read_bytes()) == {
        "com.apple.security.cs.allow-unsigned-executable-memory": True
    }


def test_without_keys_it_is_signed_for_this_computer_and_nobody_is_asked() -> None:
    commands = steps(APP, IMAGE, FOLDER, [LIBRARY], Keys())
    signed = [command for command in commands if command[0] == "codesign" and "--sign" in command]
    assert [command[-1] for command in signed] == [str(LIBRARY), str(APP)]
    assert {command[command.index("--sign") + 1] for command in signed} == {"-"}
    assert not any({"notarytool", "--timestamp", "runtime"} & set(command) for command in commands)
    assert commands[-1][:2] == ["hdiutil", "create"]


def test_a_developer_id_signs_what_is_inside_first_and_the_image_last() -> None:
    commands = steps(APP, IMAGE, FOLDER, [LIBRARY], SIGNED)
    signed = [command[-1] for command in commands if "--sign" in command]
    assert signed == [str(LIBRARY), str(APP), str(IMAGE)]
    assert all("--timestamp" in command for command in commands if "--sign" in command)
    (program,) = (command for command in commands if "--entitlements" in command)
    assert program[-1] == str(APP)
    assert program[program.index("--options") + 1] == "runtime"


def test_the_notary_is_asked_where_all_its_keys_are_and_answers_into_the_image() -> None:
    commands = steps(APP, IMAGE, FOLDER, [], ALL)
    assert commands[-2][:4] == ["xcrun", "notarytool", "submit", str(IMAGE)]
    assert commands[-1] == ["xcrun", "stapler", "staple", str(IMAGE)]
    assert not Keys("", "key.p8", "ID", "issuer").notarises, "nothing is looked at that nobody signed"


def test_libraries_are_found_from_the_inside_out(tmp_path: Path) -> None:
    for name in ("A/deep/a.so", "A/b.dylib", "A/Qt.framework/Qt", "A/note.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    (tmp_path / "A/c.dylib").symlink_to("b.dylib")
    found = [path.relative_to(tmp_path).as_posix() for path in code_within(tmp_path)]
    assert found == ["A/deep/a.so", "A/Qt.framework", "A/b.dylib"]
