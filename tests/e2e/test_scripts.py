"""Posts in the scripts of the world are drawn with a sign for each letter, by the fonts that the system has for them.

Parley asks for the system's own font, and Qt for another where that has no such letter. Here these are DejaVu Sans
(Latin, Greek, Cyrillic, Arabic, Hebrew), VL Gothic (Japanese), Loma (Thai) and Noto Color Emoji.
"""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter, QTextLayout
from pytestqt.qtbot import QtBot

from desktop.core.capabilities import X
from desktop.core.timeline import post_row
from desktop.ui.stream.row import lay_out
from desktop.ui.stream.style import RowStyle
from desktop.ui.theme import Mode, Theme, Type
from tests.ui.stream_scene import ME, NOW, ROOM, post

pytestmark = [pytest.mark.desktop, pytest.mark.timeout(120)]

SAMPLES = {
    "latin": "Ça va? Łódź, Ệ, ß, ñ",
    "greek": "Πού είναι η ησυχία;",
    "cyrillic": "Где тихо в библиотеке?",
    "arabic": "أين الهدوءُ في المكتبةِ؟ ١٢٣",
    "hebrew": "איפה שקט בספרייה?",
    "japanese": "静かな場所はどこですか。「本棚」の後ろ！",
    "thai": "ที่นี่เงียบกว่าที่นั่น",
    "emoji": "😀🌱📚🙂",
}
ONE_SIGN = {
    "family": "\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466",
    "skin": "\U0001f44d\U0001f3fd",
    "flag": "\U0001f1ef\U0001f1f5",
    "keycap": "1\ufe0f\u20e3",
    "heart": "\u2764\ufe0f",
    "rainbow": "\U0001f3f3\ufe0f\u200d\U0001f308",
}


@pytest.mark.parametrize("style", list(Type))
@pytest.mark.parametrize("name", SAMPLES)
def test_every_letter_has_a_sign(qtbot: QtBot, name: str, style: Type) -> None:
    theme = Theme(Mode.LIGHT)
    missing = [
        run.rawFont().familyName()
        for run in laid_out(SAMPLES[name], theme, style).glyphRuns()
        if 0 in run.glyphIndexes()
    ]
    assert missing == []
    theme.deleteLater()


@pytest.mark.parametrize("name", ONE_SIGN)
def test_what_is_one_sign_is_drawn_and_moved_over_as_one(qtbot: QtBot, name: str) -> None:
    theme, sign = Theme(Mode.LIGHT), ONE_SIGN[name]
    layout = laid_out(f"a{sign}b", theme, Type.TEXT)
    units = len(sign.encode("utf-16-le")) // 2
    assert layout.nextCursorPosition(1) == 1 + units
    shown = [run for run in layout.glyphRuns() if "Emoji" in run.rawFont().familyName()]
    assert sum(len(run.glyphIndexes()) for run in shown) == 1
    metrics = QFontMetricsF(theme.font(Type.TEXT))
    widths = [metrics.horizontalAdvance(sign * count) for count in range(1, 5)]
    for width in (widths[1] + 12, widths[2] + 12):
        cut = metrics.elidedText(sign * 4, Qt.TextElideMode.ElideRight, width).removesuffix("…")
        assert cut == sign * (len(cut) // len(sign))
    theme.deleteLater()


def test_emoji_have_their_colours_in_a_row(qtbot: QtBot) -> None:
    style = RowStyle(Theme(Mode.LIGHT), X)
    made = lay_out(post_row(post(1, "🌱🌱🌱"), ROOM, ME), 400, style, NOW)
    image = QImage(400, made.height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    assert made.body is not None
    made.body.draw(painter, made.body_at.x(), made.body_at.y(), None, (0.0, float(made.height)))
    painter.end()
    colours = {image.pixelColor(x, y).name() for x in range(400) for y in range(image.height())}
    green = [one for one in colours if int(one[3:5], 16) > int(one[1:3], 16) + 40]
    assert green


def laid_out(text: str, theme: Theme, style: Type) -> QTextLayout:
    layout = QTextLayout(text, theme.font(style))
    layout.beginLayout()
    layout.createLine().setLineWidth(10_000)
    layout.endLayout()
    return layout
