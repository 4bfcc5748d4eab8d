"""HourPage: "Your hour": one person's answers, whom they met, what they kept and missed, and a ready thank-you."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.core.inquiry import bare
from desktop.core.proceedings import Spoken
from desktop.core.question import Question
from desktop.core.your_hour import Met, Noted, OwnAnswer, YourHour
from desktop.services.after_chat import AfterChat
from desktop.ui.recap.drafts import thank_you
from desktop.ui.recap.page import AfterPage
from desktop.ui.recap.said_row import SaidRow
from desktop.ui.recap.words import (
    handle_of,
    met_words,
    name_of,
    own_answer_words,
    said_at,
    when_words,
    yours_words,
)
from desktop.ui.stream.post_text import one_line
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import tr

SHOWN = 8
"""People, kept posts and mentions that are there at first."""
_INSET = 16
"""px by which a reply stands under what it replies to."""


class HourPage(AfterPage):
    """Nothing of it leaves this computer, unless its person sends a draft or follows somebody in the browser."""

    answer_requested = Signal(int)
    """Answer this question after all."""

    def __init__(
        self, theme: Theme, after: AfterChat, open_url: Callable[[str], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, tr("Your hour in #%1", after.room.hashtag), parent)
        self._after, self._open_url = after, open_url
        self.read(after.hour, self._show)

    # --- inside ------------------------------------------------------------------------------------------------

    def _show(self, hour: YourHour) -> None:
        self.line(when_words(hour.starts, hour.ends), "text")
        said = yours_words(hour, hour.asked)
        self.line(f"{said} {tr('This page is yours alone.')}")
        self._show_thanks(hour)
        self._show_answers(hour.answers)
        self._show_met(hour.met)
        self._show_missed(hour)
        self._show_notes(hour.notes)
        self._show_kept(hour.kept)
        self.say(said)

    def _show_thanks(self, hour: YourHour) -> None:
        if hour.account is None or not hour.posts:
            return
        draft = thank_you(hour, self._after.capabilities.max_weight)
        self.heading(tr("A thank-you"))
        self.line(draft.text(hour.room.hashtag), "text", Type.TEXT)
        into = self.button(tr("Draft the thank-you"), lambda: self.drafted.emit(draft), "small-soft")
        self.buttons(into)

    def _show_answers(self, answers: tuple[OwnAnswer, ...]) -> None:
        if not answers:
            return
        self.heading(tr("Your answers"))
        for answer in answers:
            words = " ".join(bare(one.post.text) for one in answer.posts)
            label = f"{answer.letter}{answer.number}"
            first = (tr("probably %1", label), "guess") if answer.is_probable else (label, "accent")
            chips = [first, (own_answer_words(answer), "muted")]
            mine = self._row(answer.posts[0], words, [chip for chip in chips if chip[0]], named=False)
            self.column.addWidget(mine)
            for reply in answer.replies:
                self.column.addWidget(self._row(reply, reply.post.text, [], inset=_INSET))

    def _show_met(self, met: tuple[Met, ...]) -> None:
        if not met:
            return
        self.heading(tr("People you met"), QLocale().toString(len(met)))
        self.rows(met, self._made_person, SHOWN, tr("People you met"))

    def _made_person(self, met: Met) -> QWidget:
        links = self._after.capabilities.links
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        who = SaidRow(self.theme, met.author, met_words(met), [], row)
        if links is not None and met.author.username:
            profile = links.profile(met.author.username)
            who.clicked.connect(lambda _on=False: self._open_url(profile))
            who.setAccessibleDescription(tr("Opens the profile in the browser"))
        line.addWidget(who, 1)
        if links is not None and met.author.username:
            address = links.follow(met.author.username)
            follow = self.button(
                tr("Follow ↗"),
                lambda: self._open_url(address),
                aloud=tr("Follow %1 in the browser", handle_of(met.author)),
            )
            follow.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            line.addWidget(follow)
        row.setFocusProxy(who)
        return row

    def _show_missed(self, hour: YourHour) -> None:
        if not (hour.missed or hour.unanswered):
            return
        self.heading(tr("What you missed"))
        for question in hour.missed:
            label = f"{question.letter}{question.number}"
            row = SaidRow(self.theme, None, one_line(question.whole), [(label, "host")], self)
            row.clicked.connect(lambda _on=False, question=question: self._take_up(question))
            row.setAccessibleDescription(self._taking_up())
            self.column.addWidget(row)
        if hour.unanswered:
            self.line(tr("Said to you, and you have not answered:"))
            self.rows(hour.unanswered, self._made_said, SHOWN, tr("What you missed"))

    def _take_up(self, question: Question) -> None:
        """In an old chat its number means another question by now."""
        if self._after.is_latest:
            self.answer_requested.emit(question.number)
        else:
            self.post_chosen.emit(question.post_id)

    def _taking_up(self) -> str:
        return tr("Answer it now") if self._after.is_latest else tr("Shows this post in the stream")

    def _show_notes(self, notes: tuple[Noted, ...]) -> None:
        if not notes:
            return
        self.heading(tr("Your notes"))
        for note in notes:
            about = tr("About a post")
            if note.question is not None:
                about = f"{note.question.letter}{note.question.number}"
            elif note.spoken is not None:
                about = tr("About what %1 said", name_of(note.spoken.post.author))
            row = SaidRow(self.theme, None, note.words, [(about, "muted")], self)
            post_id = note.question.post_id if note.question is not None else ""
            if note.spoken is not None:
                post_id = note.spoken.id
            row.clicked.connect(lambda _on=False, post_id=post_id: self.post_chosen.emit(post_id))
            self.column.addWidget(row)

    def _show_kept(self, kept: tuple[Spoken, ...]) -> None:
        if kept:
            self.heading(tr("What you kept"), QLocale().toString(len(kept)))
            self.rows(kept, self._made_said, SHOWN, tr("What you kept"))

    def _made_said(self, one: Spoken) -> QWidget:
        return self._row(one, one.post.text, [(said_at(one), "muted")])

    def _row(
        self, one: Spoken, words: str, chips: list[tuple[str, str]], *, named: bool = True, inset: int = 0
    ) -> QWidget:
        row = SaidRow(self.theme, one.post.author if named else None, words, chips, self, inset=inset)
        row.clicked.connect(lambda _on=False: self.post_chosen.emit(one.id))
        row.setAccessibleDescription(tr("Shows this post in the stream"))
        return row
