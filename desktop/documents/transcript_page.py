"""Transcript page: a chat by question as one HTML file to be published, read anywhere, and printed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from markupsafe import Markup, escape

from desktop.core.post import Author, Picture, Post, Quote
from desktop.core.proceedings import Spoken
from desktop.core.room import Role
from desktop.core.transcript import Said, Section, Transcript
from desktop.documents.edition import Edition
from desktop.documents.notes import figures, notes
from desktop.documents.pages import page
from desktop.documents.person_marks import face, moment, who
from desktop.documents.wording import author_name, clean, language, link, marked_up


def transcript_page(transcript: Transcript, edition: Edition) -> str:
    """The whole file. Opening it contacts nobody, and what people wrote does nothing in it."""
    return page(
        "transcript.html",
        "transcript.css",
        transcript=transcript,
        edition=edition,
        paper=Paper(transcript, edition),
        speech=edition.speech,
    )


@dataclass(frozen=True, slots=True)
class Line:
    """One post as it is set: made here and not by the template, which takes ten times as long for each call."""

    stands: bool
    """Else only its link does."""
    link: str
    moment: Markup
    """When, as a link to its page where it has one."""
    words: Markup
    """What it says, as a paragraph."""
    has_more: bool
    """Something stands beneath the words."""
    quote: Quote | None
    pictures: tuple[Markup, ...]
    poll: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """One post in its place, with the further parts of it."""

    anchor: str
    look: str
    """The classes of its element."""
    face: Markup
    who: Markup
    """With the labels that its place does not say, and whether it probably stands here."""
    line: Line
    further: tuple[Line, ...]
    passed_on: str


class Paper:
    """What the template asks for: words and marks, made of one transcript in one edition."""

    def __init__(self, transcript: Transcript, edition: Edition) -> None:
        self._transcript, self._edition = transcript, edition
        self._chat = transcript.proceedings
        self._roles = {person.name: person.role.value for person in self._chat.people}
        self._kept_back = {one.id for one in self._chat.kept_back}
        self._people: dict[tuple[Author, str], tuple[Markup, Markup]] = {}
        self._began = edition.stamp(self._chat.starts)[:10]
        self.host_is_inferred = self._chat.questions.host_is_inferred
        self.hosts = [one.author for one in self._chat.people if one.role is Role.HOST]
        self.guests = [one.author for one in self._chat.people if one.role is Role.GUEST]
        self.passers = [self.name(one.author) for one in self._chat.people if not one.posts]
        self._say, self._count = edition.speech.say, edition.speech.count
        self.figures = figures(self._chat, edition.speech)
        self.notes = notes(transcript, edition)
        self.when = edition.when(self._chat.starts, self._chat.ends)
        self.title = self._say(
            "%1, %2: transcript",
            self.plain(edition.title) or f"#{self._chat.room.hashtag}",
            edition.day(self._chat.starts),
        )
        self.heading = self.plain(edition.title) or f"#{self._chat.room.hashtag}"

    # --- people

    def name(self, author: Author) -> str:
        return author_name(author, self._edition)

    def face(self, author: Author, role: str = "") -> Markup:
        """A round mark with their initials; one of six colours, the same for the same person."""
        return self._person(author, role)[0]

    def who(self, author: Author, role: str = "") -> Markup:
        """Name, handle with their page, and what they are here."""
        return self._person(author, role)[1]

    def role(self, spoken: Spoken) -> str:
        return self._roles.get(spoken.name, "")

    def _person(self, author: Author, role: str) -> tuple[Markup, Markup]:
        known = self._people.get((author, role))
        if known is None:
            known = self._people[author, role] = (
                face(self.name(author), role, self._edition),
                who(author, role, self._edition, is_inferred=self.host_is_inferred),
            )
        return known

    # --- posts

    def entry(self, said: Said, number: int | None = None) -> Entry:
        """`number` is that of the section in which it stands."""
        spoken = said.spoken
        mark, who = self._person(spoken.post.author, self.role(spoken))
        if said.depth:
            who = Markup('<span class="hidden">{}: </span>').format(self._say("Reply")) + who
            if spoken.is_probable:
                probably = self._say("probably %1", self.answer_label(spoken.number))
                who += Markup(' <span class="hidden">{}</span>').format(probably)
        for chip in self.chips(spoken, number):
            who += Markup(' <span class="chip">{}</span>').format(chip)
        return Entry(
            self.anchor(spoken),
            f"entry d{said.depth}{' probable' if spoken.is_probable else ''}",
            mark,
            who,
            self.line(spoken.post),
            tuple([self.line(one.post) for one in said.further]),
            self.passed_on(said),
        )

    def line(self, post: Post) -> Line:
        edition, stands = self._edition, post.id not in self._edition.links_only
        lang = f' lang="{language(post.lang)}"' if language(post.lang) else ""
        address, iso = edition.permalink(post), edition.stamp(post.created_at)
        return Line(
            stands,
            address,
            moment(address, iso, self._clock(iso, post.created_at), self._say("open this post")),
            Markup(f'<p class="text" dir="auto"{lang}>{marked_up(post, edition)}</p>')
            if stands
            else Markup(),
            stands and (post.quote is not None or bool(post.pictures) or post.poll is not None),
            self.quote(post) if stands else None,
            tuple([self.picture(one) for one in post.pictures]) if stands and post.pictures else (),
            tuple([self.plain(one) for one in post.poll.options]) if stands and post.poll else (),
        )

    def anchor(self, spoken: Spoken) -> str:
        if self._edition.names.hides or spoken.id.isalnum():
            return f"p-{self._edition.names.post_id(spoken.id)}"
        return "p-" + "".join(sign if sign.isalnum() or sign in "-_" else "-" for sign in spoken.id)

    def clock(self, moment: datetime) -> str:
        """The time; with the day where the chat began on another one."""
        return self._clock(self._edition.stamp(moment), moment)

    def _clock(self, iso: str, moment: datetime) -> str:
        clock = self._edition.clock(moment)
        return clock if iso[:10] == self._began else f"{self._edition.short(moment)}, {clock}"

    def plain(self, text: str) -> str:
        return clean(self._edition.names.words(text))

    def quote(self, post: Post) -> Quote | None:
        """What it quotes, unless that is withheld, or may not leave in full."""
        quote = post.quote
        if quote is None or quote.id in self._kept_back or quote.id in self._edition.links_only:
            return None
        return quote

    def picture(self, picture: Picture) -> Markup:
        words = self.described(picture)
        return escape(words) if self._edition.names.hides else link(picture.url, words)

    def described(self, picture: Picture) -> str:
        """What it is, and what its author says of it."""
        kinds = {"video": self._say("Video"), "animated_gif": self._say("Animation")}
        kind = kinds.get(picture.kind, self._say("Picture"))
        said = self.plain(picture.alt_text)
        return self._say("%1: %2", kind, said) if said else self._say("%1 without a description", kind)

    def chips(self, spoken: Spoken, number: int | None) -> list[str]:
        """The labels that its place does not say already."""
        numbers = spoken.verdict.numbers
        if not numbers or (numbers == (number,)):
            return []
        if spoken.is_question:
            asked = map(self._chat.questions.get, numbers)
            return [
                f"{'Q' if one is None else one.letter}{at}" for at, one in zip(numbers, asked, strict=True)
            ]
        return [self.answer_label(one) for one in numbers]

    def answer_label(self, number: int | None) -> str:
        return f"{self._chat.questions.answer_letter}{number}"

    def passed_on(self, said: Said) -> str:
        count = said.spoken.reposts
        if said.further:
            count += sum(one.reposts for one in said.further)
        return self._count("Reposted once", "Reposted %n times", count) if count else ""

    def posted(self, section: Section) -> list[Said]:
        """The posts that ask it, each by itself."""
        return [Said(one) for one in section.asked]

    # --- sections

    def question(self, section: Section) -> str:
        """What was asked, in one piece of text."""
        if any(one.id in self._edition.links_only for one in section.asked):
            return self._say("Only the link to this question stands here")
        words = "\n".join(line for line in self.plain(section.text).splitlines() if line.strip())
        if words:
            return words
        return self._say("Nobody was seen asking this" if section.question is None else "Not shown here")

    def asked_at(self, section: Section) -> str:
        return "" if section.question is None else self.clock(section.question.asked_at)

    def again(self, section: Section) -> str:
        """When its hosts said it again."""
        again = set() if section.question is None else set(section.question.repeat_ids)
        times = [
            self.clock(one.post.created_at)
            for one in section.asked
            if one.id in again and self.role(one) == Role.HOST.value
        ]
        return self._edition.speech.listed(times) if times else ""

    def elsewhere(self, section: Section) -> list[tuple[str, str, str]]:
        """Anchor, name and label of what answers this under another question."""
        return [
            (self.anchor(one), self.name(one.post.author), self.answer_label(one.number))
            for one in section.elsewhere
            if one.id not in self._edition.links_only
        ]

    def answers(self, section: Section) -> str:
        if not section.answer_count:
            return self._say("No answers")
        return self._count("%n answer", "%n answers", section.answer_count)

    def has_guesses(self, section: Section) -> bool:
        """Whether replies without a label stand among the certain answers."""
        return any(said.spoken.is_probable for said in section.answers)

    def posts(self, count: int) -> str:
        return self._count("%n post", "%n posts", count) if count else self._say("No posts")

    def people(self, count: int) -> str:
        return self._count("by %n person", "by %n people", count)
