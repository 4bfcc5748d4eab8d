"""Contrast: how far apart two colours are to the eye (WCAG 2.2), and the nearest one that is far enough from others.

A colour is #rrggbb. What is moved is moved in OKLCH, where lightness is what people see as lightness: its hue stays,
and of its strength what the screen can show.
"""

from __future__ import annotations

from collections.abc import Iterable
from math import atan2, cos, hypot, sin

_STEPS = 24
"""Halvings: finer than a step of #rrggbb."""
_SPARE = 1.003
"""What rounding to #rrggbb may cost."""


def luminance(value: str) -> float:
    """WCAG's relative luminance, 0 to 1."""
    red, green, blue = _linear(value)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """WCAG's ratio, 1 to 21."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def apart(value: str, grounds: Iterable[str], least: float, *, lighter: bool) -> str:
    """The colour of the hue of `value`, as near to it in lightness as can be, that has `least` to 1 on every ground:
    darker than all of them, or `lighter`. Where even black (white) has not, black (white)."""
    on = tuple(grounds)

    def is_apart(lightness: float) -> bool:
        made = at_lightness(value, lightness)
        own = luminance(made)
        return all(
            contrast(made, ground) >= least * _SPARE and (own > luminance(ground)) == lighter for ground in on
        )

    near = lightness_of(value)
    if is_apart(near):
        return at_lightness(value, near)
    far = 1.0 if lighter else 0.0
    for _ in range(_STEPS):
        middle = (near + far) / 2
        if is_apart(middle):
            far = middle
        else:
            near = middle
    return at_lightness(value, far)


def lightness_of(value: str) -> float:
    """OKLCH's lightness, 0 to 1."""
    return _oklch(value)[0]


def at_lightness(value: str, lightness: float, most: float = 1.0) -> str:
    """The hue of `value` at another lightness, of `most` that strength (OKLCH's chroma) and of what can be shown."""
    _, strength, hue = _oklch(value)
    low, high = 0.0, min(strength, most) if 0 < lightness < 1 else 0.0
    if _shown(lightness, high, hue) is None:
        for _ in range(_STEPS):
            middle = (low + high) / 2
            low, high = (middle, high) if _shown(lightness, middle, hue) else (low, middle)
        high = low
    made = _shown(lightness, high, hue) or ((1.0,) * 3 if lightness > 0.5 else (0.0,) * 3)
    return "#" + "".join(f"{round(255 * min(1.0, max(0.0, _encoded(part)))):02x}" for part in made)


def _linear(value: str) -> tuple[float, float, float]:
    red, green, blue = (int(value[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return _decoded(red), _decoded(green), _decoded(blue)


def _decoded(part: float) -> float:
    """Of sRGB."""
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def _encoded(part: float) -> float:
    part = max(part, 0.0)
    return 12.92 * part if part <= 0.0031308 else float(1.055 * part ** (1 / 2.4) - 0.055)


def _oklch(value: str) -> tuple[float, float, float]:
    """Lightness, strength and hue of Björn Ottosson's OKLab."""
    red, green, blue = _linear(value)
    long = (0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue) ** (1 / 3)
    middle = (0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue) ** (1 / 3)
    short = (0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue) ** (1 / 3)
    lightness = 0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short
    a = 1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short
    b = 0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short
    return lightness, hypot(a, b), atan2(b, a)


def _shown(lightness: float, strength: float, hue: float) -> tuple[float, ...] | None:
    """Linear red, green and blue; None for what no screen shows."""
    a, b = strength * cos(hue), strength * sin(hue)
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    made = (
        4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short,
    )
    return made if all(-1e-4 <= part <= 1 + 1e-4 for part in made) else None
