"""Audit: may everything that is shipped be shipped, and is a vulnerability known of any of it?

python .ci/installer/audit.py [--lock requirements-package.txt] [--bundle dist/parley] [--advisories URL]

Ends with 0 where both were looked at and nothing was found, 1 where something was found, and 3 where advisories could
not be had: nothing is known then, and nothing is said. pip-audit asks OSV's service, or one that answers alike at URL.
Before that it asks for a version of which advisories are known: a service that finds none for it serves none. (An index
that knows no package would be "no known vulnerabilities found" to pip-audit; so no index is asked.)
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from importlib import metadata
from pathlib import Path
from typing import Any

from allowed import allowed, objections, parts_of
from licences import strangers
from parts import ROOT, Unknown, declared, known
from sbom import locked

FINE, FOUND, NOT_RUN = 0, 1, 3
CONTROL = "jinja2==2.10"
"""Escapes its own sandbox: CVE-2019-10906 and others. Not in use here, of course."""
SECONDS = 15
"""For one answer of the service."""

Lock = Mapping[str, tuple[str, list[str]]]


class NotRun(Exception):
    """No answer, or one that cannot be believed."""


# --- licences --------------------------------------------------------------------------------------------------


def licence_findings(lock: Lock, bundle: Path | None) -> list[str]:
    """Of all packages of the lock, and of everything in a bundle that was built."""
    found = []
    rows = []
    for name, (version, _) in lock.items():
        try:
            rows.append({"name": name, "version": version, "licence": licence_of(name)})
        except Unknown as why:
            found.append(str(why))
    if bundle is not None:
        found += [f"{one} has no licence" for one in strangers(bundle)]
        rows += parts_of(bundle)
    return found + objections(rows, allowed())


def licence_of(name: str) -> str:
    """As our table has it, or as the package says that is installed here."""
    said = known()["package"].get(name, {}).get("licence")
    if said:
        return str(said)
    try:
        return declared(metadata.distribution(name))
    except metadata.PackageNotFoundError:
        raise Unknown(
            f"{name} is in the lock for another system; write its licence into parts.toml"
        ) from None


# --- vulnerabilities -------------------------------------------------------------------------------------------


def vulnerabilities(lock: Lock, advisories: str = "") -> list[str]:
    """A line for each that is known of a package of the lock, for all systems."""
    with tempfile.TemporaryDirectory() as folder:
        control = Path(folder, "control.txt")
        control.write_text(f"{CONTROL}\n", encoding="utf-8")
        if not any(row.get("vulns") for row in ask(control, advisories, Path(folder), "--no-deps")):
            raise NotRun(
                f"the service knows no vulnerability of {CONTROL}, which has several: it serves none"
            )
        pins = Path(folder, "lock.txt")
        pins.write_text(every_system(lock), encoding="utf-8")
        rows = ask(pins, advisories, Path(folder), "--require-hashes")
    unanswered = [f"{row['name']} ({row['skip_reason']})" for row in rows if "skip_reason" in row]
    unanswered += sorted(set(lock) - {row["name"] for row in rows})
    if unanswered:
        raise NotRun("no answer for " + ", ".join(unanswered))
    return [line for row in rows for line in said_of(row)]


def every_system(lock: Lock) -> str:
    """The lock without its conditions: what is for Windows alone is looked at here as well."""
    return "".join(
        " ".join((f"{name}=={version}", *(f"--hash=sha256:{one}" for one in hashes))) + "\n"
        for name, (version, hashes) in lock.items()
    )


def ask(requirements: Path, advisories: str, folder: Path, *options: str) -> list[dict[str, Any]]:
    """pip-audit's answer. It ends with 1 both for a finding and for a failure: only an answer counts."""
    answer = folder / "answer.json"
    answer.unlink(missing_ok=True)
    command = [
        sys.executable,
        "-m",
        "pip_audit",
        "--requirement",
        str(requirements),
        "--disable-pip",
        *options,
    ]
    command += ["--vulnerability-service", "osv", *(["--osv-url", advisories] if advisories else [])]
    command += ["--format", "json", "--output", str(answer), "--progress-spinner", "off"]
    command += ["--timeout", str(SECONDS), "--cache-dir", str(folder / "cache")]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    try:
        return list(json.loads(answer.read_text(encoding="utf-8"))["dependencies"])
    except (OSError, ValueError, KeyError):
        why = (run.stderr.strip().splitlines() or ["pip-audit said nothing"])[-1]
        raise NotRun(why) from None


def said_of(row: Mapping[str, Any]) -> list[str]:
    return [
        f"{row['name']} {row['version']}: {', '.join([one['id'], *sorted(one['aliases'])])}; "
        f"mended in {', '.join(one['fix_versions']) or 'no version yet'}"
        for one in row["vulns"]
    ]


# --- both ------------------------------------------------------------------------------------------------------


def audit(lock: Lock, bundle: Path | None, advisories: str = "") -> int:
    objected = licence_findings(lock, bundle)
    where = f"{len(lock)} packages of the lock" + (f" and {bundle}" if bundle else "; no bundle is built")
    print("\n".join(objected) if objected else f"Licences: all allowed ({where}).")
    try:
        known_ones = vulnerabilities(lock, advisories)
    except NotRun as why:
        print(f"Vulnerabilities: not run: {why}")
        return FOUND if objected else NOT_RUN
    print("\n".join(known_ones) if known_ones else f"Vulnerabilities: none known of {len(lock)} packages.")
    print("Libraries of the build system are in the bill of materials; their advisories are that system's.")
    return FOUND if objected or known_ones else FINE


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--lock", type=Path, default=ROOT / "requirements-package.txt")
    parser.add_argument("--bundle", type=Path, default=ROOT / "dist" / "parley")
    parser.add_argument(
        "--advisories", default="", metavar="URL", help="a service that answers as OSV's does"
    )
    options = parser.parse_args(arguments)
    lock = locked(options.lock.read_text(encoding="utf-8"))
    return audit(lock, options.bundle if options.bundle.is_dir() else None, options.advisories)


if __name__ == "__main__":
    sys.exit(main())
