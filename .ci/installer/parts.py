"""Parts: which part of ours or of somebody else each file and each module of the bundle belongs to.

What is known by name stands in resources/installer/licences/parts.toml; Python's packages say it of themselves. What
belongs to nobody is `strange`, and stops the build: nothing comes into the bundle unnoticed.
"""

from __future__ import annotations

import json
import os
import platform
import re
import sys
import sysconfig
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatch
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Any, Protocol

ROOT = Path(__file__).resolve().parents[2]
TEXTS = ROOT / "resources" / "installer" / "licences"
OURS = "Parley"
OUR_VERSION: str = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
PYTHON = (
    *(Path(sysconfig.get_path(name)) for name in ("stdlib", "platstdlib")),
    Path(sys.base_prefix, "DLLs"),
)
"""Where Python's own modules are; beside them may be packages."""
PACKAGES = {"site-packages", "dist-packages"}
CLASSIFIERS = {
    "License :: OSI Approved :: MIT License": "MIT",
    "License :: OSI Approved :: Apache Software License": "Apache-2.0",
    "License :: OSI Approved :: Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "License :: OSI Approved :: ISC License (ISCL)": "ISC",
}
"""The classifiers that name one licence; "BSD License" does not."""
PLAIN = {"MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MPL-2.0", "PSF-2.0"}
"""What may stand in the old field License and means what SPDX means by it."""
VERSION_CHOICE = re.compile("-(only|or-later)$")
"""The GPL's text is the same for both."""
LICENCE_FILE = re.compile(r"^(licen[cs]e|copying|notice|authors|copyright)", re.IGNORECASE)


class Unknown(Exception):
    """Something in the bundle of which nobody has said what it is or by which licence it is given."""


@dataclass(frozen=True)
class Owner:
    """A package of the system: `text` is the file with its copyright and licence."""

    name: str
    version: str
    purl: str
    text: Path


class System(Protocol):
    """What the system on which the bundle is built knows of its own libraries."""

    def owner(self, file: Path) -> Owner | None:
        """Nothing where the system does not say."""


@dataclass
class Part:
    """One thing that somebody made: `licence` is an SPDX expression, `texts` are what is copied beside the program."""

    name: str
    version: str
    licence: str
    purl: str
    texts: list[Path] = field(default_factory=list)
    copyright: str = ""
    inside: str = ""
    """The part into which it is linked, for one that has no files of its own."""
    files: list[str] = field(default_factory=list)
    modules: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Entry:
    """A file of the bundle: its place there, and where it was taken from."""

    place: str
    source: Path


def known(folder: Path = TEXTS) -> dict[str, Any]:
    return tomllib.loads((folder / "parts.toml").read_text(encoding="utf-8"))


def plain_name(name: str) -> str:
    """A package's name as indexes write it."""
    return re.sub(r"[-_.]+", "-", name).lower()


