"""What desktops say about their proxy is understood as they write it."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.networks.system_proxy import gnome_says, kde_says, system_says

X = "https://api.x.com/"
GNOME = """\
org.gnome.system.proxy autoconfig-url {script}
org.gnome.system.proxy ignore-hosts {exempt}
org.gnome.system.proxy mode '{mode}'
org.gnome.system.proxy use-same-proxy true
org.gnome.system.proxy.http host '{http}'
org.gnome.system.proxy.http port 8080
org.gnome.system.proxy.http use-authentication false
org.gnome.system.proxy.https host '{https}'
org.gnome.system.proxy.https port 3128
org.gnome.system.proxy.socks host '{socks}'
org.gnome.system.proxy.socks port 1080
"""


def gnome(mode: str, *, script: str = "''", exempt: str = "@as []", **hosts: str) -> tuple[str, str]:
    listed = GNOME.format(
        mode=mode, script=script, exempt=exempt, **{"http": "", "https": "", "socks": "", **hosts}
    )
    said = gnome_says(X, lambda: listed)
    return said.proxy, said.script


def test_gnome_without_a_proxy_is_straight_whatever_else_is_written_there() -> None:
    assert gnome("none", https="proxy.test") == ("", "")


def test_gnomes_proxy_is_the_one_for_https_else_the_one_for_everything() -> None:
    assert gnome("manual", https="secure.test", http="plain.test") == ("http://secure.test:3128", "")
    assert gnome("manual", http="plain.test") == ("http://plain.test:8080", "")
    assert gnome("manual", socks="old.test") == ("socks5://old.test:1080", "")


def test_gnomes_exempt_hosts_are_straight() -> None:
    assert gnome("manual", https="secure.test", exempt="['localhost', '*.x.com']") == ("", "")
    assert gnome("manual", https="secure.test", exempt="['localhost', '*.org']")[0]


def test_gnomes_script_is_taken_where_it_says_automatic() -> None:
    assert gnome("auto", script="'http://pac.test/proxy.pac'") == ("", "http://pac.test/proxy.pac")
    assert gnome("auto") == ("", ""), "without an address it would have to be guessed from the network"


def test_a_gnome_that_says_nothing_is_straight() -> None:
    assert gnome_says(X, lambda: "").proxy == ""


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("ProxyType=0\nhttpsProxy=http://proxy.test 3128", ("", "")),
        ("ProxyType=1\nhttpsProxy=http://proxy.test 3128", ("http://proxy.test:3128", "")),
        ("ProxyType=1\nhttpsProxy=http://proxy.test:3128\nNoProxyFor=x.com", ("", "")),
        ("ProxyType=2\nProxy Config Script=http://pac.test/proxy.pac", ("", "http://pac.test/proxy.pac")),
        ("no ini file at all", ("", "")),
    ],
)
def test_kdes_file_is_read(tmp_path: Path, written: str, expected: tuple[str, str]) -> None:
    file = tmp_path / "kioslaverc"
    file.write_text(f"[Proxy Settings]\n{written}\n", encoding="utf-8")
    said = kde_says(X, file)
    assert (said.proxy, said.script) == expected
    assert (
        system_says(
            X, environ={"XDG_CURRENT_DESKTOP": "KDE", "XDG_CONFIG_HOME": str(tmp_path)}, platform="linux"
        )
        == said
    )


def test_where_no_desktop_runs_the_way_is_straight() -> None:
    assert system_says(X, environ={}, platform="linux").proxy == ""
