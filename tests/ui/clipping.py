"""Clipping: finds words that do not fit their box, boxes that do not fit theirs, and boxes that lie over one another.

    cut = clippings(window)          # of what is shown now, each a sentence; [] where nothing is cut
    cut = clippings_at(window, 700, 800)   # resized first; also says where the window would not become so small

It looks at labels, buttons, fields and lists, at every part that has a least size of its own (hand-painted ones say it
by minimumSizeHint), and at what scrolls. A word that ends in an ellipsis is no cut where the whole is in the tool tip
or the accessible name. What a part paints by hand inside its box is its own test's affair.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt, QTextBoundaryFinder
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QSplitterHandle,
    QToolButton,
    QWidget,
)

SLACK = 1
"""px that rounding may cost."""
MARGIN = 4
"""px by which a part with margins may be squeezed: what stands in it is looked at by itself."""


def clippings_at(window: QWidget, width: int, height: int) -> list[str]:
    """`clippings` of a window that was made so large, with what it says where it does not become so small."""
    window.resize(width, height)
    settle(window)
    found = clippings(window)
    if window.width() > width or window.height() > height:
        found.insert(0, f"the window is {window.width()}x{window.height()}, not {width}x{height}")
    return found


def clippings(root: QWidget) -> list[str]:
    """A sentence for each part under `root` that is shown and cut."""
    return [f"{path(part, root)}: {why}" for part in shown_parts(root) for why in _of(part, root)]


def settle(window: QWidget) -> None:
    """Until layouts have nothing left to say; five rounds at most, so that a layout that never rests is seen."""
    for _ in range(5):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def shown_parts(root: QWidget) -> Iterator[QWidget]:
    """All widgets under `root`, itself included, that a person could see, or would by scrolling."""
    yield root
    for part in root.findChildren(QWidget):
        if part.isVisibleTo(root) and part.window() is root.window() and not part.size().isEmpty():
            yield part


def path(part: QWidget, root: QWidget) -> str:
    """Where it is, for who looks for it."""
    names: list[str] = []
    at: QWidget | None = part
    while at is not None and at is not root:
        names.append(type(at).__name__)
        at = at.parentWidget()
    said = words_of(part)[:40]
    return " < ".join(names[:4]) + (f" “{said}”" if said else "")


def _unbroken(words: str) -> Iterator[str]:
    """What stands on one line in any case: in Chinese, Japanese and Thai that is less than what is between blanks."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, words)
    units, at = words.encode("utf-16-le", "surrogatepass"), 0
    while (end := finder.toNextBoundary()) >= 0:
        yield units[2 * at : 2 * end].decode("utf-16-le", "surrogatepass").strip(" \n\u200b")
        at = end


def words_of(part: QWidget) -> str:
    """The words that stand on it, without markup."""
    if isinstance(part, QLabel):
        is_rich = part.textFormat() is Qt.TextFormat.RichText
        return QTextDocumentFragment.fromHtml(part.text()).toPlainText() if is_rich else part.text()
    if isinstance(part, QToolButton) and part.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly:
        return "" if not part.icon().isNull() else part.text()
    if isinstance(part, QAbstractButton):
        return part.text()
    return part.currentText() if isinstance(part, QComboBox) else ""


def _of(part: QWidget, root: QWidget) -> Iterator[str]:
    if isinstance(part, QScrollBar | QSplitterHandle):
        return
    if isinstance(part, QLabel):
        yield from _label(part)
    elif isinstance(part, QAbstractButton):
        yield from _button(part)
    elif isinstance(part, QLineEdit | QAbstractSpinBox | QComboBox):
        yield from _field(part)
    elif isinstance(part, QScrollArea):
        yield from _scrolled(part)
    elif isinstance(part, QListView):
        yield from _list(part)
    elif not isinstance(part, QAbstractScrollArea):
        yield from _least(part)
    if part is not root:
        yield from _place(part)


def _label(label: QLabel) -> Iterator[str]:
    words = words_of(label)
    if not words.strip():
        return
    if label.wordWrap():
        needs = QLabel.heightForWidth(label, label.width())
        if needs > label.height() + SLACK:
            yield f"its lines need {needs} px, it is {label.height()} px high"
        room = label.contentsRect().width()
        widest = max(label.fontMetrics().horizontalAdvance(word) for word in _unbroken(words))
        if widest > room + SLACK:
            yield f"a word of {widest} px on {room} px"
        return
    hint = QLabel.sizeHint(label)
    if label.textFormat() is not Qt.TextFormat.RichText:  # Qt keeps a hint of before the font changed
        hint = label.fontMetrics().size(0, words)
    if hint.height() > label.height() + SLACK:
        yield f"{hint.height()} px of words on {label.height()} px"
    if hint.width() > label.width() + SLACK:
        yield f"words of {hint.width()} px on {label.width()} px"
    yield from _ellipsis(label, words)


