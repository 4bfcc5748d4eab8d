"""The composer: the text field with what is drawn around it, the line that speaks for it, and what is on its way."""
