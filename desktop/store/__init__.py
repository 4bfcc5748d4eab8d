"""What outlives the process: the archive, the outbox, rooms, accounts, settings."""
