"""The tool that collects and compiles what the window says: nothing is missed, nothing wrong goes through."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.catalogues import languages

SOURCES = """
from desktop.ui.translate import counted, tr
def shown(yes, count, name):
    tr("Yes" if yes else "No")
    counted("%n post by %1", "%n posts by %1", count, name)
    tr(name)
    self.tr("lost")
    tr(f"Posts by {name}")
    counted(name, "%n posts", count)
"""


@pytest.fixture
def said(tmp_path: Path) -> languages.Said:  # type: ignore[name-defined]
    (tmp_path / "resources" / "documents").mkdir(parents=True)
    (tmp_path / "resources" / "documents" / "page.html").write_text('<h1>{{ say("Report") }}</h1>')
    (tmp_path / "desktop").mkdir()
    (tmp_path / "desktop" / "pane.py").write_text(SOURCES)
    return languages.collect(tmp_path)


def test_every_literal_is_found_in_conditions_counts_and_templates(said: languages.Said) -> None:  # type: ignore[name-defined]
    assert list(said.messages) == ["Yes", "No", "%n posts by %1", "Report"]
    assert said.messages["%n posts by %1"].one == "%n post by %1"


def test_what_no_tool_can_collect_is_a_problem(said: languages.Said) -> None:  # type: ignore[name-defined]
    assert [problem.split(": ")[0] for problem in said.problems] == [
        f"desktop/pane.py:{line}" for line in (7, 8, 9)
    ]


@pytest.mark.parametrize(
    ("source", "forms", "problem"),
    [
        ("Posts by %1", ["Beiträge von %1"], ""),
        ("Posts by %1", ["Beiträge"], "has [] for ['%1']"),
        ("Posts by %1", ["%1 von %1"], "has ['%1', '%1'] for ['%1']"),
        ("Posts", [" Beiträge"], "has blanks at its ends"),
        ("Posts", [""], "not translated"),
        ("Posts", ["Beiträge\nund mehr"], "has other lines"),
    ],
)
def test_a_translation_keeps_the_signs_of_its_source(source: str, forms: list[str], problem: str) -> None:
    assert languages.problem_of(languages.Message(source, "pane.py"), forms, "de").endswith(problem)


def test_a_count_has_a_form_for_each_number_of_the_language_and_one_may_leave_the_number_out() -> None:
    counted = languages.Message("%n posts", "pane.py", "%n post")
    assert languages.problem_of(counted, ["ein Beitrag", "%n Beiträge"], "de") == ""
    assert languages.problem_of(counted, ["%n Beiträge"], "de") == "1 forms"
    assert languages.problem_of(counted, ["%n 件の投稿"], "ja") == ""


def test_a_translation_stays_through_an_update_and_goes_with_its_source(
    said: languages.Said,  # type: ignore[name-defined]
    tmp_path: Path,
) -> None:
    known = {"Yes": ["Ja"], "Gone": ["Weg"]}
    assert "de: 'Gone' is said by nobody" in list(languages.problems(said, {"de": known}))
    languages.write(tmp_path / "parley_de.ts", "de", said, known)
    text = (tmp_path / "parley_de.ts").read_text()
    assert "<translation>Ja</translation>" in text
    assert "Weg" not in text
    assert text.count("unfinished") == 3


def test_every_sentence_is_said_in_every_language_and_none_that_nobody_says() -> None:
    known = {language: languages.read(language) for language in languages.FORMS}
    assert list(languages.problems(languages.collect(), known)) == []
