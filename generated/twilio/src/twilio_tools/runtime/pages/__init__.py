"""Paginated collections."""
