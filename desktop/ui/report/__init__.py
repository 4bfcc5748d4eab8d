"""The report of a chat in the window: what a manager reads first, and all else that can be counted"""
