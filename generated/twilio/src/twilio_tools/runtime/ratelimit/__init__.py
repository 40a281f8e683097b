"""Client-side rate limiting."""
