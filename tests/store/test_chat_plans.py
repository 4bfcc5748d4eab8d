"""A planned chat is kept as it was planned, each under its uid and its origin."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from desktop.core.chat_plan import ChatPlan, Shared
from desktop.core.family import Style
from desktop.core.origin import X_ORIGIN
from desktop.core.room import Room
from desktop.store.chat_plans import ChatPlans
from desktop.store.database import Database
from tests.store.scene import ELSEWHERE


def whole(room: Room) -> ChatPlan:
    return ChatPlan(
        uid="5b1a3a9c-6a5c-4a43-a3d8-9f0f6d6c2a11",
        hashtag="critlib",
        starts=datetime(2026, 11, 26, 18, 30),
        zone="Europe/Berlin",
        minutes=90,
        rule="FREQ=WEEKLY;BYDAY=TH",
        aliases=("critlibde",),
        hosts=("ines_holt",),
        cohosts=("bram_oke",),
        guests=("asha_vale",),
        title="Doors",
        topic="Whom a library lets in",
        aim="A list of ten open doors",
        welcome="Welcome!\nSay who you are.",
        closing="Thanks, all.",
        links=("https://example.org/doors",),
        style=Style.GERMAN,
        shared=Shared.QUESTIONS,
        client_id="abc",
        payer="Example Library",
        sequence=2,
        room_id=room.id,
        folder="Shared chats",
    )


def test_a_plan_comes_back_as_it_was_kept(database: Database, room: Room) -> None:
    plans, plan = ChatPlans(database), whole(room)
    plans.put(X_ORIGIN, plan)
    assert plans.get(X_ORIGIN, plan.uid) == plan
    changed = plan.changed(topic="Whom it keeps out", is_slow=True, is_cancelled=True, style=None)
    plans.put(X_ORIGIN, changed)
    assert plans.list(X_ORIGIN) == (changed,)
    assert changed.sequence == 3


def test_origins_do_not_mix_and_what_is_removed_is_gone(database: Database, room: Room) -> None:
    plans, plan = ChatPlans(database), whole(room)
    later = replace(plan, uid="later", starts=datetime(2027, 1, 7, 18))
    for each in (plan, later):
        plans.put(X_ORIGIN, each)
    assert plans.list(ELSEWHERE) == ()
    assert plans.list(X_ORIGIN) == (later, plan), "the newest first"
    plans.remove(X_ORIGIN, later.uid)
    assert plans.list(X_ORIGIN) == (plan,)


def test_a_row_that_nobody_could_have_written_spoils_no_other(database: Database, room: Room) -> None:
    plans, plan = ChatPlans(database), whole(room)
    plans.put(X_ORIGIN, plan)
    plans.put(X_ORIGIN, replace(plan, uid="broken"))
    with database.write() as connection:
        connection.execute("UPDATE chat_plans SET starts = 'some day' WHERE uid = 'broken'")
    assert plans.list(X_ORIGIN) == (plan,)


def test_what_was_begun_in_a_form_is_kept_as_it_stands_and_what_is_none_counts_as_nothing(
    database: Database, room: Room
) -> None:
    plans, typed = ChatPlans(database), replace(whole(room), hashtag="two words", zone="Mars")
    plans.keep_begun(X_ORIGIN, "new", typed)
    assert plans.begun(X_ORIGIN, "new") == typed
    assert plans.begun(ELSEWHERE, "new") is None
    plans.keep_begun(X_ORIGIN, "new", None)
    assert plans.begun(X_ORIGIN, "new") is None
    for words in ("no JSON", "[]", '{"uid": "u1", "minutes": "many"}'):
        with database.write() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO begun_plans VALUES (?, 'new', ?)", (str(X_ORIGIN), words)
            )
        assert plans.begun(X_ORIGIN, "new") is None
