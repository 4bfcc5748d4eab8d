"""The release workflow, as far as it can be held without running it: what it may do, what it calls, and that it goes on
without any key."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml
from packages import BEFORE, PACKAGES, STEPS, check_tag, version
from prepare import Unprepared

from tests.conftest import REPOSITORY

FILE = REPOSITORY / ".github" / "workflows" / "release.yml"
TEXT = FILE.read_text(encoding="utf-8")
RELEASE: dict[Any, Any] = yaml.safe_load(TEXT)
JOBS: dict[str, Any] = RELEASE["jobs"]
SYSTEMS = {"linux", "windows", "macos"}
PINNED = re.compile(r"[\w-]+/[\w-]+@[0-9a-f]{40}")
OPTIONAL = "PARLEY_RELEASE_KEY"
"""sums.py signs nothing where it is empty (tests/installer/test_sums.py), and draft-notice makes nothing."""
GUARD = re.compile(r"env\.([A-Z_]+) != ''")


def steps_of(job: str) -> list[dict[str, Any]]:
    steps: list[dict[str, Any]] = JOBS[job]["steps"]
    return steps


def everything_run() -> str:
    return "\n".join(step.get("run", "") for job in JOBS for step in steps_of(job))


def test_a_tag_alone_begins_it() -> None:
    assert RELEASE[True] == {"push": {"tags": ["v*"]}}, "YAML reads `on` as true"
    assert RELEASE["concurrency"]["cancel-in-progress"] is False


def test_a_job_may_do_what_it_needs_and_no_more() -> None:
    assert RELEASE["permissions"] == {}
    assert {name: job["permissions"] for name, job in JOBS.items()} == {
        "linux": {"contents": "read"},
        "windows": {"contents": "read", "id-token": "write"},
        "macos": {"contents": "read"},
        "draft": {"contents": "write"},
    }


def test_actions_are_pinned_to_a_commit_and_leave_no_token_behind() -> None:
    used = [step["uses"] for job in JOBS for step in steps_of(job) if "uses" in step]
    assert used
    assert [use for use in used if not PINNED.fullmatch(use)] == []
    checkouts = [step for job in JOBS for step in steps_of(job) if "actions/checkout" in step.get("uses", "")]
    assert all(step["with"]["persist-credentials"] is False for step in checkouts)


def test_each_system_builds_installs_and_tests_itself_and_shows_what_it_found() -> None:
    for system in SYSTEMS:
        runs = [step.get("run", "") for step in steps_of(system)]
        built = next(
            i for i, run in enumerate(runs) if "make installer" in run or "installer/packages.py" in run
        )
        tested = next(i for i, run in enumerate(runs) if ".ci/installer/installed.py" in run)
        assert built < tested
        found = [
            step for step in steps_of(system) if str(step.get("with", {}).get("name")).startswith("self-")
        ]
        assert [step["if"] for step in found] == ["always()"]
        assert all(
            part in found[0]["with"]["path"] for part in ("build/self-test/*.json", "build/self-test/*.png")
        )
        assert "--into build/self-test" in runs[tested]


def test_nothing_is_drafted_before_all_have_tested_themselves_and_nothing_is_published() -> None:
    assert set(JOBS["draft"]["needs"]) == SYSTEMS
    assert "gh release create" in everything_run()
    assert "--draft" in everything_run()
    assert "gh release edit" not in everything_run()


def test_what_it_calls_is_there() -> None:
    called = everything_run()
    scripts = set(re.findall(r"\.ci/[\w/.-]+", called))
    assert {name for name in scripts if not (REPOSITORY / name).is_file()} == set()
    makefile = (REPOSITORY / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"make ([a-z-]+)", called))
    assert targets >= {"installer", "sbom"}
    assert {target for target in targets if f"\n{target}:" not in makefile} == set()
    notes = re.findall(r"--notes-file (\S+)", called)
    assert [name for name in notes if not (REPOSITORY / name).is_file()] == []


def test_every_step_of_a_package_is_there() -> None:
    steps = {step for table in (BEFORE, PACKAGES) for system in table.values() for step in system}
    assert {step for step in steps if not (STEPS / step).is_file()} == set()


def test_every_key_has_a_way_without_it() -> None:
    """A secret is read by a step that is passed over without it, or stands behind the name that the steps ask for."""
    for name, job in JOBS.items():
        asked = {key for key, value in job.get("env", {}).items() if "secrets." in str(value)}
        guards = {key for step in steps_of(name) for key in GUARD.findall(str(step.get("if", "")))}
        assert asked == guards, f"{name} asks for what it has"
        for step in steps_of(name):
            given = {**step.get("env", {}), **step.get("with", {})}
            if any("secrets." in str(value) for key, value in given.items() if key != OPTIONAL):
                assert GUARD.search(str(step.get("if", ""))), f"{name}: {step.get('name')}"
            assert "secrets." not in step.get("run", ""), "a key in a command line is in the log"


def test_no_update_notice_is_made_without_a_key(tmp_path: Path) -> None:
    command = [str(STEPS / "draft-notice"), "1.2.3", str(tmp_path / "notice")]
    without = {**os.environ, "PARLEY_RELEASE_KEY": ""}
    made = subprocess.run(command, env=without, capture_output=True, text=True, check=True)
    assert made.stdout.startswith("no update notice")
    assert list(tmp_path.iterdir()) == []


def test_an_update_notice_is_no_part_of_the_release() -> None:
    """Whoever publishes the release publishes it, once the release is there."""
    steps = steps_of("draft")
    (made,) = (step for step in steps if "draft-notice" in step.get("run", ""))
    folder = made["run"].split()[-1]
    (draft,) = (step for step in steps if "gh release create" in step.get("run", ""))
    assert folder not in draft["run"]
    (kept,) = (step for step in steps if step.get("with", {}).get("name") == "update-notice-not-published")
    assert kept["with"]["path"] == folder


def test_a_step_runs_in_a_shell_that_takes_no_words_from_outside() -> None:
    """`${{ }}` in a script is text that whoever names a branch or tag may write."""
    assert "${{" not in everything_run()


@pytest.mark.parametrize("job", sorted(JOBS))
def test_scripts_of_a_shell_can_be_read(job: str, tmp_path: Path) -> None:
    for step in steps_of(job):
        if "run" in step and step.get("shell", "bash") == "bash":
            script = tmp_path / "step.sh"
            script.write_text(step["run"], encoding="utf-8")
            subprocess.run(["bash", "-n", str(script)], check=True)


def test_a_tag_that_is_not_that_of_the_version_builds_nothing() -> None:
    check_tag("")
    check_tag(f"v{version()}")
    with pytest.raises(Unprepared, match=rf"pyproject\.toml says {re.escape(version())}"):
        check_tag("v99.0.0")
