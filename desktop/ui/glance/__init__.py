"""The room at a glance: who needs somebody, who is new, and the hour as a plot. For who leads the chat."""
