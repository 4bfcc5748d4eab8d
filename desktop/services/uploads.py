"""Uploads: a post's pictures are with the network before it is published, each given once for as long as that holds."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from desktop.core.account import Account
from desktop.core.attachment import Attachment
from desktop.core.errors import PictureGone, PictureRefused
from desktop.core.events import Uploading
from desktop.core.outbox import Entry
from desktop.networks.gateway import Gateway
from desktop.services.bus import EventBus
from desktop.store.attachments import Attachments

TOLD_EVERY = timedelta(seconds=0.25)
"""How often the window hears how far an upload is."""


class Uploads:
    """Publishes the posts of one account, on its sender's thread. Nobody sees a picture before its post: all trouble
    until then is as if nothing was sent, and what the network has by then is not given again."""

    def __init__(
        self, account: Account, *, attachments: Attachments, bus: EventBus, clock: Callable[[], datetime]
    ) -> None:
        self._account = account
        self._attachments = attachments
        self._bus = bus
        self._clock = clock

    def publish(self, gateway: Gateway, entry: Entry) -> str:
        """The id of the post. Raises what the gateway does, and PictureRefused."""
        if not entry.attachments:
            return gateway.publish(entry.text, reply_to=entry.target_id)
        pictures = self._attachments.get(entry.attachments)
        if len(pictures) < len(entry.attachments):
            raise PictureRefused("A picture of this post is not here any more.", "Attach it again.")
        given = self._upload(gateway, entry, pictures)
        try:
            media_ids = [self._describe(gateway, picture) for picture in pictures]
            return gateway.publish(entry.text, reply_to=entry.target_id, media_ids=media_ids)
        except PictureGone as gone:
            self._attachments.forget_uploads(entry.attachments, self._account)
            if given == len(pictures):  # once more would be the same, and cost as much
                raise PictureRefused(
                    f"{gateway.capabilities.network} cannot use a picture of this post.",
                    "Leave it out, or take another.",
                ) from gone
            raise

    def _upload(self, gateway: Gateway, entry: Entry, pictures: tuple[Attachment, ...]) -> int:
        """Give the network what it has not; how many those were."""
        missing = [one for one in pictures if not self._attachments.media_id(one.id, self._account)[0]]
        if not missing:
            return 0
        total = sum(one.size for one in pictures)
        done = total - sum(one.size for one in missing)
        tell = self._teller(entry, total)
        tell(done)
        for one in missing:

            def progress(there: int, before: int = done) -> None:
                tell(before + there)

            given = gateway.upload(self._attachments.content(one.id), one.media_type, progress=progress)
            until = self._clock() + given.expires_in
            self._attachments.uploaded(one.id, self._account, given.media_id, until)
            done += one.size
        return len(missing)

    def _describe(self, gateway: Gateway, picture: Attachment) -> str:
        """Its media id, once the network knows what is said of it."""
        media_id, known = self._attachments.media_id(picture.id, self._account)
        if not media_id:  # it ended just now
            raise PictureGone("The network has a picture no longer.")
        if picture.alt != known:
            gateway.describe(media_id, picture.alt)
            self._attachments.described(picture.id, self._account, picture.alt)
        return media_id

    def _teller(self, entry: Entry, total: int) -> Callable[[int], None]:
        """Tells of the first byte, of the last, and of some between."""
        told: datetime | None = None

        def tell(done: int) -> None:
            nonlocal told
            now = self._clock()
            if told is None or done >= total or abs(now - told) >= TOLD_EVERY:
                told = now
                self._bus.publish(Uploading(entry.room_id, entry.id, done, total))

        return tell
