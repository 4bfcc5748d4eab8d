"""Notice: makes, renews and looks at the signed update notice (docs/adr/0014), and makes the keys that sign it.

python .ci/installer/notice.py key FILE                                   a new key in FILE, and its line for build.toml
python .ci/installer/notice.py sign 0.2.0 --after LAST --into FILE [--key FILE]...        one serial on from LAST
python .ci/installer/notice.py verify FILE [--public KEY]...              by these keys, or by those of build.toml

The first of all notices is signed with --first in place of --after. Several keys sign where one follows another. A
version below that of LAST is refused; the same version again renews a notice that expires. Without --key it is the key
in the variable PARLEY_RELEASE_KEY.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
import tomllib
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from release_key import VARIABLE, NoKey, public_half, release_key

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))  # run from anywhere, also where Parley is not installed

from desktop.core.update import (  # noqa: E402
    SIGNED_AS,
    NoticeRefused,
    UpdateNotice,
    check,
    is_newer,
    key_id,
    read_file,
    write_file,
)
from desktop.networks.update_file import is_signed  # noqa: E402

DAYS = 180
"""For which a notice holds: as long as that a network that hides newer ones stays unseen."""
VERSION = re.compile(r"[0-9]{1,4}(\.[0-9]{1,4}){1,3}", re.ASCII)


class NotSigned(Exception):
    """What was asked for would be refused everywhere, or take people back."""


def make_key(file: Path) -> str:
    """A new key, readable by whoever makes it alone; its public half. Raises FileExistsError."""
    key = Ed25519PrivateKey.generate()
    written = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as stream:
        stream.write(written)
    return public_half(key)


def signed(
    version: str, keys: Iterable[Ed25519PrivateKey], last: bytes | None, now: datetime, days: int = DAYS
) -> bytes:
    """The file for `version`, one serial on from `last`, which one of these keys has signed. Raises NotSigned."""
    makers = {public_half(key): key for key in keys}
    if not VERSION.fullmatch(version):
        raise NotSigned(f"{version} is no version of a release, like 1.2 or 1.2.3.")
    serial = 1
    if last is not None:
        try:
            before = read_file(last, makers, is_signed)
        except NoticeRefused as why:
            raise NotSigned(f"The last notice is not one by this key ({why}).") from None
        if is_newer(before.version, version):
            raise NotSigned(f"The last notice has {before.version}, and {version} is older.")
        serial = before.serial + 1
    issued = now.astimezone(UTC).replace(microsecond=0)
    text = UpdateNotice(serial, version, issued, issued + timedelta(days=days)).text()
    return _looked_at(
        write_file(text, {key_id(p): k.sign(SIGNED_AS + text) for p, k in makers.items()}), makers
    )


def _looked_at(content: bytes, makers: Iterable[str]) -> bytes:
    """As Parley will."""
    try:
        read_file(content, makers, is_signed)
    except NoticeRefused as why:
        raise NotSigned(f"Parley would not take this notice ({why}).") from None
    return content


def build_keys() -> list[str]:
    """Those that the next build knows."""
    keys = tomllib.loads((ROOT / "resources" / "build.toml").read_text(encoding="utf-8")).get(
        "update_keys", []
    )
    return [str(key) for key in keys]


def _sign(options: argparse.Namespace) -> str:
    keys = [release_key(file) for file in options.key or [None]]
    found = [key for key in keys if key is not None]
    if not found:
        raise NoKey(f"No key: name its file with --key, or set {VARIABLE}.")
    last = None if options.first else options.after.read_bytes()
    options.into.write_bytes(signed(options.version, found, last, datetime.now(UTC), options.days))
    return _told(read_file(options.into.read_bytes(), map(public_half, found), is_signed))


def _told(notice: UpdateNotice) -> str:
    return f"Parley {notice.version}, notice {notice.serial}, of {notice.issued}, until {notice.expires}"


def _act(options: argparse.Namespace) -> str:
    if options.act == "key":
        return f'update_keys = ["{make_key(options.file)}"]'
    if options.act == "sign":
        return _sign(options)
    notice = read_file(options.file.read_bytes(), options.public or build_keys(), is_signed)
    check(notice, datetime.now(UTC), 0, "")
    return _told(notice)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    acts = parser.add_subparsers(dest="act", required=True)
    acts.add_parser("key").add_argument("file", type=Path)
    sign = acts.add_parser("sign")
    sign.add_argument("version")
    sign.add_argument("--key", type=Path, action="append", metavar="FILE")
    which = sign.add_mutually_exclusive_group(required=True)
    which.add_argument("--after", type=Path, metavar="LAST")
    which.add_argument("--first", action="store_true")
    sign.add_argument("--into", type=Path, required=True, metavar="FILE")
    sign.add_argument("--days", type=int, default=DAYS)
    verify = acts.add_parser("verify")
    verify.add_argument("file", type=Path)
    verify.add_argument("--public", action="append", metavar="KEY")
    return parser


def main(arguments: list[str] | None = None) -> int:
    options = _parser().parse_args(arguments)
    try:
        print(_act(options))
    except NoticeRefused as why:
        print(f"Refused: {why}", file=sys.stderr)
        return 1
    except (NotSigned, NoKey, OSError) as why:
        print(why, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
