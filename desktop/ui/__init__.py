"""Qt, and only here: one file a pane; nothing here opens a socket or a database."""
