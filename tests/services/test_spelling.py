"""Spelling: a dictionary is read once, off the window's thread; words of one's own are right from then on."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from desktop.services.dictionaries import find_dictionaries
from desktop.services.spelling import Dictionaries, Speller
from desktop.store.settings import Settings
from tests.conftest import absent
from tests.services.conftest import Kit


class Words:
    """A dictionary of a few words."""

    def __init__(self, *words: str) -> None:
        self.words = words
        self.asked: list[str] = []

    def check(self, word: str) -> bool:
        self.asked.append(word)
        return word in self.words

    def suggest(self, word: str) -> list[str]:
        return [known for known in self.words if known[0] == word[0]]


class Shelf:
    def __init__(self, **dictionaries: Words) -> None:
        self.dictionaries = dictionaries
        self.opened: list[str] = []

    def languages(self) -> tuple[str, ...]:
        return tuple(self.dictionaries)

    def open(self, language: str) -> Words:
        self.opened.append(language)
        return self.dictionaries[language]


@pytest.fixture
def errands() -> list[Callable[[], None]]:
    return []


def speller(kit: Kit, errands: list[Callable[[], None]], found: Dictionaries | None) -> Speller:
    made = Speller(Settings(kit.database), errand=lambda name, work: errands.append(work), find=lambda: found)
    made.prefer(["en-GB"])
    return made


def test_nothing_is_wrong_until_the_dictionary_is_read_and_it_is_read_once(
    kit: Kit, errands: list[Callable[[], None]]
) -> None:
    shelf = Shelf(en_US=Words("word", "wood"))
    spelling = speller(kit, errands, shelf)
    assert [spelling.is_ready, spelling.is_ready] == [False, False]
    assert not spelling.is_wrong("wrod")
    (read,) = errands
    read()
    assert spelling.is_wrong("wrod")
    assert not spelling.is_wrong("word")
    assert spelling.suggest("wrod") == ("word", "wood")
    assert shelf.opened == ["en_US"]


def test_a_word_is_looked_up_once(kit: Kit, errands: list[Callable[[], None]]) -> None:
    words = Words("word")
    spelling = speller(kit, errands, Shelf(en_GB=words))
    assert not spelling.is_ready
    errands.pop()()
    for _ in range(3):
        spelling.is_wrong("wrod")
    assert words.asked == ["wrod"]


def test_an_own_word_is_right_in_every_form_and_after_a_restart(
    kit: Kit, errands: list[Callable[[], None]]
) -> None:
    shelf = Shelf(en_GB=Words("word"))
    spelling = speller(kit, errands, shelf)
    assert not spelling.is_ready
    errands.pop()()
    spelling.learn("Crofting")
    assert not any(spelling.is_wrong(word) for word in ("crofting", "Crofting's", "CROFTING"))
    again = speller(kit, errands, shelf)
    assert not again.is_ready
    errands.pop()()
    assert not again.is_wrong("crofting")
    again.forget_own_words()
    assert again.is_wrong("crofting")
    assert again.own_words == ()


def test_another_language_is_read_when_the_next_word_is_looked_at(
    kit: Kit, errands: list[Callable[[], None]]
) -> None:
    spelling = speller(kit, errands, Shelf(en_GB=Words("word"), de_DE=Words("Wort")))
    assert not spelling.is_ready
    errands.pop()()
    spelling.set_language("de_DE")
    assert not spelling.is_ready
    errands.pop()()
    assert (spelling.language, spelling.is_wrong("Wort"), spelling.is_wrong("word")) == ("de_DE", False, True)


def test_switched_off_nothing_is_read_and_nothing_is_wrong(
    kit: Kit, errands: list[Callable[[], None]]
) -> None:
    spelling = speller(kit, errands, Shelf(en_GB=Words()))
    spelling.set_on(False)
    assert spelling.is_ready
    assert (errands, spelling.is_wrong("wrod")) == ([], False)


@pytest.mark.parametrize("found", [None, Shelf(fi=Words())])
def test_without_a_dictionary_nothing_is_wrong(
    kit: Kit, errands: list[Callable[[], None]], found: Dictionaries | None
) -> None:
    spelling = speller(kit, errands, found)
    assert not spelling.is_ready
    errands.pop()()
    assert (spelling.is_ready, spelling.is_wrong("wrod"), spelling.suggest("wrod"), spelling.language) == (
        True,
        False,
        (),
        "",
    )


def test_a_dictionary_that_cannot_be_read_checks_nothing(
    kit: Kit, errands: list[Callable[[], None]], caplog: pytest.LogCaptureFixture
) -> None:
    class Torn(Shelf):
        def open(self, language: str) -> Words:
            raise ValueError(language)

    spelling = speller(kit, errands, Torn(en_GB=Words()))
    assert not spelling.is_ready
    errands.pop()()
    assert (spelling.is_ready, spelling.is_wrong("wrod")) == (True, False)
    assert "could not be read" in caplog.text


def test_a_dictionary_of_this_computer_knows_its_words(kit: Kit, errands: list[Callable[[], None]]) -> None:
    found = find_dictionaries()
    if found is None or not any(language.startswith("en") for language in found.languages()):
        absent("no English dictionary here: install libenchant-2-2 and hunspell-en-us")
    spelling = speller(kit, errands, found)
    assert not spelling.is_ready
    errands.pop()()
    assert [spelling.is_wrong(word) for word in ("people", "peopel", "don’t", "receive", "recieve")] == [
        False, True, False, False, True,
    ]  # fmt: skip
    assert "people" in spelling.suggest("peopel")
