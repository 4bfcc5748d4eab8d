"""`python -m benchmarks`: every benchmark in turn, each in a process of its own; with names, those (`make bench`)."""

from __future__ import annotations

import argparse
import ast
import subprocess
import sys
from pathlib import Path

from benchmarks._results import write
from benchmarks._rows import LIMITS, missing, read

HERE = Path(__file__).resolve().parent
BY_HAND = {"kill_torture": "by hand: it takes minutes, and counts what went wrong, which has no speed"}
"""Not run unless named, and why."""


def main(arguments: list[str]) -> int:
    """0 when each of them ran to its end and held its limits."""
    scripts = {script.stem: script for script in sorted(HERE.glob("[!_]*.py"))}
    named = [name for name in scripts if name in arguments]
    options = [argument for argument in arguments if argument not in scripts]
    parser = _parser(scripts)
    if options and not options[0].startswith("-"):
        parser.error(f"there is no benchmark {options[0]!r}; there are {', '.join(scripts)}")
    ours, others = parser.parse_known_args(options)
    if ours.write and not ours.date:
        parser.error("--write also needs --date: this program does not look at the calendar")
    others += ["--quick"] if ours.quick else []
    status, rows = 0, []
    for name in named or [name for name in scripts if name not in BY_HAND]:
        ended, found = _run(name, others)
        status = max(status, ended)
        rows += found
    if ours.write:
        write(ours.write, rows, date=ours.date, quick=ours.quick)
    return status


def _run(name: str, options: list[str]) -> tuple[int, list[dict[str, object]]]:
    """Its exit status and its rows. What it should have printed and did not is printed here, without a value."""
    command = [sys.executable, "-m", f"benchmarks.{name}", *options]
    with subprocess.Popen(command, cwd=HERE.parent, stdout=subprocess.PIPE, encoding="utf-8") as process:
        assert process.stdout is not None
        lines = []
        for line in process.stdout:
            print(line, end="", flush=True)
            lines.append(line)
    rows = list(read(lines))
    if "--rows" in options or name in BY_HAND:
        return process.returncode, rows
    told = {row["name"] for row in rows}
    left = [row for row in LIMITS if row.partition(".")[0] == name and row not in told]
    for line in [missing(row, f"it ended with status {process.returncode}").line() for row in left]:
        print(line, flush=True)
        rows += read([line])
    return process.returncode, rows


def _parser(scripts: dict[str, Path]) -> argparse.ArgumentParser:
    lines = [
        f"  {name:14}{_about(script)}" + (f" ({BY_HAND[name]})" if name in BY_HAND else "")
        for name, script in scripts.items()
    ]
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks",
        usage="%(prog)s [-h] [NAME ...] [--quick] [--write FILE --date DATE] [OPTION ...]",
        description="Measures what must stay fast: what is named, or all in turn but what is run by hand.\n"
        "Prints one JSON line a row.\n\n" + "\n".join(lines),
        epilog="Other options go to each that is run; `python -m benchmarks.NAME --help` says which it has.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--quick", action="store_true", help="do less")
    parser.add_argument("--write", type=Path, metavar="FILE", help="also write the rows there, as a page")
    parser.add_argument("--date", metavar="DATE", help="what the page says when it was taken")
    return parser


def _about(script: Path) -> str:
    """What it says that it is for."""
    said = ast.get_docstring(ast.parse(script.read_text(encoding="utf-8"))) or ""
    return said.partition("\n")[0].partition(": ")[2]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
