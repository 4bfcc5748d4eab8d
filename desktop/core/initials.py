"""Initials: the one or two letters that stand for somebody where there is no picture of them."""

from __future__ import annotations

from unicodedata import east_asian_width


def initials(name: str) -> str:
    """One or two capitals: "Mira Engel" is ME, "mira" is MI; one sign where signs are wide."""
    words = ["".join(sign for sign in word if sign.isalnum()) for word in name.split()]
    words = [word for word in words if word]
    if not words:
        return "?"
    if east_asian_width(words[0][0]) in "WF":
        return words[0][0]
    letters = words[0][0] + words[-1][0] if len(words) > 1 else words[0][:2]
    return letters.upper()
