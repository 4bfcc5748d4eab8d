"""Origins: read exactly, compared exactly, and plain http for loopback only."""

from __future__ import annotations

import pytest

from desktop.core.errors import BadInput
from desktop.core.origin import X_ORIGIN, Origin


def test_an_origin_is_scheme_host_and_port() -> None:
    assert Origin.parse("https://api.x.com") == X_ORIGIN == Origin.parse("HTTPS://API.X.COM:443/")
    assert Origin.parse("http://127.0.0.1:8080") != Origin.parse("http://127.0.0.1:8081")


@pytest.mark.parametrize(
    "url", ["https://api.x.com", "http://127.0.0.1:8080", "http://[::1]:9", "http://localhost:1"]
)
def test_an_origin_reads_back_as_it_is_written(url: str) -> None:
    assert str(Origin.parse(url)) == url
    assert Origin.parse(str(Origin.parse(url))) == Origin.parse(url)


@pytest.mark.parametrize(
    "url",
    ["", "api.x.com", "http://api.x.com", "ftp://127.0.0.1", "https://", "https://x.com/2/tweets", "https://a:b@x.com",
     "https://x.com:port", "http://127.0.0.1.example.com"],
)  # fmt: skip
def test_what_is_no_safe_origin_is_refused(url: str) -> None:
    with pytest.raises(BadInput) as refused:
        Origin.parse(url)
    assert refused.value.remedy
