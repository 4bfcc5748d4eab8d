"""What was deleted or protected at the network leaves the archive once it was asked about, and nothing else does."""

from __future__ import annotations

import json
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from desktop.core.errors import OverBudget, SignInNeeded, Stopped
from desktop.core.events import PostsArrived
from desktop.core.post import Post
from desktop.core.sitting import Sitting
from desktop.core.taken_posts import Outcome
from desktop.networks.gateway import Gateway
from desktop.practice.world import Post as Said
from desktop.services.rechecking import AGAIN, Checked, Due, Rechecking
from desktop.store.adding import Adding
from desktop.store.forgetting import Forgetting
from desktop.store.paths import Paths
from desktop.store.provenance import NOBODY
from desktop.store.rechecks import Rechecks
from desktop.store.rooms import Rooms
from desktop.store.settings import PAYS, Settings
from desktop.store.taking_posts import TakingPosts
from tests.services.conftest import Kit


class Chat:
    """Posts that were read from the practice server days ago, and how they are asked about again."""

    def __init__(self, kit: Kit) -> None:
        self.kit, self.purse = kit, kit.purse("an-app")
        people = {
            name: kit.server.world.add_user(name)
            for name in ("ines_holt", "bram_oke", "asha_vale", "mira_engel")
        }
        self.said = [
            kit.server.world.publish(people[name], f"A{number}: number {number} #practicechat")
            for number in range(1, 36)
            for name in people
        ]
        self.connected = 0
        self.signed_in = True
        posts = kit.gateway().look_up(tuple(str(one.id) for one in self.said))
        kit.archive.add(kit.room.id, posts, seen_by=kit.account.id)
        self.sitting = Sitting(posts[0].created_at, posts[-1].created_at, posts[-1].created_at)
        kit.pass_by(3 * 86_400)
        self.rechecking = Rechecking(
            kit.database,
            kit.origin,
            account=lambda room_id: kit.account if self.signed_in else None,
            connect=lambda account, room_id: self.connect(room_id),
            renew=lambda account: False,
            purse=self.purse,
            bus=kit.bus,
            clock=kit.clock,
        )

    def connect(self, room_id: int) -> Gateway:
        self.connected += 1
        gateway = self.kit.gateway()
        gateway._meter = self.purse.meter(room_id, app="an-app")
        return gateway

    def check(self) -> Checked:
        return self.rechecking.check(self.kit.room.id, self.sitting)

    def due(self) -> Due:
        return self.rechecking.due(self.kit.room.id, self.sitting)

    def held(self) -> set[str]:
        posts: tuple[Post, ...] = self.kit.archive.page(
            self.kit.room.id, seen_by=self.kit.account.id, limit=1000
        )
        return {post.id for post in posts}


@pytest.fixture
def chat(kit: Kit) -> Chat:
    return Chat(kit)


def ids(*said: Said) -> set[str]:
    return {str(one.id) for one in said}


def test_what_was_deleted_or_protected_leaves_and_the_rest_stays(chat: Chat) -> None:
    world, gone = chat.kit.server.world, [chat.said[0], chat.said[99], chat.said[120]]
    for one in gone:
        world.delete(one.id)
    world.protected.add(chat.said[1].author.id)
    shy = [one for one in chat.said if one.author.id == chat.said[1].author.id and one not in gone]
    assert chat.check() == Checked(140, len(gone) + len(shy))
    assert chat.held() == ids(*chat.said) - ids(*gone, *shy)
    told = {
        post_id for event in chat.kit.events if isinstance(event, PostsArrived) for post_id in event.post_ids
    }
    assert told == ids(*gone, *shy)


def test_the_price_is_known_before_and_is_what_is_billed(chat: Chat) -> None:
    assert (chat.due().posts, chat.due().calls, chat.due().usd) == (140, 2, None)  # somebody else pays
    Settings(chat.kit.database).set(PAYS, True)
    assert chat.due().usd == Decimal("0.700")
    assert chat.due().known_at is not None
    chat.check()
    assert chat.purse.today().usd_reading == Decimal("0.700")
    assert chat.due() == Due(0, Decimal(0), chat.due().known_at)
    assert chat.check() == Checked()
    chat.kit.pass_by(AGAIN / timedelta(seconds=1) + 1)
    assert chat.due().posts == 140


def test_what_is_stopped_has_done_what_it_was_told_and_goes_on_from_there(chat: Chat) -> None:
    chat.kit.server.world.delete(chat.said[3].id)
    chat.kit.server.world.delete(chat.said[-1].id)

    def stop_in_the_middle(done: int, total: int) -> None:
        if done:
            raise Stopped("Stopped.")

    with pytest.raises(Stopped):
        chat.rechecking.check(chat.kit.room.id, chat.sitting, stop_in_the_middle)
    assert chat.held() == ids(*chat.said) - ids(chat.said[3])
    assert chat.due().posts == 40
    assert chat.check() == Checked(40, 1)


