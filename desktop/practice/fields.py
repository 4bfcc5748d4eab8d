"""Which fields and expansions a request may ask for, in X's old (`tweet.*`) and new (`post.*`) spelling.

Source: x-openapi 2.166 (old) and 2.167 (new), the enums of the parameters; X-PLATFORM.md, section 0, fact 5.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from desktop.practice.problems import NEW, OLD, invalid, one_of

_POST_COMMON = """article attachments card_uri community_id context_annotations conversation_id created_at
display_text_range edit_controls entities geo id lang matched_media_notes media_metadata non_public_metrics
note_request_suggestions organic_metrics paid_partnership possibly_sensitive promoted_metrics public_metrics
reply_settings scopes source suggested_source_links suggested_source_links_with_counts text withheld"""
_USER_COMMON = """confirmed_email connection_status created_at description entities id is_identity_verified location
name parody profile_banner_url profile_image_url protected public_metrics receives_your_dm subscription
subscription_type url username verified verified_followers_count verified_type withheld"""

POST_FIELDS = {
    OLD: frozenset(
        f"{_POST_COMMON} author_id edit_history_tweet_ids in_reply_to_user_id note_tweet referenced_tweets".split()
    ),
    NEW: frozenset(f"{_POST_COMMON} article_title note_post".split()),
}
USER_FIELDS = {
    OLD: frozenset(f"{_USER_COMMON} affiliation most_recent_tweet_id pinned_tweet_id".split()),
    NEW: frozenset(f"{_USER_COMMON} subscribes_to_you".split()),
}
_EXPANSIONS_COMMON = """article.cover_media article.media_entities attachments.media_keys
attachments.media_source_tweet attachments.poll_ids author_id entities.mentions.username geo.place_id
in_reply_to_user_id"""
POST_EXPANSIONS = {
    OLD: frozenset(
        f"""{_EXPANSIONS_COMMON} edit_history_tweet_ids entities.note.mentions.username referenced_tweets.id
        referenced_tweets.id.attachments.media_keys referenced_tweets.id.author_id""".split()
    ),
    NEW: frozenset(f"{_EXPANSIONS_COMMON} edit_history_post_ids referenced_posts username".split()),
}
USER_EXPANSIONS = {
    OLD: frozenset({"affiliation.user_id", "most_recent_tweet_id", "pinned_tweet_id"}),
    NEW: frozenset({"affiliation", "most_recent_post_id", "pinned_post_id"}),
}
_OTHER_FIELDS = {
    "media.fields": frozenset(
        [
            "alt_text",
            "duration_ms",
            "height",
            "media_key",
            "non_public_metrics",
            "organic_metrics",
            "preview_image_url",
            "promoted_metrics",
            "public_metrics",
            "type",
            "url",
            "variants",
            "width",
        ]
    ),
    "place.fields": frozenset(
        ["contained_within", "country", "country_code", "full_name", "geo", "id", "name", "place_type"]
    ),
    "poll.fields": frozenset(["duration_minutes", "end_datetime", "id", "options", "voting_status"]),
}
_PARAMETER = {OLD: "tweet.fields", NEW: "post.fields"}
# The parameters that say what an answer shows, of endpoints that return users and of those that return posts.
SHOWN_OF_USERS = frozenset({*_PARAMETER.values(), "user.fields", "expansions"})
SHOWN_OF_POSTS = SHOWN_OF_USERS | _OTHER_FIELDS.keys()
# The stream has kept the old spelling in both versions.
SHOWN_ON_STREAM = SHOWN_OF_POSTS - {_PARAMETER[NEW]}


@dataclass(frozen=True)
class Wanted:
    """What a request asks to see, and the dialect to answer in."""

    dialect: str
    post: frozenset[str]
    user: frozenset[str]
    expansions: frozenset[str]
    media: frozenset[str]

    def expands(self, old: str, new: str | None = None) -> bool:
        """Whether an expansion is asked for, given its name in the old and in the new spelling."""
        return (old if self.dialect == OLD else new or old) in self.expansions


def dialect_of(query: Mapping[str, str]) -> str:
    """The dialect of a request: new as soon as one of its names exists in the new spelling alone."""
    if "post.fields" in query:
        return NEW
    if "tweet.fields" in query:
        return OLD
    asked = set(query.get("expansions", "").split(","))
    only_new = (POST_EXPANSIONS[NEW] | USER_EXPANSIONS[NEW]) - POST_EXPANSIONS[OLD] - USER_EXPANSIONS[OLD]
    return NEW if asked & only_new else OLD


def check_names(query: Mapping[str, str], allowed: frozenset[str]) -> None:
    """Raise Refusal 400 for a parameter that the endpoint does not have, as X does."""
    speaks = allowed
    if allowed >= SHOWN_OF_USERS:
        speaks = allowed - {_PARAMETER[NEW if dialect_of(query) == OLD else OLD]}
    for name, value in query.items():
        if name not in allowed:
            raise one_of("The query parameter", name, speaks, **{name: value})


def wanted(
    query: Mapping[str, str], of_users: bool = False, refused: str | None = None, dialect: str | None = None
) -> Wanted:
    """Read the fields and expansions of a request.

    `of_users`: the endpoint returns users. `refused`: a dialect this X does not speak (any more).
    `dialect`: the only one that the endpoint speaks. Raises Refusal 400 for a name that is not in X's list, as X does.
    """
    dialect = dialect or dialect_of(query)
    expansions = (USER_EXPANSIONS if of_users else POST_EXPANSIONS)[dialect]
    other = NEW if dialect == OLD else OLD
    if dialect == refused and (_PARAMETER[dialect] in query or "expansions" in query):
        name = _PARAMETER[dialect] if _PARAMETER[dialect] in query else "expansions"
        raise invalid(
            f"The query parameter [{name}] is not one of [{_PARAMETER[other]}]", **{name: query[name]}
        )
    if _PARAMETER[other] in query:
        raise invalid(
            f"The query parameter [{_PARAMETER[other]}] cannot be used here", query=_PARAMETER[other]
        )

    def read(name: str, allowed: frozenset[str]) -> frozenset[str]:
        asked = [part.strip() for part in query.get(name, "").split(",") if part.strip()]
        for part in asked:
            if part not in allowed:
                raise one_of(f"The `{name}` query parameter value", part, allowed, **{name: asked})
        return frozenset(asked)

    others = {name: read(name, allowed) for name, allowed in _OTHER_FIELDS.items()}
    return Wanted(
        dialect,
        read(_PARAMETER[dialect], POST_FIELDS[dialect]),
        read("user.fields", USER_FIELDS[dialect]),
        read("expansions", expansions),
        others["media.fields"],
    )
