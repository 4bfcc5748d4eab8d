"""A picture comes from where pictures may come, without a key, and no larger or slower than it is worth."""

from __future__ import annotations

import gzip
import threading
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from desktop.core.origin import X_ORIGIN, Origin
from desktop.core.proxy import By, ProxyWish
from desktop.networks import trust
from desktop.networks.picture import MOST_BYTES, PictureLines, PictureMissed, may_come_from
from desktop.networks.way import Ways
from desktop.practice.drawing import portrait
from desktop.practice.server import PracticeServer
from tests.networks.counterpart import Answer, Counterpart, closed_port
from tests.networks.roads import Authority, proxying

PNG = portrait("ines")
HERE = Origin.parse("http://127.0.0.1:4711")


@pytest.fixture
def lines(counterpart: Counterpart) -> Iterator[PictureLines]:
    made = PictureLines(counterpart.origin, Ways())
    yield made
    made.close()


def hang_up_once_heard(lines: PictureLines, counterpart: Counterpart) -> None:
    counterpart.arrived.wait(5)
    lines.hang_up()


def missed(lines: PictureLines, url: str) -> PictureMissed:
    with pytest.raises(PictureMissed) as caught:
        lines.fetch(url)
    return caught.value


def test_a_picture_is_asked_for_without_key_cookie_or_page(
    lines: PictureLines, counterpart: Counterpart
) -> None:
    counterpart.say(Answer(body=PNG, headers={"Set-Cookie": "who=ines", "Content-Type": "image/png"}))
    assert [lines.fetch(f"{counterpart.url}/{name}.png") for name in "ab"] == [PNG, PNG]
    for _, _, headers, _ in counterpart.heard:
        assert not {"authorization", "cookie", "referer"} & {name.lower() for name in headers}
    assert len(counterpart.lines) == 1


def test_the_practice_x_serves_the_avatars_of_its_cast(practice: PracticeServer) -> None:
    ines = practice.world.add_user("ines")
    lines = PictureLines(Origin.parse(practice.url), Ways())
    assert lines.fetch(f"{practice.url}/practice/avatars/{ines.id}.png") == PNG
    lines.close()


@pytest.mark.parametrize(
    ("url", "own", "may"),
    [
        ("https://pbs.twimg.com/a.jpg", X_ORIGIN, True),
        ("http://pbs.twimg.com/a.jpg", X_ORIGIN, False),
        ("https://127.0.0.1/a.jpg", X_ORIGIN, False),
        ("http://127.0.0.1:4711/a.jpg", X_ORIGIN, False),
        ("http://127.0.0.1:4711/a.jpg", HERE, True),
        ("http://127.0.0.1:4712/a.jpg", HERE, False),
        ("https://pbs.twimg.com/a.jpg", HERE, False),
        ("http://example.org/a.jpg", HERE, False),
        ("https://ines:secret@pbs.twimg.com/a.jpg", X_ORIGIN, False),
        ("file:///a.jpg", X_ORIGIN, False),
        ("data:image/png;base64,AAAA", X_ORIGIN, False),
        ("https://[", X_ORIGIN, False),
        ("", HERE, False),
    ],
)
def test_pictures_come_from_the_web_by_https_or_in_practice_from_practice(
    url: str, own: Origin, may: bool
) -> None:
    assert may_come_from(url, own) is may


def test_what_may_not_be_asked_for_is_not(lines: PictureLines, stranger: Counterpart) -> None:
    assert missed(lines, f"{stranger.url}/a.png").for_good


def test_a_redirect_is_followed_within_the_rule_and_no_further(
    lines: PictureLines, counterpart: Counterpart, stranger: Counterpart
) -> None:
    counterpart.say(Answer(302, headers={"Location": "/there.png"}), Answer(body=PNG))
    assert lines.fetch(f"{counterpart.url}/here.png") == PNG
    counterpart.say(Answer(302, headers={"Location": f"{stranger.url}/there.png"}))
    assert missed(lines, f"{counterpart.url}/here.png").for_good
    counterpart.say(Answer(302, headers={"Location": "/round.png"}))
    assert missed(lines, f"{counterpart.url}/round.png").for_good
    assert [path for _, path, _, _ in counterpart.heard].count("/round.png") == 4


