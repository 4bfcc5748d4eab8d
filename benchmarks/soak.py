"""Soak: ten hours of a room at five posts a second, time compressed: what memory grows by, and what is lost or doubled.

    python -m benchmarks.soak [--quick] [--hour POSTS]

The whole program, offscreen, with a window that follows the newest post. The sender's server posts ten chats of an hour
with their questions as fast as they are taken; the clock that server and window go by advances a fifth of a second with
each post. Every so often the connection is cut in the middle of a line while posts go on; search fills the gap. Memory
is resident size after a garbage collection, and after the C library has given back what it holds free (malloc_trim).
"""

from __future__ import annotations

import ctypes
import ctypes.util
import gc
import os
import struct
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks._held import resident
from benchmarks._rows import Absent, Part, Row, parser, row, run, say
from benchmarks._streaming import Streaming, streaming, wait

HOURS, HOUR, STEP = 10, 18_000, 0.2
LESS = 20
"""By how much --quick is shorter."""
PIECE = 250
"""Posts that are sent before it is looked how far the window has come."""
BEHIND = 1_000
"""Posts that the window may be behind: the stream's server holds no more for a slow reader than twice as many."""
CUTS_AN_HOUR = 4
CAUGHT_UP = 120.0
"""Seconds for what the last cut left out."""


class Clock:
    """The time by a file of eight bytes, which the sender writes: how far it is ahead of the machine's own count."""

    def __init__(self, file: Path, began: float) -> None:
        file.write_bytes(struct.pack("d", began - time.monotonic()))
        self._file = file.open("rb", buffering=0)

    def __call__(self) -> datetime:
        (ahead,) = struct.unpack("d", os.pread(self._file.fileno(), 8, 0))
        return datetime.fromtimestamp(ahead + time.monotonic(), UTC)


def trimmed() -> float:
    """Megabytes that the process holds once all that is not needed was given back."""
    gc.collect()
    with suppress(OSError, AttributeError):  # glibc alone has it
        ctypes.CDLL(ctypes.util.find_library("c")).malloc_trim(0)
    return resident()


def soak(here: Streaming, hours: int, hour: int) -> list[float]:
    """Megabytes after each hour."""
    found, sent = [], 0
    piece = min(PIECE, hour // 10)
    cuts = {hour * part // CUTS_AN_HOUR // piece * piece for part in range(1, CUTS_AN_HOUR + 1)}
    for number in range(1, hours + 1):
        began = time.monotonic()
        while sent < number * hour:
            if sent % hour in cuts and here.is_live:
                here.sender.ordered("cut")
            count = min(piece, hour - sent % hour)
            sent = here.sender.ordered("chat", count=count, step=STEP, hour=hour)["sent"]
            wait(lambda due=sent - BEHIND: here.told >= due)  # type: ignore[misc]
        caught_up(here, sent)
        found.append(trimmed())
        say(f"hour {number}: {here.archived} of {sent}, {found[-1]:.1f} MB, {time.monotonic() - began:.0f} s")
    return found


def caught_up(here: Streaming, sent: int) -> bool:
    """What a cut left out is searched for at the next look, which is asked for here. Posts that come thirty times as
    fast as in truth are made into questions later than they are shown: memory is read when that is done, as it always
    is at five a second."""
    session = here.desk.session
    assert session is not None
    session.look_now()
    came = wait(lambda: here.archived >= sent and here.told >= sent, CAUGHT_UP, every=250)
    return wait(lambda: not session.is_reading, CAUGHT_UP, every=250) and came


def doubled(here: Streaming) -> int:
    """Rows of the archive, and rows of the stream, beyond one a post."""
    rows = here.house.database.read(
        "SELECT post_id FROM sightings WHERE room_id = ? AND seen_by = ?", (here.room_id, here.seen_by)
    )
    kept = [str(one["post_id"]) for one in rows]
    shown = [one.key for one in here.desk.rows()]
    return len(kept) - len(set(kept)) + len(shown) - len(set(shown))


def measure(hour: int) -> Iterator[Row]:
    """`hour` is how many posts an hour has."""
    if not Path("/proc/self/statm").exists():
        raise Absent("resident memory is read from /proc")
    with tempfile.TemporaryDirectory(prefix="parley-clock-") as folder:
        file = Path(folder) / "now"
        clock = Clock(file, time.time())
        with streaming(clock, file) as here:
            sizes = soak(here, HOURS, hour)
            log = here.sender.ordered("log")
            sent = set(log["ids"])
            kept = here.house.archive.held(
                here.room_id, seen_by=here.seen_by, since=datetime.fromtimestamp(0, UTC)
            )
            lost, twice = len(sent - {key for _, key in kept}), doubled(here)
    told = f"{len(sent):,} posts, {log['connections']} connections"
    yield row("soak.rss_growth", (sizes[-1] - sizes[0]) / sizes[0], baseline=sizes[0],
              baseline_is="MB after the first tenth", note=f"at most {max(sizes):.1f} MB; {told}")  # fmt: skip
    yield row("soak.lost", lost, note=told)
    yield row("soak.doubled", twice, note=told)


def main() -> int:
    reads = parser(__doc__)
    reads.add_argument(
        "--hour", type=int, default=0, metavar="POSTS", help=f"posts of an hour, {HOUR:,} in truth"
    )
    options = reads.parse_args()
    names = "soak.rss_growth", "soak.lost", "soak.doubled"
    part = Part(names, lambda quick: measure(options.hour or (HOUR // LESS if quick else HOUR)))
    return run(__doc__, part, options=options)


if __name__ == "__main__":
    sys.exit(main())
