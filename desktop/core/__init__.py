"""What is true without a computer: frozen dataclasses and pure functions."""
