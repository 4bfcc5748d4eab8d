"""The contrast of every pair of colours in use, in every theme: docs/contrast.md (WCAG 2.2, 1.4.3, 1.4.6 and 1.4.11).

python .ci/contrast.py           prints the page
python .ci/contrast.py --write   puts it into docs/contrast.md

Pairs are found in the style sheet (each rule with the rules that it adds to) and in the code (each role that a file
names is drawn on every plain ground); what is drawn on another ground is said here, in DRAWN.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from desktop.core.contrast import contrast  # noqa: E402
from desktop.ui.colours import Colour, Values  # noqa: E402
from desktop.ui.initials import ACCOUNTS  # noqa: E402
from desktop.ui.style import rules  # noqa: E402
from desktop.ui.theme import values_of  # noqa: E402

PAGE = ROOT / "docs" / "contrast.md"
C = Colour
PLAIN = (C.BG, C.SURFACE, C.RAISED)
GROUNDS = {*PLAIN, C.ACCENT_SOFT, C.HOST_SOFT, C.GUEST_SOFT, C.DANGER_SOFT, C.ACCENT}
"""Where words and signs may stand."""
INKS = (C.TEXT, C.MUTED, C.FAINT, C.ACCENT, C.HOST, C.GUEST, C.OK, C.WARN, C.DANGER)
ON_ITS_OWN = (C.ON_ACCENT, C.SURFACE)
"""Inks that stand on a strong ground alone."""
QUIET = (C.LINE,)
"""Parts what stands apart already by its place; nothing is known by it alone but at high contrast."""

TEXT, SIGN, DISABLED = "words", "signs and edges", "words of what cannot be pressed now"
NEEDS = {TEXT: (4.5, 7.0), SIGN: (3.0, 4.5), DISABLED: (3.0, 4.5)}
"""To 1, and that at high contrast."""
DRAWN: tuple[tuple[Colour, Colour, str], ...] = (
    (C.ON_ACCENT, C.ACCENT, TEXT),  # Send, the chosen text
    (C.ACCENT, C.ON_ACCENT, TEXT),  # the account's initials on Send
    *(
        (ink, C.ACCENT_SOFT, TEXT) for ink in (C.ACCENT, C.TEXT, C.MUTED, C.FAINT, C.OK)
    ),  # what is chosen or selected
    *(
        (ink, C.HOST_SOFT, TEXT) for ink in (C.HOST, C.WARN, C.TEXT, C.MUTED, C.FAINT, C.ACCENT)
    ),  # a question's row
    (C.GUEST, C.GUEST_SOFT, TEXT),
    *((ink, C.DANGER_SOFT, TEXT) for ink in (C.DANGER, C.ACCENT)),  # what is too long, and what can be done
    *((C.SURFACE, ground, TEXT) for ground in (C.HOST, C.GUEST, C.MUTED, *ACCOUNTS)),  # initials
    *((C.EDGE, ground, SIGN) for ground in PLAIN),
    *((C.ACCENT, ground, SIGN) for ground in (C.LINE,)),  # how far long work is, in its groove
)
ACCENTS = ("#e95420", "#ffd400", "#0078d4", "#3daee9", "#107c10", "#000000")
"""Of systems, besides Parley's own: orange, yellow, blue, light blue, green, none."""


NOT_BY_COLOUR = """\
## Nothing is said by colour alone

| what | besides its colour |
|---|---|
| a chip that is on, a tab in front | an edge; "checked" for a screen reader |
| the question that is current, and the one that is shown | a thicker edge; a filled ground with another edge |
| a question that you answered, one with something unread | a check mark; a dot |
| host, guest, your own post | the word; a bar at the row's side |
| what is probably so | a dashed edge and the word "probably"; a pattern in bars |
| a post that is selected, one that has the keyboard | a thin edge around it; a thick one |
| links in posts | # and @ or the shape of an address; a line beneath while pointed at, always at high contrast |
| live, waiting, stopped | the word beside the dot |
| too many characters, what went wrong | the number and a sentence |
| a word that is misspelled | a wavy line |
| when questions came, in plots | dashed lines with their labels |
| liked, kept | a filled sign instead of an outlined one |
| a room with something new | a dot, and the words in its name |
| a button that has the keyboard | a thick edge; a line around it, with a gap, where the button is filled |
"""


@dataclass(frozen=True, slots=True, order=True)
class Pair:
    ink: Colour
    ground: Colour
    what: str


def pairs() -> list[Pair]:
    """Every pair in use, each once."""
    found = {Pair(*one) for one in DRAWN} | set(of_sheet()) | set(of_code())
    return sorted(found, key=lambda pair: (list(NEEDS).index(pair.what), pair))


def of_code() -> Iterator[Pair]:
    """Each ink that a file of the window names, on every plain ground."""
    for path in sorted((ROOT / "desktop" / "ui").rglob("*.py")):
        named = {Colour[name] for name in re.findall(r"\bColour\.([A-Z_0-9]+)\b", path.read_text("utf-8"))}
        for ink in named & set(INKS):
            yield from (Pair(ink, ground, TEXT) for ground in PLAIN)


