"""Fields: what decoding needs, in the two spellings that X has had since 2026-08-07 (OpenAPI 2.166 and 2.167)."""

from __future__ import annotations

from typing import Literal

Dialect = Literal["tweet", "post"]

# In the new spelling author and references are expansions only; referenced posts come along, and are paid for.
# In the old one `referenced_tweets.id` would bring them too, and is left out: X bills included posts like those asked
# for (X-PLATFORM.md, section 4), and most would be parents of replies and originals of reposts, for the few that are
# quoted. A chat mostly quotes itself: then the page or the archive has the words (store/record.py).
# Media and polls are not of the kind that is asked for, and so free (there: X's own simulator bills `data` and what is
# included of the same kind).
_MEDIA = "alt_text,duration_ms,height,preview_image_url,type,url,width"
_POLL = "id,options"
POST_FIELDS: dict[Dialect, dict[str, str]] = {
    "tweet": {
        "tweet.fields": "attachments,author_id,conversation_id,created_at,edit_history_tweet_ids,entities,lang,"
        "note_tweet,public_metrics,referenced_tweets",
        "expansions": "attachments.media_keys,attachments.poll_ids,author_id",
        "media.fields": _MEDIA,
        "poll.fields": _POLL,
        "user.fields": "profile_image_url",
    },
    "post": {
        "post.fields": "attachments,conversation_id,created_at,entities,lang,note_post,public_metrics",
        "expansions": "attachments.media_keys,attachments.poll_ids,author_id,edit_history_post_ids,referenced_posts",
        "media.fields": _MEDIA,
        "poll.fields": _POLL,
        "user.fields": "profile_image_url",
    },
}
NAMES = ("tweet.fields", "post.fields", "expansions")
"""A 400 with one of these is about the spelling."""


def other(dialect: Dialect) -> Dialect:
    return "post" if dialect == "tweet" else "tweet"
