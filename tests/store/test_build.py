"""What the build wrote down is read; what cannot be read is not there."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.app import resources
from desktop.core.update import UpdateSource
from desktop.store.build import Build, read_build


def test_the_file_that_ships_names_no_app_until_somebody_writes_one_into_it() -> None:
    assert (resources() / "build.toml").is_file()
    assert read_build(resources() / "build.toml") == Build()


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ('x_client_id = "an-app"\napp_owner = "Asha Vale"', Build("an-app", "Asha Vale")),
        ("x_client_id = 7", Build()),
        ('join_page = "https://example.org/join/"', Build(join_page="https://example.org/join/")),
        ('join_page = "http://example.org/join/"', Build()),
        ('join_page = "https://example.org/#join"', Build()),
        ("x_client_id =", Build()),
        *(
            (f'crash_reports_to = "{to}"', Build(crash_reports_to=to))
            for to in ("crashes@example.org", "https://example.org/crash/")
        ),
        *(
            (f'crash_reports_to = "{to}"', Build())
            for to in ("a@b.org,c@d.org", "a@b.org?cc=c@d.org", "http://example.org/", "somebody")
        ),
    ],
)
def test_a_build_says_which_app_it_is_known_by(tmp_path: Path, written: str, read: Build) -> None:
    file = tmp_path / "build.toml"
    file.write_text(written, encoding="utf-8")
    assert read_build(file) == read
    assert read_build(tmp_path / "gone.toml") == Build()


KEY = "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="
"""Of RFC 8032, 7.1."""
ANYBODYS = "AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
"""The point by which every signature of some form holds."""
WHOLE = {
    "update_notice": '"https://example.org/update.json"',
    "update_keys": f'["{KEY}"]',
    "download_page": '"https://example.org/download"',
}


def build_of(tmp_path: Path, **changes: str) -> Build:
    file = tmp_path / "build.toml"
    lines = [f"{name} = {value}" for name, value in {**WHOLE, **changes}.items()]
    file.write_text("\n".join(lines), encoding="utf-8")
    return read_build(file)


def test_a_build_says_where_it_is_asked_for_a_newer_one(tmp_path: Path) -> None:
    source = UpdateSource("https://example.org/update.json", "https://example.org/download", (KEY,))
    assert build_of(tmp_path).updates == source


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("update_notice", '""'),
        ("update_notice", '"http://example.org/update.json"'),
        ("update_notice", '"https://["'),
        ("update_keys", "[]"),
        ("update_keys", '["not a key"]'),
        ("update_keys", "[7]"),
        ("update_keys", f'["{KEY}", "{ANYBODYS}"]'),
        ("update_keys", f'"{KEY}"'),
        ("download_page", '""'),
        ("download_page", '"file:///download"'),
        ("download_page", '"https://ines:secret@example.org/"'),
    ],
)
def test_a_build_that_lacks_a_part_of_it_asks_nobody(tmp_path: Path, name: str, value: str) -> None:
    assert build_of(tmp_path, **{name: value}).updates is None
