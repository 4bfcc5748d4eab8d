"""PlanForm: plans a chat, or changes the plan of one: what, when, who, in which words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any, NamedTuple

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.core.chat_plan import ChatPlan, Shared
from desktop.core.chat_plan_check import Slips
from desktop.core.errors import ParleyError
from desktop.core.family import Style, answering, asking, style_of
from desktop.ui.button_row import ButtonRow
from desktop.ui.composer.keeper import Keeper
from desktop.ui.ground_page import GroundPage
from desktop.ui.mirror import set_margins
from desktop.ui.plan.drops import ChoiceBox
from desktop.ui.plan.fields import Field, LineField, TextField
from desktop.ui.plan.parts import button, line
from desktop.ui.plan.preview import Clash, TimesPreview
from desktop.ui.plan.when_fields import WhenFields
from desktop.ui.prose import Prose
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import tr
from desktop.ui.words import said

WIDTH = 688
ROOMY = 640
PAUSE_MS = 150
"""After a key, before the preview follows."""


class Asked(NamedTuple):
    """What the form asks for while somebody types."""

    check: Callable[[ChatPlan, datetime], tuple[ChatPlan, Slips]]
    clash: Clash
    clock: Callable[[], datetime]


class PlanForm(GroundPage):
    """Nothing is kept before `saved`; Escape and "Not now" leave, and what was typed is in `typed`. `begun` is what was
    typed there earlier."""

    saved = Signal(object)
    """A ChatPlan in normal form."""
    left = Signal()
    put_away = Signal(object)
    """What was typed, as typing pauses and as it leaves the screen unsaved; None where nothing was."""

    def __init__(
        self,
        theme: Theme,
        plan: ChatPlan,
        asked: Asked,
        parent: QWidget | None = None,
        *,
        is_new: bool,
        begun: ChatPlan | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._plan, self._asked = theme, plan, asked
        self._sheet = QWidget(self.inside)
        self._column = QVBoxLayout(self._sheet)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        title = tr("Plan a chat") if is_new else tr("Change the plan of #%1", plan.hashtag)
        self.setAccessibleName(title)
        self._label(title, Type.TITLE)
        self._earlier = self._made_earlier()
        self._made_fields()
        self._trouble = Prose(theme, self)
        self._trouble.hide()
        self._column.addWidget(self._trouble)
        save = button(theme, tr("Plan it") if is_new else tr("Save the changes"), "primary", self)
        leave = button(theme, tr("Not now"), "plain", self)
        save.clicked.connect(self.save)
        leave.clicked.connect(self.left)
        self._column.addWidget(ButtonRow([save, leave], self))
        self.around.addWidget(self._sheet)
        self.around.addStretch(1)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PAUSE_MS)
        self._soon.timeout.connect(self._preview)
        self.when.changed.connect(self._soon.start)
        self._show(plan)
        self._first = self.typed
        self.is_kept = False
        self._keeper = Keeper(self._put_away, self)
        if begun is not None:
            self._show(begun)
        self._earlier.setVisible(begun is not None)
        for field in self.findChildren(QLineEdit):
            field.textChanged.connect(self._keeper.touch)
        for text in self.findChildren(QPlainTextEdit):
            text.textChanged.connect(self._keeper.touch)
        for choice in self.findChildren(QComboBox):
            choice.currentIndexChanged.connect(self._keeper.touch)
        self.when.changed.connect(self._keeper.touch)
        self.setFocusProxy(self.hashtag.line)

    @property
    def typed(self) -> ChatPlan:
        """The plan as the fields say it, whatever is wrong with it."""
        said: dict[str, Any] = {name: field.names for name, field in self._names.items()}
        said |= {name: field.text for name, field in self._lines.items()}
        said |= {name: field.text for name, field in self._texts.items()}
        return replace(
            self.when.told(self._plan),
            **said,
            hashtag=self.hashtag.text,
            links=self._links.lines,
            style=self._style.currentData(),
            shared=self._shared.currentData(),
        )

    def save(self) -> None:
        """Say what has to be mended, or hand the plan on."""
        plan, slips = self._asked.check(self.typed, self._asked.clock())
        for name, field in self._fields.items():
            field.show_slip(slips.get(name))
        if "rule" in slips:
            self.when.free.show_slip(slips["rule"])
        wrong = [self._fields[name] for name in self._fields if name in slips]
        if wrong:
            target = self.when.free if wrong[0] is self.when.rule and self.when.free.isVisible() else wrong[0]
            target.focus()
            self.ensureWidgetVisible(target, 0, 48)
        else:
            self.saved.emit(plan)

    def complain(self, problem: ParleyError) -> None:
        """It could not be kept; all of it stays here."""
        self._trouble.say(said(problem, "X"), Type.TEXT, "danger")
        self._trouble.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.matches(QKeySequence.StandardKey.Save):
            self.save()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._soon.stop()
        self._keeper.finish()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = 48 if self.width() >= ROOMY else 20
        right = max(
            side, self.viewport().width() - side - WIDTH
        )  # a widest width knows nothing of lines that wrap
        set_margins(self.around, side, 32, right, 32)
        self.when.place(self.width() - 2 * side)

    # --- inside ------------------------------------------------------------------------------------------------

    def _put_away(self) -> None:
        if not self.is_kept:
            typed = self.typed
            self.put_away.emit(None if typed == self._first else typed)

    def _made_earlier(self) -> QWidget:
        """What says that the fields hold more than the plan, and lets go of it."""
        row = QWidget(self._sheet)
        beside = QHBoxLayout(row)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(12)
        away = button(self._theme, tr("Throw it away"), "link", row, name=tr("Throw away what you began"))
        away.clicked.connect(self._start_over)
        beside.addWidget(line(self._theme, tr("You began this earlier."), Type.TEXT, row, "muted"), 1)
        beside.addWidget(away)
        self._column.addWidget(row)
        return row

    def _start_over(self) -> None:
        self._show(self._plan)
        self._earlier.hide()
        self.hashtag.focus()
        self._keeper.finish()

    def _made_fields(self) -> None:
        theme = self._theme
        self._section(tr("The chat"))
        self.hashtag = LineField(theme, tr("Hashtag"), self, example="#critlib")
        self._lines = {
            "title": LineField(theme, tr("Title"), self),
            "topic": LineField(theme, tr("Topic, in a line"), self),
        }
        self._texts = {
            "aim": TextField(theme, tr("Aim"), self, hint=tr("What you want to know or reach."), lines=2)
        }
        self._add(self.hashtag, *self._lines.values(), *self._texts.values())
        self._section(tr("When"))
        self.when = WhenFields(theme, self)
        self._times = TimesPreview(theme, self._asked.clash, self)
        self._add(self.when, self._times)
        self._section(tr("Who"))
        several = tr("Several with commas between.")
        self._names = {
            "hosts": LineField(theme, tr("Hosts"), self, example="@handle", hint=several),
            "cohosts": LineField(theme, tr("Co-hosts"), self, example="@handle"),
            "guests": LineField(theme, tr("Guests"), self, example="@handle"),
        }
        self._add(*self._names.values())
        self._section(tr("In which words"))
        self._texts["welcome"] = TextField(theme, tr("Welcome"), self, hint=tr("What you post as it begins."))
        self._texts["closing"] = TextField(theme, tr("Closing"), self, hint=tr("What you post at its end."))
        self._links = TextField(theme, tr("Links"), self, hint=tr("One on each line."), lines=2)
        self._add(self._texts["welcome"], self._texts["closing"], self._links)
        self._section(tr("For who joins"))
        self._names["aliases"] = LineField(
            theme, tr("More hashtags"), self, hint=tr("Others that people use for this chat.")
        )
        self._lines["client_id"] = LineField(
            theme,
            tr("Your app's client id (optional)"),
            self,
            hint=tr(
                "With it people sign in through your organisation's app, which pays for what they read and post."
            ),
        )
        self._lines["payer"] = LineField(theme, tr("Whose app that is"), self, example=tr("Example Library"))
        self._style, self._shared = ChoiceBox(theme), ChoiceBox(theme)
        for style, words in _styles():
            self._style.addItem(words, style)
        for shared, words in _shared():
            self._shared.addItem(words, shared)
        self._add(
            self._names["aliases"],
            Field(theme, tr("How questions and answers are labelled"), self._style, self),
            Field(theme, tr("What an invitation tells of the plan"), self._shared, self),
            self._lines["client_id"],
            self._lines["payer"],
        )
        self._fields: dict[str, Field] = {
            "hashtag": self.hashtag,
            "title": self._lines["title"],
            "topic": self._lines["topic"],
            "aim": self._texts["aim"],
            "starts": self.when.starts,
            "minutes": self.when.minutes,
            "zone": self.when.zone,
            "rule": self.when.rule,
            **self._names,
            **self._texts,
            "links": self._links,
            **self._lines,
        }

    def _show(self, plan: ChatPlan) -> None:
        self.hashtag.show_names([plan.hashtag] if plan.hashtag else [], "#")
        for name, field in self._lines.items():
            field.text = getattr(plan, name)
        for name, text in self._texts.items():
            text.text = getattr(plan, name)
        for name, names in self._names.items():
            names.show_names(getattr(plan, name), "#" if name == "aliases" else "@")
        self._links.text = "\n".join(plan.links)
        self._style.setCurrentIndex(max(0, self._style.findData(plan.style)))
        self._shared.setCurrentIndex(max(0, self._shared.findData(plan.shared)))
        self.when.show_plan(plan)
        self._preview()

    def _preview(self) -> None:
        """When that will be; a time that is over is said at once, and what was wrong with it until it is mended."""
        typed, now = self.typed, self._asked.clock()
        self._times.show_plan(typed, now)
        slips = self._asked.check(typed, now)[1]
        for name in ("starts", "minutes", "zone", "rule"):
            if name == "starts" or name not in slips:
                self._fields[name].show_slip(slips.get(name))
        if "rule" not in slips:
            self.when.free.show_slip(None)

    def _section(self, heading: str) -> None:
        self._column.addSpacing(8)
        self._label(heading, Type.ROOM)

    def _label(self, words: str, style: Type) -> None:
        label = QLabel(words, self._sheet)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setFont(self._theme.font(style))
        self._column.addWidget(label)

    def _add(self, *parts: QWidget) -> None:
        for part in parts:
            self._column.addWidget(part)


def _styles() -> list[tuple[Style | None, str]]:
    """What is usual in the person's language comes first."""
    found: list[tuple[Style | None, str]] = [
        (Style.QA, tr("Q1 and A1")),
        (Style.TOPIC, tr("T1 for topics")),
        (Style.GERMAN, tr("F1 and A1 (German)")),
        (Style.IBERIAN, tr("P1 and R1 (Spanish, Portuguese)")),
        (Style.FRENCH, tr("Q1 and R1 (French)")),
        (Style.ARABIC, tr("%1 and %2 (Arabic)", *_pair(Style.ARABIC))),
        (Style.JAPANESE, tr("%1 and %2 (Japanese)", *_pair(Style.JAPANESE))),
    ]
    usual = style_of(QLocale().name())
    return [(None, tr("Parley finds out")), *sorted(found, key=lambda one: one[0] is not usual)]


def _pair(style: Style) -> tuple[str, str]:
    return f"{asking(style)}1", f"{answering(style)}1"


def _shared() -> list[tuple[Shared, str]]:
    return [
        (Shared.TOPICS, tr("Title and topic")),
        (Shared.QUESTIONS, tr("The questions, too, with their minutes")),
        (Shared.NOTHING, tr("Nothing but when it is")),
    ]
