"""Accent: the system's accent colour as Parley's roles, so that it can be read on every ground that it stands on."""

from __future__ import annotations

from desktop.core.contrast import apart, at_lightness, contrast, lightness_of
from desktop.ui.colours import Colour, Values

TEXT, HIGH_TEXT = 4.5, 7.0
"""To 1: WCAG 2.2, 1.4.3 and 1.4.6."""
UNDER = (Colour.BG, Colour.SURFACE, Colour.RAISED, Colour.HOST_SOFT, Colour.DANGER_SOFT)
"""What words in the accent stand on, besides its own soft ground."""
ON_SOFT = (Colour.TEXT, Colour.MUTED, Colour.FAINT, Colour.OK)
"""What stands on its soft ground, besides itself."""
_SOFT_STRENGTH = 0.06


def with_accent(values: Values, accent: str, *, dark: bool, high: bool) -> Values:
    """`values` with the hue of `accent`: its lightness is changed as far as it must be."""
    least = HIGH_TEXT if high else TEXT
    soft = _soft(values, accent, least)
    grounds = [soft, *(values[role] for role in UNDER)]
    made = apart(accent, grounds, least, lighter=dark)
    return {
        **values,
        Colour.ACCENT: made,
        Colour.ACCENT_SOFT: soft,
        Colour.ON_ACCENT: values[Colour.ON_ACCENT],
    }


def _soft(values: Values, accent: str, least: float) -> str:
    """As light as Parley's own soft ground, or nearer to the surface until all that stands on it can be read."""
    plain, surface = lightness_of(values[Colour.ACCENT_SOFT]), lightness_of(values[Colour.SURFACE])
    for step in range(11):
        made = at_lightness(accent, plain + (surface - plain) * step / 10, _SOFT_STRENGTH)
        if all(contrast(values[role], made) >= least for role in ON_SOFT):
            return made
    return values[Colour.SURFACE]
