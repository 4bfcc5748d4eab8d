"""Sbom: the bill of materials of a release (CycloneDX 1.6): what is in the bundle, and what the lock names besides.

python .ci/installer/sbom.py [--bundle dist/parley] [--lock requirements-package.txt] [--into dist]

Each part has its version, licence, package address (purl) and the checksums of its files in the bundle; a package of
Python also those of the files that the lock allows. A package that is in the bundle, and not in the lock by this
version, is a failure: the bundle was built from something else. The same bundle gives the same bytes.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import re
import subprocess
import sys
import uuid
from collections.abc import Iterable
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from typing import Any

from allowed import parts_of
from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import ExternalReference, ExternalReferenceType, HashAlgorithm, HashType, XsUri
from cyclonedx.model.bom import Bom, BomMetaData
from cyclonedx.model.component import Component, ComponentScope, ComponentType
from cyclonedx.model.dependency import Dependency
from cyclonedx.model.tool import ToolRepository
from cyclonedx.output import make_outputter
from cyclonedx.schema import OutputFormat, SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL
from parts import OUR_VERSION, OURS, ROOT, plain_name

SCHEMA = SchemaVersion.V1_6
PINNED = re.compile(r"^(?P<name>[A-Za-z0-9._-]+)==(?P<version>[^ ;\\]+)")
HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")
NAMESPACE = uuid.UUID("1b0c1e0c-6f0d-5b8a-9d0e-5f3a1f0c9a57")


class Mismatch(Exception):
    """The bundle holds what the lock does not name."""


def locked(lock: str) -> dict[str, tuple[str, list[str]]]:
    """Each package of the lock with its version and the checksums of its files."""
    found: dict[str, tuple[str, list[str]]] = {}
    for block in lock.replace("\\\n", " ").splitlines():
        if pinned := PINNED.match(block):
            found[plain_name(pinned["name"])] = (pinned["version"], HASH.findall(block))
    return found


def bill(
    parts: Iterable[dict[str, Any]], lock: dict[str, tuple[str, list[str]]], contents: Path, at: datetime
) -> Bom:
    """`contents` is the folder in which the files of the parts are."""
    parts = list(parts)
    parley = next(part for part in parts if part["name"] == OURS)
    root = _component(parley, contents, lock, ComponentType.APPLICATION)
    bom = Bom(metadata=BomMetaData(component=root, timestamp=at, tools=_tools()))
    owners = {part["name"]: _component(part, contents, lock) for part in parts if not part["inside"]}
    owners[OURS] = root
    below: dict[str, list[Component]] = {name: [] for name in owners}
    below[OURS] = [component for name, component in owners.items() if name != OURS]
    for part in (part for part in parts if part["inside"]):
        below[part["inside"]].append(_component(part, contents, lock))
    for component in (component for components in below.values() for component in components):
        bom.components.add(component)
    for name, components in below.items():
        bom.dependencies.add(
            Dependency(owners[name].bom_ref, [Dependency(one.bom_ref) for one in components])
        )
    bundled = {plain_name(part["name"]) for part in parts if part["purl"].startswith("pkg:pypi/")}
    for name, (version, hashes) in lock.items():
        if name not in bundled:  # for another system, or for building
            bom.components.add(_excluded(name, version, hashes))
    bom.serial_number = _serial(bom)
    return bom


def written(bom: Bom) -> str:
    """As JSON, valid by CycloneDX's own schema."""
    text = str(make_outputter(bom, OutputFormat.JSON, SCHEMA).output_as_string(indent=1)) + "\n"
    if wrong := JsonStrictValidator(SCHEMA).validate_str(text):
        raise ValueError(f"not valid CycloneDX: {wrong}")
    return text


def _component(
    part: dict[str, Any],
    contents: Path,
    lock: dict[str, tuple[str, list[str]]],
    kind: ComponentType = ComponentType.LIBRARY,
) -> Component:
    purl = PackageURL.from_string(part["purl"])
    files = [_file(contents, name, part) for name in part["files"]]
    made = Component(
        name=part["name"],
        type=kind,
        bom_ref=f"{part['inside']}>{part['purl']}" if part["inside"] else part["purl"],
        version=part["version"] or None,
        licenses=[LicenseFactory().make_from_string(part["licence"])],
        copyright=part["copyright"] or None,
        purl=purl,
        components=files,
    )
    if purl.type == "pypi":
        version, hashes = lock.get(purl.name, ("nothing", []))
        if version != part["version"]:
            raise Mismatch(f"{part['name']} {part['version']} is in the bundle, {version} in the lock")
        made.external_references.add(_allowed_files(part["purl"], hashes))
    return made


def _excluded(name: str, version: str, hashes: list[str]) -> Component:
    purl = f"pkg:pypi/{name}@{version}"
    return Component(
        name=name,
        type=ComponentType.LIBRARY,
        bom_ref=purl,
        version=version,
        scope=ComponentScope.EXCLUDED,
        purl=PackageURL.from_string(purl),
        external_references=[_allowed_files(purl, hashes)],
    )


def _allowed_files(purl: str, hashes: Iterable[str]) -> ExternalReference:
    return ExternalReference(
        type=ExternalReferenceType.DISTRIBUTION,
        url=XsUri(purl),
        comment="the files that the lock allows",
        hashes=[HashType(alg=HashAlgorithm.SHA_256, content=one) for one in hashes],
    )


def _file(contents: Path, name: str, part: dict[str, Any]) -> Component:
    digest = hashlib.sha256((contents / name).read_bytes()).hexdigest()
    return Component(
        name=name,
        type=ComponentType.FILE,
        bom_ref=f"{part['purl']}#{name}",
        hashes=[HashType(alg=HashAlgorithm.SHA_256, content=digest)],
    )


def _tools() -> ToolRepository:
    name = "cyclonedx-python-lib"
    return ToolRepository(components=[Component(name=name, version=metadata.version(name))])


def _serial(bom: Bom) -> uuid.UUID:
    """By the content, so that the same bundle has the same number."""
    bom.serial_number = NAMESPACE
    return uuid.uuid5(NAMESPACE, make_outputter(bom, OutputFormat.JSON, SCHEMA).output_as_string())


def moment(said: str | None = os.environ.get("SOURCE_DATE_EPOCH")) -> datetime:
    """When the sources were last changed."""
    ask = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    seconds = said or subprocess.run(ask, capture_output=True, text=True, check=True).stdout
    return datetime.fromtimestamp(int(seconds), UTC)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--bundle", type=Path, default=ROOT / "dist" / "parley")
    parser.add_argument("--lock", type=Path, default=ROOT / "requirements-package.txt")
    parser.add_argument("--into", type=Path, default=ROOT / "dist")
    options = parser.parse_args(arguments)
    lock = locked(options.lock.read_text(encoding="utf-8"))
    try:
        made = written(bill(parts_of(options.bundle), lock, options.bundle / "_internal", moment()))
    except Mismatch as why:
        print(f"{why}: build from the lock (make build)", file=sys.stderr)
        return 1
    into = options.into / f"parley-{OUR_VERSION}.cdx.json"
    into.write_text(made, encoding="utf-8", newline="\n")
    print(f"{into}: CycloneDX {SCHEMA.to_version()}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
