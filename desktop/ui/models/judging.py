"""Judging: what the reading of the chat and the person's own posts make of a head: the line that is kept of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from desktop.core.head import ALWAYS, FOR_ME, MINE, ON_ITS_WAY, Head, bulk_of, is_read, numbers_in, traits_in
from desktop.core.timeline import Row
from desktop.store.column import stamp
from desktop.ui.models.columns import Columns, Line
from desktop.ui.models.reading import Reading, Touched


class Judging:
    """Makes lines. `reading` is what the chat and the marks say, `own` the keys of the person's own posts."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.own: set[str] = set()

    def lines(self, heads: Iterable[Head]) -> list[Line]:
        """Own posts first, for what replies to them is for the person."""
        all_heads = list(heads)
        self.own |= {head.key for head in all_heads if head.traits & MINE}
        return [self.line(head) for head in all_heads]

    def line(self, head: Head) -> Line:
        questions, marked = self.reading.questions, self.reading.marked
        traits = traits_in(head, questions, marked)
        if head.reply_to in self.own and not traits & MINE:
            traits |= FOR_ME
        return Line(
            2 * head.at,
            head.key,
            traits,
            numbers_in(head, questions),
            head.reply_to,
            bulk_of(head.text, head.pictures, poll=head.has_poll),
        )

    def mutes(self, head: Head) -> bool:
        return self.reading.marked.mutes(head.handle, head.text)

    def renumber(
        self, columns: Columns, found: Touched, find: Callable[[frozenset[str]], list[int]]
    ) -> tuple[set[int], set[int], list[str]]:
        """Give lines that another reading speaks of their questions anew: the positions of those that it names, of
        those that changed, and the keys of those whose words have to be looked at."""
        named = set(find(found.ids))
        positions = set(named)
        if found.span is not None:
            first, last = found.span
            end = len(columns) if last is None else columns.since(2 * stamp(last) + 2)
            positions.update(range(columns.since(2 * stamp(first)), end))
        changed: set[int] = set()
        unknown: list[str] = []
        questions = self.reading.questions
        for at in positions:
            if columns.codes[at] == ALWAYS:
                continue
            key = columns.key(at)
            verdict = questions.verdicts.get(key)
            if verdict is None and not is_read(columns.order[at] // 2, questions):
                unknown.append(key)
            elif columns.set_numbers(
                at, ((), None) if verdict is None else (verdict.numbers, verdict.probable)
            ):
                changed.add(at)
        return named, changed, unknown


def line_of_entry(row: Row) -> Line:
    """The line of an entry that is on its way."""
    bulk = bulk_of(row.text, row.pictures)
    return Line(2 * stamp(row.created_at) + 1, row.key, MINE | ON_ITS_WAY, bulk=bulk, on_its_way=True)
