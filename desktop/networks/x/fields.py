"""Fields: what decoding needs, in the two spellings that X has had since 2026-08-07 (OpenAPI 2.166 and 2.167)."""

from __future__ import annotations

from typing import Literal

Dialect = Literal["tweet", "post"]

# In the new spelling author and references are expansions only; referenced posts come along, and are paid for.
# In the old one `referenced_tweets.id` would bring them too, and is left out: X bills included posts like those asked
# for (X-PLATFORM.md, section 4), and most would be parents of replies and originals of reposts, for the few that are
# quoted. A chat mostly quotes itself: then the page or the archive has the words (store/record.py).
# Pictures are not of the kind that is asked for, and so free.
_PICTURES = "alt_text,preview_image_url,type,url"
POST_FIELDS: dict[Dialect, dict[str, str]] = {
    "tweet": {
        "tweet.fields": "attachments,author_id,conversation_id,created_at,edit_history_tweet_ids,entities,lang,"
        "note_tweet,public_metrics,referenced_tweets",
        "expansions": "attachments.media_keys,author_id",
        "media.fields": _PICTURES,
        "user.fields": "profile_image_url",
    },
    "post": {
        "post.fields": "attachments,conversation_id,created_at,entities,lang,note_post,public_metrics",
        "expansions": "attachments.media_keys,author_id,edit_history_post_ids,referenced_posts",
        "media.fields": _PICTURES,
        "user.fields": "profile_image_url",
    },
}
NAMES = ("tweet.fields", "post.fields", "expansions")
"""A 400 with one of these is about the spelling."""


def other(dialect: Dialect) -> Dialect:
    return "post" if dialect == "tweet" else "tweet"
