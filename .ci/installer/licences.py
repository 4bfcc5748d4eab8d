"""Licences: the licence of every part of the bundle, collected while it is built, and looked at again when it is done.

python .ci/installer/licences.py OUT               collect, for what build_installer.spec wrote into build/contents.json
python .ci/installer/licences.py --check [BUNDLE]  does each file and module of dist/parley belong to a part?

OUT becomes the bundle's folder licences/: THIRD-PARTY.txt (which parts, by which licence), licences.md (the page of the
window that opens them), parts.json (the same for programs, with every file) and texts/.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

from debian_owner import Debian
from parts import ROOT, TEXTS, Entry, Part, Registry, Unknown, plain_name

COMMON = Path("/usr/share/common-licenses")
"""Where Debian's copyright files send their readers."""
CONTENTS = ROOT / "build" / "contents.json"
FOLDER, INDEX, LIST, PAGE = "licences", "THIRD-PARTY.txt", "parts.json", "licences.md"
MENTIONED = re.compile(r"/usr/share/common-licenses/([A-Za-z0-9.+-]*[A-Za-z0-9])")


def collected(contents: dict[str, Any], registry: Registry | None = None) -> list[Part]:
    """The parts of a bundle, by its files and modules with their sources. A stranger among them is a failure."""
    registry = registry or Registry(system=Debian(), generated=Path(contents["generated"]))
    for place, source in contents["files"]:
        registry.file(Entry(place.replace("\\", "/"), Path(source)))
    for name, source in contents["modules"]:
        if source and source != "-":  # a package without a file of its own
            registry.module(name, Path(source))
    parts = registry.parts()
    if registry.strange:
        raise Unknown("\n".join(registry.strange))
    return parts


def write(parts: list[Part], into: Path, common: Path = COMMON) -> None:
    """The texts, the list for people and the list for programs."""
    places: dict[str, list[str]] = {}
    mentioned: set[str] = set()
    for part in parts:
        seen: set[str] = set()
        for text in part.texts:
            said = text.read_text(encoding="utf-8", errors="replace")
            if said in seen:
                continue  # Debian's packages of one source have one copyright
            seen.add(said)
            place = _put(into, text_place(part, text), said)
            places.setdefault(_key(part), []).append(place)
            mentioned.update(MENTIONED.findall(said))
    for name in sorted(mentioned):
        source = common / name
        if source.is_file():
            _put(into, f"texts/common/{name}.txt", source.read_text(encoding="utf-8"))
    _put(into, INDEX, _index(parts, places))
    rows = [
        asdict(part) | {"texts": sorted(places.get(_key(part), [])), "files": sorted(part.files)}
        for part in parts
    ]
    listed = json.dumps({"parts": rows}, indent=1, ensure_ascii=False, sort_keys=True)
    _put(into, LIST, listed + "\n")
    _put(into, PAGE, (ROOT / "docs" / PAGE).read_text(encoding="utf-8") + page(parts, places))


def text_place(part: Part, text: Path) -> str:
    """Where a text stands in the folder: ours once for all, Debian's by its package, the others by their part."""
    if text.is_relative_to(TEXTS):
        return f"texts/{text.relative_to(TEXTS).as_posix()}"
    name = text.parent.name if text.name == "copyright" else text.name
    return f"texts/{_slug(part)}/{name.removesuffix('.txt')}.txt"


def page(parts: list[Part], places: dict[str, list[str]]) -> str:
    """What the page of the window says more than that of the guides."""
    rows = ["", "## Every part of this Parley", ""]
    for part in parts:
        links = ", ".join(f"[{Path(text).stem}]({text})" for text in sorted(places.get(_key(part), [])))
        name = " ".join(filter(None, (f"**{part.name}**", part.version, part.inside and f"in {part.inside}")))
        rows.append(f"- {name}: {part.licence} ({links})")
    return "\n".join(rows) + "\n"


def strangers(bundle: Path) -> list[str]:
    """Files and modules of a bundle that is built which its own list does not name."""
    contents = bundle / "_internal"
    folder = contents / FOLDER
    if not (folder / LIST).is_file():
        return [f"{folder / LIST} is missing: the bundle was built without its licences"]
    parts = json.loads((folder / LIST).read_text(encoding="utf-8"))["parts"]
    files = {file for part in parts for file in part["files"]}
    modules = {module for part in parts for module in part["modules"]}
    found = []
    for path in sorted(contents.rglob("*")):
        place = path.relative_to(contents).as_posix()
        ours = place.startswith(f"{FOLDER}/") or place in files or os.path.normpath(place) in files
        if path.is_file() and not path.is_symlink() and not ours:
            found.append(place)
    found += [f"module {name}" for name in archived(bundle) if name not in modules]
    wanted = {text for part in parts for text in part["texts"]}
    found += [f"{text} is named and not there" for text in sorted(wanted) if not (folder / text).is_file()]
    found += [f"{part['name']} has no text" for part in parts if not part["texts"]]
    return found


def archived(bundle: Path) -> list[str]:
    """The modules in the archive of the program, and those in base_library.zip beside it."""
    from PyInstaller.archive.readers import CArchiveReader

    program = next(path for name in ("parley", "parley.exe") if (path := bundle / name).is_file())
    archive = CArchiveReader(str(program)).open_embedded_archive("PYZ.pyz")
    return sorted(name for name, (kind, *_where) in archive.toc.items() if kind != 3)


def _index(parts: list[Part], places: dict[str, list[str]]) -> str:
    said = [
        "What Parley is made of, and by which licence each part is given",
        "=" * 63,
        "",
        "The licence is an SPDX expression (https://spdx.org/licenses/); its text is in the file beside it.",
        f"Parts that are linked into another one say so. {len(parts)} parts.",
    ]
    for part in parts:
        said += ["", f"{part.name} {part.version}".rstrip(), f"    licence  {part.licence}"]
        said += [f"    part of  {part.inside}"] if part.inside else []
        said += [f"    {line.strip()}" for line in part.copyright.split(";") if line.strip()]
        said += [f"    text     {place}" for place in sorted(places.get(_key(part), []))]
    return "\n".join(said) + "\n"


def _put(into: Path, name: str, said: str) -> str:
    place = into / name
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(said, encoding="utf-8", newline="\n")
    return name


def _slug(part: Part) -> str:
    name = f"{part.inside}-{part.name}" if part.inside else part.name
    return re.sub(r"[^a-z0-9-]+", "-", plain_name(name)).strip("-")


def _key(part: Part) -> str:
    return f"{part.name} in {part.inside}"


def check(bundle: Path) -> int:
    found = strangers(bundle)
    for line in found:
        print(line)
    print(f"{bundle}: {f'{len(found)} things without a licence' if found else 'all is licensed and named'}")
    return 1 if found else 0


def collect(into: Path, contents: Path = CONTENTS) -> int:
    try:
        parts = collected(json.loads(contents.read_text(encoding="utf-8")))
    except Unknown as why:
        print(f"Nobody has said by which licence this is in the bundle:\n{why}", file=sys.stderr)
        return 1
    shutil.rmtree(into, ignore_errors=True)
    write(parts, into)
    print(f"{into}: the licences of {len(parts)} parts")
    return 0


def main(arguments: list[str]) -> int:
    if arguments[:1] == ["--check"]:
        return check(Path(arguments[1]) if arguments[1:] else ROOT / "dist" / "parley")
    if len(arguments) != 1:
        print(__doc__)
        return 2
    return collect(Path(arguments[0]))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
