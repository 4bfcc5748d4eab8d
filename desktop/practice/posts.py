"""The endpoints of posts: search, look-up, write, delete, repost, hide.

Source: X-PLATFORM.md, sections 0 (closed replies, quotes), 2 and 3; x-openapi, TweetCreateRequest.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Any

from starlette.routing import BaseRoute

from desktop.practice import problems, search, weight
from desktop.practice.box import Box
from desktop.practice.entities import compose
from desktop.practice.fields import SHOWN_OF_POSTS, wanted
from desktop.practice.gate import MODERATE, READ, WRITE, Asked, route
from desktop.practice.media import attached
from desktop.practice.problems import forbidden, invalid
from desktop.practice.render import Renderer
from desktop.practice.world import Post

_ID = re.compile(r"^[0-9]{1,19}$", re.ASCII)
_MEMBERS = frozenset(
    [
        "card_uri",
        "community_id",
        "direct_message_deep_link",
        "edit_options",
        "for_super_followers_only",
        "geo",
        "made_with_ai",
        "media",
        "nullcast",
        "paid_partnership",
        "poll",
        "quote_tweet_id",
        "reply",
        "reply_settings",
        "share_with_followers",
        "text",
    ]
)
# Members whose feature nobody in the practice room needs: refused rather than silently left out.
_NOT_HERE = frozenset({"card_uri", "community_id", "direct_message_deep_link", "edit_options", "geo", "poll"})
_WINDOW = SHOWN_OF_POSTS | {
    "start_time", "end_time", "since_id", "until_id", "max_results", "pagination_token",
}  # fmt: skip
_SEARCH = _WINDOW | {"query", "next_token", "sort_order"}
_TIMELINE = _WINDOW | {"exclude"}
_DUPLICATES_WITHIN = 86400


def routes(box: Box) -> list[BaseRoute]:
    """The routes, the fixed paths before those with an id."""
    return [
        route(box, "GET", "/2/tweets/search/recent", recent, "search", app=True, user=READ, takes=_SEARCH),
        route(box, "GET", "/2/tweets", by_ids, "posts", app=True, user=READ, takes=SHOWN_OF_POSTS | {"ids"}),
        route(box, "POST", "/2/tweets", create, "create", app=False, user=WRITE),
        route(box, "GET", "/2/tweets/{id}", by_id, "posts", app=True, user=READ, takes=SHOWN_OF_POSTS),
        route(box, "DELETE", "/2/tweets/{id}", delete, "delete", app=False, user=WRITE),
        route(box, "PUT", "/2/tweets/{id}/hidden", hide, "hide", app=False, user=MODERATE),
        route(box, "GET", "/2/users/{id}/tweets", timeline, "timeline", app=True, user=READ, takes=_TIMELINE),
        route(box, "POST", "/2/users/{id}/retweets", repost, "repost", app=False, user=WRITE),
        route(box, "DELETE", "/2/users/{id}/retweets/{post}", unrepost, "unrepost", app=False, user=WRITE),
    ]


async def recent(asked: Asked) -> tuple[int, dict[str, Any]]:
    """GET /2/tweets/search/recent."""
    box = asked.box
    renderer = _renderer(asked)
    return 200, _listing(renderer, box, search.recent(box.world, asked.query, box.is_in_search))


async def timeline(asked: Asked) -> tuple[int, dict[str, Any]]:
    """GET /2/users/:id/tweets."""
    box = asked.box
    renderer = _renderer(asked)
    user = box.world.user(_id_in(asked.path["id"], "id"))
    if user is None:
        return 200, {"errors": [problems.not_found("user", "id", asked.path["id"])]}
    return 200, _listing(renderer, box, search.timeline(box.world, user, asked.query, box.is_on_timeline))


async def by_ids(asked: Asked) -> tuple[int, dict[str, Any]]:
    """GET /2/tweets?ids=: up to 100, partial errors for what is not there."""
    ids = ids_in(asked.query, "ids")
    renderer = _renderer(asked)
    found = []
    for one in ids:
        post = asked.box.world.version(int(_id_in(one, "ids")))
        if post is None:
            renderer.missing("tweet", "ids", one)
        elif not asked.box.world.sees(asked.grant.user, post):
            renderer.kept_away("ids", one)
        else:
            found.append(post)
    answer: dict[str, Any] = {"data": [renderer.post(post) for post in found]} if found else {}
    renderer.expand(found)
    return 200, renderer.finish(answer, asked.box.ledger, posts=found)


async def by_id(asked: Asked) -> tuple[int, dict[str, Any]]:
    """GET /2/tweets/:id; a missing post is an error in an answer with status 200, as X has it."""
    renderer = _renderer(asked)
    post = asked.box.world.post(int(_id_in(asked.path["id"], "id")))
    if post is None:
        renderer.missing("tweet", "id", asked.path["id"])
        return 200, renderer.finish({}, asked.box.ledger)
    if not asked.box.world.sees(asked.grant.user, post):
        renderer.kept_away("id", asked.path["id"])
        return 200, renderer.finish({}, asked.box.ledger)
    answer = {"data": renderer.post(post)}
    renderer.expand([post])
    return 200, renderer.finish(answer, asked.box.ledger, posts=[post])


async def create(asked: Asked) -> tuple[int, dict[str, Any]]:
    """POST /2/tweets with the rules of 2026. X does not say what a duplicate is where there are pictures: none here."""
    box, body = asked.box, asked.body
    text, parent = _checked(asked, body)
    pictures = attached(asked, body["media"]) if "media" in body else []
    with box.world.lock:
        if box.refuses_duplicates and not pictures and _is_duplicate(box, asked, text):
            raise problems.duplicate()
        parent_id = None if parent is None else parent.id
        post = box.world.publish(asked.user, text, reply_to=parent_id, pictures=pictures)
    box.ledger.write(_price(post))
    box.on_write(post)
    name = "edit_history_tweet_ids" if asked.dialect == problems.OLD else "edit_history_post_ids"
    return 201, {"data": {"id": str(post.id), "text": post.text, name: [str(post.id)]}}


async def delete(asked: Asked) -> tuple[int, dict[str, Any]]:
    """DELETE /2/tweets/:id, one's own; deleting what is gone says `deleted: true` as X does."""
    post = asked.box.world.post(int(_id_in(asked.path["id"], "id")))
    if post is not None and post.author.id != asked.user.id:
        raise forbidden("You are not authorized to delete this Tweet.")
    if post is not None:
        asked.box.world.delete(post.id)
        asked.box.ledger.write("manage")
    return 200, {"data": {"deleted": True}}


