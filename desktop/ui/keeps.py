"""Keeps: what Parley keeps and where, who gets what, and how it is deleted: the words of every page that says so."""

from __future__ import annotations

from concurrent.futures import Future
from pathlib import Path
from typing import NamedTuple

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.services.privacy import Privacy
from desktop.ui.errands import Errands
from desktop.ui.prose import Prose
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import tr


class Kept(NamedTuple):
    """One sentence or two under a heading."""

    heading: str
    words: str


def kept(network: str, home: Path, keyring: str | None, asks: str = "") -> tuple[Kept, ...]:
    """`keyring` is its name, empty where there is none, None while nobody knows; `asks` is as in Privacy."""
    if keyring is None:
        key = tr("Your key to %1 is in this computer's keyring, and in no file.", network)
    elif keyring:
        key = tr("Your key to %1 is in this computer's keyring (%2), and in no file.", network, keyring)
    else:
        key = tr(
            "This computer has no keyring, so your key to %1 is kept nowhere: you sign in at each start.",
            network,
        )
    password = tr("Your password, which you type on %1's own page, Parley never sees.", network)
    gets = tr("%1 gets what you post, and sees which hashtags you read, as your account.", network)
    makers = tr("Parley sends nothing about you or your computer to its makers.")
    if asks:
        daily = tr(
            "Once a day it asks %1 whether there is a newer one; Settings, General, switches that off.", asks
        )
        makers = f"{makers} {daily}"
    here = tr(
        "Settings, Files and privacy, deletes pictures, logs, a room, or everything that Parley keeps here."
    )
    there = tr("What you posted stays at %1 until you delete it there.", network)
    return (
        Kept(
            tr("On this computer"),
            tr("Posts of your rooms, what you write, and settings are in one folder: %1", home),
        ),
        Kept(tr("Your key"), f"{key} {password}"),
        Kept(tr("What is sent"), f"{gets} {makers}"),
        Kept(tr("How you delete it"), f"{here} {there}"),
    )


class KeepsView(QWidget):
    """The sentences, one below the other. Which keyring there is, is asked on a thread: it may never answer."""

    def __init__(self, theme: Theme, network: str, privacy: Privacy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._network, self._privacy = network, privacy
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._lines: list[Prose] = []
        for place, told in enumerate(kept(network, privacy.home, None, privacy.asks)):
            if place:
                column.addSpacing(8)
            heading = QLabel(told.heading, self)
            heading.setFont(theme.font(Type.NAME))
            heading.setWordWrap(True)
            line = Prose(theme, self)
            line.say(told.words, Type.TEXT)
            self._lines.append(line)
            column.addWidget(heading)
            column.addWidget(line)
        self._is_complete = False
        self._errands = Errands("which-keyring", self)
        self._errands.run(privacy.keyring, self._name)

    @property
    def words(self) -> str:
        """All that it says."""
        return " ".join(line.accessibleName() for line in self._lines)

    def is_complete(self) -> bool:
        """The keyring has answered."""
        return self._is_complete

    def _name(self, done: Future[str | None]) -> None:
        self._is_complete = True
        for line, told in zip(
            self._lines,
            kept(self._network, self._privacy.home, done.result(), self._privacy.asks),
            strict=True,
        ):
            line.say(told.words, Type.TEXT)
