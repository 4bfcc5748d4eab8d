"""A rehearsal: how it is asked for, what stands over its room, and what was missed at its end."""
