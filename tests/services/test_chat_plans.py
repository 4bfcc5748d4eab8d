"""What is planned is what its room follows, and what was passed on is known by its number to be older."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest

from desktop.core.chat_plan import ChatPlan
from desktop.core.cue import Cue
from desktop.core.errors import BadInput
from desktop.core.events import Event, PlansChanged, RoomChanged
from desktop.core.origin import X_ORIGIN
from desktop.core.plan import Plan, Planned
from desktop.core.run_sheet import RunSheet
from desktop.core.run_sheet_acts import Hand, add
from desktop.services.bus import EventBus
from desktop.services.chat_plans import Planning
from desktop.store.attachments import Attachments
from desktop.store.chat_plans import ChatPlans
from desktop.store.database import Database
from desktop.store.rooms import Rooms
from desktop.store.run_sheets import RunSheets
from tests.store.scene import StandingClock

SUNDAY = datetime(2026, 11, 22, 12, tzinfo=UTC)
THURSDAY = datetime(2026, 11, 26, 17, tzinfo=UTC)
PLAN = ChatPlan(
    "u0", "critlib", datetime(2026, 11, 26, 18), "Europe/Berlin", hosts=("ines_holt",), cohosts=("bram_oke",)
)
WEEKLY = replace(PLAN, rule="FREQ=WEEKLY")


class Scene:
    def __init__(self, database: Database) -> None:
        self.clock = StandingClock(SUNDAY)
        self.rooms = Rooms(database, clock=self.clock)
        self.heard: list[Event] = []
        bus = EventBus()
        bus.subscribe(self.heard.append)
        numbers = count(1)
        self.sheets = RunSheets(database, Attachments(database, clock=self.clock))
        self.planning = Planning(
            X_ORIGIN,
            plans=ChatPlans(database),
            sheets=self.sheets,
            rooms=self.rooms,
            database=database,
            bus=bus,
            clock=self.clock,
            new_uid=lambda: f"u{next(numbers)}",
        )

    def followed(self, plan: ChatPlan) -> Plan | None:
        return self.rooms.get(plan.room_id).plan


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    database = Database(tmp_path / "parley.sqlite3", clock=lambda: SUNDAY)
    yield Scene(database)
    database.close()


def test_a_plan_makes_its_room_which_follows_it(scene: Scene) -> None:
    plan = scene.planning.save(PLAN)
    room = scene.rooms.get(plan.room_id)
    assert (room.hashtag, room.hosts, room.plan) == ("critlib", ("ines_holt", "bram_oke"), Plan(THURSDAY))
    assert scene.heard == [PlansChanged(room.id, "u0"), RoomChanged(room.id)]
    (coming,) = scene.planning.upcoming()
    assert (coming.plan, coming.start, coming.end) == (plan, THURSDAY, THURSDAY + timedelta(hours=1))


def test_only_a_change_that_others_have_to_know_raises_the_sequence(scene: Scene) -> None:
    plan = scene.planning.save(PLAN)
    assert scene.planning.save(plan).sequence == 0
    assert scene.planning.save(replace(plan, folder="Shared")).sequence == 0
    assert scene.planning.save(replace(plan, topic="Doors")).sequence == 1
    assert scene.planning.cancel("u0").sequence == 2


def test_questions_stay_with_their_chat_when_it_is_moved(scene: Scene) -> None:
    plan = scene.planning.save(WEEKLY)
    scene.rooms.set_plan(plan.room_id, Plan.of(THURSDAY, 60, [Planned(1, "Why?", 5), Planned(2, "Who?", 50)]))
    scene.planning.save(replace(plan, starts=datetime(2026, 11, 25, 19), minutes=45))
    assert scene.followed(plan) == Plan(datetime(2026, 11, 25, 18, tzinfo=UTC), 45, (Planned(1, "Why?", 5),))


def test_a_room_goes_on_to_its_next_chat_when_one_is_long_over(scene: Scene) -> None:
    plan = scene.planning.save(WEEKLY)
    scene.rooms.set_plan(plan.room_id, Plan.of(THURSDAY, 60, [Planned(1, "Why?", 5)]))
    for hours, start in ((2, THURSDAY), (4, THURSDAY + timedelta(days=7))):
        scene.clock.now = THURSDAY + timedelta(hours=hours)
        scene.planning.go_on()
        followed = scene.followed(plan)
        assert followed is not None
        assert followed.start == start
        assert bool(followed.questions) is (start == THURSDAY), "they were asked there"


@pytest.mark.parametrize("end", [Planning.cancel, Planning.remove])
def test_what_does_not_take_place_is_followed_by_nobody(
    scene: Scene, end: Callable[[Planning, str], object]
) -> None:
    plan = scene.planning.save(PLAN)
    end(scene.planning, "u0")
    assert scene.followed(plan) is None


def test_what_is_removed_takes_its_run_sheets_along_and_they_come_back_with_it(scene: Scene) -> None:
    plan = scene.planning.save(WEEKLY)
    followed = Plan.of(THURSDAY, 60, [Planned(1, "Why?", 5)])
    scene.rooms.set_plan(plan.room_id, followed)
    scene.planning.save(replace(PLAN, uid="u0x", hashtag="other"))
    hand, names = Hand("one", "ines_holt", SUNDAY), ("u0", "u0/2026-12-03", "u0x")
    for name in names:
        scene.sheets.add(name, [add(RunSheet(THURSDAY), [Cue("a", number=1, text="Why?")], hand)])
    kept = {name: scene.sheets.changes(name) for name in names}
    put_back = scene.planning.remove("u0")
    assert [name for name in names if scene.sheets.changes(name)] == ["u0x"]
    put_back()
    assert {name: scene.sheets.changes(name) for name in names} == kept
    assert scene.planning.get("u0") == plan
    assert scene.followed(plan) == followed
    assert scene.heard[-2] == PlansChanged(plan.room_id, "u0")


def test_a_cancelled_chat_may_take_place_after_all(scene: Scene) -> None:
    plan = scene.planning.save(PLAN)
    scene.planning.cancel("u0")
    assert scene.planning.restore("u0").sequence == 2
    assert scene.followed(plan) == Plan(THURSDAY)


def test_of_two_chats_in_a_room_the_sooner_is_followed(scene: Scene) -> None:
    plan = scene.planning.save(PLAN)
    scene.planning.save(replace(PLAN, uid="sooner", starts=datetime(2026, 11, 24, 18)))
    followed = scene.followed(plan)
    assert followed is not None
    assert followed.start == THURSDAY - timedelta(days=2)


def test_the_next_one_is_planned_from_this_one_and_takes_its_place(scene: Scene) -> None:
    scene.planning.save(WEEKLY)
    following = scene.planning.plan_next("u0")
    assert len(scene.planning.list()) == 1, "nothing is kept yet"
    scene.planning.save(replace(following, topic="Doors"), follows="u0")
    assert isinstance(scene.heard[-2], PlansChanged)
    assert scene.heard[-2].follows == "u0"
    starts = [(one.plan.uid, one.start) for one in scene.planning.upcoming()]
    assert starts == [("u0", THURSDAY), (following.uid, THURSDAY + timedelta(days=7))]
    assert scene.planning.clash(scene.planning.get("u0")) is None


def test_a_chat_at_the_same_time_is_told(scene: Scene) -> None:
    scene.planning.save(WEEKLY)
    other = replace(PLAN, uid="other", hashtag="doors", starts=datetime(2026, 12, 3, 18, 30))
    found = scene.planning.clash(other)
    assert found is not None
    assert (found[0].uid, found[1]) == ("u0", THURSDAY + timedelta(days=7))


def test_nothing_is_half_made_of_a_plan_that_cannot_be(scene: Scene) -> None:
    with pytest.raises(BadInput):
        scene.planning.save(replace(PLAN, zone="Mars/Olympus"))
    assert (scene.planning.list(), scene.rooms.list(X_ORIGIN), scene.heard) == ((), (), [])
