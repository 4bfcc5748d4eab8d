"""Fields: what decoding needs, in the two spellings that X has had since 2026-08-07 (OpenAPI 2.166 and 2.167)."""

from __future__ import annotations

from typing import Literal

Dialect = Literal["tweet", "post"]

# In the new spelling author and references are expansions only; referenced posts come along, and are paid for.
POST_FIELDS: dict[Dialect, dict[str, str]] = {
    "tweet": {
        "tweet.fields": "author_id,conversation_id,created_at,edit_history_tweet_ids,entities,lang,note_tweet,"
        "public_metrics,referenced_tweets",
        "expansions": "author_id",
        "user.fields": "profile_image_url",
    },
    "post": {
        "post.fields": "conversation_id,created_at,entities,lang,note_post,public_metrics",
        "expansions": "author_id,edit_history_post_ids,referenced_posts",
        "user.fields": "profile_image_url",
    },
}
NAMES = ("tweet.fields", "post.fields", "expansions")
"""A 400 with one of these is about the spelling."""


def other(dialect: Dialect) -> Dialect:
    return "post" if dialect == "tweet" else "tweet"
