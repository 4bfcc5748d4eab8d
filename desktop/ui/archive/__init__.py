"""The archive in the window: what was said in the rooms, found again, and what can be made of a chat that is over"""
