"""The question: the strip, the card with its answers, and who asks."""
