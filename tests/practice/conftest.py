"""A practice server on a real socket, clients that are led to it, and X's published API to check answers against."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import jsonschema
import pytest
import referencing
import referencing.jsonschema
import requests
import requests.adapters
import tweepy

from desktop.practice.server import PracticeServer
from tests.conftest import absent

NOON = 1_790_000_000.0
Start = Callable[..., PracticeServer]


class Clock:
    """Time that moves when a test says so."""

    def __init__(self, now: float = NOON) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now

    def advance(self, seconds: float) -> None:
        self.now += seconds


class Led(requests.adapters.HTTPAdapter):
    """Leads what was meant for X to the practice server, as Parley's own transport does."""

    def __init__(self, server: PracticeServer) -> None:
        super().__init__()
        self._origin = urlsplit(server.url)

    def send(self, request: requests.PreparedRequest, *args: Any, **kwargs: Any) -> requests.Response:
        parts = urlsplit(request.url or "")
        request.url = urlunsplit((self._origin.scheme, self._origin.netloc, *parts[2:]))
        kwargs["timeout"] = kwargs.get("timeout") or 10
        return super().send(request, *args, **kwargs)


class Caller:
    """Asks a practice server over HTTP, as the visitor unless told otherwise."""

    def __init__(self, server: PracticeServer, token: str) -> None:
        self.server = server
        self.session = requests.Session()
        self.session.headers["Authorization"] = f"Bearer {token}"

    def __call__(self, method: str, path: str, json: Any = None, **query: Any) -> requests.Response:
        parameters = {name.replace("__", "."): value for name, value in query.items()}
        return self.session.request(method, self.server.url + path, params=parameters, json=json, timeout=10)

    def get(self, path: str, **query: Any) -> Any:
        """The JSON of a GET that has to succeed."""
        response = self("GET", path, **query)
        assert response.status_code == 200, response.text
        return response.json()

    def post(self, text: str, **more: Any) -> str:
        """The id of a post that has to be accepted."""
        response = self("POST", "/2/tweets", json={"text": text, **more})
        assert response.status_code == 201, response.text
        return str(response.json()["data"]["id"])

    def search(self, query: str, **more: Any) -> list[str]:
        """The ids that a search finds, the newest first."""
        # X refuses ids together with times.
        has_times = "start_time" in more or "end_time" in more
        more = {"max_results": 100, **({} if has_times else {"until_id": 2**62}), **more}
        return [one["id"] for one in self.get("/2/tweets/search/recent", query=query, **more).get("data", [])]


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def start(clock: Clock) -> Iterator[Start]:
    """Starts practice servers with the clock of the test, and stops them."""
    servers: list[PracticeServer] = []

    def make(**wishes: Any) -> PracticeServer:
        server = PracticeServer(**{"clock": clock, "seed": 1, **wishes})
        servers.append(server)
        server.start()
        return server

    yield make
    for server in servers:
        server.stop()


@pytest.fixture
def server(start: Start) -> PracticeServer:
    """An empty X."""
    return start()


@pytest.fixture
def calls() -> Iterator[Callable[..., Caller]]:
    """Makes callers and closes their connections."""
    made: list[Caller] = []

    def make(server: PracticeServer, token: str | None = None) -> Caller:
        made.append(Caller(server, token or server.user_token))
        return made[-1]

    yield make
    for caller in made:
        caller.session.close()


@pytest.fixture
def call(server: PracticeServer, calls: Callable[..., Caller]) -> Caller:
    """The visitor of the empty X."""
    return calls(server)


@pytest.fixture
def app(server: PracticeServer, calls: Callable[..., Caller]) -> Caller:
    """The app of the empty X, without a user."""
    return calls(server, server.bearer_token)


@pytest.fixture
def client(server: PracticeServer) -> Iterator[tweepy.Client]:
    """tweepy with the visitor's token, led to the empty X."""
    client = tweepy.Client(server.user_token)
    client.session.mount("https://api.twitter.com", Led(server))
    yield client
    client.session.close()


