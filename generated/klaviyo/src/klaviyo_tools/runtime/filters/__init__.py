"""Filters, built instead of written."""
