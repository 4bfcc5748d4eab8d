"""Colours: the roles of the window and what colour each has: light and dark, and both at high contrast.

WINDOW.md, "Colour": roles, never values. docs/contrast.md has how far apart they are, and a test computes it.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class Colour(StrEnum):
    BG = "bg"
    SURFACE = "surface"
    RAISED = "raised"
    LINE = "line"
    EDGE = "edge"
    """What a control is seen by where no words stand on it: 3 to 1 on every ground."""
    TEXT = "text"
    MUTED = "muted"
    FAINT = "faint"
    ACCENT = "accent"
    ACCENT_SOFT = "accent-soft"
    ON_ACCENT = "on-accent"
    HOST = "host"
    HOST_SOFT = "host-soft"
    GUEST = "guest"
    GUEST_SOFT = "guest-soft"
    OK = "ok"
    WARN = "warn"
    DANGER = "danger"
    DANGER_SOFT = "danger-soft"
    ACCOUNT_1 = "account-1"
    """Grounds for the marks of several accounts (ui/initials.py)."""
    ACCOUNT_2 = "account-2"
    ACCOUNT_3 = "account-3"
    ACCOUNT_4 = "account-4"
    ACCOUNT_5 = "account-5"
    ACCOUNT_6 = "account-6"


Values = Mapping[Colour, str]

LIGHT: dict[Colour, str] = {
    Colour.BG: "#f4f5f7",
    Colour.SURFACE: "#ffffff",
    Colour.RAISED: "#fbfbfc",
    Colour.LINE: "#e3e6eb",
    Colour.EDGE: "#7d8592",
    Colour.TEXT: "#15181d",
    Colour.MUTED: "#5a6371",
    Colour.FAINT: "#626b78",
    Colour.ACCENT: "#3a4fd0",
    Colour.ACCENT_SOFT: "#eceffe",
    Colour.ON_ACCENT: "#ffffff",
    Colour.HOST: "#8a4b00",
    Colour.HOST_SOFT: "#fdf1e0",
    Colour.GUEST: "#0b6658",
    Colour.GUEST_SOFT: "#e2f4f0",
    Colour.OK: "#17693b",
    Colour.WARN: "#8a4b00",
    Colour.DANGER: "#b3261e",
    Colour.DANGER_SOFT: "#fbe9e7",
    Colour.ACCOUNT_1: "#7a3aa8",
    Colour.ACCOUNT_2: "#00697a",
    Colour.ACCOUNT_3: "#a8275f",
    Colour.ACCOUNT_4: "#5a5f00",
    Colour.ACCOUNT_5: "#9c3a12",
    Colour.ACCOUNT_6: "#205f9e",
}

DARK: dict[Colour, str] = {
    Colour.BG: "#121417",
    Colour.SURFACE: "#1a1d22",
    Colour.RAISED: "#20242a",
    Colour.LINE: "#2c313a",
    Colour.EDGE: "#828b98",
    Colour.TEXT: "#e9ebee",
    Colour.MUTED: "#a3adba",
    Colour.FAINT: "#98a2b0",
    Colour.ACCENT: "#9fb0ff",
    Colour.ACCENT_SOFT: "#262d4d",
    Colour.ON_ACCENT: "#10142b",
    Colour.HOST: "#f3b562",
    Colour.HOST_SOFT: "#3a2c16",
    Colour.GUEST: "#6fd3bf",
    Colour.GUEST_SOFT: "#15332e",
    Colour.OK: "#7ad19b",
    Colour.WARN: "#f3b562",
    Colour.DANGER: "#ff8f87",
    Colour.DANGER_SOFT: "#3d1f1d",
    Colour.ACCOUNT_1: "#d3adf5",
    Colour.ACCOUNT_2: "#74cfe0",
    Colour.ACCOUNT_3: "#f79cc2",
    Colour.ACCOUNT_4: "#c8ce63",
    Colour.ACCOUNT_5: "#f2a37e",
    Colour.ACCOUNT_6: "#8cc0f5",
}

HIGH_LIGHT: dict[Colour, str] = {
    Colour.BG: "#ffffff",
    Colour.SURFACE: "#ffffff",
    Colour.RAISED: "#ffffff",
    Colour.LINE: "#4a4f57",
    Colour.EDGE: "#2f333a",
    Colour.TEXT: "#000000",
    Colour.MUTED: "#23272d",
    Colour.FAINT: "#343a42",
    Colour.ACCENT: "#1a2a9c",
    Colour.ACCENT_SOFT: "#e8ecff",
    Colour.ON_ACCENT: "#ffffff",
    Colour.HOST: "#5c3200",
    Colour.HOST_SOFT: "#fff3e2",
    Colour.GUEST: "#00473c",
    Colour.GUEST_SOFT: "#e3f6f1",
    Colour.OK: "#00491f",
    Colour.WARN: "#5c3200",
    Colour.DANGER: "#84100b",
    Colour.DANGER_SOFT: "#ffecea",
    Colour.ACCOUNT_1: "#5f2488",
    Colour.ACCOUNT_2: "#004c59",
    Colour.ACCOUNT_3: "#7f1645",
    Colour.ACCOUNT_4: "#414500",
    Colour.ACCOUNT_5: "#702507",
    Colour.ACCOUNT_6: "#124677",
}

HIGH_DARK: dict[Colour, str] = {
    Colour.BG: "#000000",
    Colour.SURFACE: "#000000",
    Colour.RAISED: "#000000",
    Colour.LINE: "#b4bac3",
    Colour.EDGE: "#d3d8df",
    Colour.TEXT: "#ffffff",
    Colour.MUTED: "#e6e9ed",
    Colour.FAINT: "#d6dae0",
    Colour.ACCENT: "#b9c6ff",
    Colour.ACCENT_SOFT: "#151d42",
    Colour.ON_ACCENT: "#000000",
    Colour.HOST: "#ffc670",
    Colour.HOST_SOFT: "#2b1d05",
    Colour.GUEST: "#86e6d2",
    Colour.GUEST_SOFT: "#04251f",
    Colour.OK: "#8fe6af",
    Colour.WARN: "#ffc670",
    Colour.DANGER: "#ffb0aa",
    Colour.DANGER_SOFT: "#331210",
    Colour.ACCOUNT_1: "#dfc2fa",
    Colour.ACCOUNT_2: "#8fe0ef",
    Colour.ACCOUNT_3: "#fdb6d3",
    Colour.ACCOUNT_4: "#d8de7a",
    Colour.ACCOUNT_5: "#f9b899",
    Colour.ACCOUNT_6: "#a8d1fa",
}
