"""What a person types as a proxy or a script is taken in its usual forms, and never with a password."""

from __future__ import annotations

import pytest

from desktop.core.errors import BadInput
from desktop.core.proxy import parse_proxy, parse_script


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        (" http://proxy.test:3128/ ", "http://proxy.test:3128"),
        ("proxy.test:8080", "http://proxy.test:8080"),
        ("https://proxy.test:443", "https://proxy.test:443"),
        ("http://[::1]:3128", "http://[::1]:3128"),
    ],
)
def test_a_proxy_is_kept_as_scheme_host_and_port(typed: str, kept: str) -> None:
    assert parse_proxy(typed) == kept


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "proxy.test",
        "ftp://proxy.test:21",
        "http://proxy.test:x",
        "http://proxy.test:1/path",
        "socks5://a:1",
    ],
)
def test_what_is_no_proxy_is_refused_with_a_form_that_works(typed: str) -> None:
    with pytest.raises(BadInput) as refused:
        parse_proxy(typed)
    assert refused.value.remedy


def test_a_password_is_refused_and_not_quoted() -> None:
    for parse in (parse_proxy, parse_script):
        with pytest.raises(BadInput) as refused:
            parse("http://ines:pa55word@proxy.test:3128")
        assert "pa55word" not in f"{refused.value} {refused.value.remedy}"


@pytest.mark.parametrize("typed", ["https://pac.test/proxy.pac", "file:///etc/proxy.pac"])
def test_a_script_is_a_whole_address(typed: str) -> None:
    assert parse_script(f" {typed} ") == typed
    with pytest.raises(BadInput):
        parse_script("pac.test/proxy.pac")
