"""What we ask for is in X's own lists."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop.networks.x.fields import POST_FIELDS, Dialect, other

ROUTES = ("/2/tweets/search/recent", "/2/tweets", "/2/users/{id}/tweets")


@pytest.mark.parametrize(("dialect", "version"), [("tweet", "2.166"), ("post", "2.167")])
def test_every_field_and_expansion_is_one_of_x_s(dialect: Dialect, version: str, test_data: Path) -> None:
    published = json.loads((test_data / "x-openapi" / f"openapi-{version}.json").read_text(encoding="utf-8"))
    shared = published["components"]["parameters"]
    for route in ROUTES:
        given = [one if "name" in one else shared[one["$ref"].rpartition("/")[2]]
                 for one in published["paths"][route]["get"]["parameters"]]  # fmt: skip
        lists = {one["name"]: one["schema"].get("items", {}).get("enum", []) for one in given}
        for name, asked in POST_FIELDS[dialect].items():
            assert set(asked.split(",")) <= set(lists[name]), (route, name)


def test_each_spelling_has_another_one() -> None:
    assert other(other("tweet")) == "tweet"
