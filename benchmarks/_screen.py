"""A screen in memory whose pixels are a file: when a program shows something is seen from outside, whatever it is."""

from __future__ import annotations

import mmap
import os
import shutil
import struct
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks._rows import Absent

SIZE = (800, 800)
PATIENCE = 60.0
"""s, after which a program that shows nothing has failed."""
EVERY = 0.0005
"""s between two looks."""


class Screen:
    """An Xvfb of our own; its frame buffer is a file in the format of xwd."""

    def __init__(self, display: str, pixels: memoryview) -> None:
        self.display = display
        self._pixels = pixels
        width, height = SIZE
        self._lines = [pixels[y * width : (y + 1) * width] for y in range(28, height, 188)]

    def colours(self) -> int:
        """How many there are on some lines across the screen, the first through the head of a window. A ground has one,
        a window with words in it many."""
        return len({pixel for line in self._lines for pixel in line.tolist()})

    def wait(self, least: int, most: int = 1 << 30) -> bool:
        """Whether there came to be so many colours, before patience ended."""
        end = time.monotonic() + PATIENCE
        while not least <= self.colours() <= most:
            if time.monotonic() > end:
                return False
            time.sleep(EVERY)
        return True

    def close(self) -> None:
        for line in self._lines:
            line.release()
        self._pixels.release()


@contextmanager
def screen(folder: Path) -> Iterator[Screen]:
    """A blank one, which ends with the block."""
    if shutil.which("Xvfb") is None:
        raise Absent("Xvfb is missing (Debian: xvfb)")
    told, tell = os.pipe()
    command = ["Xvfb", "-displayfd", str(tell), "-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24", "-br"]
    command += ["-nolisten", "tcp", "-fbdir", str(folder)]
    server = subprocess.Popen(command, pass_fds=(tell,), stderr=subprocess.DEVNULL)
    os.close(tell)
    try:
        with os.fdopen(told, encoding="ascii") as answer:
            number = answer.readline().strip()
        if not number:
            raise Absent("Xvfb did not start")
        with (folder / "Xvfb_screen0").open("rb") as file:
            buffer = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        header, colours = _header(buffer)
        begin = header + 12 * colours
        end = begin + 4 * SIZE[0] * SIZE[1]
        whole = memoryview(buffer)
        shown = Screen(f":{number}", whole[begin:end].cast("I"))
        yield shown
        shown.close()
        whole.release()
        buffer.close()
    finally:
        server.terminate()
        server.wait()


def _header(buffer: mmap.mmap) -> tuple[int, int]:
    """How long the header is, and how many colours of 12 bytes come behind it (X11/XWDFile.h)."""
    fields = struct.unpack(">25I", buffer[:100])
    if fields[1] != 7 or fields[12] != 4 * SIZE[0]:
        raise Absent("Xvfb's frame buffer is not as it was written for: xwd 7, 32 bits a pixel")
    return fields[0], fields[19]
