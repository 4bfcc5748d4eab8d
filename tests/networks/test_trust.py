"""Certificates: the store or a named file says whom to trust, nobody can switch that off, each refusal is its own."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
import requests

from desktop.core.errors import (
    CertificateDate,
    CertificateIssuer,
    CertificateName,
    CertificateTrouble,
    ParleyError,
    SignInNeeded,
)
from desktop.core.origin import Origin
from desktop.core.proxy import By, ProxyWish
from desktop.networks import oauth, trust
from desktop.networks.way import Ways
from desktop.networks.wire import Wire
from desktop.networks.x.gateway import XGateway
from desktop.networks.x.registration import registration
from tests.networks.counterpart import Answer, Counterpart
from tests.networks.roads import Authority, proxying


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(autouse=True)
def no_other_file(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in trust.VARIABLES:
        monkeypatch.delenv(name, raising=False)


def refused(origin: Origin) -> ParleyError:
    """What somebody who reads from there is told."""
    gateway = XGateway(origin, "token")
    try:
        with pytest.raises(ParleyError) as said:
            gateway.whoami()
        return said.value
    finally:
        gateway.close()


@pytest.mark.parametrize("name", trust.VARIABLES)
def test_a_company_names_its_own_authority_by_a_variable(
    authority: Authority, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv(name, str(authority.file))
    assert name in trust.described()
    with authority.serving("127.0.0.1") as server:
        server.say(Answer(401))
        assert isinstance(refused(server.origin), SignInNeeded), "it was asked, and answered"
        assert len(server.heard) == 1


def test_what_the_systems_store_does_not_know_is_refused_before_anything_is_sent(
    authority: Authority,
) -> None:
    with authority.serving("127.0.0.1") as server:
        assert type(refused(server.origin)) is CertificateIssuer
        assert server.heard == []


@pytest.mark.parametrize(
    ("names", "dates", "kind"),
    [
        (["127.0.0.1"], {"not_after": datetime(2021, 1, 1, tzinfo=UTC)}, CertificateDate),
        (["127.0.0.1"], {"not_before": datetime(2999, 1, 1, tzinfo=UTC)}, CertificateDate),
        (["elsewhere.example.org"], {}, CertificateName),
    ],
)
def test_each_refusal_has_its_own_class(
    authority: Authority,
    monkeypatch: pytest.MonkeyPatch,
    names: list[str],
    dates: dict[str, datetime],
    kind: type[CertificateTrouble],
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.file))
    with authority.serving(*names, **dates) as server:
        said = refused(server.origin)
        assert type(said) is kind
        assert said.remedy
        assert server.heard == []


def test_who_speaks_no_tls_is_refused_with_the_common_sentence(counterpart: Counterpart) -> None:
    origin = Origin("https", "127.0.0.1", counterpart.origin.port)
    assert type(refused(origin)) is CertificateTrouble
    assert counterpart.heard == []


def test_no_caller_can_switch_the_check_off(authority: Authority) -> None:
    with authority.serving("127.0.0.1") as server, requests.Session() as session:
        wire = Wire(server.origin)
        wire.mount_on(session)
        session.verify = False
        with pytest.raises(requests.exceptions.SSLError):
            session.get(f"{server.url}/", verify=False)
        assert server.heard == []


def test_signing_in_says_it_too(authority: Authority) -> None:
    with authority.serving("127.0.0.1") as server:
        registered = registration(server.origin, "a-client")
        pending = oauth.begin(registered)
        with pytest.raises(CertificateIssuer):
            oauth.finish(pending, f"{registered.redirect_uri}?state={pending.state}&code=c")
        assert server.heard == []


def test_through_a_proxy_the_certificate_is_still_the_servers(
    authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.file))
    with authority.serving("api.example.org") as server, proxying(server) as proxy:
        ways = Ways(lambda: ProxyWish(By.ADDRESS, proxy.url))
        for host, status in (("api.example.org", 200), ("api.example.net", 0)):
            wire = Wire(Origin("https", host, 443), ways=ways)
            with requests.Session() as session:
                wire.mount_on(session)
                if status:
                    assert session.get(f"{wire.origin}/").status_code == status
                    assert session.post(f"{wire.origin}/", json={}).status_code == status
                else:
                    with pytest.raises(requests.exceptions.SSLError):
                        session.get(f"{wire.origin}/")
        assert proxy.asked == ["api.example.org:443"] * 2 + ["api.example.net:443"], (
            "a write takes a new line"
        )
        assert len(server.heard) == 2


def test_a_named_file_that_is_not_there_is_a_sentence_and_no_fallback(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "gone.pem"))
    with pytest.raises(CertificateTrouble, match="SSL_CERT_FILE"):
        trust.context()
    assert "SSL_CERT_FILE" in str(refused(Origin("https", "127.0.0.1", 9))), "told when something is asked"


def test_the_systems_own_store_is_used_where_nobody_names_another() -> None:
    import truststore

    if "comes with Parley" in trust.described():
        pytest.skip("this computer has no store of its own")
    assert isinstance(trust.context(), truststore.SSLContext)
