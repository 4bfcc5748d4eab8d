"""The wire: one origin, no redirects, time-outs, and whether anything left."""

from __future__ import annotations

import ipaddress
import ssl
import threading
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
import requests

from desktop import __version__
from desktop.core.errors import WrongOrigin
from desktop.core.origin import Origin
from desktop.networks.wire import Wire, origin_of
from tests.networks.counterpart import Answer, Counterpart, closed_port, listening

TOKEN = {"Authorization": "Bearer a-secret-word"}


class Line:
    """A session with a wire to the counterpart."""

    def __init__(self, wire: Wire) -> None:
        self.wire = wire
        self.session = requests.Session()
        wire.mount_on(self.session)


def hang_up_once_heard(line: Line, counterpart: Counterpart) -> None:
    counterpart.arrived.wait(5)
    line.wire.hang_up()


@pytest.fixture
def line(counterpart: Counterpart) -> Iterator[Line]:
    made = Line(Wire(counterpart.origin, aliases={"api.twitter.com"}))
    with made.session:
        yield made


def test_a_host_that_a_library_has_written_into_itself_is_taken_for_the_origin(
    line: Line, counterpart: Counterpart
) -> None:
    line.session.get("https://api.twitter.com/2/users/me?user.fields=name", headers=TOKEN)
    method, path, headers, _ = counterpart.heard[0]
    assert (method, path) == ("GET", "/2/users/me?user.fields=name")
    assert headers["Authorization"] == TOKEN["Authorization"]
    assert headers["User-Agent"] == f"Parley/{__version__}"


def test_a_request_for_another_origin_is_stopped_before_anything_leaves(
    line: Line, counterpart: Counterpart, stranger: Counterpart
) -> None:
    with pytest.raises(WrongOrigin):
        line.session.get(f"{stranger.url}/2/users/me", headers=TOKEN)
    assert not line.wire.exchange.left
    assert counterpart.heard == []


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_to_another_origin_is_refused_and_nothing_arrives_there(
    line: Line, counterpart: Counterpart, stranger: Counterpart, status: int
) -> None:
    counterpart.say(Answer(status, headers={"Location": f"{stranger.url}/2/users/me"}))
    with pytest.raises(WrongOrigin) as refusal:
        line.session.get(f"{counterpart.url}/", headers=TOKEN)
    assert "secret" not in str(refusal.value)


@pytest.mark.parametrize("location", ["//[", "javascript:1", "https://user@api.x.com/", "ftp://127.0.0.1/"])
def test_a_redirect_to_nowhere_is_refused_too(line: Line, counterpart: Counterpart, location: str) -> None:
    counterpart.say(Answer(302, headers={"Location": location}))
    with pytest.raises(WrongOrigin):
        line.session.get(f"{counterpart.url}/")


def test_a_redirect_within_the_origin_is_not_followed_either(line: Line, counterpart: Counterpart) -> None:
    counterpart.say(Answer(302, headers={"Location": "/elsewhere"}))
    assert line.session.get(f"{counterpart.url}/", headers=TOKEN).status_code == 302
    assert [path for _, path, _, _ in counterpart.heard] == ["/"]


def test_a_token_does_not_stay_in_what_an_answer_or_an_exception_carries(
    line: Line, counterpart: Counterpart
) -> None:
    answer = line.session.post(f"{counterpart.url}/", data={"refresh_token": "x"}, headers=TOKEN)
    assert "Authorization" not in answer.request.headers
    assert answer.request.body is None
    gone = Line(Wire(closed_port()))
    with gone.session, pytest.raises(requests.ConnectionError) as trouble:
        gone.session.get(f"{gone.wire.origin}/", headers=TOKEN)
    assert trouble.value.request is not None
    assert "Authorization" not in trouble.value.request.headers
    assert "secret" not in repr(trouble.value)


def test_nothing_has_left_where_nobody_listens() -> None:
    line = Line(Wire(closed_port()))
    with line.session, pytest.raises(requests.ConnectionError):
        line.session.post(f"{line.wire.origin}/", json={})
    assert not line.wire.exchange.left


def test_bytes_have_left_where_the_line_is_cut_during_the_answer(
    line: Line, counterpart: Counterpart
) -> None:
    counterpart.say(Answer(body=b"{", promised=100))
    with pytest.raises(requests.RequestException):
        line.session.post(f"{counterpart.url}/", json={})
    assert line.wire.exchange.left
    assert line.wire.exchange.status == 200
    assert line.wire.exchange.body() is None


def test_an_answer_that_does_not_come_ends_with_the_read_time_out(counterpart: Counterpart) -> None:
    counterpart.say(Answer(hold=threading.Event()))
    line = Line(Wire(counterpart.origin, read=0.1))
    with line.session, pytest.raises(requests.ReadTimeout):
        line.session.get(f"{counterpart.url}/")
    assert line.wire.exchange.left
    assert line.wire.exchange.status == 0


