"""Drawing: avatars and pictures of the practice room, made on the spot from a name: nobody real is in them."""

from __future__ import annotations

import binascii
import hashlib
import struct
import zlib

SIDE = 96
"""Px of an avatar: X's own are 48, and blurred on a sharp screen."""
SIZE = (640, 360)
"""Px of a picture."""
_FIELDS = 7


def portrait(username: str) -> bytes:
    """A PNG, square: a pattern of seven by seven fields, mirrored, the same for the same name. No face: in a replay
    it stands for somebody real, who looks like nobody that could be drawn here."""
    digest = _digest(username.lower())
    ink = bytes(60 + byte % 120 for byte in digest[:3])
    paper = bytes(255 - (255 - tone) // 4 for tone in ink)
    lines = []
    for line in range(_FIELDS):
        fields = [ink if digest[3 + min(x, 6 - x) * 7 + line] % 2 else paper for x in range(_FIELDS)]
        lines.append(b"".join(fields[x * _FIELDS // SIDE] for x in range(SIDE)))
    return _png(SIDE, SIDE, b"".join(b"\0" + lines[y * _FIELDS // SIDE] for y in range(SIDE)))


def scene(name: str) -> bytes:
    """A PNG of `SIZE`: hills under a low sun, others for another name."""
    width, height = SIZE
    digest = _digest(name)
    sun = (width // 5 + digest[0] * width // 400, height // 3 + digest[1] // 6, 36 + digest[2] // 16)
    hills = [  # middle, half its width, how high its top is, and its colour
        (digest[3 + n] * width // 256, width // 3 + digest[7 + n], height // 3 + n * 30 + digest[11 + n] // 8,
         bytes(max(0, tone - 34 * n) for tone in (120, 160 - digest[15] // 8, 150)))
        for n in range(4)
    ]  # fmt: skip
    rows = []
    for y in range(height):
        light = y * 60 // height
        row = bytearray(bytes([190 + light, 205 + light // 2, 235 - light // 2]) * width)
        _span(row, sun[0], _half(sun[2], abs(y - sun[1])), bytes([250, 214, 120]))
        for middle, half, top, colour in hills:
            if y >= top:
                _span(row, middle, int(half * ((y - top) / (height - top)) ** 0.5), colour)
        rows.append(b"\0" + bytes(row))
    return _png(width, height, b"".join(rows))


def size_of(body: bytes) -> tuple[int, int]:
    """Width and height of a PNG or a GIF as its head says; 0 of what would have to be read further."""
    if body.startswith(b"\x89PNG\r\n\x1a\n"):
        return int.from_bytes(body[16:20], "big"), int.from_bytes(body[20:24], "big")
    if body.startswith(b"GIF8"):
        return int.from_bytes(body[6:8], "little"), int.from_bytes(body[8:10], "little")
    return 0, 0


def _half(radius: int, away: int) -> int:
    """Half of what a circle covers of a line so far from its middle."""
    return int((radius * radius - away * away) ** 0.5) if away < radius else 0


def _span(row: bytearray, middle: int, half: int, colour: bytes) -> None:
    start, end = max(0, middle - half), min(len(row) // 3, middle + half)
    if end > start:
        row[start * 3 : end * 3] = colour * (end - start)


def _digest(name: str) -> bytes:
    return hashlib.sha256(name.encode()).digest()


def _png(width: int, height: int, rows: bytes) -> bytes:
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", binascii.crc32(kind + body))
        for kind, body in chunks
    )
