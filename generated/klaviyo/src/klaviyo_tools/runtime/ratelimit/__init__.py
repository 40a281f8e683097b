"""Keeping to the rate limits of an API."""
