"""ChatPlans: the chats that a person plans or was invited to, each under its uid."""

from __future__ import annotations

import sqlite3
from dataclasses import asdict, fields
from datetime import datetime

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


def _plan(row: sqlite3.Row) -> ChatPlan | None:
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
    except (ValueError, TypeError):
        return None
