"""Words in the person's language: filled in by place, counted by their number, and English where there is no other."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from desktop.core.sentence import counted_sentence, sentence
from desktop.ui.translate import CONTEXT, counted, digits, filled, for_a_post, spoken, tr


class Reversed(QTranslator):
    """A language in which words are said backwards, and which has a form for two."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        if context != CONTEXT:
            return ""
        return f"two {source}" if n == 2 else " ".join(reversed(source.split()))


@pytest.fixture
def in_reverse(qapp: QCoreApplication) -> Iterator[None]:
    language = Reversed()
    QCoreApplication.installTranslator(language)
    yield
    QCoreApplication.removeTranslator(language)


def test_each_place_takes_its_value_and_a_value_is_left_alone() -> None:
    assert filled("%2 asks %1: %1?", "50%2 off", "Ines") == "Ines asks 50%2 off: 50%2 off?"
    assert filled("100% of %1", 3) == "100% of 3"
    assert filled("no %1 here") == "no %1 here"


def test_a_name_that_runs_the_other_way_turns_nothing_but_itself() -> None:
    assert filled("%1 asked %2", "ليلى", "Ines") == "\u2068ليلى\u2069 asked Ines"
    assert (
        filled("سأل %1 عن #%2 (%3)", "Ines", "critlib", 4)
        == "سأل \u2068Ines\u2069 عن \u2068#critlib\u2069 (4)"
    )
    assert filled("Posts by @%1", "a\u202eb") == "Posts by \u2068@a\u202eb\u2069"
    assert for_a_post(filled("مرحبا، @%1!", "ines")) == "مرحبا، @ines!"


def test_what_has_no_letters_of_its_own_runs_as_the_window_does(mirrored: None) -> None:
    assert filled("%1، %2", "ليلى", "الآن") == "ليلى، الآن"
    assert filled("%1، %2", "Ines", "الآن") == "\u200f\u2068Ines\u2069، الآن"
    assert for_a_post(filled("%1: %2", "A1", "yes")) == "A1: yes"
    assert filled("%1: %2", 3, 4) == "3: 4"


def test_without_a_catalogue_words_are_english() -> None:
    assert tr("Posts by %1", "Ines") == "Posts by Ines"
    assert [counted("%n post", "%n posts", number) for number in (0, 1, 12)] == [
        "0 posts",
        "1 post",
        "12 posts",
    ]
    assert spoken("As it was said.") == "As it was said."


def test_so_many_take_the_form_of_the_language(in_reverse: None) -> None:
    assert counted("%n post by %1", "%n posts by %1", 3, "Ines") == "Ines by posts 3"
    assert counted("%n post", "%n posts", 2) == "two 2 posts"


def test_what_the_house_said_is_said_in_the_language(in_reverse: None) -> None:
    assert spoken(sentence("There is no zone %1", "Mars")) == "Mars zone no is There"
    assert spoken(counted_sentence("%n line too many", "%n lines too many", 5)) == "many too lines 5"
    assert spoken(sentence("Look: %1", sentence("try again"))) == "again try Look:"


def test_a_number_is_in_the_digits_of_the_person() -> None:
    QLocale.setDefault(QLocale("ar_EG"))
    try:
        assert "٢٦" in filled("%1 of %2", 26, "280")
        assert digits(-5).endswith("٥")
    finally:
        QLocale.setDefault(QLocale.c())
    assert filled("%1 left", -5) == "\u22125 left"
