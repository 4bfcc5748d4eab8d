"""The adapter for X: tweepy as the thin signed transport behind the gateway port."""