class Registry:
    """All parts of one bundle. `environment` is where the packages are that were bundled."""

    def __init__(
        self,
        *,
        system: System,
        environment: Iterable[str] = tuple(sys.path),
        python: Iterable[Path] = PYTHON,
        generated: Path | None = None,
        folder: Path = TEXTS,
    ) -> None:
        self._system = system
        self._homes = [home.resolve() for home in python]
        self._generated = generated.resolve() if generated is not None else None
        self._folder = folder
        self._table = known(folder)
        self._owners = _owners([entry for entry in environment if entry])
        self._parts: dict[str, Part] = {}
        self._said: dict[metadata.Distribution, Part] = {}
        self.strange: list[str] = []

    def file(self, entry: Entry) -> None:
        """Say whose file this is."""
        try:
            part = self._of_file(entry)
        except Unknown as why:
            self.strange.append(f"{entry.place}: {why}")
        else:
            part.files.append(entry.place)

    def module(self, name: str, source: Path) -> None:
        """Say whose module of the archive this is."""
        try:
            part = self._of_source(source, name)
        except Unknown as why:
            self.strange.append(f"module {name}: {why}")
        else:
            part.modules.append(name)

    def parts(self) -> list[Part]:
        """In the order of their names, with what is linked into them, and what is always in a bundle."""
        self._of_row(self._table["loader"])
        for owner in list(self._parts.values()):
            rows = {row["name"]: row for row in self._table["carried"] if row["in"] == owner.name}
            for row in billed(owner):
                said = rows.pop(row["name"], {})
                self._of_row({**row, **said}, version=row["version"], purl=row["purl"])
            for row in rows.values():
                self._of_row(row)
        return sorted(self._parts.values(), key=lambda part: (part.name.lower(), part.version))

    # --- inside ------------------------------------------------------------------------------------------------

    def _of_file(self, entry: Entry) -> Part:
        name = Path(entry.place).name
        if any(fnmatch(name, pattern) for pattern in self._table["python"]["files"]):
            return self._python()
        for row in self._table["library"]:
            if entry.place.replace(os.sep, "/").startswith(row.get("under", "")) and any(
                fnmatch(name, pattern) for pattern in row["files"]
            ):
                return self._library(row, entry.source)
        return self._of_source(entry.source, entry.place)

    def _library(self, row: Mapping[str, Any], source: Path) -> Part:
        if refused := row.get("refused"):
            raise Unknown(f"{row['name']} ({row['licence']}) must not be bundled: {refused}")
        package = self._owners.get(_resolved(source))
        if package is not None:
            return self._of_row(row, version=row.get("version") or package.version)
        owner = self._system.owner(source)
        if owner is None:
            return self._of_row(row, version=row.get("version", ""))
        return self._of_row(row, version=owner.version, texts=[owner.text], purl=owner.purl)

    def _of_source(self, source: Path, name: str) -> Part:
        resolved = _resolved(source)
        package = self._owners.get(resolved)
        if package is not None:
            return self._package(package)
        if resolved.is_relative_to(ROOT) and not _is_environment(resolved):
            return self._ours(resolved)
        if self._generated is not None and resolved.is_relative_to(self._generated):
            return self._python() if resolved.suffix == ".zip" else self._ours(ROOT / "desktop")
        if any(map(resolved.is_relative_to, self._homes)) and not PACKAGES.intersection(resolved.parts):
            return self._python()
        raise Unknown(f"{source} belongs to no part that is known; name it in {self._folder.name}/parts.toml")

    def _ours(self, source: Path) -> Part:
        for row in self._table["ours"]:
            if source.is_relative_to(ROOT / row["under"]):
                return self._of_row(
                    row, version=row.get("version") or (OUR_VERSION if row["name"] == OURS else "")
                )
        raise Unknown(f"{source} is in none of our folders")

    def _python(self) -> Part:
        texts = [text for home in self._homes if (text := home / "LICENSE.txt").is_file()]
        return self._of_row(self._table["python"], version=platform.python_version(), texts=texts[:1])

    def _package(self, package: metadata.Distribution) -> Part:
        if package not in self._said:
            self._said[package] = self._of_package(package)
        return self._said[package]

    def _of_package(self, package: metadata.Distribution) -> Part:
        name = package.metadata["Name"]
        if plain_name(name) == "parley-desktop":
            return self._ours(ROOT / "desktop")
        row = self._table["package"].get(plain_name(name), {})
        purl = f"pkg:pypi/{plain_name(name)}@{package.version}"
        made = {
            "name": name,
            "licence": row.get("licence") or declared(package),
            "texts": row.get("texts", []),
            "copyright": row.get("copyright", ""),
        }
        return self._of_row(made, version=package.version, texts=package_texts(package), purl=purl)

    def _of_row(
        self, row: Mapping[str, Any], *, version: str = "", texts: Iterable[Path] = (), purl: str = ""
    ) -> Part:
        version = version or row.get("version", "")
        if not row["licence"]:
            raise Unknown(
                f"{row['name']} in {row.get('in', '')} has no licence; write it into parts.toml, [[carried]]"
            )
        key = f"{row['name']} in {row.get('in', '')}"
        found = self._parts.get(key)
        if found is None:
            found = self._parts[key] = Part(
                row["name"],
                version,
                row["licence"],
                purl or _generic(row["name"], version),
                copyright=row.get("copyright", ""),
                inside=row.get("in", ""),
            )
        wanted = [*texts, *((self._folder / text).resolve() for text in row.get("texts", ()))]
        found.texts += [text for text in wanted if text not in found.texts]
        if not found.texts:
            found.texts += self._by_licence(found)
        return found

    def _by_licence(self, part: Part) -> list[Path]:
        """The text as SPDX has it, for a part that comes without."""
        found = [
            text
            for name in re.findall(r"[A-Za-z0-9][\w.+-]*", part.licence)
            for kind in dict.fromkeys(
                (name, f"{VERSION_CHOICE.sub('', name)}-only", f"{VERSION_CHOICE.sub('', name)}-or-later")
            )
            if (text := self._folder / "spdx" / f"{kind}.txt").is_file()
        ]
        if not found:
            raise Unknown(f"no text of {part.licence} for {part.name} in {self._folder.name}/spdx")
        return list(dict.fromkeys(found))


