"""The server as a whole: starting, stopping, and clients that cannot tell it from X."""

from __future__ import annotations

import queue
import socket
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote_plus

import pytest
import requests
import tweepy
import xdk
import xdk.posts.models
import xdk.streaming

from desktop.practice.server import BadScript, BadTranscript, PortTaken, PracticeServer
from tests.practice.conftest import Caller, Led, Start


def threads() -> int:
    """How many servers there are: tests of other rooms may keep one of their own meanwhile."""
    return sum(thread.name == "practice-server" for thread in threading.enumerate())


# --- life -------------------------------------------------------------------------------------------------------


def test_it_accepts_connections_when_start_returns_and_none_after_stop() -> None:
    before = threads()
    with PracticeServer() as server:
        assert requests.get(server.url + "/2/users/me", timeout=10).status_code == 401
        assert threads() == before + 1
    assert threads() == before
    with pytest.raises(requests.ConnectionError):
        requests.get(server.url, timeout=10)
    server.stop()


def test_answers_are_dated_by_the_clock_that_dates_the_posts() -> None:
    with PracticeServer(clock=lambda: 1_900_000_000.0) as server:
        answer = requests.get(server.url + "/2/users/me", timeout=10)
    assert answer.headers["Date"] == "Sun, 17 Mar 2030 17:46:40 GMT"


def test_starting_twice_is_starting_once(server: PracticeServer) -> None:
    url = server.url
    server.start()
    assert server.url == url


def test_a_server_that_never_started_can_be_stopped() -> None:
    server = PracticeServer()
    server.stop()
    with pytest.raises(RuntimeError, match="not been started"):
        server.start_cast()


def test_it_stops_within_two_seconds_with_open_connections(server: PracticeServer, app: Caller) -> None:
    app("POST", "/2/tweets/search/stream/rules", json={"add": [{"value": "#a"}]})
    host, port = server.url.removeprefix("http://").split(":")
    with (
        app.session.get(server.url + "/2/tweets/search/stream", stream=True, timeout=10),
        socket.create_connection((host, int(port))) as half,
    ):
        half.sendall(b"GET /2/users/me HTTP/1.1\r\nHost: x\r\n")
        begun, before = time.monotonic(), threads()
        server.stop()
        assert time.monotonic() - begun < 2
        assert threads() == before - 1


def test_a_port_that_is_taken_is_named(server: PracticeServer) -> None:
    port, before = int(server.url.rpartition(":")[2]), threads()
    with pytest.raises(PortTaken, match=str(port)) as refused:
        PracticeServer(port=port).start()
    assert isinstance(refused.value, OSError)
    assert "\n" not in str(refused.value)
    assert threads() == before


def test_a_bad_file_is_noticed_before_anything_starts(tmp_path: Path) -> None:
    for kind, name, error in (("script", "a.toml", BadScript), ("replay", "a.jsonl", BadTranscript)):
        (tmp_path / name).write_text("{")
        with pytest.raises(error, match=name):
            PracticeServer(**{kind: tmp_path / name})  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="not both"):
        PracticeServer(tmp_path / "a", tmp_path / "b")
    with pytest.raises(ValueError, match="speed"):
        PracticeServer(speed=0)


def test_the_cast_waits_for_its_cue(start: Start, tmp_path: Path) -> None:
    (tmp_path / "chat.jsonl").write_text('{"text": "one #chat"}\n')
    server = start(replay=tmp_path / "chat.jsonl", autoplay=False)
    assert requests.get(server.url, timeout=10).status_code == 404
    assert server.id_map == {}
    server.start_cast()
    assert server.cast.done.wait(5)
    assert list(server.id_map) == ["line-1"]


def test_two_servers_share_nothing(start: Start, calls: Callable[..., Caller]) -> None:
    one, two = start(seed=None), start(seed=None)
    calls(one).post("A1: hello #a")
    assert calls(two).search("#a") == []
    assert calls(two, one.user_token)("GET", "/2/users/me").status_code == 401
    assert one.client_id != two.client_id


def test_it_says_who_is_who(server: PracticeServer) -> None:
    assert server.authorize_url == f"{server.url}/i/oauth2/authorize"
    assert (server.visitor, server.hashtag, server.topic, server.host, server.guests) == (
        "visitor", "practicechat", "", None, (),
    )  # fmt: skip
    assert server.redirect_uri in server.redirect_uris


