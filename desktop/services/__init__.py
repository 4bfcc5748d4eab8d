"""The moving parts: plain threads without Qt."""
