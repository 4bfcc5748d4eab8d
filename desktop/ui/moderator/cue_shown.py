"""CueShown: what a line of the run sheet says of a cue at a moment, so that nothing is drawn anew that stays."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from desktop.core.cue import Cue, CueState
from desktop.core.question import Questions
from desktop.core.run_sheet import RunSheet
from desktop.ui.moderator.words import (
    answers_words,
    joined,
    length_words,
    link_words,
    name_of,
    owner_words,
    pictures_words,
    says,
    times_name,
)
from desktop.ui.stream.words import time_of_day
from desktop.ui.translate import tr


@dataclass(frozen=True, slots=True)
class CueShown:
    """`planned` is empty where the cue is not shifted. `is_over` says that it is too long, lacks words for a
    picture, or has a number that another one has."""

    cue: Cue
    time: str
    planned: str
    words: str
    about: str
    aloud: str
    is_next: bool
    is_over: bool

    @property
    def is_done(self) -> bool:
        return not self.cue.is_waiting


def shown(
    sheet: RunSheet,
    cue: Cue,
    questions: Questions,
    now: datetime,
    *,
    me: str,
    most: int,
    pays: bool,
    is_next: bool,
    is_double: bool = False,
    late: timedelta = timedelta(0),
) -> CueShown:
    """`me` is the handle of who would post it, `most` what fits into a post; `pays`: prices are said.
    `is_double`: another question has its number. `late` is what the cue before it is overdue."""
    times = sheet.at(cue, now)
    times = replace(times, shifted=times.shifted + late)
    length = sheet.length(cue)
    bare = any(not one.alt.strip() for one in cue.pictures)
    is_over = cue.goes_out and (length > most or bare or is_double)
    if cue.is_waiting:
        whose = owner_words(cue, me, is_late=sheet.is_anybodys(cue, me, now))
        twice = tr("%1 is there twice", cue.label) if is_double else ""
        about = joined([twice, _planned(cue, length, most), link_words(cue) if pays else "", whose])
    else:
        about = _about(cue, questions, me)
    time = time_of_day(times.shifted)
    planned = time_of_day(times.planned) if times.is_shifted else ""
    words = says(cue)
    aloud = joined([times_name(times), name_of(cue) if not cue.label else "", words, about])
    return CueShown(cue, time, "" if planned == time else planned, words, about, aloud, is_next, is_over)


def _planned(cue: Cue, length: int, most: int) -> str:
    counted = length_words(length, most) if cue.goes_out else tr("for your eyes only")
    return joined([counted, pictures_words(cue)])


def _about(cue: Cue, questions: Questions, me: str) -> str:
    if cue.state is CueState.SKIPPED:
        return tr("skipped")
    if not cue.goes_out:
        return tr("done")
    asked = questions.get(cue.number) if cue.is_question else None
    by = cue.posted.by if cue.posted is not None else ""
    who = tr("by @%1", by) if by and by.casefold() != me.casefold() else ""
    corrected = tr("corrected") if cue.correction else ""
    if cue.also_by:  # said first: somebody has to delete one of the two
        return joined([tr("posted twice, also by @%1", cue.also_by[0]), who])
    answers = answers_words(asked.answer_count) if asked is not None else ""
    return joined([answers, corrected, who]) or tr("posted")
