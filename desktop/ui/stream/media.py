"""Stream media: the pictures, videos and the poll of a row, laid out before any picture is there."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from desktop.core.post import Picture
from desktop.ui.stream.decision import SHOW_MEDIA
from desktop.ui.stream.media_boxes import MEDIA_ABOVE, boxes
from desktop.ui.stream.post_text import one_line
from desktop.ui.stream.row_parts import (
    LINK,
    NOTHING,
    Cover,
    MediaMark,
    RowLayout,
    Target,
    Words,
    baseline_of,
    permalink,
)
from desktop.ui.stream.style import RowStyle
from desktop.ui.stream.words import covered_words, moving_words, picture_words, there
from desktop.ui.theme import Colour
from desktop.ui.translate import tr

SHOW_KEY = "P"
_BUTTON = 28


def lay_out_media(made: RowLayout, style: RowStyle, left: float, inner: float, bottom: float) -> float:
    """The boxes of a post's pictures under `bottom`, or one cover over them; the lower end of them in px."""
    row = made.row
    if not row.media:
        return bottom
    top = round(bottom) + style.px(MEDIA_ABOVE)
    places = [
        place.translated(round(left), top)
        for place in boxes(row.media, inner, style.px, compact=style.compact)
    ]
    whole = QRectF()
    for place in places:
        whole = whole.united(place)
    if row.is_covered:
        _cover(made, style, whole)
    else:
        page = permalink(row, style)
        for picture, place in zip(row.media, places, strict=False):
            _picture(made, style, picture, place, page)
    return whole.bottom() + style.media_below


def lay_out_poll(made: RowLayout, style: RowStyle, left: float, inner: float, bottom: float) -> float:
    """That it asks in a poll, where one votes, and the options in plain words."""
    poll = made.row.poll
    if poll is None:
        return bottom
    top, x = bottom + style.px(MEDIA_ABOVE), left + style.px(12)
    named = style.piece(tr("Poll"), style.bold)
    made.words.append(Words(named, x, baseline_of(style, style.bold, top, style.line), Colour.MUTED))
    if page := permalink(made.row, style):
        words = there(tr("Vote on %1", style.capabilities.network))
        _link(made, style, words, x + named.width + style.px(12), top, page)
    room = inner - style.px(12)
    for option in poll.options:
        top += style.line
        said = one_line(option)
        piece = style.elided(said, style.text, room)
        made.words.append(Words(piece, x, baseline_of(style, style.text, top, style.line), Colour.MUTED))
        if piece.width < style.piece(said, style.text).width:
            made.targets.append(Target(QRectF(x, top, piece.width, style.line), NOTHING, said, enabled=False))
    end = top + style.line
    began = bottom + style.px(MEDIA_ABOVE)
    made.bars.append(QRectF(left, began, style.px(2), end - began))
    return end + style.media_below


def _link(made: RowLayout, style: RowStyle, words: str, x: float, top: float, page: str) -> None:
    piece = style.piece(words, style.bold)
    target = Target(QRectF(x, top, piece.width, style.line), LINK, page, page)
    made.targets.append(target)
    made.words.append(Words(piece, x, baseline_of(style, style.bold, top, style.line), Colour.ACCENT, target))


def _picture(made: RowLayout, style: RowStyle, picture: Picture, place: QRectF, page: str) -> None:
    """A click opens the post's own page, where it is seen whole, or played."""
    target = Target(place, LINK, picture_words(picture), page, enabled=bool(page), holds=False)
    made.targets.append(target)
    moves, label = moving_words(picture), None
    if moves:
        high, pad = style.px(20), style.px(8)
        piece = style.elided(there(moves) if page else moves, style.bold, place.width() - 4 * pad)
        upper = place.bottom() - pad - high
        baseline = baseline_of(style, style.bold, upper, high)
        label = Words(piece, place.left() + 2 * pad, baseline, Colour.SURFACE, target)
    made.media.append(MediaMark(place, picture, label))


def _cover(made: RowLayout, style: RowStyle, whole: QRectF) -> None:
    piece = style.piece(tr("Show"), style.bold)
    high, wide = style.px(_BUTTON), piece.width + style.px(32)
    button = QRectF(
        round(whole.center().x() - wide / 2), round(whole.center().y() + style.px(6)), round(wide), high
    )
    tip = tr("Show pictures by @%1 in this room (%2)", one_line(made.row.author.username), SHOW_KEY)
    target = Target(button, SHOW_MEDIA, tip)
    made.targets.append(target)
    why = tr("They are not fetched before you want to see them.")
    made.targets.append(Target(whole, NOTHING, why, enabled=False))
    baseline = baseline_of(style, style.bold, button.top(), high)
    show = Words(piece, button.center().x() - piece.width / 2, baseline, Colour.ACCENT, target)
    made.cover = Cover(whole, covered_words(made.row.media), show)
