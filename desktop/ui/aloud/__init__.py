"""What is said aloud: to a screen reader, and in a quiet line for everybody else who asks with a key."""
