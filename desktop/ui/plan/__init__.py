"""Planning chats: the form, what comes next and the way there, and the card that waits in a room"""
