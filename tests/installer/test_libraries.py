"""What the program asks of the system: each library is inside or expected, and the oldest system is known."""

from __future__ import annotations

from pathlib import Path

import libraries
from libraries import Elf

TOLD = """
/x/libQt6Core.so.6:     file format elf64-x86-64

Dynamic Section:
  NEEDED               libicuuc.so.73
  NEEDED               libc.so.6
  SONAME               libQt6Core.so.6

Version definitions:
1 0x01 0x0a5d5e36 GLIBC_2.99

Version References:
  required from libc.so.6:
    0x09691a75 0x00 07 GLIBC_2.9
    0x069691b4 0x00 06 GLIBC_2.34
  required from libstdc++.so.6:
    0x02297f89 0x00 05 GLIBCXX_3.4.9
    0x02297f89 0x00 05 GLIBCXX_3.4.29
    0x0d696910 0x00 04 CXXABI_1.3.9
"""
CORE = libraries.parse("lib/libQt6Core.so.6", TOLD)


def test_what_a_file_needs_is_read_and_what_it_gives_is_not() -> None:
    assert CORE.needed == ("libicuuc.so.73", "libc.so.6")
    assert CORE.versions == {"GLIBC_2.9", "GLIBC_2.34", "GLIBCXX_3.4.9", "GLIBCXX_3.4.29"}


def test_a_library_is_inside_or_expected_or_missing() -> None:
    findings = libraries.examine([CORE], ["libQt6Core.so.6"])
    assert findings.expected == {"libc.so.6": ("lib/libQt6Core.so.6",)}
    assert findings.missing == {"libicuuc.so.73": ("lib/libQt6Core.so.6",)}
    assert libraries.examine([CORE], ["libicuuc.so.73"]).missing == {}


def test_the_oldest_system_is_that_of_the_newest_symbol() -> None:
    findings = libraries.examine([CORE, Elf("parley", (), frozenset({"GLIBC_2.4"}))], ["libicuuc.so.73"])
    assert findings.newest == {
        "GLIBC": ("2.34", ("lib/libQt6Core.so.6",)),
        "GLIBCXX": ("3.4.29", ("lib/libQt6Core.so.6",)),
    }
    assert libraries.depends(findings) == "libc6 (>= 2.34)"


def test_a_link_to_nothing_is_found(tmp_path: Path) -> None:
    (tmp_path / "there").write_text("", encoding="utf-8")
    (tmp_path / "good").symlink_to("there")
    (tmp_path / "bad").symlink_to("gone")
    findings = libraries.examine_bundle(tmp_path)
    assert findings.dangling == ("bad",)
    assert libraries.complaints(findings) == ["bad is a link to nothing"]


def test_a_folder_outside_of_the_bundle_is_no_place_for_its_libraries() -> None:
    """A Python that somebody built has where it was installed in all its modules; a name of theirs may be in that."""
    told = "Dynamic Section:\n  {}  {}\n"
    ours = [("RUNPATH", "$ORIGIN"), ("RPATH", "$ORIGIN/:$ORIGIN/Qt/lib"), ("RUNPATH", "${ORIGIN}/../lib")]
    inside = [libraries.parse("inside.so", told.format(*one)) for one in ours]
    assert libraries.complaints(libraries.examine(inside, ())) == []
    outside = [libraries.parse("a/_json.so", told.format("RUNPATH", "$ORIGIN:/home/ada/python/lib"))]
    assert libraries.complaints(libraries.examine(outside, ())) == [
        "libraries are looked for in /home/ada/python/lib by _json.so"
    ]


def test_every_package_says_what_it_is_for() -> None:
    assert set(libraries.PACKAGES.values()) == set(libraries.PURPOSES)


def test_the_table_of_the_guide_is_replaced_and_nothing_else() -> None:
    page = f"before\n{libraries.BEGIN}\nold\n{libraries.END}\nafter\n"
    rows = libraries.table(libraries.examine([CORE], ["libicuuc.so.73"]))
    new = libraries.written(page, rows)
    assert new.startswith("before\n")
    assert new.endswith("\nafter\n")
    assert "old" not in new
    assert "| `libc.so.6` | the C library | libc6 |" in new
    assert libraries.written(new, rows) == new
