"""Every file and module of a bundle belongs to a part whose licence is there; what belongs to none stops the build."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path
from typing import Any

import licences
import parts
import pytest
from debian_owner import Debian
from parts import Owner, Part, Registry, Unknown

from tests.conftest import REPOSITORY

METADATA = "Metadata-Version: 2.4\nName: Nice.Package\nVersion: 1.2\n"
MIT_CLASSIFIER = "Classifier: License :: OSI Approved :: MIT License\n"


class Nobody:
    """A system that does not know its libraries, as Windows and macOS."""

    def owner(self, file: Path) -> Owner | None:
        return None


def installed(environment: Path, said: str, *, text: str = "May be used.", bill: object = None) -> Path:
    """A package with one module and one library, as pip leaves it."""
    info = environment / "nice_package-1.2.dist-info"
    files = {
        "nice/__init__.py": "",
        "nice/fast.so": "",
        f"{info.name}/METADATA": METADATA + said,
        f"{info.name}/licenses/LICENSE": text,
        f"{info.name}/licenses/more/NOTICE": "Thanks.",
    }
    if bill is not None:
        files[f"{info.name}/sboms/rust.json"] = json.dumps(bill)
    for name, content in files.items():
        place = environment / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(content, encoding="utf-8")
    (info / "RECORD").write_text("".join(f"{name},,\n" for name in files), encoding="utf-8")
    return environment


def registry(environment: Path, system: parts.System | None = None) -> Registry:
    return Registry(
        system=system or Nobody(), environment=[str(environment)], python=[environment.parent / "python"]
    )


def contents(*files: tuple[str, Path], modules: tuple[tuple[str, Path], ...] = ()) -> dict[str, Any]:
    return {
        "files": [(place, str(source)) for place, source in files],
        "modules": [(name, str(source)) for name, source in modules],
        "generated": "",
    }


def of(found: list[Part], name: str) -> Part:
    return next(part for part in found if part.name == name)


def test_a_package_gives_its_licence_and_all_texts_of_its_wheel(tmp_path: Path) -> None:
    site = installed(tmp_path / "site-packages", "License-Expression: MIT\n")
    inside = contents(
        ("nice/fast.so", site / "nice" / "fast.so"), modules=(("nice", site / "nice" / "__init__.py"),)
    )
    part = of(licences.collected(inside, registry(site)), "Nice.Package")
    assert (part.version, part.licence, part.purl) == ("1.2", "MIT", "pkg:pypi/nice-package@1.2")
    assert (part.files, part.modules) == (["nice/fast.so"], ["nice"])
    assert [text.name for text in part.texts] == ["LICENSE", "NOTICE"]


@pytest.mark.parametrize(
    ("said", "licence"),
    [
        ("License: Apache-2.0\n", "Apache-2.0"),
        ("License: A OR B\n", "A OR B"),
        (MIT_CLASSIFIER, "MIT"),
        ("License-Expression: ISC\n" + MIT_CLASSIFIER, "ISC"),
    ],
)
def test_a_licence_is_read_from_where_a_package_says_it(tmp_path: Path, said: str, licence: str) -> None:
    site = installed(tmp_path / "site-packages", said)
    inside = contents(("nice/fast.so", site / "nice" / "fast.so"))
    assert of(licences.collected(inside, registry(site)), "Nice.Package").licence == licence


@pytest.mark.parametrize(
    "said", ["", "License: see file\n", "Classifier: License :: OSI Approved :: BSD License\n"]
)
def test_a_package_that_does_not_say_one_licence_stops_the_build(tmp_path: Path, said: str) -> None:
    site = installed(tmp_path / "site-packages", said)
    with pytest.raises(Unknown, match=r"Nice\.Package does not say its licence"):
        licences.collected(contents(("nice/fast.so", site / "nice" / "fast.so")), registry(site))


def test_what_is_linked_into_a_package_is_taken_from_the_bill_in_its_wheel(tmp_path: Path) -> None:
    crates = [
        {
            "name": "quick",
            "version": "3",
            "purl": "pkg:cargo/quick@3",
            "licenses": [{"expression": "MIT OR Zlib"}],
        },
        {"name": "nice-core", "version": "1", "purl": "pkg:cargo/nice-core@1?download_url=file://here"},
    ]
    site = installed(tmp_path / "site-packages", "License-Expression: MIT\n", bill={"components": crates})
    found = licences.collected(contents(("nice/fast.so", site / "nice" / "fast.so")), registry(site))
    linked = [part for part in found if part.inside]
    assert [(part.name, part.version, part.licence) for part in linked] == [
        ("quick (Rust)", "3", "MIT OR Zlib")
    ]
    assert {text.name for text in linked[0].texts} == {"MIT.txt", "Zlib.txt"}


def test_something_linked_in_without_a_licence_stops_the_build(tmp_path: Path) -> None:
    crates = [{"name": "secret", "version": "3", "purl": "pkg:cargo/secret@3"}]
    site = installed(tmp_path / "site-packages", "License-Expression: MIT\n", bill={"components": crates})
    with pytest.raises(Unknown, match="secret"):
        licences.collected(contents(("nice/fast.so", site / "nice" / "fast.so")), registry(site))


def test_a_library_that_is_in_no_table_stops_the_build_and_is_named(tmp_path: Path) -> None:
    stranger = tmp_path / "usr" / "libstranger.so.1"
    with pytest.raises(Unknown, match=r"libstranger\.so\.1: .* belongs to no part that is known"):
        licences.collected(contents(("libstranger.so.1", stranger)), registry(tmp_path / "none"))


@pytest.mark.parametrize(
    "library",
    [
        "libreadline.so.8",
        "PySide6/Qt/lib/libQt6Charts.so.6",
        "PySide6/QtNetworkAuth.abi3.so",
        "PySide6/Qt6Graphs.dll",
    ],
)
def test_a_library_under_the_gpl_is_refused(tmp_path: Path, library: str) -> None:
    with pytest.raises(Unknown, match=r"GPL-3\.0-\S+\) must not be bundled"):
        licences.collected(contents((library, tmp_path / library)), registry(tmp_path / "none"))


def test_a_system_that_knows_nothing_of_a_library_leaves_its_text_to_our_table(tmp_path: Path) -> None:
    found = licences.collected(contents(("libz.so.1", tmp_path / "libz.so.1")), registry(tmp_path / "none"))
    assert [text.name for text in of(found, "zlib").texts] == ["Zlib.txt"]


@pytest.mark.skipif(not Path("/usr/bin/dpkg-query").exists(), reason="only Debian has dpkg")
def test_debian_says_whose_a_library_is_and_gives_its_copyright() -> None:
    libraries = Path("/lib") / f"{os.uname().machine}-linux-gnu"
    said = Debian().owner(libraries / "libc.so.6")
    assert said is not None
    assert said.name == "libc6"
    assert said.version[0].isdigit()
    assert re.match(r"pkg:deb/\w+/libc6@\d", said.purl)
    assert "GNU C Library" in said.text.read_text(encoding="utf-8")


def test_without_dpkg_nobody_answers(tmp_path: Path) -> None:
    assert Debian(dpkg=None).owner(tmp_path / "libc.so.6") is None


def test_pythons_own_files_are_its_own_and_packages_beside_them_are_not(tmp_path: Path) -> None:
    home = tmp_path / "python"
    inside = contents(
        ("libpython3.11.so.1.0", tmp_path / "libpython3.11.so.1.0"),
        modules=(("json", home / "json" / "__init__.py"),),
    )
    part = of(licences.collected(inside, registry(tmp_path / "none")), "Python")
    assert (part.files, part.modules) == (["libpython3.11.so.1.0"], ["json"])
    stray = contents(modules=(("odd", home / "dist-packages" / "odd.py"),))
    with pytest.raises(Unknown, match="module odd"):
        licences.collected(stray, registry(tmp_path / "none"))


def test_our_own_files_are_ours_and_icons_and_tables_are_their_makers() -> None:
    inside = contents(
        ("resources/icons/pin.svg", REPOSITORY / "resources/icons/pin.svg"),
        ("resources/icons/parley.svg", REPOSITORY / "resources/icons/parley.svg"),
        modules=(("desktop.core.tables.emoji", REPOSITORY / "desktop/core/tables/emoji.py"),),
    )
    found = licences.collected(inside, registry(REPOSITORY / "none"))
    assert of(found, "Lucide icons").files == ["resources/icons/pin.svg"]
    assert of(found, "Parley").files == ["resources/icons/parley.svg"]
    assert of(found, "Unicode data").modules == ["desktop.core.tables.emoji"]
    assert of(found, "PyInstaller's loader").texts


def test_the_folder_names_every_text_and_carries_it_once(tmp_path: Path) -> None:
    site = installed(
        tmp_path / "site-packages",
        "License-Expression: MIT\n",
        text="See /usr/share/common-licenses/GPL-9, or ask.",
    )
    common = tmp_path / "common"
    common.mkdir()
    (common / "GPL-9").write_text("The ninth.", encoding="utf-8")
    found = licences.collected(contents(("nice/fast.so", site / "nice" / "fast.so")), registry(site))
    into = tmp_path / "licences"
    licences.write(found, into, common)
    listed = json.loads((into / "parts.json").read_text(encoding="utf-8"))["parts"]
    for part in listed:
        assert part["texts"], part["name"]
        assert all((into / text).is_file() for text in part["texts"])
    index = (into / "THIRD-PARTY.txt").read_text(encoding="utf-8")
    assert "Nice.Package 1.2\n    licence  MIT\n    text     texts/nice-package/LICENSE.txt" in index
    assert (into / "texts/common/GPL-9.txt").read_text(encoding="utf-8") == "The ninth."
    page = (into / "licences.md").read_text(encoding="utf-8")
    assert "[NOTICE](texts/nice-package/NOTICE.txt)" in page


def test_two_collections_are_the_same_byte_for_byte(tmp_path: Path) -> None:
    site = installed(tmp_path / "site-packages", "License-Expression: MIT\n")
    made = []
    for turn in ("one", "two"):
        licences.write(
            licences.collected(contents(("nice/fast.so", site / "nice" / "fast.so")), registry(site)),
            tmp_path / turn,
        )
        made.append(
            {path.relative_to(tmp_path / turn): path.read_bytes() for path in (tmp_path / turn).rglob("*.*")}
        )
    assert made[0] == made[1]


def test_every_row_of_the_table_has_a_licence_and_its_texts_are_there() -> None:
    table = parts.known()
    rows = [table["loader"], table["python"], *table["library"], *table["ours"], *table["carried"]]
    for row in (*rows, *table["package"].values()):
        assert row.get("licence") or row.get("texts"), row
        for text in row.get("texts", []):
            assert (parts.TEXTS / text).is_file(), (row, text)


def test_every_library_has_a_text_of_each_licence_where_the_system_gives_none(tmp_path: Path) -> None:
    """As on Windows and macOS, whose builds are not run here."""
    for row in parts.known()["library"]:
        if "refused" in row:
            continue
        name = row["files"][0].replace("*", "x")
        place = f"{row.get('under', '')}{name}"
        found = licences.collected(contents((place, tmp_path / name)), registry(tmp_path / "none"))
        assert of(found, row["name"]).texts, row["name"]
