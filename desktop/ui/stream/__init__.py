"""The stream of posts: what is in sight is laid out and painted, and nothing moves under the eye."""
