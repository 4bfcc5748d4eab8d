"""Posts and users as X's JSON: default fields, asked fields, includes and partial errors, in both spellings."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from desktop.practice import problems
from desktop.practice.drawing import SIZE
from desktop.practice.fields import Wanted
from desktop.practice.ledger import Ledger
from desktop.practice.problems import OLD
from desktop.practice.world import Picture, Poll, Post, User, World

EDITABLE_SECONDS = 3600


def timestamp(seconds: float) -> str:
    """Unix seconds as X writes a moment: 2026-11-21T20:15:30.000Z."""
    moment = datetime.fromtimestamp(round(seconds, 3), UTC)
    return f"{moment:%Y-%m-%dT%H:%M:%S}.{moment.microsecond // 1000:03d}Z"


class Renderer:
    """Renders for one answer, and gathers its includes and partial errors.

    `picture_root` is where avatars and posts' pictures are.
    """

    def __init__(self, world: World, wanted: Wanted, picture_root: str = "") -> None:
        self._world, self._wanted, self._root = world, wanted, picture_root
        self._old = wanted.dialect == OLD
        self._users: dict[str, User] = {}
        self._posts: dict[int, Post] = {}
        self._media: dict[str, Picture] = {}
        self._polls: list[Poll] = []
        self._errors: dict[str, dict[str, Any]] = {}

    def post(self, post: Post) -> dict[str, Any]:
        """One post: id, text and edit history, and the fields that are asked for."""
        wanted, old = self._wanted, self._old
        answer: dict[str, Any] = {"id": str(post.id), "text": post.text}
        versions = [str(number) for number in self._world.versions(post)]
        answer["edit_history_tweet_ids" if old else "edit_history_post_ids"] = versions
        # In the new spelling these two are expansions, in the old one fields and expansions.
        if "author_id" in wanted.post or "author_id" in wanted.expansions:
            answer["author_id"] = post.author.id
        to_user = "in_reply_to_user_id"
        if (to_user in wanted.post or to_user in wanted.expansions) and post.reply_user is not None:
            answer[to_user] = post.reply_user.id
        attachments = self._attachments(post)
        if attachments:
            answer["attachments"] = attachments
        references = self._references(post)
        if references:
            if old and ("referenced_tweets" in wanted.post or "referenced_tweets.id" in wanted.expansions):
                answer["referenced_tweets"] = references
            if not old and "referenced_posts" in wanted.expansions:
                answer["referenced_posts"] = references
        for name in wanted.post - answer.keys():
            value = self._post_field(post, name)
            if value is not None:
                answer[name] = value
        return answer

    def user(self, user: User) -> dict[str, Any]:
        """One user: id, name and username, and the fields that are asked for."""
        answer: dict[str, Any] = {"id": user.id, "name": user.name, "username": user.username}
        for name in self._wanted.user - answer.keys():
            value = self._user_field(user, name)
            if value is not None:
                answer[name] = value
        newest = ("most_recent_tweet_id", "most_recent_post_id")
        if self._wanted.expands(*newest):
            found = next(self._world.newest_first(author=user), None)
            if found is not None:
                answer[newest[0] if self._old else newest[1]] = str(found.id)
                self._posts[found.id] = found
        return answer

    def media(self, key: str, picture: Picture) -> dict[str, Any]:
        """One picture: key and type, and the fields that are asked for.

        A video has a still in place of an address; only a photo has words in the old spelling (OpenAPI 2.166).
        """
        answer = {"media_key": key, "type": picture.kind}
        is_photo = picture.kind == "photo"
        has: dict[str, Any] = {"url" if is_photo else "preview_image_url": f"{self._root}/pictures/{key}.png"}
        if is_photo or not self._old:
            has["alt_text"] = picture.alt_text
        width, height = (picture.width, picture.height) if picture.width or picture.body else SIZE
        has |= {"width": width, "height": height, "duration_ms": picture.duration_ms}
        return answer | {name: value for name, value in has.items() if name in self._wanted.media and value}

    def expand(self, posts: Iterable[Post]) -> None:
        """Gather what the expansions of these posts include."""
        wanted, world = self._wanted, self._world
        referenced = wanted.expands("referenced_tweets.id", "referenced_posts")
        their_authors = wanted.expands("referenced_tweets.id.author_id", "author_id")
        their_media = wanted.expands("referenced_tweets.id.attachments.media_keys", "attachments.media_keys")
        for post in posts:
            if "attachments.media_keys" in wanted.expansions:
                self._media.update(post.media)
            if post.poll is not None and "attachments.poll_ids" in wanted.expansions:
                self._polls.append(post.poll)
            if "author_id" in wanted.expansions:
                self._users[post.author.id] = post.author
            if "in_reply_to_user_id" in wanted.expansions and post.reply_user is not None:
                self._users[post.reply_user.id] = post.reply_user
            if "entities.mentions.username" in wanted.expansions:
                for name in post.mentions:
                    user = world.user_named(name)
                    if user is not None:
                        self._users[user.id] = user
            if not referenced and not wanted.expands("referenced_tweets.id.author_id", "referenced_posts"):
                continue
            for reference in self._references(post):
                found = world.post(int(reference["id"]))
                if found is None:
                    name = "referenced_tweets.id" if self._old else "referenced_posts"
                    missing = problems.not_found("tweet", name, reference["id"])
                    self._errors[reference["id"]] = missing
                    continue
                self._posts[found.id] = found
                if their_authors:
                    self._users[found.author.id] = found.author
                if their_media:
                    self._media.update(found.media)

    def kept_away(self, parameter: str, value: str) -> None:
        """The same for a post that whoever asks may not see."""
        self._errors[value] = problems.kept_away(parameter, value)

    def missing(self, resource: str, parameter: str, value: str) -> None:
        """Note a partial error for something that was asked for by id or name and is not there."""
        self._errors[value] = problems.not_found(resource, parameter, value)

    def finish(
        self, answer: dict[str, Any], ledger: Ledger, posts: Iterable[Post] = (), users: Iterable[User] = ()
    ) -> dict[str, Any]:
        """Add includes and errors to an answer, and enter in the ledger what it carries (see Ledger)."""
        includes: dict[str, Any] = {}
        if self._users:
            includes["users"] = [self.user(user) for user in self._users.values()]
        if self._posts:
            includes["tweets" if self._old else "posts"] = [self.post(post) for post in self._posts.values()]
        if self._media:
            includes["media"] = [self.media(key, picture) for key, picture in self._media.items()]
        if self._polls:
            includes["polls"] = [_poll(poll) for poll in self._polls]
        if includes:
            answer["includes"] = includes
        if self._errors:
            answer["errors"] = list(self._errors.values())
        ledger.read(
            posts=[str(post.id) for post in posts] + [str(number) for number in self._posts],
            users=[user.id for user in users],
            authors=list(self._users),
        )
        return answer

    def _attachments(self, post: Post) -> dict[str, list[str]]:
        has = {"media_keys": list(post.media), "poll_ids": [] if post.poll is None else [post.poll.id]}
        asked = "attachments" in self._wanted.post
        wanted = self._wanted.expansions
        return {name: ids for name, ids in has.items() if ids and (asked or f"attachments.{name}" in wanted)}

    def _references(self, post: Post) -> list[dict[str, str]]:
        kinds = (("retweeted", post.repost_of), ("quoted", post.quote_of), ("replied_to", post.reply_to))
        return [{"type": kind, "id": str(number)} for kind, number in kinds if number is not None]

    def _post_field(self, post: Post, name: str) -> Any:
        if name == "conversation_id":
            return str(post.conversation)
        if name == "created_at":
            return timestamp(int(post.created))  # X gives whole seconds; the id has the milliseconds
        if name == "entities":
            return post.entities or None
        if name == "lang":
            return post.lang
        if name == "possibly_sensitive":
            return False
        if name == "reply_settings":
            return "everyone"
        if name == "display_text_range":
            return [0, post.shown] if post.text else None
        if name in ("note_tweet", "note_post") and post.note is not None:
            note = {"text": post.note.text}
            return {**note, "entities": post.note.entities} if post.note.entities else note
        if name == "edit_controls":
            until = timestamp(int(post.created) + EDITABLE_SECONDS)
            return {"edits_remaining": 5, "is_edit_eligible": False, "editable_until": until}
        if name == "public_metrics":
            replies, reposts = self._world.counts(post)
            shared = {"reply_count": replies, "like_count": 0, "quote_count": 0}
            rest = {"bookmark_count": 0, "impression_count": 0}
            return {("retweet_count" if self._old else "repost_count"): reposts, **shared, **rest}
        return None

    def _user_field(self, user: User, name: str) -> Any:
        if name == "created_at":
            return timestamp(int(user.created))
        if name in ("description", "location"):
            return getattr(user, name) or ("" if name == "description" else None)
        if name == "profile_image_url" and self._root:
            return f"{self._root}/avatars/{user.id}.png"
        if name in ("protected", "verified"):
            return False
        if name == "verified_type":
            return "none"
        if name == "url":
            return ""
        if name == "public_metrics":
            count = self._world.post_count(user)
            number = int(user.id) % 900
            return {
                "followers_count": number,
                "following_count": number // 2,
                ("tweet_count" if self._old else "post_count"): count,
                "listed_count": number % 7,
            }
        return None


def _poll(poll: Poll) -> dict[str, Any]:
    """A poll as X shows it by default: its id and its options (OpenAPI 2.166, Poll)."""
    options = [
        {"position": number, "label": label, "votes": 0} for number, label in enumerate(poll.options, 1)
    ]
    return {"id": poll.id, "options": options}