def of_sheet() -> Iterator[Pair]:
    """Words on grounds, and edges that say where the keyboard is or where one can type."""
    for high in (False, True):
        known = list(rules(high_contrast=high))
        for selector, _ in known:
            yield from _of_rule(selector, _worn(selector, known), _above(selector, known), high=high)


def _of_rule(selector: str, worn: dict[str, str], above: dict[str, str], *, high: bool) -> Iterator[Pair]:
    ink, own = _role(worn.get("color", "")), _role(worn.get("background", ""))
    around = _role(above.get("background", ""))
    grounds = (own,) if own in GROUNDS else (around,) if around in GROUNDS else PLAIN
    if ink is not None and own is not C.LINE:
        what = DISABLED if ":disabled" in selector else TEXT
        yield from (Pair(ink, ground, what) for ground in grounds if ground is not ink)
    edge = _role(worn.get("border-color") or worn.get("border", ""))
    says = ":focus" in selector or "QLineEdit" in selector or '"field"' in selector or ":checked" in selector
    # on a strong ground what is inside it says enough
    beside = grounds if own is C.ACCENT else {*grounds, *PLAIN}
    if edge is not None and edge not in (*QUIET, *GROUNDS - {C.ACCENT}) and says:
        yield from (Pair(edge, ground, SIGN) for ground in beside if ground is not edge)
    if high and edge in (C.LINE, C.EDGE):
        yield from (Pair(edge, ground, SIGN) for ground in PLAIN if edge is C.EDGE)


def _worn(selector: str, known: list[tuple[str, dict[str, str]]]) -> dict[str, str]:
    """What a widget wears that `selector` names: its rule, over those that say less of it."""
    own, worn = _parts(selector), {}
    for other, says in known:
        if _parts(other) <= own and _subject(other) in ("", _subject(selector)):
            worn |= says
    return worn


def _above(selector: str, known: list[tuple[str, dict[str, str]]]) -> dict[str, str]:
    """What it stands in wears, where the selector says in what."""
    outer = selector.rpartition(" ")[0]
    return _worn(outer, known) if outer else {}


def _subject(selector: str) -> str:
    """The class of the widget itself, which stands last."""
    found = re.match(r"\w*", selector.split()[-1])
    return found[0] if found else ""


def _parts(selector: str) -> set[str]:
    """A rule with fewer of them holds for more."""
    return set(re.findall(r"\w+|\[[^\]]+\]|::?[\w-]+", selector.replace(" ", " "))) | {
        selector.split()[-1][:0]
    }


def _role(value: str) -> Colour | None:
    found = re.search(r"\$(\w+)", value)
    return Colour(found[1].replace("_", "-")) if found and not found[1].startswith("px") else None


@cache
def themes(accent: str = "") -> dict[str, Values]:
    return {
        f"{'high contrast, ' if high else ''}{'dark' if dark else 'light'}": values_of(
            dark=dark, high=high, accent=accent
        )
        for high in (False, True)
        for dark in (False, True)
    }


def found(pair: Pair, theme: str) -> tuple[float, float]:
    """The contrast with Parley's accent, and the least with one of the systems'."""
    own = contrast(themes()[theme][pair.ink], themes()[theme][pair.ground])
    worn = [themes(accent)[theme] for accent in ACCENTS]
    return own, min(contrast(values[pair.ink], values[pair.ground]) for values in worn)


def needed(pair: Pair, theme: str) -> float:
    if pair.ground is C.LINE and "high" in theme:
        return 1.0  # there grooves have a ground of their own and an edge
    return NEEDS[pair.what]["high" in theme]


def page() -> str:
    names = list(themes())
    said = [
        "# Contrast\n",
        "How far the colours that stand on each other are apart, computed from the code by `make contrast` as WCAG 2.2",
        "does (21 to 1 is black on white). A test fails where one is too little, and where this page is not true.",
        "Where a system's accent is worn the least of six is given behind a slash; any other is made lighter or darker",
        "until it can be read (`desktop/ui/accent.py`, tested with any colour).\n",
        "Lines between parts (`line`) are decoration in the light and the dark theme: nothing is known by them alone.",
        "At high contrast they are drawn strongly, and soft grounds have edges. `accent` on `line` is long work",
        "in its groove: at high contrast a groove has another ground and an edge, and nothing is asked of that pair.",
    ]
    for what, (least, high) in NEEDS.items():
        said += [
            f"\n## {what[0].upper()}{what[1:]}: {least:g} to 1, at high contrast {high:g} to 1\n",
            f"| | on | {' | '.join(names)} |",
            f"|---|---|{'---|' * len(names)}",
        ]
        for pair in pairs():
            if pair.what == what:
                cells = " | ".join(_cell(*found(pair, name)) for name in names)
                said.append(f"| `{pair.ink}` | `{pair.ground}` | {cells} |")
    return "\n".join(said) + f"\n{NOT_BY_COLOUR}"


def _cell(own: float, worst: float) -> str:
    return f"{own:.1f}" if abs(own - worst) < 0.05 else f"{own:.1f} / {worst:.1f}"


def main() -> int:
    if "--write" in sys.argv:
        PAGE.write_text(page(), encoding="utf-8")
    else:
        print(page(), end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
