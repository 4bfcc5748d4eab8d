"""Archive tables: the eighth step of migrations.py, which made of the posts an archive."""

from __future__ import annotations

ARCHIVE = """
    ALTER TABLE posts ADD COLUMN is_imported INTEGER NOT NULL DEFAULT 0;  -- by a file, and never from the network

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
    """
