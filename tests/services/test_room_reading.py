"""Whoever asks for the questions never waits for long, and in the end has those of all posts."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable
from datetime import timedelta

from desktop.core.events import MarksChanged, PostsArrived, RoomChanged
from desktop.core.family import Style
from desktop.core.fold import SLICE, read_questions
from desktop.core.marks import Mark, MarkKind
from desktop.core.pin import Pin
from desktop.core.post import Author, Post
from desktop.core.question import Questions
from desktop.services.room_reading import BACKLOG, FEW, LITTLE, REACH, RoomReading
from desktop.services.session import Behind
from desktop.store.archive import Archive, SortKey
from tests.services.conftest import Kit

HOST = Author("h", "ines", "Ines Holt")
WORDS = ("A{}: The kettle was always on.", "A{} (1/2): Small rooms,", "so true", "A{}: Ferns, and patience.")


class CountingArchive(Archive):
    """Says on which thread how many posts were read."""

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit.database)
        self.here: list[int] = []
        self._thread = threading.get_ident()

    def get(self, post_ids: Iterable[str], *, seen_by: str, room_id: int | None = None) -> tuple[Post, ...]:
        return self._count(super().get(post_ids, seen_by=seen_by, room_id=room_id))

    def page(
        self, room_id: int, *, seen_by: str, before: SortKey | None = None, limit: int = 200
    ) -> tuple[Post, ...]:
        return self._count(super().page(room_id, seen_by=seen_by, before=before, limit=limit))

    def _count(self, posts: tuple[Post, ...]) -> tuple[Post, ...]:
        if threading.get_ident() == self._thread:
            self.here.append(len(posts))
        return posts


class Chat:
    """A room whose posts come as fast as they are wanted, and its reading, which hurries."""

    def __init__(self, kit: Kit, *, seen_by: str = "me", reach: int = REACH) -> None:
        self.kit, self.me = kit, seen_by
        self.archive = CountingArchive(kit)
        self.began = kit.clock() - timedelta(hours=3)
        self.posts: list[Post] = []
        self.told: list[Questions] = []
        self.behind: list[Behind | None] = []
        kit.rooms.add_host(kit.room.id, "ines")
        self.reading = RoomReading(
            kit.room.id,
            seen_by,
            rooms=kit.rooms,
            archive=self.archive,
            marks=kit.marks,
            tell=self._hear_of_questions,
            ticks=lambda: 1000 * time.monotonic(),
            pace=0.0,
            reach=reach,
        )

    def post(self, number: int) -> Post:
        at = self.began + timedelta(milliseconds=100 * number)
        asked = number // 400 + 1
        if number % 400 == 0:
            return Post(str(10**9 + number), HOST, f"Q{asked}: What grows in bed number {number}?", at)
        who = (
            Author("me", "mira", "Mira Engel")
            if number % 401 == 0
            else Author(f"p{number % 97}", f"p{number % 97}", "")
        )
        return Post(str(10**9 + number), who, WORDS[number % 4].format(asked), at)

    def hear(self, posts: list[Post]) -> None:
        self.posts += posts
        fresh = self.kit.archive.add(self.kit.room.id, posts, seen_by=self.me)
        self.reading.note(PostsArrived(self.kit.room.id, fresh))

    def say(self, count: int) -> None:
        first = len(self.posts)
        self.hear([self.post(number) for number in range(first, first + count)])

    def _hear_of_questions(self) -> None:
        self.behind.append(self.reading.behind)
        self.told.append(self.reading.questions())

    def expected(self) -> Questions:
        room, marked = self.kit.rooms.get(self.kit.room.id), self.kit.marks.get(self.kit.room.id)
        return read_questions(self.posts, room, marked=marked)

    def settled(self) -> Questions:
        self.reading.questions()
        wait_for(lambda: not self.reading.is_behind)
        return self.reading.questions()

    def mark(self, mark: Mark) -> None:
        self.kit.marks.change(self.kit.room.id, [mark], [])
        self.reading.note(MarksChanged(self.kit.room.id))


def wait_for(holds: Callable[[], bool]) -> None:
    end = time.monotonic() + 20
    while not holds():
        assert time.monotonic() < end, "it did not come to an end"
        threading.Event().wait(0.002)


def threads() -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name.startswith("reading-")]


def test_a_label_that_is_none_of_the_rooms_style_asks_nothing(kit: Kit) -> None:
    chat = Chat(kit)
    at = [chat.began + timedelta(minutes=minute) for minute in (0, 9)]
    chat.hear(
        [Post("1", HOST, "Q1: Who feeds the soil?", at[0]), Post("2", HOST, "T2: What drains well?", at[1])]
    )
    assert [one.number for one in chat.reading.questions().by_number] == [1, 2]
    kit.rooms.set_style(kit.room.id, Style.QA)
    chat.reading.note(RoomChanged(kit.room.id))
    assert [one.number for one in chat.reading.questions().by_number] == [1]
    chat.reading.close()


def test_a_calm_chat_is_read_in_place_and_needs_no_thread(kit: Kit) -> None:
    chat = Chat(kit)
    chat.say(FEW - LITTLE)
    assert chat.reading.questions() == chat.expected()
    chat.say(LITTLE)
    assert chat.reading.questions() == chat.expected()
    chat.mark(Mark(MarkKind.LEAVE_OUT, chat.posts[1].id))
    assert chat.reading.questions() == chat.expected()
    assert threads() == []
    chat.reading.close()


def test_a_flood_is_read_on_a_thread_that_ends_with_the_room(kit: Kit) -> None:
    chat = Chat(kit)
    chat.say(10)
    chat.reading.questions()
    chat.archive.here.clear()
    for count in (2000, 7, 500, 90, 500):
        chat.say(count)
        chat.reading.questions()
        assert threads() == [f"reading-{kit.room.id}"]
    assert chat.settled() == chat.expected()
    assert all(count <= LITTLE for count in chat.archive.here), "nobody waits for more"
    assert len(chat.told) >= 1
    chat.say(5)
    assert chat.reading.questions() == chat.expected(), "calm again, and read in place"
    chat.reading.close()
    assert threads() == []


def test_what_comes_late_or_twice_in_a_flood_finds_its_place(kit: Kit) -> None:
    chat = Chat(kit)
    chat.say(FEW)
    chat.settled()
    late = [chat.post(number) for number in range(len(chat.posts), len(chat.posts) + 60)]
    chat.hear([*late[:20], *late[30:]])
    chat.hear(late[20:40])
    assert chat.settled().by_number == chat.expected().by_number
    chat.reading.close()


def test_a_mark_in_a_long_chat_is_heeded_on_the_thread_and_one_that_decides_nothing_reads_nothing(
    kit: Kit,
) -> None:
    chat = Chat(kit)
    chat.say(FEW + 1)
    before = chat.settled()
    chat.mark(Mark(MarkKind.KEEP, chat.posts[3].id))
    assert chat.reading.questions().by_number == before.by_number
    assert not chat.reading.is_behind
    pin = Pin(7, kit.clock(), chat.posts[2].id, "Which bed next?", before.moved)
    chat.mark(Mark(MarkKind.PIN, "7", pin.encode()))
    assert chat.settled() == chat.expected()
    assert chat.settled().current_number == 7
    chat.reading.close()


def test_more_than_can_be_read_is_left_but_for_what_the_hosts_say_until_it_is_calm(kit: Kit) -> None:
    chat = Chat(kit)
    chat.say(10)
    chat.reading.questions()
    chat.reading.note(PostsArrived(kit.room.id, ("0",) * (BACKLOG + 1)))
    late = len(chat.posts) + 400
    chat.hear([chat.post(late - late % 400)])
    assert chat.settled().current_number == chat.expected().current_number == 2
    assert chat.settled() == chat.expected()
    assert any(behind.is_overrun for behind in chat.behind if behind is not None)
    assert chat.reading.behind is None
    chat.reading.close()


def test_what_was_asked_before_the_posts_that_are_read_again_stays_asked(kit: Kit) -> None:
    chat = Chat(kit, reach=2 * SLICE)
    chat.say(6)
    chat.reading.questions()
    chat.say(400)
    whole = chat.settled()
    chat.mark(Mark(MarkKind.LEAVE_OUT, chat.posts[-1].id))
    again = chat.settled()
    assert [question.number for question in again.by_number] == [1, 2]
    assert again.by_number[0].answer_count == whole.by_number[0].answer_count
    assert again.current_number == 2
    assert again.since is not None
    assert whole.since is not None
    assert again.since > whole.since
    chat.reading.close()
