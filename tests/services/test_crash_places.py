"""What a person wrote, is called, or has the keys to: nothing of it gets from an exception into a crash report."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import CodeType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.crash import ELSEWHERE, CrashReport
from desktop.core.errors import BadInput, ParleyError
from desktop.core.room import parse_hashtag
from desktop.core.sentence import sentence
from desktop.services.crash_places import CHAIN, facts, kind_of, roots, troubles

AT = datetime(2026, 11, 23, tzinfo=UTC)
words = st.text(
    st.characters(exclude_categories=("Cs", "Cc")), min_size=8, max_size=60
)  # long enough to be nobody else's
tokens = st.from_regex(r"[A-Za-z0-9_-]{20,90}", fullmatch=True)


def raised(act: Callable[[], object]) -> BaseException:
    try:
        act()
    except BaseException as problem:
        return problem
    raise AssertionError("it raised nothing")


def report(problem: BaseException, **more: str) -> str:
    threads = (more.get("thread", "MainThread"),)
    return CrashReport(AT, False, facts(), troubles(problem), threads[0], threads).text


def compiled(file: str, body: str) -> CodeType:
    return compile(body, file, "exec")


@given(token=tokens, post=words, handle=st.from_regex(r"[a-z_]{9,15}", fullmatch=True))
def test_no_word_token_handle_or_path_of_a_person_is_in_it(token: str, post: str, handle: str) -> None:
    def within() -> None:
        held = {"token": token, "post": post}  # locals of a frame that a report tells of
        kind = type(f"Of_{handle}", (ValueError,), {})
        wrong = kind(f"{post} {token}", held)
        wrong.add_note(post)
        try:
            raise OSError(13, post, f"/home/{handle}/{token}")
        except OSError as first:
            raise wrong from first

    def in_a_file_of_theirs() -> None:
        body = f"def secret_{handle}():\n    raise RuntimeError({post!r})\nsecret_{handle}()"
        names = {"__name__": f"desktop.{handle}"}
        exec(compiled(f"/home/{handle}/desktop/{token}.py", body), names)

    def in_python() -> None:
        json.loads(f"{{{post}")

    def in_ours() -> None:
        parse_hashtag(f"{post} {token} two words")

    for act in (
        within,
        in_a_file_of_theirs,
        in_python,
        in_ours,
        lambda: dict[str, str]()[token],
        lambda: int(post + "x"),
    ):
        said = report(raised(act), thread=f"sender-{handle}")
        for word in (token, post, handle, f"/home/{handle}", f"sender-{handle}"):
            assert word not in said, act


@given(st.text(min_size=1, max_size=50))
def test_a_sentence_of_ours_is_said_without_the_values_in_it(value: str) -> None:
    def raise_it() -> None:
        raise BadInput(sentence("%1 is not a hashtag", value))

    assert troubles(raised(raise_it))[0].words == "", "this test is no code of the program's"


@given(st.from_regex(r"[0-9]{6,20}", fullmatch=True))
def test_what_stands_in_the_code_that_raised_it_is_said_without_its_values(typed: str) -> None:
    (trouble,) = troubles(raised(lambda: parse_hashtag(typed)))
    assert trouble.kind == "desktop.core.errors.BadInput"
    assert trouble.words == "#%1 has no letter, so X does not link it."
    assert trouble.places[-1].function == "parse_hashtag"


def test_the_places_are_the_codes_own_and_the_nearest_is_last() -> None:
    (trouble,) = troubles(raised(lambda: json.loads("{")))
    assert trouble.kind == "json.decoder.JSONDecodeError"
    assert [place.module for place in trouble.places[-3:]] == ["json", "json.decoder", "json.decoder"]
    assert trouble.places[-1].function == "JSONDecoder.raw_decode"
    assert str(trouble.places[0]) == ELSEWHERE, "a test is not the program"


def test_a_fixed_sentence_of_a_library_is_said_and_one_with_a_value_is_not() -> None:
    def odd() -> None:
        Path("/tmp").relative_to("x", walk_up=True)  # type: ignore[call-arg]

    assert troubles(raised(odd))[0].words == ""
    import queue
    import threading

    assert troubles(raised(lambda: threading.Thread(target=print).join()))[0].words == (
        "cannot join thread before it is started"
    )
    assert troubles(raised(lambda: queue.Queue().get(timeout=-1)))[0].words == (
        "'timeout' must be a non-negative number"
    )


def test_what_led_to_it_comes_after_it_and_has_an_end() -> None:
    def chain(depth: int) -> None:
        try:
            if depth:
                chain(depth - 1)
            raise KeyError("first")
        except Exception as problem:
            raise ValueError("later") from problem

    told = troubles(raised(lambda: chain(9)))
    assert len(told) == CHAIN
    assert [trouble.kind for trouble in told[:2]] == ["ValueError", "ValueError"]
    circle = ValueError("round")
    circle.__cause__ = circle
    assert len(troubles(circle)) == 1


def test_errors_of_the_system_and_of_sqlite_have_their_number() -> None:
    assert kind_of(raised(lambda: Path("/nowhere/secret").read_text())) == "FileNotFoundError ENOENT"
    code = sqlite3.SQLITE_ERROR
    assert (
        kind_of(raised(lambda: sqlite3.connect(":memory:").execute("x")))
        == f"sqlite3.OperationalError {code}"
    )
    assert kind_of(ParleyError("x")) == "desktop.core.errors.ParleyError"


def test_a_class_of_nobody_knows_where_is_told_by_the_one_above_it() -> None:
    assert kind_of(type("Diary", (LookupError,), {})()) == f"a LookupError {ELSEWHERE}"
    hidden = type("OSError", (LookupError,), {"__module__": "desktop.core.errors"})
    assert kind_of(hidden()) == f"a LookupError {ELSEWHERE}"


def test_the_facts_are_versions() -> None:
    found = facts()
    assert found.parley
    assert found.python.startswith("3.")
    import platform

    assert platform.node() not in found.system.split() or not platform.node()


def test_the_roots_hold_the_program_and_python(tmp_path: Path) -> None:
    import threading

    assert any(Path(__file__).is_relative_to(root) for root in roots() if root)
    assert any(Path(threading.__file__).is_relative_to(root) for root in roots() if root)


@pytest.mark.parametrize("name", ["desktop.core.errors", "json"])
def test_code_that_only_says_it_is_known_is_not(name: str) -> None:
    problem = raised(lambda: exec(compiled("x.py", "def diary():\n 1/0\ndiary()"), {"__name__": name}))
    assert {str(place) for place in troubles(problem)[0].places} == {ELSEWHERE}
