"""Spelling: whether a word is misspelled and what may be meant, by the dictionaries of this computer (ADR 2)."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from typing import Protocol

from desktop.core.spelling import choose_language, is_in_script, script_of, without_possessive
from desktop.store.settings import OWN_WORDS, SPELLING, SPELLING_LANGUAGE, Settings

_log = logging.getLogger(__name__)

SUGGESTIONS = 5


class Dictionary(Protocol):
    """One language's words, for one thread at a time."""

    def check(self, word: str) -> bool: ...

    def suggest(self, word: str) -> list[str]: ...


class Dictionaries(Protocol):
    """What this computer has."""

    def languages(self) -> tuple[str, ...]:
        """As they are named there: "en_US"."""
        ...

    def open(self, language: str) -> Dictionary: ...


class Spelling(Protocol):
    """What the composer asks, on the window's thread."""

    @property
    def is_ready(self) -> bool:
        """False while a dictionary is being read, which the first asking begins."""
        ...

    def is_wrong(self, word: str) -> bool:
        """False for every word where nothing is checked."""
        ...

    def suggest(self, word: str) -> tuple[str, ...]:
        """The likeliest first, five at most."""
        ...

    def learn(self, word: str) -> None:
        """It is right from now on, in every room."""
        ...


class Speller:
    """The Spelling of this computer. A dictionary takes some hundredths of a second up to a second to read, so that is
    done as an errand; a word takes some millionths. Raises StoreTrouble."""

    def __init__(
        self,
        settings: Settings,
        *,
        errand: Callable[[str, Callable[[], None]], None],
        find: Callable[[], Dictionaries | None],
    ) -> None:
        """`find` gives what there is on this computer, None for nothing; it may take a while."""
        self._settings, self._errand, self._find = settings, errand, find
        self.preferred: tuple[str, ...] = ()
        """The languages of this computer's person, dearest first."""
        self._found: Dictionaries | None = None
        self._was_sought = self._is_loading = False
        self._opened: tuple[str, Dictionary | None] | None = None
        self._wrong: dict[str, bool] = {}
        self._own: frozenset[str] | None = None
        self._on: bool | None = None

    # --- the composer's -----------------------------------------------------------------------------------------

    @property
    def is_ready(self) -> bool:
        if self._opened is None and not self._is_loading and self.is_on:
            self._is_loading = True
            wanted = self._wishes()
            self._errand("spelling", lambda: self._load(wanted))
        return not self._is_loading

    def is_wrong(self, word: str) -> bool:
        if self._opened is None or not self.is_on:
            return False
        if word not in self._wrong:
            self._wrong[word] = self._is_wrong(word, *self._opened)
        return self._wrong[word]

    def suggest(self, word: str) -> tuple[str, ...]:
        dictionary = None if self._opened is None else self._opened[1]
        return () if dictionary is None else tuple(dictionary.suggest(word)[:SUGGESTIONS])

    def learn(self, word: str) -> None:
        self._keep_own({*self.own_words, word})

    # --- the settings' ------------------------------------------------------------------------------------------

    @property
    def is_on(self) -> bool:
        if self._on is None:
            self._on = self._settings.get(SPELLING)
        return self._on

    def set_on(self, on: bool) -> None:
        self._settings.set(SPELLING, on)
        self._on = on

    @property
    def is_there(self) -> bool:
        """Whether this computer has what reads dictionaries."""
        return self._dictionaries() is not None

    @property
    def languages(self) -> tuple[str, ...]:
        """Those that there is a dictionary for, as they are named there."""
        found = self._dictionaries()
        return () if found is None else found.languages()

    @property
    def wanted(self) -> str:
        """What the person chose, empty for the computer's own language."""
        return self._settings.get(SPELLING_LANGUAGE)

    @property
    def language(self) -> str:
        """The dictionary that is used or would be; empty where none fits."""
        return choose_language(self._wishes(), self.languages)

    def set_language(self, language: str) -> None:
        """Empty: the computer's own."""
        self._settings.set(SPELLING_LANGUAGE, language)
        self._forget()

    def prefer(self, languages: Iterable[str]) -> None:
        """The languages of this computer's person ("en-GB"), dearest first."""
        self.preferred = tuple(languages)
        self._forget()

    @property
    def own_words(self) -> tuple[str, ...]:
        return tuple(self._settings.get(OWN_WORDS).split())

    def forget_own_words(self) -> None:
        self._keep_own(())

    # --- inside -------------------------------------------------------------------------------------------------

    def _is_wrong(self, word: str, language: str, dictionary: Dictionary | None) -> bool:
        if dictionary is None:
            return False
        if self._own is None:
            self._own = frozenset(own.casefold() for own in self.own_words)
        if {word.casefold(), without_possessive(word).casefold()} & self._own:
            return False
        if not is_in_script(word, script_of(language)):
            return False
        return not dictionary.check(word)

    def _keep_own(self, words: Iterable[str]) -> None:
        self._settings.set(OWN_WORDS, " ".join(sorted(words)))
        self._own = None
        self._wrong.clear()

    def _forget(self) -> None:
        """Another dictionary may be wanted: it is read when the next word is looked at."""
        self._opened = None
        self._wrong.clear()

    def _wishes(self) -> tuple[str, ...]:
        return (self.wanted,) if self.wanted else self.preferred

    def _load(self, wishes: tuple[str, ...]) -> None:
        """On the errand's thread."""
        try:
            found = self._dictionaries()
            language = choose_language(wishes, found.languages()) if found is not None else ""
            self._opened = language, found.open(language) if found is not None and language else None
        except Exception:  # a dictionary is a stranger's file: whatever is wrong with it, writing goes on
            _log.warning("A dictionary could not be read", exc_info=True)
            self._opened = "", None
        finally:
            self._is_loading = False

    def _dictionaries(self) -> Dictionaries | None:
        if not self._was_sought:
            self._found, self._was_sought = self._find(), True
        return self._found
