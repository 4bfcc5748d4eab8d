"""After the chat: its recap and one's own hour, offered beside the composer; drafts go into the composer alone."""
