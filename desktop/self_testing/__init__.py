"""Self-testing: what the program needs of its package and of this computer, each really done (`parley self-test`)."""

from __future__ import annotations

from desktop.self_testing.answering import answer
from desktop.self_testing.examining import examine

__all__ = ["answer", "examine"]
