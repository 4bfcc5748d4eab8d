"""A chat as it is passed on: shown to whoever got it, and made ready to be passed on."""
