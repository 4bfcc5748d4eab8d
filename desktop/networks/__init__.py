"""The outside world: one port (gateway.py) and one adapter a network."""