def test_no_more_is_asked_than_the_room_may_read(chat: Chat) -> None:
    chat.purse.keep_cap(0.5)
    with pytest.raises(OverBudget):
        chat.check()
    assert chat.purse.today().usd_reading == Decimal("0.500")


def test_what_came_by_a_file_is_not_asked_about_and_nobody_asks_without_an_account(chat: Chat) -> None:
    kit = chat.kit
    with kit.database.write() as connection:
        Adding(connection, kit.room.id, kit.account.id, is_imported=True).add(
            [
                Post(
                    "5",
                    kit.archive.page(kit.room.id, seen_by=kit.account.id)[0].author,
                    "old",
                    chat.sitting.starts,
                )
            ]
        )
    assert chat.due().posts == 140
    chat.signed_in = False
    assert chat.due() == Due()
    with pytest.raises(SignInNeeded):
        chat.check()
    assert chat.connected == 0


def test_beside_a_post_that_was_met_gone_its_chat_is_checked_by_itself(chat: Chat) -> None:
    kit, rechecks = chat.kit, Rechecks(chat.kit.database)
    met, unmet = chat.said[7], chat.said[70]
    for one in (met, unmet):
        kit.server.world.delete(one.id)
    rechecks.note_seen(kit.origin, ids(met), kit.clock())
    rechecks.take_away(kit.origin, ids(met), seen_by=kit.account.id)
    chat.rechecking.look_after()
    assert chat.held() == ids(*chat.said) - ids(met, unmet)
    assert rechecks.seen() == ()


def test_what_is_protected_stays_for_the_account_that_may_see_it(chat: Chat) -> None:
    kit, hers = chat.kit, chat.said[1]
    (post,) = kit.archive.get(ids(hers), seen_by=kit.account.id)
    kit.archive.add(kit.room.id, [post], seen_by="another")
    kit.server.world.protected.add(hers.author.id)
    chat.check()
    assert str(hers.id) not in chat.held()
    assert kit.archive.get(ids(hers), seen_by="another") == (post,)


def test_an_edited_post_is_here_in_its_newest_version(chat: Chat) -> None:
    kit, old = chat.kit, chat.said[2]
    new = kit.server.world.publish(old.author, "A1: without the slip #practicechat", edits=old.id)
    assert chat.check() == Checked(140, 0, 1)
    assert chat.held() & ids(old, new) == ids(new)


def test_what_left_is_not_brought_back_by_a_file_nor_are_its_reposts(chat: Chat, tmp_path: Path) -> None:
    """As somebody has it who saved the chat before: also into another room, until the room of it is forgotten."""
    kit, world = chat.kit, chat.kit.server.world
    deleted, shy = chat.said[0], chat.said[1]
    world.delete(deleted.id)
    world.protected.add(shy.author.id)
    left = {str(one.id) for one in chat.said if one is deleted or one.author.id == shy.author.id}
    held = kit.archive.page(kit.room.id, seen_by=kit.account.id, limit=1000)
    rows = [
        {"id": one.id, "text": one.text, "created_at": one.created_at.isoformat(), "username": "x"}
        for one in held
    ]
    rows.append({**rows[0], "id": "77", "text": "RT @ines_holt: A1", "repost_of": str(deleted.id)})
    file = tmp_path / "saved.jsonl"
    file.write_text("".join(f"{json.dumps(row)}\n" for row in rows))
    chat.check()
    assert chat.held() == ids(*chat.said) - left
    taking = TakingPosts(kit.database, lambda answer: (), clock=kit.clock)
    for room in (kit.room, Rooms(kit.database, clock=kit.clock).open("other_chat", kit.origin)):
        outcome = Outcome()
        taking.take(file, room, outcome)
        assert (outcome.withdrawn, outcome.found) == (len(left) + 1, len(rows))
        there = kit.archive.page(room.id, seen_by=NOBODY, limit=1000)
        assert {post.id for post in there} == ids(*chat.said) - left
    assert chat.held() == ids(*chat.said) - left
    world.protected.clear()
    again = kit.gateway().look_up(tuple(left))  # who protected them shows them again
    kit.archive.add(kit.room.id, again, seen_by=kit.account.id)
    taking.take(file, kit.room, outcome := Outcome())
    assert outcome.withdrawn == 2
    Forgetting(kit.database, Paths(tmp_path), clock=kit.clock).forget(kit.room.id)
    taking.take(file, room, outcome := Outcome())
    assert (outcome.withdrawn, outcome.new) == (0, len(left) + 1)
    assert kit.database.read("SELECT count(*) FROM withdrawn")[0][0] == 0
