"""Sums: dist/SHA256SUMS of everything that a release consists of, and its signature where the release has a key.

python .ci/installer/sums.py [--of dist] [--key FILE]

`sha256sum --check SHA256SUMS` looks whether the files are whole; the signature, SHA256SUMS.sig, says whose they are:
`openssl pkeyutl -verify -pubin -inkey parley.pem -rawin -in SHA256SUMS -sigfile SHA256SUMS.sig`.
Last of all steps: what is made afterwards is in no list.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from parts import ROOT
from release_key import NoKey, release_key

LIST, SIGNATURE = "SHA256SUMS", "SHA256SUMS.sig"


def released(folder: Path) -> list[Path]:
    """The files that lie in the folder itself: folders are what they were made of."""
    found = (path for path in folder.iterdir() if path.is_file() and not path.name.startswith((".", LIST)))
    return sorted(found, key=lambda path: path.name)


def sums(files: list[Path]) -> str:
    """As `sha256sum --binary` writes it, in the order of names."""
    return "".join(f"{digest(file)} *{file.name}\n" for file in files)


def digest(file: Path) -> str:
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def write(folder: Path, key: Ed25519PrivateKey | None) -> int:
    """How many files are in the list. A signature of an earlier list does not stay beside it."""
    files = released(folder)
    said = sums(files).encode()
    (folder / SIGNATURE).unlink(missing_ok=True)
    (folder / LIST).write_bytes(said)
    if key is not None:
        (folder / SIGNATURE).write_bytes(key.sign(said))
    return len(files)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--of", type=Path, default=ROOT / "dist", metavar="FOLDER")
    parser.add_argument(
        "--key", type=Path, metavar="FILE", help="an Ed25519 key as PEM; else PARLEY_RELEASE_KEY"
    )
    options = parser.parse_args(arguments)
    try:
        key = release_key(options.key)
        count = write(options.of, key)
    except (NoKey, OSError) as why:
        print(why, file=sys.stderr)
        return 1
    if not count:
        print(f"{options.of} holds nothing to release", file=sys.stderr)
        return 1
    print(f"{options.of / LIST}: {count} files, {'signed' if key else 'not signed: there is no key'}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
