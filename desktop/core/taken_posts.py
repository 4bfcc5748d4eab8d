"""Taken posts: what a file of posts is, and what came of it so far."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from desktop.core.post import Author, Post
from desktop.core.post_row import Flaw

MOST_EXAMPLES = 20


@dataclass(frozen=True, slots=True)
class Shape:
    """What a file is: "JSON", "table" or "X archive". An archive has all that its owner said, in any chat; `author` is
    its owner, None where it does not tell. `names_people` is false where rows do not say who wrote them."""

    kind: str
    author: Author | None = None
    names_people: bool = True

    @property
    def is_archive(self) -> bool:
        return self.kind == "X archive"


@dataclass
class Outcome:
    """What came of a file so far, in posts; a row that is no post is under its flaw.

    `new` are those that were not in the room, or are fuller now; `known` those that were; `elsewhere` those of an
    archive of a whole account that are not of this chat; `withdrawn` those that left the archive because the network
    deleted or protects them, and their reposts. `examples` are the first flaws with the numbers of their
    lines. `begins` and `ends` are of what is new or known (UTC).
    """

    new: int = 0
    known: int = 0
    elsewhere: int = 0
    withdrawn: int = 0
    flaws: Counter[Flaw] = field(default_factory=Counter)
    examples: list[tuple[int, Flaw]] = field(default_factory=list)
    begins: datetime | None = None
    ends: datetime | None = None

    @property
    def found(self) -> int:
        """All rows that were looked at."""
        return self.new + self.known + self.elsewhere + self.withdrawn + self.flaws.total()

    def note(self, line: int, flaw: Flaw) -> None:
        self.flaws[flaw] += 1
        if len(self.examples) < MOST_EXAMPLES:
            self.examples.append((line, flaw))

    def lines(self, flaw: Flaw) -> tuple[int, ...]:
        """The numbers of the first lines with this flaw."""
        return tuple(line for line, one in self.examples if one is flaw)

    def span(self, posts: Iterable[Post]) -> None:
        for post in posts:
            self.begins = min(self.begins or post.created_at, post.created_at)
            self.ends = max(self.ends or post.created_at, post.created_at)
