"""The notice is fetched by the way that everything goes, with nothing said of who asks, and no more than it is."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from desktop.core.proxy import By, ProxyWish
from desktop.core.update import MOST_BYTES
from desktop.networks import trust
from desktop.networks.update_file import UpdateFile, UpdateMissed
from desktop.networks.way import Ways
from tests.networks.counterpart import Answer, Counterpart, closed_port
from tests.networks.roads import Authority, proxying

BODY = b'{"form":"parley-update-1"}\n'


@pytest.fixture
def file(counterpart: Counterpart) -> Iterator[UpdateFile]:
    made = UpdateFile(f"{counterpart.url}/parley/update.json", Ways())
    yield made
    made.close()


def missed(file: UpdateFile) -> UpdateMissed:
    with pytest.raises(UpdateMissed) as caught:
        file.fetch()
    return caught.value


def test_it_is_asked_for_in_words_that_everybody_uses(file: UpdateFile, counterpart: Counterpart) -> None:
    marks = {"Set-Cookie": "who=ines", "ETag": '"ines"', "Last-Modified": "Sat, 21 Nov 2026 12:00:00 GMT"}
    counterpart.say(Answer(body=BODY, headers=marks))
    assert [file.fetch(), file.fetch()] == [BODY, BODY]
    for method, path, headers, body in counterpart.heard:
        assert (method, path, body) == ("GET", "/parley/update.json", b"")
        assert headers == {
            "Host": counterpart.url.removeprefix("http://"),
            "User-Agent": "Parley",
            "Accept": "application/json",
            "Accept-Encoding": "identity",
            "Connection": "close",
        }


@pytest.mark.parametrize("status", [301, 302, 307, 308, 304, 404, 500])
def test_another_answer_than_the_file_is_none(
    file: UpdateFile, counterpart: Counterpart, stranger: Counterpart, status: int
) -> None:
    counterpart.say(Answer(status, BODY, {"Location": f"{stranger.url}/update.json"} if status < 400 else {}))
    missed(file)
    counterpart.say(Answer(status, BODY, {"Location": "/elsewhere.json"} if status < 400 else {}))
    assert missed(file).answered
    assert len(counterpart.heard) == 2
    assert stranger.heard == []


def test_more_than_a_notice_can_be_is_not_read_to_its_end(file: UpdateFile, counterpart: Counterpart) -> None:
    counterpart.say(Answer(body=bytes(MOST_BYTES)))
    assert len(file.fetch()) == MOST_BYTES
    counterpart.say(Answer(body=bytes(MOST_BYTES + 1)))
    assert missed(file).answered
    counterpart.say(Answer(body=bytes(100_000), promised=10**9))
    assert missed(file).answered


def test_a_slow_drip_ends_in_time(counterpart: Counterpart) -> None:
    counterpart.say(Answer(body=bytes(MOST_BYTES)))
    seconds = count(step=30)
    assert missed(UpdateFile(f"{counterpart.url}/a", Ways(), ticks=lambda: next(seconds))).answered


def test_a_server_that_says_nothing_or_is_not_there_is_nobody(counterpart: Counterpart) -> None:
    counterpart.say(Answer(hold=threading.Event()))
    for origin in (counterpart.origin, closed_port()):
        assert not missed(UpdateFile(f"{origin}/update.json", Ways(), read=0.05)).answered


def test_closing_ends_what_is_under_way(file: UpdateFile, counterpart: Counterpart) -> None:
    counterpart.say(Answer(hold=threading.Event()))

    def close_once_heard() -> None:
        counterpart.arrived.wait(5)
        file.close()

    thread = threading.Thread(target=close_once_heard)
    thread.start()
    assert not missed(file).answered
    thread.join()
    assert not missed(file).answered
    assert len(counterpart.heard) == 1


def test_it_goes_through_the_proxy_and_its_server_has_to_show_who_it_is(tmp_path: Path) -> None:
    authority = Authority(tmp_path)
    with authority.serving("parley.example.org") as server, proxying(server) as proxy:
        server.say(Answer(body=BODY))
        named = {"SSL_CERT_FILE": str(authority.file)}
        ways = Ways(lambda: ProxyWish(By.ADDRESS, proxy.url), certificates=lambda: trust.context(named))
        assert UpdateFile("https://parley.example.org/update.json", ways).fetch() == BODY
        assert not missed(UpdateFile("https://other.example.org/update.json", ways)).answered
        untrusting = Ways(lambda: ProxyWish(By.ADDRESS, proxy.url))
        assert not missed(UpdateFile("https://parley.example.org/update.json", untrusting)).answered
    assert proxy.asked == ["parley.example.org:443", "other.example.org:443", "parley.example.org:443"]
    assert len(server.heard) == 1
