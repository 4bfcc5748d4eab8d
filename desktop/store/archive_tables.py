"""Archive tables: the eighth step of migrations.py, which made of the posts an archive."""

from __future__ import annotations

ARCHIVE = """
    ALTER TABLE posts ADD COLUMN is_imported INTEGER NOT NULL DEFAULT 0;  -- by a file, and never from the network

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
    """
