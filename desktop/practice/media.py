"""The endpoints of pictures: an upload in steps, its state, and the words for those who do not see it.

Source: x-openapi 2.167, /2/media/upload/* and /2/media/metadata; X-PLATFORM.md, section 3 (sizes, kinds, four at most).
What X says of a picture that it does not take is documented for its older API alone, and is said here so.
"""

from __future__ import annotations

import base64
import binascii
from typing import Any

from starlette.routing import BaseRoute

from desktop.practice import problems
from desktop.practice.box import Box
from desktop.practice.drawing import size_of
from desktop.practice.gate import Asked, route
from desktop.practice.problems import invalid
from desktop.practice.uploads import LIVES, Upload
from desktop.practice.world import Picture

UPLOAD = frozenset({"media.write"})
LARGEST = {"image/jpeg": 5 * 2**20, "image/png": 5 * 2**20, "image/webp": 5 * 2**20, "image/gif": 15 * 2**20}
"""Bytes, by kind: what a post may carry of what X takes (the rest of its list is for video and others)."""
LARGEST_SEGMENT = 5 * 2**20
MOST = 4
MOST_ALT = 1000
_LARGEST_BODY = 2 * LARGEST_SEGMENT
_CHECK_AFTER = 1
_MAGIC = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
)
_INITIAL = frozenset({"media_type", "media_category", "total_bytes", "additional_owners", "shared"})


def routes(box: Box) -> list[BaseRoute]:
    """The routes of an upload; the whole picture in one request is not among them."""

    def one(method: str, path: str, answer: Any, limit: str = "media", **more: Any) -> BaseRoute:
        return route(box, method, path, answer, limit, app=False, user=UPLOAD, **more)

    return [
        one("POST", "/2/media/upload/initialize", initialize),
        one("POST", "/2/media/upload/{id}/append", append, largest=_LARGEST_BODY),
        one("POST", "/2/media/upload/{id}/finalize", finalize),
        one("GET", "/2/media/upload", status, "media_status", takes=frozenset({"media_id", "command"})),
        one("POST", "/2/media/metadata", metadata, "media_metadata"),
    ]


async def initialize(asked: Asked) -> tuple[int, dict[str, Any]]:
    """POST /2/media/upload/initialize."""
    body = _object(asked, _INITIAL)
    media_type, total = body.get("media_type"), body.get("total_bytes")
    if media_type not in LARGEST:
        raise problems.one_of("$.media_type: value", str(media_type), LARGEST, media_type=media_type)
    category = "tweet_gif" if media_type == "image/gif" else "tweet_image"
    if body.get("media_category", category) != category:
        raise invalid(f"$.media_category: {media_type} is {category}", media_category=body["media_category"])
    if type(total) is not int or total <= 0:
        raise invalid("$.total_bytes: must be a whole number above 0", total_bytes=total)
    if total > LARGEST[media_type]:
        raise invalid(f"File size exceeds {LARGEST[media_type]} bytes.", total_bytes=total)
    box = asked.box
    upload = box.uploads.begin(box.world.new_id(), asked.user, media_type, total)
    box.ledger.upload()
    return 200, {"data": {"id": str(upload.id), "media_key": upload.key, "expires_after_secs": LIVES}}


async def append(asked: Asked) -> tuple[int, dict[str, Any]]:
    """POST /2/media/upload/:id/append: the same segment again takes the place of the first."""
    upload, body = _open(asked), _object(asked, frozenset({"media", "segment_index"}))
    index = body.get("segment_index")
    if type(index) is not int or not 0 <= index <= 999:
        raise invalid("$.segment_index: must be between 0 and 999", segment_index=index)
    media = _bytes(body.get("media"))
    if not 0 < len(media) <= LARGEST_SEGMENT:
        raise invalid(f"$.media: must have 1 to {LARGEST_SEGMENT} bytes")
    if len(media) + sum(len(part) for at, part in upload.segments.items() if at != index) > upload.total:
        raise invalid("Segments do not add up to provided total file size.")
    upload.segments[index] = media
    asked.box.ledger.upload()
    return 200, {"data": {"expires_at": int(upload.ends)}}


async def finalize(asked: Asked) -> tuple[int, dict[str, Any]]:
    """POST /2/media/upload/:id/finalize; a second one says what the first did."""
    upload, box = _own(asked, asked.path["id"]), asked.box
    if not upload.finished:
        whole = upload.body
        if len(whole) != upload.total or sorted(upload.segments) != list(range(len(upload.segments))):
            raise invalid("Segments do not add up to provided total file size.")
        if _kind_of(whole) != upload.media_type:
            raise invalid("media type unrecognized.", media_type=upload.media_type)
        fault = box.faults.take("POST", "/2/media/upload", when="media")
        if fault is not None:
            upload.processing = 2 if fault.kind == "processing" else None
        upload.finished = True
        box.ledger.upload()
    return 200, {"data": _state(asked, upload)}


