"""OAuth 2 over HTTP: the consent page in the browser, and the token and revoke endpoints.

Source: X-PLATFORM.md, section 1. The page is `GET /i/oauth2/authorize`; its form is posted to the same path with
the same parameters and `decision=allow` or `decision=deny`, so a program can consent without a browser; with
`account=NAME` it is a browser in which somebody else than the visitor is signed in.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from html import escape
from urllib.parse import parse_qsl, urlencode

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from desktop.practice.box import Box
from desktop.practice.entities import whole
from desktop.practice.faults import AFTER, BEFORE
from desktop.practice.gate import after, before, body_of, delay
from desktop.practice.oauth import Denied
from desktop.practice.problems import Refusal

AUTHORIZE = "/i/oauth2/authorize"
_PARAMETERS = (
    "response_type",
    "client_id",
    "redirect_uri",
    "scope",
    "state",
    "code_challenge",
    "code_challenge_method",
)
_MEANINGS = {
    "tweet.read": "See the practice posts that you can see.",
    "users.read": "See the practice accounts that you can see.",
    "tweet.write": "Post, repost and delete practice posts for you.",
    "media.write": "Upload practice pictures for you.",
    "offline.access": "Stay connected to your account until you revoke access.",
}
_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title><style>
body {{ font: 16px/1.5 system-ui, sans-serif; margin: 0; color: #14171a; background: #fff; }}
.band {{ padding: .6em 1em; font-weight: 600; background: repeating-linear-gradient(
  -45deg, #ffd966, #ffd966 14px, #ffe9a8 14px, #ffe9a8 28px); }}
main {{ max-width: 34em; margin: 2em auto; padding: 0 1em; }}
button {{ font: inherit; padding: .6em 1.4em; border-radius: 2em; border: 1px solid #536471; cursor: pointer; }}
button.main {{ background: #0f1419; color: #fff; border-color: #0f1419; margin-right: .6em; }}
@media (prefers-color-scheme: dark) {{ body {{ background: #15181c; color: #e7e9ea; }} .band {{ color: #14171a; }}
  button {{ background: #15181c; color: #e7e9ea; }} button.main {{ background: #e7e9ea; color: #0f1419; }} }}
</style></head><body><div class="band">Practice: nothing here reaches X</div><main>{main}</main></body></html>"""
_HEADERS = {
    "cache-control": "no-store",
    # No form-action: Chromium applies it to the redirect after the form too.
    "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
}


def routes(box: Box) -> list[BaseRoute]:
    """The routes of the page, the token and the revocation."""

    async def page(request: Request) -> Response:
        query = dict(request.query_params)
        refused = _refused(box, query)
        return refused or HTMLResponse(_consent_page(box, query), headers=_HEADERS)

    async def decide(request: Request) -> Response:
        form = await _form(request)
        refused = _refused(box, form)
        if refused is not None:
            return refused
        if form.get("decision") != "allow":
            return _back(form, error="access_denied")
        user = box.world.user_named(form.get("account", "")) or box.visitor
        return _back(form, code=box.tokens.consent(user, form))

    async def asked(request: Request, answer: Callable[[dict[str, str]], dict[str, object]]) -> Response:
        form = await _form(request)
        fault = box.faults.take("POST", request.url.path)
        await delay(box, fault)
        if fault is not None and fault.kind in BEFORE:
            return before(box, fault, request)
        response: Response
        try:
            response = JSONResponse(answer(form), headers={"cache-control": "no-store"})
        except Denied as denied:
            response = _denied(denied)
        if fault is not None and fault.kind in AFTER:
            response = after(box, fault, request, response)
        return response

    async def token(request: Request) -> Response:
        return await asked(request, box.tokens.token)

    async def revoke(request: Request) -> Response:
        def answer(form: dict[str, str]) -> dict[str, object]:
            box.tokens.revoke(form)
            return {"revoked": True}

        return await asked(request, answer)

    return [
        Route(AUTHORIZE, page, methods=["GET"]),
        Route(AUTHORIZE, decide, methods=["POST"]),
        Route("/2/oauth2/token", token, methods=["POST"]),
        Route("/2/oauth2/revoke", revoke, methods=["POST"]),
    ]


async def _form(request: Request) -> dict[str, str]:
    """The members of a form, or of a JSON object: twitter-api-v2 (npm) sends some of its token requests so."""
    try:
        body = (await body_of(request)).decode("utf-8", "replace")
    except Refusal:
        return {}
    if "json" not in request.headers.get("content-type", ""):
        return dict(parse_qsl(body))
    try:
        found = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    members = found.items() if isinstance(found, dict) else ()
    return {name: whole(value) for name, value in members if isinstance(value, str)}


def _refused(box: Box, query: dict[str, str]) -> Response | None:
    complaint = box.tokens.complaint(query)
    if complaint is None:
        return None
    message, may_go_back = complaint
    if may_go_back:
        return _back(query, error=message)
    main = (
        f"<h1>Something went wrong</h1><p>You weren’t able to give access to the app. {escape(message)}</p>"
        "<p>Go back to the app and try to sign in again.</p>"
    )
    return HTMLResponse(_PAGE.format(title="Something went wrong", main=main), 400, headers=_HEADERS)


def _back(query: dict[str, str], **answer: str) -> Response:
    if "state" in query:
        answer["state"] = query["state"]
    joint = "&" if "?" in query["redirect_uri"] else "?"
    return RedirectResponse(f"{query['redirect_uri']}{joint}{urlencode(answer)}", 302, headers=_HEADERS)


def _consent_page(box: Box, query: dict[str, str]) -> str:
    visitor = box.visitor
    asks = "".join(
        f"<li>{escape(_MEANINGS.get(scope, 'Use this permission.'))} <code>{escape(scope)}</code></li>"
        for scope in query["scope"].split()
    )
    hidden = "".join(
        f'<input type="hidden" name="{name}" value="{escape(query[name])}">'
        for name in _PARAMETERS
        if name in query
    )
    app = escape(box.tokens.app_name(query["client_id"]))
    title = f"{app} wants to access your practice account"
    return _PAGE.format(
        title=title,
        main=f"""<h1>{title}</h1>
<p>Signed in as <strong>{escape(visitor.name)}</strong> @{escape(visitor.username)}</p>
<p>This app will be able to:</p><ul>{asks}</ul>
<form method="post" action="{AUTHORIZE}">{hidden}
<button class="main" type="submit" name="decision" value="allow">Authorize app</button>
<button type="submit" name="decision" value="deny">Cancel</button></form>""",
    )


def _denied(denied: Denied) -> Response:
    body = {"error": denied.error, "error_description": denied.description}
    return JSONResponse(body, denied.status, headers={"cache-control": "no-store"})
