"""Stream chips: the words on rounded grounds beside a name: who this is, what it answers, and what a person did."""

from __future__ import annotations

from typing import NamedTuple

from desktop.core.label import Label, read_label
from desktop.core.timeline import Role, Row
from desktop.core.verdict import Kind
from desktop.ui.stream.words import (
    crowd_words,
    inbox_words,
    pending_words,
    pictures_words,
    probable_tip,
    probable_words,
    probably_host_tip,
    probably_host_words,
    role_words,
    without_hashtag_words,
)
from desktop.ui.theme import Colour
from desktop.ui.translate import tr


class ChipLook(NamedTuple):
    """A chip before it has a place. A guess is `dashed`; `tip` is plain text; `icon` stands before the words."""

    words: str
    ink: Colour
    ground: Colour | None = None
    edge: Colour | None = None
    dashed: bool = False
    bold: bool = True
    tip: str = ""
    icon: str = ""


def chips_of(row: Row) -> list[ChipLook]:
    """The chips of a row, in their order."""
    chips = [*_who(row), *_label(row)]
    if row.without_hashtag:
        tip = tr("It mentions you or stands under a question. Who follows the hashtag alone does not see it.")
        chips.append(ChipLook(without_hashtag_words(), Colour.MUTED, edge=Colour.LINE, bold=False, tip=tip))
    if row.is_pinned:
        tip = tr("You pinned this post as a question, for yourself alone.")
        chips.append(ChipLook(tr("pinned"), Colour.MUTED, edge=Colour.LINE, bold=False, tip=tip, icon="pin"))
    if row.is_hidden:
        tip = tr("You hid this reply for everybody; it counts nowhere.")
        chips.append(
            ChipLook(tr("hidden"), Colour.MUTED, edge=Colour.LINE, bold=False, tip=tip, icon="eye-off")
        )
    elif row.is_left_out:
        tip = tr("It counts nowhere. The post's menu brings it back.")
        chips.append(
            ChipLook(tr("left out"), Colour.MUTED, edge=Colour.LINE, bold=False, tip=tip, icon="eye-off")
        )
    if words := inbox_words(row):
        tip = tr("Somebody has to see to it. Who has it, and what was noted, is in the inbox.")
        chips.append(ChipLook(words, Colour.MUTED, edge=Colour.LINE, bold=False, tip=tip))
    if words := crowd_words(row):
        tip = tr("They post this link and say nothing else here. Who hosts can fold them away.")
        chips.append(ChipLook(words, Colour.MUTED, edge=Colour.FAINT, dashed=True, bold=False, tip=tip))
    if row.pictures:
        words = pictures_words(row.pictures)
        chips.append(ChipLook(words, Colour.MUTED, edge=Colour.LINE, bold=False, icon="image"))
    if row.pending is not None:
        chips.append(ChipLook(pending_words(row.pending), Colour.MUTED, bold=False))
    return chips


def _who(row: Row) -> list[ChipLook]:
    if row.role is Role.HOST and row.is_question:
        return [ChipLook(role_words(row.role), Colour.HOST, edge=Colour.HOST)]
    if row.role is Role.HOST:
        return [ChipLook(role_words(row.role), Colour.HOST, Colour.HOST_SOFT)]
    if row.probably_host:
        return [
            ChipLook(
                probably_host_words(), Colour.HOST, edge=Colour.HOST, dashed=True, tip=probably_host_tip(row)
            )
        ]
    if row.role is Role.GUEST:
        return [ChipLook(role_words(row.role), Colour.GUEST, Colour.GUEST_SOFT)]
    return []


def _label(row: Row) -> list[ChipLook]:
    """It fades where the text says the same (WINDOW.md, "Behaviour"); a guess is dashed."""
    guess = probable_words(row)
    if guess:
        return [
            ChipLook(guess, Colour.MUTED, edge=Colour.FAINT, dashed=True, bold=False, tip=probable_tip(row))
        ]
    if not row.chip:
        return []
    tip = tr("You moved it here. The post's menu puts it back.") if row.is_placed else ""
    asks = row.is_question and (row.verdict is None or row.verdict.kind is Kind.QUESTION)
    if says(read_label(row.text)) == row.chip:
        if asks:
            return [ChipLook(row.chip, Colour.HOST, tip=tip)]
        return [ChipLook(row.chip, Colour.MUTED, edge=Colour.LINE, tip=tip)]
    if asks:
        return [ChipLook(row.chip, Colour.SURFACE, Colour.HOST, tip=tip)]
    return [ChipLook(row.chip, Colour.ACCENT, Colour.ACCENT_SOFT, tip=tip)]


def says(label: Label | None) -> str:
    """What a text says of itself, as a chip would: "A3", "A4 A5"."""
    if label is None:
        return ""
    return " ".join(f"{label.letter}{number}" for number in label.numbers or (label.number,))
