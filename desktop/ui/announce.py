"""Announce: a sentence said to a screen reader, without taking the keyboard anywhere."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.core.calm import Speech
from desktop.ui.aloud.voice import aloud_of, speak


def announce(widget: QWidget, words: str, speech: Speech = Speech.ANSWER) -> None:
    """The window decides whether this kind is wanted; where nobody decides, everything is said."""
    if (aloud := aloud_of(widget)) is not None:
        aloud.say(words, speech, widget)
    elif words:
        speak(widget, words, urgent=speech.is_urgent)


def is_put_off(widget: QWidget, speech: Speech) -> bool:
    """Whether this kind of news waits now, because somebody is typing in the window."""
    aloud = aloud_of(widget)
    return aloud is not None and aloud.is_put_off(speech)
