"""`make audit` finds what is known, says so where nothing is, and says "not run" whenever it could not look."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from audit import CONTROL, FINE, FOUND, NOT_RUN, licence_findings, licence_of, main
from parts import Unknown
from sbom import locked

from tests.conftest import REPOSITORY

Answer = Callable[[dict[str, Any]], tuple[int, object]]
HASH = "a" * 64
TWO = f"idna==3.20 \\\n    --hash=sha256:{HASH}\npywin32-ctypes==0.2.3 ; sys_platform == 'win32' --hash=sha256:{HASH}\n"


def advisory(number: str, package: str, mended: str) -> dict[str, object]:
    ranges = [{"type": "ECOSYSTEM", "events": [{"introduced": "0"}, {"fixed": mended}]}]
    affected = [{"package": {"name": package, "ecosystem": "PyPI"}, "ranges": ranges}]
    return {"id": number, "summary": "Told by a test.", "aliases": ["CVE-2026-1"], "affected": affected}


def knows(*vulnerable: str) -> Answer:
    """A service that has advisories of these packages."""

    def answer(question: dict[str, Any]) -> tuple[int, object]:
        name = question["package"]["name"]
        return 200, {
            "vulns": [advisory(f"PYSEC-2026-{len(name)}", name, "9.9")]
        } if name in vulnerable else {}

    return answer


@contextmanager
def service(answer: Answer) -> Iterator[tuple[str, list[str]]]:
    """Its address, and what it was asked about."""
    asked: list[str] = []

    class Service(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            question = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            asked.append(f"{question['package']['name']}=={question['version']}")
            status, said = answer(question)
            body = said if isinstance(said, bytes) else json.dumps(said).encode()
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *values: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Service) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}/v1/query", asked
        finally:
            server.shutdown()
            thread.join()


@pytest.fixture
def look(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[[str], tuple[int, str]]:
    lock = tmp_path / "lock.txt"
    lock.write_text(TWO, encoding="utf-8")

    def run(advisories: str) -> tuple[int, str]:
        options = ["--lock", str(lock), "--bundle", str(tmp_path / "none"), "--advisories", advisories]
        return main(options), capsys.readouterr().out

    return run


def test_a_service_that_knows_nothing_of_ours_but_of_the_control_means_none_known(
    look: Callable[[str], tuple[int, str]],
) -> None:
    with service(knows("jinja2")) as (url, asked):
        status, said = look(url)
    assert status == FINE
    assert "Vulnerabilities: none known of 2 packages." in said
    assert asked == [CONTROL, "idna==3.20", "pywin32-ctypes==0.2.3"]


def test_what_is_known_is_named_with_the_version_that_mends_it(
    look: Callable[[str], tuple[int, str]],
) -> None:
    with service(knows("jinja2", "pywin32-ctypes")) as (url, _):
        status, said = look(url)
    assert status == FOUND
    assert "pywin32-ctypes 0.2.3: PYSEC-2026-14, CVE-2026-1; mended in 9.9" in said
    assert "none known" not in said


def fails_later(question: dict[str, Any]) -> tuple[int, object]:
    return knows("jinja2")(question) if question["package"]["name"] == "jinja2" else (503, {})


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (knows(), "it serves none"),
        (lambda _: (404, {}), "404|ServiceError"),
        (lambda _: (200, b"<html>Please sign in</html>"), "JSON|Expecting value"),
        (fails_later, "503|ServiceError"),
    ],
    ids=["serves none", "not there", "a page to sign in at", "fails half way"],
)
def test_a_look_that_failed_is_not_run_and_never_a_good_answer(
    look: Callable[[str], tuple[int, str]], answer: Answer, why: str
) -> None:
    with service(answer) as (url, _):
        status, said = look(url)
    assert status == NOT_RUN
    assert "Vulnerabilities: not run: " in said
    assert any(word in said for word in why.split("|")), said
    assert "none known" not in said


def test_a_service_that_is_not_there_is_not_run(look: Callable[[str], tuple[int, str]]) -> None:
    status, said = look("http://127.0.0.1:9/v1/query")
    assert status == NOT_RUN
    assert "Vulnerabilities: not run: " in said


def test_a_package_whose_licence_nobody_knows_is_found() -> None:
    assert licence_findings({"no-such-package": ("1", [])}, None) == [
        "no-such-package is in the lock for another system; write its licence into parts.toml"
    ]


def test_a_package_for_another_system_has_its_licence_in_our_table() -> None:
    assert licence_of("pywin32-ctypes") == "BSD-3-Clause"
    with pytest.raises(Unknown):
        licence_of("pywin33-ctypes")


def test_the_licences_of_the_whole_lock_are_allowed() -> None:
    lock = locked((REPOSITORY / "requirements-package.txt").read_text(encoding="utf-8"))
    assert len(lock) > 40
    assert licence_findings(lock, None) == []
