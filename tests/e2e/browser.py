"""A real browser: Chromium without a screen, driven over its debugging pipe (Chrome DevTools Protocol)."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.conftest import absent

FLAGS = (
    "--headless=new",
    "--remote-debugging-pipe",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-extensions",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--password-store=basic",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
)

# Chromium reads what is asked of it on 3 and answers on 4.
LAUNCH = """
import os, sys
to, back, *command = sys.argv[1:]
os.dup2(int(to), 3)
os.dup2(int(back), 4)
os.execv(command[0], command)
"""


class Browser:
    """One page of one browser. Every method waits until Chromium has answered."""

    def __init__(self, to_browser: int, from_browser: int) -> None:
        self._write = to_browser
        self._read = from_browser
        self._buffer = b""
        self._events: deque[dict[str, Any]] = deque()
        self._number = 0
        self._session = ""
        target = self._ask("Target.createTarget", url="about:blank")["targetId"]
        self._session = self._ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self._ask("Page.enable")

    def open(self, url: str) -> None:
        """Go there, and wait until the page stands (or Chromium's own page that says why it does not)."""
        self._events.clear()
        self._ask("Page.navigate", url=url)
        self._until_loaded()

    def press(self, button: str) -> None:
        """Click on the button with these words, as a mouse does, and wait for the page that follows."""
        spot = self.run(
            f"""(() => {{ const one = [...document.querySelectorAll('button')]
                .find(one => one.innerText.trim() === {json.dumps(button)});
                const box = one.getBoundingClientRect();
                return [box.x + box.width / 2, box.y + box.height / 2]; }})()"""
        )
        self._events.clear()
        for kind in ("mousePressed", "mouseReleased"):
            place = {"x": spot[0], "y": spot[1], "button": "left", "clickCount": 1}
            self._ask("Input.dispatchMouseEvent", type=kind, **place)
        self._until_loaded()

    def reload(self) -> None:
        self._events.clear()
        self._ask("Page.reload")
        self._until_loaded()

    @property
    def text(self) -> str:
        """What a person reads on the page."""
        return str(self.run("document.body ? document.body.innerText : ''"))

    @property
    def address(self) -> str:
        return str(self.run("location.href"))

    def run(self, script: str) -> Any:
        """The value of a JavaScript expression; of a promise, once it has one."""
        said = self._ask("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        return said["result"].get("value")

    def close(self) -> None:
        self._session = ""
        self._ask("Browser.close")

    def _until_loaded(self) -> None:
        while True:
            while self._events:
                if self._events.popleft()["method"] == "Page.loadEventFired":
                    return
            self._events.append(self._next())

    def _ask(self, method: str, **parameters: Any) -> dict[str, Any]:
        self._number += 1
        call: dict[str, Any] = {"id": self._number, "method": method, "params": parameters}
        if self._session:
            call["sessionId"] = self._session
        os.write(self._write, json.dumps(call).encode() + b"\0")
        while True:
            said = self._next()
            if said.get("id") == self._number:
                assert "error" not in said, said
                return dict(said["result"])
            if "method" in said:
                self._events.append(said)

    def _next(self) -> dict[str, Any]:
        while b"\0" not in self._buffer:
            more = os.read(self._read, 65536)
            assert more, "Chromium has ended"
            self._buffer += more
        line, _, self._buffer = self._buffer.partition(b"\0")
        return dict(json.loads(line))


@contextmanager
def open_browser(folder: Path) -> Iterator[Browser]:
    """A browser that knows nothing yet; what it keeps is in `folder`, and it reaches this computer only."""
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if chromium is None:
        absent("there is no Chromium: apt-get install chromium")
        return
    their_in, our_out = os.pipe()
    our_in, their_out = os.pipe()
    flags = [*FLAGS, f"--user-data-dir={folder}", *(["--no-sandbox"] if os.geteuid() == 0 else [])]
    process = subprocess.Popen(
        [sys.executable, "-c", LAUNCH, str(their_in), str(their_out), chromium, *flags],
        pass_fds=(their_in, their_out),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "HOME": str(folder)},
    )
    os.close(their_in)
    os.close(their_out)
    try:
        browser = Browser(our_out, our_in)
        yield browser
        browser.close()
    finally:
        os.close(our_out)
        os.close(our_in)
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
