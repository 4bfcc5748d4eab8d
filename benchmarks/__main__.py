"""`make bench`: every benchmark in turn, each in a process of its own. `python -m benchmarks text` runs that one."""

import argparse
import ast
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent


def main(arguments: list[str]) -> int:
    """0 when each of them ran to its end."""
    scripts = {script.stem: script for script in sorted(HERE.glob("[!_]*.py"))}
    named = [name for name in scripts if name in arguments]
    options = [argument for argument in arguments if argument not in scripts]
    parser = _parser(scripts)
    if options and not options[0].startswith("-"):
        parser.error(f"there is no benchmark {options[0]!r}; there are {', '.join(scripts)}")
    parser.parse_known_args(options)
    status = 0
    for name in named or scripts:
        print(f"== {name}", flush=True)
        command = [sys.executable, str(scripts[name]), *options]
        status = max(status, subprocess.run(command, check=False).returncode)
    return status


def _parser(scripts: dict[str, Path]) -> argparse.ArgumentParser:
    lines = [f"  {name:14}{_about(script)}" for name, script in scripts.items()]
    return argparse.ArgumentParser(
        prog="python -m benchmarks",
        usage="%(prog)s [-h] [NAME ...] [--quick] [OPTION ...]",
        description="Measures what must stay fast: what is named, or all in turn.\n\n" + "\n".join(lines),
        epilog="Options go to each that is run; --quick does less.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )


def _about(script: Path) -> str:
    """What it says that it is for."""
    said = ast.get_docstring(ast.parse(script.read_text(encoding="utf-8"))) or ""
    return said.partition("\n")[0].partition(": ")[2]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