async def repost(asked: Asked) -> tuple[int, dict[str, Any]]:
    """POST /2/users/:id/retweets with {"tweet_id"}."""
    _only_oneself(asked)
    body = asked.body
    if not isinstance(body, dict) or set(body) != {"tweet_id"} or not isinstance(body["tweet_id"], str):
        raise invalid("The request body has to be an object with tweet_id alone")
    world = asked.box.world
    with world.lock:
        post = world.post(int(_id_in(body["tweet_id"], "tweet_id")))
        if post is None:
            raise problems.missing("tweet_id", body["tweet_id"])
        # A repost of a repost is a repost of the original.
        original = post if post.repost_of is None else world.post(post.repost_of) or post
        if world.repost_by(asked.user, original.id) is not None:
            raise problems.already_reposted()
        made = world.publish(asked.user, original.raw, repost_of=original.id, lang=original.lang)
    asked.box.ledger.write("repost")
    asked.box.on_write(made)
    return 200, {"data": {"id": str(original.id), "rest_id": str(original.id), "retweeted": True}}


async def unrepost(asked: Asked) -> tuple[int, dict[str, Any]]:
    """DELETE /2/users/:id/retweets/:source; the source is the original, or a repost of it (one's own, say)."""
    _only_oneself(asked)
    world = asked.box.world
    number = int(_id_in(asked.path["post"], "source_tweet_id"))
    source = world.post(number)
    original = number if source is None or source.repost_of is None else source.repost_of
    made = world.repost_by(asked.user, original)
    if made is not None:
        world.delete(made.id)
        asked.box.ledger.write("manage")
    return 200, {"data": {"retweeted": False}}


async def hide(asked: Asked) -> tuple[int, dict[str, Any]]:
    """PUT /2/tweets/:id/hidden with {"hidden"}: a reply in a conversation that the asking user began."""
    body, world = asked.body, asked.box.world
    if not isinstance(body, dict) or set(body) != {"hidden"} or not isinstance(body["hidden"], bool):
        raise invalid("The request body has to be an object with hidden alone")
    post = world.post(int(_id_in(asked.path["id"], "tweet_id")))
    if post is None:
        raise problems.missing("tweet_id", asked.path["id"])
    began = world.post(post.conversation)
    if post.reply_to is None or began is None or began.author.id != asked.user.id:
        raise problems.not_in_your_conversation()
    (world.hidden.add if body["hidden"] else world.hidden.discard)(post.id)
    asked.box.ledger.write("manage")
    return 200, {"data": {"hidden": body["hidden"]}}


