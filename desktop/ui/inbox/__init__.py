"""The inbox: posts that somebody has to see to, handed over, answered and followed up, beside the run sheet."""
