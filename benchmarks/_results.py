"""Results: the rows of a run as a page, with the machine and the versions they were taken on."""

from __future__ import annotations

import os
import platform
import re
import shutil
import sqlite3
import subprocess
from collections.abc import Iterable, Mapping
from importlib.metadata import version
from pathlib import Path

from benchmarks._rows import LIMITS

HEAD = """# Results

Written by `make bench` on {date}{quick}. A figure is the median of its runs where it was taken more than once, with the
least and the most of them behind it; a baseline is measured in the same run; `load` is the load average of the machine
when the row was printed. What a row means is in `benchmarks/_rows.py`, how it is measured in the file that its name
begins with. Milliseconds of CPU are those of the thread that paints.

| | |
|---|---|
{machine}

| row | value | spread | runs | limit | ok | baseline | load |
|---|---:|---|---:|---:|---|---|---:|
{rows}
"""


def write(page: Path, rows: Iterable[Mapping[str, object]], *, date: str, quick: bool) -> None:
    """`date` as it is to be read. No name and no path of the machine is written."""
    machine = "\n".join(f"| {name} | {value} |" for name, value in facts().items())
    short = ", in the short form" if quick else ""
    told = list(rows)
    lines = "\n".join(map(_line, told))
    notes = "".join(f"\n- `{row['name']}`: {_note(row)}" for row in told if _note(row))
    text = HEAD.format(date=date, quick=short, machine=machine, rows=lines)
    page.write_text(text + (f"{notes}\n" if notes else ""), encoding="utf-8")


def facts() -> dict[str, str]:
    """The machine and what runs on it."""
    return {
        "Processor": f"{os.cpu_count()} cores, {_first('/proc/cpuinfo', 'model name') or platform.machine()}",
        "Memory": _memory(),
        "System": _system(),
        "Python": platform.python_version(),
        "PySide6 and Qt": version("PySide6-Essentials"),
        "SQLite": sqlite3.sqlite_version,
        "Chromium": _chromium(),
    }


def _line(row: Mapping[str, object]) -> str:
    value = "none" if row["value"] is None else f"{_number(row['value'])} {row['unit']}"
    ends = row.get("spread")
    spread = " to ".join(map(_number, ends)) if isinstance(ends, list) else ""
    limit = (
        "" if row["limit"] is None else f"{'≤' if row['side'] == 'at most' else '≥'} {_number(row['limit'])}"
    )
    ok = {True: "yes", False: "**no**", None: ""}[row["ok"]]  # type: ignore[index]
    baseline = f"{_number(row['baseline'])}" if row.get("baseline") is not None else ""
    told = f"{baseline}: {row['baseline_is']}" if baseline and row.get("baseline_is") else baseline
    load = "" if row.get("load") is None else row["load"]
    return f"| `{row['name']}` | {value} | {spread} | {row['runs']} | {limit} | {ok} | {told} | {load} |"


def _note(row: Mapping[str, object]) -> str:
    """What the row is, and what else is to be known of it."""
    known = LIMITS.get(str(row["name"]))
    words = [known.what if known else "", str(row.get("note", "")), str(row.get("reason", ""))]
    return "; ".join(word for word in words if word)


def _number(value: object) -> str:
    return f"{value:,g}" if isinstance(value, int | float) and abs(value) < 100_000 else f"{value:,.0f}"


def _first(file: str, name: str) -> str:
    """The first value of this name in a file of /proc; "" where there is none."""
    try:
        text = Path(file).read_text(encoding="utf-8")
    except OSError:
        return ""
    found = re.search(rf"^{name}\s*:\s*(.+)$", text, re.MULTILINE)
    return found[1] if found else ""


def _memory() -> str:
    kilobytes = _first("/proc/meminfo", "MemTotal").partition(" ")[0]
    return f"{int(kilobytes) / 2**20:.0f} GiB" if kilobytes else "not known"


def _system() -> str:
    try:
        name = platform.freedesktop_os_release()["PRETTY_NAME"]
    except (OSError, KeyError):
        name = platform.system()
    return f"{name}, {platform.system()} {platform.release().partition('-')[0]}"


def _chromium() -> str:
    command = shutil.which("chromium") or shutil.which("chromium-browser")
    if command is None:
        return "none"
    said = subprocess.run([command, "--version"], capture_output=True, text=True, check=False).stdout
    found = re.search(r"[\d.]{5,}", said)
    return found[0] if found else "not known"
