"""Archive tables: the eighth step of migrations.py, which made of the posts an archive."""

from __future__ import annotations

ARCHIVE = """
    ALTER TABLE posts ADD COLUMN is_imported INTEGER NOT NULL DEFAULT 0;  -- by a file, and never from the network
    CREATE INDEX authors_username ON authors (username COLLATE NOCASE, origin);  -- files know people by their handles

    CREATE TABLE exported (          -- posts that left in full, by UTC day: X limits how many may
        origin TEXT NOT NULL,
        day INTEGER NOT NULL,        -- days since 1970
        post_id TEXT NOT NULL,
        PRIMARY KEY (origin, day, post_id)
    ) WITHOUT ROWID;

    ALTER TABLE rooms ADD COLUMN keep_days INTEGER NOT NULL DEFAULT 0;  -- how long other people's posts stay; 0: always
    CREATE TABLE rechecked (         -- posts that the network was asked about again, and still has
        post INTEGER PRIMARY KEY REFERENCES posts (id) ON DELETE CASCADE,
        checked_at INTEGER NOT NULL
    );
    CREATE TABLE to_recheck (        -- a post of this time was found gone: its neighbours are asked about by themselves
        room_id INTEGER NOT NULL REFERENCES rooms (id) ON DELETE CASCADE,
        gone_at INTEGER NOT NULL,    -- when the post that is gone was written
        found_at INTEGER NOT NULL,
        PRIMARY KEY (room_id, gone_at)
    ) WITHOUT ROWID;

    CREATE TABLE withdrawn (         -- posts that left because the network deleted or protects them
        post_id TEXT NOT NULL,
        room_id INTEGER NOT NULL REFERENCES rooms (id) ON DELETE CASCADE,
        PRIMARY KEY (post_id, room_id)
    ) WITHOUT ROWID;

    CREATE TABLE sittings (          -- core.sitting.Sitting: the chats that were found in a room
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        room_id INTEGER NOT NULL REFERENCES rooms (id) ON DELETE CASCADE,
        starts INTEGER NOT NULL,
        ends INTEGER NOT NULL,
        until INTEGER NOT NULL,
        ending TEXT NOT NULL,
        plan_uid TEXT NOT NULL,
        title TEXT NOT NULL,
        posts INTEGER NOT NULL,
        people INTEGER NOT NULL,
        questions INTEGER NOT NULL,
        read_as TEXT NOT NULL,       -- what it was read from: while that is the same it is not read again
        figures TEXT NOT NULL DEFAULT ''  -- JSON
    );
    CREATE INDEX sittings_room ON sittings (room_id, starts);
    CREATE TABLE sitting_posts (     -- which posts belong to a sitting, and to which of its questions
        sitting INTEGER NOT NULL REFERENCES sittings (id) ON DELETE CASCADE,
        post INTEGER NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
        number INTEGER,              -- NULL: to none
        is_probable INTEGER NOT NULL,
        PRIMARY KEY (sitting, post)
    ) WITHOUT ROWID;
    CREATE INDEX sitting_posts_post ON sitting_posts (post, number);

    CREATE TABLE spans (             -- how old the posts are whose id / 4096 is `block`: the newest are searched first
        block INTEGER PRIMARY KEY,
        oldest INTEGER NOT NULL,
        newest INTEGER NOT NULL
    );
    -- The numbers of the newest are used again once those are deleted: what was written down of them holds no more.
    CREATE TRIGGER posts_respanned AFTER DELETE ON posts WHEN old.id > (SELECT coalesce(max(id), 0) FROM posts) BEGIN
        DELETE FROM spans WHERE block >= (SELECT coalesce(max(id), 0) FROM posts) / 4096;
    END;
    """
