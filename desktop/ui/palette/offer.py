"""Offer: one thing that the palette can do, and which of them are listed for what is typed, in which order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from desktop.core.fuzzy import Fit, fit

MOST_RECENT = 5
"""What was used last is offered first, so much of it."""
_RECENT = 15
"""How much better something fits that was used lately: less than a better place in the words."""


class Offer(NamedTuple):
    """`words` say what it does, `key` which key does the same, `section` what stands above it."""

    id: str
    words: str
    section: str
    act: Callable[[], object]
    key: str = ""
    also: str = ""
    """Further words that people type for it; they count less than its own."""

    @property
    def name(self) -> str:
        """As a screen reader says it."""
        return f"{self.words}, {self.key}" if self.key else self.words


class Listed(NamedTuple):
    """An offer and which letters of it were typed; without an offer, the words above the following ones."""

    offer: Offer | None
    heading: str = ""
    places: frozenset[int] = frozenset()


def listed(offers: Sequence[Offer], typed: str, recent: Sequence[str], recent_words: str) -> list[Listed]:
    """Without a letter everything, what was used last on top under `recent_words`; else what fits, the best section
    first and in each the best offer. `recent` are ids, the latest first."""
    if not typed.strip():
        by_id = {offer.id: offer for offer in offers}
        used = [by_id[one] for one in recent if one in by_id][:MOST_RECENT]
        latest = [offer._replace(section=recent_words) for offer in used]
        return _under_headings((offer, Fit(0, frozenset())) for offer in (*latest, *offers))
    tried = ((offer, fit(typed, offer.words, f"{offer.section} {offer.also}")) for offer in offers)
    found = [(offer, how) for offer, how in tried if how is not None]
    if not all(how.is_loose for _, how in found):
        found = [(offer, how) for offer, how in found if not how.is_loose]
    scores = {offer.id: how.score + _RECENT * (offer.id in recent) for offer, how in found}
    best: dict[str, int] = {}
    for offer, _ in found:
        best[offer.section] = max(best.get(offer.section, 0), scores[offer.id])
    found.sort(key=lambda one: (-best[one[0].section], one[0].section, -scores[one[0].id], len(one[0].words)))
    return _under_headings(found)


def _under_headings(offers: Iterable[tuple[Offer, Fit]]) -> list[Listed]:
    lines: list[Listed] = []
    section = ""
    for offer, how in offers:
        if offer.section != section:
            section = offer.section
            lines.append(Listed(None, section))
        lines.append(Listed(offer, places=how.places))
    return lines
