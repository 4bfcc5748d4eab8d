"""Titles: the pages of the settings window by name, for who leads there before the window is made."""

from __future__ import annotations

from desktop.ui.translate import tr


def page_titles(*, practice: bool) -> list[str]:
    if practice:
        return [tr("General"), tr("Look"), tr("In practice"), tr("Files and privacy")]
    accounts = [tr("Accounts"), tr("Connection"), tr("Money"), tr("For organisers")]
    return [tr("General"), tr("Look"), *accounts, tr("Files and privacy")]
