"""The way to the network: a proxy or none, as the system, the settings or a script say; each failure has its class."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import requests

from desktop.core.errors import (
    Offline,
    ProxyPassword,
    ProxyRefusal,
    ProxyTrouble,
    ScriptBroken,
    ScriptMissing,
)
from desktop.core.origin import Origin
from desktop.core.proxy import By, ProxyWish
from desktop.networks.hindrance import hindrance
from desktop.networks.system_proxy import Said
from desktop.networks.way import Way, Ways, script_by
from desktop.networks.wire import Wire
from desktop.networks.x.gateway import XGateway
from desktop.practice.server import PracticeServer
from tests.networks.counterpart import Answer, Counterpart, closed_port, listening
from tests.networks.roads import proxying

CHILD = (sys.executable, "-m", "desktop", "doctor", "--proxy-script")
OUTSIDE = Origin.parse("https://api.example.org")


def nowhere_near(origin: Origin) -> bool:
    """Loopback stands for the outside here."""
    return False


def by_address(url: str) -> Ways:
    return Ways(lambda: ProxyWish(By.ADDRESS, url), is_near=nowhere_near)


def get(origin: Origin, ways: Ways) -> int:
    """The status that a request through `ways` gets. Raises what a caller of ours would see."""
    wire = Wire(origin, ways=ways)
    with requests.Session() as session:
        wire.mount_on(session)
        try:
            return session.get(f"{origin}/2/users/me").status_code
        except requests.RequestException as problem:
            assert not wire.exchange.left
            raise hindrance(problem, "X") or Offline("") from problem


@dataclass
class Script:
    """Who asks a script, with answers in turn."""

    answers: list[tuple[str, ...]]
    asked: list[str] = field(default_factory=list)

    def __call__(self, address: str, origin: Origin) -> tuple[str, ...]:
        self.asked.append(address)
        return self.answers.pop(0)


@pytest.fixture
def served() -> Iterator[Callable[[str], str]]:
    """Puts a proxy script on a web server; its address."""
    with listening() as server:

        def put(script: str) -> str:
            server.say(Answer(body=script.encode()))
            return f"{server.url}/proxy.pac"

        yield put


def ask(address: str, origin: Origin = OUTSIDE) -> tuple[str, ...]:
    return script_by(CHILD)(address, origin)


def test_the_practice_x_is_read_through_the_proxy_of_the_settings() -> None:
    with PracticeServer() as server:
        origin = Origin.parse(server.url)
        with proxying(Counterpart(origin)) as proxy:
            gateway = XGateway(origin, server.user_token, ways=by_address(proxy.url))
            assert gateway.whoami().username == server.visitor
            gateway.close()
            assert [address.partition("?")[0] for address in proxy.asked] == [f"{server.url}/2/users/me"]


def test_loopback_is_straight_whatever_anybody_says(counterpart: Counterpart) -> None:
    ways = Ways(lambda: ProxyWish(By.ADDRESS, str(closed_port())), says=lambda url: Said("http://nowhere:1"))
    assert ways.to(counterpart.origin) == Way()
    assert get(counterpart.origin, ways) == 200


def test_each_refusal_of_a_proxy_has_its_own_class(counterpart: Counterpart) -> None:
    for status, kind in ((407, ProxyPassword), (403, ProxyRefusal), (502, ProxyRefusal)):
        with proxying(counterpart, refuses=status) as proxy, pytest.raises(ProxyTrouble) as said:
            get(OUTSIDE, by_address(proxy.url))
        assert type(said.value) is kind
        assert "Authorization" not in proxy.heard[0]
    with pytest.raises(ProxyTrouble) as gone:
        get(OUTSIDE, by_address(str(closed_port())))
    assert type(gone.value) is ProxyTrouble


def test_a_password_in_the_environment_reaches_the_proxy_and_no_sentence(
    counterpart: Counterpart, monkeypatch: pytest.MonkeyPatch
) -> None:
    with proxying(counterpart, refuses=403) as proxy:
        monkeypatch.setenv("https_proxy", proxy.url.replace("http://", "http://ines:pa55word@"))
        ways = Ways(is_near=nowhere_near)
        with pytest.raises(ProxyRefusal) as said:
            get(OUTSIDE, ways)
        assert proxy.heard[0]["Proxy-Authorization"].startswith("Basic ")
        way = ways.to(OUTSIDE)
        assert way.shown == proxy.url
        assert "pa55word" not in f"{said.value} {way.shown} {way!r}"


def test_who_is_exempt_in_the_environment_is_reached_straight(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "http://proxy.example.org:3128")
    monkeypatch.setenv("no_proxy", "example.org")
    assert Ways().to(OUTSIDE).proxy == ""
    assert Ways().to(Origin.parse("https://api.x.com")).proxy == "http://proxy.example.org:3128"


def test_a_change_in_the_settings_holds_from_the_next_request_on(counterpart: Counterpart) -> None:
    wishes = [
        ProxyWish(By.ADDRESS, "http://one:1"),
        ProxyWish(By.NONE),
        ProxyWish(By.ADDRESS, "http://two:2"),
    ]
    ways = Ways(lambda: wishes.pop(0))
    assert [ways.to(OUTSIDE).proxy for _ in range(3)] == ["http://one:1", "", "http://two:2"]


def test_a_script_is_fetched_and_decides_by_host(served: Callable[[str], str]) -> None:
    address = served(
        'function FindProxyForURL(url, host) { if (shExpMatch(host, "*.example.org")) '
        'return "PROXY proxy.test:3128; SOCKS old.test:1080; DIRECT"; return "DIRECT"; }'
    )
    assert ask(address) == ("http://proxy.test:3128", "")
    assert ask(address, Origin.parse("https://api.x.com")) == ("",)


def test_a_script_sees_neither_the_path_nor_our_environment(
    served: Callable[[str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ORDINARY_SECRET", "5ecret")
    address = served(
        "function FindProxyForURL(url, host) { "
        'var kept = typeof process === "undefined" ? {} : process.env; '
        'return "PROXY " + encodeURIComponent(url) + (kept.ORDINARY_SECRET || "-unknown") + ":1"; }'
    )
    assert ask(address) == ("http://https%3A%2F%2Fapi.example.org%2F-unknown:1",)


@pytest.mark.parametrize(
    "script",
    [
        "this is no script",
        "<html>Sign in to the network</html>",
        "function FindProxyForURL(url, host) { return unheardOf(host); }",
        "function FindProxyForURL(url, host) { return 7; }",
        'function FindProxyForURL(url, host) { return "SOCKS old.test:1080"; }',
    ],
)
def test_a_script_that_does_not_run_or_names_nothing_is_a_sentence(
    served: Callable[[str], str], script: str
) -> None:
    with pytest.raises(ScriptBroken):
        ask(served(script))


def test_a_script_that_never_ends_stops_nobody() -> None:
    from desktop.networks import pac

    with pytest.raises(ScriptBroken, match="too long"):
        pac.ask("while (true) {}", OUTSIDE, CHILD, seconds=2.0)


def test_a_script_that_is_not_there_is_a_sentence(counterpart: Counterpart, tmp_path: Path) -> None:
    counterpart.say(Answer(404))
    for address in (f"{counterpart.url}/no.pac", f"{closed_port()}/no.pac", str(tmp_path / "no.pac")):
        with pytest.raises(ScriptMissing):
            ask(address)


def test_a_script_in_a_file_works_too(tmp_path: Path) -> None:
    file = tmp_path / "proxy.pac"
    file.write_text('function FindProxyForURL(url, host) { return "HTTPS safe.test:443"; }', encoding="utf-8")
    assert ask(str(file)) == ask(file.as_uri()) == ("https://safe.test:443",)


def test_where_a_scripts_first_proxy_does_not_answer_the_next_one_is_taken(counterpart: Counterpart) -> None:
    with proxying(counterpart, refuses=403) as second:
        script = Script([(str(closed_port()), second.url)])
        ways = Ways(lambda: ProxyWish(By.SCRIPT, "http://pac.test/"), ask_script=script)
        with pytest.raises(ProxyTrouble):
            get(OUTSIDE, ways)
        with pytest.raises(ProxyRefusal):
            get(OUTSIDE, ways)
    assert script.asked == ["http://pac.test/"], "what it said holds for a while"


def test_what_a_script_said_is_asked_again_in_time() -> None:
    clock = [0.0]
    script = Script([("http://one:1",), ("",)])
    ways = Ways(lambda: ProxyWish(By.SCRIPT, "http://pac.test/"), ask_script=script, now=lambda: clock[0])
    assert ways.to(OUTSIDE).proxy == ways.to(OUTSIDE).proxy == "http://one:1"
    clock[0] += 3600
    assert ways.to(OUTSIDE).proxy == ""


def test_a_kind_of_proxy_that_cannot_be_used_is_said() -> None:
    ways = Ways(says=lambda url: Said("socks5://old.test:1080", source="GNOME"))
    with pytest.raises(ProxyTrouble, match="socks5"):
        ways.to(OUTSIDE)
