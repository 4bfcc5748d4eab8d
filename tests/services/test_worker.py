"""A worker repeats its step, wakes when called, ends when told, and survives a bug."""

from __future__ import annotations

import logging
import threading

import pytest

from desktop.services.worker import IDLE, Worker

SOON = 5.0


def test_a_step_runs_at_once_and_again_when_woken() -> None:
    ran = threading.Semaphore(0)

    def step() -> float:
        ran.release()
        return IDLE

    worker = Worker("test", step)
    worker.start()
    assert ran.acquire(timeout=SOON)
    worker.wake()
    assert ran.acquire(timeout=SOON)
    worker.stop()
    assert worker.join(SOON)


def test_what_belongs_to_the_thread_is_let_go_on_the_thread() -> None:
    left: list[str] = []
    worker = Worker("keeper", lambda: IDLE, leave=lambda: left.append(threading.current_thread().name))
    worker.start()
    worker.stop()
    assert worker.join(SOON)
    assert left == ["keeper"]


def test_a_bug_in_a_step_is_logged_and_does_not_end_the_thread(caplog: pytest.LogCaptureFixture) -> None:
    steps = iter([RuntimeError("bug"), None])
    healthy = threading.Event()

    def step() -> float:
        problem = next(steps, None)
        if problem is not None:
            raise problem
        healthy.set()
        return IDLE

    worker = Worker("test", step)
    with caplog.at_level(logging.ERROR):
        worker.start()
        while not healthy.wait(0.01):
            worker.wake()
    worker.stop()
    assert worker.join(SOON)
    assert "A step of test failed" in caplog.text


def test_a_worker_that_never_started_can_be_stopped() -> None:
    worker = Worker("test", lambda: IDLE)
    worker.stop()
    assert worker.join(SOON)
