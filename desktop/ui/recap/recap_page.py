"""RecapPage: a chat question by question with its best answers, to be ticked; a post, a thread or Markdown of them."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.core.recap import Chapter, Quotable, Recap
from desktop.services.after_chat import AfterChat
from desktop.ui.button_row import ButtonRow
from desktop.ui.recap.page import AfterPage
from desktop.ui.recap.said_row import SaidRow
from desktop.ui.recap.words import (
    answers_words,
    figures_words,
    order_words,
    post_draft,
    quotable_chips,
    thread_draft,
    tr,
    when_words,
)
from desktop.ui.stream.post_text import one_line
from desktop.ui.style import kind
from desktop.ui.theme import Theme, Type

SHOWN = 3
"""Answers to a question that are there at first."""


class RecapPage(AfterPage):
    """`after` is the chat. What is ticked stays so while the page is there."""

    def __init__(self, theme: Theme, after: AfterChat, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Recap of #%1", after.room.hashtag), parent)
        self._after = after
        self._told: Recap | None = None
        self.chosen: set[str] = set()
        """Ids of the posts that are quoted."""
        self._foot = self._made_foot()
        self.read(after.recap, self._show)

    # --- inside ------------------------------------------------------------------------------------------------

    def _show(self, told: Recap) -> None:
        self._told, self.chosen = told, set(told.best)
        if not told.posts:
            self.line(tr("Nothing was said in this chat yet, as far as this computer knows."), "text")
            return
        self.line(f"{when_words(told.starts, told.ends)} · {figures_words(told)}", "text")
        self.line(order_words())
        for chapter in told.chapters:
            self._show_chapter(chapter)
        self._foot.show()
        self.say(figures_words(told))

    def _show_chapter(self, chapter: Chapter) -> None:
        label = "" if chapter.number is None else f"{chapter.letter}{chapter.number}"
        self.heading(label or tr("What was said"), answers_words(chapter))
        if chapter.text:
            self.line(one_line(chapter.text), "text", Type.TEXT)
        self.rows(chapter.quotables, self._made_row, SHOWN, label)

    def _made_row(self, one: Quotable) -> SaidRow:
        letter = "A" if self._told is None else self._told.answer_letter
        row = SaidRow(self.theme, one.author, one.words, quotable_chips(one, letter), self, ticks=True)
        row.setChecked(one.id in self.chosen)
        row.toggled.connect(lambda on: self._tick(one.id, on))
        return row

    def _tick(self, post_id: str, on: bool) -> None:
        (self.chosen.add if on else self.chosen.discard)(post_id)

    def _made_foot(self) -> QFrame:
        foot = QFrame(self)
        kind(foot, "foot")
        column = QVBoxLayout(foot)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        post = self.button(tr("Draft a post"), self._draft_post, "soft")
        post.setToolTip(tr("Into the composer, where you change and send it"))
        thread = self.button(tr("Draft a thread"), self._draft_thread, "soft")
        thread.setToolTip(tr("Into the composer: a post for each question"))
        column.addWidget(ButtonRow([post, thread], foot))
        layout = self.layout()
        assert layout is not None
        layout.addWidget(foot)
        foot.hide()
        return foot

    def _draft_post(self) -> None:
        if self._told is not None:
            limit = self._after.capabilities.max_weight
            self.drafted.emit(post_draft(self._told, self.chosen, self._after.account, limit))

    def _draft_thread(self) -> None:
        if self._told is not None:
            limit = self._after.capabilities.max_weight
            self.drafted.emit(thread_draft(self._told, self.chosen, self._after.account, limit))