def test_what_a_picture_is_its_bytes_say_and_not_its_server(
    lines: PictureLines, counterpart: Counterpart
) -> None:
    counterpart.say(Answer(body=PNG, headers={"Content-Type": "text/html"}))
    assert lines.fetch(f"{counterpart.url}/a") == PNG
    page = b"<!DOCTYPE html><title>Sign in</title>"
    for body in (page, b"<svg/>", b"BM" + bytes(60), b"", gzip.compress(PNG), b"RIFF\0\0\0\0AVI LIST"):
        counterpart.say(Answer(body=body, headers={"Content-Type": "image/png"}))
        assert missed(lines, f"{counterpart.url}/a.png").for_good


def test_too_much_is_refused_by_what_is_promised_and_by_what_comes(
    lines: PictureLines, counterpart: Counterpart
) -> None:
    counterpart.say(Answer(body=PNG, promised=MOST_BYTES + 1))
    assert missed(lines, f"{counterpart.url}/a.png").for_good
    whole = PNG + bytes(MOST_BYTES)
    chunked = b"%x\r\n%s\r\n0\r\n\r\n" % (len(whole), whole)
    counterpart.say(Answer(body=chunked, headers={"Transfer-Encoding": "chunked"}))
    assert missed(lines, f"{counterpart.url}/a.png").for_good


def test_a_line_that_is_cut_in_the_middle_brings_no_half_of_a_picture(
    lines: PictureLines, counterpart: Counterpart
) -> None:
    counterpart.say(Answer(body=PNG[:-20], promised=len(PNG)))
    assert not missed(lines, f"{counterpart.url}/a.png").for_good


@pytest.mark.parametrize(("status", "for_good"), [(404, True), (403, True), (500, False), (429, False)])
def test_a_refusal_is_for_good_and_trouble_is_not(
    lines: PictureLines, counterpart: Counterpart, status: int, for_good: bool
) -> None:
    counterpart.say(Answer(status, PNG))
    trouble = missed(lines, f"{counterpart.url}/a.png")
    assert (trouble.for_good, trouble.nobody) == (for_good, False)


def test_a_slow_drip_ends_in_time(counterpart: Counterpart) -> None:
    counterpart.say(Answer(body=PNG + bytes(1_000_000)))
    seconds = count(step=8)
    lines = PictureLines(counterpart.origin, Ways(), ticks=lambda: next(seconds))
    assert not missed(lines, f"{counterpart.url}/a.png").for_good
    lines.close()


def test_a_server_that_says_nothing_or_is_not_there_is_nobody(counterpart: Counterpart) -> None:
    counterpart.say(Answer(body=PNG, hold=threading.Event()))
    for origin in (counterpart.origin, closed_port()):
        lines = PictureLines(origin, Ways(), read=0.05)
        trouble = missed(lines, f"{origin}/a.png")
        assert (trouble.for_good, trouble.nobody) == (False, True)
        lines.close()


def test_hanging_up_ends_what_is_under_way(lines: PictureLines, counterpart: Counterpart) -> None:
    counterpart.say(Answer(body=PNG, hold=threading.Event()))
    threading.Thread(target=hang_up_once_heard, args=(lines, counterpart)).start()
    assert not missed(lines, f"{counterpart.url}/a.png").for_good
    assert not missed(lines, f"{counterpart.url}/b.png").for_good
    assert len(counterpart.heard) == 1


def test_pictures_go_the_way_that_everything_goes(tmp_path: Path) -> None:
    authority = Authority(tmp_path)
    with authority.serving("pictures.example.org") as server, proxying(server) as proxy:
        server.say(Answer(body=PNG))
        ways = Ways(
            lambda: ProxyWish(By.ADDRESS, proxy.url),
            certificates=lambda: trust.context({"SSL_CERT_FILE": str(authority.file)}),
        )
        lines = PictureLines(X_ORIGIN, ways)
        assert lines.fetch("https://pictures.example.org/a.png") == PNG
        lines.close()
    assert proxy.asked == ["pictures.example.org:443"]