# --- tweepy -----------------------------------------------------------------------------------------------------


def test_tweepy_reads_and_writes(client: tweepy.Client, server: PracticeServer) -> None:
    me = client.get_me(user_auth=False, user_fields=["created_at", "public_metrics"]).data
    assert me.username == "visitor"
    made = client.create_tweet(text="A1: hello & goodbye #practicechat", user_auth=False).data
    found = client.search_recent_tweets(
        "#practicechat -is:retweet", until_id=2**62, max_results=100, expansions=["author_id"],
        tweet_fields=["created_at", "entities", "conversation_id", "edit_controls", "public_metrics"],
    )  # fmt: skip
    (post,) = found.data
    assert (str(post.id), post.text) == (made["id"], "A1: hello &amp; goodbye #practicechat")
    assert post.created_at.timestamp() == pytest.approx(server.world.clock(), abs=1)
    assert found.includes["users"][0].username == "visitor"
    assert found.meta["newest_id"] == made["id"]
    assert client.get_tweet(post.id).data.id == post.id
    assert [one.id for one in client.get_tweets([post.id, 12]).data] == [post.id]
    assert client.get_user(username="visitor").data.id == me.id
    assert client.get_users(ids=[me.id]).data[0].name == "You"
    assert client.get_users_tweets(me.id).data[0].id == post.id
    assert client.delete_tweet(post.id, user_auth=False).data == {"deleted": True}
    assert client.get_tweet(post.id).errors


def test_tweepy_reposts(client: tweepy.Client, server: PracticeServer) -> None:
    post = server.world.publish(server.world.add_user("ines"), "Q1: What? #practicechat")
    assert client.retweet(post.id, user_auth=False).data["retweeted"] is True
    assert client.unretweet(post.id, user_auth=False).data["retweeted"] is False


def test_tweepy_raises_what_it_raises_for_x(client: tweepy.Client) -> None:
    client.create_tweet(text="A1", user_auth=False)
    with pytest.raises(tweepy.Forbidden, match="duplicate content"):
        client.create_tweet(text="A1", user_auth=False)
    with pytest.raises(tweepy.BadRequest, match="too long"):
        client.create_tweet(text="x" * 281, user_auth=False)
    client.bearer_token = "nonsense"
    with pytest.raises(tweepy.Unauthorized):
        client.get_me(user_auth=False)


def test_tweepy_pages_through_a_search(client: tweepy.Client, server: PracticeServer) -> None:
    ines = server.world.add_user("ines")
    made = [server.world.publish(ines, f"{number} #practicechat").id for number in range(25)]
    pages = tweepy.Paginator(
        client.search_recent_tweets, "#practicechat", since_id=made[0] - 1, max_results=10
    )
    assert [post.id for post in pages.flatten()] == made[::-1]


class Listening(tweepy.StreamingClient):
    """Hands on what the stream brings."""

    def __init__(self, server: PracticeServer) -> None:
        super().__init__(server.bearer_token)
        self.session.mount("https://api.twitter.com", Led(server))
        self.connected = threading.Event()
        self.found: queue.Queue[Any] = queue.Queue()

    def on_connect(self) -> None:
        self.connected.set()

    def on_response(self, response: Any) -> None:
        self.found.put(response)

    def on_closed(self, response: requests.Response) -> None:
        """tweepy logs an error here even if it was itself that hung up."""


def test_tweepy_streams(server: PracticeServer) -> None:
    stream = Listening(server)
    made = stream.add_rules(tweepy.StreamRule("#practicechat", tag="room"))
    assert made.meta["summary"]["created"] == 1
    assert [rule.value for rule in stream.get_rules().data] == ["#practicechat"]
    thread = stream.filter(threaded=True, expansions=["author_id"])
    assert stream.connected.wait(10)
    ines = server.world.add_user("ines")
    post = server.world.publish(ines, "Q1: What? #practicechat")
    arrived = stream.found.get(timeout=10)
    assert arrived.data.id == post.id
    assert arrived.includes["users"][0].username == "ines"
    assert arrived.matching_rules[0].tag == "room"
    stream.disconnect()
    server.world.publish(ines, "Q2: Why? #practicechat")
    thread.join(10)
    assert not thread.is_alive()
    assert stream.delete_rules([made.data[0].id]).meta["summary"]["deleted"] == 1
    stream.session.close()


