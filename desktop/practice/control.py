"""The two doors that X does not have: the ledger, and faults on request. And pictures."""

from __future__ import annotations

import json

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from desktop.practice.box import Box
from desktop.practice.drawing import portrait, scene
from desktop.practice.faults import fault_of
from desktop.practice.gate import body_of
from desktop.practice.problems import Refusal


def routes(box: Box) -> list[BaseRoute]:
    """GET /practice/ledger, POST /practice/faults (one fault or a list), GET /practice/avatars/<user id>.png and
    /practice/pictures/<media key>.png."""

    async def ledger(request: Request) -> Response:
        if "origin" in request.headers:
            return _not_for_pages()
        return JSONResponse(box.ledger.summary())

    async def faults(request: Request) -> Response:
        if "origin" in request.headers:
            return _not_for_pages()
        try:
            wishes = json.loads(await body_of(request))
            made = [fault_of(wish) for wish in (wishes if isinstance(wishes, list) else [wishes])]
        except (ValueError, TypeError, AttributeError, RecursionError, Refusal) as error:
            return JSONResponse({"error": str(error)}, 400)
        for fault in made:
            box.faults.add(fault)
        return JSONResponse({"added": len(made)}, 201)

    async def avatar(request: Request) -> Response:
        user = box.world.user(request.path_params["user"])
        if user is None:
            return Response(status_code=404)
        return _image(portrait(user.username))

    async def picture(request: Request) -> Response:
        key = request.path_params["key"]
        found = box.world.picture(key)
        if found is None:
            return Response(status_code=404)
        return _image(found.body, found.media_type) if found.body else _image(scene(key))

    return [
        Route("/practice/ledger", ledger, methods=["GET"]),
        Route("/practice/faults", faults, methods=["POST"]),
        Route("/practice/avatars/{user}.png", avatar, methods=["GET"]),
        Route("/practice/pictures/{key}.png", picture, methods=["GET"]),
    ]


def _image(body: bytes, media_type: str = "image/png") -> Response:
    return Response(body, media_type=media_type, headers={"cache-control": "max-age=86400"})


def _not_for_pages() -> Response:
    # A page in the person's browser can reach loopback, too; programs send no Origin.
    return JSONResponse({"error": "this door is not for web pages"}, 403)
