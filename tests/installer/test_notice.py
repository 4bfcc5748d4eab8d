"""A notice that was made here is taken by Parley; one that would take people back is not signed; keys stay private."""

from __future__ import annotations

import base64
import stat
from datetime import timedelta
from pathlib import Path

import pytest
from notice import NotSigned, build_keys, main, make_key, signed
from release_key import VARIABLE, release_key

from desktop.core.update import UpdateNotice, read_file
from desktop.networks.update_file import is_signed
from tests.signed_notices import NOW, Maker


@pytest.fixture
def key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.delenv(VARIABLE, raising=False)
    make_key(tmp_path / "key.pem")
    return tmp_path / "key.pem"


def public(key: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """As the next build would know it."""
    capsys.readouterr()
    from release_key import main as show

    assert show([str(key)]) == 0
    return capsys.readouterr().out.strip()


def test_a_key_is_readable_by_its_maker_alone_and_never_written_over(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "key.pem"
    assert main(["key", str(file)]) == 0
    line = capsys.readouterr().out.strip()
    assert line == f'update_keys = ["{public(file, capsys)}"]'
    assert len(base64.b64decode(line.split('"')[1])) == 32
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    before = file.read_bytes()
    assert main(["key", str(file)]) == 1
    assert file.read_bytes() == before


def test_one_after_the_other_grows_by_one_and_verifies(
    tmp_path: Path, key: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, known = tmp_path / "update.json", public(key, capsys)
    for version, last in (("0.2.0", ["--first"]), ("0.2.0", []), ("0.3", [])):
        which = last or ["--after", str(file)]
        assert main(["sign", version, *which, "--key", str(key), "--into", str(file)]) == 0
    capsys.readouterr()
    assert main(["verify", str(file), "--public", known]) == 0
    assert capsys.readouterr().out.startswith("Parley 0.3, notice 3, of ")
    assert main(["verify", str(file), "--public", Maker().public]) == 1
    assert capsys.readouterr().err == "Refused: unsigned\n"
    file.write_bytes(file.read_bytes() + b" ")
    assert main(["verify", str(file), "--public", known]) == 1


def test_a_lower_version_is_not_signed_and_the_file_stays(
    tmp_path: Path, key: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "update.json"
    main(["sign", "0.3.0", "--first", "--key", str(key), "--into", str(file)])
    before = file.read_bytes()
    assert main(["sign", "0.2.9", "--after", str(file), "--key", str(key), "--into", str(file)]) == 1
    assert "0.3.0, and 0.2.9 is older" in capsys.readouterr().err
    assert file.read_bytes() == before


def test_what_nobody_would_take_is_not_signed(tmp_path: Path) -> None:
    maker = Maker()
    for version, last, days in (
        ("0.3rc1", None, 90),
        ("v0.3", None, 90),
        ("0.3", Maker().file("0.2"), 90),
        ("0.3", b"{}", 90),
        ("0.3", None, 401),
        ("0.3", None, 0),
    ):
        with pytest.raises(NotSigned):
            signed(version, [maker.key], last, NOW, days)


def test_while_one_key_follows_another_both_sign(tmp_path: Path) -> None:
    old, new = Maker(), Maker()
    content = signed("0.3", [old.key, new.key], old.file("0.2", 8), NOW, 30)
    for maker in (old, new):
        read = read_file(content, (maker.public,), is_signed)
        assert read == UpdateNotice(9, "0.3", NOW, NOW + timedelta(days=30))


def test_without_a_key_nothing_is_signed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, key: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "update.json"
    assert main(["sign", "0.3", "--first", "--into", str(file)]) == 1
    assert "No key" in capsys.readouterr().err
    monkeypatch.setenv(VARIABLE, key.read_text(encoding="utf-8"))
    assert release_key(None) is not None
    assert main(["sign", "0.3", "--first", "--into", str(file)]) == 0


def test_no_key_ships_until_somebody_writes_one_in() -> None:
    assert build_keys() == []