def ids_in(query: Any, name: str) -> list[str]:
    """A comma-separated list parameter: 1 to 100 different entries. Raises Refusal 400."""
    ids = list(dict.fromkeys(part for part in query.get(name, "").split(",") if part))
    if not 1 <= len(ids) <= 100:
        raise invalid(f"size must be between 1 and 100, not {len(ids)}", **{name: ids})
    return ids


def _id_in(text: str, name: str) -> str:
    if not _ID.match(text):
        raise invalid(f"The `{name}` query parameter value [{text}] is not valid", **{name: text})
    return text


def _renderer(asked: Asked) -> Renderer:
    asks = wanted(asked.query, refused=asked.box.refused_dialect)
    return Renderer(asked.box.world, asks, asked.box.pictures)


def _listing(renderer: Renderer, box: Box, page: search.Page) -> dict[str, Any]:
    answer: dict[str, Any] = {}
    if page.posts:
        answer["data"] = [renderer.post(post) for post in page.posts]
    renderer.expand(page.posts)
    renderer.finish(answer, box.ledger, posts=page.posts)
    answer["meta"] = page.meta
    return answer


def _only_oneself(asked: Asked) -> None:
    if asked.path["id"] != asked.user.id:
        raise invalid(
            f"The `id` query parameter value [{asked.path['id']}] must be the same as the authenticating user "
            f"[{asked.user.id}]",
            id=asked.path["id"],
        )


def _checked(asked: Asked, body: Any) -> tuple[str, Post | None]:
    if not isinstance(body, dict):
        raise invalid("Invalid JSON received. Expected an object.")
    for name in body.keys() - _MEMBERS:
        raise invalid(
            f"$.{name}: is not defined in the schema and the schema does not allow additional properties"
        )
    for name in body.keys() & _NOT_HERE:
        raise invalid(f"$.{name}: the practice room has no such thing")
    text = body.get("text")
    if text is None and "media" in body:
        text = ""
    if not isinstance(text, str) or not (text.strip() or "media" in body):
        raise invalid("$.text: must be at least 1 characters long")
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n")).strip()
    if weight.weighted_length(text) > weight.LIMIT:
        raise problems.too_long()
    if "\x00" in text or (text and not weight.is_postable(text)):
        raise invalid("$.text: holds characters that are not allowed")
    if "quote_tweet_id" in body:
        raise problems.closed_quote()
    parent = None
    if "reply" in body:
        parent = _open_parent(asked, body["reply"])
    cashtags = {tag.lower() for tag in compose(text, lambda name: None).tags("cashtags")}
    if len(cashtags) > 1:
        raise problems.too_many_cashtags()
    return text, parent


def _open_parent(asked: Asked, reply: Any) -> Post:
    """The post that is replied to, if its author mentioned or quoted the replier (rule of 2026-02-23)."""
    allowed = {"in_reply_to_tweet_id", "exclude_reply_user_ids", "auto_populate_reply_metadata"}
    if not isinstance(reply, dict) or not set(reply) <= allowed:
        raise invalid("$.reply: is not what the schema says")
    number = reply.get("in_reply_to_tweet_id")
    if not isinstance(number, str):
        raise invalid("$.reply.in_reply_to_tweet_id: is missing but it is required")
    world = asked.box.world
    parent = world.post(int(_id_in(number, "reply.in_reply_to_tweet_id")))
    if parent is None:
        raise forbidden("You attempted to reply to a Tweet that is deleted or not visible to you.")
    quoted = world.post(parent.quote_of) if parent.quote_of is not None else None
    summoned = asked.user.username.lower() in parent.mentions
    if not summoned and (quoted is None or quoted.author.id != asked.user.id):
        raise problems.closed_reply()
    return parent


def _is_duplicate(box: Box, asked: Asked, text: str) -> bool:
    now = box.world.clock()
    for post in box.world.newest_first(author=asked.user):
        if post.created < now - _DUPLICATES_WITHIN:
            return False
        if post.raw == text and post.repost_of is None:
            return True
    return False


def _price(post: Post) -> str:
    if any("media_key" not in link for link in post.entities.get("urls", ())):
        return "post_create_with_url"
    return "summoned_reply" if post.reply_to is not None else "post_create"
