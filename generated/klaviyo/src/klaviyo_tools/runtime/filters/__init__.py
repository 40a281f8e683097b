"""Filters of collections: builders, and conversions from documented notations."""
