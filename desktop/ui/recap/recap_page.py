"""RecapPage: a chat question by question with its best answers, to be ticked; a post, a thread or Markdown of them."""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.core.errors import ParleyError
from desktop.core.recap import Chapter, Quotable, Recap
from desktop.services.after_chat import AfterChat, Newsletter
from desktop.ui.button_row import ButtonRow
from desktop.ui.recap.drafts import post_draft, thread_draft
from desktop.ui.recap.page import AfterPage
from desktop.ui.recap.said_row import SaidRow
from desktop.ui.recap.words import (
    answers_words,
    figures_words,
    late_words,
    order_words,
    quotable_chips,
    when_words,
)
from desktop.ui.speech import WindowSpeech
from desktop.ui.stream.post_text import one_line
from desktop.ui.style import kind
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import spoken, tr

SHOWN = 3
"""Answers to a question that are there at first."""


def _choose_new(parent: QWidget, title: str, name: str) -> str:
    """Where to write a file called `name`; empty for nowhere."""
    return QFileDialog.getSaveFileName(parent, title, str(Path.home() / name))[0]


class RecapPage(AfterPage):
    """`after` is the chat. `chosen` are ids of posts that were ticked before; where none of them is here, the best are.
    `choose_new` asks where a file goes."""

    def __init__(
        self,
        theme: Theme,
        after: AfterChat,
        parent: QWidget | None = None,
        *,
        chosen: Collection[str] = (),
        choose_new: Callable[[QWidget, str, str], str] = _choose_new,
    ) -> None:
        super().__init__(theme, tr("Recap of #%1", after.room.hashtag), parent)
        self._after, self._choose_new = after, choose_new
        self._told: Recap | None = None
        self.chosen: set[str] = set()
        """Ids of the posts that are quoted."""
        self._chosen_before = frozenset(chosen)
        self._with_words: QPushButton | None = None
        self.read(after.recap, self._show)

    @property
    def ticked(self) -> frozenset[str]:
        return self._chosen_before if self._told is None else frozenset(self.chosen)

    # --- inside ------------------------------------------------------------------------------------------------

    def _show(self, told: Recap) -> None:
        known = {one.id for chapter in told.chapters for one in chapter.quotables}
        self._told, self.chosen = told, set(self._chosen_before & known or told.best)
        if not told.posts:
            self.line(tr("Nothing was said in this chat yet, as far as this computer knows."), "text")
            return
        self.line(f"{when_words(told.starts, told.ends)} · {figures_words(told)}{late_words(told)}", "text")
        self.line(order_words())
        for chapter in told.chapters:
            self._show_chapter(chapter)
        self._fill(self.show_foot())
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
        if one.spoken.number is not None:
            row.setAccessibleDescription(tr("Quotes an answer to question %1", one.spoken.number))
        row.toggled.connect(lambda on: self._tick(one.id, on))
        return row

    def _tick(self, post_id: str, on: bool) -> None:
        (self.chosen.add if on else self.chosen.discard)(post_id)

    def _fill(self, column: QVBoxLayout) -> None:
        post = self.button(tr("Draft a post"), self._draft_post, "soft")
        post.setToolTip(tr("Into the composer, where you change and send it"))
        thread = self.button(tr("Draft a thread"), self._draft_thread, "soft")
        thread.setToolTip(tr("Into the composer: a post for each question"))
        column.addWidget(ButtonRow([post, thread], self))
        copy = self.button(tr("Copy"), self._copy, aloud=tr("Copy the newsletter"))
        copy.setToolTip(tr("As Markdown: the questions, and your quotes as links to their posts"))
        save = self.button(tr("Save…"), self._save, aloud=tr("Save the newsletter"))
        words = self.button(
            tr("With their words"), lambda: None, "filter", aloud=tr("Newsletter with their words")
        )
        words.setCheckable(True)
        self._with_words = words
        words.setToolTip(tr("What they wrote stands in the newsletter, too, and not its link alone"))
        words.setVisible(self._after.capabilities.links is not None)
        name = QLabel(tr("Newsletter"), self)
        name.setFont(self.theme.font(Type.QUIET))
        kind(name, "muted")
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(name)
        row.addWidget(ButtonRow([copy, save, words], self), 1)
        column.addLayout(row)

    def _draft_post(self) -> None:
        if self._told is not None:
            limit = self._after.capabilities.max_weight
            self.drafted.emit(post_draft(self._told, self.chosen, self._after.account, limit))

    def _draft_thread(self) -> None:
        if self._told is not None:
            limit = self._after.capabilities.max_weight
            self.drafted.emit(thread_draft(self._told, self.chosen, self._after.account, limit))

    def _newsletter(self) -> Newsletter | None:
        if self._told is None or self._with_words is None:
            return None
        with_words = self._with_words.isChecked()
        try:
            return self._after.newsletter(self._told, self.chosen, WindowSpeech(), with_words=with_words)
        except ParleyError as trouble:
            self.problem.emit(trouble)
            return None

    def _copy(self) -> None:
        made = self._newsletter()
        if made is None:
            return
        try:
            self._after.leaves(made)
        except ParleyError as trouble:
            self.problem.emit(trouble)
            return
        QGuiApplication.clipboard().setText(made.text)
        self.told.emit(
            " ".join(filter(None, [tr("The newsletter is copied, as Markdown."), spoken(made.ration.why)]))
        )

    def _save(self) -> None:
        made = self._newsletter()
        chosen = "" if made is None else self._choose_new(self, tr("Save the newsletter"), made.name)
        if made is None or not chosen:
            return
        try:
            self._after.save(made, Path(chosen))
        except ParleyError as trouble:
            self.problem.emit(trouble)
            return
        said = tr("The newsletter is saved as %1.", Path(chosen).name)
        self.told.emit(" ".join(filter(None, [said, spoken(made.ration.why)])))
