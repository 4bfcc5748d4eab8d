"""Archive tables: the eighth step of migrations.py, which made of the posts an archive."""

from __future__ import annotations

ARCHIVE = """
    ALTER TABLE posts ADD COLUMN is_imported INTEGER NOT NULL DEFAULT 0;  -- by a file, and never from the network
    CREATE INDEX authors_username ON authors (username COLLATE NOCASE, origin);  -- files know people by their handles
    """
