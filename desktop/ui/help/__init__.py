"""Help inside the window: the tour of the practice room, words explained, and the way to the guides."""
