"""Only what is a word of a sentence is looked up, and only in a dictionary that can know it."""

from __future__ import annotations

import pytest

from desktop.core.spelling import choose_language, is_in_script, script_of, without_possessive, words_to_check


def checked(text: str) -> list[str]:
    return [text[start:end] for start, end in words_to_check(text)]


def test_words_are_checked_and_their_signs_are_not() -> None:
    said = "“Don’t stop,” she wrote (naïve?) - the well-known way… 🎉great!"
    assert checked(said) == ["Don’t", "stop", "she", "wrote", "naïve", "the", "well", "known", "way", "great"]


@pytest.mark.parametrize(
    "text",
    [
        "@ines",
        "＠ines’s",
        "#critlib",
        "(#critlib)",
        "https://parley.example/wrods",
        "parley.example",
        "A3:",
        "Q3.1",
        "utf8",
        "snake_case",
        "iPhone",
        "RSVP",
        "and/or",
        "a",
        "ines@parley.example",
        "notes.txt",
    ],
)
def test_names_links_labels_codes_and_capitals_are_not_checked(text: str) -> None:
    assert checked(f"{text} word") == ["word"]


def test_places_count_code_points() -> None:
    text = "🎉🎉 speling"
    assert list(words_to_check(text)) == [(3, 10)]


def test_a_combining_accent_belongs_to_its_word() -> None:
    assert checked("cafe\u0301 open") == ["cafe\u0301", "open"]


def test_the_possessive_is_no_part_of_a_name() -> None:
    assert [without_possessive(word) for word in ("Ines's", "Ines’", "Ines", "its")] == ["Ines"] * 3 + ["its"]


def test_words_in_another_script_are_nobodys_mistake() -> None:
    assert [is_in_script(word, script_of("en_GB")) for word in ("word", "naïve", "слово", "速い")] == [
        True,
        True,
        False,
        False,
    ]
    assert is_in_script("слово", script_of("ru"))
    assert not is_in_script("word", script_of("ru-RU"))


@pytest.mark.parametrize(
    ("wanted", "chosen"),
    [
        (["en-GB", "en"], "en_GB"),
        (["en-NZ"], "en_US"),
        (["de-AT", "de"], "de_DE"),
        (["pt-BR"], "pt_PT"),
        (["fi", "en-US"], "en_US"),
        (["fi"], ""),
        ([], ""),
    ],
)
def test_the_nearest_dictionary_is_chosen(wanted: list[str], chosen: str) -> None:
    assert choose_language(wanted, ["de_CH", "de_DE", "en_GB", "en_US", "pt_PT"]) == chosen