async def status(asked: Asked) -> tuple[int, dict[str, Any]]:
    """GET /2/media/upload?command=STATUS&media_id=."""
    if asked.query.get("command", "STATUS") != "STATUS":
        raise problems.one_of("The `command` query parameter value", asked.query["command"], ["STATUS"])
    upload = _own(asked, asked.query.get("media_id", ""))
    if upload.processing:
        upload.processing -= 1
    return 200, {"data": _state(asked, upload)}


async def metadata(asked: Asked) -> tuple[int, dict[str, Any]]:
    """POST /2/media/metadata: here the alternative text alone."""
    body = _object(asked, frozenset({"id", "metadata"}))
    upload = _own(asked, str(body.get("id", "")))
    given = body.get("metadata")
    words = given.get("alt_text") if isinstance(given, dict) and set(given) <= {"alt_text"} else None
    text = words.get("text") if isinstance(words, dict) and set(words) == {"text"} else None
    if not isinstance(text, str):
        raise invalid("$.metadata.alt_text.text: is missing but it is required")
    if len(text) > MOST_ALT:
        raise invalid(f"$.metadata.alt_text.text: must be at most {MOST_ALT} characters long")
    upload.alt_text = text
    asked.box.ledger.write("media_metadata")
    return 200, {"data": {"id": str(upload.id), "associated_metadata": {"alt_text": {"text": text}}}}


def attached(asked: Asked, given: Any) -> list[Picture]:
    """The pictures of a post's `media`, in its order. Raises Refusal 400."""
    ids = given.get("media_ids") if isinstance(given, dict) and set(given) == {"media_ids"} else None
    if not isinstance(ids, list) or not all(isinstance(one, str) for one in ids):
        raise invalid("$.media: has to be an object with media_ids alone")
    if not 1 <= len(ids) <= MOST or len(set(ids)) < len(ids):
        raise invalid(f"$.media.media_ids: must have 1 to {MOST} different items")
    found = [asked.box.uploads.get(one, asked.user) for one in ids]
    ready = [one for one in found if one is not None and one.finished and one.processing == 0]
    if len(ready) < len(ids):
        raise problems.lost_media(*ids)
    moving = [one for one in ready if one.media_type == "image/gif"]
    if moving and len(ready) > 1:
        raise invalid("$.media.media_ids: one GIF at most, and nothing beside it")
    kind = "animated_gif" if moving else "photo"
    return [
        Picture(one.alt_text, one.body, kind, one.key, one.media_type, *size_of(one.body)) for one in ready
    ]


def _object(asked: Asked, members: frozenset[str]) -> dict[str, Any]:
    body = asked.body
    if not isinstance(body, dict):
        raise invalid("Invalid JSON received. Expected an object.")
    for name in body.keys() - members:
        raise invalid(
            f"$.{name}: is not defined in the schema and the schema does not allow additional properties"
        )
    return body


def _own(asked: Asked, number: str) -> Upload:
    upload = asked.box.uploads.get(number, asked.user)
    if upload is None:
        raise problems.no_upload(number)
    return upload


def _open(asked: Asked) -> Upload:
    upload = _own(asked, asked.path["id"])
    if upload.finished:
        raise invalid("The upload is finalized.", id=asked.path["id"])
    return upload


def _bytes(media: Any) -> bytes:
    """What came: bytes of a form, or base64 in JSON."""
    if isinstance(media, bytes):
        return media
    try:
        return base64.b64decode(media, validate=True)
    except (TypeError, ValueError, binascii.Error):
        raise invalid("$.media: is not base64") from None


def _state(asked: Asked, upload: Upload) -> dict[str, Any]:
    left = int(upload.ends - asked.box.world.clock())
    said: dict[str, Any] = {"id": str(upload.id), "media_key": upload.key, "expires_after_secs": left}
    if not upload.finished:
        return said
    said["size"] = upload.total
    if upload.processing is None:
        return said | {"processing_info": {"state": "failed", "progress_percent": 0}}
    if upload.processing:
        state = "pending" if upload.processing > 1 else "in_progress"
        return said | {"processing_info": {"state": state, "check_after_secs": _CHECK_AFTER}}
    width, height = size_of(upload.body)
    return said | {"image": {"image_type": upload.media_type, "w": width, "h": height}}


def _kind_of(body: bytes) -> str:
    if body[:4] == b"RIFF" and body[8:12] == b"WEBP":
        return "image/webp"
    return next((kind for magic, kind in _MAGIC if body.startswith(magic)), "")