def _ellipsis(part: QWidget, words: str) -> Iterator[str]:
    whole = max(len(QTextDocumentFragment.fromHtml(part.toolTip()).toPlainText()), len(part.accessibleName()))
    if words.endswith("…") and whole < len(words.strip()) - 1:
        yield "cut with an ellipsis, and the whole is nowhere"


def _button(button: QAbstractButton) -> Iterator[str]:
    words = words_of(button)
    metrics = button.fontMetrics()
    box = metrics.size(Qt.TextFlag.TextShowMnemonic, words) if words else button.iconSize() * 0
    if isinstance(button, QCheckBox | QRadioButton):
        box = button.minimumSizeHint()
    elif not button.icon().isNull():
        beside = button.iconSize()
        if not words:
            box = beside
        elif isinstance(button, QToolButton) and (
            button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextUnderIcon
        ):
            box.setHeight(box.height() + beside.height())
        else:
            box.setWidth(box.width() + beside.width() + 2)
    if box.width() > button.width() + SLACK:
        yield f"{box.width()} px of words on a button of {button.width()} px"
    if box.height() > button.height() + SLACK:
        yield f"{box.height()} px of words on a button {button.height()} px high"
    yield from _ellipsis(button, words)


def _field(field: QLineEdit | QAbstractSpinBox | QComboBox) -> Iterator[str]:
    high = field.fontMetrics().height()
    if high > field.contentsRect().height() + SLACK:
        yield f"a line of {high} px in a field {field.height()} px high"
    if isinstance(field, QLineEdit):
        return  # it scrolls
    words = field.currentText() if isinstance(field, QComboBox) else field.text()
    wide = field.fontMetrics().horizontalAdvance(words)
    if wide > field.width():
        yield f"{wide} px of words in a field of {field.width()} px"


def _list(shown: QListView) -> Iterator[str]:
    if shown.horizontalScrollBarPolicy() is not Qt.ScrollBarPolicy.ScrollBarAlwaysOff or shown.wordWrap():
        return
    wide = shown.sizeHintForColumn(0)
    if wide > shown.viewport().width() + SLACK:
        yield f"its rows need {wide} px, it is {shown.viewport().width()} px wide"


def _scrolled(area: QScrollArea) -> Iterator[str]:
    inside, off = area.widget(), Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    if inside is None:
        return
    over = inside.width() - area.viewport().width()
    if over > SLACK and area.horizontalScrollBarPolicy() is off:
        yield f"{over} px are out of sight at the side and cannot be scrolled to"
    if area.viewport().height() < min(inside.height(), area.fontMetrics().height()):
        yield f"not a line of it is in sight: {area.viewport().height()} px"


def _least(part: QWidget) -> Iterator[str]:
    """Of a part with a size of its own: what is squeezed below it is cut somewhere."""
    least = part.minimumSizeHint()
    if least.width() > part.width() + SLACK:
        yield f"needs {least.width()} px, has {part.width()}"
    high = least.height()
    if part.hasHeightForWidth():  # Qt's least height of what wraps is that of another width
        high = min(high, part.heightForWidth(part.width()))
    if high > part.height() + (MARGIN if part.layout() is not None else SLACK):
        yield f"needs {high} px of height, has {part.height()}"


def _place(part: QWidget) -> Iterator[str]:
    parent = part.parentWidget()
    if parent is None or _scrolls(parent):
        return
    inner, outer = part.geometry(), parent.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK)
    if not outer.contains(inner):
        yield f"{_of_rect(inner)} reaches out of its {type(parent).__name__}, {_of_rect(parent.rect())}"
    for other in parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if other is part or not other.isVisibleTo(parent) or not (_has_words(part) and _has_words(other)):
            continue
        shared = inner.intersected(other.geometry())
        if min(shared.width(), shared.height()) > 2 * SLACK and id(part) < id(other):
            yield f"lies over “{words_of(other)[:30]}”"


def _has_words(part: QWidget) -> bool:
    return isinstance(part, QLabel | QAbstractButton) and bool(words_of(part).strip())


def _scrolls(parent: QWidget) -> bool:
    """Whether `parent` is what a scroll area looks through."""
    area = parent.parentWidget()
    return isinstance(area, QAbstractScrollArea) and area.viewport() is parent


def _of_rect(rect: QRect) -> str:
    return f"{rect.width()}x{rect.height()}+{rect.x()}+{rect.y()}"
