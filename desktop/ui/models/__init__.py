"""Qt item models over the store: the only part of the window that reads it."""
