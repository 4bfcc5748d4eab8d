"""A small X in a box: an HTTP server on 127.0.0.1 that speaks X API v2, with a cast that plays a chat.

It is the practice room that ships and the counterpart of every test. It imports nothing of Parley.
"""
