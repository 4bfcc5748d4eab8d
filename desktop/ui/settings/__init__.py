"""The settings: a small window of its own, one file a page; what is changed holds at once, or says from when"""