def declared(package: metadata.Distribution) -> str:
    """The SPDX expression that a package gives of itself."""
    said = package.metadata
    if "License-Expression" in said:
        return said["License-Expression"]
    plain = said["License"].strip() if "License" in said else ""
    if plain in PLAIN or (" OR " in plain and "\n" not in plain):
        return plain
    found = {CLASSIFIERS[line] for line in said.get_all("Classifier", []) if line in CLASSIFIERS}
    if len(found) == 1:
        return found.pop()
    raise Unknown(f"{said['Name']} does not say its licence; write it into parts.toml, [package]")


def package_texts(package: metadata.Distribution) -> list[Path]:
    """The files with a package's licence and its notices, as its wheel carries them."""
    listed = [file for file in package.files or () if ".dist-info" in str(file)]
    found = [file for file in listed if "licenses" in file.parts[1:] or LICENCE_FILE.match(file.name)]
    return sorted({path for file in found if (path := Path(str(file.locate()))).is_file()})


def _owners(environment: Iterable[str]) -> dict[Path, metadata.Distribution]:
    """Each installed file with its package."""
    return {
        _resolved(Path(str(file.locate()))): package
        for package in metadata.distributions(path=list(environment))
        for file in package.files or ()
    }


def billed(owner: Part) -> list[dict[str, str]]:
    """What a wheel's own bills of materials, which lie beside its licence, say is linked into it (PEP 770)."""
    found = {}
    for bill in sorted({bill for text in owner.texts for bill in text.parents[1].glob("sboms/*.json")}):
        for component in json.loads(bill.read_text(encoding="utf-8")).get("components", []):
            purl = component.get("purl", "").split("?")[0]
            if "download_url=file:" in component.get("purl", "") or purl.startswith(f"{owner.purl}"):
                continue  # its own crates
            said = component.get("licenses", [])
            found[purl] = {
                "in": owner.name,
                "name": component["name"]
                if not purl.startswith("pkg:cargo/")
                else f"{component['name']} (Rust)",
                "version": component.get("version", ""),
                "licence": said[0].get("expression", "") if said else "",
                "copyright": component.get("author", ""),
                "purl": purl,
            }
    return list(found.values())


def _generic(name: str, version: str) -> str:
    slug = re.sub(r"[^a-z0-9.-]+", "-", plain_name(name)).strip("-")
    return f"pkg:generic/{slug}" + (f"@{version}" if version else "")


def _resolved(path: Path) -> Path:
    """Without following the last link: a library is often a link to its full version."""
    return _folder(path.parent) / path.name


@cache
def _folder(path: Path) -> Path:
    return path.resolve()


def _is_environment(path: Path) -> bool:
    return not PACKAGES.isdisjoint(path.parts)
