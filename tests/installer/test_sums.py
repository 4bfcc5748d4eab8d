"""SHA256SUMS names every file of a release in order, is what sha256sum checks, and is signed where there is a key."""

from __future__ import annotations

import base64
import subprocess
from pathlib import Path

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from release_key import VARIABLE, NoKey, public_half, release_key
from sums import LIST, SIGNATURE, main

ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"


@pytest.fixture
def dist(tmp_path: Path) -> Path:
    folder = tmp_path / "dist"
    (folder / "parley").mkdir(parents=True)
    (folder / "parley" / "parley").write_text("the folder itself is not released", encoding="utf-8")
    for name in ("parley_1_amd64.deb", "Parley-1.dmg", "parley-1.cdx.json"):
        (folder / name).write_text("abc", encoding="utf-8")
    return folder


def pem(key: Ed25519PrivateKey) -> bytes:
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


def test_every_file_is_in_the_list_in_order(dist: Path) -> None:
    assert main(["--of", str(dist)]) == 0
    assert (dist / LIST).read_text(encoding="utf-8") == (
        f"{ABC} *Parley-1.dmg\n{ABC} *parley-1.cdx.json\n{ABC} *parley_1_amd64.deb\n"
    )
    assert not (dist / SIGNATURE).exists()


def test_a_second_time_the_list_is_the_same_and_an_old_signature_is_gone(dist: Path) -> None:
    main(["--of", str(dist)])
    first = (dist / LIST).read_bytes()
    (dist / SIGNATURE).write_bytes(b"of another list")
    main(["--of", str(dist)])
    assert (dist / LIST).read_bytes() == first
    assert not (dist / SIGNATURE).exists()


@pytest.mark.desktop
def test_sha256sum_agrees_and_finds_a_file_that_was_changed(dist: Path) -> None:
    main(["--of", str(dist)])
    check = ["sha256sum", "--check", "--strict", LIST]
    assert subprocess.run(check, cwd=dist, capture_output=True, check=False).returncode == 0
    (dist / "Parley-1.dmg").write_text("abd", encoding="utf-8")
    said = subprocess.run(check, cwd=dist, capture_output=True, text=True, check=False)
    assert said.returncode == 1
    assert "Parley-1.dmg: FAILED" in said.stdout


def test_with_a_key_the_list_is_signed_and_the_public_half_says_so(dist: Path, tmp_path: Path) -> None:
    key = Ed25519PrivateKey.generate()
    (tmp_path / "key.pem").write_bytes(pem(key))
    assert main(["--of", str(dist), "--key", str(tmp_path / "key.pem")]) == 0
    public = Ed25519PublicKey.from_public_bytes(base64.b64decode(public_half(key)))
    signature = (dist / SIGNATURE).read_bytes()
    assert len(signature) == 64
    public.verify(signature, (dist / LIST).read_bytes())
    with pytest.raises(InvalidSignature):
        public.verify(signature, (dist / LIST).read_bytes() + b"more")


def test_a_key_comes_from_the_surroundings_too_and_none_is_no_key() -> None:
    key = Ed25519PrivateKey.generate()
    found = release_key(None, {VARIABLE: pem(key).decode()})
    assert found is not None
    assert public_half(found) == public_half(key)
    assert release_key(None, {}) is None
    assert release_key(None, {VARIABLE: "\n"}) is None


def test_what_is_no_key_is_refused_without_being_repeated(dist: Path, tmp_path: Path) -> None:
    secret = "something very secret"
    with pytest.raises(NoKey) as told:
        release_key(None, {VARIABLE: secret})
    assert secret not in str(told.value)
    other = generate_private_key(SECP256R1()).private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    with pytest.raises(NoKey, match="not one of Ed25519"):
        release_key(None, {VARIABLE: other.decode()})
    assert main(["--of", str(dist), "--key", str(tmp_path / "none.pem")]) == 1


def test_an_empty_folder_is_no_release(tmp_path: Path) -> None:
    assert main(["--of", str(tmp_path)]) == 1
