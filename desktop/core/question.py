"""Question: what the hosts asked, in all its parts, who answered it, who probably did, and which one is current."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from types import MappingProxyType

from desktop.core.glance import NOTHING_SEEN, Glance
from desktop.core.pin import BEFORE_ALL, Order, Pin
from desktop.core.plan import Plan
from desktop.core.post import Author, Picture, Quote
from desktop.core.verdict import Reason, Verdict


@dataclass(frozen=True, slots=True)
class Part:
    """One post that asks the question or goes on with it. `mark` is "1/2", "b", "5", "cont" or empty; `lang` the
    network's, so that a question in two languages can be shown as one."""

    text: str
    post_id: str
    mark: str = ""
    lang: str = ""


@dataclass(frozen=True, slots=True)
class Probable:
    """A post that carries no label and probably answers the question."""

    post_id: str
    reason: Reason


@dataclass(frozen=True, slots=True)
class Question:
    """`text` is the first post's text without its label and without the room's hashtags at its end; where that post
    only quotes, the quoted text. Answers are in order, reposts left out."""

    number: int
    text: str
    post_id: str
    author: Author
    asked_at: datetime
    answer_ids: tuple[str, ...] = ()
    """The newest few thousand, all but in the longest chats (`earlier`)."""
    parts: tuple[Part, ...] = ()
    repeat_ids: tuple[str, ...] = ()
    """The hosts' posts that say it again, and posts that point at it."""
    probable: tuple[Probable, ...] = ()
    letter: str = "Q"
    answered_by: frozenset[str] = frozenset()
    """Ids of the authors of the answers."""
    quote: Quote | None = None
    """What the question quotes, where it is not the question itself."""
    pictures: tuple[Picture, ...] = ()
    pin: Pin | None = None
    """The person's own pin where it says what this question is."""
    is_asked: bool = True
    """A host asked it, so everybody has it; not so what was pinned of a participant's, or of one's own words."""
    continued: tuple[tuple[str, str], ...] = ()
    """Answers that go on with one of the same person: the id of the further part, and of the first."""
    earlier: int = 0
    """Answers that are counted, and whose ids are not here: of a very long chat, and what the inbox withholds."""
    earlier_probable: int = 0
    planned: bool = False
    """The organiser means to ask it at `asked_at`; nobody has seen it asked. It has no post and no author."""

    @property
    def answer_count(self) -> int:
        """An answer in two parts is one."""
        return self.earlier + len(self.answer_ids) - len(self.continued)

    @property
    def probable_count(self) -> int:
        return self.earlier_probable + len(self.probable)

    @property
    def answers(self) -> tuple[tuple[str, ...], ...]:
        """Each answer as the ids of its posts, in the order of their first ones."""
        first = dict(self.continued)
        found: dict[str, list[str]] = {}
        for post_id in self.answer_ids:
            found.setdefault(first.get(post_id, post_id), []).append(post_id)
        return tuple(tuple(posts) for posts in found.values())

    @property
    def whole(self) -> str:
        """All that was asked under the number: halves stitched, everything else on a line of its own."""
        if self.pin is not None and self.pin.text:
            return self.pin.text
        halves = sorted((part for part in self.parts if "/" in part.mark), key=lambda part: part.mark)
        rest = [part.text for part in self.parts if "/" not in part.mark]
        return "\n".join(filter(None, [" ".join(part.text for part in halves), *rest])) or self.text


@dataclass(frozen=True, slots=True)
class Questions:
    """All questions so far, by number, and the number of the one asked last."""

    by_number: tuple[Question, ...] = ()
    current_number: int | None = None
    hosts: tuple[str, ...] = ()
    """Handles in small letters: the room's, or those who probably are."""
    host_is_inferred: bool = False
    """Nobody named the hosts: they are shown as "probably the host"."""
    letters: frozenset[str] = frozenset("QA")
    """The letters that label posts in this chat."""
    answer_letter: str = "A"
    """The letter that people here answer under: A, in French and Iberian chats R, in topic chats T."""
    verdicts: Mapping[str, Verdict] = field(default_factory=lambda: MappingProxyType({}))
    """By post id: every post since `since` that is more than a plain remark, as of the posts that were read."""
    since: datetime | None = None
    """When the oldest post was written of which that is known; older ones have no verdict."""
    until: datetime | None = None
    """When the newest post that was read was written."""
    moved: Order = BEFORE_ALL
    """The post by which a host moved the chat last."""
    pin: Pin | None = None
    """The person's own pin, where it outranks the host: `current_number` is its number then."""
    asked_number: int | None = None
    """The question that the hosts asked last, whatever is pinned."""
    is_over: bool = False
    """The host closed the chat, and nothing was asked since."""
    kept_by_hosts: tuple[str, ...] = ()
    """Ids of other people's posts that a host reposted or quoted, oldest first; answers or not."""
    by_guests: tuple[str, ...] = ()
    """Ids of what the room's guests said in words of their own, oldest first."""

    conversations: tuple[str, ...] = ()
    """Ids of the conversations under what the hosts asked, those of the newest question first."""
    glance: Glance = NOTHING_SEEN
    """Who needs somebody, who is new, and how busy it is."""

    @property
    def current(self) -> Question | None:
        return self.get(self.current_number) if self.current_number is not None else None

    @property
    def is_planned(self) -> bool:
        """Nothing was asked: these are the plan's."""
        return bool(self.by_number) and self.by_number[0].planned

    def is_behind(self, plan: Plan | None, now: datetime) -> bool:
        """Whether these are the plan's, and it has another question for `now`, or has ended since."""
        if plan is None or not self.is_planned:
            return False
        current = plan.current(now)
        number = None if current is None else current.number
        return (number, plan.is_over(now)) != (self.current_number, self.is_over)

    def goes_back(self, question: Question) -> bool:
        """Whether a host who posts `question` again goes back to it: everybody has it, and another was asked since."""
        return question.is_asked and question.number != self.asked_number

    def or_planned(self, plan: Plan | None, now: datetime) -> Questions:
        """These; as long as nothing was asked, what the plan has for `now`. What hosts ask outranks any plan."""
        if plan is None or self.by_number:
            return self
        nobody = Author("", "", "")
        questions = [
            Question(one.number, one.text, "", nobody, plan.at(one), is_asked=False, planned=True)
            for one in sorted(plan.questions, key=lambda one: one.number)
        ]
        current = plan.current(now)
        return replace(
            self,
            by_number=tuple(questions),
            current_number=None if current is None else current.number,
            is_over=plan.is_over(now),
        )

    def get(self, number: int) -> Question | None:
        return next((question for question in self.by_number if question.number == number), None)
