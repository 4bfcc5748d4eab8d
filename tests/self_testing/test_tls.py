"""TLS: passes with what ships; a server with another certificate, or one whom everybody trusts, is a failed check."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import trustme

from desktop.core.errors import CertificateTrouble
from desktop.self_testing.tls import check_tls
from desktop.surroundings import resources


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(resources() / "self-test", tmp_path / "self-test"))


def test_an_unknown_certificate_is_refused_and_a_named_authority_is_taken() -> None:
    check = check_tls(environ={})
    assert check.ok, check
    assert "OpenSSL" in check.found


def test_a_server_with_the_certificate_of_another_authority_fails_it(folder: Path) -> None:
    other = trustme.CA().issue_cert("127.0.0.1")
    other.private_key_and_cert_chain_pem.write_to_path(str(folder / "loopback.pem"))
    check = check_tls(folder, environ={})
    assert not check.ok
    assert "refused although" in check.found


def test_a_certificate_for_another_name_fails_it(folder: Path) -> None:
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(folder / "authority.pem"))
    other = authority.issue_cert("elsewhere.example.org")
    other.private_key_and_cert_chain_pem.write_to_path(str(folder / "loopback.pem"))
    assert "refused although" in check_tls(folder, environ={}).found


def test_a_computer_that_knows_everybody_fails_it(folder: Path) -> None:
    check = check_tls(folder, environ={"SSL_CERT_FILE": str(folder / "authority.pem")})
    assert not check.ok
    assert "that nobody knows was accepted" in check.found


def test_a_named_file_that_is_not_there_is_said() -> None:
    with pytest.raises(CertificateTrouble, match="REQUESTS_CA_BUNDLE"):
        check_tls(environ={"REQUESTS_CA_BUNDLE": "/nowhere.pem"})


def test_the_authority_may_vouch_for_this_computer_alone_and_its_key_is_not_kept() -> None:
    from cryptography import x509

    shipped = resources() / "self-test"
    assert "PRIVATE KEY" not in (shipped / "authority.pem").read_text()
    authority = x509.load_pem_x509_certificate((shipped / "authority.pem").read_bytes())
    allowed = authority.extensions.get_extension_for_class(x509.NameConstraints).value
    assert [str(name.value) for name in allowed.permitted_subtrees or ()] == [
        "127.0.0.1/32",
        "self-test.invalid",
    ]
