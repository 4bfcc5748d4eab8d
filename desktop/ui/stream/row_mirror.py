"""Row mirror: turns a laid out row around, so that it begins at the right: what is drawn, and what is pointed at."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF

from desktop.ui.mirror import mirrored_rect
from desktop.ui.stream.row_parts import ARROW, RowLayout, Target, Words
from desktop.ui.stream.style import RowStyle


def mirror_row(made: RowLayout, style: RowStyle) -> None:
    """Every place becomes its mirror image. Words stay readable: each piece is moved, not turned."""
    width = float(made.width)
    made.mirrored = True
    made.time_at = width - made.time_at
    made.avatar = mirrored_rect(made.avatar, width)
    made.bars = [mirrored_rect(bar, width) for bar in made.bars]
    if made.floats is not None:
        made.floats = mirrored_rect(made.floats, width)
    if made.body is not None:
        made.body_at = QPointF(width - made.body_at.x() - made.body.width, made.body_at.y())
    for target in _targets(made):
        target.place = mirrored_rect(target.place, width)
    for words in _words(made):
        words.x = width - words.x - words.piece.width
    for chip in made.chips:
        chip.place = mirrored_rect(chip.place, width)
    for media in made.media:
        media.place = mirrored_rect(media.place, width)
    if made.cover is not None:
        made.cover.place = mirrored_rect(made.cover.place, width)
    for mark in made.marks:
        mark.x = width - mark.x - mark.size
    for action in made.actions:
        if action.leaves_at is not None:
            action.leaves_at = width - action.leaves_at - style.px(ARROW)


def _targets(made: RowLayout) -> Iterator[Target]:
    """Each once: some stand in several lists."""
    found = [*made.targets, *(action.target for action in made.actions)]
    found += [words.target for words in _words(made) if words.target is not None]
    yield from {id(target): target for target in found}.values()


def _words(made: RowLayout) -> Iterator[Words]:
    yield from made.words
    yield from (chip.words for chip in made.chips)
    yield from (action.count for action in made.actions if action.count is not None)
    yield from (media.label for media in made.media if media.label is not None)
    if made.cover is not None:
        yield made.cover.show
