"""Post names: what tools call the parts of a post, in the columns of a table or in JSON."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

NAMES: dict[str, tuple[str, ...]] = {
    "id": ("idstr", "tweetid", "tweetidstr", "statusid", "postid", "id", "restid"),
    "text": (
        *("fulltext", "rawcontent", "text", "tweettext", "tweet", "content", "tweetcontent"),
        *("posttext", "body", "message", "status"),
    ),
    "created_at": (
        *("createdat", "parsedcreatedat", "tweetcreatedat", "datetime", "timestamp", "postedat", "posteddate"),
        *("date", "time", "tweetdate", "publishedat", "created", "dateofpublication"),
    ),
    "username": (
        *("user.screenname", "user.username", "author.username", "authorusername", "userscreenname"),
        *("screenname", "fromuser", "twittername", "attribution.username", "username", "handle"),
        *("authorhandle", "userhandle", "author.screenname", "author", "user", "from"),
    ),
    "name": (
        *("user.name", "author.name", "user.displayname", "author.displayname", "authorname"),
        *("attribution.name", "displayname", "userdisplayname", "realname", "fullname", "name", "username"),
    ),
    "author_id": (
        *("user.idstr", "user.id", "author.id", "authorid", "useridstr", "userid", "fromuseridstr"),
        *("fromuserid", "accountid"),
    ),
    "avatar_url": (
        *("user.profileimageurlhttps", "user.profileimageurl", "author.profileimageurl"),
        *("author.profilepicture", "profileimageurlhttps", "profileimageurl", "userprofileimageurl"),
        *("profileimage", "attribution.thumbnail"),
    ),
    "conversation_id": ("conversationidstr", "conversationid"),
    "reply_to": (
        *("inreplytostatusidstr", "inreplytostatusid", "referencedtweets.repliedto.id", "inreplytotweetid"),
        *("inreplytoid", "inreplyto", "replytoid"),
    ),
    "quote_of": (
        *("quotedstatusidstr", "quotedstatusid", "referencedtweets.quoted.id", "quoteof", "quotedtweet.id"),
        *("quotedtweetid", "quoteid"),
    ),
    "repost_of": (
        *("repostof", "retweetedstatusidstr", "retweetedstatusid", "referencedtweets.retweeted.id"),
        *("retweetedtweet.id", "retweetedtweetid", "retweetedid", "retweetid", "reweetid"),
    ),
    "either_of": ("retweetorquoteid",),
    "type": ("tweettype",),
    "replies": ("replycount", "repliescount", "replies", "publicmetrics.replycount"),
    "reposts": ("retweetcount", "retweetscount", "retweets", "repostcount", "publicmetrics.retweetcount"),
    "likes": (
        *("likecount", "likescount", "favoritecount", "favorites", "favouritecount", "likes"),
        "publicmetrics.likecount",
    ),
    "lang": ("lang", "language"),
    "link": ("tweeturl", "statusurl", "permalink", "permanenturl", "tweetlink", "posturl", "twitterurl", "url", "link"),
}  # fmt: skip
"""For each part, from the most telling name to the least; written together, in small letters.

From twarc (JSON, json2csv.py and twarc-csv), TAGS, twint, snscrape and the tables people make with it, Storify, X's own
archive, spreadsheets that collect by IFTTT, and Parley's own lines."""

NESTS = frozenset(("user", "author", "attribution", "public_metrics", "quotedTweet", "retweetedTweet"))
"""Objects in JSON of which parts are read by "object.part"."""

_APART = str.maketrans("", "", " _-\ufeff")


@lru_cache(maxsize=4096)
def written_together(name: str) -> str:
    """ "User Screen_Name" and "userScreenName" are one."""
    return name.strip().casefold().translate(_APART)


def places(names: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """For each part of a post those of `names` that may tell it, the most telling first. No name tells two parts,
    except that of two that could be the handle ("user_screen_name", "user_name") the other is the name."""
    found: dict[str, list[tuple[int, str]]] = {}
    for name in dict.fromkeys(names):
        together = written_together(name)
        for part, known in NAMES.items():
            if together in known:
                found.setdefault(part, []).append((known.index(together), name))
    told = {part: tuple(name for _, name in sorted(ranked)) for part, ranked in found.items()}
    handle = told.get("username", ())[:1]
    told["name"] = tuple(name for name in told.get("name", ()) if name not in handle)
    return told
