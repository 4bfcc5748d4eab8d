"""Recent search and timelines: windows, pages and what is left out."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from desktop.practice import snowflake
from desktop.practice.render import timestamp
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
     {"start_time": "2001-01-01T00:00:00Z"}],
)  # fmt: skip
def test_what_x_refuses_is_refused_with_the_parameter(call: Caller, wrong: dict[str, str]) -> None:
    response = call("GET", RECENT, **{"query": "#a", **wrong})
    assert response.status_code == 400
    problem = response.json()
    assert problem["title"] == "Invalid Request"
    assert problem["type"].endswith("/invalid-request")
    assert set(wrong) <= set(problem["errors"][0]["parameters"])


def test_an_end_in_the_last_ten_seconds_is_refused(call: Caller, clock: Clock) -> None:
    soon = datetime.fromtimestamp(clock.now - 5, UTC).isoformat()
    assert call("GET", RECENT, query="#a", end_time=soon).status_code == 400


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
