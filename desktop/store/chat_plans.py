"""ChatPlans: the chats that a person plans or was invited to, each under its uid."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import asdict, fields
from datetime import datetime
from typing import Any

from desktop.core.chat_plan import ChatPlan, Shared
from desktop.core.family import Style
from desktop.core.origin import Origin
from desktop.store.column import clean, join, split
from desktop.store.database import Database

LISTS = ("aliases", "hosts", "cohosts", "guests", "links", "left_out")
_FLAGS = ("is_slow", "is_cancelled", "organises")
_NAMES = tuple(field.name for field in fields(ChatPlan))


class ChatPlans:
    """Raises StoreTrouble. What cannot be read of a row is passed over."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, origin: Origin, uid: str) -> ChatPlan | None:
        rows = self._database.read(
            "SELECT * FROM chat_plans WHERE origin = ? AND uid = ?", (str(origin), clean(uid))
        )
        return _plan(rows[0]) if rows else None

    def list(self, origin: Origin) -> tuple[ChatPlan, ...]:
        """All of them, those that were cancelled and are over, too; the newest first."""
        rows = self._database.read(
            "SELECT * FROM chat_plans WHERE origin = ? ORDER BY starts DESC", (str(origin),)
        )
        return tuple(plan for row in rows if (plan := _plan(row)) is not None)

    def put(self, origin: Origin, plan: ChatPlan) -> None:
        """In place of what was kept under its uid. Its room is a stored one."""
        row = {"origin": str(origin), **_row(plan)}
        names, marks = ", ".join(row), ", ".join("?" * len(row))
        with self._database.write() as connection:
            connection.execute(
                f"INSERT OR REPLACE INTO chat_plans ({names}) VALUES ({marks})", [*row.values()]
            )

    def remove(self, origin: Origin, uid: str) -> None:
        with self._database.write() as connection:
            connection.execute(
                "DELETE FROM chat_plans WHERE origin = ? AND uid = ?", (str(origin), clean(uid))
            )

    def begun(self, origin: Origin, form: str) -> ChatPlan | None:
        """What stands unkept in that form; None where nothing does."""
        rows = self._database.read(
            "SELECT plan FROM begun_plans WHERE origin = ? AND form = ?", (str(origin), clean(form))
        )
        return _plan(_kept_row(rows[0]["plan"])) if rows else None

    def keep_begun(self, origin: Origin, form: str, plan: ChatPlan | None) -> None:
        """It stands there, whatever is wrong with it; None: nothing does any more. Call it when typing pauses."""
        key = (str(origin), clean(form))
        with self._database.write() as connection:
            if plan is None:
                connection.execute("DELETE FROM begun_plans WHERE origin = ? AND form = ?", key)
            else:
                connection.execute(
                    "INSERT OR REPLACE INTO begun_plans (origin, form, plan) VALUES (?, ?, ?)",
                    (*key, json.dumps(_row(plan))),
                )


def _kept_row(words: str) -> Mapping[str, Any]:
    """As `_row` made it; empty for what it never did."""
    try:
        found = json.loads(words)
    except ValueError:
        return {}
    usual = _row(ChatPlan("", "", datetime.min, ""))
    is_one = isinstance(found, dict) and all(type(found.get(name)) is type(usual[name]) for name in usual)
    return found if is_one else {}


def _row(plan: ChatPlan) -> dict[str, object]:
    row: dict[str, object] = asdict(plan)
    for name, value in row.items():
        if isinstance(value, str):
            row[name] = clean(value)
    return {
        **row,
        **{name: join(getattr(plan, name)) for name in LISTS},
        **{name: int(getattr(plan, name)) for name in _FLAGS},
        "starts": plan.starts.isoformat(),
        "style": "" if plan.style is None else str(plan.style),
        "shared": str(plan.shared),
    }


def _plan(row: sqlite3.Row | Mapping[str, Any]) -> ChatPlan | None:
    """None for what `_row` never wrote."""
    try:
        found = {
            **{name: row[name] for name in _NAMES},
            **{name: split(row[name]) for name in LISTS},
            **{name: bool(row[name]) for name in _FLAGS},
            "starts": datetime.fromisoformat(row["starts"]).replace(tzinfo=None),
            "style": Style(row["style"]) if row["style"] else None,
            "shared": Shared(row["shared"]),
        }
        return ChatPlan(**found)
    except (ValueError, TypeError, KeyError):
        return None