class Specification:
    """One version of X's OpenAPI; objects may have no members beyond those it declares."""

    def __init__(self, path: Path) -> None:
        self._document = _strict(json.loads(path.read_text(encoding="utf-8")))
        resource = referencing.jsonschema.DRAFT202012.create_resource(self._document)
        self._registry: Any = referencing.Registry().with_resource("urn:x", resource)

    def parameters(self, method: str, path: str) -> set[str]:
        """The names of the query parameters that this version has for the operation."""
        known = self._document["components"]["parameters"]
        wishes = self._document["paths"][path][method.lower()].get("parameters", [])
        found = [known[one["$ref"].rpartition("/")[2]] if "$ref" in one else one for one in wishes]
        return {one["name"] for one in found if one["in"] == "query"}

    def check(self, method: str, path: str, response: requests.Response) -> None:
        """Fail unless the answer is what this version promises for the operation and its status."""
        self.check_json(method, path, str(response.status_code), response.json())

    def check_json(self, method: str, path: str, status: str, body: Any) -> None:
        """The same for a body, say a line of the stream."""
        answers = self._document["paths"][path][method.lower()]["responses"]
        reference = answers[status]["content"]["application/json"]["schema"]["$ref"]
        validator = jsonschema.Draft202012Validator({"$ref": f"urn:x{reference}"}, registry=self._registry)
        errors = [
            f"{'/'.join(map(str, one.absolute_path))}: {one.message[:300]}"
            for one in validator.iter_errors(body)
        ]
        assert errors == []


def _strict(document: Any) -> Any:
    """OpenAPI 3.0 as JSON Schema: `nullable` becomes a type, and undeclared members are refused where X lists all."""
    document = copy.deepcopy(document)
    for name in (
        "Tweet",
        "Post",
        "Expansions",
        "PostEntities",
        "PostPublicMetrics",
        "UserPublicMetrics",
        "User",
    ):
        if name in document["components"]["schemas"]:
            document["components"]["schemas"][name]["additionalProperties"] = False
    schemas = document["components"]["schemas"]
    kinds = [name for name in ("Photo", "Video", "AnimatedGif") if name in schemas]
    if kinds:  # JSON Schema knows no `discriminator`: one of the kinds, and nothing beyond
        for name in kinds:
            schemas[name]["unevaluatedProperties"] = False
        one_kind = [{"$ref": f"#/components/schemas/{name}"} for name in kinds]
        schemas["Expansions"]["properties"]["media"]["items"] = {"anyOf": one_kind}
    else:
        schemas["Media"]["additionalProperties"] = False

    def walk(node: Any) -> None:
        if isinstance(node, dict):
            if node.get("nullable") is True and isinstance(node.get("type"), str):
                node["type"] = [node["type"], "null"]
            for value in node.values():
                walk(value)
        elif isinstance(node, list):
            for value in node:
                walk(value)

    walk(document)
    return document


_READ: dict[Path, Specification] = {}


def _specification(folder: Path, version: str) -> Specification:
    path = folder / "x-openapi" / f"openapi-{version}.json"
    if not path.is_file():
        absent(f"X's OpenAPI is not at {path}")
    return _READ.setdefault(path, _READ.get(path) or Specification(path))


@pytest.fixture
def old_api(test_data: Path) -> Specification:
    """X's API with its old names (tweet.*)."""
    return _specification(test_data, "2.166")


@pytest.fixture
def new_api(test_data: Path) -> Specification:
    """X's API with its new names (post.*)."""
    return _specification(test_data, "2.167")


@pytest.fixture
def critlib(test_data: Path) -> Path:
    """A real chat with ids, replies and reposts."""
    path = test_data / "chats" / "critlib-2015-03-11.jsonl"
    if not path.is_file():
        absent(f"there is no transcript at {path}")
    return path
