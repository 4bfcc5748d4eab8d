"""How the database came to its present shape, step by step.

`PRAGMA user_version` counts the steps done. A step that was released is never changed; a new shape is a new step.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from desktop.core.errors import StoreTrouble
from desktop.store.archive_tables import ARCHIVE

STEPS: tuple[str, ...] = (
    """
    CREATE TABLE rooms (
        id INTEGER PRIMARY KEY,
        origin TEXT NOT NULL,
        tag TEXT NOT NULL,           -- the hashtag casefolded: #CritLib and #critlib are one room
        hashtag TEXT NOT NULL,       -- as first joined
        aliases TEXT NOT NULL,       -- JSON lists of texts
        hosts TEXT NOT NULL,
        guests TEXT NOT NULL,
        topic TEXT NOT NULL,
        account_id TEXT NOT NULL DEFAULT '',
        opened_at INTEGER NOT NULL,
        has_left INTEGER NOT NULL DEFAULT 0,
        UNIQUE (origin, tag)
    );

    CREATE TABLE accounts (
        origin TEXT NOT NULL,
        id TEXT NOT NULL,
        username TEXT NOT NULL,
        name TEXT NOT NULL,
        avatar_url TEXT NOT NULL,
        scopes TEXT NOT NULL,
        PRIMARY KEY (origin, id)
    ) WITHOUT ROWID;

    CREATE TABLE drafts (
        room_id INTEGER PRIMARY KEY REFERENCES rooms (id) ON DELETE CASCADE,
        body TEXT NOT NULL,
        number INTEGER,
        locked INTEGER NOT NULL,
        with_hashtag INTEGER NOT NULL,
        changed_at INTEGER NOT NULL
    );

    CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

    CREATE TABLE authors (
        origin TEXT NOT NULL,
        id TEXT NOT NULL,
        username TEXT NOT NULL,
        name TEXT NOT NULL,
        avatar_url TEXT NOT NULL,
        PRIMARY KEY (origin, id)
    ) WITHOUT ROWID;

    CREATE TABLE posts (
        id INTEGER PRIMARY KEY,
        origin TEXT NOT NULL,        -- ids are a network's own: two origins may use the same
        post_id TEXT NOT NULL,
        author_id TEXT NOT NULL,
        text TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        entities TEXT NOT NULL,
        conversation_id TEXT NOT NULL,
        reply_to TEXT NOT NULL,
        quote_of TEXT NOT NULL,
        repost_of TEXT NOT NULL,
        replies INTEGER NOT NULL,
        reposts INTEGER NOT NULL,
        likes INTEGER NOT NULL,
        lang TEXT NOT NULL,
        first_version TEXT NOT NULL,
        UNIQUE (post_id, origin)
    );
    CREATE INDEX posts_version ON posts (first_version, origin) WHERE first_version <> '';

    -- Which account saw which post in which room, in the order of Post.sort_key: a page is one stretch of this.
    CREATE TABLE sightings (
        room_id INTEGER NOT NULL REFERENCES rooms (id) ON DELETE CASCADE,
        seen_by TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        id_length INTEGER NOT NULL,
        post_id TEXT NOT NULL,
        post INTEGER NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
        labelled INTEGER NOT NULL,   -- the text opens with a label: all that questions need to read
        PRIMARY KEY (room_id, seen_by, created_at, id_length, post_id)
    ) WITHOUT ROWID;
    CREATE INDEX sightings_post ON sightings (post);
    CREATE INDEX sightings_labelled ON sightings (room_id, seen_by, created_at) WHERE labelled;

    CREATE VIRTUAL TABLE words USING fts5 (
        text, content = 'posts', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
    );
    CREATE TRIGGER posts_added AFTER INSERT ON posts BEGIN
        INSERT INTO words (rowid, text) VALUES (new.id, new.text);
    END;
    CREATE TRIGGER posts_removed AFTER DELETE ON posts BEGIN
        INSERT INTO words (words, rowid, text) VALUES ('delete', old.id, old.text);
    END;
    CREATE TRIGGER posts_changed AFTER UPDATE OF text ON posts BEGIN
        INSERT INTO words (words, rowid, text) VALUES ('delete', old.id, old.text);
        INSERT INTO words (rowid, text) VALUES (new.id, new.text);
    END;

    CREATE TABLE outbox (
        id INTEGER PRIMARY KEY AUTOINCREMENT,  -- never used again: a row's key outlives it on the screen
        room_id INTEGER NOT NULL REFERENCES rooms (id),
        origin TEXT NOT NULL,
        account_id TEXT NOT NULL,
        kind TEXT NOT NULL,
        text TEXT NOT NULL,
        target_id TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        state TEXT NOT NULL,
        not_before INTEGER,
        attempts INTEGER NOT NULL DEFAULT 0,
        misses INTEGER NOT NULL DEFAULT 0,
        first_miss_at INTEGER,
        changed_at INTEGER NOT NULL,
        reason TEXT NOT NULL DEFAULT '',
        detail TEXT NOT NULL DEFAULT '',
        post_id TEXT NOT NULL DEFAULT ''
    );
    CREATE INDEX outbox_open ON outbox (origin, account_id, state) WHERE state NOT IN ('settled', 'discarded');
    CREATE INDEX outbox_room ON outbox (room_id, state) WHERE state NOT IN ('settled', 'discarded');
    CREATE INDEX outbox_post ON outbox (origin, post_id) WHERE post_id <> '';
    """,
    """
    CREATE TABLE marks (             -- core.marks.MarkKind says what key and value are
        room_id INTEGER NOT NULL REFERENCES rooms (id) ON DELETE CASCADE,
        kind TEXT NOT NULL,
        key TEXT NOT NULL,
        value TEXT NOT NULL,
        changed_at INTEGER NOT NULL,
        PRIMARY KEY (room_id, kind, key)
    );
    DROP INDEX sightings_labelled;   -- questions are read from all posts now
    ALTER TABLE sightings DROP COLUMN labelled;
    """,
    """
    ALTER TABLE posts ADD COLUMN pictures TEXT NOT NULL DEFAULT '[]';  -- JSON, as record.py writes it
    ALTER TABLE posts ADD COLUMN quote TEXT NOT NULL DEFAULT '';       -- JSON; empty where the words did not come
    CREATE INDEX posts_quote ON posts (quote_of, origin) WHERE quote <> '';
    -- What is gone from the network is gone from those who quote it, too.
    CREATE TRIGGER posts_quoted AFTER DELETE ON posts BEGIN
        UPDATE posts SET quote = '' WHERE quote_of = old.post_id AND origin = old.origin AND quote <> '';
    END;
    """,
    """
    ALTER TABLE accounts ADD COLUMN client_id TEXT NOT NULL DEFAULT '';  -- the app that the sign-in belongs to
    ALTER TABLE accounts ADD COLUMN put_off INTEGER NOT NULL DEFAULT 0;  -- "Later", to the permission to post
    ALTER TABLE rooms ADD COLUMN client_id TEXT NOT NULL DEFAULT '';     -- an organisation's app, from its invitation
    ALTER TABLE rooms ADD COLUMN payer TEXT NOT NULL DEFAULT '';         -- whose app that is, as the invitation says
    ALTER TABLE rooms ADD COLUMN plan TEXT NOT NULL DEFAULT '';          -- JSON, as store/rooms.py writes it

    CREATE TABLE confirmed (         -- accounts that a person said may post in a room that has hosts
        room_id INTEGER NOT NULL REFERENCES rooms (id) ON DELETE CASCADE,
        account_id TEXT NOT NULL,
        PRIMARY KEY (room_id, account_id)
    ) WITHOUT ROWID;

    -- How far an account has read a room's search, so that no restart reads a post twice.
    CREATE TABLE cursors (
        room_id INTEGER NOT NULL REFERENCES rooms (id) ON DELETE CASCADE,
        seen_by TEXT NOT NULL,
        value TEXT NOT NULL,         -- JSON, as store/cursors.py writes it
        PRIMARY KEY (room_id, seen_by)
    ) WITHOUT ROWID;

    CREATE TABLE spent (             -- what X bills, added up by UTC day
        origin TEXT NOT NULL,
        day INTEGER NOT NULL,        -- days since 1970
        app TEXT NOT NULL,           -- the client id that is billed
        room_id INTEGER NOT NULL,    -- 0: no room's, such as who somebody is
        kind TEXT NOT NULL,          -- core.prices.Billed
        billed INTEGER NOT NULL,     -- after X's de-duplication within the day
        returned INTEGER NOT NULL,
        PRIMARY KEY (origin, day, app, room_id, kind)
    ) WITHOUT ROWID;
    CREATE TABLE read_today (        -- what was read this UTC day: X bills each once
        origin TEXT NOT NULL,
        day INTEGER NOT NULL,
        app TEXT NOT NULL,
        kind TEXT NOT NULL,
        id TEXT NOT NULL,
        PRIMARY KEY (origin, day, app, kind, id)
    ) WITHOUT ROWID;
    CREATE TABLE raised (            -- what a room may read that UTC day once its cap was raised: exact, in US dollars
        room_id INTEGER NOT NULL REFERENCES rooms (id) ON DELETE CASCADE,
        day INTEGER NOT NULL,
        usd TEXT NOT NULL,
        PRIMARY KEY (room_id, day)
    ) WITHOUT ROWID;

    CREATE TABLE learned (           -- what the network did not let an account do
        origin TEXT NOT NULL,
        account_id TEXT NOT NULL,
        act TEXT NOT NULL,           -- core.outbox.Kind
        learned_at INTEGER NOT NULL,
        PRIMARY KEY (origin, account_id, act)
    ) WITHOUT ROWID;
    """,
    """
    CREATE TABLE drafts_by_question (
        room_id INTEGER NOT NULL REFERENCES rooms (id) ON DELETE CASCADE,
        away INTEGER NOT NULL DEFAULT 0,  -- 0: it stands in the composer, where one is
        number INTEGER NOT NULL,     -- of the question that it answers; -1: it carries no number
        body TEXT NOT NULL,
        locked INTEGER NOT NULL,
        with_hashtag INTEGER NOT NULL,
        attachments TEXT NOT NULL DEFAULT '[]',  -- JSON list of ids
        changed_at INTEGER NOT NULL,
        PRIMARY KEY (room_id, away, number)
    ) WITHOUT ROWID;
    INSERT INTO drafts_by_question (room_id, number, body, locked, with_hashtag, changed_at)
        SELECT room_id, coalesce(number, -1), body, locked, with_hashtag, changed_at FROM drafts;
    DROP TABLE drafts;
    ALTER TABLE drafts_by_question RENAME TO drafts;

    CREATE TABLE prepared (          -- answers written before the chat
        room_id INTEGER NOT NULL REFERENCES rooms (id) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        body TEXT NOT NULL,
        changed_at INTEGER NOT NULL,
        PRIMARY KEY (room_id, number)
    ) WITHOUT ROWID;

    CREATE TABLE attachments (       -- pictures of our own; who carries them lists their ids
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        content BLOB NOT NULL,
        media_type TEXT NOT NULL,
        width INTEGER NOT NULL,
        height INTEGER NOT NULL,
        alt TEXT NOT NULL DEFAULT '',
        added_at INTEGER NOT NULL
    );
    CREATE TABLE uploads (           -- what a network calls them, for whom and until when
        attachment INTEGER NOT NULL REFERENCES attachments (id) ON DELETE CASCADE,
        origin TEXT NOT NULL,
        account_id TEXT NOT NULL,
        media_id TEXT NOT NULL,
        until INTEGER NOT NULL,
        alt TEXT NOT NULL DEFAULT '',  -- the words that the network knows of it
        PRIMARY KEY (attachment, origin, account_id)
    ) WITHOUT ROWID;

    ALTER TABLE outbox ADD COLUMN timed_for INTEGER;                     -- when a person wants it to go out
    ALTER TABLE outbox ADD COLUMN follows INTEGER NOT NULL DEFAULT 0;    -- the entry that has to be out before
    ALTER TABLE outbox ADD COLUMN wanted_at INTEGER;                     -- since when it shall go out
    ALTER TABLE outbox ADD COLUMN seen_until INTEGER;                    -- the newest post seen before it first left
    ALTER TABLE outbox ADD COLUMN doubted INTEGER NOT NULL DEFAULT 0;    -- it may have gone out unnoticed
    ALTER TABLE outbox ADD COLUMN discarded_from TEXT NOT NULL DEFAULT '';  -- the state that an undo brings back
    ALTER TABLE outbox DROP COLUMN first_miss_at;                        -- measured without a clock now
    UPDATE outbox SET wanted_at = created_at, doubted = state IN ('sending', 'unknown', 'parked');
    ALTER TABLE outbox ADD COLUMN attachments TEXT NOT NULL DEFAULT '[]';  -- JSON list of ids
    """,
    """
    ALTER TABLE posts ADD COLUMN poll TEXT NOT NULL DEFAULT '';  -- JSON list of its options, empty for none
    CREATE INDEX posts_author ON posts (author_id, created_at);  -- whether somebody was here before
    ALTER TABLE rooms ADD COLUMN read_to TEXT NOT NULL DEFAULT '';  -- the newest post that was in sight at leaving
    DROP TRIGGER posts_added;        -- store/adding.py does so for many at once, several times faster
    DROP TRIGGER posts_changed;
    CREATE TRIGGER posts_changed AFTER UPDATE OF text ON posts WHEN new.text <> old.text BEGIN
        INSERT INTO words (words, rowid, text) VALUES ('delete', old.id, old.text);
        INSERT INTO words (rowid, text) VALUES (new.id, new.text);
    END;
    """,
    """
    CREATE TABLE inbox (             -- posts that somebody has to see to; their words stay in posts
        room_id INTEGER NOT NULL REFERENCES rooms (id) ON DELETE CASCADE,
        post_id TEXT NOT NULL,       -- of the post's first version
        asker_id TEXT NOT NULL,
        asker_username TEXT NOT NULL,
        asker_name TEXT NOT NULL,
        asked_at INTEGER NOT NULL,
        added_at INTEGER NOT NULL,
        state TEXT NOT NULL,         -- core.inquiry.InquiryState
        person TEXT NOT NULL DEFAULT '',
        note TEXT NOT NULL DEFAULT '',
        answer TEXT NOT NULL DEFAULT '',
        handed_at INTEGER,           -- a mail was made, and nobody said yet whether it went out
        escalated_at INTEGER,
        answered_at INTEGER,
        is_withheld INTEGER NOT NULL DEFAULT 0,
        cue_id TEXT NOT NULL DEFAULT '',
        is_told INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY (room_id, post_id)
    ) WITHOUT ROWID;

    CREATE TABLE run_sheet_changes ( -- core.run_sheet_change.Change; a sheet is the fold of its changes
        sheet TEXT NOT NULL,         -- the chat's uid, and the day where it comes again
        stamp INTEGER NOT NULL,
        device TEXT NOT NULL,
        line TEXT NOT NULL,
        PRIMARY KEY (sheet, stamp, device)
    ) WITHOUT ROWID;
    CREATE TABLE run_sheet_pictures ( -- which of the attachments the changes mean
        name TEXT PRIMARY KEY,       -- SHA-256 of the content, in hex
        attachment INTEGER NOT NULL
    ) WITHOUT ROWID;

    ALTER TABLE rooms ADD COLUMN style TEXT NOT NULL DEFAULT '';  -- core.family.Style; empty: it is found out
    CREATE TABLE chat_plans (        -- core.chat_plan.ChatPlan says what they are; lists are JSON
        origin TEXT NOT NULL,
        uid TEXT NOT NULL,
        room_id INTEGER NOT NULL REFERENCES rooms (id) ON DELETE CASCADE,
        hashtag TEXT NOT NULL,
        starts TEXT NOT NULL,        -- ISO 8601, on the wall of its zone
        zone TEXT NOT NULL,
        minutes INTEGER NOT NULL,
        rule TEXT NOT NULL DEFAULT '',
        is_slow INTEGER NOT NULL DEFAULT 0,
        aliases TEXT NOT NULL DEFAULT '[]',
        hosts TEXT NOT NULL DEFAULT '[]',
        cohosts TEXT NOT NULL DEFAULT '[]',
        guests TEXT NOT NULL DEFAULT '[]',
        title TEXT NOT NULL DEFAULT '',
        topic TEXT NOT NULL DEFAULT '',
        aim TEXT NOT NULL DEFAULT '',
        welcome TEXT NOT NULL DEFAULT '',
        closing TEXT NOT NULL DEFAULT '',
        links TEXT NOT NULL DEFAULT '[]',
        style TEXT NOT NULL DEFAULT '',
        shared TEXT NOT NULL DEFAULT 'topics',
        client_id TEXT NOT NULL DEFAULT '',
        payer TEXT NOT NULL DEFAULT '',
        sequence INTEGER NOT NULL DEFAULT 0,
        is_cancelled INTEGER NOT NULL DEFAULT 0,
        organises INTEGER NOT NULL DEFAULT 1,
        left_out TEXT NOT NULL DEFAULT '[]',
        folder TEXT NOT NULL DEFAULT '',
        PRIMARY KEY (origin, uid)
    ) WITHOUT ROWID;

    CREATE TABLE begun_plans (       -- what stands in the form for a planned chat and was not kept there
        origin TEXT NOT NULL,
        form TEXT NOT NULL,          -- which: "new", the uid of what it changes, "after" and the uid of what it follows
        plan TEXT NOT NULL,          -- a row of chat_plans as a JSON object
        PRIMARY KEY (origin, form)
    ) WITHOUT ROWID;

    CREATE TABLE unfinished (        -- what a person is writing somewhere else than in the composer
        room_id INTEGER NOT NULL REFERENCES rooms (id) ON DELETE CASCADE,
        place TEXT NOT NULL,
        words TEXT NOT NULL,
        changed_at INTEGER NOT NULL,
        PRIMARY KEY (room_id, place)
    ) WITHOUT ROWID;

    CREATE TABLE reminded (          -- core.reminders: what was due by then was told
        origin TEXT NOT NULL,
        uid TEXT NOT NULL,           -- of the plan
        told_until INTEGER NOT NULL,
        PRIMARY KEY (origin, uid)
    ) WITHOUT ROWID;
    """,
    ARCHIVE,
)


def migrate(connection: sqlite3.Connection, steps: Sequence[str] = STEPS) -> int:
    """Bring the database up to date; how many steps that took.

    Each step is one transaction with its number: a crash leaves the shape before it or after it. Raises StoreTrouble
    where a newer Parley has been here: we would not understand what it keeps.
    """
    (done,) = connection.execute("PRAGMA user_version").fetchone()
    if done > len(steps):
        raise StoreTrouble(
            "Your Parley files were written by a newer Parley than this one.",
            "Start the newer Parley, or set PARLEY_HOME to another folder for this one.",
        )
    for number, step in enumerate(steps[done:], done + 1):
        try:
            connection.executescript(f"BEGIN IMMEDIATE; {step}; PRAGMA user_version = {number}; COMMIT;")
        except BaseException:
            if connection.in_transaction:
                connection.rollback()
            raise
    return len(steps) - int(done)