def test_tweepy_refreshes_a_token(server: PracticeServer) -> None:
    signing = tweepy.OAuth2UserHandler(
        client_id=server.client_id,
        redirect_uri=server.redirect_uri,
        scope=["tweet.read", "users.read", "tweet.write", "offline.access"],
    )
    signing.mount("https://api.twitter.com", Led(server))
    asked = signing.get_authorization_url().replace("https://twitter.com", server.url)
    query = dict(part.split("=", 1) for part in asked.partition("?")[2].split("&"))
    form = {name: unquote_plus(value) for name, value in query.items()}
    answer = requests.post(
        server.authorize_url, {**form, "decision": "allow"}, allow_redirects=False, timeout=10
    )
    # Only code and state are read; tweepy insists on https.
    token = signing.fetch_token(answer.headers["location"].replace("http://", "https://"))
    fresh = signing.refresh_token(
        "https://api.twitter.com/2/oauth2/token",
        refresh_token=token["refresh_token"],
        client_id=server.client_id,
    )
    assert fresh["access_token"] != token["access_token"]
    signing.close()
    client = tweepy.Client(fresh["access_token"])
    client.session.mount("https://api.twitter.com", Led(server))
    assert client.get_me(user_auth=False).data.username == "visitor"
    client.session.close()


# --- X's own client -----------------------------------------------------------------------------------------------


@pytest.fixture
def official(server: PracticeServer) -> Iterator[xdk.Client]:
    """X's xdk with the visitor's token; it takes the address as a parameter."""
    client = xdk.Client(
        base_url=server.url, authorization_base_url=f"{server.url}/i", access_token=server.user_token
    )
    yield client
    client.session.close()


def test_xdk_reads_and_writes(official: xdk.Client, server: PracticeServer) -> None:
    me = official.users.get_me(user_fields=["created_at"])
    assert me.data.username == "visitor"
    made = official.posts.create(xdk.posts.models.CreateRequest(text="A1: hello #practicechat"))
    assert made.data.text == "A1: hello #practicechat"
    first = next(
        official.posts.search_recent(
            "#practicechat",
            until_id=str(2**62),
            post_fields=["created_at"],
            expansions=["author_id"],
            max_results=10,
        )
    )
    assert [post.id for post in first.data] == [made.data.id]
    assert first.includes.users[0].username == "visitor"
    assert official.posts.delete(made.data.id).data.deleted is True


def test_xdk_streams(server: PracticeServer, app: Caller) -> None:
    app("POST", "/2/tweets/search/stream/rules", json={"add": [{"value": "#practicechat", "tag": "room"}]})
    client = xdk.Client(base_url=server.url, bearer_token=server.bearer_token)
    connected = threading.Event()
    found: queue.Queue[Any] = queue.Queue()

    def listen() -> None:
        config = xdk.streaming.StreamConfig(max_retries=0, timeout=10, chunk_size=1, on_connect=connected.set)
        for answer in client.stream.posts(stream_config=config, tweet_fields=["created_at"]):
            found.put(answer)
            return

    thread = threading.Thread(target=listen)
    thread.start()
    assert connected.wait(10)
    post = server.world.publish(server.world.add_user("ines"), "Q1: What? #practicechat")
    assert found.get(timeout=10).data.id == str(post.id)
    thread.join(10)
    client.session.close()


def test_xdk_signs_in(server: PracticeServer) -> None:
    # Its oauthlib refuses to build an address without https, even for loopback; it is not opened here.
    safe = server.url.replace("http://", "https://")
    client = xdk.Client(
        base_url=server.url, authorization_base_url=f"{safe}/i", client_id=server.client_id,
        redirect_uri=server.redirect_uri, scope=["tweet.read", "users.read"],
    )  # fmt: skip
    asked = client.get_authorization_url(state="s").replace(safe, server.url)
    assert asked.startswith(server.authorize_url)
    query = dict(part.split("=", 1) for part in asked.partition("?")[2].split("&"))
    form = {name: unquote_plus(value) for name, value in query.items()}
    answer = requests.post(
        server.authorize_url, {**form, "decision": "allow"}, allow_redirects=False, timeout=10
    )
    code = answer.headers["location"].partition("code=")[2].partition("&")[0]
    assert client.exchange_code(code)["scope"] == "tweet.read users.read"
    client.session.close()
