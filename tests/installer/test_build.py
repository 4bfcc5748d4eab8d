"""What decides over the bytes of a build is set, and two builds are compared as a whole."""

from __future__ import annotations

from pathlib import Path

import build
import reproducible


def test_times_in_files_are_those_of_the_last_commit() -> None:
    assert build.build_variables({})["SOURCE_DATE_EPOCH"] == build.commit_time()
    assert int(build.commit_time()) >= int(build.EPOCH)


def test_a_time_that_was_given_stays_and_the_rest_is_ours() -> None:
    told = build.build_variables({"SOURCE_DATE_EPOCH": "17", "PYTHONHASHSEED": "4", "PATH": "/usr/bin"})
    assert (told["SOURCE_DATE_EPOCH"], told["PYTHONHASHSEED"], told["PATH"]) == ("17", "0", "/usr/bin")


def folder(place: Path, content: str, leads: str = "one", right: int = 0o644) -> Path:
    place.mkdir()
    (place / "one").write_text(content, encoding="utf-8")
    (place / "one").chmod(right)
    (place / "link").symlink_to(leads)
    return place


def test_the_same_files_are_the_same(tmp_path: Path) -> None:
    one, other = folder(tmp_path / "a", "text"), folder(tmp_path / "b", "text")
    assert reproducible.differences(reproducible.fingerprints(one), reproducible.fingerprints(other)) == []


def test_a_byte_a_right_a_link_and_a_missing_file_are_seen(tmp_path: Path) -> None:
    first = reproducible.fingerprints(folder(tmp_path / "first", "text"))
    others = {
        "one": [folder(tmp_path / "byte", "texT"), folder(tmp_path / "right", "text", right=0o755)],
        "link": [folder(tmp_path / "leads", "text", leads="two")],
    }
    for name, places in others.items():
        for place in places:
            (line,) = reproducible.differences(first, reproducible.fingerprints(place))
            assert line.startswith(f"{name}: ")
    short = {"one": first["one"]}
    assert reproducible.differences(first, short) == ["only in one: link"]


def test_what_is_compared_is_built_from_what_a_clone_has() -> None:
    names = {name.as_posix() for name in reproducible.sources()}
    assert {"build_installer.spec", "requirements-package.txt", "desktop/__main__.py"} <= names
    assert [name for name in names if name.startswith((".venv/", "build/", "dist/"))] == []


def test_where_else_python_would_look_for_packages_decides_over_nothing() -> None:
    told = build.build_variables({"PYTHONPATH": "/somewhere", "PYTHONHOME": "/elsewhere", "PATH": "/usr/bin"})
    assert not {"PYTHONPATH", "PYTHONHOME"} & told.keys()
    assert told["PATH"] == "/usr/bin"
