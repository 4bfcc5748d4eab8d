"""The translations check loads each language; one without its catalogue, or with a damaged one, is named."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.self_testing.translations import check_translations
from tests.catalogues import languages

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("catalogues")
    languages.build(folder)
    return folder


@pytest.fixture
def catalogues(compiled: Path, tmp_path: Path) -> Path:
    for file in compiled.iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes())
    return tmp_path


def test_every_language_says_a_sentence_in_its_own_words(qapp: QApplication, catalogues: Path) -> None:
    check = check_translations(catalogues)
    assert check.ok, check
    assert check.found == "es, de, fr, pt_BR, ja, ar"


def test_one_that_is_missing_and_one_that_is_damaged_are_named(catalogues: Path) -> None:
    (catalogues / "parley_de.qm").unlink()
    damaged = catalogues / "parley_ar.qm"
    damaged.write_bytes(bytes(reversed(damaged.read_bytes())))
    check = check_translations(catalogues)
    assert not check.ok
    assert check.found == "; ".join(
        f"{code} says nothing: its catalogue is missing or damaged" for code in ("de", "ar")
    )


def test_the_catalogue_of_another_language_is_no_english(catalogues: Path) -> None:
    """One that was made without words."""
    (catalogues / "parley_ja.qm").write_bytes(b"")
    assert check_translations(catalogues).found.startswith("ja says nothing")
