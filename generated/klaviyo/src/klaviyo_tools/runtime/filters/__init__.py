"""Filters of collections: builders for them, and the spellings in which they are documented."""
