"""Actions: one table of everything that a person can do, and what is made from it."""

from desktop.ui.actions.command import Command, Where
from desktop.ui.actions.menus import add_entry, plain_keys
from desktop.ui.actions.reading import VIEWABLE_BY_KEY, view_question
from desktop.ui.actions.table import BY_ID, COMMANDS, GROUPS, Group, keys, native, with_key, words
from desktop.ui.actions.window_actions import Actions

__all__ = [
    "BY_ID",
    "COMMANDS",
    "GROUPS",
    "VIEWABLE_BY_KEY",
    "Actions",
    "Command",
    "Group",
    "Where",
    "add_entry",
    "keys",
    "native",
    "plain_keys",
    "view_question",
    "with_key",
    "words",
]
