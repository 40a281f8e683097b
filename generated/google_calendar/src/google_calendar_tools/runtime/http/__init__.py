"""The HTTP layer below a client."""
