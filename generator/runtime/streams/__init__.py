"""Responses that are read while they arrive: events, lines of JSON, and bytes."""
