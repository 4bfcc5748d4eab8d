"""A real browser: Chromium without a screen, driven over its debugging pipe (Chrome DevTools Protocol)."""

from __future__ import annotations

import base64
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
        self._messages: list[str] = []
        self._requests: list[str] = []
        for what in ("Page", "Runtime", "Log", "Network"):
            self._ask(f"{what}.enable")

    def open(self, url: str) -> None:
        """Go there, and wait until the page stands (or Chromium's own page that says why it does not)."""
        self._begin_anew()
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
        self._begin_anew()
        for kind in ("mousePressed", "mouseReleased"):
            place = {"x": spot[0], "y": spot[1], "button": "left", "clickCount": 1}
            self._ask("Input.dispatchMouseEvent", type=kind, **place)
        self._until_loaded()

    def reload(self) -> None:
        self._begin_anew()
        self._ask("Page.reload")
        self._until_loaded()

    def look(self, *, width: int = 1240, is_dark: bool = False, is_print: bool = False) -> None:
        """How the page is looked at from now on: `width` in CSS pixels; on paper it is light."""
        size = {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False}
        self._ask("Emulation.setDeviceMetricsOverride", **size)
        scheme = {"name": "prefers-color-scheme", "value": "dark" if is_dark else "light"}
        self._ask("Emulation.setEmulatedMedia", media="print" if is_print else "", features=[scheme])

    def picture(self) -> bytes:
        """The whole page, as a PNG."""
        said = self._ask("Page.captureScreenshot", format="png", captureBeyondViewport=True)
        return base64.b64decode(said["data"])

    @property
    def messages(self) -> list[str]:
        """What stands in the console since the page was asked for: the page's words, its errors and Chromium's own
        (a policy that was broken, something that was not found)."""
        self._catch_up()
        return list(self._messages)

    @property
    def requests(self) -> list[str]:
        """Every address that the page had Chromium ask for since it was asked for, its own included."""
        self._catch_up()
        return list(self._requests)

    @property
    def text(self) -> str:
        """What a person reads on the page."""
        return str(self.run("document.body ? document.body.innerText : ''"))

    @property
    def address(self) -> str:
        return str(self.run("location.href"))

    def run(self, script: str) -> Any:
        """The value of a JavaScript expression; of a promise, once it has one. AssertionError where it throws."""
        said = self._ask("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in said, said["exceptionDetails"]
        return said["result"].get("value")

    def close(self) -> None:
        self._session = ""
        self._ask("Browser.close")

    def _begin_anew(self) -> None:
        self._catch_up()
        self._messages, self._requests = [], []

    def _catch_up(self) -> None:
        """Everything that happened until now is known: Chromium answers after it has told."""
        self._ask("Runtime.evaluate", expression="0")
        while self._events:
            self._note(self._events.popleft())

    def _until_loaded(self) -> None:
        is_loaded = False
        while not is_loaded:
            while self._events:
                event = self._events.popleft()
                self._note(event)
                is_loaded = is_loaded or event["method"] == "Page.loadEventFired"
            if not is_loaded:
                self._events.append(self._next())

    def _note(self, event: dict[str, Any]) -> None:
        said = event["params"]
        match event["method"]:
            case "Runtime.consoleAPICalled":
                words = (str(one.get("value", one.get("description", ""))) for one in said["args"])
                self._messages.append(f"{said['type']}: {' '.join(words)}")
            case "Runtime.exceptionThrown":
                self._messages.append(f"exception: {said['exceptionDetails']['text']}")
            case "Log.entryAdded":
                entry = said["entry"]
                self._messages.append(f"{entry['level']}: {entry['text']} {entry.get('url', '')}".rstrip())
            case "Network.requestWillBeSent":
                self._requests.append(str(said["request"]["url"]))

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