def test_hanging_up_ends_a_call_that_is_under_way(line: Line, counterpart: Counterpart) -> None:
    counterpart.say(Answer(hold=threading.Event()))
    caller = threading.Thread(target=hang_up_once_heard, args=(line, counterpart))
    caller.start()
    with pytest.raises(requests.ConnectionError):
        line.session.get(f"{counterpart.url}/")
    caller.join()
    assert line.wire.exchange.left


def test_after_hanging_up_nothing_is_sent_any_more(line: Line, counterpart: Counterpart) -> None:
    line.wire.hang_up()
    with pytest.raises(requests.ConnectionError):
        line.session.get(f"{counterpart.url}/")
    assert counterpart.heard == []


def test_a_write_takes_a_fresh_connection_and_reads_share_one(line: Line, counterpart: Counterpart) -> None:
    line.session.get(f"{counterpart.url}/")
    line.session.get(f"{counterpart.url}/")
    assert len(counterpart.lines) == 1
    line.session.post(f"{counterpart.url}/", json={})
    assert len(counterpart.lines) == 2


def test_loopback_is_never_reached_through_a_proxy(
    line: Line, counterpart: Counterpart, stranger: Counterpart, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.setenv(name, stranger.url)
    assert line.session.get(f"{counterpart.url}/").status_code == 200


def test_others_are_reached_through_the_proxy_and_its_refusal_means_that_nothing_left(
    counterpart: Counterpart, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("https_proxy", counterpart.url)
    counterpart.say(Answer(403))
    line = Line(Wire(Origin.parse("https://api.example.org"), aliases={"api.twitter.com"}))
    with line.session, pytest.raises(requests.exceptions.ProxyError):
        line.session.post("https://api.twitter.com/2/tweets", json={}, headers=TOKEN)
    assert [(method, path) for method, path, _, _ in counterpart.heard] == [
        ("CONNECT", "api.example.org:443")
    ]
    assert "Authorization" not in counterpart.heard[0][2]
    assert not line.wire.exchange.left


def test_a_password_file_does_not_replace_the_token(
    line: Line, counterpart: Counterpart, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("default login me password mine\n", encoding="utf-8")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    line.session.get(f"{counterpart.url}/", headers=TOKEN)
    assert counterpart.heard[0][2]["Authorization"] == TOKEN["Authorization"]


def test_no_cookie_is_kept(line: Line, counterpart: Counterpart) -> None:
    counterpart.say(Answer(headers={"Set-Cookie": "guest_id=1; Path=/"}))
    line.session.get(f"{counterpart.url}/")
    line.session.get(f"{counterpart.url}/")
    assert "Cookie" not in counterpart.heard[1][2]


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate for 127.0.0.1 with its key, signed by itself."""
    pytest.importorskip("cryptography", reason="TLS is tested where keyring brings cryptography")
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    address = x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))])
    unsigned = x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
    dated = unsigned.not_valid_before(datetime(2020, 1, 1)).not_valid_after(datetime(2099, 1, 1))
    made = dated.add_extension(address, critical=False).sign(key, hashes.SHA256())
    secret = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    place = tmp_path_factory.mktemp("tls") / "certificate.pem"
    place.write_bytes(secret + made.public_bytes(serialization.Encoding.PEM))
    return place


@pytest.fixture
def secured(certificate: Path) -> Iterator[Counterpart]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    with listening(context) as server:
        yield server


def test_https_is_spoken_with_the_certificates_of_the_house(
    secured: Counterpart, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(certificate))
    line = Line(Wire(secured.origin, aliases={"api.twitter.com"}))
    with line.session:
        assert line.session.get("https://api.twitter.com/2/users/me", headers=TOKEN).status_code == 200
        assert line.session.post("https://api.twitter.com/2/tweets", json={}).status_code == 200
    assert [path for _, path, _, _ in secured.heard] == ["/2/users/me", "/2/tweets"]


def test_hanging_up_ends_a_call_under_way_on_https_too(
    secured: Counterpart, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(certificate))
    secured.say(Answer(hold=threading.Event()))
    line = Line(Wire(secured.origin))
    caller = threading.Thread(target=hang_up_once_heard, args=(line, secured))
    caller.start()
    with line.session, pytest.raises(requests.ConnectionError):
        line.session.get(f"{secured.url}/")
    caller.join()


def test_to_a_server_that_cannot_prove_who_it_is_nothing_is_sent(secured: Counterpart) -> None:
    line = Line(Wire(secured.origin))
    with line.session, pytest.raises(requests.exceptions.SSLError):
        line.session.post(f"{secured.url}/", json={}, headers=TOKEN)
    assert not line.wire.exchange.left
    assert secured.heard == []


@pytest.mark.parametrize(
    "url", ["", "x", "ftp://a/b", "http://example.org/", "https://[::1", "https://a:99999/"]
)
def test_what_is_no_address_to_talk_to_has_no_origin(url: str) -> None:
    assert origin_of(url) is None


def test_an_origin_is_read_from_a_whole_address() -> None:
    assert origin_of("https://api.x.com/2/tweets?ids=1") == Origin("https", "api.x.com", 443)
