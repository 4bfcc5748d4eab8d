"""Titles: the pages of the settings window by name, for who leads there before the window is made."""

from __future__ import annotations

from desktop.ui.translate import tr


def page_titles(*, practice: bool) -> list[str]:
    of_everybody = [tr("General"), tr("Look"), tr("Quiet and aloud")]
    if practice:
        return [*of_everybody, tr("In practice"), tr("Files and privacy")]
    accounts = [tr("Accounts"), tr("Connection"), tr("Money"), tr("For organisers")]
    return [*of_everybody, *accounts, tr("Files and privacy")]
