"""Recent search and timelines: windows, pages and what is left out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from desktop.practice import snowflake
from desktop.practice.render import timestamp
from desktop.practice.world import Post
from tests.practice.conftest import Caller, Clock, Start

RECENT = "/2/tweets/search/recent"


def fill(call: Caller, clock: Clock, count: int) -> list[str]:
    """So many posts of a guest, ten seconds apart; their ids, the newest first."""
    ines = call.server.world.add_user("ines")
    made = []
    for number in range(count):
        made.append(str(call.server.world.publish(ines, f"post {number} #practicechat").id))
        clock.advance(10)
    return made[::-1]


def test_pages_give_everything_once_and_the_newest_first(call: Caller, clock: Clock) -> None:
    made = fill(call, clock, 25)
    oldest = str(int(made[-1]) - 1)
    seen: list[str] = []
    token: dict[str, str] = {}
    for size in (10, 10, 5):
        page = call.get(RECENT, query="#practicechat", since_id=oldest, **token)
        ids = [one["id"] for one in page["data"]]
        assert page["meta"]["result_count"] == size
        assert (page["meta"]["newest_id"], page["meta"]["oldest_id"]) == (ids[0], ids[-1])
        seen += ids
        token = {"next_token": page["meta"].get("next_token", "")}
    assert token == {"next_token": ""}
    assert seen == made


def test_posts_made_while_paging_do_not_disturb_it(call: Caller, clock: Clock) -> None:
    made = fill(call, clock, 15)
    first = call.get(RECENT, query="#practicechat", since_id=str(int(made[-1]) - 1))
    fill(call, clock, 3)
    second = call.get(RECENT, query="#practicechat", since_id=str(int(made[-1]) - 1),
                      pagination_token=first["meta"]["next_token"])  # fmt: skip
    assert [one["id"] for one in first["data"] + second["data"]] == made


def test_without_a_window_the_last_thirty_seconds_are_left_out(call: Caller, clock: Clock) -> None:
    made = fill(call, clock, 5)
    # They are 10 to 50 seconds old now; what is exactly 30 seconds old is not before the end.
    assert [one["id"] for one in call.get(RECENT, query="#practicechat")["data"]] == made[3:]
    assert call.get(RECENT, query="#practicechat", since_id=made[-1])["meta"]["newest_id"] == made[0]
    assert call.get(RECENT, query="#practicechat", until_id=2**62)["meta"]["newest_id"] == made[0]


def test_nothing_found_has_no_data(call: Caller) -> None:
    assert call.get(RECENT, query="#nothing") == {"meta": {"result_count": 0}}


def test_times_and_ids_bound_a_search(call: Caller, clock: Clock) -> None:
    made = fill(call, clock, 6)
    begin = snowflake.seconds_of(int(made[-2]))
    found = call.search("#practicechat", start_time=timestamp(begin), end_time=timestamp(begin + 20))
    assert found == [made[3], made[4]]
    assert call.search("#practicechat", since_id=made[3], until_id=made[0]) == [made[1], made[2]]


def test_a_post_is_found_when_the_delay_is_over(start: Start, clock: Clock) -> None:
    server = start(search_delay=5)
    call = Caller(server, server.user_token)
    with call.session:
        post = call.post("A1: hello #practicechat")
        assert call.search("#practicechat") == []
        assert call.get(f"/2/tweets/{post}")["data"]["id"] == post
        assert call.get(f"/2/users/{server.visitor_id}/tweets")["data"][0]["id"] == post
        clock.advance(5)
        assert call.search("#practicechat") == [post]


def test_one_post_can_be_slower_than_the_next(call: Caller, clock: Clock) -> None:
    slow, quick = call.post("A1: slow #practicechat"), call.post("A1: quick #practicechat")
    call.server.delay_in_search(slow, 20)
    assert call.search("#practicechat") == [quick]
    clock.advance(20)
    assert call.search("#practicechat", since_id=quick) == []
    assert call.search("#practicechat") == [quick, slow]


def test_delays_can_depend_on_the_post(start: Start, calls: Callable[..., Caller], clock: Clock) -> None:
    def by_text(post: Post) -> float:
        return 20 if "slow" in post.raw else 0

    call = calls(start(search_delay=by_text, timeline_delay=by_text))
    timeline = f"/2/users/{call.server.visitor_id}/tweets"
    slow, quick = call.post("A1: slow #practicechat"), call.post("A1: quick #practicechat")
    assert call.search("#practicechat") == [quick]
    assert [one["id"] for one in call.get(timeline)["data"]] == [quick]
    clock.advance(20)
    assert call.search("#practicechat") == [quick, slow]
    assert [one["id"] for one in call.get(timeline)["data"]] == [quick, slow]


def test_ones_own_timeline_can_be_late(start: Start, calls: Callable[..., Caller], clock: Clock) -> None:
    call = calls(start(timeline_delay=5))
    post = call.post("A1: hello #practicechat")
    assert "data" not in call.get(f"/2/users/{call.server.visitor_id}/tweets")
    assert call.search("#practicechat") == [post]
    assert call.get(f"/2/tweets/{post}")["data"]["id"] == post
    clock.advance(5)
    assert call.get(f"/2/users/{call.server.visitor_id}/tweets")["data"][0]["id"] == post


def test_search_counts_replies_and_reposts(call: Caller) -> None:
    world = call.server.world
    ines, anna = world.add_user("ines"), world.add_user("anna")
    asked, quiet = (world.publish(ines, f"Q{number}: What? #practicechat") for number in (1, 2))
    world.publish(anna, "A1: this", reply_to=asked.id)
    world.publish(anna, "", repost_of=asked.id)
    assert call.search("#practicechat min_replies:1 min_reposts:1") == [str(asked.id)]
    assert call.search("#practicechat min_likes:0 -min_replies:1") == [str(quiet.id)]
    assert call.search("#practicechat min_replies:2") == call.search("#practicechat min_likes:1") == []


def test_a_week_is_as_far_as_search_reaches(call: Caller, clock: Clock) -> None:
    (post,) = fill(call, clock, 1)
    assert call.search("#practicechat") == [post]
    clock.advance(7 * 86400)
    assert call.search("#practicechat") == []
    assert call.get(f"/2/tweets/{post}")["data"]["id"] == post
    response = call("GET", RECENT, query="#practicechat", since_id=post)
    assert response.status_code == 400
    assert "'since_id' must be a tweet id created after" in response.json()["errors"][0]["message"]


@pytest.mark.parametrize(
    "wrong",
    [{"query": ""}, {"query": "x" * 513}, {"query": "is:reply"}, {"query": "(#a"}, {"max_results": 9},
     {"max_results": 101}, {"max_results": "ten"}, {"since_id": "x"}, {"next_token": "nonsense!"},
     {"start_time": "noon"}, {"sort_order": "best"}, {"tweet.fields": "colour"}, {"expansions": "everything"},
     {"media.fields": "colour"}, {"place.fields": "colour"}, {"poll.fields": "colour"}, {"user.fields": "colour"},
     {"colour": "red"}, {"exclude": "retweets"},
     {"start_time": "2001-01-01T00:00:00Z"}],
)  # fmt: skip
def test_what_x_refuses_is_refused_with_the_parameter(call: Caller, wrong: dict[str, str]) -> None:
    response = call("GET", RECENT, **{"query": "#a", **wrong})
    assert response.status_code == 400
    problem = response.json()
    assert problem["title"] == "Invalid Request"
    assert problem["type"].endswith("/invalid-request")
    assert set(wrong) <= set(problem["errors"][0]["parameters"])


@pytest.mark.parametrize("name", ["start_time", "end_time"])
@pytest.mark.parametrize(
    ("ago", "status"), [(-3600, 400), (-1, 400), (0, 400), (9, 400), (10, 200), (60, 200)]
)
def test_a_moment_of_the_last_ten_seconds_or_the_future_is_refused(
    call: Caller, clock: Clock, name: str, ago: float, status: int
) -> None:
    moment = {name: datetime.fromtimestamp(clock.now - ago, UTC).isoformat()}
    for path, more in ((RECENT, {"query": "#a"}), (f"/2/users/{call.server.visitor_id}/tweets", {})):
        response = call("GET", path, **moment, **more)
        assert response.status_code == status
        if status == 400:
            (error,) = response.json()["errors"]
            assert error["parameters"] == {name: [moment[name]]}
            assert "must be a minimum of 10 seconds prior to the request time" in error["message"]


@pytest.mark.parametrize("number", ["since_id", "until_id"])
@pytest.mark.parametrize("moment", ["start_time", "end_time"])
def test_search_refuses_ids_together_with_times(call: Caller, clock: Clock, number: str, moment: str) -> None:
    asked = {number: str(snowflake.floor_of(clock.now - 60)), moment: timestamp(clock.now - 60)}
    response = call("GET", RECENT, query="#a", **asked)
    assert response.status_code == 400
    (error,) = response.json()["errors"]
    assert error["message"] == (
        "Invalid use of 'since_id' or 'until_id' in conjunction with 'start_time' or 'end_time'"
    )
    assert set(error["parameters"]) == {number, moment}


def test_in_a_timeline_ids_take_precedence_over_times(call: Caller, clock: Clock) -> None:
    made = fill(call, clock, 3)
    clock.advance(60)
    path = f"/2/users/{call.server.world.add_user('ines').id}/tweets"
    late, early = timestamp(clock.now - 10), timestamp(clock.now - 3600)
    assert [one["id"] for one in call.get(path, since_id=made[-1], start_time=late)["data"]] == made[:2]
    assert [one["id"] for one in call.get(path, until_id=made[0], end_time=early)["data"]] == made[1:]


def test_a_timeline_leaves_out_what_it_is_told_to(call: Caller) -> None:
    world = call.server.world
    ines, anna = world.add_user("ines"), world.add_user("anna")
    first = world.publish(anna, "one")
    reply = world.publish(ines, "two", reply_to=first.id)
    repost = world.publish(ines, "", repost_of=first.id)
    plain = world.publish(ines, "three")

    def timeline(**more: str) -> list[int]:
        return [int(one["id"]) for one in call.get(f"/2/users/{ines.id}/tweets", **more).get("data", [])]

    assert timeline() == [plain.id, repost.id, reply.id]
    assert timeline(exclude="retweets") == [plain.id, reply.id]
    assert timeline(exclude="replies,retweets") == [plain.id]
    assert timeline(since_id=str(repost.id)) == [plain.id]
    assert call("GET", f"/2/users/{ines.id}/tweets", exclude="cats").status_code == 400
    assert call.get("/2/users/12/tweets")["errors"][0]["resource_type"] == "user"
