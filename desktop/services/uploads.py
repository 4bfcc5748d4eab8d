"""Uploads: a post's pictures are with the network before it is published, each given once for as long as that holds."""

from __future__ import annotations

from collections.abc import Callable, Iterable
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
        known = {one.id: self._attachments.media_id(one.id, self._account) for one in pictures}
        missing = [one for one in pictures if not known[one.id][0]]
        known |= self._upload(gateway, entry, missing, sum(one.size for one in pictures))
        try:
            for one in pictures:
                self._describe(gateway, one, *known[one.id])
            media_ids = [known[one.id][0] for one in pictures]
            return gateway.publish(entry.text, reply_to=entry.target_id, media_ids=media_ids)
        except PictureGone as gone:
            self._attachments.forget_uploads(entry.attachments, self._account)
            if len(missing) == len(pictures):  # once more would be the same, and cost as much
                raise PictureRefused(
                    f"{gateway.capabilities.network} cannot use a picture of this post.",
                    "Leave it out, or take another.",
                ) from gone
            raise

    def ahead(self, gateway: Gateway, attachment_ids: Iterable[int]) -> None:
        """Give the network pictures before their posts, with their words; none that it has. Raises what `upload` and
        `describe` of the gateway do."""
        for one in self._attachments.get(attachment_ids):
            media_id, known = self._attachments.media_id(one.id, self._account)
            if not media_id:
                content = self._attachments.content(one.id)
                media = gateway.upload(content, one.media_type, progress=lambda _there: None)
                self._attachments.uploaded(
                    one.id, self._account, media.media_id, self._clock() + media.expires_in
                )
                media_id = media.media_id
            self._describe(gateway, one, media_id, known)

    def _upload(
        self, gateway: Gateway, entry: Entry, missing: list[Attachment], total: int
    ) -> dict[int, tuple[str, str]]:
        """Give the network what it has not, of `total` bytes; its ids of these, and no words yet."""
        done = total - sum(one.size for one in missing)
        tell = self._teller(entry, total)
        given = {}
        for one in missing:

            def progress(there: int, before: int = done) -> None:
                tell(before + there)

            progress(0)
            media = gateway.upload(self._attachments.content(one.id), one.media_type, progress=progress)
            until = self._clock() + media.expires_in
            self._attachments.uploaded(one.id, self._account, media.media_id, until)
            given[one.id] = (media.media_id, "")
            done += one.size
        return given

    def _describe(self, gateway: Gateway, picture: Attachment, media_id: str, known: str) -> None:
        if picture.alt != known:
            gateway.describe(media_id, picture.alt)
            self._attachments.described(picture.id, self._account, picture.alt)

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
