"""Transcript page: a chat by question as one HTML file to be published, read anywhere, and printed."""

from __future__ import annotations

from datetime import datetime
from functools import cached_property
from zlib import crc32

from markupsafe import Markup, escape

from desktop.core.initials import initials
from desktop.core.names import Naming
from desktop.core.post import Author, Picture, Post, Quote
from desktop.core.proceedings import Spoken
from desktop.core.room import Role
from desktop.core.transcript import Said, Section, Transcript
from desktop.documents.edition import Edition
from desktop.documents.notes import figures, notes
from desktop.documents.pages import page
from desktop.documents.wording import author_name, clean, language, link, marked_up

TONES = 6
KINDS = {"photo": "Picture", "video": "Video", "animated_gif": "Animation"}


def transcript_page(transcript: Transcript, edition: Edition) -> str:
    """The whole file. Opening it contacts nobody, and what people wrote does nothing in it."""
    return page(
        "transcript.html",
        "transcript.css",
        transcript=transcript,
        edition=edition,
        paper=Paper(transcript, edition),
    )


class Paper:
    """What the template asks for: words and marks, made of one transcript in one edition."""

    language = staticmethod(language)

    def __init__(self, transcript: Transcript, edition: Edition) -> None:
        self._transcript, self._edition = transcript, edition
        self._chat = transcript.proceedings
        self._roles = {person.name: person.role.value for person in self._chat.people}
        self._kept_back = {one.id for one in self._chat.kept_back}
        self.host_is_inferred = self._chat.questions.host_is_inferred
        self.hosts = [one.author for one in self._chat.people if one.role is Role.HOST]
        self.guests = [one.author for one in self._chat.people if one.role is Role.GUEST]
        self.figures = figures(self._chat)
        self.notes = notes(transcript, edition)
        self.when = edition.when(self._chat.starts, self._chat.ends)
        self.short_day = edition.day(self._chat.starts).partition(", ")[2]

    @cached_property
    def heading(self) -> str:
        return clean(self._edition.title) or f"#{self._chat.room.hashtag}"

    # --- people

    def name(self, author: Author) -> str:
        return author_name(author, self._edition)

    def mark(self, author: Author) -> str:
        name = self.name(author)
        if self._edition.names.naming is Naming.NUMBERS:
            return name.rpartition(" ")[2][:3]
        return initials(name)

    def tone(self, author: Author) -> str:
        """One of six colours, the same for the same person."""
        return f"t{crc32(self.name(author).encode()) % TONES + 1}"

    def role(self, spoken: Spoken) -> str:
        return self._roles.get(spoken.name, "")

    # --- posts

    def anchor(self, spoken: Spoken) -> str:
        made = "".join(
            sign if sign.isascii() and (sign.isalnum() or sign in "-_") else "-" for sign in spoken.id
        )
        return f"p-{self._edition.names.post_id(spoken.id) if self._edition.names.hides else made}"

    def clock(self, moment: datetime) -> str:
        """The time; with the day where the chat began on another one."""
        zone = self._edition.zone
        here, began = moment.astimezone(zone), self._chat.starts.astimezone(zone)
        time = self._edition.clock(moment)
        return time if here.date() == began.date() else f"{self._edition.short(moment)}, {time}"

    def stands(self, spoken: Spoken) -> bool:
        """Whether a post stands here whole; else its link does."""
        return spoken.id not in self._edition.links_only

    def text(self, spoken: Spoken) -> Markup:
        return marked_up(spoken.post, self._edition)

    def plain(self, text: str) -> str:
        return clean(self._edition.names.words(text))

    def quote(self, post: Post) -> Quote | None:
        """What it quotes, unless that is withheld, or may not leave in full."""
        quote = post.quote
        if quote is None or quote.id in self._kept_back or quote.id in self._edition.links_only:
            return None
        return quote

    def picture(self, picture: Picture) -> Markup:
        kind = KINDS.get(picture.kind, "Picture")
        words = (
            f"{kind}: {self.plain(picture.alt_text)}" if picture.alt_text else f"{kind} without a description"
        )
        return escape(words) if self._edition.names.hides else link(picture.url, words)

    def chips(self, spoken: Spoken, number: int | None) -> list[str]:
        """The labels that its place does not say already."""
        numbers = spoken.verdict.numbers
        if not numbers or (numbers == (number,)):
            return []
        if spoken.is_question:
            return [f"Q{one}" for one in numbers]
        return [self.answer_label(one) for one in numbers]

    def answer_label(self, number: int | None) -> str:
        return f"{self._chat.questions.answer_letter}{number}"

    def passed_on(self, said: Said) -> str:
        count = sum(one.reposts for one in said.posts)
        return "" if not count else "Reposted once" if count == 1 else f"Reposted {count} times"

    def alone(self, spoken: Spoken) -> Said:
        return Said(spoken)

    # --- sections

    def question(self, section: Section) -> str:
        """What was asked, in one piece of text."""
        if any(one.id in self._edition.links_only for one in section.asked):
            return "Only the link to this question stands here"
        words = self.plain(section.text)
        return words or ("Nobody was seen asking this" if section.question is None else "Not shown here")

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
        return " and ".join(filter(None, [", ".join(times[:-1]), *times[-1:]]))

    def answers(self, section: Section) -> str:
        return _many(section.answer_count, "answer")

    def has_guesses(self, section: Section) -> bool:
        """Whether replies without a label stand among the certain answers."""
        return any(said.spoken.is_probable for said in section.answers)

    def posts(self, count: int) -> str:
        return _many(count, "post")

    def people(self, count: int) -> str:
        return "one person" if count == 1 else f"{count} people"


def _many(count: int, what: str) -> str:
    return f"{count or 'No'} {what}{'' if count == 1 else 's'}"
