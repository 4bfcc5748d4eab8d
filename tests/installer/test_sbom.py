"""The bill of materials names every part with its checksums, is valid CycloneDX, and comes out the same twice."""

from __future__ import annotations

import hashlib
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sbom import Mismatch, bill, locked, moment, written

AT = datetime(2026, 11, 23, tzinfo=UTC)
LOCK = """nice-package==1.2 \\
    --hash=sha256:{0} \\
    --hash=sha256:{1}
pywin32-ctypes==0.2 ; sys_platform == 'win32' \\
    --hash=sha256:{0}
""".format("a" * 64, "b" * 64)


def part(
    name: str, version: str, licence: str, purl: str, files: tuple[str, ...] = (), inside: str = ""
) -> Any:
    given = {"name": name, "version": version, "licence": licence, "purl": purl, "inside": inside}
    return given | {"files": list(files), "modules": [], "texts": [], "copyright": ""}


@pytest.fixture
def contents(tmp_path: Path) -> Path:
    for name in ("nice.so", "libz.so.1", "parley.svg"):
        (tmp_path / name).write_text(name, encoding="utf-8")
    return tmp_path


PARTS = [
    part("Parley", "0.1.0", "MIT", "pkg:generic/parley@0.1.0", ("parley.svg",)),
    part("Nice.Package", "1.2", "MIT OR Zlib", "pkg:pypi/nice-package@1.2", ("nice.so",)),
    part("zlib", "1:1.2", "Zlib", "pkg:deb/debian/zlib1g@1%3A1.2?distro=debian-12", ("libz.so.1",)),
    part("quick (Rust)", "3", "LicenseRef-Mine", "pkg:cargo/quick@3", inside="Nice.Package"),
]


def made(contents: Path, parts: list[Any] = PARTS) -> Any:
    return json.loads(written(bill(parts, locked(LOCK), contents, AT)))


def component(bom: Any, name: str) -> Any:
    return next(one for one in bom["components"] if one["name"] == name)


def test_the_program_is_what_it_is_about_and_depends_on_its_parts(contents: Path) -> None:
    bom = made(contents)
    about = bom["metadata"]["component"]
    assert (about["name"], about["version"], about["type"]) == ("Parley", "0.1.0", "application")
    needs = {one["ref"]: set(one.get("dependsOn", [])) for one in bom["dependencies"]}
    assert needs[about["bom-ref"]] == {"pkg:pypi/nice-package@1.2", PARTS[2]["purl"]}
    assert needs["pkg:pypi/nice-package@1.2"] == {"Nice.Package>pkg:cargo/quick@3"}


def test_a_part_has_its_licence_its_address_and_the_checksum_of_each_file(contents: Path) -> None:
    found = component(made(contents), "zlib")
    assert found["licenses"] == [{"license": {"id": "Zlib"}}]
    assert found["purl"] == "pkg:deb/debian/zlib1g@1:1.2?distro=debian-12"
    digest = hashlib.sha256(b"libz.so.1").hexdigest()
    assert found["components"][0]["hashes"] == [{"alg": "SHA-256", "content": digest}]
    assert component(made(contents), "Nice.Package")["licenses"] == [{"expression": "MIT OR Zlib"}]


def test_a_package_has_the_checksums_of_the_lock(contents: Path) -> None:
    allowed = component(made(contents), "Nice.Package")["externalReferences"]
    assert {one["content"] for one in allowed[0]["hashes"]} == {"a" * 64, "b" * 64}


def test_what_the_lock_names_for_another_system_is_there_as_left_out(contents: Path) -> None:
    other = component(made(contents), "pywin32-ctypes")
    assert (other["version"], other["scope"]) == ("0.2", "excluded")


@pytest.mark.parametrize("version", ["1.3", "1.2.post1"])
def test_a_bundle_with_another_version_than_the_lock_is_refused(contents: Path, version: str) -> None:
    parts = [PARTS[0], part("Nice.Package", version, "MIT", f"pkg:pypi/nice-package@{version}", ("nice.so",))]
    with pytest.raises(Mismatch, match=rf"Nice\.Package {version} is in the bundle, 1\.2 in the lock"):
        made(contents, parts)


def test_a_package_that_the_lock_does_not_know_is_refused(contents: Path) -> None:
    with pytest.raises(Mismatch, match="nothing in the lock"):
        made(contents, [PARTS[0], part("Stray", "1", "MIT", "pkg:pypi/stray@1")])


def test_the_same_bundle_gives_the_same_bytes_and_another_one_another_number(contents: Path) -> None:
    first = written(bill(PARTS, locked(LOCK), contents, AT))
    assert written(bill(list(reversed(PARTS)), locked(LOCK), contents, AT)) == first
    (contents / "nice.so").write_text("changed", encoding="utf-8")
    assert made(contents)["serialNumber"] != json.loads(first)["serialNumber"]


def test_a_bill_that_is_not_valid_is_not_written(contents: Path) -> None:
    bom = bill(PARTS, locked(LOCK), contents, AT)
    next(iter(bom.components)).name = None
    with pytest.raises(ValueError, match="not valid CycloneDX"):
        written(bom)


def test_its_time_is_that_of_the_sources() -> None:
    assert moment("1700000000") == datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC)
