"""The endpoints of users: oneself, by id and by name."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from starlette.routing import BaseRoute

from desktop.practice.box import Box
from desktop.practice.fields import SHOWN_OF_USERS, wanted
from desktop.practice.gate import READ, Asked, route
from desktop.practice.posts import ids_in
from desktop.practice.problems import invalid
from desktop.practice.render import Renderer
from desktop.practice.world import User

_ID = re.compile(r"^[0-9]{1,19}$", re.ASCII)
_NAME = re.compile(r"^[A-Za-z0-9_]{1,15}$", re.ASCII)


def routes(box: Box) -> list[BaseRoute]:
    """The routes, the fixed paths before those with an id."""
    shown = SHOWN_OF_USERS
    by, ids = shown | {"usernames"}, shown | {"ids"}
    return [
        route(box, "GET", "/2/users/me", me, "me", app=False, user=READ, takes=shown),
        route(box, "GET", "/2/users/by", by_names, "users", app=True, user=READ, takes=by),
        route(box, "GET", "/2/users/by/username/{name}", by_name, "users", app=True, user=READ, takes=shown),
        route(box, "GET", "/2/users", by_ids, "users", app=True, user=READ, takes=ids),
        route(box, "GET", "/2/users/{id}", by_id, "users", app=True, user=READ, takes=shown),
    ]


async def me(asked: Asked) -> tuple[int, dict[str, Any]]:
    """GET /2/users/me."""
    renderer = _renderer(asked)
    answer = {"data": renderer.user(asked.user)}
    return 200, renderer.finish(answer, asked.box.ledger, users=[asked.user])


async def by_id(asked: Asked) -> tuple[int, dict[str, Any]]:
    """GET /2/users/:id."""
    return _one(asked, "id", asked.path["id"], _ID, asked.box.world.user)


async def by_name(asked: Asked) -> tuple[int, dict[str, Any]]:
    """GET /2/users/by/username/:username."""
    return _one(asked, "username", asked.path["name"], _NAME, asked.box.world.user_named)


async def by_ids(asked: Asked) -> tuple[int, dict[str, Any]]:
    """GET /2/users?ids=."""
    return _many(asked, "ids", _ID, asked.box.world.user)


async def by_names(asked: Asked) -> tuple[int, dict[str, Any]]:
    """GET /2/users/by?usernames=."""
    return _many(asked, "usernames", _NAME, asked.box.world.user_named)


def _renderer(asked: Asked) -> Renderer:
    asks = wanted(asked.query, of_users=True, refused=asked.box.refused_dialect)
    return Renderer(asked.box.world, asks, asked.box.pictures)


def _one(
    asked: Asked, parameter: str, value: str, form: re.Pattern[str], find: Callable[[str], User | None]
) -> tuple[int, dict[str, Any]]:
    _check(parameter, value, form)
    renderer, user = _renderer(asked), find(value)
    if user is None:
        renderer.missing("user", parameter, value)
        return 200, renderer.finish({}, asked.box.ledger)
    return 200, renderer.finish({"data": renderer.user(user)}, asked.box.ledger, users=[user])


def _many(
    asked: Asked, parameter: str, form: re.Pattern[str], find: Callable[[str], User | None]
) -> tuple[int, dict[str, Any]]:
    renderer, found = _renderer(asked), []
    for value in ids_in(asked.query, parameter):
        _check(parameter, value, form)
        user = find(value)
        if user is None:
            renderer.missing("user", parameter, value)
        else:
            found.append(user)
    answer: dict[str, Any] = {"data": [renderer.user(user) for user in found]} if found else {}
    return 200, renderer.finish(answer, asked.box.ledger, users=found)


def _check(parameter: str, value: str, form: re.Pattern[str]) -> None:
    if not form.match(value):
        message = f"The `{parameter}` query parameter value [{value}] does not match {form.pattern}"
        raise invalid(message, **{parameter: value})
