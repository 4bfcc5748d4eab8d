"""Dictionaries: those that libenchant finds: the system's, or on Windows those that come with its package (ADR 2)."""

from __future__ import annotations

import logging
from typing import Any

from desktop.services.spelling import Dictionaries, Dictionary

_log = logging.getLogger(__name__)


class EnchantDictionaries:
    """Each dictionary keeps a broker of its own: neither may be used by two threads at a time."""

    def languages(self) -> tuple[str, ...]:
        return tuple(sorted(_broker().list_languages()))

    def open(self, language: str) -> Dictionary:
        return EnchantDictionary(_broker(), language)


class EnchantDictionary:
    """What is learnt stays with us: `enchant` would write it where other programs read."""

    def __init__(self, broker: Any, language: str) -> None:
        self._words = broker.request_dict(language)
        self._broker = broker  # the dictionary is its

    def check(self, word: str) -> bool:
        return bool(self._words.check(word))

    def suggest(self, word: str) -> list[str]:
        return list(self._words.suggest(word))


def find_dictionaries() -> Dictionaries | None:
    """None where libenchant is not on this computer, as on a macOS without Homebrew's."""
    try:
        import enchant  # noqa: F401
    except (ImportError, OSError) as missing:
        _log.info("Nothing checks spelling here: %s", str(missing).partition("\n")[0])
        return None
    return EnchantDictionaries()


def _broker() -> Any:
    import enchant

    return enchant.Broker()
