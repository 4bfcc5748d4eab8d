"""Chat: the reducer: takes posts one after another and knows each one's verdict, the questions, and the current one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from zlib import crc32

from desktop.core.family import Role, Style, role_of
from desktop.core.host import ANOTHER_CHAT, Evidence
from desktop.core.judge import Asked, Standing, is_repeated, judge
from desktop.core.label import Place
from desktop.core.newest import keep_newest
from desktop.core.pin import BEFORE_ALL, Order
from desktop.core.post import Post
from desktop.core.probable import Places, guess
from desktop.core.reading import NOTHING, Reading, read, words_of
from desktop.core.remark import is_closing
from desktop.core.verdict import OTHER, Kind, Verdict

_RECENT = 8
_REPEATABLE = 10_000
"""Labelled posts, the newest, whose reposts are known by what they repeat."""
_ANNOUNCED = re.compile(r"\b[QqPp](\d)\b\W{1,5}(?:et |y |e |and |con |avec )?[Rr]\1\b")
"""A notice that answers begin with R: "Q1/R1", "P1 y R1"."""
_FEWEST = 2
"""Questions before a chat can be closed."""

OTHERS_WORDS = replace(OTHER, repeats=True)


class Chat:
    """Feed it posts in order of `Post.sort_key`; `core.fold.read_questions` does that with posts in any order.

    `evidence` is shared by whoever looks back over the whole chat; left out, the hosts are those of the moment.
    """

    def __init__(
        self,
        hosts: Iterable[str] = (),
        style: Style = Style.AUTO,
        evidence: Evidence | None = None,
    ) -> None:
        self._live = evidence is None
        self.evidence = Evidence(hosts) if evidence is None else evidence
        self.standing = Standing(style=style)
        self.started = 0
        """How many chats began under this hashtag."""
        self.moved: Order = BEFORE_ALL
        """The post by which a host moved the chat last."""
        self.is_over = False
        """A host closed the chat, and nothing was asked since."""
        self._places = Places()
        self._recent: list[Asked] = []
        self._repeatable: dict[str, Verdict] = {}
        self._texts: dict[int, tuple[str, Verdict]] = {}
        self._kept: dict[Verdict, Verdict] = {}
        self._last_asked = 0

    @property
    def current(self) -> int | None:
        return self.standing.current

    def add(self, post: Post) -> Verdict:
        """What `post` is in the chat so far."""
        author = name_of(post)
        at = int(post.created_at.timestamp())
        reading = read(post.text)
        if self._live and not post.repost_of:
            self.evidence.announce(author, post.text)
        if self._live and reading.label is not None:
            self.evidence.note(author, reading, at)
        if not self.standing.asked and "1" in post.text and _ANNOUNCED.search(post.text, 0, 300):
            self.standing.announced = True
        if not self.is_over and self._closes(post, author, reading):
            self.is_over = True
        verdict = self._judge(post, author, at, reading)
        if verdict.kind is Kind.OTHER and not verdict.repeats:
            verdict = self._guess(post, author, at, reading, verdict)
        elif verdict.numbers:
            self._take(post, author, at, reading, verdict)
        return self._keep(verdict)

    def pin(self, post: Post, number: int, text: str) -> Verdict:
        """Take `post` as question `number`, in the words `text`: a moderator said so. A host's own question moves the
        chat as it would have done by itself."""
        at, reading = int(post.created_at.timestamp()), read(post.text)
        known = self.standing.asked.get(number)
        if known is None:
            known = self.standing.asked[number] = Asked(number, "Q", name_of(post), at)
            self._recent = [*self._recent[1 - _RECENT :], known]
        known.words.append(words_of(reading.body or text))
        if asks(reading) and self.evidence.is_host(name_of(post)):
            self._move(post, number)
        else:
            known.is_pinned = True
            self.standing.current = number
        self._places.put(post.id, number)
        return self._keep(Verdict(Kind.QUESTION, (number,)))

    def place(self, post: Post, number: int) -> Verdict:
        """Take `post` as an answer to question `number`: a person moved it there."""
        self._places.put(post.id, number)
        self._places.speak(name_of(post), number, int(post.created_at.timestamp()))
        return self._keep(Verdict(Kind.ANSWER, (number,)))

    def _closes(self, post: Post, author: str, reading: Reading) -> bool:
        """A host's farewell to all, after some questions."""
        if len(self.standing.asked) < _FEWEST or post.repost_of or post.reply_to or reading.label is not None:
            return False
        return self.evidence.is_host(author) and is_closing(post.text)

    def _judge(self, post: Post, author: str, at: int, reading: Reading) -> Verdict:
        """A repost is what its original is: by its id, or word for word."""
        if post.repost_of and post.repost_of in self._repeatable:
            return replace(self._repeatable[post.repost_of], repeats=True)
        if reading is NOTHING:
            return OTHERS_WORDS if post.repost_of else OTHER
        print_ = crc32(post.text[:200].encode("utf-8", "replace")) ^ len(post.text) << 32
        known = self._texts.get(print_)
        if known is not None and known[0] != author and not reading.by and reading.count >= 3:
            return replace(known[1], repeats=True)
        verdict = judge(reading, author, self.standing, self.evidence)
        if post.repost_of:
            verdict = replace(verdict, repeats=True)
        if verdict.kind is not Kind.OTHER and reading.label is not None and reading.label.letter != "A":
            self._texts.setdefault(print_, (author, verdict))
            keep_newest(self._texts, _REPEATABLE)
        return verdict

    def _guess(self, post: Post, author: str, at: int, reading: Reading, verdict: Verdict) -> Verdict:
        if reading.teaser or reading.notice or reading.call or reading.by or post.repost_of:
            return verdict
        links = (
            post.reply_to,
            post.quote_of,
            "" if post.conversation_id == post.id else post.conversation_id,
        )
        found = guess(post.text, author, at, links, self._places, self._recent)
        if found is None or (found[1] in ("time", "wording") and self.evidence.is_host(author)):
            return verdict
        if self.is_over and found[1] == "time":
            return verdict  # farewells
        if found[1] != "time":  # a guess from a guess would be none
            self._places.put(post.id, found[0])
        return Verdict(probable=found[0], reason=found[1])

    def _take(self, post: Post, author: str, at: int, reading: Reading, verdict: Verdict) -> None:
        number = verdict.numbers[-1]
        self._places.put(post.id, number)
        if not verdict.repeats:
            self._repeatable[post.id] = self._keep(verdict)
            keep_newest(self._repeatable, _REPEATABLE)
        if verdict.kind is Kind.QUESTION:
            self._ask(post, author, at, reading, verdict)
        elif not verdict.repeats:
            self._places.speak(author, number, at)

    def _ask(self, post: Post, author: str, at: int, reading: Reading, verdict: Verdict) -> None:
        """Only a host's own words move the current question (CHATS.md section 6.3, rules 4 and 5)."""
        number, label = verdict.numbers[0], reading.label
        if label is None or verdict.repeats or not self.evidence.is_host(author):
            return
        known = self.standing.asked.get(number)
        if known is not None and known.is_pinned:  # held up for one person; now the host asks everybody
            known = None
        if known is not None and at - self._last_asked > ANOTHER_CHAT and not is_repeated(reading, known):
            self._restart()
            known = None
        if known is None:
            known = self.standing.asked[number] = Asked(number, label.letter, author, at)
            self._recent = [*self._recent[1 - _RECENT :], known]
            self.standing.open_family(label.letter)
            self._move(post, number)
            self._last_asked = at
        if len(known.words) < 4:
            known.words.append(words_of(reading.body))
        if label.lead == "to" and label.place is Place.OPENING:
            self._move(post, number)  # "Back to Q3"

    def _move(self, post: Post, number: int) -> None:
        self.standing.current = number
        self.moved = order_of(post)
        self.is_over = False

    def _restart(self) -> None:
        self.started += 1
        self.standing.asked.clear()
        self._recent = []
        self._texts.clear()
        self._places.clear()

    def _keep(self, verdict: Verdict) -> Verdict:
        """One object for equal verdicts: there are few, and posts are many."""
        if len(self._kept) > 5000:
            self._kept.clear()
        return self._kept.setdefault(verdict, verdict)


def order_of(post: Post) -> Order:
    """Where a post stands in its chat."""
    return (post.created_at.timestamp(), len(post.id), post.id)


def asks(reading: Reading) -> bool:
    """Whether a host who writes this labels it as a question."""
    return reading.label is not None and role_of(reading.label.letter) is not Role.ANSWER


def name_of(post: Post) -> str:
    """By what an author is known here: the handle in small letters, else the id."""
    return post.author.username.casefold() or post.author.id


def gather(posts: Iterable[Post], hosts: Iterable[str] = ()) -> Evidence:
    """The hosts that a whole chat shows, besides those that are known."""
    evidence = Evidence(hosts)
    note(evidence, posts)
    evidence.settled = True
    return evidence


def note(evidence: Evidence, posts: Iterable[Post]) -> None:
    """Take in what `posts`, oldest first, show of the hosts."""
    for post in posts:
        if not post.repost_of:
            name = name_of(post)
            evidence.note(name, read(post.text), int(post.created_at.timestamp()))
            evidence.announce(name, post.text)
