"""Upload: a picture to X in steps, none of which is done again once X took it (X: media/quickstart)."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from desktop.core.errors import (
    AppRefused,
    ParleyError,
    PictureGone,
    PictureRefused,
    PictureUnready,
    Refused,
    ServiceDown,
)
from desktop.core.prices import Billed
from desktop.networks.gateway import Meter, Uploaded
from desktop.networks.x.decode import Media, decode_media
from desktop.networks.x.problems import unclear

SEGMENT = 2**20
"""Bytes: what is sent again after a line was cut. X takes up to five times that."""
_ROOT = "/2/media/upload"
_CHECK = timedelta(seconds=5)
"""Until X is asked once more about a picture that it works on, where it does not say."""
_LASTS = timedelta(hours=1)
"""How long an upload is there where X does not say; it says a day."""
_LOST = "has lost an upload; it begins anew"


class Ask(Protocol):
    """One request to X that may be made twice; its JSON, None where there is none. `sent` is told of every piece of its
    body that left, in bytes. Raises Retryable, SignInNeeded or Refused."""

    def __call__(
        self,
        method: str,
        route: str,
        *,
        json: Mapping[str, object] | None = None,
        params: Mapping[str, str] | None = None,
        sent: Callable[[int], None] | None = None,
    ) -> object: ...


@dataclass(slots=True)
class _Session:
    """What X has of a picture by now: the first so many segments, and then the word that this was all."""

    id: str
    until: datetime
    segments: int = 0
    finalized: bool = False


class XUploads:
    """The uploads of one gateway. What trouble cut short goes on where it stopped, as long as this object lives."""

    def __init__(self, ask: Ask, meter: Meter, network: str, clock: Callable[[], datetime]) -> None:
        self._ask, self._meter, self._network, self._clock = ask, meter, network, clock
        self._under_way: dict[bytes, _Session] = {}

    def upload(self, content: bytes, media_type: str, progress: Callable[[int], None]) -> Uploaded:
        """See the port."""
        key = hashlib.sha256(content).digest()
        session = self._under_way.get(key)
        resumed = session is not None and session.until > self._clock()
        try:
            if session is None or not resumed:
                session = self._under_way[key] = self._begin(content, media_type)
            self._append(session, content, progress)
            media = self._finish(session)
        except Refused as refusal:
            self._under_way.pop(key, None)
            if resumed and not isinstance(
                refusal, PictureRefused
            ):  # it may be about what the cut line left there
                raise ServiceDown(f"{self._network} {_LOST}.") from refusal
            raise self._refused(refusal) from refusal
        del self._under_way[key]
        return Uploaded(media.id, _lasts(media))

    def describe(self, media_id: str, alt: str) -> None:
        """See the port."""
        body = {"id": media_id, "metadata": {"alt_text": {"text": alt}}}
        try:
            self._ask("POST", "/2/media/metadata", json=body)
        except AppRefused as refusal:
            raise self._refused(refusal) from refusal
        except Refused as refusal:
            raise PictureGone(f"{self._network} has a picture no longer.") from refusal
        self._meter(Billed.MEDIA_METADATA, [media_id])

    def _begin(self, content: bytes, media_type: str) -> _Session:
        kind = "tweet_gif" if media_type == "image/gif" else "tweet_image"
        body = {"media_type": media_type, "media_category": kind, "total_bytes": len(content)}
        media = self._media(self._ask("POST", f"{_ROOT}/initialize", json=body))
        self._meter(Billed.MEDIA_UPLOAD, [media.id])
        return _Session(media.id, self._clock() + _lasts(media))

    def _append(self, session: _Session, content: bytes, progress: Callable[[int], None]) -> None:
        """The segments that are not there yet. X answers without a word that matters, or without any."""
        for start in range(session.segments * SEGMENT, len(content), SEGMENT):
            part = content[start : start + SEGMENT]
            body = {"media": base64.b64encode(part).decode(), "segment_index": session.segments}
            left = 0

            def sent(count: int, start: int = start, size: int = len(part)) -> None:
                nonlocal left
                left += count
                progress(start + min(size, left * 3 // 4))  # base64 writes three bytes as four signs

            self._ask("POST", f"{_ROOT}/{session.id}/append", json=body, sent=sent)
            self._meter(Billed.MEDIA_UPLOAD, [session.id])
            session.segments += 1
        progress(len(content))

    def _finish(self, session: _Session) -> Media:
        """The picture once it can be posted; PictureUnready while X works on it."""
        if session.finalized:
            answer = self._ask("GET", _ROOT, params={"command": "STATUS", "media_id": session.id})
        else:
            answer = self._ask("POST", f"{_ROOT}/{session.id}/finalize")
            self._meter(Billed.MEDIA_UPLOAD, [session.id])
            session.finalized = True
        media = self._media(answer)
        if media.state == "failed":
            raise PictureRefused(f"{self._network} cannot use the picture.", "Leave it out, or take another.")
        if media.state in ("pending", "in_progress"):
            pause = timedelta(seconds=media.check_after) if media.check_after else _CHECK
            raise PictureUnready(
                f"{self._network} still works on the picture.", not_before=self._clock() + pause
            )
        return media

    def _media(self, answer: object) -> Media:
        media = decode_media(answer)
        if not media.id:
            raise unclear(self._network, write=False)
        return media

    def _refused(self, refusal: Refused) -> ParleyError:
        if isinstance(refusal, PictureRefused):
            return refusal
        if isinstance(refusal, AppRefused):
            return PictureRefused(
                f"{self._network} takes no pictures from this copy of Parley.", "Leave them out."
            )
        return PictureRefused(str(refusal), "Leave it out, or take another.")


def _lasts(media: Media) -> timedelta:
    return timedelta(seconds=media.expires_after) if media.expires_after else _LASTS
